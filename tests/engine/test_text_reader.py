"""Text in pictures: real recognition of drawn words, where they stand, and what must not stop anything else."""

from __future__ import annotations

from conftest import finish
from sightline.engine.images import Pictures
from sightline.engine.text_reader import TextReader
from sightline.events import Progress, Stage
from sightline.settings import resource_folder


def test_the_words_of_a_chart_are_read_from_the_title_down(pictures: Pictures) -> None:
    image = pictures.open(resource_folder() / "samples" / "bar-chart.png")
    reader = TextReader(pictures)
    events, lines = finish(reader.read(image))
    assert [line.text for line in lines] == [
        *("Books lent per month", "400", "300", "200", "100", "0", "Jan", "Feb", "Mar", "Apr", "May", "Month")
    ]
    assert {event.stage for event in events if isinstance(event, Progress)} == {Stage.RECOGNISING}
    assert finish(reader.read(image)) == ([], lines)
