"""Pictures and words in, events out; no Qt, no network, no torch."""
