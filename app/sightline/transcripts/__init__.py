"""Conversations that leave: as HTML, PDF, DOCX, Markdown, plain text and JSON, one file per format."""
