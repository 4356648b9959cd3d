"""Sightline: ask questions about pictures, on your own computer."""

import os

# As soon as it is imported, onnxruntime 1.31 would give this computer an id and report to its maker over the network.
os.environ["ORT_DISABLE_TELEMETRY"] = "1"

__version__ = "0.1.0"
