"""Everything that was said or is known of a picture is found, from its first letters on, and marked."""

from __future__ import annotations

import random
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from test_terms import HOSTILE, random_query

from sightline.conversation import Conversation, ImageInput, Message, Region, Role, TextLine, Word
from sightline.store import terms
from sightline.store.pictures import AltKind, AltState, AltText, PictureFiles
from sightline.store.search import Hit, Kind, Search, find_in


@pytest.fixture
def search(database):
    return Search(database)


@pytest.fixture
def pictures(database, tmp_path):
    return PictureFiles(database, tmp_path / "copies", keep_copies=False)


@pytest.fixture
def photo(tmp_path, pictures):
    path = tmp_path / "Grüße aus Wien.jpg"
    path.write_bytes(b"not decoded here")
    image = ImageInput(path, "ab" * 32)
    pictures.remember(image)
    return image


def said(*texts: str, images: tuple[ImageInput, ...] = ()) -> Conversation:
    tree = Conversation()
    for position, text in enumerate(texts):
        role = Role.USER if position % 2 == 0 else Role.ASSISTANT
        tree = tree.add(position - 1 if position else None, Message(role, text, () if position else images))
    return tree


def marked(hit: Hit) -> list[str]:
    return [hit.text[start:end] for start, end in hit.marks]


def test_each_kind_is_found_with_its_place_and_marks(conversations, search, pictures, photo):
    id = conversations.create(said("What is it?", "A Ferris wheel.", images=(photo,)))
    pictures.save_words(photo.digest, [TextLine((Word("Prater", Region(0, 0, 1, 1), 0.9),))])
    pictures.save_alt_text(photo.digest, AltText(AltKind.SHORT, AltState.DRAFT, "A big wheel at dusk"))
    conversations.rename(id, "Summer in Vienna")
    for query, kind, position, words in (
        ("vien", Kind.TITLE, None, ["Vien"]),
        ("ferr", Kind.MESSAGE, 1, ["Ferr"]),
        ("gruss wien", Kind.FILE_NAME, 0, ["Grüß", "Wien"]),
        ("grusse wie", Kind.FILE_NAME, 0, ["Grüße", "Wie"]),
        ("dusk", Kind.ALT_TEXT, 0, ["dusk"]),
        ("PRAT", Kind.WORDS_READ, 0, ["Prat"]),
    ):
        hits = search.find(query)
        assert [hit.kind for hit in hits] == [kind], query
        assert (hits[0].conversation, hits[0].title, hits[0].position) == (id, "Summer in Vienna", position)
        assert marked(hits[0]) == words
        assert hits[0].digest == (None if kind in (Kind.TITLE, Kind.MESSAGE) else photo.digest)
    assert [hit.kind for hit in search.find("wheel")] == [Kind.MESSAGE, Kind.ALT_TEXT]


def test_every_word_must_be_there_and_a_phrase_in_its_order(conversations, search):
    conversations.create(said("A red bar beside a chart"))
    conversations.create(said("A bar chart in red"))
    assert len(search.find("bar chart red")) == 4  # a title and a message each
    assert {hit.text for hit in search.find('"bar chart"')} == {"A bar chart in red"}
    assert search.find("bar chart blue") == []
    assert search.find('"bar char"') == []


def test_what_is_gone_is_not_found(conversations, search, pictures, photo):
    id = conversations.create(said("Zebra?", "Yes, a zebra.", images=(photo,)))
    asked = conversations.load(id).add(1, Message(Role.USER, "And a giraffe?"))
    conversations.save(id, asked)
    assert len(search.find("giraffe")) == 1
    conversations.take_back(id, said("Zebra?", "Yes, a zebra.", images=(photo,)))
    assert search.find("giraffe") == []
    conversations.rename(id, "Stripes")
    assert [hit.kind for hit in search.find("zebra")] == [Kind.MESSAGE, Kind.MESSAGE]
    pictures.save_words(photo.digest, [TextLine((Word("before", Region(0, 0, 1, 1), 1.0),))])
    pictures.save_words(photo.digest, [TextLine((Word("after", Region(0, 0, 1, 1), 1.0),))])
    assert search.find("before") == []
    assert len(search.find("after")) == 1
    conversations.delete([id])
    for query in ("zebra", "stripes", "after", "wien"):
        assert search.find(query) == []
    conversations.restore([id])
    assert len(search.find("zebra")) == 2
    conversations.delete([id])
    conversations.purge(datetime.now(UTC) + timedelta(seconds=1))
    assert search.find("zebra") == []


def test_the_index_is_in_step_after_anything(conversations, search, database):
    """FTS5 compares the index with nothing, having no texts; so it is made again, and must find the same."""
    randomly = random.Random(3)
    words = ["bar", "barn", "chart", "Überzug", "東京都", "京都", "red", "reed"]
    trees = {conversations.create(): Conversation() for _ in range(5)}
    for _ in range(200):
        id = randomly.choice(list(trees))
        if trees[id].nodes and randomly.random() < 0.2:
            trees[id] = said(*(node.message.text for node in trees[id].nodes[:-1]))
            conversations.take_back(id, trees[id])
        elif randomly.random() < 0.1:
            conversations.rename(id, randomly.choice(words))
        else:
            text = " ".join(randomly.choices(words, k=4))
            trees[id] = said(*(node.message.text for node in trees[id].nodes), text)
            conversations.save(id, trees[id])
    queries = [word[:end] for word in words for end in range(1, len(word) + 1)]
    with database.reading() as connection:
        rows = connection.execute("SELECT rowid, text FROM messages").fetchall()
    for query in queries:
        with database.reading() as connection:
            match = terms.to_match(terms.parse(query))
            found = connection.execute(
                "SELECT rowid FROM message_terms WHERE message_terms MATCH ?", (match,)
            ).fetchall()
        expected = {row for row, text in rows if terms.marks(text, terms.parse(query))}
        assert {row for (row,) in found} == expected


def test_few_hits_come_by_weight_and_age_and_many_by_age(conversations, search):
    now = datetime.now(UTC)
    long = said("rare " + "word " * 300)
    old = conversations.create(said("rare words"), created=now - timedelta(days=900))
    new = conversations.create(said("rare words"), created=now)
    lengthy = conversations.create(long, created=now)
    assert [hit.conversation for hit in search.find("rare") if hit.kind is Kind.MESSAGE] == [new, old, lengthy]
    latest = [conversations.create(said("common")) for _ in range(250)][::-1]
    hits = [hit.conversation for hit in search.find("comm", limit=30) if hit.kind is Kind.MESSAGE]
    assert hits == latest[:30]


def test_a_picture_is_found_once_in_each_conversation_where_it_was_last(conversations, search, photo):
    tree = said("One?", "Yes.", images=(photo,))
    first = conversations.create(tree.add(1, Message(Role.USER, "Again?", (photo,))))
    second = conversations.create(tree)
    hits = search.find("wien")
    assert [(hit.conversation, hit.position) for hit in hits] == [(second, 0), (first, 2)]


def test_archived_conversations_are_found_and_say_so(conversations, search):
    id = conversations.create(said("Old things"))
    conversations.archive([id])
    assert all(hit.archived for hit in search.find("old"))


def test_any_query_is_answered(conversations, search):
    conversations.create(said("a b ab é ß 東京 NOT AND OR NEAR"))
    randomly = random.Random(5)
    found = sum(bool(search.find(query)) for query in [*HOSTILE, *(random_query(randomly) for _ in range(500))])
    assert found > 50
    assert len(search.find("NOT")) == 2  # a word like any other


def test_markup_in_what_is_found_stays_text(conversations, search):
    conversations.create(said("<script>alert(1)</script> & <b>bold</b>"))
    hit = search.find("bold")[0]
    assert hit.text == "<script>alert(1)</script> & <b>bold</b>"
    assert marked(hit) == ["bold"]


def test_finding_in_one_conversation_keeps_to_the_branch_that_is_shown():
    tree = said("A red thing?", "A red bar, and a reddish one.").add(0, Message(Role.ASSISTANT, "Nothing."))
    assert find_in(tree.select(1), "red") == [(0, [(2, 5)]), (1, [(2, 5), (17, 20)])]
    assert find_in(tree, "red") == [(0, [(2, 5)])]
    assert find_in(tree, "  ") == []


def test_a_path_is_not_a_name(conversations, search, photo):
    conversations.create(said("What?", images=(photo,)))
    assert Path(photo.path).parent.name
    assert search.find(Path(photo.path).parent.name) == []
