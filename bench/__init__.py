"""One file per question asked of speed; `python -m bench` prints the table and asserts nothing."""
