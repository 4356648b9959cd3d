"""The catalogue's entries, what this computer has, and which model is recommended for which computer, and why."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from sightline.catalogue import machine
from sightline.catalogue.arguments import DTYPES
from sightline.catalogue.entries import catalogue, find
from sightline.catalogue.fits import Engine, advise, engine
from sightline.catalogue.hub import repository_name
from sightline.catalogue.machine import GraphicsCard, Machine, Speed
from sightline.terminal import run

GB = 10**9
EVERYTHING = tuple(dict.fromkeys(entry.model_type for entry in catalogue()))
LAPTOP = Machine(memory=16 * GB, free_memory=9 * GB, free_disk=100 * GB, cores=8, card=None)
QUICK = Speed(bytes_per_second=40e9, flops=800e9)
SLOW = Speed(bytes_per_second=6e9, flops=30e9)
CARD = GraphicsCard("Big card", 80 * GB, 78 * GB, 3.3e12, 60e12)
FULL = Engine(EVERYTHING, ("mllama",), ("mllama", "llava"), torch=True, exports=True, uses_card=True)
PLAIN = replace(FULL, torch=False, exports=False, uses_card=False)


def test_every_entry_of_the_catalogue_makes_sense():
    names = [entry.repository for entry in catalogue()]
    assert len(set(names)) == len(names) >= 13
    for entry in catalogue():
        assert repository_name(entry.repository) == entry.repository
        assert entry.commit is None or re.fullmatch("[0-9a-f]{40}", entry.commit)
        assert set(entry.dtypes) <= set(DTYPES)
        assert entry.licence.url.startswith("https://")
        assert 0 < entry.vision_parameters < entry.parameters
        assert entry.good_at.endswith(".")
        assert entry.languages
    for part in ("SmolVLM-256M", "SmolVLM-500M", "SmolVLM-Instruct", "llava-1.5-7b", "llava-onevision"):
        assert any(part in name for name in names)
    for part in ("Qwen2.5-VL", "Qwen3-VL", "InternVL", "gemma-3", "Llama-3.2-11B-Vision"):
        assert any(part in name for name in names)


@pytest.mark.parametrize("name", ["HuggingFaceTB/SmolVLM-256M-Instruct", "smolvlm-256m-instruct", "SmolVLM 256M"])
def test_an_entry_is_found_by_each_of_its_names(name):
    assert find(name).repository == "HuggingFaceTB/SmolVLM-256M-Instruct"
    assert find("nothing") is None


def test_a_slow_computer_is_given_a_small_model_and_a_quick_one_a_better_one():
    slow = advise(catalogue(), LAPTOP, SLOW, FULL).recommended
    quick = advise(catalogue(), LAPTOP, QUICK, FULL).recommended
    card = advise(catalogue(), replace(LAPTOP, card=CARD, memory=128 * GB), QUICK, FULL).recommended
    assert slow.entry.parameters < quick.entry.parameters < card.entry.parameters
    assert (slow.on_card, quick.on_card, card.on_card) == (False, False, True)
    assert card.seconds < quick.seconds


def test_the_reason_tells_size_seconds_and_whether_it_was_measured():
    measured = advise(catalogue(), LAPTOP, QUICK, FULL)
    assert re.search(
        r"GB to fetch, .+ of memory, about \w+ (second|minute)s? for an answer on this processor \(as meas",
        measured.why,
    )
    assert "not measured yet" in advise(catalogue(), LAPTOP, None, FULL).why
    assert "on Big card" in advise(catalogue(), replace(LAPTOP, card=CARD), QUICK, FULL).why


@pytest.mark.parametrize(
    ("here", "able", "name", "said"),
    [
        (replace(LAPTOP, memory=2 * GB), FULL, "SmolVLM 2.2B", "of memory; this computer has 2.0 GB."),
        (LAPTOP, FULL, "Qwen2.5-VL 7B", "To export it takes"),
        (LAPTOP, PLAIN, "Qwen3-VL 2B", "needs the packages of the extra “export”."),
        (replace(LAPTOP, free_disk=GB), FULL, "SmolVLM 2.2B", "on the disk; 1.0 GB are free."),
        (LAPTOP, PLAIN, "Llama 3.2 Vision 11B", "needs the packages of the extra “cuda”."),
        (LAPTOP, FULL, "Llama 3.2 Vision 11B", "of memory; this computer has 16.0 GB."),
        (LAPTOP, replace(FULL, model_types=("llava",)), "Gemma 3 4B", "cannot run models of type gemma3 yet."),
    ],
)
def test_what_will_not_run_says_why(here, able, name, said):
    fit = next(fit for fit in advise(catalogue(), here, QUICK, able).fits if fit.entry.title == name)
    assert said in fit.problem
    assert fit.seconds is None


def test_what_fits_comes_first():
    fits = advise(catalogue(), LAPTOP, QUICK, PLAIN).fits
    assert len(fits) == len(catalogue())
    assert [fit.fits for fit in fits] == sorted((fit.fits for fit in fits), reverse=True)


def test_where_nothing_fits_that_is_said():
    told = advise(catalogue(), replace(LAPTOP, memory=GB // 10), QUICK, FULL)
    assert told.recommended is None
    assert "No model of the catalogue fits" in told.why


def test_this_computer_is_looked_at(tmp_path):
    here = machine.look(tmp_path / "not" / "there" / "yet")
    assert here.memory >= here.free_memory > 0
    assert here.free_disk > 0
    assert here.cores >= 1


def test_a_measurement_is_kept_and_read_again(tmp_path, monkeypatch):
    monkeypatch.setattr(machine, "_MATRIX", 64)
    monkeypatch.setattr(machine, "_WEIGHTS", (256, 256))
    kept = tmp_path / "speed.json"
    assert machine.measured(kept) is None
    speed = run(machine.measure(kept))
    assert speed.bytes_per_second > 0
    assert speed.flops > 0
    assert machine.measured(kept) == speed
    kept.write_text(kept.read_text().replace('"processor": "', '"processor": "another '))
    assert machine.measured(kept) is None
    kept.write_text("[")
    assert machine.measured(kept) is None


def test_this_installation_says_what_it_can_do():
    assert "llava" in engine().model_types
