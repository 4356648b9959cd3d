"""Builds the disk image for macOS: python3 -m installer.macos.build.

Signing is left to who has a certificate, between the two steps that this does. With Sightline.app in build/dist:

    codesign --force --deep --options runtime --timestamp --entitlements installer/macos/entitlements.plist \\
        --sign "Developer ID Application: NAME (TEAM)" build/dist/Sightline.app
    python3 -m installer.macos.build --image-only
    xcrun notarytool submit build/Sightline-VERSION.dmg --keychain-profile PROFILE --wait
    xcrun stapler staple build/Sightline-VERSION.dmg

Unsigned, macOS opens it only after System Settings > Privacy & Security > Open Anyway.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
from pathlib import Path

from installer import onedir
from installer.release import ROOT, environment, this


def pack(app: Path, into: Path) -> Path:
    """A disk image with the program and a link to where programs lie. Raises CalledProcessError."""
    folder = into / "image"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    subprocess.run(["ditto", str(app), str(folder / app.name)], check=True)  # keeps links and signatures
    (folder / "Applications").symlink_to("/Applications")
    image = into / f"Sightline-{this().version}.dmg"
    command = ["hdiutil", "create", "-volname", "Sightline", "-srcfolder", str(folder), "-ov", "-format", "UDZO"]
    subprocess.run([*command, str(image)], env=environment(), check=True)
    return image


def main() -> Path:
    """Build the program, unless it is there and signed, and of it the image."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--into", type=Path, default=ROOT / "build", metavar="FOLDER", help="where all is made: build")
    parser.add_argument("--image-only", action="store_true", help="pack the program that is there, once it is signed")
    options = parser.parse_args()
    into = options.into.resolve()
    app = into / "dist" / "Sightline.app"
    if not options.image_only:
        folder = onedir.build(into)
        shutil.copy(folder / "THIRD-PARTY-LICENCES.txt", app / "Contents" / "Resources")
        # What PyInstaller signed has one file more now; a broken signature would count as a damaged program.
        subprocess.run(["codesign", "--force", "--deep", "--sign", "-", str(app)], check=True)
    return pack(app, into)


if __name__ == "__main__":
    print(main())
