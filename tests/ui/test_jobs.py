"""The thread boundary: order, backpressure, cancel, failure, and no thread left behind."""

import gc
import threading
import weakref

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QThread

from sightline.ui.jobs import Lane


class Heard:
    """Everything a job said, in the order it was heard."""

    def __init__(self, job):
        self.events, self.batches, self.ends = [], 0, []
        job.events.connect(self.take)
        job.returned.connect(lambda value: self.ends.append(("returned", value)))
        job.failed.connect(lambda error: self.ends.append(("failed", error)))
        job.cancelled.connect(lambda: self.ends.append(("cancelled", None)))

    def take(self, batch):
        assert not self.ends, "events after the end"
        self.batches += 1
        self.events.extend(batch)


@pytest.fixture
def lane(qtbot):
    lane = Lane("test")
    yield lane
    lane.shutdown()
    assert lane.isFinished() or not lane.isRunning()


def count(last):
    yield from range(last)
    return last


def test_events_arrive_in_order_and_then_the_value(lane, qtbot):
    heard = Heard(lane.submit(count(3)))
    qtbot.waitUntil(lambda: bool(heard.ends))
    assert heard.events == [0, 1, 2]
    assert heard.ends == [("returned", 3)]


def test_a_busy_receiver_gets_longer_batches_not_a_longer_queue(lane, qtbot):
    job = lane.submit(count(200_000))
    heard = Heard(job)
    job.events.connect(lambda batch: QThread.msleep(10))
    qtbot.waitUntil(lambda: bool(heard.ends), timeout=60_000)
    assert heard.events == list(range(200_000))
    assert heard.ends == [("returned", 200_000)]
    assert heard.batches < 2_000


def test_work_runs_outside_the_gui_thread_and_is_heard_inside_it(lane, qtbot):
    def work():
        yield threading.get_ident()

    seen = []
    job = lane.submit(work())
    job.events.connect(lambda batch: seen.append((batch[0], threading.get_ident())))
    qtbot.waitUntil(lambda: bool(seen))
    worker, receiver = seen[0]
    assert receiver == threading.get_ident() != worker


def test_jobs_end_in_the_order_they_were_submitted_however_long_one_listens(lane, qtbot):
    go_on, third_began, ended = threading.Event(), threading.Event(), []

    def first():
        yield "an event"
        go_on.wait(30)

    def third():
        third_began.set()
        yield

    def listen(_):
        """The first is looked at while it runs; the next one is over when it is looked at."""
        go_on.set()
        third_began.wait(30)

    jobs = [lane.submit(first()), lane.submit(count(1)), lane.submit(third())]
    jobs[0].events.connect(listen)
    for number, job in enumerate(jobs):
        job.returned.connect(lambda _, number=number: ended.append(number))
    qtbot.waitUntil(lambda: len(ended) == 3)
    assert ended == [0, 1, 2]


def test_cancel_midway_closes_the_generator_and_keeps_what_was_said(lane, qtbot):
    closed = []

    def endless():
        try:
            number = 0
            while True:
                yield number
                number += 1
        finally:
            closed.append(threading.get_ident())

    job = lane.submit(endless())
    heard = Heard(job)
    qtbot.waitUntil(lambda: bool(heard.events))
    job.cancel()
    qtbot.waitUntil(lambda: bool(heard.ends))
    assert heard.ends == [("cancelled", None)]
    assert heard.events == list(range(len(heard.events)))
    assert closed
    assert closed[0] != threading.get_ident()


def test_cancel_before_the_start_is_answered_while_another_job_runs(lane, qtbot):
    release, started = threading.Event(), []

    def first():
        release.wait(30)
        yield "first"

    def second():
        started.append(True)
        yield "second"

    first_heard = Heard(lane.submit(first()))
    job = lane.submit(second())
    second_heard = Heard(job)
    job.cancel()
    qtbot.waitUntil(lambda: bool(second_heard.ends))
    assert second_heard.ends == [("cancelled", None)]
    assert not first_heard.ends
    release.set()
    qtbot.waitUntil(lambda: bool(first_heard.ends))
    assert not started


def test_cancel_after_the_end_changes_nothing(lane, qtbot):
    job = lane.submit(count(1))
    heard = Heard(job)
    qtbot.waitUntil(lambda: bool(heard.ends))
    job.cancel()
    done = Heard(lane.submit(count(1)))
    qtbot.waitUntil(lambda: bool(done.ends))
    assert heard.ends == [("returned", 1)]


def test_a_failure_is_reported_with_what_came_before_and_the_lane_goes_on(lane, qtbot):
    def broken():
        yield 1
        raise ValueError("broken")

    heard = Heard(lane.submit(broken()))
    after = Heard(lane.submit(count(2)))
    qtbot.waitUntil(lambda: bool(heard.ends and after.ends))
    assert heard.events == [1]
    (kind, error), *rest = heard.ends
    assert kind == "failed"
    assert str(error) == "broken"
    assert not rest
    assert after.ends == [("returned", 2)]


def test_a_failure_while_closing_is_a_failure(lane, qtbot):
    def broken():
        try:
            while True:
                yield 1
        finally:
            raise OSError("disk full")

    job = lane.submit(broken())
    heard = Heard(job)
    qtbot.waitUntil(lambda: bool(heard.events))
    job.cancel()
    qtbot.waitUntil(lambda: bool(heard.ends))
    assert [kind for kind, _ in heard.ends] == ["failed"]


def test_shutdown_closes_running_work_drops_waiting_work_and_ends_the_thread(qtbot):
    lane, closed, started = Lane("test"), [], []

    def endless():
        try:
            while True:
                yield 1
        finally:
            closed.append(True)

    def waiting():
        started.append(True)
        yield 1

    heard = Heard(lane.submit(endless()))
    lane.submit(waiting())
    qtbot.waitUntil(lambda: bool(heard.events))
    lane.shutdown()
    assert lane.isFinished()
    assert closed == [True]
    assert not started
    assert "test" not in [thread.name for thread in threading.enumerate()]


def test_a_finished_job_is_freed(lane, qtbot):
    class Big:
        pass

    big = Big()
    alive = weakref.ref(big)

    def work(thing):
        yield 1
        return None

    job = lane.submit(work(big))
    heard = Heard(job)
    del big
    qtbot.waitUntil(lambda: bool(heard.ends))
    del job
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    assert alive() is None
