"""A file that comes into being whole, once what was written has been checked, and never in the place of another."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

from sightline.errors import DocumentError, said


def write_new(out: Path, like: Path, fill: Callable[[BinaryIO], None], check: Callable[[Path], None]) -> None:
    """Have `fill` write a file beside `out` and `check` read it again, then call it `out`.

    It gets the permissions of `like`. Raises DocumentError where there is an `out` already, or where it cannot be
    written, and what the two raise; then nothing is left.
    """
    if os.path.lexists(out):
        raise _exists(out)
    partial = out.with_name(f".{out.name}.part")  # always the same, so that what a crash left goes with the next try
    try:
        partial.unlink(missing_ok=True)
        try:
            with partial.open("xb") as file:
                fill(file)
                file.flush()
                os.fsync(file.fileno())
            check(partial)
            shutil.copymode(like, partial)
            _rename(partial, out)
        finally:
            partial.unlink(missing_ok=True)
        if os.name == "posix":  # elsewhere a folder cannot be opened, and the file system sees to it
            folder = os.open(out.parent, os.O_RDONLY)
            try:
                os.fsync(folder)
            finally:
                os.close(folder)
    except FileExistsError as error:
        raise _exists(out) from error
    except OSError as error:
        problem = said("the new file cannot be written: {reason}.", reason=error)
        raise DocumentError(out.name, problem, said("Choose another folder, or free some space there.")) from error


def _rename(partial: Path, out: Path) -> None:
    """Never onto another file, which `rename` would replace on all systems but Windows."""
    if os.name == "posix":
        try:
            out.hardlink_to(partial)
            return
        except FileExistsError:
            raise
        except OSError:  # a file system without links, on a stick
            if os.path.lexists(out):
                raise FileExistsError(out) from None
    partial.rename(out)


def _exists(out: Path) -> DocumentError:
    return DocumentError(
        out.name, said("there is such a file already, which stays as it is."), said("Choose another name.")
    )
