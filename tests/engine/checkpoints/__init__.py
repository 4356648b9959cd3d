"""Tiny random checkpoints, one file per family; each has a CHECKPOINT."""
