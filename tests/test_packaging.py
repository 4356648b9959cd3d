"""What an installation asks for: one ONNX Runtime on every platform, and the resources in its wheel."""

import platform
import sys
import tomllib
from importlib.metadata import PackageNotFoundError, requires
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from sightline import __version__, settings
from sightline.settings import resource_folder

ROOT = Path(__file__).parents[1]
PYPROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
PROJECT = PYPROJECT["project"]


@pytest.mark.parametrize(
    ("system", "machine", "expected"),
    [
        ("linux", "x86_64", "onnxruntime-gpu"),
        ("win32", "AMD64", "onnxruntime-gpu"),
        ("linux", "aarch64", "onnxruntime"),
        ("win32", "ARM64", "onnxruntime"),
        ("darwin", "arm64", "onnxruntime"),
        ("darwin", "x86_64", "onnxruntime"),
    ],
)
def test_exactly_one_onnx_runtime_is_asked_for(system: str, machine: str, expected: str):
    requirements = [Requirement(text) for text in PROJECT["dependencies"]]
    extras = [Requirement(text) for group in PROJECT["optional-dependencies"].values() for text in group]
    asked = [
        requirement.name
        for requirement in requirements + extras
        if requirement.name.startswith("onnxruntime")
        and (
            requirement.marker is None
            or requirement.marker.evaluate({"sys_platform": system, "platform_machine": machine})
        )
    ]
    assert asked == [expected]


def test_the_base_installation_has_no_torch():
    names = {Requirement(text).name for text in PROJECT["dependencies"]}
    assert not names & {"torch", "transformers", "onnx"}


def brought_by(requirement: Requirement, found: set[str]) -> None:
    """Add what a requirement brings along to `found`, but for what its own package asks for in one version."""
    name = canonicalize_name(requirement.name)
    for extra in ("", *requirement.extras):
        if f"{name}[{extra}]" in found:
            continue
        found |= {name, f"{name}[{extra}]"}
        try:
            texts = requires(name) or []
        except PackageNotFoundError:
            return
        for text in texts:
            needed = Requirement(text)
            exact = any(specifier.operator == "==" for specifier in needed.specifier)
            if not exact and (needed.marker is None or needed.marker.evaluate({"extra": extra})):
                brought_by(needed, found)


@pytest.mark.skipif((sys.platform, platform.machine()) != ("linux", "x86_64"), reason="the versions are those of Linux")
def test_all_that_the_tests_install_has_its_version_in_the_constraints():
    lines = [line for line in (ROOT / "constraints.txt").read_text().splitlines() if not line.startswith("#")]
    pinned = {canonicalize_name(line.partition("==")[0]) for line in lines if "==" in line}
    found: set[str] = set()
    brought_by(Requirement("sightline[dev,export,train]"), found)
    # Libraries of CUDA come with torch from the package index, and not with the build for processors alone.
    names = {name for name in found if "[" not in name and not name.startswith(("cuda-", "nvidia-"))}
    assert len(names) > 50
    assert names - pinned == {"sightline"}


def test_the_version_is_stated_once_and_the_same():
    assert PROJECT["version"] == __version__


def test_the_licence_is_one_and_its_text_is_packed():
    assert PROJECT["license"] == "MIT"
    assert PROJECT["license-files"] == ["LICENSE"]
    assert (ROOT / "LICENSE").read_text(encoding="utf-8").startswith("MIT License\n\nCopyright (c) 2026 ")


def test_a_wheel_carries_the_resources_to_where_an_installed_program_looks():
    wheel = PYPROJECT["tool"]["hatch"]["build"]["targets"]["wheel"]
    assert wheel["force-include"] == {
        "resources": "sightline/resources",
        "constraints.txt": "sightline/constraints.txt",
    }
    assert resource_folder() == ROOT / "resources"
    assert (ROOT / wheel["packages"][0] / "settings.py").samefile(settings.__file__)
