"""Finds pictures by words: what is in a folder, ranked by how well a text fits it."""
