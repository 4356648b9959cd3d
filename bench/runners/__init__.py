"""One script per program that is measured, each run by the interpreter of an environment of its own."""
