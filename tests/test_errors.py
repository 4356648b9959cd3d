"""What an error says remembers what it was made of, also when it is kept and read again."""

import ast
import errno
from pathlib import Path
from string import Formatter

import pytest

import sightline
from sightline.errors import ModelError, PictureError, Sentence, kept, reason_of, said, told_again

INNER = said("its {name} is broken.", name="config.json")


def test_a_sentence_is_english_and_remembers_its_template():
    sentence = said("it has {count:.1f} of {names}: {problem}", count=2.345, names=["a", "b"], problem=INNER)
    assert sentence == "it has 2.3 of a, b: its config.json is broken."
    assert (sentence.template, sentence.values["problem"].template) == (
        "it has {count:.1f} of {names}: {problem}",
        "its {name} is broken.",
    )


def test_an_error_is_one_sentence_made_of_two():
    error = ModelError(Path("/x/m"), INNER, said("Choose another model."))
    assert error.sentence == str(error)
    assert error.sentence.values["remedy"].template == "Choose another model."


@pytest.mark.parametrize(
    "sentence",
    [
        PictureError("{a}.png", INNER, said("Choose one of {names}.", names=["{b}", "c"])).sentence,
        said("{reason}, line {line}", reason=ValueError("odd"), line=7),
        said("the folder {folder}", folder=Path("/x/y")),
    ],
)
def test_what_is_kept_is_told_again(sentence):
    again = told_again(kept(sentence))
    assert isinstance(again, Sentence)
    assert (again, again.template) == (sentence, sentence.template)
    assert kept(again) == kept(sentence)


def test_of_an_error_of_the_system_only_the_reason_is_told(tmp_path):
    with pytest.raises(FileNotFoundError) as gone:
        (tmp_path / "gone").read_text()
    sentence = said("{name}: {reason}.", name="gone", reason=gone.value)
    assert sentence == "gone: No such file or directory."
    assert sentence.values["reason"].template == "No such file or directory"
    assert told_again(kept(sentence)).values["reason"].template == "No such file or directory"


@pytest.mark.parametrize(
    "error",
    [
        OSError("of a library"),
        OSError(1, "certificate verify failed"),
        OSError(errno.ECONNREFUSED, "Connection refused"),
    ],
)
def test_what_the_system_seldom_says_and_what_others_number_alike_stays_as_it_is(error):
    reason = reason_of(error)
    assert reason == (error.strerror or str(error))
    assert not isinstance(reason, Sentence)


def test_words_of_others_are_kept_as_they_are():
    assert told_again(kept("{anything}")) == "{anything}"


def test_every_sentence_names_what_is_filled_in():
    calls = 0
    for file in Path(sightline.__file__).parent.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            match node:
                case ast.Call(ast.Name("said"), [ast.Constant(str(template))], keywords):
                    calls += 1
                    named = {name for _, name, _, _ in Formatter().parse(template) if name is not None}
                    assert named == {keyword.arg for keyword in keywords}, (file.name, template)
                case ast.Call(ast.Name("said"), [first, *_]):
                    assert ast.unparse(first).startswith(("LABELS[", "value[")), (file.name, ast.unparse(node))
    assert calls > 500


def test_an_exception_that_was_made_of_a_sentence_is_filled_in_as_one():
    sentence = said("{reason}.", reason=ValueError(said("its {kind} pads pictures, which is not supported", kind="x")))
    assert sentence == "its x pads pictures, which is not supported."
    assert sentence.values["reason"].template == "its {kind} pads pictures, which is not supported"
