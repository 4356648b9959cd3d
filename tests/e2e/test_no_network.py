"""A question is answered on a machine that has no network at all, and nothing even tries to reach one."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.e2e
ALONE = ["unshare", "--map-root-user", "--net", "--mount"]  # a network with nothing in it but a loopback
TESTS = Path(__file__).parents[1]
# What runs on this computer alone: the built-in model, the window, the store, exports.
SHARE = (
    "test_chat.py",
    "test_builtin_model.py",
    "test_settings.py",
    "ui/test_settings_dialog.py",
    "store/test_search.py",
    "transcripts/test_command.py",
)
LEAVING = """
import socket, subprocess, sys
import pytest

THERE = ("192.0.2.1", 443)

def test_staying():
    with socket.create_server(("127.0.0.1", 0)) as here:
        socket.create_connection(here.getsockname()).close()
    assert socket.gethostbyname("localhost") == "127.0.0.1"

def test_leaving_as_it_comes():
    with pytest.raises(OSError, match="unreachable"):
        socket.create_connection(THERE)

def test_leaving_in_letters():
    socket.socket(socket.AF_INET, socket.SOCK_DGRAM).connect_ex(THERE)

def test_leaving_by_the_newer_way():
    socket.socket(socket.AF_INET6).connect_ex(("2001:db8::1", 443))

def test_asking_for_a_name():
    with pytest.raises(OSError):
        socket.getaddrinfo("example.org", 443)

def test_another_program():
    command = "import socket; socket.create_connection(('192.0.2.1', 443))"
    assert subprocess.run([sys.executable, "-c", command], stderr=subprocess.DEVNULL).returncode
"""


@pytest.fixture(scope="module")
def alone():
    """The command that runs another one without a network."""
    if sys.platform != "linux" or shutil.which("unshare") is None:
        pytest.skip("needs unshare, from util-linux")
    if subprocess.run([*ALONE, "true"], capture_output=True).returncode:
        pytest.skip("this machine does not let users make network namespaces")
    return ALONE


def test_there_is_no_way_out(alone):
    probe = "import socket; socket.create_connection(('192.0.2.1', 80), 5)"
    failed = subprocess.run([*alone, sys.executable, "-c", probe], capture_output=True, text=True)
    assert "Network is unreachable" in failed.stderr


def test_ask_answers_without_a_network(alone, draw, bundle, tmp_path):
    command = [sys.executable, "-m", "sightline", "ask", "--json", "--model", str(bundle)]
    question = [str(draw("picture.png")), "What is this?"]
    offline = subprocess.run([*alone, *command, *question], capture_output=True, text=True)
    assert offline.returncode == 0, offline.stderr
    online = subprocess.run([*command, *question], capture_output=True, text=True)
    assert json.loads(offline.stdout)["answer"] == json.loads(online.stdout)["answer"]


def without_network(alone, *arguments):
    """Run pytest as `tasks.py offline` does."""
    command = [*alone, sys.executable, str(TESTS / "alone.py"), "-q", "-p", "no:cacheprovider", *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, cwd=TESTS.parent)


def test_whatever_tries_to_leave_is_counted(alone, tmp_path):
    file = tmp_path / "test_leaving.py"
    file.write_text(LEAVING)
    done = without_network(alone, "--rootdir", tmp_path, "-W", "ignore", file)
    told = done.stdout.splitlines()
    assert "6 passed" in told[-1]
    assert done.returncode == 1
    counted = [line for line in told if line.startswith("test_leaving.py::")]
    assert len(counted) == 5, told
    assert not any("staying" in line for line in counted)
    stayed = without_network(alone, "--rootdir", tmp_path, file, "-k", "staying")
    assert "1 tests without a network: 0 outside connections tried" in stayed.stdout
    assert stayed.returncode == 0


def test_a_share_of_all_tests_without_one_outside_connection_tried(alone):
    done = without_network(alone, *(TESTS / name for name in SHARE))
    assert " tests without a network: 0 outside connections tried" in done.stdout, done.stdout + done.stderr
    assert done.returncode == 0, done.stdout
