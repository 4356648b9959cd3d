"""A second witness: what the words and the pixels of a picture prove or disprove of what a model says about it."""

from __future__ import annotations

from sightline.engine.witness.chart_witness import ChartWitness
from sightline.engine.witness.colour_witness import ColourWitness
from sightline.engine.witness.description import KINDS, Description
from sightline.engine.witness.dialog_witness import DialogWitness
from sightline.engine.witness.evidence import Evidence
from sightline.engine.witness.flowchart_witness import FlowchartWitness
from sightline.engine.witness.heading_witness import HeadingWitness
from sightline.engine.witness.label_witness import LabelWitness
from sightline.engine.witness.questions import Question
from sightline.engine.witness.shape_witness import ShapeWitness
from sightline.engine.witness.sign_witness import SignWitness


class Witness:
    """What is plain about one picture and a question about it, without any model."""

    def __init__(self, question: str, shown: Evidence) -> None:
        asked = Question(question, shown.lines)
        self._shown = shown
        # Each knows some forms of sentences; the first that knows about one is heard.
        self._of = (
            DialogWitness(asked, shown),
            FlowchartWitness(asked, shown),
            HeadingWitness(asked, shown),
            LabelWitness(asked, shown),
            ChartWitness(asked, shown),
            SignWitness(asked, shown),
            ColourWitness(asked, shown),
            ShapeWitness(asked, shown),
        )

    def says(self, sentence: str) -> bool | None:
        """Whether a sentence of an answer is right; None where that is not plain."""
        verdicts = (witness.says(sentence.strip()) for witness in self._of)
        return next((verdict for verdict in verdicts if verdict is not None), None)

    def instead(self, sentence: str) -> str | None:
        """The sentence of the same form that is right, where no other is; None where that is not plain.

        The model knows what is asked for, not what it is. Each witness offers only what it proves itself.
        """
        said = sentence.strip()
        proven = (other for witness in self._of for other in witness.others(said) if witness.says(other))
        right = [other for other in dict.fromkeys(proven) if self.says(other)]
        return right[0] if len(right) == 1 else None

    def describe(self, kind: str) -> Description | None:
        """What is plain of the picture, where the first sentence about it is this one; None where it says no kind."""
        return Description(kind, self._shown) if kind in KINDS else None
