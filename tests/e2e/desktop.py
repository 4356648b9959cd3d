"""A desktop of its own for the tests: X server, window manager, message bus, accessibility bus; ended by process id."""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

HERE = Path(__file__).parent
SYSTEM_PYTHON = "/usr/bin/python3"
AT_SPI = "/usr/libexec/at-spi-bus-launcher"
PACKAGES = {
    "Xvfb": "xvfb",
    "dbus-daemon": "dbus",
    "dbus-send": "dbus",
    "openbox": "openbox",
    "xdotool": "xdotool",
    "xclip": "xclip",
    AT_SPI: "at-spi2-core",
}
PATIENCE = 120  # seconds; only a broken program uses them up

Value = TypeVar("Value")


def missing_packages() -> list[str]:
    """The Debian packages that these tests need and this machine lacks."""
    missing = [package for command, package in PACKAGES.items() if shutil.which(command) is None]
    for library, version, package in (("Atspi", "2.0", "gir1.2-atspi-2.0"), ("Gtk", "3.0", "gir1.2-gtk-3.0")):
        probe = f"import gi; gi.require_version({library!r}, {version!r})"
        if subprocess.run([SYSTEM_PYTHON, "-c", probe], capture_output=True).returncode:
            missing += [package, "python3-gi"]
    return sorted(set(missing))


def wait_for(condition: Callable[[], Value | None], what: str, report: Callable[[], str] = lambda: "") -> Value:
    """Ask again and again until the condition holds something true; returns that. `report` explains a failure."""
    until = time.monotonic() + PATIENCE
    while True:
        value = condition()
        if value:
            return value
        assert time.monotonic() < until, f"waited {PATIENCE} s for {what}\n{report()}"
        time.sleep(0.05)


class Desktop:
    """The servers, and the environment in which programs find them."""

    def __init__(self) -> None:
        self._processes: list[subprocess.Popen[Any]] = []
        self._folder = Path(tempfile.mkdtemp(prefix="sightline-"))  # short: sockets lie in it
        runtime = self._folder / "run"
        runtime.mkdir(mode=0o700)
        self.environment = {
            name: value
            for name, value in os.environ.items()
            if not name.startswith(("QT_", "XDG_", "DBUS_", "AT_SPI_", "WAYLAND_"))
        }
        self.environment |= {
            "HOME": str(self._folder),
            "XDG_RUNTIME_DIR": str(runtime),
            "GSETTINGS_BACKEND": "memory",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "LC_ALL": "C.UTF-8",
        }
        try:
            self._start_servers()
        except BaseException:
            self.close()
            raise

    def _start_servers(self) -> None:
        # Without -noreset the server starts anew whenever its last client leaves, and drops a program just coming.
        # With -r no key repeats: on a busy machine one that is let go of late would be typed twice.
        self.environment["DISPLAY"] = ":" + self._start_and_read(
            "Xvfb", "-displayfd", "1", "-screen", "0", "1280x900x24", "-nolisten", "tcp", "-noreset", "-r"
        )
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = self._start_and_read(
            "dbus-daemon", "--session", "--nofork", "--print-address=1"
        )
        self.start(AT_SPI, "--launch-immediately")
        address = "dbus-send --session --print-reply --dest=org.a11y.Bus /org/a11y/bus org.a11y.Bus.GetAddress"
        wait_for(lambda: self.run(*address.split()).returncode == 0, "the accessibility bus")
        self.start("openbox", "--sm-disable")
        wait_for(lambda: self.run("xdotool", "get_num_desktops").returncode == 0, "the window manager")

    def start(self, *command: str, **options: Any) -> subprocess.Popen[Any]:
        """Start a program on this desktop; it ends with it."""
        options.setdefault("stdout", subprocess.DEVNULL)
        options.setdefault("stderr", subprocess.DEVNULL)
        # A group of its own, so that what it starts in turn can be ended with it.
        process = subprocess.Popen(command, env=options.pop("env", self.environment), start_new_session=True, **options)
        self._processes.append(process)
        return process

    def run(self, *command: str) -> subprocess.CompletedProcess[str]:
        """Run a short command on this desktop."""
        return subprocess.run(command, env=self.environment, capture_output=True, text=True, timeout=PATIENCE)

    def stop(self, process: subprocess.Popen[Any]) -> int:
        """End a program that was started here, and what it started; returns its exit code."""
        code = process.poll()
        if code is None:
            process.terminate()
            try:
                code = process.wait(20)
            except subprocess.TimeoutExpired:
                process.kill()
                code = process.wait()
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGTERM)
        for pipe in (process.stdin, process.stdout):
            if pipe is not None:
                pipe.close()
        self._processes.remove(process)
        return code

    def close(self) -> None:
        """End everything, last started first."""
        for process in reversed(self._processes.copy()):
            self.stop(process)
        shutil.rmtree(self._folder, ignore_errors=True)

    def _start_and_read(self, *command: str) -> str:
        process = self.start(*command, stdout=subprocess.PIPE, text=True)
        assert process.stdout is not None
        line = process.stdout.readline().strip()
        assert line, f"{command[0]} did not start"
        return line


@dataclass(frozen=True)
class Node:
    """One thing in the window, as assistive technology sees it."""

    place: int
    role: str
    name: str
    description: str
    text: str | None
    states: frozenset[str]
    path: tuple[str, ...] = field(repr=False)


class Program:
    """The real program on a desktop, seen and used through the accessibility bus."""

    def __init__(self, desktop: Desktop, home: Path, *arguments: str, settings: dict[str, Any]) -> None:
        self._desktop = desktop
        self.home = home
        environment = desktop.environment | {
            "XDG_CONFIG_HOME": str(home / "config"),
            "XDG_DATA_HOME": str(home / "data"),
            "XDG_CACHE_HOME": str(home / "cache"),
            "PYTHONFAULTHANDLER": "1",
        }
        self.settings_file = home / "config" / "sightline" / "settings.json"
        self.settings_file.parent.mkdir(parents=True)
        self.settings_file.write_text(json.dumps(settings))
        self._log = (home / "log").open("w+")
        self.process = desktop.start(*arguments, env=environment, stdout=self._log, stderr=self._log, cwd=home)
        self._reader = desktop.start(
            SYSTEM_PYTHON, str(HERE / "bus_reader.py"), stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )

    def nodes(self) -> list[Node]:
        """Everything in all its windows, now, hidden things too."""
        return [_node(each) for each in self._ask("list_nodes", pid=self.process.pid) or []]

    def find(self, role: str, name: str, **states: bool) -> Node:
        """Wait for the node with that name, in which * stands for anything, and which is showing."""
        request = {"pid": self.process.pid, "role": role, "name": name, "states": states}
        return _node(wait_for(lambda: self._ask("find", **request), f"{role} {name!r}", self.report))

    def shows(self, role: str, name: str) -> bool:
        """Whether there is such a node at this moment."""
        return bool(self._ask("find", pid=self.process.pid, role=role, name=name, states={}))

    def text(self, node: Node) -> str:
        """What a node that was found says now."""
        return self._ask("text", node=node.place) or ""

    def lines(self, node: Node) -> list[str]:
        """The lines of what a node that was found says now, each asked for as a screen reader does."""
        return self._ask("lines", node=node.place) or []

    def press(self, role: str, name: str, **states: bool) -> None:
        """Press a button or a menu entry, as soon as it can be pressed."""
        node = self.find(role, name, sensitive=True, **states)
        assert self._ask("press", node=node.place)

    def write(self, name: str, text: str) -> None:
        """Write into a box."""
        node = self.find("text", name, editable=True)
        assert self._ask("write", node=node.place, text=text)

    def set_value(self, name: str, value: float) -> None:
        """Set the number in a box."""
        assert self._ask("set_value", node=self.find("spin button", name).place, value=value)

    def focus(self, role: str, name: str) -> None:
        """Move the keyboard focus there."""
        assert self._ask("focus", node=self.find(role, name).place)

    def keys(self, *keys: str) -> None:
        """Press keys, as X names them, as soon as one of the program's windows has the keyboard."""
        wait_for(lambda: self._ask("active", pid=self.process.pid), "an active window", self.report)
        assert self._desktop.run("xdotool", "key", "--clearmodifiers", *keys).returncode == 0

    def type(self, name: str, text: str) -> None:
        """Type into a box that has the keyboard."""
        self.find("text", name, focused=True)
        assert self._desktop.run("xdotool", "type", "--clearmodifiers", "--delay", "10", text).returncode == 0

    def heard(self) -> list[str]:
        """What a screen reader would have said so far."""
        return self._ask("heard") or []

    def report(self) -> str:
        """What the window shows, what was announced, and what the program wrote to the terminal."""
        tree = [" > ".join(node.path[-3:]) for node in self.nodes() if "showing" in node.states]
        return "\n".join(["The window:", *tree, "Announced:", *self.heard(), "The terminal:", self.log()])

    def log(self) -> str:
        """What the program wrote to the terminal."""
        return (self.home / "log").read_text()

    def close(self) -> int:
        """Close the window as a person does, and wait for the program to end; returns its exit code."""
        try:
            if self.process.poll() is None:
                self.keys("ctrl+q")
            return self.process.wait(PATIENCE)
        finally:
            self._desktop.stop(self._reader)
            self._desktop.stop(self.process)
            self._log.close()

    def _ask(self, do: str, **request: Any) -> Any:
        assert self.process.poll() is None, f"the program has ended:\n{self.log()}"
        assert self._reader.stdin is not None
        assert self._reader.stdout is not None
        self._reader.stdin.write(json.dumps({"do": do, **request}) + "\n")
        self._reader.stdin.flush()
        reply = self._reader.stdout.readline()
        assert reply, "the reader of the accessibility bus has ended"
        return json.loads(reply).get("value")


def _node(found: dict[str, Any]) -> Node:
    return Node(**found | {"states": frozenset(found["states"]), "path": tuple(found["path"])})
