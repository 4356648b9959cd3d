"""`python -m sightline`, and the `sightline` command."""

from __future__ import annotations

from typing import NoReturn

from sightline.cli import main
from sightline.stopping import end


def command() -> NoReturn:
    """Run the command line, and end the process with its exit code."""
    end(main())


if __name__ == "__main__":
    command()
