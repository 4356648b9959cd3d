"""How often is the lint of alt texts right? Precision and recall on labelled cases; `python -m bench.lint [FILE]`.

A line of FILE is a case as JSON: `text`; `expect`, the rules that are to be found (see `Rule`), none if it is left out;
`kind`: "good", "bad", or "tempting" for a good one that looks bad; and `context`, of which each field may be left out:
`purpose`, `limit`, `file_name`, `known`, `neighbours`, `caption`, `language`, and `read`, the lines that were read in
the picture.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sightline.annotate.findings import LintContext, Rule
from sightline.annotate.lint import check
from sightline.conversation import Region, TextLine, Word
from sightline.store.review_values import Purpose

CASES = Path(__file__).with_name("lint_cases.jsonl")


@dataclass(frozen=True)
class Case:
    """A text, what is known of its picture, and which rules a person says it breaks."""

    text: str
    context: LintContext
    expected: frozenset[Rule]
    kind: str

    def found(self) -> frozenset[Rule]:
        """Which rules the lint says it breaks."""
        return frozenset(finding.rule for finding in check(self.text, self.context))


def read_cases(path: Path) -> list[Case]:
    """The cases of a file, one on a line."""
    return [_case(json.loads(line)) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def main(arguments: list[str]) -> int:
    """Print the table, and every case in which the lint says something else than the person."""
    cases = read_cases(Path(arguments[0]) if arguments else CASES)
    hits, extra, missed = (Counter[Rule]() for _ in range(3))
    wrong = []
    for case in cases:
        found = case.found()
        hits.update(found & case.expected)
        extra.update(found - case.expected)
        missed.update(case.expected - found)
        if found != case.expected:
            wrong.append((case, found))
    kinds = Counter(case.kind for case in cases)
    print(f"{len(cases)} cases: {', '.join(f'{count} {kind}' for kind, count in kinds.items())}\n")
    print("| rule | found | rightly | of | precision | recall |\n| --- | --- | --- | --- | --- | --- |")
    for rule in Rule:
        if hits[rule] or extra[rule] or missed[rule]:
            print(_row(rule.value, hits[rule], extra[rule], missed[rule]))
    print(_row("all rules", hits.total(), extra.total(), missed.total()))
    faulty = [bool(case.expected) for case in cases]
    flagged = [bool(case.found()) for case in cases]
    pairs = Counter(zip(faulty, flagged, strict=True))
    print(_row("texts with any fault", pairs[True, True], pairs[False, True], pairs[True, False]))
    for case, found in wrong:
        told, expected = (", ".join(sorted(rules)) or "nothing" for rules in (found, case.expected))
        print(f"\n{case.kind}: {case.text!r}\n  found {told}; expected {expected}")
    return 1 if wrong else 0


def _row(name: str, hits: int, extra: int, missed: int) -> str:
    precision = f"{hits / (hits + extra):.1%}" if hits + extra else "—"
    recall = f"{hits / (hits + missed):.1%}" if hits + missed else "—"
    return f"| {name} | {hits + extra} | {hits} | {hits + missed} | {precision} | {recall} |"


def _case(entry: dict[str, Any]) -> Case:
    context = dict(entry.get("context", {}))
    read = context.pop("read", None)
    lists = {name: tuple(context.pop(name)) for name in ("known", "neighbours") if name in context}
    purpose = Purpose(context.pop("purpose", "informative"))
    return Case(
        entry["text"],
        LintContext(purpose=purpose, lines=None if read is None else _lines(read), **lists, **context),
        frozenset(map(Rule, entry.get("expect", ()))),
        entry.get("kind", "bad" if entry.get("expect") else "good"),
    )


def _lines(text: str) -> tuple[TextLine, ...]:
    """A text as if it were read in a picture; where its words stand does not matter here."""
    anywhere = Region(0.0, 0.0, 1.0, 1.0)
    lines = filter(str.strip, text.splitlines())
    return tuple(TextLine(tuple(Word(word, anywhere, 1.0) for word in line.split())) for line in lines)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
