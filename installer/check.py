"""Builds the Debian package and tries it as a person would: in a clean system, installed, asked, removed.

    sudo python3 tasks.py installer [--into FOLDER]

Needs Debian or Ubuntu, root (for chroot), debootstrap, dpkg-deb and a connection. What was found is printed and kept in
FOLDER/check.log; the exit code is 1 if any of it is wrong.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from installer import onedir
from installer.linux import build as linux
from installer.release import NAME, ROOT, this

SUITE = "bookworm"
# The oldest system that the package is for. What reads packages, and what plays a person's part.
_READERS = ("appstream", "desktop-file-utils", "lintian", "man-db")
_DESKTOP = ("xvfb", "xauth", "dbus", "at-spi2-core", "gir1.2-atspi-2.0", "gir1.2-gtk-3.0", "python3-gi", "openbox")
_HANDS = ("xdotool", "xclip", "imagemagick")
_PERSON = "person"
_HOME = Path("/home", _PERSON)
_SAMPLE = f"/usr/lib/{NAME}/_internal/sightline/resources/samples/shapes.png"
_MOMENT = "2026-01-01T00:00:00+00:00"
TRANSCRIPT = {
    "format": "sightline-transcript",
    "version": 1,
    "id": "0" * 32,
    "title": "Tried",
    "language": "en",
    "created": _MOMENT,
    "updated": _MOMENT,
    "exported": _MOMENT,
    "app_version": this().version,
    "system_prompt": "",
    "pictures": [],
    "messages": [
        {"id": 0, "parent": None, "selected": True, "role": "user", "text": "Is it there?", "pictures": []}
        | {"time": _MOMENT, "language": "en", "edited": False, "model": None, "outcome": None},
    ],
}


class Check:
    """One go through all of it, in a tree of folders that is a whole clean system."""

    def __init__(self, into: Path) -> None:
        self.into = into
        self.tree = into / "tree"
        self.lines: list[str] = []

    def step(self, what: str, does: Callable[[], str]) -> None:
        """Do it, and write down what it said and how long it took. What goes wrong ends it all."""
        began = time.monotonic()
        try:
            said, good = does(), True
        except (OSError, AssertionError, subprocess.SubprocessError) as error:
            output = "".join(str(part or "") for part in (getattr(error, "stdout", ""), getattr(error, "stderr", "")))
            said, good = f"{error}\n{output}".strip(), False
        line = f"{'ok   ' if good else 'WRONG'} {what}: {said} ({time.monotonic() - began:.0f} s)"
        print(line, flush=True)
        self.lines.append(line)
        (self.into / "check.log").write_text("\n".join(self.lines) + "\n")
        if not good:
            sys.exit(1)

    def run(self, *command: str, user: str = "root") -> str:
        """Run a command inside of the tree; returns what it printed. Raises CalledProcessError."""
        mounts = 'mount -t proc proc "$0/proc" && mount --rbind /dev "$0/dev" && exec chroot "$0" "$@"'
        who = [] if user == "root" else ["runuser", "-u", user, "--"]
        home = "/root" if user == "root" else str(_HOME)
        clean = ["env", "-i", f"HOME={home}", "PATH=/usr/sbin:/usr/bin:/sbin:/bin", "LC_ALL=C.UTF-8"]
        clean += ["DEBIAN_FRONTEND=noninteractive", *(f"{name}={os.environ[name]}" for name in _proxies())]
        # Namespaces of its own, so that nothing stays mounted and nothing goes on running.
        alone = ["unshare", "--mount", "--pid", "--fork", "--kill-child", "sh", "-c", mounts, str(self.tree)]
        done = subprocess.run([*alone, *clean, *who, *command], capture_output=True, text=True, check=True)
        return done.stdout

    # The steps

    def build(self) -> str:
        """Folder and package."""
        folder = onedir.build(self.into)
        self.package = linux.package(folder, self.into / "icons", self.into)
        return f"{_megabytes(folder)} MB in the folder, {_megabytes(self.package)} MB in {self.package.name}"

    def ask_the_wheel(self) -> str:
        """It was made of the sdist, and is installed beside nothing but PyInstaller; asked from an empty folder."""
        program = self.into / "environment" / "bin" / NAME
        samples = [*program.parents[1].glob("lib/python3*/site-packages/sightline/resources/samples/shapes.png")]
        with tempfile.TemporaryDirectory() as empty:
            command = [program, "ask", *samples, "How many shapes are there?"]
            home = {"HOME": empty, "PATH": os.environ["PATH"]}
            done = subprocess.run(command, cwd=empty, env=home, capture_output=True, text=True, check=True)
        assert done.stdout == "5.\n", done.stdout
        (sdist,), (wheel,) = ((self.into / "wheel").glob(f"*.{kind}") for kind in ("tar.gz", "whl"))
        return f"{done.stdout.strip()} {wheel.name}: {_megabytes(wheel)} MB, {sdist.name}: {_megabytes(sdist)} MB"

    def make_tree(self) -> str:
        """A clean system, made once and copied."""
        clean = self.into / f"clean-{SUITE}"
        if not clean.exists():
            partial = self.into / "clean.part"
            shutil.rmtree(partial, ignore_errors=True)
            subprocess.run(["debootstrap", "--variant=minbase", SUITE, partial], capture_output=True, check=True)
            partial.rename(clean)
        shutil.rmtree(self.tree, ignore_errors=True)
        subprocess.run(["cp", "-a", "--reflink=auto", clean, self.tree], check=True)
        shutil.copy("/etc/resolv.conf", self.tree / "etc/resolv.conf")
        # Nobody minds if a power cut takes this tree away; waiting for the disk after every file takes minutes.
        (self.tree / "etc/dpkg/dpkg.cfg.d/unsafe").write_text("force-unsafe-io\n")
        self.run("apt-get", "update", "-qq")
        self.run("useradd", "--create-home", _PERSON)
        return f"Debian {(self.tree / 'etc/debian_version').read_text().strip()}, {_megabytes(self.tree)} MB"

    def install(self) -> str:
        """As `apt install` does, with what it depends on and nothing else."""
        shutil.copy(self.package, self.tree / "tmp")
        before = self.run("dpkg-query", "--show").count("\n")
        self.run("apt-get", "install", "-y", "-qq", "--no-install-recommends", f"/tmp/{self.package.name}")
        after = self.run("dpkg-query", "--show").count("\n")
        return f"with {after - before - 1} packages that it depends on"

    def ask(self) -> str:
        """In the terminal, by an ordinary person."""
        said = self.run(NAME, "--version", user=_PERSON).strip()
        assert said == f"sightline {this().version}", said
        answer = self.run(NAME, "ask", _SAMPLE, "How many shapes are there?", user=_PERSON).strip()
        assert answer == "5.", answer
        return f"“How many shapes are there?” “{answer}”"

    def read(self) -> str:
        """The words in a picture, for which models of another package are needed."""
        words = self.run(NAME, "read", _SAMPLE.replace("shapes", "bar-chart"), user=_PERSON)
        assert words.strip()
        return " ".join(words.split())[:60]

    def export(self) -> str:
        """Every format that is found at run time, some of which need a template."""
        source = self.tree / _HOME.relative_to("/") / "tried.json"
        source.write_text(json.dumps(TRANSCRIPT))
        forms = ("html", "pdf", "docx", "md", "txt", "json")
        for form in forms:
            out = str(_HOME / f"written.{form}")
            self.run(NAME, "transcript", str(_HOME / source.name), "--to", form, out, user=_PERSON)
        return ", ".join(forms)

    def validate(self) -> str:
        """What Debian's own tools think of the package."""
        self.run("apt-get", "install", "-y", "-qq", "--no-install-recommends", *_READERS)
        self.run("desktop-file-validate", "/usr/share/applications/sightline.desktop")
        self.run("appstreamcli", "validate", "--no-net", "--no-color", f"/usr/share/metainfo/{linux.METAINFO}")
        self.run("man", "--warnings", "/usr/share/man/man1/sightline.1.gz")
        found = self.run("lintian", "--allow-root", "--fail-on", "error", f"/tmp/{self.package.name}")
        return f"desktop file, AppStream and manual are valid; lintian: no error, {found.count('W:')} warnings"

    def ask_in_window(self) -> str:
        """Through the accessibility bus, as a screen reader does."""
        self.run("apt-get", "install", "-y", "-qq", "--no-install-recommends", *_DESKTOP, *_HANDS)
        hands = self.tree / _HOME.relative_to("/") / "hands"
        shutil.copytree(ROOT / "tests" / "e2e", hands)
        shutil.copy(Path(__file__).with_name("ask_in_window.py"), hands)
        return self.run("python3", str(_HOME / "hands/ask_in_window.py"), _SAMPLE, user=_PERSON).strip()

    def remove(self) -> str:
        """Nothing of the package stays, and everything of the person's."""
        files = self.run("dpkg", "--listfiles", NAME).split("\n")
        mine = [name for name in files if NAME in Path(name).name.lower()]
        kept = sorted(self.tree.glob("home/person/**/conversations.db"))
        assert kept, "the window kept no conversation"
        self.run("apt-get", "purge", "-y", "-qq", NAME)
        left = [name for name in mine if os.path.lexists(f"{self.tree}{name}")]
        assert not left, f"left behind: {', '.join(left)}"
        assert all(file.is_file() for file in kept), "the person's data is gone"
        return f"{len(files)} files and folders gone, the person's conversations still there"


def _proxies() -> list[str]:
    return [name for name in os.environ if name.lower() in ("http_proxy", "https_proxy", "no_proxy")]


def _megabytes(path: Path) -> int:
    files = [path] if path.is_file() else path.rglob("*")
    return round(sum(file.lstat().st_size for file in files if not file.is_dir()) / 1e6)


def main() -> int:
    """Do all steps."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--into", type=Path, default=ROOT / "build", metavar="FOLDER", help="where all is made: build")
    into = parser.parse_args().into.resolve()
    missing = [name for name in ("debootstrap", "dpkg-deb", "unshare") if shutil.which(name) is None]
    if missing or os.geteuid() != 0:
        print(f"This needs root, and on Debian or Ubuntu: {', '.join(missing) or 'nothing else'}.")
        return 1
    into.mkdir(parents=True, exist_ok=True)
    check = Check(into)
    check.step("build the package", check.build)
    check.step("ask the wheel", check.ask_the_wheel)
    check.step("make a clean system", check.make_tree)
    check.step("install", check.install)
    check.step("ask in the terminal", check.ask)
    check.step("read words", check.read)
    check.step("export", check.export)
    check.step("ask in the window", check.ask_in_window)
    check.step("validate", check.validate)
    check.step("remove", check.remove)
    return 0


if __name__ == "__main__":
    sys.exit(main())
