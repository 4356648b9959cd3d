"""Features come back bit for bit; a damaged file, a full folder or a killed program costs nothing but a new reading."""

from __future__ import annotations

import os
from pathlib import Path

import numpy as np
import pytest

from sightline.store.features import FeatureFiles


def features(value: float, tokens: int = 10) -> np.ndarray:
    return np.full((tokens, 16), value, np.float32)


@pytest.mark.parametrize("dtype", [np.float16, np.float32])
def test_features_come_back(tmp_path, dtype):
    store = FeatureFiles(tmp_path / "features")
    array = np.random.default_rng(0).normal(size=(7, 3)).astype(dtype).T  # not contiguous
    assert store.get("a/b:c") is None
    store.put("a/b:c", array)
    again = FeatureFiles(tmp_path / "features").get("a/b:c")
    assert again.dtype == dtype
    assert np.array_equal(again, array)
    assert store.get("a/b") is None


def test_the_longest_unused_go_first(tmp_path):
    store = FeatureFiles(tmp_path, capacity=3 * 800)
    for number in range(3):
        store.put(str(number), features(number))
        os.utime(next(file for file in tmp_path.iterdir() if file.stat().st_mtime > 1e9), (number, number))
    assert store.get("0") is not None  # used now
    store.put("3", features(3))
    assert [store.get(str(number)) is not None for number in range(4)] == [True, False, True, True]
    assert sum(file.stat().st_size for file in tmp_path.iterdir()) <= 3 * 800


def only_file(folder: Path) -> Path:
    (file,) = folder.iterdir()
    return file


@pytest.mark.parametrize(
    "damage",
    [
        lambda data: b"",
        lambda data: data[:-5],
        lambda data: data[:20],
        lambda data: data + b"more",
        lambda data: b"another thing" + data,
        lambda data: data.replace(b"'<f4'", b"'|O' "),  # objects: never unpickled
        lambda data: data.replace(b"'<f4'", b"'<i4'"),
        lambda data: data.replace(b"(10, 16), }              ", b"(100000000000, 100000), }"),  # terabytes
        lambda data: data.replace(b"(10, 16), }", b"(10, 16, {}"),
    ],
)
def test_a_damaged_file_is_as_good_as_none(tmp_path, damage):
    store = FeatureFiles(tmp_path)
    store.put("a", features(1))
    file = only_file(tmp_path)
    file.write_bytes(damage(file.read_bytes()))
    assert store.get("a") is None
    assert list(tmp_path.iterdir()) == []
    store.put("a", features(2))
    assert np.array_equal(store.get("a"), features(2))


def test_where_nothing_can_be_written_nothing_is_kept_and_nothing_is_said(tmp_path):
    (tmp_path / "features").write_text("a file, where the folder should be")
    store = FeatureFiles(tmp_path / "features")
    store.put("a", features(1))
    assert store.get("a") is None
