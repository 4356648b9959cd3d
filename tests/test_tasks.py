"""The front door: what it says where something is missing, without installing anything."""

import importlib.util
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]


@pytest.fixture
def tasks():
    spec = importlib.util.spec_from_file_location("tasks", ROOT / "tasks.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def calls(tasks, monkeypatch):
    """The commands that the front door would run; nothing runs."""
    made = []

    class Done:
        returncode = 0

    monkeypatch.setattr(tasks, "install", lambda extras="": None)
    monkeypatch.setattr(
        tasks.subprocess, "run", lambda command, **_: made.append([str(word) for word in command]) or Done
    )
    monkeypatch.setattr(sys, "platform", "linux")
    return made


def test_without_a_display_a_sample_is_answered_in_the_terminal(tasks, calls, monkeypatch, capsys):
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    assert tasks.run([]) == 0
    (command,) = calls
    assert command[1] == "ask"
    assert Path(command[2]).is_file()
    assert "no display" in capsys.readouterr().out


def test_missing_libraries_are_named_with_one_install_line(tasks, calls, monkeypatch, capsys):
    monkeypatch.setattr(tasks, "display_answers", lambda: True)
    monkeypatch.setattr(tasks, "SYSTEM_LIBRARIES", {"libdoes-not-exist.so.7": "libdoes-not-exist7"})
    monkeypatch.setattr(tasks, "FONT_FOLDERS", ("/does/not/exist",))
    assert tasks.run([]) == 1
    assert "sudo apt-get install -y libdoes-not-exist7 fonts-dejavu-core\n" in capsys.readouterr().out
    assert calls == []


def test_with_a_display_and_its_libraries_the_window_starts(tasks, calls, monkeypatch):
    monkeypatch.setattr(tasks, "display_answers", lambda: True)
    monkeypatch.setattr(tasks, "missing_system_packages", lambda: [])
    assert tasks.run(["a.png"]) == 0
    assert [command[1:] for command in calls] == [["gui", "a.png"]]


@pytest.mark.parametrize(("user", "mapped"), [(0, []), (1000, ["--map-root-user"])])
def test_the_tests_run_without_a_network(tasks, calls, monkeypatch, user, mapped):
    monkeypatch.setattr(tasks.os, "geteuid", lambda: user)
    monkeypatch.setattr(tasks.shutil, "which", lambda command: f"/usr/bin/{command}")
    assert tasks.offline(["tests/test_chat.py", "-x"]) == 0
    asked, ran = calls
    assert asked == ["unshare", *mapped, "--net", "--mount", "true"]
    assert ran[: len(asked) - 1] == asked[:-1]
    assert ran[len(asked) :] == ["tests/alone.py", "tests/test_chat.py", "-x"]
    assert (ROOT / "tests" / "alone.py").is_file()


@pytest.mark.parametrize("there", [False, True])
def test_a_system_that_allows_no_namespaces_is_told_of(tasks, calls, monkeypatch, capsys, there):
    class Refused:
        returncode = 1

    monkeypatch.setattr(tasks.shutil, "which", lambda command: f"/usr/bin/{command}" if there else None)
    monkeypatch.setattr(tasks.subprocess, "run", lambda command, **_: Refused)
    assert tasks.offline([]) == 1
    assert ("does not let you make network namespaces" if there else "needs Linux") in capsys.readouterr().out


def test_an_installed_environment_is_not_installed_again(tasks, monkeypatch, tmp_path):
    monkeypatch.setattr(tasks, "ENVIRONMENT", tmp_path)
    monkeypatch.setattr(tasks, "BINARIES", tmp_path / "bin")
    (tmp_path / "bin").mkdir()
    (tmp_path / "bin" / "python").touch()
    runs = []
    monkeypatch.setattr(
        tasks.subprocess, "run", lambda command, **_: runs.append(command) or type("Done", (), {"returncode": 0})
    )
    tasks.install()
    tasks.install()
    assert len(runs) == 1
    tasks.install("[dev]")
    assert len(runs) == 2
    monkeypatch.setattr(tasks, "CONSTRAINTS", ROOT / "README.md")
    tasks.install()
    assert len(runs) == 3


def test_a_display_that_nobody_serves_is_none(tasks, monkeypatch):
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.setenv("DISPLAY", ":7654")
    assert not tasks.display_answers()


@pytest.mark.parametrize("error", [SystemExit(1), subprocess.CalledProcessError(1, "venv")])
def test_half_an_environment_does_not_stay(tasks, monkeypatch, tmp_path, error):
    def create(folder, **_):
        folder.mkdir()
        raise error

    monkeypatch.setattr(tasks, "ENVIRONMENT", tmp_path / ".venv")
    monkeypatch.setattr(tasks, "BINARIES", tmp_path / ".venv" / "bin")
    monkeypatch.setattr(tasks.venv, "create", create)
    with pytest.raises(SystemExit, match="python3-venv"):
        tasks.install()
    assert not (tmp_path / ".venv").exists()
