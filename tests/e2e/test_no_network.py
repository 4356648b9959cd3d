"""A question is answered on a machine that has no network at all."""

import json
import shutil
import subprocess
import sys

import pytest

pytestmark = pytest.mark.e2e
ALONE = ["unshare", "--map-root-user", "--net"]  # a network namespace with nothing in it but a loopback


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
