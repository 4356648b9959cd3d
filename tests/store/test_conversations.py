"""What was said is kept as it was said: trees, drafts, titles, and the list."""

import random
import threading
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest

from sightline.conversation import Conversation, ImageInput, Message, Node, Region, Role, Writer
from sightline.errors import DamagedError, InUseError
from sightline.events import Finished, StopReason
from sightline.store.conversations import TITLE_LENGTH, Conversations, Draft

NOON = datetime(2026, 11, 22, 12, 0, 0, 123456, timezone(timedelta(hours=5, minutes=30)))
PICTURE = ImageInput(Path("/photos/a\udcff b.png"), "ab" * 32, Region(0.1, 0.25, 0.5, 1.0), 3)
OUTCOME = Finished(StopReason.END, 10, 4, 7, 0.25, 1.5)
WRITER = Writer("Tiny", "/models/tiny", "cd" * 32, {"temperature": 0.8, "seed": 2, "template": "own"})


def question(text: str) -> Message:
    return Message(Role.USER, text)


def answer(text: str) -> Message:
    return Message(Role.ASSISTANT, text)


def numbers(conversation: Conversation) -> list[int | None]:
    return [image.number for node in conversation.nodes for image in node.message.images]


def test_everything_about_a_message_comes_back(conversations, open_store, database):
    tree = (
        Conversation()
        .append(Node(None, Message(Role.USER, "What\0 is “this”? 東京 🙂", (PICTURE,)), time=NOON))
        .append(Node(0, answer("**Bold**\n"), OUTCOME, NOON, WRITER, "de-AT"))
        .append(Node(None, question("And this?"), edited=True))
    )
    id = conversations.create(tree)
    database.close()
    loaded = Conversations(open_store()).load(id)
    assert loaded == tree
    assert numbers(loaded) == [3]
    assert loaded.nodes[0].time.utcoffset() == timedelta(hours=5, minutes=30)


def test_half_a_letter_does_not_stop_a_message_from_being_kept(conversations, database):
    id = conversations.create(Conversation().add(None, question("a\ud800b")))
    assert Conversations(database).load(id).nodes[0].message.text == "a\ufffdb"


def grown(randomly: random.Random, tree: Conversation) -> Conversation:
    """The tree after something that a person or a model can do to it."""
    parents = [None, *range(len(tree.nodes))]
    if tree.nodes and randomly.random() < 0.3:
        return tree.select(randomly.randrange(len(tree.nodes)))
    parent = randomly.choice(parents[-4:] if randomly.random() < 0.8 else parents)
    images = (PICTURE,) * (randomly.random() < 0.2)
    if randomly.random() < 0.5:
        return tree.append(Node(parent, Message(Role.USER, str(randomly.random()), images), time=NOON))
    return tree.append(Node(parent, answer(str(randomly.random())), OUTCOME, NOON, WRITER))


def test_a_tree_grown_at_random_is_at_every_step_what_is_kept(conversations, database):
    randomly = random.Random(0)
    trees = {conversations.create(): Conversation() for _ in range(6)}
    for _ in range(300):
        id = randomly.choice(list(trees))
        if randomly.random() < 0.1:
            shorter = Conversation()
            for node in trees[id].nodes[: -randomly.randint(1, 3)]:
                shorter = shorter.append(node)
            trees[id] = shorter
            conversations.take_back(id, shorter)
        else:
            for _ in range(randomly.choice([1, 1, 1, 3])):
                trees[id] = grown(randomly, trees[id])
            conversations.save(id, trees[id])
        if randomly.random() < 0.2:
            conversations.load(randomly.choice(list(trees)))
        assert Conversations(database).load(id) == trees[id]
    for id, tree in trees.items():
        assert conversations.load(id) == tree
        assert conversations.entry(id).messages == len(tree.nodes)


def test_a_choice_of_nothing_is_kept_too(conversations, database):
    tree = Conversation().add(None, question("a")).add(0, answer("b")).add(0, answer("c"))
    tree = Conversation(tree.nodes, {None: 0})
    id = conversations.create(tree)
    assert Conversations(database).load(id) == tree


def test_saving_an_older_tree_loses_nothing(conversations, database):
    older = Conversation().add(None, question("a"))
    newer = older.add(0, answer("b"))
    id = conversations.create(newer)
    with pytest.raises(ValueError, match="lacks"):
        conversations.save(id, older)
    with pytest.raises(ValueError, match="lacks"):
        conversations.save(id, older.add(0, answer("another")))
    assert Conversations(database).load(id) == newer


def test_threads_that_save_different_conversations_do_not_meet(conversations, database):
    ids = [conversations.create() for _ in range(4)]

    def work(id: str) -> None:
        tree = Conversation()
        for number in range(20):
            tree = tree.add(number - 1 if number else None, question(f"{id} {number}"))
            conversations.save(id, tree)
            conversations.page()

    threads = [threading.Thread(target=work, args=(id,)) for id in ids]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for id in ids:
        assert [node.message.text for node in Conversations(database).load(id).nodes] == [
            f"{id} {n}" for n in range(20)
        ]


def test_an_unknown_conversation(conversations):
    assert conversations.entry("none") is None
    for call in (conversations.load, conversations.draft):
        with pytest.raises(KeyError):
            call("none")
    with pytest.raises(KeyError):
        conversations.save("none", Conversation())


def test_what_is_brought_in_keeps_its_id_and_times_and_comes_once(conversations):
    tree = Conversation().add(None, question("a"))
    later = NOON + timedelta(days=1)
    assert conversations.create(tree, id="from elsewhere", title="Own", created=NOON, updated=later) == "from elsewhere"
    entry = conversations.entry("from elsewhere")
    assert (entry.title, entry.created, entry.updated) == ("Own", NOON, later)
    assert entry.created.utcoffset() == NOON.utcoffset()
    with pytest.raises(ValueError, match="already"):
        conversations.create(tree, id="from elsewhere")
    assert len(conversations.page()) == 1


# Answers that are being written


def test_a_running_answer_becomes_a_stopped_one_after_a_crash(conversations, open_store, database):
    tree = Conversation().add(None, question("a"))
    id = conversations.create(tree)
    conversations.save_running(id, 0, "Half", NOON, WRITER)
    conversations.save_running(id, 0, "Half an ans", NOON, WRITER)
    assert conversations.load(id) == tree  # it is no message yet
    database.close()
    found = Conversations(open_store()).load(id)
    assert found.messages() == (question("a"), answer("Half an ans"))
    node = found.nodes[1]
    assert (node.outcome.reason, node.time, node.writer) == (StopReason.STOPPED, NOON, WRITER)
    assert found.siblings(1) == [1]


def test_an_answer_that_ended_is_there_once(conversations, open_store, database):
    tree = Conversation().add(None, question("a"))
    id = conversations.create(tree)
    conversations.save_running(id, 0, "Half", NOON)
    tree = tree.add(0, answer("Whole"), OUTCOME)
    conversations.save(id, tree)
    database.close()
    assert Conversations(open_store()).load(id) == tree


def test_a_question_that_was_taken_back_takes_its_running_answer_along(conversations, open_store, database):
    tree = Conversation().add(None, question("a")).add(0, answer("b"))
    id = conversations.create(tree)
    asked = tree.add(1, question("c"))
    conversations.save(id, asked)
    conversations.save_running(id, 2, "Half", NOON)
    conversations.take_back(id, tree)
    database.close()
    assert Conversations(open_store()).load(id) == tree


# Drafts


def test_a_draft_is_kept_with_its_pictures_until_it_is_empty(conversations):
    id = conversations.create()
    assert conversations.draft(id) == Draft("")
    conversations.save_draft(id, Draft("What", (PICTURE,)))
    assert conversations.draft(id) == Draft("What", (PICTURE,))
    assert conversations.entry(id).has_draft
    conversations.save_draft(id, Draft("", (PICTURE,)))
    assert conversations.draft(id) == Draft("", (PICTURE,))
    conversations.save_draft(id, Draft(""))
    assert not conversations.entry(id).has_draft


# The list


def test_the_title_is_the_first_question_until_it_is_renamed(conversations):
    tree = Conversation().add(None, question("  What\n is\tthis? "))
    id = conversations.create()
    assert conversations.entry(id).title == ""
    conversations.save(id, tree)
    assert conversations.entry(id).title == "What is this?"
    conversations.rename(id, " The \n red one ")
    conversations.save(id, tree.add(0, answer("A")))
    assert conversations.entry(id).title == "The red one"
    conversations.rename(id, " ")
    assert conversations.entry(id).title == "What is this?"


def test_a_long_title_is_cut_between_words(conversations):
    id = conversations.create(Conversation().add(None, question("word " * 100)))
    title = conversations.entry(id).title
    assert title.endswith("word…")
    assert len(title) <= TITLE_LENGTH + 1
    id = conversations.create(Conversation().add(None, question("w" * 1000)))
    assert len(conversations.entry(id).title) == TITLE_LENGTH


def test_an_entry_counts_its_different_pictures(conversations):
    once, other = (Message(Role.USER, "?", (image,)) for image in (PICTURE, replace(PICTURE, digest="2" * 64)))
    id = conversations.create(Conversation().add(None, once).add(0, answer("b")).add(1, once).add(2, other))
    assert conversations.entry(id).pictures == 2
    assert [entry.pictures for entry in conversations.page()] == [2]


def test_the_list_has_pages_the_pinned_and_the_latest_first(conversations):
    ids = [conversations.create(created=NOON + timedelta(minutes=minute // 2)) for minute in range(25)]
    conversations.pin(ids[3:5])
    conversations.archive(ids[:1])
    shown = []
    page = conversations.page(limit=7)
    while page:
        shown += page
        page = conversations.page(limit=7, after=page[-1])
    assert len(shown) == 24
    assert {entry.id for entry in shown[:2]} == set(ids[3:5])
    assert [entry.updated for entry in shown[2:]] == sorted((entry.updated for entry in shown[2:]), reverse=True)
    assert [entry.id for entry in conversations.page(archived=True)] == ids[:1]
    conversations.archive(ids[:1], archived=False)
    conversations.pin(ids, pinned=False)
    assert len(conversations.page()) == 25
    assert not any(entry.pinned for entry in conversations.page())


def test_saving_a_message_moves_a_conversation_to_the_top_and_choosing_one_does_not(conversations):
    tree = Conversation().add(None, question("a")).add(0, answer("b")).add(0, answer("c"))
    ids = [conversations.create(tree, created=NOON - timedelta(days=day)) for day in (2, 1)]
    assert [entry.id for entry in conversations.page()] == ids[::-1]
    conversations.save(ids[0], tree.select(1))
    assert [entry.id for entry in conversations.page()] == ids[::-1]
    conversations.save(ids[0], tree.select(1).add(1, question("d")))
    assert [entry.id for entry in conversations.page()] == ids
    assert conversations.entry(ids[0]).updated.tzinfo is not None


def test_deleting_can_be_undone_until_it_is_purged(conversations, database):
    tree = Conversation().add(None, question("a"))
    kept, gone = conversations.create(tree), conversations.create(tree)
    conversations.delete([kept, gone])
    assert conversations.page() == []
    conversations.restore([kept])
    assert [entry.id for entry in conversations.page()] == [kept]
    assert conversations.purge(datetime.now(UTC) - timedelta(days=1)) == 0
    assert conversations.purge(datetime.now(UTC) + timedelta(seconds=1)) == 1
    assert conversations.load(kept) == tree
    with pytest.raises(KeyError):
        conversations.load(gone)
    with database.reading() as connection:
        assert connection.execute("SELECT count(*) FROM messages").fetchone() == (1,)


# What goes wrong


def test_a_second_program_reads_but_keeps_nothing(conversations, open_store):
    tree = Conversation().add(None, question("a"))
    id = conversations.create(tree)
    conversations.save_running(id, 0, "Half", NOON)
    second = Conversations(open_store())
    assert second.load(id) == tree
    with pytest.raises(InUseError):
        second.save(id, tree.add(0, answer("b")))
    conversations.save(id, tree.add(0, answer("Whole")))
    assert second.load(id).messages()[-1].text == "Whole"


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE messages SET parent = 1 WHERE position = 1",
        "UPDATE messages SET parent = 7 WHERE position = 1",
        "UPDATE messages SET role = 'nobody'",
        "UPDATE messages SET outcome = '{' WHERE position = 1",
        "UPDATE messages SET time = 'yesterday'",
        "DELETE FROM messages WHERE position = 0",
        "UPDATE conversations SET selected = '{\"root\": 1}'",
    ],
)
def test_a_tree_that_does_not_hang_together_is_damage(conversations, database, change):
    id = conversations.create(Conversation().add(None, question("a")).add(0, answer("b"), OUTCOME))
    with database.writing() as connection:
        connection.execute(change)
    with pytest.raises(DamagedError):
        Conversations(database).load(id)


def test_a_failed_save_changes_nothing_and_a_later_one_saves_all(conversations, database):
    tree = Conversation().add(None, question("a"))
    id = conversations.create(tree)
    unkeepable = replace(tree.nodes[0], language=object())
    with pytest.raises(Exception, match="type 'object' is not supported"):
        conversations.save(id, tree.append(replace(tree.nodes[0], parent=0)).append(unkeepable))
    assert Conversations(database).load(id) == tree
    whole = tree.add(0, answer("b")).add(1, question("c"))
    conversations.save(id, whole)
    assert Conversations(database).load(id) == whole


def test_a_running_answer_whose_notes_are_damaged_is_found_all_the_same(conversations, open_store, database):
    id = conversations.create(Conversation().add(None, question("a")))
    conversations.save_running(id, 0, "Half", NOON, WRITER)
    with database.writing() as connection:
        connection.execute("UPDATE running_answers SET started = 'then', writer = '{'")
    database.close()
    assert Conversations(open_store()).load(id).messages()[-1] == answer("Half")
