"""A checkpoint to a folder of ONNX graphs that is verified against torch."""
