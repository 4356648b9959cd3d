"""Work that a library does not come back from is stopped: graphs that loop for ever, searches that take no end."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

import numpy as np
import onnx
import pytest
from onnx import TensorProto, helper
from PIL import Image
from tokenizers import Tokenizer

from endless import make_endless
from sightline.conversation import Message, Role
from sightline.engine import bounded_tokenizer
from sightline.engine.bundle_files import read_tokenizer
from sightline.engine.images import Pictures
from sightline.engine.interfaces import GenerationRequest
from sightline.engine.local import open_model
from sightline.engine.onnx_parts import Graph
from sightline.errors import ModelError
from sightline.stopping import Stop, Stopped, aside, ended_by, stoppable
from work import finish

PATIENCE = 60.0  # seconds


def wait_until(true: Callable[[], object]) -> None:
    until = time.monotonic() + PATIENCE
    while not true():
        assert time.monotonic() < until
        time.sleep(0.01)


def stopped(work: Callable[[], object]) -> BaseException | None:
    """What ends the work in a thread of its own, where a stop comes while a library has the word."""
    stop, ends = Stop(), []

    def run() -> None:
        with ended_by(stop):
            try:
                work()
                ends.append(None)
            except BaseException as error:
                ends.append(error)

    thread = threading.Thread(target=run, daemon=True)
    thread.start()
    wait_until(lambda: stop._ways or ends)
    stop.ask()
    thread.join(PATIENCE)
    assert ends, "it goes on"
    return ends[0]


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    path = tmp_path / "picture.png"
    Image.new("RGB", (40, 30), "red").save(path)
    return path


def test_an_answer_is_stopped_whose_vision_encoder_never_ends(tiny_bundle, picture: Path, tmp_path: Path) -> None:
    pictures = Pictures()
    folder = make_endless(tiny_bundle("clip"), "vision_encoder", tmp_path / "endless")
    _, model = finish(open_model(folder, pictures, device="cpu"))
    request = GenerationRequest((Message(Role.USER, "What is this?", (pictures.open(picture),)),), max_new_tokens=2)
    assert isinstance(stopped(lambda: finish(model.generate(request))), Stopped)


@pytest.mark.parametrize("part", ["decoder_model_merged", "embed_tokens"])
def test_opening_is_stopped_where_a_graph_that_is_tried_never_ends(part: str, tiny_bundle, tmp_path: Path) -> None:
    folder = make_endless(tiny_bundle("clip"), part, tmp_path / "endless")
    assert isinstance(stopped(lambda: finish(open_model(folder, Pictures(), device="cpu"))), Stopped)


def test_a_model_goes_on_after_it_was_stopped(tiny_bundle, picture: Path) -> None:
    """In the middle of a run, wherever that was: the next answer is what it would have been."""
    pictures = Pictures()
    _, model = finish(open_model(tiny_bundle("clip"), pictures, device="cpu"))
    request = GenerationRequest((Message(Role.USER, "What is this?", (pictures.open(picture),)),), max_new_tokens=8)
    finish(model.generate(request))
    expected = list(model.said)
    for place in range(1, 7):
        stop, runs = Stop(), 0

        def run(original=model._language_model.feed, stop=stop, last=place, **_):
            def feed(*given):
                nonlocal runs
                runs += 1
                if runs == last:
                    stop.ask()
                return original(*given)

            return feed

        original = model._language_model.feed
        model._language_model.feed = run()
        with ended_by(stop), pytest.raises(Stopped):
            finish(model.generate(request))
        model._language_model.feed = original
        finish(model.generate(request))
        assert model.said == expected


# Two million ways at each place in a row of these letters, which is less than what the library gives up at.
SEARCH = {"type": "Split", "pattern": {"Regex": "(?:a|a){20}[bc]"}, "behavior": "Isolated", "invert": False}
QUESTION = GenerationRequest((Message(Role.USER, "a" * 300),), max_new_tokens=2)


@pytest.fixture
def searching(tiny_bundle, tmp_path: Path) -> Path:
    """A model whose tokenizer takes long over some texts, of which opening it shows nothing."""
    folder = shutil.copytree(tiny_bundle("clip"), tmp_path / "searching")
    settings = json.loads((folder / "tokenizer.json").read_text())
    settings["pre_tokenizer"] = {"type": "Sequence", "pretokenizers": [SEARCH, settings["pre_tokenizer"]]}
    (folder / "tokenizer.json").write_text(json.dumps(settings))
    return folder


def test_a_tokenizer_that_searches_for_too_long_is_left(searching: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Which could not be said in time if nothing else ran until it had found something."""
    _, model = finish(open_model(searching, Pictures(), device="cpu"))
    monkeypatch.setattr(bounded_tokenizer, "LONGEST", 0.1)
    with pytest.raises(ModelError, match=r"its tokenizer\.json cannot cut this text into tokens"):
        finish(model.generate(QUESTION))


def test_an_answer_is_stopped_whose_tokenizer_searches(searching: Path) -> None:
    _, model = finish(open_model(searching, Pictures(), device="cpu"))
    assert isinstance(stopped(lambda: finish(model.generate(QUESTION))), Stopped)


def test_only_patterns_that_are_the_models_own_are_searched_for_aside(tiny_bundle, searching: Path) -> None:
    plain, wary = (read_tokenizer(folder) for folder in (tiny_bundle("clip"), searching))
    assert (plain._searches_text, plain._searches_tokens) == (False, False)
    assert (wary._searches_text, wary._searches_tokens) == (True, False)
    words = "What is this, and how many?"
    own = Tokenizer.from_file(str(searching / "tokenizer.json"))
    for special in (True, False):
        ours, theirs = (each.encode(words, add_special_tokens=special) for each in (wary, own))
        assert (ours.ids, ours.offsets) == (theirs.ids, theirs.offsets)
        assert wary.decode(ours.ids) == own.decode(theirs.ids)


def endless_constant(path: Path) -> Path:
    """A graph whose constants take hours to calculate, which is done while it is loaded."""
    value = helper.make_tensor("value", TensorProto.FLOAT, [1], [0.001])
    nodes = [helper.make_node("ConstantOfShape", ["shape"], ["m0"], value=value)]
    nodes += [helper.make_node("MatMul", [f"m{step}", "m0"], [f"m{step + 1}"]) for step in range(9000)]
    nodes.append(helper.make_node("ReduceSum", ["m9000"], ["sum"], keepdims=0))
    nodes.append(helper.make_node("Add", ["x", "sum"], ["y"]))
    ends = [helper.make_tensor_value_info(name, TensorProto.FLOAT, [1]) for name in ("x", "y")]
    shape = helper.make_tensor("shape", TensorProto.INT64, [2], [1500, 1500])
    graph = helper.make_graph(nodes, "graph", ends[:1], ends[1:], [shape])
    onnx.save(helper.make_model(graph, opset_imports=[helper.make_opsetid("", 20)], ir_version=9), path)
    return path


LOADED = """
import sys, threading
from pathlib import Path
from sightline.engine.onnx_parts import Graph
from sightline.stopping import Stop, Stopped, end, ended_by

stop, file = Stop(), Path(sys.argv[1])
threading.Timer(1, stop.ask).start()
with ended_by(stop):
    try:
        Graph(file, file.parent, alone=True, device="cpu")
    except Stopped:
        print("stopped")
end(130)
"""


def test_a_graph_is_left_that_is_never_loaded(tmp_path: Path) -> None:
    """In a process of its own, which has to come to its end, too."""
    file = endless_constant(tmp_path / "graph.onnx")
    ended = subprocess.run([sys.executable, "-c", LOADED, file], capture_output=True, text=True, timeout=PATIENCE)
    assert (ended.returncode, ended.stdout, ended.stderr) == (130, "stopped\n", "")


WINDOW_ALONE = """
import sys, threading
from sightline.stopping import aside, end

try:
    aside(threading.Event().wait, 0.01)
except TimeoutError:
    sys.stdout = sys.stderr = None
    end(7)
"""


def test_a_program_without_a_terminal_ends_with_its_exit_code_too() -> None:
    """As the window does on Windows, where Python has nothing to write to."""
    assert subprocess.run([sys.executable, "-c", WINDOW_ALONE], timeout=PATIENCE).returncode == 7


@pytest.mark.skipif(sys.platform == "win32", reason="signals cannot be sent there as they are here")
def test_ctrl_c_stops_a_command_whose_graph_never_ends(tiny_bundle, picture: Path, tmp_path: Path) -> None:
    folder = make_endless(tiny_bundle("clip"), "vision_encoder", tmp_path / "endless")
    command = [sys.executable, "-m", "sightline", "ask", picture, "What is this?", "--model", folder, "--no-text"]
    # A shell lets what it starts in the background ignore Ctrl+C, and so would all that is started from there.
    heeds = partial(signal.signal, signal.SIGINT, signal.SIG_DFL)
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, preexec_fn=heeds)
    try:
        wait_until(lambda: process.poll() is not None or busy(process.pid) > 5)
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=PATIENCE)
    finally:
        process.kill()
        process.communicate()  # closes the pipes
    assert (process.returncode, out, err.strip()) == (130, "", "")


def busy(pid: int) -> float:
    """Seconds that a process has calculated."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


# ---- the parts ----


def test_nothing_begins_after_a_stop() -> None:
    stop = Stop()
    stop.ask()
    begun = []
    with ended_by(stop), pytest.raises(Stopped), stoppable(lambda: None):
        begun.append(True)
    with ended_by(stop), pytest.raises(Stopped):
        aside(lambda: begun.append(True))
    assert not begun


def test_what_is_done_aside_gives_its_value_or_raises_its_error() -> None:
    assert aside(lambda: 5) == 5
    with pytest.raises(ZeroDivisionError):
        aside(lambda: 1 / 0)
    done = threading.Event()
    with pytest.raises(TimeoutError):
        aside(lambda: done.wait(PATIENCE), 0.01)
    done.set()


def test_an_error_before_a_stop_stays_what_it_is(tiny_bundle) -> None:
    folder = tiny_bundle("clip")
    graph = Graph(folder / "onnx" / "embed_tokens.onnx", folder, alone=True, device="cpu")
    with ended_by(Stop()), pytest.raises(ModelError, match="cannot be run"):
        graph.run({"input_ids": np.zeros((1, 1, 1), np.int64)})
