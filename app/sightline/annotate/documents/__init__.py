"""One file per kind of document whose pictures lack alt text, and what they share."""
