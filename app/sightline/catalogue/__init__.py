"""Models: what can be had, what this computer can run, fetching, checking and keeping them."""
