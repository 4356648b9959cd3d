"""The lint on every labelled case, and what holds of all its findings."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from bench import lint as bench_lint
from sightline.annotate.findings import Finding, LintContext, Rule
from sightline.annotate.lint import check
from sightline.conversation import Region, TextLine, Word
from sightline.store.review_values import Purpose

CASES = bench_lint.read_cases(bench_lint.CASES)


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.kind}: {case.text[:40]}")
def test_it_finds_what_a_person_finds(case: bench_lint.Case) -> None:
    assert case.found() == case.expected


def test_there_are_enough_cases_of_every_kind() -> None:
    assert len(CASES) >= 60
    assert {case.kind for case in CASES} == {"good", "bad", "tempting"}
    assert {rule for case in CASES for rule in case.expected} == set(Rule)


@pytest.mark.parametrize("case", [case for case in CASES if case.expected], ids=lambda case: case.text[:40])
def test_a_finding_says_where_why_and_what_to_do_and_its_fix_mends_it(case: bench_lint.Case) -> None:
    for finding in check(case.text, case.context):
        assert 0 <= finding.start <= finding.end <= len(case.text)
        assert finding.reason.endswith((".", "?"))
        assert finding.advice.endswith(".")
        if finding.fix is not None:
            assert finding.rule not in {left.rule for left in check(finding.fix, case.context)}


def found(text: str, **context: object) -> list[Finding]:
    return check(text, LintContext(**context))


@pytest.mark.parametrize(
    ("text", "fix"),
    [
        ("Sure, here is the alt text: a dog on a beach.", "A dog on a beach."),
        ("**Alt text:** A dog on a beach.", "A dog on a beach."),
        ("A dog on a beach. Let me know if you need more.", "A dog on a beach."),
        ("A dog on a beach (16 characters)", "A dog on a beach"),
        ("Image of a dog on a beach", "A dog on a beach"),
        ("The photo shows two swans.", "Two swans."),
        ("A dog, as seen in this image.", "A dog."),
        ("A **red** kite &amp; its string", "A red kite & its string"),
        ("“A red kite flies over a field.”", "A red kite flies over a field."),
        ("A dog on a beach img_0031.jpg", "A dog on a beach"),
        ("A dog on a beach. It is wet. A dog on a beach.", "A dog on a beach. It is wet."),
    ],
)
def test_what_can_be_mended_without_looking_is(text: str, fix: str) -> None:
    (finding,) = found(text)
    assert finding.fix == fix


def test_the_place_of_a_fault_is_told() -> None:
    text = "A dog that is possibly a beagle sits next to Anna Kowalska."
    assert {(finding.rule, text[finding.start : finding.end]) for finding in found(text)} == {
        (Rule.HEDGING, "possibly"),
        (Rule.NAME, "Anna Kowalska"),
    }


def test_too_long_a_text_is_cut_at_the_last_sentence_that_fits() -> None:
    parts = ("garden", "orchard", "stables")
    text = "A red house. " + "".join(f"A very long sentence about its {part} follows, and goes on. " for part in parts)
    (finding,) = found(text, limit=125)
    assert (finding.rule, finding.fix) == (Rule.TOO_LONG, text[:73].strip())
    assert text[finding.start : finding.end] == text.strip()[125:]
    assert found(text, limit=None) == []


def test_a_text_that_was_cut_off_by_the_limit_is_unfinished() -> None:
    text = "A red house at the end of a long drive that is lined by lime tre"
    assert found(text, limit=250) == []
    assert [finding.rule for finding in found(text, limit=len(text))] == [Rule.UNFINISHED]


def test_names_are_known_from_the_words_in_the_picture_and_from_its_file_name() -> None:
    text = "Anna Kowalska holds a certificate."
    assert [finding.rule for finding in found("Anna Kowalska rides a horse.")] == [Rule.NAME]
    assert found("Anna Kowalska rides a horse.", file_name="anna-kowalska_2.jpg") == []
    words = tuple(Word(word, Region(0, 0, 1, 1), 0.9) for word in ("Anna", "KOWALSKA"))
    assert found(text, lines=(TextLine(words),)) == []
    assert found("Łukasz Żak swims.", known=("Lukasz Zak",))  # ł is a letter of its own
    assert found("Zoë's cake", known=("Zoe turns three",)) == []


@pytest.mark.parametrize("purpose", list(Purpose))
def test_no_text_is_too_odd_to_be_judged(purpose: Purpose) -> None:
    pieces = [
        "image of ",
        "Sure! ",
        "**",
        "(",
        "“",
        "\ud800",
        "\x00",
        "\u202e",
        "😀",
        "İ",
        "ß",
        "#a ",
        "IMG_1",
        "\n",
        ",",
        "…",
        "seems ",
        "Anna ",
    ]
    chance = random.Random(5)
    for _ in range(400):
        text = "".join(chance.choices(pieces, k=chance.randrange(12)))
        context = LintContext(
            purpose=purpose, neighbours=(text,), known=(text,), caption=text, file_name=text, lines=()
        )
        for finding in check(text, context):
            assert 0 <= finding.start <= finding.end <= len(text)


def test_the_command_prints_precision_and_recall(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert bench_lint.main([]) == 0
    out = capsys.readouterr().out
    assert f"{len(CASES)} cases" in out
    assert "| all rules |" in out
    wrong = tmp_path / "wrong.jsonl"
    wrong.write_text('{"text": "Photo"}\n{"text": "A dog", "expect": ["vague"]}\n', encoding="utf-8")
    assert bench_lint.main([str(wrong)]) == 1
    assert "| all rules | 1 | 0 | 1 | 0.0% | 0.0% |" in capsys.readouterr().out
