"""GPU support, made with real pip of a real environment from a package index on this computer."""

import hashlib
import http.server
import json
import os
import re
import subprocess
import sys
import sysconfig
import threading
import zipfile
from pathlib import Path

import pytest

from sightline import __version__
from sightline.catalogue import gpu_environment, gpu_support
from sightline.catalogue.gpu_environment import GpuEnvironment, State
from sightline.errors import DownloadError
from sightline.events import Stage

ROOT = Path(__file__).parents[2]
PINS = dict(
    re.findall(r"^(torch|transformers|accelerate)==(.*)$", (ROOT / "constraints.txt").read_text(), re.MULTILINE)
)

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="it is offered on Linux only")


def make_wheel(folder: Path, name: str, version: str, code: str, **files: str) -> Path:
    """A package of one module, so small that pip is done with it at once."""
    path = folder / f"{name}-{version}-py3-none-any.whl"
    about = f"{name}-{version}.dist-info"
    contents = {
        f"{name}.py": code,
        **files,
        f"{about}/METADATA": f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n",
        f"{about}/WHEEL": "Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
    }
    contents[f"{about}/RECORD"] = "".join(f"{file},,\n" for file in [*contents, f"{about}/RECORD"])
    with zipfile.ZipFile(path, "w") as wheel:
        for file, text in contents.items():
            wheel.writestr(file, text)
    return path


class Index:
    """A package index; `cut_off` names a file that breaks off half-way once, `swapped` one whose bytes are others."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.cut_off = self.swapped = ""
        self.ranges: list[str] = []
        index = self

        class Handler(http.server.BaseHTTPRequestHandler):
            def log_message(self, *_: object) -> None:
                pass

            def do_HEAD(self) -> None:
                self.answer(body=False)

            def do_GET(self) -> None:
                self.answer(body=True)

            def answer(self, body: bool) -> None:
                parts = self.path.strip("/").split("/")
                if parts[0] == "simple":
                    files = sorted(index.folder.glob(f"{parts[1]}-*.whl"))
                    links = (f'<a href="/files/{file.name}#sha256={sha256(file)}">{file.name}</a>' for file in files)
                    self.send(f"<!DOCTYPE html><html><body>{''.join(links)}</body></html>".encode(), "text/html", body)
                    return
                data = (index.folder / parts[1]).read_bytes()
                if parts[1] == index.swapped:
                    data = bytes(reversed(data))
                wanted = re.fullmatch(r"bytes=(\d+)-", self.headers.get("Range", ""))
                if body and parts[1] == index.cut_off:
                    index.cut_off = ""
                    self.send_response(200)
                    self.send_header("Content-Length", str(len(data)))
                    self.end_headers()
                    self.wfile.write(data[: len(data) // 2])
                    self.close_connection = True
                elif body and wanted:
                    index.ranges.append(wanted[0])
                    start = int(wanted[1])
                    self.send(data[start:], "application/zip", body, 206)
                else:
                    self.send(data, "application/zip", body)

            def send(self, data: bytes, kind: str, body: bool, status: int = 200) -> None:
                self.send_response(status)
                self.send_header("Content-Type", kind)
                self.send_header("Content-Length", str(len(data)))
                self.end_headers()
                if body:
                    self.wfile.write(data)

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.thread = threading.Thread(target=self.server.serve_forever)
        self.thread.start()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server.server_port}/simple"

    def close(self) -> None:
        self.server.shutdown()
        self.thread.join()
        self.server.server_close()


def sha256(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


@pytest.fixture
def index(tmp_path, monkeypatch):
    folder = tmp_path / "index"
    folder.mkdir()
    for name, version in PINS.items():
        # The first brings what the program itself needs: from where the tests run, by a line that Python follows.
        borrowed = {"borrowed.pth": sysconfig.get_path("purelib") + "\n"} if name == "torch" else {}
        make_wheel(folder, name, version, "", **borrowed)
    index = Index(folder)
    for variable in [name for name in os.environ if name.startswith("PIP_")]:
        monkeypatch.delenv(variable)
    monkeypatch.setenv("PIP_CONFIG_FILE", os.devnull)
    monkeypatch.setenv("PIP_INDEX_URL", index.url)
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    monkeypatch.delenv("HF_HUB_OFFLINE", raising=False)
    monkeypatch.setattr(gpu_support, "PYTHONS", (sys.executable,))
    monkeypatch.setattr(gpu_support, "requirements", lambda: list(PINS))
    yield index
    index.close()


@pytest.fixture
def where(tmp_path):
    return GpuEnvironment(tmp_path / "data" / "gpu")


def finish(work):
    """Run it to its end; its events, and what it returns."""
    events = []
    while True:
        try:
            events.append(next(work))
        except StopIteration as stop:
            return events, stop.value


def test_it_is_looked_up_fetched_tried_and_put_in_place(index, where):
    assert where.state() is State.NONE
    _, plan = finish(gpu_support.look_up(where, False))
    assert {wheel.file_name for wheel in plan.wheels} == {path.name for path in index.folder.iterdir()}
    assert plan.size == sum(path.stat().st_size for path in index.folder.iterdir())
    assert where.state() is State.BEGUN
    events, _ = finish(gpu_support.add(where, plan, False))
    assert {Stage.FETCHING, Stage.VERIFYING, Stage.INSTALLING} <= {event.stage for event in events}
    assert where.state() is State.READY
    command = [where.python, "-I", "-m", "sightline", "--version"]
    assert subprocess.run(command, capture_output=True, text=True).stdout == f"sightline {__version__}\n"
    look = "from sightline.settings import builtin_model_folder as b; import torch; print(b(), torch.__file__)"
    found = subprocess.run([where.python, "-I", "-c", look], capture_output=True, text=True).stdout.split()
    assert all(Path(path).is_relative_to(where.folder) and Path(path).exists() for path in found)
    # There, too, it knows what it is made of: for About, and to be added again.
    look = "from importlib.metadata import distribution; own = distribution('sightline')"
    command = [where.python, "-I", "-c", f"{look}; print(own.locate_file(''), *own.requires)"]
    place, _, asked = subprocess.run(command, capture_output=True, text=True).stdout.partition(" ")
    assert Path(place).is_relative_to(where.folder)
    assert "torch" in asked
    assert sorted(path.name for path in where.root.iterdir()) == ["environment", "log"]


def test_what_breaks_off_or_is_paused_goes_on_where_it_was(index, where):
    _, plan = finish(gpu_support.look_up(where, False))
    index.cut_off = plan.wheels[0].file_name
    work = gpu_support.add(where, plan, False)
    while not (where.root / "wheels" / plan.wheels[-1].file_name).exists():
        next(work)
    work.close()
    assert index.ranges == [f"bytes={plan.wheels[0].size // 2}-"]
    assert where.state() is State.BEGUN
    assert not where.folder.exists()
    _, again = finish(gpu_support.look_up(where, False))
    assert again == plan
    finish(gpu_support.add(where, again, False))
    assert where.state() is State.READY


def test_what_is_not_the_file_that_it_should_be_is_deleted_and_what_was_there_stays(index, where):
    where.python.parent.mkdir(parents=True)
    where.python.touch()
    where.stamp.write_text(json.dumps({"version": __version__}))
    _, plan = finish(gpu_support.look_up(where, False))
    index.swapped = plan.wheels[-1].file_name
    with pytest.raises(DownloadError, match="SHA-256 is wrong"):
        finish(gpu_support.add(where, plan, False))
    assert not (where.root / "wheels" / index.swapped).exists()
    assert where.state() is State.READY


def test_what_cannot_be_imported_is_taken_back(index, where):
    make_wheel(index.folder, "torch", PINS["torch"], "raise ImportError('libcuda is missing')")
    _, plan = finish(gpu_support.look_up(where, False))
    with pytest.raises(DownloadError, match="libcuda is missing"):
        finish(gpu_support.add(where, plan, False))
    assert not where.folder.exists()
    assert not (where.root / "environment.new").exists()
    assert where.state() is State.BEGUN


def test_what_the_index_does_not_have_is_said(index, where):
    next(index.folder.glob("accelerate-*")).unlink()
    with pytest.raises(DownloadError, match="accelerate"):
        finish(gpu_support.look_up(where, False))


def test_without_a_python_that_is_what_is_missing(index, where, monkeypatch):
    monkeypatch.setattr(gpu_support, "PYTHONS", ("no-such-python",))
    with pytest.raises(DownloadError, match=r"needs Python 3\.11 or newer"):
        finish(gpu_support.look_up(where, False))


def test_offline_nothing_is_asked(index, where):
    with pytest.raises(DownloadError, match="offline mode is on"):
        finish(gpu_support.look_up(where, True))
    assert not where.root.exists()


def test_of_another_version_it_is_not_used_and_it_can_be_removed(where):
    where.python.parent.mkdir(parents=True)
    where.python.touch()
    where.stamp.write_text(json.dumps({"version": "0.0.1"}))
    assert where.state() is State.OLD
    where.stamp.write_text(json.dumps({"version": __version__}))
    assert where.state() is State.READY
    where.python.unlink()
    assert where.state() is State.OLD
    finish(gpu_support.remove(where))
    assert where.state() is State.NONE
    assert not where.root.exists()


def test_what_the_program_runs_in_is_deleted_later(where, monkeypatch):
    where.folder.mkdir(parents=True)
    where.stamp.write_text(json.dumps({"version": __version__}))
    monkeypatch.setattr(sys, "prefix", str(where.folder))
    finish(gpu_support.remove(where))
    assert where.folder.exists()
    monkeypatch.undo()
    assert where.state() is State.NONE
    finish(gpu_support.clear(where))
    assert not where.root.exists()


def test_the_requirements_are_those_of_the_program_with_its_extras():
    wanted = {re.split(r"[<>=!;\[ ]", requirement)[0].lower() for requirement in gpu_support.requirements()}
    assert {"torch", "transformers", "accelerate", "bitsandbytes", "pyside6-essentials", "typst"} <= wanted
    assert not wanted & {"pytest", "matplotlib", "torchao", "pyinstaller"}


def test_only_the_packed_program_goes_on_in_it(where, monkeypatch):
    where.python.parent.mkdir(parents=True)
    where.python.touch()
    where.stamp.write_text(json.dumps({"version": __version__}))
    went = []
    monkeypatch.setattr(gpu_environment, "here", lambda: where)
    monkeypatch.setattr(os, "execve", lambda *arguments: went.append(arguments))
    monkeypatch.setattr(sys, "argv", ["sightline", "ask", "a.png", "What?"])
    gpu_environment.hand_over()
    assert went == []
    packed = Path(sys.executable).parent
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setenv("QT_PLUGIN_PATH", str(packed / "plugins"))
    gpu_environment.hand_over()
    ((program, arguments, environment),) = went
    assert program == str(where.python)
    assert arguments == [program, "-I", "-m", "sightline", "ask", "a.png", "What?"]
    assert "QT_PLUGIN_PATH" not in environment
    where.stamp.unlink()
    gpu_environment.hand_over()
    assert len(went) == 1
