"""Regions in words: where they lie and how large they are, as a screen reader says it and as buttons are called."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from sightline.conversation import Region

translate = QCoreApplication.translate


def named(number: int, picture: str) -> str:
    """What a region is called; `picture` is what its picture is called."""
    return translate("regions", "Region {number} of {picture}").format(number=number, picture=picture)


def measures(region: Region) -> str:
    """Where it begins and how large it is, in percent of the picture's width and height."""
    return translate("regions", "left {left} %, top {top} %, {width} % wide, {height} % high").format(
        left=_percent(region.left),
        top=_percent(region.top),
        width=_percent(region.right - region.left),
        height=_percent(region.bottom - region.top),
    )


def described(region: Region) -> str:
    """In which ninth of the picture its middle lies, and its measures."""
    return f"{_place(region)}: {measures(region)}"


def _place(region: Region) -> str:
    column = min(int(1.5 * (region.left + region.right)), 2)
    row = min(int(1.5 * (region.top + region.bottom)), 2)
    places = (
        (translate("regions", "upper left"), translate("regions", "top"), translate("regions", "upper right")),
        (translate("regions", "left"), translate("regions", "middle"), translate("regions", "right")),
        (translate("regions", "lower left"), translate("regions", "bottom"), translate("regions", "lower right")),
    )
    return places[row][column]


def _percent(share: float) -> str:
    return f"{100 * share:.0f}" if share >= 0.01 or share == 0 else f"{100 * share:.1f}"
