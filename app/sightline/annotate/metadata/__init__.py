"""What photographs say of themselves: one file per container, and the XMP packet that they carry."""
