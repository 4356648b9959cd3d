"""What is kept on disk: conversations, pictures, what was read in them, and the search through it all."""
