"""Builds the installer for Windows: py -m installer.windows.build. Needs Inno Setup 6.3 or newer (iscc on the path)."""

from __future__ import annotations

import subprocess
from pathlib import Path

from installer import onedir
from installer.release import environment, this

SCRIPT = Path(__file__).with_name("sightline.iss")


def main() -> Path:
    """Build the folder, and of it the installer."""
    into = onedir.options(__doc__).into.resolve()
    onedir.build(into)
    command = ["iscc", "/Qp", f"/DVersion={this().version}", f"/DFolder={into}", str(SCRIPT)]
    subprocess.run(command, env=environment(), check=True)
    return into / f"Sightline-{this().version}-setup.exe"


if __name__ == "__main__":
    print(main())
