"""Downloads from a hub on loopback: whole, gone on with after a kill, and everything that must be refused."""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from sightline.catalogue import download
from sightline.catalogue.download import Transfer, fetch, look_up
from sightline.catalogue.hub import HubFile, Repository
from sightline.catalogue.selection import choose
from sightline.errors import DownloadError
from sightline.settings import builtin_model_folder
from sightline.terminal import run
from tiny_repository import DATA, NAME, WEIGHTS, make_files, make_graph

SAMPLES = Path(__file__).parents[2] / "resources" / "samples"
WANTED = [
    "chat_template.jinja",
    "config.json",
    "merges.txt",
    "onnx/decoder_model_merged_quantized.onnx",
    DATA,
    "onnx/embed_tokens_fp16.onnx",
    "onnx/vision_encoder_fp16.onnx",
    "tokenizer.json",
]


def files_of(folder: Path) -> list[str]:
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())


def command(*arguments: str) -> list[str]:
    return [sys.executable, "-m", "sightline", "models", *arguments]


@pytest.fixture
def home(tmp_path, monkeypatch):
    """A data and a settings folder of their own for commands; gives the library's folder."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "settings"))
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
    return tmp_path / "data" / "sightline" / "models"


# What is fetched


def test_a_model_is_fetched_whole_and_nothing_else(hub, library, get):
    commit = hub.add(NAME, make_files())
    model = get()
    assert sorted(file.path for file in model.files) == sorted(WANTED)
    assert files_of(model.folder) == sorted([*WANTED, "sightline.manifest"])
    assert (model.folder / DATA).read_bytes() == WEIGHTS
    assert {file.path: file.sha256 for file in model.files}[DATA] == hashlib.sha256(WEIGHTS).hexdigest()
    assert (model.name, model.origin.commit, model.origin.dtype) == (NAME, commit, "q8")
    assert (model.origin.licence, model.origin.source) == ("apache-2.0", hub.address)
    assert library.find("tiny-vlm") == model
    assert not library.partial(NAME).exists()


def test_a_checkpoint_is_its_safetensors(hub, get):
    hub.add(NAME, make_files())
    assert "model.safetensors" in files_of(get(dtype="checkpoint").folder)


def test_progress_tells_megabytes_and_ends_complete(hub, library):
    hub.add(NAME, make_files())
    events = list(fetch(library, run(look_up(library, NAME))))
    transfers = [event for event in events if isinstance(event, Transfer)]
    assert [event.done for event in transfers] == sorted(event.done for event in transfers)
    assert {event.total for event in transfers} == {3}
    assert [event for event in events if event.stage == "verifying"][-1].done == 3


def test_a_name_or_a_page_of_the_hub_says_which(hub, get):
    from sightline.catalogue.hub import repository_name

    assert repository_name(f"https://huggingface.co/{NAME}/tree/main") == NAME
    assert repository_name(f"{hub.address}/{NAME}") == NAME
    for no_name in ("https://example.org/a/b", "one", "a/b/c", "../b", "a/..", "file:///etc/passwd", "http://[::1/a"):
        assert repository_name(no_name) is None


# Going on


def wait_for_part(part: Path, size: int) -> None:
    deadline = time.monotonic() + 120
    while not part.exists() or part.stat().st_size < size:
        assert time.monotonic() < deadline, "nothing came"
        time.sleep(0.02)


def test_a_killed_download_goes_on_where_it_was(hub, home):
    hub.add(NAME, make_files())
    hub.faults[DATA] = "slowly"
    process = subprocess.Popen(command("get", NAME), stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    part = home / ".partial" / "tests--Tiny-VLM" / "files" / DATA
    wait_for_part(part, 1_000_000)
    process.kill()
    process.communicate()
    came = part.stat().st_size
    assert 1_000_000 <= came < len(WEIGHTS)
    assert not (home / NAME).exists()
    told = subprocess.run(command("list"), capture_output=True, text=True, check=True).stdout
    assert f"{NAME}  not all of it came yet" in told
    hub.faults.clear()
    hub.gate.set()
    done = subprocess.run(command("get", NAME), capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (0, "")
    assert hub.asked("cdn", DATA)[-1]["range"] == f"bytes={came}-"
    assert (home / NAME / DATA).read_bytes() == WEIGHTS
    assert len(hub.asked("cdn", "tokenizer.json")) == 1


def test_a_closed_download_is_paused(hub, library, get):
    hub.add(NAME, make_files())
    hub.faults[DATA] = "slowly"
    work = fetch(library, run(look_up(library, NAME)))
    part = library.partial(NAME) / "files" / DATA
    for _ in work:
        if part.exists() and part.stat().st_size >= 1_000_000:
            break
    work.close()
    assert library.unfinished() == [NAME]
    came = part.stat().st_size
    hub.faults.clear()
    hub.gate.set()
    get()
    assert hub.asked("cdn", DATA)[-1]["range"] == f"bytes={came}-"
    assert library.unfinished() == []


def test_a_download_goes_on_with_the_commit_that_it_began_with(hub, library, get):
    before = hub.add(NAME, make_files())
    plan = run(look_up(library, NAME))
    work = fetch(library, plan)
    next(work)
    work.close()
    newer = hub.add(NAME, make_files(WEIGHTS[::-1]))
    assert newer != before
    assert run(look_up(library, NAME)).commit == before
    assert run(look_up(library, NAME, revision="main")).commit == newer


@pytest.mark.parametrize("fault", ["cut once", "busy once", "no range"])
def test_what_breaks_off_is_tried_again(hub, get, fault):
    hub.add(NAME, make_files())
    hub.faults[DATA] = fault
    assert (get().folder / DATA).read_bytes() == WEIGHTS


def test_where_the_hub_cannot_go_on_the_file_begins_again(hub, library, get):
    hub.add(NAME, make_files())
    plan = run(look_up(library, NAME))
    part = library.partial(NAME) / "files" / DATA
    work = fetch(library, plan)
    next(work)
    work.close()
    part.parent.mkdir(parents=True, exist_ok=True)
    part.write_bytes(b"x" * 10 + WEIGHTS[10:20])
    hub.faults[DATA] = "no range"
    assert (get().folder / DATA).read_bytes() == WEIGHTS


def test_a_part_that_is_too_long_begins_again(hub, library, get):
    hub.add(NAME, make_files())
    work = fetch(library, run(look_up(library, NAME)))
    next(work)
    work.close()
    (library.partial(NAME) / "files" / DATA).write_bytes(WEIGHTS + b"more")
    assert (get().folder / DATA).read_bytes() == WEIGHTS


# What is refused


@pytest.fixture
def before(hub, get):
    """A good model that is here already; what fails later must leave it as it is."""
    hub.add(NAME, make_files(WEIGHTS[:5000]))
    model = get()
    hub.add(NAME, make_files())
    return model


@pytest.mark.parametrize(
    ("fault", "said"),
    [
        ("tamper", "is not the file that it should be"),
        ("html", "came as a web page"),
        ("longer", "should have 3000000 more bytes, and would have 3000001"),
        ("cut", "the connection to the hub failed"),
        ("busy", "the hub is busy or broken (status 503)"),
    ],
)
def test_a_bad_file_is_refused_and_the_good_model_stays(hub, library, get, before, fault, said, monkeypatch):
    monkeypatch.setattr(download, "TRIES", 3)
    if fault == "cut":
        hub.faults["onnx/vision_encoder_fp16.onnx"] = "cut"
    hub.faults[DATA] = fault
    with pytest.raises(DownloadError, match=r"tests/Tiny-VLM: .+") as caught:
        get(revision="main")
    assert said in str(caught.value)
    assert library.models() == [before]
    assert run(library.check(before)) == []
    hub.faults.clear()
    assert (get(revision="main").folder / DATA).read_bytes() == WEIGHTS
    assert [model.folder for model in library.models()] == [before.folder]


def test_a_part_from_another_place_is_refused(hub, library, get):
    hub.add(NAME, make_files())
    work = fetch(library, run(look_up(library, NAME)))
    next(work)
    work.close()
    (library.partial(NAME) / "files" / DATA).write_bytes(WEIGHTS[:1000])
    hub.faults[DATA] = "other place"
    with pytest.raises(DownloadError):
        get()


@pytest.mark.parametrize("page", ["<html>Log in</html>", "[]", "{}", '{"sha": 3}', "[" * 100_000])
def test_an_answer_that_is_not_the_hubs_is_refused(hub, get, page):
    hub.add(NAME, make_files())
    hub.api_fault = page
    with pytest.raises(DownloadError, match="perhaps the login page of a network"):
        get()


@pytest.mark.parametrize(
    "path",
    [
        "../evil.json",
        "/etc/evil.json",
        "a/../../evil.json",
        "C:evil.json",
        "a\\..\\evil.json",
        "nul.json",
        "evil\n.json",
    ],
)
def test_names_that_lead_elsewhere_are_refused(hub, library, get, path):
    hub.add(NAME, {**make_files(), path: b"{}"})
    with pytest.raises(DownloadError, match="a name that is not safe"):
        get()
    assert not library.folder.exists()


def test_pickles_are_refused(hub, get):
    files = {path: data for path, data in make_files().items() if not path.endswith((".onnx", ".safetensors"))}
    hub.add(NAME, files)
    with pytest.raises(DownloadError, match="its weights are pickles"):
        get()


def test_a_repository_without_a_model_is_refused(hub, get):
    hub.add(NAME, {"README.md": b"nothing"})
    with pytest.raises(DownloadError, match=r"it has no config\.json"):
        get()
    hub.add(NAME, {"config.json": b'{"model_type": "llava"}'})
    with pytest.raises(DownloadError, match="neither ONNX graphs"):
        get()


def test_a_kind_of_model_that_cannot_be_run_is_refused_before_gigabytes_come(hub, get):
    hub.add(NAME, {**make_files(), "config.json": b'{"model_type": "bert"}'})
    with pytest.raises(DownloadError, match=r"cannot run models of its type \(bert\)"):
        get()
    assert hub.asked("cdn", "") == []


def test_a_dtype_that_is_not_there_is_named(hub, get):
    hub.add(NAME, make_files())
    with pytest.raises(DownloadError, match=r"there is no fp16 of it\. Choose one of q8, q4, checkpoint"):
        get(dtype="fp16")


@pytest.mark.parametrize("location", ["../../secret", "/etc/passwd", "C:\\secret", "..\\secret"])
def test_a_graph_that_reads_elsewhere_is_refused(hub, library, get, before, location):
    hub.add(NAME, {**make_files(), "onnx/vision_encoder_fp16.onnx": make_graph(location)})
    with pytest.raises(DownloadError, match="would read a file outside of the model's folder"):
        get(revision="main")
    assert library.models() == [before]


def test_a_graph_without_its_weights_is_refused(hub, get):
    hub.add(NAME, {**make_files(), "onnx/vision_encoder_fp16.onnx": make_graph("gone.data")})
    with pytest.raises(DownloadError, match=r"needs the file .gone\.data., which is missing"):
        get()


@pytest.mark.parametrize(
    ("path", "data", "dtype", "said"),
    [
        ("onnx/vision_encoder_fp16.onnx", b"\xff" * 100, "q8", "is no ONNX graph"),
        ("onnx/vision_encoder_fp16.onnx", b"", "q8", "is no ONNX graph"),
        ("model.safetensors", b"\xff" * 9000, "checkpoint", "is no safetensors file"),
        ("model.safetensors", make_files()["model.safetensors"][:-1], "checkpoint", "or not all of it"),
    ],
)
def test_what_is_no_model_inside_is_refused(hub, get, path, data, dtype, said):
    hub.add(NAME, {**make_files(), path: data})
    with pytest.raises(DownloadError, match=said):
        get(dtype=dtype)


def test_a_commit_whose_hashes_changed_is_refused(hub, library, get):
    hub.add(NAME, make_files())
    get()
    library.remove(NAME)
    commit = hub.commits[NAME]
    hub.add(NAME, make_files(WEIGHTS[::-1]))
    hub.commits[NAME] = commit
    with pytest.raises(DownloadError, match="the hub tells another hash of its onnx/decoder"):
        get()


def test_what_was_seen_first_is_pinned(hub, library, get):
    first = hub.add(NAME, make_files())
    assert run(look_up(library, NAME)).pinned == "now"
    get()
    library.remove(NAME)
    again = run(look_up(library, NAME))
    assert (again.commit, again.pinned) == (first, "before")


def test_the_commit_of_the_catalogue_is_taken(hub, library):
    commit = hub.add(NAME, make_files())
    plan = run(look_up(library, NAME, pinned=commit))
    assert plan.pinned == "catalogue"
    with pytest.raises(DownloadError, match="has no such revision"):
        run(look_up(library, NAME, pinned="0" * 40))


def test_what_is_not_there_is_said(hub, get):
    with pytest.raises(DownloadError, match="the hub has no such model"):
        get()


def test_a_hub_that_is_not_there_is_said(library, monkeypatch):
    monkeypatch.setenv("HF_ENDPOINT", "http://127.0.0.1:1")
    with pytest.raises(DownloadError, match="the connection to the hub failed"):
        run(look_up(library, NAME))


@pytest.mark.parametrize("address", ["http://example.org", "ftp://example.org", "example.org", "https://["])
def test_a_hub_in_clear_text_is_refused(library, monkeypatch, address):
    monkeypatch.setenv("HF_ENDPOINT", address)
    with pytest.raises(DownloadError, match=r"https"):
        run(look_up(library, NAME))


# Terms and tokens


def test_a_token_opens_a_gated_model_and_goes_to_the_hub_alone(hub, get):
    hub.add(NAME, make_files())
    hub.gated[NAME] = "hf_canary"
    with pytest.raises(DownloadError, match="only to people who accepted its terms"):
        get()
    with pytest.raises(DownloadError, match="only to people who accepted its terms"):
        get(token="hf_wrong")
    get(token="hf_canary")
    assert {headers.get("authorization") for headers in hub.asked("hub", "/resolve/")[-2:]} == {"Bearer hf_canary"}
    assert all("authorization" not in headers for headers in hub.asked("cdn", ""))
    assert not any("hf_canary" in line for headers in hub.asked("cdn", "") for line in headers.values())


def test_a_redirect_to_clear_text_is_refused(hub, get):
    hub.add(NAME, make_files())
    hub.cdn = "http://example.org"
    with pytest.raises(DownloadError, match=r"example\.org is not reached through https"):
        get()


# Room


def test_too_little_room_is_said_before_anything_is_fetched(hub, library, get, monkeypatch):
    from sightline.catalogue import installed

    hub.add(NAME, make_files())
    monkeypatch.setattr(installed, "RESERVE", 1 << 60)
    with pytest.raises(DownloadError, match=r"4 MB are needed in .+, and 0 MB are free"):
        get()
    assert hub.asked("cdn", "") == []


@pytest.mark.skipif(os.name == "nt", reason="limits of files cannot be set there")
def test_a_disk_that_fills_up_keeps_what_came(hub, home, library):
    hub.add(NAME, make_files(WEIGHTS[:5000]))
    assert subprocess.run(command("get", NAME)).returncode == 0
    hub.add(NAME, make_files())
    script = (
        "import resource, signal, sys\n"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (1_000_000, resource.RLIM_INFINITY))\n"
        "from sightline.cli import main\n"
        f"sys.exit(main(['models', 'get', {NAME!r}, '--revision', 'main']))\n"
    )
    full = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True)
    assert full.returncode == 1
    assert f"its {DATA} could not be written: File too large." in full.stderr
    assert (home / NAME / DATA).read_bytes() == WEIGHTS[:5000]
    assert (home / ".partial" / "tests--Tiny-VLM" / "files" / DATA).stat().st_size == 1_000_000
    assert subprocess.run(command("get", NAME)).returncode == 0
    assert (home / NAME / DATA).read_bytes() == WEIGHTS


# The command


def test_the_command_fetches_lists_checks_uses_and_removes(hub, home):
    hub.add(NAME, make_files())
    got = subprocess.run(command("get", f"https://huggingface.co/{NAME}"), capture_output=True, text=True)
    assert (got.returncode, got.stderr) == (0, "")
    assert f"{NAME} (q8, 4 MB), commit {hub.commits[NAME]}" in got.stdout
    assert "Licence: apache-2.0" in got.stdout
    assert subprocess.run(command("use", "Tiny-VLM")).returncode == 0
    told = json.loads(subprocess.run(command("list", "--json"), capture_output=True, check=True).stdout)
    assert [(model["name"], model["default"]) for model in told["installed"]] == [(NAME, True)]
    assert subprocess.run(command("check"), capture_output=True).returncode == 0
    changed = home / NAME / DATA
    changed.write_bytes(WEIGHTS[:-1] + b"?")
    bad = subprocess.run(command("check", NAME), capture_output=True, text=True)
    assert (bad.returncode, bad.stdout) == (5, f"{NAME}: {DATA} was changed.\n")
    assert subprocess.run(command("remove", "Tiny-VLM"), capture_output=True).returncode == 0
    told = json.loads(subprocess.run(command("list", "--json"), capture_output=True, check=True).stdout)
    assert (told["installed"], told["unfinished"]) == ([], [])


def test_a_licence_that_is_not_open_has_to_be_agreed_to(hub, home):
    hub.add(NAME, make_files(), licence="llama2")
    refused = subprocess.run(command("get", NAME), stdin=subprocess.DEVNULL, capture_output=True, text=True)
    assert refused.returncode == 1
    assert "Licence: llama2" in refused.stdout
    assert "its licence has to be agreed to." in refused.stderr
    assert hub.asked("cdn", "") == []
    assert subprocess.run(command("get", NAME, "--accept-licence"), capture_output=True).returncode == 0


def test_offline_nothing_is_asked(hub, home, monkeypatch):
    hub.add(NAME, make_files())
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    refused = subprocess.run(command("get", NAME), capture_output=True, text=True)
    assert refused.returncode == 1
    assert "offline mode is on" in refused.stderr
    assert hub.requests == []


def test_a_model_that_was_fetched_answers_by_its_name(hub, home):
    builtin = builtin_model_folder()
    files = [path for path in builtin.rglob("*") if path.is_file()]
    hub.add(NAME, {path.relative_to(builtin).as_posix(): path.read_bytes() for path in files})
    got = subprocess.run(command("get", NAME, "--dtype", "q8"), capture_output=True, text=True)
    assert (got.returncode, got.stderr) == (0, "")
    ask = [sys.executable, "-m", "sightline", "ask", SAMPLES / "shapes.png", "How many shapes are there?", "--no-text"]
    answers = [
        subprocess.run([*ask, *chosen], capture_output=True, text=True) for chosen in ([], ["--model", "Tiny-VLM"])
    ]
    assert [answer.returncode for answer in answers] == [0, 0]
    assert answers[0].stdout == answers[1].stdout
    weights = home / NAME / "onnx" / "embed_tokens_fp16.onnx"
    weights.write_bytes(weights.read_bytes()[:-1] + b"?")
    refused = subprocess.run([*ask, "--model", "Tiny-VLM"], capture_output=True, text=True)
    assert refused.returncode == 4
    assert "it is not what was installed: onnx/embed_tokens_fp16.onnx was changed." in refused.stderr


def test_a_qformer_that_reads_the_prompt_comes_with_its_tokenizer() -> None:
    graphs = [
        "onnx/vision_encoder_fp16.onnx",
        "onnx/embed_tokens_fp16.onnx",
        "onnx/decoder_model_merged_quantized.onnx",
    ]
    names = ["config.json", "tokenizer.json", "qformer_tokenizer/tokenizer.json", *graphs, "onnx/qformer_fp16.onnx"]
    others = ["qformer_tokenizer/vocab.txt", "code/tokenizer.json", "onnx/qformer_fp16.py"]
    files = tuple(HubFile(name, 1) for name in (*names, *others))
    assert {file.path for file in choose(Repository(NAME, "0" * 40, files), "q8")} == {*names}
