"""A measurement as the table shows it: what was asked, the goal, and the median and spread of several runs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median


@dataclass(frozen=True)
class Measurement:
    """`values` in `unit`; `goal` as the table prints it, such as “≤ 150”."""

    question: str
    goal: str
    unit: str
    values: Sequence[float]

    def row(self) -> str:
        """One Markdown table row: question, goal, median, smallest to largest, number of runs."""
        low, middle, high = (f"{value:,.0f}" for value in (min(self.values), median(self.values), max(self.values)))
        goal = self.goal if self.goal == "—" else f"{self.goal} {self.unit}"
        return f"| {self.question} | {goal} | {middle} {self.unit} | {low}–{high} | {len(self.values)} |"


HEADER = "| Question | Goal | Median | Smallest–largest | Runs |\n|---|---|---|---|---|"
