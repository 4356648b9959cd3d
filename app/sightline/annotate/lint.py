"""The lint of alt texts: every rule, in the order in which its findings are worth reading."""

from __future__ import annotations

from sightline.annotate.findings import Finding, LintContext

_NOTHING_KNOWN = LintContext()


def check(text: str, context: LintContext = _NOTHING_KNOWN) -> list[Finding]:
    """What is wrong with an alt text; empty where nothing is. Takes under a millisecond: made for every key press."""
    raise NotImplementedError
