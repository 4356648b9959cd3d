"""What a trial found holds for one graph, one computer and one onnxruntime, at this start and the next."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from sightline.engine import trials
from sightline.engine.trials import Trials
from sightline.store.features import FeatureFiles


@pytest.fixture
def graph(tmp_path: Path) -> Path:
    (tmp_path / "one.onnx").write_bytes(b"a graph")
    return tmp_path / "one.onnx"


@pytest.fixture
def kept(tmp_path: Path) -> FeatureFiles:
    return FeatureFiles(tmp_path / "kept")


def test_what_was_found_is_there_at_the_next_start(graph: Path, kept: FeatureFiles) -> None:
    assert Trials(graph, kept).found("two ways", 2) is None
    Trials(graph, kept).keep("two ways", 0.25, np.inf)
    assert Trials(graph, kept).found("two ways", 2) == [0.25, np.inf]
    assert Trials(graph, kept).found("two ways", 3) is None  # as another version of the program might have kept it


def test_where_nothing_is_kept_it_is_known_as_long_as_the_program_runs(graph: Path) -> None:
    ours = Trials(graph, None)
    ours.keep("two ways", 0.25, 0.5)
    assert ours.found("two ways", 2) == [0.25, 0.5]
    assert Trials(graph, None).found("two ways", 2) is None


def test_of_another_trial_graph_processor_or_version_nothing_is_known(
    graph: Path, kept: FeatureFiles, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = tmp_path / "other.onnx"
    other.write_bytes(graph.read_bytes())

    def known(of: Path = graph, what: str = "two ways") -> bool:
        return Trials(of, kept).found(what, 1) is not None

    Trials(graph, kept).keep("two ways", 1.0)
    assert (known(), known(other), known(what="three ways")) == (True, False, False)
    with monkeypatch.context() as here:
        here.setattr(trials, "physical_cores", lambda: 1000)
        assert not known()
    with monkeypatch.context() as here:
        here.setattr(trials.onnxruntime, "__version__", "0.1")
        assert not known()
    assert known()
    graph.write_bytes(b"another graph")
    assert not known()
