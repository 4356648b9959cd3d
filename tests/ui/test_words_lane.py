"""Words are read one picture after another, the one that is shown first; and nothing else waits for them."""

import threading
from pathlib import Path

import pytest

from fakes import lines_of
from sightline.conversation import ImageInput
from sightline.errors import OutOfMemoryError, PictureError, TextReadingError
from sightline.events import Progress, Stage
from sightline.ui.words_lane import WordsReader, WordsState

A, B, C = (ImageInput(Path(f"{name}.png"), name) for name in "abc")


@pytest.fixture
def make_lane(qapp, reader):
    made = []

    def make(on=True, read_text=reader.read):
        words = WordsReader(read_text, on)
        words.heard = []
        words.failed.connect(words.heard.append)
        made.append(words)
        return words

    yield make
    reader.gate.set()
    for words in made:
        assert words.lane.shutdown(60)


@pytest.fixture
def words(make_lane):
    return make_lane()


def begun(reader, *names):
    return lambda: reader.begun == [f"{name}.png" for name in names]


def states(words):
    return [words.state(image.digest) for image in (A, B, C)]


def test_every_picture_is_read_once_and_in_order(words, reader, qtbot):
    reader.texts["a.png"] = "Sales 2024"
    words.want(A, B)
    words.want(A, C)
    qtbot.waitUntil(lambda: not words.working)
    assert words.lines == {"a": lines_of("Sales 2024"), "b": (), "c": ()}
    words.want(A, B, C)
    assert begun(reader, "a", "b", "c")()
    assert threading.get_ident() not in reader.threads
    assert len(reader.threads) == 1


def test_the_picture_that_is_shown_comes_first(words, reader, qtbot):
    reader.gate.clear()
    words.want(A, B, C)
    qtbot.waitUntil(begun(reader, "a"))
    words.prefer("c")
    qtbot.waitUntil(begun(reader, "a", "c"))
    words.prefer("elsewhere")
    assert states(words) == [WordsState.AWAITED] * 3
    reader.gate.set()
    qtbot.waitUntil(lambda: not words.working)
    assert begun(reader, "a", "c", "a", "b")()


def test_progress_counts_pictures_and_tells_how_far_the_present_one_is(words, reader, qtbot):
    told = []
    words.advanced.connect(lambda *numbers: told.append(numbers))
    reader.gate.clear()
    words.want(A, B)
    qtbot.waitUntil(lambda: (0, 2, 0.5) in told)
    reader.gate.set()
    qtbot.waitUntil(lambda: not words.working)
    assert any(numbers[:2] == (1, 2) for numbers in told)
    assert told[-1] == (0, 0, 0.0)


def test_a_picture_that_goes_while_it_is_read_is_forgotten(words, reader, qtbot):
    reader.gate.clear()
    words.want(A, B)
    qtbot.waitUntil(begun(reader, "a"))
    words.forget("a")
    reader.gate.set()
    qtbot.waitUntil(lambda: not words.working)
    assert list(words.lines) == ["b"]
    assert words.heard == []


def test_what_was_stopped_is_read_again_only_when_a_person_asks_for_it(words, reader, qtbot):
    reader.gate.clear()
    words.want(A, B)
    qtbot.waitUntil(begun(reader, "a"))
    words.stop()
    assert not words.working
    assert states(words)[:2] == [WordsState.STOPPED] * 2
    reader.gate.set()
    words.want(A, B, C)
    qtbot.waitUntil(lambda: not words.working)
    assert list(words.lines) == ["c"]
    words.insist(B)
    qtbot.waitUntil(lambda: not words.working)
    assert list(words.lines) == ["c", "b"]


def test_no_picture_is_begun_during_an_answer(words, reader, qtbot):
    words.pause(True)
    words.want(A)
    qtbot.wait(50)
    assert reader.begun == []
    words.pause(False)
    qtbot.waitUntil(lambda: "a" in words.lines)


def test_a_picture_that_was_begun_waits_for_the_end_of_an_answer_and_goes_on_where_it_was(make_lane, qtbot):
    steps = []
    go_on = threading.Semaphore(0)

    def read(image):
        for step in range(10):
            yield Progress(Stage.RECOGNISING, step, 10)
            go_on.acquire()
            steps.append(step)
        return ()

    words = make_lane(read_text=read)
    words.want(A)
    go_on.release()
    qtbot.waitUntil(lambda: steps == [0])
    words.pause(True)
    go_on.release(9)
    qtbot.wait(300)
    assert len(steps) <= 2  # the one that was under way
    assert words.working
    words.pause(False)
    qtbot.waitUntil(lambda: "a" in words.lines)
    assert steps == list(range(10))


def test_no_further_step_is_taken_of_what_is_stopped(make_lane, qtbot):
    """Also while an answer holds it up."""
    steps = []
    go_on = threading.Semaphore(0)
    closed = threading.Event()

    def read(image):
        try:
            for step in range(10):
                yield Progress(Stage.RECOGNISING, step, 10)
                go_on.acquire()
                steps.append(step)
        finally:
            closed.set()
        return ()

    words = make_lane(read_text=read)
    for held_up in (False, True):
        words.insist(A)
        go_on.release()
        qtbot.waitUntil(lambda: len(steps) == 1)
        words.pause(held_up)
        words.stop()
        assert not words.working
        go_on.release(9)
        assert closed.wait(60)
        assert len(steps) <= 2  # the one that was under way
        assert words.state("a") is WordsState.STOPPED
        words.pause(False)
        steps.clear()
        closed.clear()
        while go_on.acquire(blocking=False):
            pass


def test_where_nothing_can_be_read_that_is_told_once(words, reader, qtbot):
    reader.error = TextReadingError(ImportError("no rapidocr"))
    words.want(A, B)
    qtbot.waitUntil(lambda: not words.working)
    words.want(C)
    assert [type(error) for error in words.heard] == [TextReadingError]
    assert states(words) == [WordsState.FAILED] * 3
    assert begun(reader, "a")()
    reader.error = None
    words.insist(B)
    qtbot.waitUntil(lambda: "b" in words.lines)
    words.want(C)
    qtbot.waitUntil(lambda: "c" in words.lines)


@pytest.mark.parametrize("error", [PictureError("a.png", "it has gone.", "Look."), OutOfMemoryError("it")])
def test_one_picture_that_cannot_be_read_leaves_the_others(words, reader, qtbot, error):
    reader.error = error
    words.want(A)
    qtbot.waitUntil(lambda: not words.working)
    reader.error = None
    words.want(A, B)
    qtbot.waitUntil(lambda: not words.working)
    assert states(words)[:2] == [WordsState.FAILED, WordsState.READ]


def test_switched_off_nothing_is_read_and_nothing_is_known(words, reader, qtbot):
    words.want(A)
    qtbot.waitUntil(lambda: "a" in words.lines)
    words.set_on(False, [A])
    words.want(B)
    assert words.lines == {}
    assert states(words) == [WordsState.OFF] * 3
    words.set_on(True, [A, B])
    qtbot.waitUntil(lambda: not words.working)
    assert list(words.lines) == ["a", "b"]


def test_a_conversation_that_is_left_keeps_what_was_read(words, reader, qtbot):
    words.want(A)
    qtbot.waitUntil(lambda: "a" in words.lines)
    reader.gate.clear()
    words.want(B)
    words.leave()
    reader.gate.set()
    words.want(A, B)
    qtbot.waitUntil(lambda: not words.working)
    assert list(words.lines) == ["a", "b"]
