"""On what terms a model is given: as its page on the hub says, or else the catalogue."""

from __future__ import annotations

from dataclasses import replace

from sightline.catalogue.download import Plan
from sightline.catalogue.entries import Entry

# Licences that let everybody use a model for everything; the others are shown and must be agreed to.
_OPEN = ("apache-2.0", "mit", "bsd-2-clause", "bsd-3-clause", "cc0-1.0", "cc-by-4.0", "isc", "unlicense")


def with_terms(plan: Plan, entry: Entry | None) -> Plan:
    """The plan with what the catalogue knows of its licence where the hub says nothing."""
    if entry is None:
        return plan
    return replace(plan, licence=plan.licence or entry.licence.id, licence_url=plan.licence_url or entry.licence.url)


def is_open(licence: str) -> bool:
    """Whether a licence asks for nothing that a person must agree to first."""
    return licence.lower() in _OPEN
