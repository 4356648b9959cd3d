"""The second witness: what the words that were read and the pixels say of a picture, without any model."""
