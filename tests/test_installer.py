"""Installers: what they say of the program is true and valid, and the Debian package is the same each time."""

import configparser
import json
import os
import plistlib
import shutil
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest
import yaml
from PIL import Image

from installer import check, licences, onedir, release
from installer.linux import build as linux
from sightline import __version__
from sightline.engine import images
from sightline.transcripts import to_json
from tasks import SYSTEM_LIBRARIES

ROOT = Path(__file__).parents[1]
INSTALLER = ROOT / "installer"

HELP = """#!/bin/sh
echo 'usage: sightline [-h]

options:
  -h, --help   show this

commands:
    gui          open the window
    export-onnx  turn a checkpoint into a folder'
"""


def have(*tools):
    return pytest.mark.skipif(not all(map(shutil.which, tools)), reason=f"needs {', '.join(tools)}")


@pytest.fixture(autouse=True)
def same_date(monkeypatch):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    release.this.cache_clear()
    yield
    release.this.cache_clear()


def test_version_date_and_changes_come_from_the_project():
    assert release.this().version == __version__
    assert f"{release.this().date:%Y-%m-%d}" == "2023-11-14"
    assert len(release.this().changes) > 10
    assert not any("\n" in change or "`" in change for change in release.this().changes)


def test_changes_are_those_of_the_version_or_else_of_what_is_not_released():
    changelog = "# Changes\n\n## Unreleased\n\n### Added\n- `new`:\n  two lines\n- other\n\n## [0.1.0] - 2026\n- old\n"
    assert release.changes(changelog, "0.1.0") == ("old",)
    assert release.changes(changelog, "0.2.0") == ("new: two lines", "other")


def test_open_with_offers_the_program_for_what_it_opens():
    Image.init()
    of_its_own = {"MPO": "image/jpeg", "ICO": "image/vnd.microsoft.icon"}  # as systems call them, unlike Pillow
    assert {of_its_own.get(name, Image.MIME[name]) for name in images._EXTENSIONS} <= {*release.MEDIA_TYPES}
    entry = configparser.ConfigParser(interpolation=None)
    entry.optionxform = str
    entry.read_string(linux.filled("sightline.desktop"))
    told = entry["Desktop Entry"]
    assert told["MimeType"] == "".join(f"{each};" for each in release.MEDIA_TYPES)
    assert told["Exec"] == "sightline gui %F"
    assert told["Icon"] == "sightline"
    windows = (INSTALLER / "windows" / "sightline.iss").read_text()
    assert {f'"{suffix}"' for suffix in (".png", ".jpg", ".webp", ".avif")} <= {*windows.replace(";", " ").split()}


def test_the_appstream_metadata_names_the_version_and_what_changed():
    told = ElementTree.fromstring(linux.filled("sightline.metainfo.xml"))
    newest = told.find("releases/release")
    assert newest.attrib == {"version": __version__, "date": "2023-11-14"}
    assert len(newest.findall(".//li")) == len(release.this().changes)
    assert linux.METAINFO.startswith(told.findtext("id"))
    assert told.findtext("project_license") == release.this().licence == "MIT"


@have("appstreamcli")
def test_the_appstream_metadata_is_valid(tmp_path):
    file = tmp_path / linux.METAINFO
    file.write_text(linux.filled("sightline.metainfo.xml"))
    done = subprocess.run(["appstreamcli", "validate", "--no-net", "--no-color", file], capture_output=True, text=True)
    assert done.returncode == 0, done.stdout


def test_icons_are_drawn_in_every_size(tmp_path):
    command = [sys.executable, "-m", "installer.icons", str(tmp_path)]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    subprocess.run(command, cwd=ROOT, env=environment, check=True, capture_output=True)
    for size in onedir.SIZES:
        with Image.open(tmp_path / f"{size}.png") as icon:
            assert icon.size == (size, size)
            assert icon.getpixel((0, 0))[3] == 0
            assert icon.getpixel((size // 2, size - 1 - size // 8))[2] > 150  # blue below the eye
    with Image.open(tmp_path / "sightline.ico") as icon:
        assert (16, 16) in icon.info["sizes"]
        assert (256, 256) in icon.info["sizes"]
    with Image.open(tmp_path / "sightline.icns") as icon:
        assert (1024, 1024) in [size[:2] for size in icon.info["sizes"]] or icon.size == (1024, 1024)


def test_licences_are_those_of_what_was_taken(tmp_path):
    import jinja2

    taken = [("jinja2/__init__.py", jinja2.__file__, "PYMODULE")]
    (tmp_path / "PYZ-00.toc").write_text(repr(("PYZ-00.pyz", taken)))
    (tmp_path / "COLLECT-00.toc").write_text(repr(([],)))
    text = licences.collect(tmp_path)
    assert "\nPython 3." in text
    assert "\nJinja2 " in text
    assert "Redistributions of source code must retain" in text  # the text itself, out of its wheel
    assert "\nPillow " not in text
    assert "\npillow " not in text


def test_the_transcript_that_is_exported_in_a_clean_system_can_be_read(tmp_path):
    (tmp_path / "tried.json").write_text(json.dumps(check.TRANSCRIPT))
    assert to_json.read(tmp_path / "tried.json").title == "Tried"


@pytest.fixture
def program(tmp_path):
    """What PyInstaller would have made."""
    folder = tmp_path / "dist" / "sightline"
    (folder / "_internal").mkdir(parents=True)
    (folder / "sightline").write_text(HELP)
    (folder / "sightline").chmod(0o700)
    (folder / "_internal" / "library.so").write_bytes(b"library")
    (folder / "_internal" / "link.so").symlink_to("library.so")
    (folder / "THIRD-PARTY-LICENCES.txt").write_text("licences")
    (folder / "CHANGELOG.md").write_text("changes")
    icons = tmp_path / "icons"
    icons.mkdir()
    for size in onedir.SIZES:
        (icons / f"{size}.png").write_bytes(b"icon")
    return folder, icons


@have("dpkg-deb")
def test_the_package_has_everything_in_its_place_and_is_the_same_each_time(program, tmp_path):
    first = linux.package(*program, tmp_path / "one").read_bytes()
    package = linux.package(*program, tmp_path / "two")
    assert package.read_bytes() == first
    tree = tmp_path / "installed"
    subprocess.run(["dpkg-deb", "--raw-extract", package, tree], check=True)
    assert os.access(tree / "usr/bin/sightline", os.X_OK)
    assert (tree / "usr/bin/sightline").resolve() == tree / "usr/lib/sightline/sightline"
    assert (tree / "usr/lib/sightline/_internal/link.so").is_symlink()
    assert (tree / "usr/lib/sightline/THIRD-PARTY-LICENCES.txt").is_file()  # where About looks
    assert (tree / "usr/share/doc/sightline/THIRD-PARTY-LICENCES.txt").read_text() == "licences"
    for size in onedir.SIZES:
        assert (tree / f"usr/share/icons/hicolor/{size}x{size}/apps/sightline.png").exists()
    assert {path.name for path in (tree / "usr/share/doc/sightline").iterdir()} == {
        "THIRD-PARTY-LICENCES.txt",
        "changelog.Debian.gz",
        "changelog.gz",
        "copyright",
    }
    assert not {"preinst", "postinst", "prerm", "postrm"} & {path.name for path in (tree / "DEBIAN").iterdir()}
    control = dict(line.split(": ", 1) for line in (tree / "DEBIAN/control").read_text().splitlines() if ": " in line)
    assert control["Version"] == f"{__version__}-1"
    assert {*SYSTEM_LIBRARIES.values()} <= {*control["Depends"].split(", ")}
    copyright = (tree / "usr/share/doc/sightline/copyright").read_text()
    assert "\nCopyright: 2026 Sightline developers\nLicense: MIT\n Permission is hereby granted" in copyright
    assert {line.strip() for line in (ROOT / "LICENSE").read_text().splitlines()[4:]} - {""} <= {
        line.strip() for line in copyright.splitlines()
    }
    sums = subprocess.run(["md5sum", "--check", "--quiet", "DEBIAN/md5sums"], cwd=tree)
    assert sums.returncode == 0


@have("man", "dpkg-deb")
def test_the_manual_names_the_commands_of_the_program(program, tmp_path):
    linux.package(*program, tmp_path)
    page = tmp_path / "deb/usr/share/man/man1/sightline.1.gz"
    shown = subprocess.run(["man", "--warnings", "--local-file", page], capture_output=True, text=True)
    assert shown.stderr == ""
    assert "export-onnx" in shown.stdout
    assert f"sightline {__version__}" in shown.stdout


def test_what_other_systems_read_can_be_read():
    manifest = yaml.safe_load((INSTALLER / "linux/flatpak/app.sightline.Sightline.yml").read_text())
    assert f"{manifest['app-id']}.metainfo.xml" == linux.METAINFO
    assert plistlib.loads((INSTALLER / "macos/entitlements.plist").read_bytes())
    setup = (INSTALLER / "windows/sightline.iss").read_text()
    spec = (INSTALLER / "sightline.spec").read_text()
    assert '"sightlinew"' in spec
    assert "{app}\\sightlinew.exe" in setup
    (licence,) = (line.partition("=")[2] for line in setup.splitlines() if line.startswith("LicenseFile="))
    assert (INSTALLER / "windows" / licence.replace("\\", "/")).resolve() == ROOT / "LICENSE"
