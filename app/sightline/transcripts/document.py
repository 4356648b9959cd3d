"""A transcript as a document: a heading for each turn, its pictures, its words, and what is known about it."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from datetime import datetime

from sightline.conversation import PREFIX_LENGTH, SYSTEM_PROMPT, ImageInput, Node, Region, Role
from sightline.errors import PictureError
from sightline.events import Finished
from sightline.transcripts import markdown
from sightline.transcripts.blocks import Block, Document, Figure, Heading, List, Paragraph, Span
from sightline.transcripts.labels import labels_for
from sightline.transcripts.options import Options, chosen
from sightline.transcripts.pictures import Copies
from sightline.transcripts.transcript import Transcript, in_pixels
from sightline.transcripts.untrusted import clean, one_line


def document(transcript: Transcript, options: Options, kinds: Collection[str], turned: bool = False) -> Document:
    """The blocks of a transcript in reading order; its own words are in the language of the transcript.

    `kinds` are the extensions of the pictures that the format can hold, and `turned` is whether it shows those upright
    that only EXIF says how to turn. What cannot be read is said in its place, and in the document's notes.
    """
    with Copies(transcript, options.strip_metadata) as copies:
        return _Maker(chosen(transcript, options, "selected"), copies, kinds, turned).document()


class _Maker:
    def __init__(self, transcript: Transcript, copies: Copies, kinds: Collection[str], turned: bool) -> None:
        self._transcript = transcript
        self._conversation = transcript.conversation
        self._labels = labels_for(transcript.language)
        self._copies = copies
        self._kinds = kinds
        self._turned = turned
        self._numbers = transcript.numbers()
        self._regions = {digest: transcript.regions(digest) for digest in self._numbers}
        self._shown: set[tuple[str, tuple[Region, ...]]] = set()  # what has a figure already
        self._names: set[str] = set()  # of figures

    def document(self) -> Document:
        transcript = self._transcript
        title = one_line(transcript.title) or self._labels.untitled
        blocks = tuple(self._blocks(title))
        return Document(title, transcript.language, blocks, tuple(dict.fromkeys(self._copies.notes)))

    def _blocks(self, title: str) -> Iterator[Block]:
        transcript, labels = self._transcript, self._labels
        yield _heading(1, title)
        yield _facts(
            labels.fill(
                labels.about,
                created=moment(transcript.created),
                updated=moment(transcript.updated),
                exported=moment(transcript.exported),
                version=one_line(transcript.app_version),
            )
        )
        if transcript.system_prompt.strip():
            yield _heading(2, labels.system_prompt)
            yield from markdown.plain(transcript.system_prompt)
        for index, node in enumerate(self._conversation.nodes):
            yield from self._turn(index, node)
        if self._numbers:
            yield _heading(2, labels.pictures)
            yield List(tuple((_paragraph(self._about_picture(image)),) for image in self._conversation.images()))

    def _turn(self, index: int, node: Node) -> Iterator[Block]:
        labels = self._labels
        yield _heading(2, self._title(index, node))
        if node.parent is not None and node.parent != index - 1:
            yield _facts(labels.fill(labels.replies_to, number=node.parent + 1))
        for digest in dict.fromkeys(image.digest for image in node.message.images):
            yield from self._picture(digest, node.message.images)
        if node.message.role is Role.USER:
            yield from markdown.plain(node.message.text)
        else:
            yield from markdown.under(markdown.without_formulas(markdown.parse(node.message.text)), 2)
        if facts := self._turn_facts(node):
            yield _facts(" · ".join(facts))

    def _title(self, index: int, node: Node) -> str:
        labels = self._labels
        if node.message.role is Role.USER:
            heading = labels.fill(labels.question, number=index + 1)
        else:
            model = one_line(node.writer.model) if node.writer is not None else ""
            heading = labels.fill(labels.answer, number=index + 1, model=model or labels.some_model)
        siblings = self._conversation.siblings(index)
        if len(siblings) == 1:
            return heading
        selected = self._conversation.selected.get(node.parent) == index
        words = labels.version if selected else labels.not_selected
        return labels.fill(words, heading=heading, place=siblings.index(index) + 1, count=len(siblings))

    def _picture(self, digest: str, images: tuple[ImageInput, ...]) -> Iterator[Block]:
        """A figure, or a reference to the one that shows the same picture with the same regions marked."""
        labels, picture, number = self._labels, self._transcript.pictures[digest], self._numbers[digest]
        known = self._regions[digest]
        marked_here = (image.region for image in images if image.digest == digest and image.region is not None)
        regions = tuple(dict.fromkeys(marked_here))
        boxes = [(known[region], in_pixels(region, picture.size)) for region in regions]
        called = labels.fill(labels.picture, number=number, name=one_line(picture.name))
        marked = ", ".join(labels.fill(labels.region, number=region, picture=number) for region, _ in boxes)
        named = labels.fill(labels.with_regions, picture=called, regions=marked) if boxes else called
        if (digest, regions) in self._shown:
            yield _paragraph(labels.fill(labels.shown_above, picture=named))
            return
        try:
            copy = self._copies.shown(digest, boxes, self._kinds, self._turned)
        except PictureError as error:
            self._copies.notes.append(error.sentence)
            yield _paragraph(
                labels.fill(
                    labels.missing, picture=named, reason=labels.reason(error.problem.removeprefix(f"{error.name}: "))
                )
            )
            return
        alt = one_line(picture.alt) or called
        if boxes:
            alt = labels.fill(labels.with_regions, picture=alt, regions=marked)
        width, height = picture.size
        caption = [f"{called} ({labels.fill(labels.pixels, width=width, height=height)})"]
        for region, (left, top, right, bottom) in boxes:
            caption.append(
                labels.fill(
                    labels.region_pixels, number=region, picture=number, left=left, top=top, right=right, bottom=bottom
                )
            )
        name = f"image-{number}" + "".join(f"-region-{region}" for region, _ in boxes)
        if name in self._names:  # a transcript that others wrote may give a number twice
            name += f"-figure-{len(self._names) + 1}"
        self._names.add(name)
        yield Figure(name, copy.data, copy.extension, picture.size, alt, ". ".join(caption))
        if picture.lines and digest not in {shown for shown, _ in self._shown}:
            lines = "\n".join(clean(line.text) for line in picture.lines)
            yield Paragraph((Span(labels.fill(labels.words_read, number=number), ("strong",)), Span("\n" + lines)))
        self._shown.add((digest, regions))

    def _about_picture(self, image: ImageInput) -> str:
        labels, picture = self._labels, self._transcript.pictures[image.digest]
        width, height = picture.size
        called = labels.fill(labels.picture, number=self._numbers[image.digest], name=one_line(picture.name))
        facts = [called, labels.fill(labels.pixels, width=width, height=height), f"SHA-256 {image.digest}"]
        if image.path.is_absolute():
            facts.append(one_line(str(image.path)))
        return " · ".join(str(labels.isolated(fact)) for fact in facts)

    def _turn_facts(self, node: Node) -> list[str]:
        labels = self._labels
        facts = [str(labels.isolated(moment(node.time)))] if node.time is not None else []
        if node.edited:
            facts.append(labels.edited)
        if node.writer is not None:
            known = dict(node.writer.settings)
            before = known.pop(PREFIX_LENGTH, 0)
            known.pop(SYSTEM_PROMPT, "")  # it stands at the head of the conversation
            settings = ", ".join(f"{one_line(key)} {one_line(str(value))}" for key, value in known.items())
            name = one_line(node.writer.folder or node.writer.model)
            facts.append(labels.fill(labels.model, name=f"{name} ({settings})" if settings else name))
            if before:
                facts.append(labels.fill(labels.went_on, count=before))
        if node.outcome is not None:
            facts += self._stats(node.outcome)
        return facts

    def _stats(self, outcome: Finished) -> list[str]:
        labels = self._labels
        stats = [str(getattr(labels, outcome.reason))]
        if outcome.new_tokens:
            stats.append(labels.fill(labels.tokens, count=outcome.new_tokens))
        if outcome.tokens_per_second is not None:
            stats.append(labels.fill(labels.speed, speed=labels.number(outcome.tokens_per_second, 1)))
        if outcome.seconds_to_first_token is not None:
            stats.append(labels.fill(labels.first_text, seconds=labels.number(outcome.seconds_to_first_token, 2)))
        return [*stats, labels.fill(labels.seconds, seconds=labels.number(outcome.seconds, 1))]


def moment(time: datetime) -> str:
    """A time to the second with its zone, as ISO 8601 has it but for the T."""
    return time.isoformat(" ", "seconds")


def _heading(level: int, text: str) -> Heading:
    return Heading(level, (Span(text),), own=level > 1)  # the title is the conversation's


def _paragraph(text: str) -> Paragraph:
    return Paragraph((Span(text),), own=True)


def _facts(text: str) -> Paragraph:
    return Paragraph((Span(text),), "facts", own=True)
