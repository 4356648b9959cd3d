"""Keys in the system's key store; where there is none, or one that writes them down, in memory only."""

import json
import os
import shutil
import subprocess
import sys
import threading

import keyring
import keyring.backend
import pytest
from keyring.backends.chainer import ChainerBackend

from sightline import keys
from sightline.errors import AppError
from sightline.events import Stage
from work import finish

CANARY = "sk-canary-5d1f"


class Plaintext(keyring.backend.KeyringBackend):
    """One that would write keys into a file."""

    priority = 9.0

    def __init__(self, told):
        super().__init__()
        self.told = told

    def get_password(self, service, username):
        self.told.append(username)
        return "from a file"

    def set_password(self, service, username, password):
        self.told.append(password)

    def delete_password(self, service, username):
        self.told.append(username)


@pytest.fixture
def told():
    """What a key store that is not safe was told."""
    told = []
    before = keyring.get_keyring()
    keyring.set_keyring(Plaintext(told))
    yield told
    keyring.set_keyring(before)
    keys.set_key("server", "")


def test_a_key_store_that_writes_keys_down_is_told_nothing(told):
    assert not keys.set_key("server", CANARY)
    assert keys.get_key("server") == CANARY
    assert not keys.is_lasting("server")
    assert keys.get_key("another") == ""
    assert keys.set_key("server", "")
    assert keys.get_key("server") == ""
    assert told == []


def test_one_that_is_chained_behind_others_is_not_taken_either(told, monkeypatch):
    monkeypatch.setattr(ChainerBackend, "backends", [Plaintext(told)])
    keyring.set_keyring(ChainerBackend())
    assert not keys.set_key("server", CANARY)
    assert told == []


class Locked:
    """A key store that waits for the person to unlock it."""

    def __init__(self):
        self.unlocked = threading.Event()

    def get_password(self, service, username):
        self.unlocked.wait()
        return CANARY


@pytest.fixture
def locked(monkeypatch):
    store = Locked()
    monkeypatch.setattr(keys, "_backend", lambda: store)
    yield store
    store.unlocked.set()
    for thread in threading.enumerate():
        if thread.name == "keys":
            thread.join()


def test_a_locked_key_store_is_waited_for_and_that_is_told(locked):
    waiting = keys.patiently(lambda: keys.get_key("server"))
    assert next(waiting).stage is next(waiting).stage is Stage.UNLOCKING
    locked.unlocked.set()
    assert finish(waiting)[1] == CANARY


def test_nobody_waits_for_it_for_ever(locked, monkeypatch):
    monkeypatch.setattr(keys, "PATIENCE", 0.2)
    with pytest.raises(AppError, match="may be locked"):
        finish(keys.patiently(lambda: keys.get_key("server")))


def test_who_will_not_wait_need_not(locked):
    waiting = keys.patiently(lambda: keys.get_key("server"))
    next(waiting)
    waiting.close()
    assert not locked.unlocked.is_set()


def test_what_goes_wrong_in_it_is_told():
    with pytest.raises(ZeroDivisionError):
        finish(keys.patiently(lambda: 1 / 0))


# Run in a process of its own, twice: what the second one finds was kept by the system.
PROGRAM = """
import json, sys
from sightline import keys
answer = [keys.is_lasting("server"), keys.get_key("server")]
if len(sys.argv) > 1:
    answer.append(keys.set_key("server", sys.argv[1]))
    answer.append(keys.get_key("server"))
print(json.dumps(answer))
"""
SESSION = """
printf test | gnome-keyring-daemon --unlock --components=secrets >/dev/null
until dbus-send --print-reply --dest=org.freedesktop.DBus / org.freedesktop.DBus.NameHasOwner \\
    string:org.freedesktop.secrets | grep -q true; do sleep 0.05; done
"$@" sk-canary-5d1f && "$@" && "$@" ""
"""


def test_the_systems_own_key_store_keeps_a_key_and_forgets_it(tmp_path):
    if shutil.which("gnome-keyring-daemon") is None or shutil.which("dbus-send") is None:
        pytest.skip("needs a key store: sudo apt-get install -y gnome-keyring dbus")
    environment = {**os.environ, "HOME": str(tmp_path), "XDG_RUNTIME_DIR": str(tmp_path / "run")}
    environment |= {"XDG_DATA_HOME": str(tmp_path / "data"), "XDG_CONFIG_HOME": str(tmp_path / "config")}
    (tmp_path / "run").mkdir(mode=0o700)
    session = ["dbus-run-session", "--", "bash", "-c", SESSION, "bash"]
    done = subprocess.run(
        [*session, sys.executable, "-c", PROGRAM], env=environment, capture_output=True, text=True, timeout=120
    )
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    assert answers == [[True, "", True, CANARY], [True, CANARY], [True, CANARY, True, ""]], done.stderr
    written = [file for file in tmp_path.rglob("*") if file.is_file() and CANARY.encode() in file.read_bytes()]
    assert written == []
