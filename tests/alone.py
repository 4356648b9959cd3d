"""Runs pytest where there is no network, and counts what tried to leave this computer: the kernel's count, of all
processes, threads and libraries. As a program it enters the empty network namespace, as a plugin of pytest it counts.
"""

from __future__ import annotations

import ctypes
import fcntl
import os
import socket
import struct
import sys
import tempfile
from collections.abc import Generator
from pathlib import Path

import pytest

UP = 0x1 | 0x40  # IFF_UP, IFF_RUNNING
SET_FLAGS = 0x8914  # SIOCSIFFLAGS
BIND = 4096  # MS_BIND
# Whoever asks for a name asks a server on the network, none of this computer that might ask on in its stead.
NAMES = {
    "/etc/resolv.conf": "nameserver 192.0.2.1\noptions attempts:1 timeout:1\n",
    "/etc/nsswitch.conf": "hosts: files dns\n",
}


def tried() -> int:
    """How often anything in this namespace wanted to send where no way leads: everywhere but to this computer."""
    head, values = (line.split() for line in Path("/proc/net/snmp").read_text().splitlines() if line.startswith("Ip:"))
    count = int(dict(zip(head, values, strict=True))["OutNoRoutes"])
    version_6 = Path("/proc/net/snmp6")
    if version_6.exists():
        count += int(dict(line.split() for line in version_6.read_text().splitlines())["Ip6OutNoRoutes"])
    return count


def enter() -> None:
    """Make the namespace ready that this process is alone in: a loopback, and no help in finding names."""
    there = [line.split(":")[0].strip() for line in Path("/proc/net/dev").read_text().splitlines()[2:]]
    assert there == ["lo"], f"this is no empty network namespace: it has {there}"
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as any_socket:
        fcntl.ioctl(any_socket, SET_FLAGS, struct.pack("16sH14x", b"lo", UP))
    libc = ctypes.CDLL(None, use_errno=True)
    for file, content in NAMES.items():
        if Path(file).exists() and Path(file).read_text() != content:  # as it is where this runs inside itself
            with tempfile.NamedTemporaryFile("w", suffix=".conf", delete=False) as own:
                own.write(content)
            if libc.mount(own.name.encode(), file.encode(), None, BIND, None):
                raise OSError(ctypes.get_errno(), f"cannot mount over {file}")
            Path(own.name).unlink()
    for name in [name for name in os.environ if name.lower().endswith("_proxy")]:
        del os.environ[name]  # one on this computer would be asked instead, and not be there
    os.environ["PIP_NO_INDEX"] = "1"  # by which a test gets examples of a specification; it is skipped without them


class Counter:
    """Tells after the tests how many connections to elsewhere were tried, and by which of them."""

    def __init__(self) -> None:
        self.at_first = tried()
        self.by_test: dict[str, int] = {}
        self.tests = 0

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_protocol(self, item: pytest.Item) -> Generator[None, object, object]:
        before = tried()
        result = yield
        self.tests += 1
        if tried() > before:
            self.by_test[item.nodeid] = tried() - before
        return result

    @pytest.hookimpl(trylast=True)
    def pytest_sessionfinish(self, session: pytest.Session) -> None:
        if tried() > self.at_first:
            session.exitstatus = pytest.ExitCode.TESTS_FAILED

    def pytest_terminal_summary(self, terminalreporter: pytest.TerminalReporter) -> None:
        terminalreporter.section("empty network namespace")
        for test, count in self.by_test.items():
            terminalreporter.line(f"{test}: {count}")
        count = tried() - self.at_first
        terminalreporter.line(f"{self.tests} tests without a network: {count} outside connections tried")


def pytest_configure(config: pytest.Config) -> None:
    """Begin to count."""
    config.pluginmanager.register(Counter())


if __name__ == "__main__":
    enter()
    os.environ["PYTHONPATH"] = os.pathsep.join(filter(None, (str(Path(__file__).parent), os.environ.get("PYTHONPATH"))))
    os.execv(sys.executable, [sys.executable, "-m", "pytest", "-p", "alone", *sys.argv[1:]])
