"""Choosing tokens, and letting sentences out only when they are sure."""

from __future__ import annotations

import numpy as np
import pytest

from sightline.engine.gate import Gate, GatedAnswer
from sightline.engine.sampling import sample

LOGITS = np.log(np.array([0.1, 0.6, 0.25, 0.05], np.float32)) + 3


def test_greedy_takes_the_most_probable_and_says_how_sure_it_was() -> None:
    token, probability = sample(LOGITS, 0.0, 1.0, np.random.default_rng(0))
    assert token == 1
    assert probability == pytest.approx(0.6, abs=1e-6)


def test_temperature_and_top_p_shape_what_is_drawn_but_not_the_probability() -> None:
    random = np.random.default_rng(0)
    drawn = [sample(LOGITS, 1.0, 1.0, random) for _ in range(4000)]
    counts = np.bincount([token for token, _ in drawn], minlength=4) / 4000
    np.testing.assert_allclose(counts, [0.1, 0.6, 0.25, 0.05], atol=0.03)
    assert dict(drawn) == pytest.approx({0: 0.1, 1: 0.6, 2: 0.25, 3: 0.05})
    assert {sample(LOGITS, 1.0, 0.7, random)[0] for _ in range(500)} == {1, 2}
    assert {sample(LOGITS, 1.0, 0.0, random)[0] for _ in range(50)} == {1}
    hot = np.bincount([sample(LOGITS, 100.0, 1.0, random)[0] for _ in range(4000)]) / 4000
    np.testing.assert_allclose(hot, 0.25, atol=0.04)


def test_the_same_seed_draws_the_same() -> None:
    first, second = (
        [sample(LOGITS, 1.0, 1.0, random)[0] for _ in range(50)]
        for random in (np.random.default_rng(7), np.random.default_rng(7))
    )
    assert first == second


def through(tokens: list[tuple[str, float]], end: float = 1.0) -> tuple[list[str], GatedAnswer]:
    answer = GatedAnswer(Gate(0.9, "I can't tell.", 0.4))
    shown = [answer.push(text, probability) for text, probability in tokens]
    return [*shown, answer.finish(end)], answer


def test_a_sure_answer_comes_sentence_by_sentence() -> None:
    shown, answer = through([("There", 1), (" are", 0.99), (" 3.5", 0.99), (".", 1), (" All", 0.95), (" red.", 1)])
    assert shown == ["", "", "", "", "There are 3.5.", "", " All red."]
    assert not answer.unsure
    assert not answer.closed


def test_an_unsure_sentence_is_left_out_and_the_others_are_told() -> None:
    shown, answer = through([("Yes", 1), (".", 1), (" Two", 0.5), (".", 1), (" Sure", 1), (".", 1)])
    assert "".join(shown) == "Yes. Sure."
    assert answer.incomplete
    assert not answer.closed
    assert not answer.unsure  # a part was told


def test_an_unsure_beginning_withholds_all_that_follows() -> None:
    shown, answer = through([("Two", 0.5), (".", 1), (" Sure", 1), (".", 1)])
    assert "".join(shown) == ""
    assert answer.closed
    assert answer.unsure


@pytest.mark.parametrize(
    ("text", "told"), [("About 42.", True), ("About $1.", True), ("About us.", False), ("42.", False)]
)
def test_what_is_read_off_a_scale_may_share_its_probability_with_its_neighbours(text: str, told: bool) -> None:
    shown, answer = through([(text, 0.5)])
    assert ("".join(shown) == text) is told
    assert answer.unsure is not told


@pytest.mark.parametrize(
    ("verdict", "probability", "told"),
    [(True, 0.5, True), (True, 0.1, False), (None, 0.5, False), (None, 0.95, True), (False, 1.0, False)],
)
def test_what_a_witness_proves_may_be_unsure_and_what_it_disproves_is_never_told(
    verdict: bool | None, probability: float, told: bool
) -> None:
    answer = GatedAnswer(Gate(0.9, "I can't tell.", 0.4, 0.2), witness={"Red.": verdict}.get)
    shown = answer.push("Red", 1) + answer.push(".", probability) + answer.finish(1.0)
    assert (shown == "Red.") is told
    assert answer.verdicts == {"Red.": verdict}


@pytest.mark.parametrize(
    ("least", "text", "probability", "told"),
    [
        (0.2, "Red.", 0.1, "Blue."),  # unsure
        (0.2, "Green.", 1.0, "Blue."),  # disproved
        (0.2, "Yes.", 0.1, ""),  # nothing plain
        (0.2, "Red.", 0.95, "Red."),  # sure
        (None, "Red.", 0.1, ""),  # nobody is heard
    ],
)
def test_what_would_not_be_let_out_gives_way_to_what_a_witness_says_instead(
    least: float | None, text: str, probability: float, told: str
) -> None:
    says = {"Green.": False}.get
    instead = {"Red.": "Blue.", "Green.": "Blue."}.get
    answer = GatedAnswer(Gate(0.9, "I can't tell.", 0.4, least), "", says, instead)
    assert answer.push(text, probability) + answer.finish(1.0) == told
    assert answer.unsure is not bool(told)
    assert not (told and answer.incomplete)


def test_a_witness_begins_an_answer_and_does_not_go_on_with_one() -> None:
    answer = GatedAnswer(Gate(0.9, "I can't tell.", 0.4, 0.2), "", lambda said: None, lambda said: "Blue.")
    assert answer.push("A chart. ", 1) + answer.push("Red.", 0.1) + answer.finish(1.0) == "A chart."
    assert answer.incomplete


class Plain:
    """What is plain of a picture that is described: two sentences are right, one is wrong."""

    def says(self, sentence: str) -> bool | None:
        """Its verdicts."""
        return {"It has 3 bars.": True, "It has 4 bars.": False}.get(sentence)

    def instead(self, sentence: str, told: str) -> str | None:
        """The right count."""
        return "It has 3 bars." if sentence.startswith("It has") and "It has 3 bars." not in told else None

    def rest(self, told: str) -> list[str]:
        """What is not told of both."""
        return [right for right in ("It has 3 bars.", "The bars are red.") if right not in told]


def described(*tokens: tuple[str, float], ended: bool = True, begun: str = "") -> tuple[str, GatedAnswer]:
    plain = {"A bar chart.": Plain()}
    gate = Gate(0.9, "I can't tell.", 0.4, 0.2)
    answer = GatedAnswer(gate, begun, lambda said: None, lambda said: "No.", plain.get)
    shown = "".join(answer.push(text, probability) for text, probability in tokens)
    return shown + answer.finish(1.0, ended=ended), answer


@pytest.mark.parametrize(
    ("tokens", "told", "incomplete"),
    [
        # proven, disproved, unsure: what is right is told, and what was not told follows
        ([("It has 3 bars.", 0.3)], "A bar chart. It has 3 bars. The bars are red.", False),
        ([("It has 4 bars.", 1.0)], "A bar chart. It has 3 bars. The bars are red.", False),
        ([("It has 9 bars.", 0.5)], "A bar chart. It has 3 bars. The bars are red.", False),
        ([("The title is X.", 0.5)], "A bar chart. It has 3 bars. The bars are red.", True),
        ([("The title is X.", 1.0)], "A bar chart. The title is X. It has 3 bars. The bars are red.", False),
        # nothing is told twice
        (
            [("It has 4 bars. ", 1.0), ("It has 3 bars. ", 1.0), ("The bars are red. ", 1.0), ("The bars are red.", 1)],
            "A bar chart. It has 3 bars. The bars are red.",
            False,
        ),
        ([], "A bar chart.", False),  # an answer, no description
    ],
)
def test_a_description_tells_what_is_plain_beside_what_the_model_is_sure_of(
    tokens: list[tuple[str, float]], told: str, incomplete: bool
) -> None:
    shown, answer = described(("A bar chart. " if tokens else "A bar chart.", 1), *tokens)
    assert shown == answer.released == told
    assert answer.incomplete is incomplete


def test_what_is_no_description_is_not_completed() -> None:
    assert described(("Yes. ", 1), ("It has 4 bars.", 1))[0] == "Yes. It has 4 bars."
    assert described(("A bar chart. ", 0.5), ("It has 3 bars.", 1))[0] == "No. It has 3 bars."


def test_a_description_that_was_cut_off_is_completed_when_it_has_gone_on() -> None:
    shown, _ = described(("A bar chart. ", 1), ("The title is X.", 1), ended=False)
    assert shown == "A bar chart. The title is X."
    assert described((" It has 4 bars.", 1), begun=shown)[0] == " It has 3 bars. The bars are red."
    unsure = described((" The trend is flat. ", 0.5), ("It has 3 bars.", 1), begun=shown)[0]
    assert unsure == " It has 3 bars. The bars are red."


def test_a_description_that_is_cut_off_does_not_end_in_half_a_sentence() -> None:
    shown, _ = described(("A bar chart. ", 1), ("The bars", 1), ended=False)
    assert shown == "A bar chart."
    assert through([("The bars", 1)])[0][-1] == "The bars"


def test_without_a_threshold_for_what_is_proven_a_description_is_only_the_model_s() -> None:
    answer = GatedAnswer(Gate(0.9, "I can't tell.", 0.4), describe=lambda kind: Plain())
    assert answer.push("A bar chart. ", 1) + answer.push("It has 4 bars.", 1) == "A bar chart."
    assert answer.finish(1.0) == " It has 4 bars."


def test_a_sentence_does_not_end_within_a_quotation() -> None:
    shown, answer = through([('It says "Stop. ', 1), ("Go!", 1), (' Now?". ', 1), ("Red.", 1)])
    assert shown == ["", "", 'It says "Stop. Go! Now?".', "", " Red."]
    shown, answer = through([("A sign. ", 1), ('It says "Stop. ', 1), ('Go".', 0.1)])
    assert "".join(shown) == "A sign."  # not half of it
    assert answer.incomplete


def test_without_a_threshold_of_its_own_no_witness_is_heard() -> None:
    answer = GatedAnswer(Gate(0.9, "I can't tell.", 0.4), witness={"Red.": False, "Blue.": True}.get)
    assert answer.push("Red. ", 1) == "Red."
    assert answer.push("Blue. ", 0.5) == ""


def test_a_sentence_is_as_sure_as_its_least_likely_token() -> None:
    shown, _ = through([("a", 0.91)] * 40)
    assert "".join(shown) == "a" * 40
    shown, answer = through([("a", 0.99), ("b", 0.89), ("c", 0.99)])
    assert "".join(shown) == ""
    assert answer.incomplete
    shown, _ = through([("a", 0.97)], end=0.89)
    assert "".join(shown) == ""


def test_doubt_belongs_to_the_sentence_that_the_token_writes() -> None:
    shown, _ = through([("Yes", 1), (".", 1), (" Maybe", 0.1)])
    assert "".join(shown) == "Yes."
    shown, _ = through([("Yes", 1), (". Maybe", 0.1)])  # writes the end of one and the start of the next
    assert "".join(shown) == ""
    shown, _ = through([("Yes", 1), ("", 0.1), ("é.", 1)])  # half a letter has no text yet
    assert "".join(shown) == ""


def test_not_knowing_whether_the_answer_ends_is_doubt() -> None:
    assert "".join(through([("2", 1)], end=0.4)[0]) == ""
    assert "".join(through([("2", 1)], end=0.95)[0]) == "2"


def test_nothing_or_the_refusal_itself_is_unsure() -> None:
    assert through([])[1].unsure
    assert through([("I can't", 1), (" tell.", 1)])[1].unsure
    assert not through([("I can tell.", 1)])[1].unsure
