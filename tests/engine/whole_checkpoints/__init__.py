"""One tiny checkpoint per family that only torch runs: none of them becomes ONNX graphs."""
