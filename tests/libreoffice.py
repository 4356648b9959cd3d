"""LibreOffice as a witness from outside: it opens what Sightline wrote, and fetches nothing that a file links to."""

from __future__ import annotations

import subprocess
from collections.abc import Iterable
from pathlib import Path

# Else it asks the network for linked pictures.
_SETTINGS = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Common/Security/Scripting">
<prop oor:name="BlockUntrustedRefererLinks" oor:op="fuse"><value>true</value></prop></item>
</oor:items>
"""


def convert(files: Iterable[Path], kind: str, out: Path, profile: Path) -> None:
    """Have it open files and save them as `kind` in the folder `out`; `profile` is a folder for what it keeps."""
    settings = profile / "user" / "registrymodifications.xcu"
    if not settings.exists():
        settings.parent.mkdir(parents=True)
        settings.write_text(_SETTINGS, encoding="utf-8")
    command = ["soffice", "--headless", f"-env:UserInstallation={profile.as_uri()}", "--convert-to", kind]
    command += ["--outdir", str(out), *map(str, files)]
    subprocess.run(command, check=True, capture_output=True, timeout=300)
