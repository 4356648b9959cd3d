"""The tree of messages: siblings are kept, the selected branch is what a model is told."""

from dataclasses import replace
from pathlib import Path

from sightline.conversation import Conversation, ImageInput, Message, Region, Role

QUESTION = Message(Role.USER, "How many?")
FIRST = Message(Role.ASSISTANT, "Two.")
SECOND = Message(Role.ASSISTANT, "Three.")


def picture(digest: str) -> ImageInput:
    return ImageInput(Path(f"{digest}.png"), digest)


def test_an_empty_conversation_has_no_path():
    assert Conversation().path() == []
    assert Conversation().messages() == ()


def test_a_regenerated_answer_is_a_sibling_and_the_old_one_is_not_told():
    conversation = Conversation().add(None, QUESTION).add(0, FIRST).add(0, SECOND)
    assert conversation.siblings(1) == [1, 2]
    assert conversation.messages() == (QUESTION, SECOND)
    assert conversation.select(1).messages() == (QUESTION, FIRST)


def test_selecting_a_sibling_brings_back_what_followed_it():
    conversation = Conversation().add(None, QUESTION).add(0, FIRST).add(1, QUESTION).add(0, SECOND)
    assert conversation.path() == [0, 3]
    assert conversation.select(1).path() == [0, 1, 2]


def test_two_roots_are_siblings():
    conversation = Conversation().add(None, QUESTION).add(None, Message(Role.USER, "How few?"))
    assert conversation.siblings(0) == [0, 1]
    assert conversation.path() == [1]


def test_path_to_a_node_ignores_what_is_selected():
    conversation = Conversation().add(None, QUESTION).add(0, FIRST).add(0, SECOND)
    assert conversation.messages(1) == (QUESTION, FIRST)


def test_adding_leaves_the_old_value_alone():
    before = Conversation().add(None, QUESTION)
    before.add(0, FIRST)
    assert before.path() == [0]


def test_pictures_are_numbered_by_first_appearance():
    conversation = (
        Conversation()
        .add(None, Message(Role.USER, "a", (picture("aa"), picture("bb"))))
        .add(0, FIRST)
        .add(1, Message(Role.USER, "b", (picture("aa"), picture("cc"))))
    )
    assert [image.digest for image in conversation.images()] == ["aa", "bb", "cc"]


def test_regions_are_counted_for_each_picture_over_all_branches():
    half, other, third = (Region(0.0, 0.0, right, 1.0) for right in (0.5, 0.4, 0.3))
    a, b = picture("aa"), picture("bb")
    conversation = (
        Conversation()
        .add(None, Message(Role.USER, "a", (a, replace(a, region=half))))
        .add(None, Message(Role.USER, "b", (a, replace(a, region=other), b, replace(b, region=half))))
        .add(None, Message(Role.USER, "c", (a, replace(a, region=half), replace(a, region=third))))
    )
    assert conversation.regions("aa") == {half: 1, other: 2, third: 3}
    assert conversation.regions("bb") == {half: 1}
    assert conversation.regions("cc") == {}


def test_a_region_keeps_the_number_that_it_was_given():
    half, other = Region(0.0, 0.0, 0.5, 1.0), Region(0.5, 0.0, 1.0, 1.0)
    a = picture("aa")
    four = replace(a, region=half, region_number=4)
    conversation = Conversation().add(None, Message(Role.USER, "a", (a, four, replace(a, region=other))))
    assert conversation.regions("aa") == {half: 4, other: 5}
