"""Sightline: ask questions about pictures, on your own computer."""

__version__ = "0.1.0"
