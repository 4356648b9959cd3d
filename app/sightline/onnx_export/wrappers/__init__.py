"""One file per model type; each has a WRAPPER."""
