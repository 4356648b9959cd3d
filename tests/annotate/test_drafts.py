"""Drafts of many pictures: each is kept at once, stopped and gone on with, passed over, and made several at a time."""

from __future__ import annotations

import contextlib
import shutil
import threading
from collections.abc import Callable, Generator
from dataclasses import replace
from pathlib import Path

import onnx
import pytest
from PIL import Image

from fakes import FakeModel, lines_of
from sightline.annotate.drafts import COULD_NOT_TELL, Begun, Done, Drafter, Outcome
from sightline.conversation import ImageInput, TextLine, Writer
from sightline.engine import together
from sightline.engine.images import Pictures
from sightline.engine.interfaces import GenerationRequest
from sightline.engine.local import LocalModel, open_model
from sightline.engine.torch_language import quiet
from sightline.errors import AppError, ModelError, OutOfMemoryError
from sightline.events import Event, Finished, Progress, Stage, StopReason, TextDelta
from sightline.onnx_export.precision import store
from sightline.store.database import open_database
from sightline.store.review_values import Batch, Entry, Existing, NewEntry, Options, Purpose, Status
from sightline.store.reviews import Reviews

TINY = Writer("Tiny", digest="ab" * 32)


class Scripted(FakeModel):
    """Says of each picture what `says` has for its name, or else its name; `raises` has what it raises."""

    def __init__(self) -> None:
        super().__init__()
        self.says: dict[str, str] = {}
        self.raises: dict[str, Exception] = {}
        self.unsure: set[str] = set()

    def generate(self, request: GenerationRequest) -> Generator[Event]:
        name = request.messages[-1].images[0].path.name
        self.script = [self.raises.get(name) or self.says.get(name, f"A thing called {name}.")]
        self.reason = StopReason.UNSURE if name in self.unsure else StopReason.END
        return super().generate(request)


@pytest.fixture
def reviews(tmp_path: Path) -> Generator[Reviews]:
    database = open_database(tmp_path / "data")
    yield Reviews(database)
    database.close()


@pytest.fixture
def model() -> Scripted:
    return Scripted()


@pytest.fixture
def drafter(reviews: Reviews, model: Scripted) -> Drafter:
    return Drafter(reviews, [model], TINY, Pictures())


@pytest.fixture
def batch(reviews: Reviews) -> Batch:
    return reviews.create("Holiday")


@pytest.fixture
def queue(reviews: Reviews, batch: Batch, tmp_path: Path) -> Callable[..., list[Entry]]:
    """Adds so many small pictures of different colours, called 0.png, 1.png and so on."""

    def add(count: int = 4, **known: str) -> list[Entry]:
        paths = [tmp_path / f"{number}.png" for number in range(count)]
        for number, path in enumerate(paths):
            Image.new("RGB", (8, 8), (number, 0, 0)).save(path)
        return reviews.add(batch.id, [NewEntry(path, **known) for path in paths])

    return add


def names(requests: list[GenerationRequest]) -> list[str]:
    return [request.messages[-1].images[0].path.name for request in requests]


def done(events: list) -> list[Done]:
    return [event for event in events if isinstance(event, Done)]


def finish(work: Generator) -> tuple[list, object]:
    events = []
    while True:
        try:
            events.append(next(work))
        except StopIteration as stop:
            return events, stop.value


def test_every_picture_is_drafted_and_kept_before_it_is_told(drafter, queue, reviews, batch, model):
    entries = queue(3)
    told = []
    for event in drafter.run(entries):
        told.append(event)
        if isinstance(event, Done):
            assert reviews.entry(event.entry.id) == event.entry
    assert [(d.entry.alt_text, d.outcome, d.done, d.total) for d in done(told)] == [
        (f"A thing called {number}.png.", Outcome.DRAFTED, number + 1, 3) for number in range(3)
    ]
    for entry in reviews.entries(batch.id):
        assert entry.status is Status.DRAFTED
        assert entry.author is not None
        assert (entry.author.model, entry.author.digest, entry.author.settings["temperature"]) == (
            "Tiny",
            "ab" * 32,
            0.0,
        )
        assert len(entry.digest) == 64
    assert [event.entry.path.name for event in told if isinstance(event, Begun)] == ["0.png", "1.png", "2.png"]
    steps = [event for event in told if isinstance(event, Progress) and event.stage is Stage.DRAFTING]
    assert [(step.done, step.total) for step in steps] == [(1, 3), (2, 3), (3, 3)]
    assert all(step.detail.endswith("left") for step in steps[:-1])
    assert steps[-1].detail == ""
    assert [d.seconds_left is not None and d.seconds_left > 0 for d in done(told)] == [True, True, False]


def test_the_summary_counts(drafter, queue, model, tmp_path, reviews):
    entries = queue(5)
    model.says["1.png"] = "I can't tell."
    model.unsure.add("2.png")
    (tmp_path / "3.png").write_bytes(b"no picture")
    reviews.set_purpose([entries[4].id], Purpose.DECORATIVE)
    _, summary = finish(drafter.run(reviews.entries(entries[0].batch)))
    assert summary.counts == {
        Outcome.DRAFTED: 1,
        Outcome.UNSURE: 2,
        Outcome.FAILED: 1,
        Outcome.LEFT: 0,
        Outcome.DECORATIVE: 1,
    }
    assert "4.png" not in names(model.requests)


def test_a_model_that_cannot_tell_leaves_no_draft_and_another_is_asked(drafter, queue, model, reviews, batch):
    queue(1)
    model.says["0.png"] = "I'm sorry, I cannot see the picture."
    finish(drafter.run(reviews.undrafted(batch.id, TINY.digest)))
    (entry,) = reviews.entries(batch.id)
    assert (entry.status, entry.alt_text, entry.problem) == (Status.FAILED, "", COULD_NOT_TELL)
    assert reviews.versions(entry.id) == []
    assert reviews.undrafted(batch.id, TINY.digest) == []
    large = Scripted()
    again = Drafter(reviews, [large], Writer("Large", digest="cd" * 32), Pictures())
    finish(again.run(reviews.undrafted(batch.id, "cd" * 32)))
    assert reviews.entry(entry.id).status is Status.DRAFTED


def test_a_picture_that_cannot_be_used_says_why_and_the_others_go_on(drafter, queue, model, reviews, batch, tmp_path):
    queue(4)
    (tmp_path / "0.png").write_bytes(b"no picture")
    (tmp_path / "1.png").unlink()
    model.raises["2.png"] = OutOfMemoryError("the picture 2.png")
    finish(drafter.run(reviews.undrafted(batch.id, TINY.digest)))
    assert [entry.status for entry in reviews.entries(batch.id)] == [*[Status.FAILED] * 3, Status.DRAFTED]
    assert [entry.problem.split(".")[0] for entry in reviews.entries(batch.id)[:2]] == ["0", "1"]
    Image.new("RGB", (8, 8)).save(tmp_path / "0.png")  # mended
    finish(drafter.run(reviews.undrafted(batch.id, TINY.digest)))
    assert [entry.status for entry in reviews.entries(batch.id)][:2] == [Status.DRAFTED, Status.FAILED]


def test_what_one_picture_asks_too_much_of_a_model_is_not_tried_again(drafter, queue, model, reviews, batch):
    queue(2)
    model.raises["0.png"] = AppError("It has too many words.", "Ask a larger one.")
    finish(drafter.run(reviews.undrafted(batch.id, TINY.digest)))
    assert [entry.status for entry in reviews.entries(batch.id)] == [Status.FAILED, Status.DRAFTED]
    assert reviews.undrafted(batch.id, TINY.digest) == []


def test_what_no_picture_would_survive_stops_the_work_and_keeps_what_is_done(drafter, queue, model, reviews, batch):
    queue(3)
    model.raises["1.png"] = ModelError(Path("/models/tiny"), "a file is missing.", "Download it again.")
    with pytest.raises(ModelError):
        finish(drafter.run(reviews.undrafted(batch.id, TINY.digest)))
    assert [entry.status for entry in reviews.entries(batch.id)] == [Status.DRAFTED, Status.NEW, Status.NEW]


def test_closed_in_the_middle_of_a_picture_it_goes_on_there(drafter, queue, model, reviews, batch):
    queue(4)
    work = drafter.run(reviews.undrafted(batch.id, TINY.digest))
    seen = 0
    for event in work:
        seen += isinstance(event, TextDelta)
        if seen == 2:  # the second picture's text has begun
            break
    work.close()
    assert [entry.status for entry in reviews.entries(batch.id)] == [Status.DRAFTED, *[Status.NEW] * 3]
    _, summary = finish(drafter.run(reviews.undrafted(batch.id, TINY.digest)))
    assert summary.counts[Outcome.DRAFTED] == 3
    assert [len(reviews.versions(entry.id)) for entry in reviews.entries(batch.id)] == [1] * 4
    assert names(model.requests) == ["0.png", "1.png", "1.png", "2.png", "3.png"]


def test_one_picture_is_passed_over_and_the_others_go_on(drafter, queue, model, reviews, batch):
    entries = queue(3)
    model.gate.clear()  # it never says a word, and only yields
    outcomes = []
    for event in drafter.run(entries):
        if isinstance(event, Progress) and event.stage is Stage.THINKING and not model.gate.is_set():
            drafter.leave(entries[0].id)
        if isinstance(event, Done):
            outcomes.append(event.outcome)
            model.gate.set()
    assert outcomes == [Outcome.LEFT, Outcome.DRAFTED, Outcome.DRAFTED]
    assert reviews.entry(entries[0].id) == entries[0]
    assert reviews.undrafted(batch.id, TINY.digest) == [entries[0]]


def test_an_opening_that_takes_long_can_be_stopped(queue, reviews, model):
    opened = threading.Event()

    class Slow(Pictures):
        def open(self, path: Path) -> ImageInput:
            opened.wait()
            return super().open(path)

    work = Drafter(reviews, [model], TINY, Slow()).run(queue(2))
    assert isinstance(next(work), Begun)
    assert [next(work) for _ in range(3)] == [Progress(Stage.OPENING, 0, 1)] * 3
    work.close()
    opened.set()
    assert model.requests == []


@pytest.mark.parametrize(
    ("existing", "text", "extended"),
    [
        (Existing.APPEND, "An old text. A thing called 0.png.", "Old details. A thing called 0.png."),
        (Existing.REPLACE, "A thing called 0.png.", "A thing called 0.png."),
    ],
)
def test_a_text_that_was_there_is_added_to_or_replaced(existing, text, extended, drafter, queue, reviews, batch):
    reviews.set_options(batch.id, Options(existing=existing))
    (entry,) = queue(1, existing="An old text.", existing_extended="Old details.")
    reviews.set_purpose([entry.id], Purpose.COMPLEX)
    finish(drafter.run(reviews.undrafted(batch.id, TINY.digest)))
    kept = reviews.entry(entry.id)
    assert (kept.alt_text, kept.extended, kept.existing) == (text, extended, "An old text.")


def test_a_complex_picture_has_an_extended_description_and_its_alt_text_is_one_line(drafter, queue, model, reviews):
    (entry,) = queue(1)
    (entry,) = reviews.set_purpose([entry.id], Purpose.COMPLEX)
    model.says["0.png"] = "A chart.\n\n- 1\n- 2\n"
    finish(drafter.run([entry]))
    kept = reviews.entry(entry.id)
    assert (kept.alt_text, kept.extended) == ("A chart. - 1 - 2", "A chart.\n\n- 1\n- 2")
    short, extended = model.requests
    assert short.messages[-1].images == extended.messages[-1].images
    assert extended.max_new_tokens > short.max_new_tokens


def test_the_model_is_told_what_the_batch_and_the_picture_are_about(drafter, queue, model, reviews, batch):
    (entry,) = queue(1)
    reviews.set_options(batch.id, Options(limit=125, context={"event": "Carnival in {place}, 2026"}))
    (entry,) = reviews.set_context([entry.id], {"names": "Ann"})
    finish(drafter.run([entry]))
    asked = model.requests[0].messages[-1].text
    assert "Carnival" not in asked  # the photo says no place, so the clause falls
    assert "2026" in asked
    assert "Ann" in asked
    assert "125" in asked


@pytest.mark.parametrize(
    ("sees_context", "purpose", "kept"),
    [
        (False, None, 'A sign. It says "Stop. Look. Listen.".'),
        (False, Purpose.TEXT, 'A sign. It says "Stop. Look. Listen.". The sign is red.'),
        (True, None, 'A sign. It says "Stop. Look. Listen.". The sign is red.'),
    ],
)
def test_where_a_model_cannot_be_told_how_long_a_text_may_be_what_has_no_room_is_left_out(
    sees_context, purpose, kept, drafter, queue, model, reviews, batch
):
    model.sees_context = sees_context
    model.says["0.png"] = 'A sign. It says "Stop. Look. Listen.". The sign is red.'
    reviews.set_options(batch.id, Options(limit=50))
    (entry,) = queue(1)
    if purpose is not None:
        (entry,) = reviews.set_purpose([entry.id], purpose)
    finish(drafter.run([entry]))
    assert reviews.entry(entry.id).alt_text == kept


def test_who_asks_again_gets_another_draft(drafter, queue, model, reviews):
    (entry,) = queue(1)
    for _ in range(3):
        finish(drafter.run([entry]))
    assert [(request.temperature > 0, request.seed) for request in model.requests] == [(False, 0), (True, 1), (True, 2)]
    assert [version.number for version in reviews.versions(entry.id)] == [1, 2, 3]


@pytest.mark.parametrize("lines", [lines_of("Grand Hotel"), None], ids=["read", "cannot be read"])
def test_the_model_is_told_the_words_that_were_read(lines, queue, reviews, model):
    def read(image: ImageInput) -> Generator[Event, None, tuple[TextLine, ...] | None]:
        yield Progress(Stage.RECOGNISING, 0, 1)
        return lines

    finish(Drafter(reviews, [model], TINY, Pictures(), read).run(queue(1)))
    (request,) = model.requests
    assert request.text_read == ({} if lines is None else {request.messages[-1].images[0].digest: lines})


class Together(Scripted):
    """Writes only while as many others do."""

    def __init__(self, barrier: threading.Barrier) -> None:
        super().__init__()
        self.barrier = barrier

    def generate(self, request: GenerationRequest) -> Generator[Event]:
        with contextlib.suppress(threading.BrokenBarrierError):
            self.barrier.wait(timeout=10)
        yield from super().generate(request)


def test_a_server_drafts_several_at_once_and_each_once(queue, reviews, batch):
    barrier = threading.Barrier(3)
    models = [Together(barrier) for _ in range(3)]
    queue(9)
    events, summary = finish(Drafter(reviews, models, TINY, Pictures()).run(reviews.undrafted(batch.id, "m")))
    assert not barrier.broken  # three were always asked together
    assert summary.counts[Outcome.DRAFTED] == 9
    assert (summary.usage.prompt_tokens, summary.usage.cost) == (90, None)
    assert summary.usage.new_tokens == sum(each.usage.new_tokens for each in done(events)) > 0
    assert sorted(name for model in models for name in names(model.requests)) == [f"{n}.png" for n in range(9)]
    assert all(len(model.threads) == 1 for model in models)
    assert [d.done for d in done(events)] == list(range(1, 10))
    assert [len(reviews.versions(entry.id)) for entry in reviews.entries(batch.id)] == [1] * 9
    assert not [thread for thread in threading.enumerate() if thread.name == "drafting"]


def test_a_model_on_this_computer_drafts_several_at_once_what_it_drafts_one_by_one(
    queue, reviews, batch, tiny_bundle, tmp_path, monkeypatch
):
    monkeypatch.setattr(together, "_HANDING_OVER", -9.0)  # what is so small gains nothing
    folder = tmp_path / "model"
    shutil.copytree(tiny_bundle("clip"), folder)
    decoder = folder / "onnx" / "decoder_model_merged.onnx"
    with quiet():
        onnx.save(store(onnx.load(decoder), "q4"), decoder)
    model: LocalModel = finish(open_model(folder, Pictures()))[1]
    queue(6)
    again = reviews.create("Again")
    reviews.add(again.id, [NewEntry(entry.path) for entry in reviews.entries(batch.id)])
    texts = []
    for one, models in ((batch, [model]), (again, model.at_once(6))):
        events, summary = finish(Drafter(reviews, models, TINY, Pictures()).run(reviews.entries(one.id)))
        assert (len(done(events)), summary.counts[Outcome.DRAFTED]) == (6, 6)
        texts.append([entry.alt_text for entry in reviews.entries(one.id)])
    assert len(models) == together.AT_ONCE
    assert texts[0] == texts[1]
    work = Drafter(reviews, models, TINY, Pictures()).run(reviews.entries(again.id))
    next(work)
    work.close()
    assert not [thread for thread in threading.enumerate() if thread.name == "drafting"]


def test_what_could_not_be_told_has_its_price_too(queue, reviews, batch):
    class Dear(Scripted):
        def generate(self, request: GenerationRequest) -> Generator[Event]:
            for event in super().generate(request):
                yield replace(event, cost=0.25, currency="EUR") if isinstance(event, Finished) else event

    dear = Dear()
    dear.unsure = {"1.png"}
    queue(3)
    _, summary = finish(Drafter(reviews, [dear], TINY, Pictures()).run(reviews.undrafted(batch.id, "m")))
    assert (summary.counts[Outcome.DRAFTED], summary.counts[Outcome.UNSURE]) == (2, 1)
    assert (summary.usage.cost, summary.usage.currency) == (0.75, "EUR")


def test_several_at_once_stop_together(queue, reviews, batch):
    models = [Scripted() for _ in range(3)]
    for model in models:
        model.gate.clear()
    queue(9)
    work = Drafter(reviews, models, TINY, Pictures()).run(reviews.undrafted(batch.id, "m"))
    while sum(len(model.requests) for model in models) < 3:
        next(work)
    work.close()
    assert not [thread for thread in threading.enumerate() if thread.name == "drafting"]
    assert {entry.status for entry in reviews.entries(batch.id)} == {Status.NEW}


def test_what_stops_one_of_several_stops_all(queue, reviews, batch):
    models = [Scripted(), Scripted()]
    for model in models:
        model.raises["3.png"] = ModelError(Path("/models/tiny"), "the server is gone.", "Start it again.")
    queue(9)
    with pytest.raises(ModelError, match="server is gone"):
        finish(Drafter(reviews, models, TINY, Pictures()).run(reviews.undrafted(batch.id, "m")))
    assert not [thread for thread in threading.enumerate() if thread.name == "drafting"]
    drafted = {entry.name for entry in reviews.entries(batch.id) if entry.status is Status.DRAFTED}
    assert len({"0.png", "1.png", "2.png"} - drafted) <= 1  # that which the other model was asked about meanwhile
    assert "3.png" not in drafted


def test_the_words_of_the_next_picture_are_read_while_one_is_drafted(queue, reviews, model):
    read: dict[str, threading.Event] = {f"{number}.png": threading.Event() for number in range(3)}

    def read_words(image: ImageInput) -> Generator[Event, None, tuple[TextLine, ...]]:
        yield Progress(Stage.RECOGNISING, 0, 1)
        read[image.path.name].set()
        return lines_of(image.path.name)

    class Patient(Scripted):
        def generate(self, request: GenerationRequest) -> Generator[Event]:
            number = int(request.messages[-1].images[0].path.stem)
            assert number == 2 or read[f"{number + 1}.png"].wait(60)
            return super().generate(request)

    patient = Patient()
    events, _ = finish(Drafter(reviews, [patient], TINY, Pictures(), read_words).run(queue(3)))
    assert [each.outcome for each in done(events)] == [Outcome.DRAFTED] * 3
    told = [lines for request in patient.requests for lines in request.text_read.values()]
    assert told == [lines_of(f"{number}.png") for number in range(3)]


def test_a_picture_that_is_left_is_not_read_to_its_end(queue, reviews, model):
    ended = threading.Event()

    def read_words(image: ImageInput) -> Generator[Event, None, tuple[TextLine, ...]]:
        try:
            while image.path.name == "0.png":
                yield Progress(Stage.RECOGNISING, 0, 1)
        finally:
            ended.set()
        return ()

    entries = queue(2)
    drafter = Drafter(reviews, [model], TINY, Pictures(), read_words)
    outcomes = []
    for event in drafter.run(entries):
        if event == Progress(Stage.RECOGNISING, 0, 1):
            drafter.leave(entries[0].id)
        if isinstance(event, Done):
            outcomes.append(event.outcome)
    assert outcomes == [Outcome.LEFT, Outcome.DRAFTED]
    assert ended.is_set()
