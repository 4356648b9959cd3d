"""Training itself, on three steps of a tiny model: it resumes exactly and leaves an ordinary checkpoint."""

from __future__ import annotations

import dataclasses
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import numpy as np
import psutil
import pytest
from tokenizers import Tokenizer

torch = pytest.importorskip("torch")
transformers = pytest.importorskip("transformers")

from sightline.errors import ModelError  # noqa: E402
from sightline.events import Progress, Stage  # noqa: E402
from sightline.onnx_export.export import export  # noqa: E402
from sightline.training.exported import make_checkpoint  # noqa: E402
from sightline.training.model import (  # noqa: E402
    LlavaInTraining,
    answer_loss,
    config_of,
    forward,
    map_loss,
    naming_loss,
    retelling_loss,
    right_answers,
)
from sightline.training.naming import ASKED, COMPARED, NONE  # noqa: E402
from sightline.training.packed_llama import decode  # noqa: E402
from sightline.training.recipe import STAGES, Sizes  # noqa: E402
from sightline.training.rows import image_tokens, make_batch, pixels_of  # noqa: E402
from sightline.training.scenes import draw  # noqa: E402
from sightline.training.steps import train_stage  # noqa: E402
from sightline.training.tokens import place_tokens  # noqa: E402
from sightline.training.train import train  # noqa: E402

VOCAB = 600
SIZES = Sizes(
    image_size=128,
    vocab_size=VOCAB,
    hidden_size=32,
    intermediate_size=48,
    num_hidden_layers=1,
    num_attention_heads=2,
    vision_channels=(4, 8, 16, 32),
)
TINY = dataclasses.replace(STAGES["align"], skills=None, reads=True, pictures=6, batch=2, row_tokens=120)


def weights(folder: Path) -> dict[str, torch.Tensor]:
    return transformers.LlavaForConditionalGeneration.from_pretrained(folder).state_dict()


@pytest.fixture(autouse=True, scope="module")
def small() -> Iterator[None]:
    """One thread, because many hinder one another on a busy machine, and a short look at held-out pictures."""
    threads = torch.get_num_threads()
    torch.set_num_threads(1)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("sightline.training.steps._CHECK_PICTURES", 16)
        yield
    torch.set_num_threads(threads)


@pytest.fixture(scope="module")
def trained(tokenizer: Tokenizer, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder in which three steps were trained; not to be changed."""
    folder = tmp_path_factory.mktemp("trained")
    tokenizer.save(str(folder / "tokenizer.json"))
    events = list(train_stage(TINY, folder, workers=1, sizes=SIZES))
    assert [(e.stage, e.done, e.total) for e in events if isinstance(e, Progress)] == [
        (Stage.TRAINING, step, 3) for step in (1, 2, 3)
    ]
    return folder


def test_it_resumes_exactly(trained: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("sightline.training.steps._SAVE_SECONDS", 0.0)
    broken_off = tmp_path
    shutil.copy(trained / "tokenizer.json", broken_off)
    first = train_stage(TINY, broken_off, workers=1, sizes=SIZES)
    next(first)
    first.close()
    rest = list(train_stage(TINY, broken_off, workers=1, sizes=SIZES))
    assert [event.done for event in rest if isinstance(event, Progress)] == [2, 3]
    whole, halves = weights(trained), weights(broken_off)
    assert whole.keys() == halves.keys()
    assert all(torch.equal(whole[name], halves[name]) for name in whole)


TWO_WORKERS = """
import dataclasses, sys
from pathlib import Path
from sightline.terminal import run
from sightline.training.recipe import STAGES, Sizes
from sightline.training.steps import train_stage

if __name__ == "__main__":
    tiny = dataclasses.replace(STAGES["align"], pictures=1_000_000, batch=2, row_tokens=120)
    sizes = Sizes(image_size=64, vocab_size=600, hidden_size=16, intermediate_size=16, num_hidden_layers=1,
        num_attention_heads=2, vision_channels=(4, 4, 8, 8))
    try:
        run(train_stage(tiny, Path(sys.argv[1]), workers=2, sizes=sizes), lambda event: print(event.done, flush=True))
    except KeyboardInterrupt:
        sys.exit(130)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="signals cannot be sent there as they are here")
def test_ctrl_c_is_for_the_first_worker_to_heed(tokenizer: Tokenizer, tmp_path: Path):
    """A terminal sends it to the others, too, and they would break off with a traceback each."""
    script, out = tmp_path / "script.py", tmp_path / "out"
    script.write_text(TWO_WORKERS)
    out.mkdir()
    tokenizer.save(str(out / "tokenizer.json"))
    # What ignores Ctrl+C lets all that it starts ignore it, as a shell does in the background.
    heeds = partial(signal.signal, signal.SIGINT, signal.SIG_DFL)
    process = subprocess.Popen(
        [sys.executable, script, out], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, preexec_fn=heeds
    )
    try:
        assert process.stdout is not None
        assert process.stdout.readline() == "1\n"
        others = psutil.Process(process.pid).children()
        for other in others:
            other.send_signal(signal.SIGINT)
        assert [process.stdout.readline() for _ in range(3)] == ["2\n", "3\n", "4\n"]
        process.send_signal(signal.SIGINT)
        _, err = process.communicate(timeout=60)
    finally:
        process.kill()
        process.communicate()  # closes the pipes
    assert others
    assert (process.returncode, err) == (130, "")
    assert psutil.wait_procs(others, timeout=60)[1] == []


def test_the_next_stage_starts_from_the_last(trained: Path, tmp_path: Path):
    folder = tmp_path / "next"
    shutil.copytree(trained, folder)
    before = weights(folder)
    done = list(train_stage(dataclasses.replace(TINY, name="instruct", pictures=2), folder, workers=1, sizes=SIZES))
    assert len(done) == 1
    after = weights(folder)
    learnt = [name for name in before if "running" not in name and "tracked" not in name]
    moved = max(float((before[name] - after[name]).abs().max()) for name in learnt)
    assert 0 < moved < 0.1


def test_a_blind_stage_teaches_words_and_leaves_the_encoder_as_it_was(trained: Path, tmp_path: Path):
    folder = tmp_path / "words"
    shutil.copytree(trained, folder)
    before = weights(folder)
    stage = dataclasses.replace(STAGES["words"], pictures=4, batch=2, row_tokens=120)
    list(train_stage(stage, folder, workers=1, sizes=SIZES))
    after = weights(folder)
    changed = {name for name in before if not torch.equal(before[name], after[name])}
    assert changed
    assert all("language_model" in name or "lm_head" in name for name in changed)


def test_an_encoder_that_rests_sees_as_it_did(trained: Path, tmp_path: Path):
    folder = tmp_path / "instruct"
    shutil.copytree(trained, folder)
    before = weights(folder)
    stage = dataclasses.replace(STAGES["instruct"], pictures=4, batch=2, row_tokens=120)
    list(train_stage(stage, folder, workers=1, sizes=SIZES))
    after = weights(folder)
    changed = {name for name in before if not torch.equal(before[name], after[name])}
    assert any("multi_modal_projector" in name for name in changed)
    seen = {name for name in changed if "vision_tower" in name}
    assert all(any(part in name for part in ("object_projection", "no_object", "post_layernorm")) for name in seen)


def test_a_larger_picture_and_more_tokens_start_from_what_was_learnt(trained: Path, tmp_path: Path):
    larger = dataclasses.replace(SIZES, image_size=192)
    list(train_stage(dataclasses.replace(TINY, pictures=2), tmp_path, start_from=trained, workers=1, sizes=larger))
    before, after = weights(trained), weights(tmp_path)
    name = next(name for name in after if "position_embedding" in name)
    assert (before[name].shape[1], after[name].shape[1]) == (8 * 8, 12 * 12)
    same = [name for name in before if before[name].shape == after[name].shape and "running" not in name]
    assert max(float((before[n] - after[n]).abs().max()) for n in same if "tracked" not in n) < 0.1


@pytest.fixture(scope="module")
def exported(trained: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The model folder of what was trained, in 8 bits as the built-in model; not to be changed."""
    folder = tmp_path_factory.mktemp("exported") / "model"
    list(export(trained, folder, "q8"))
    return folder


def test_what_was_exported_is_a_checkpoint_again(trained: Path, exported: Path, tmp_path: Path):
    """Its language model differs by no more than it was rounded; its tower, whose norms are new, sees the same."""
    folder = tmp_path / "again"
    make_checkpoint(exported, folder)
    before, after = weights(trained), weights(folder)
    assert before.keys() == after.keys()
    told = [name for name in before if "vision_tower" not in name]
    assert max(float((before[name] - after[name]).abs().max()) for name in told) < 2e-3
    rng = np.random.default_rng(5)
    pixels = torch.from_numpy(np.stack([pixels_of(draw(rng).image, 128) for _ in range(8)])).permute(0, 3, 1, 2)
    pixels = pixels / 127.5 - 1
    load = transformers.LlavaForConditionalGeneration.from_pretrained
    tower, again = [load(one).model.vision_tower.eval() for one in (trained, folder)]
    with torch.no_grad():
        assert float((tower.look(pixels)[0] - again.look(pixels)[0]).abs().max()) < 0.02
        # What it would go on to learn from is near to that, though it is normalised by the pictures of one batch.
        seen, learning = again.stem(pixels), again.train().stem(pixels)
        assert float((seen - learning).abs().mean()) < 0.3 * float(seen.abs().mean())


def test_training_starts_from_a_folder_that_was_exported(trained: Path, exported: Path, tmp_path: Path):
    stage = dataclasses.replace(TINY, pictures=2)
    list(train_stage(stage, tmp_path / "on", start_from=exported, workers=1, sizes=SIZES))
    before, after = weights(trained), weights(tmp_path / "on")
    assert 0 < max(float((before[n] - after[n]).abs().max()) for n in before if "language_model" in n) < 0.02


def test_a_folder_that_is_no_checkpoint_is_a_sentence(tmp_path: Path):
    (tmp_path / "empty").mkdir()
    with pytest.raises(ModelError, match=r"it has no tokenizer\.json"):
        list(train_stage(TINY, tmp_path / "on", start_from=tmp_path / "empty", workers=1, sizes=SIZES))


def test_the_checkpoint_is_an_ordinary_llava(trained: Path):
    model = transformers.LlavaForConditionalGeneration.from_pretrained(trained)
    assert model.config.model_type == "llava"
    tokens = image_tokens(128)
    tokenizer = transformers.AutoTokenizer.from_pretrained(trained)
    picture = {"type": "image"}
    chat = [{"role": "user", "content": [picture, {"type": "text", "text": "What is this?"}]}]
    ids = tokenizer.apply_chat_template(chat, add_generation_prompt=True, return_tensors="pt", return_dict=False)
    ids = torch.cat([ids[:, :1], ids[:, 1:2].repeat(1, tokens), ids[:, 2:]], 1)
    assert int((ids == model.config.image_token_id).sum()) == tokens
    said = model.generate(input_ids=ids, pixel_values=torch.zeros(1, 3, 128, 128), max_new_tokens=3)
    assert said.shape[1] > ids.shape[1]
    for name in ("chat_template.jinja", "preprocessor_config.json", "generation_config.json", "model.safetensors"):
        assert (trained / name).is_file()


def test_a_packed_row_is_worth_its_conversations_one_by_one(tokenizer: Tokenizer):
    """The fast path against the naive one: each answer's logits as the plain LLaVA gives them for it alone."""
    torch.manual_seed(0)
    model = LlavaInTraining(config_of(SIZES, tokenizer)).eval()
    batch = make_batch(tokenizer, (5, 0), 3, 160, 128)
    with torch.no_grad():
        packed = forward(model, batch).logits
        at = 0
        pixels = torch.from_numpy(batch.pixels).permute(0, 3, 1, 2) / 127.5 - 1
        for row in range(3):
            for segment in range(1, int(batch.segments[row].max()) + 1):
                mine = (batch.segments[row] == 0) | (batch.segments[row] == segment)
                slots = batch.slots[row][mine]
                pictures = list(dict.fromkeys((slots[slots >= 0] // image_tokens(128)).tolist()))
                ids = torch.from_numpy(batch.input_ids[row][mine])[None]
                alone = model(input_ids=ids, pixel_values=pixels[pictures]).logits[0]
                wanted = alone[torch.from_numpy(batch.targets[row][mine] != -100)]
                torch.testing.assert_close(packed[at : at + len(wanted)], wanted, atol=1e-4, rtol=1e-4)
                at += len(wanted)
        assert at == len(packed)


def test_states_on_the_way_are_those_between_the_layers(tokenizer: Tokenizer):
    torch.manual_seed(0)
    model = LlavaInTraining(config_of(dataclasses.replace(SIZES, num_hidden_layers=4), tokenizer)).eval()
    model.set_attn_implementation("eager")  # which tells its attention
    llama, length = model.model.language_model, 7
    embeddings, between = torch.randn(1, length, SIZES.hidden_size), torch.arange(length)[None] % 3 == 1
    with torch.no_grad():
        plain = llama(inputs_embeds=embeddings, output_hidden_states=True, output_attentions=True)
        real = torch.zeros(1, length, dtype=torch.int64)
        places = torch.arange(length)[None]
        points = torch.tensor([[0, 5, 2], [0, 3, 3]])
        decoded = decode(llama, embeddings, real, places, real == 0, between, (2, 3), points, 1)
    half, late = decoded.before
    attention = plain.attentions[1][0, 0]  # of the second layer's first head
    torch.testing.assert_close(decoded.pointed.exp(), attention[[5, 3], [2, 3]], atol=1e-5, rtol=1e-4)
    torch.testing.assert_close(decoded.final, plain.last_hidden_state[0], atol=1e-5, rtol=1e-4)
    torch.testing.assert_close(half, plain.hidden_states[2][between], atol=1e-5, rtol=1e-4)
    torch.testing.assert_close(late, plain.hidden_states[3][between], atol=1e-5, rtol=1e-4)


def test_of_a_place_half_goes_to_its_neighbours(tokenizer: Tokenizer):
    places = place_tokens(tokenizer)
    assert [tokenizer.id_to_token(places[at]) for at in (0, 99, 100, 199)] == ["x00", "x99", "y00", "y99"]
    batch = make_batch(tokenizer, (6, 0), 1, 160, 128)
    batch = dataclasses.replace(batch, targets=np.full((1, 4), -100), weights=np.ones((1, 4), np.float32))
    beside = {0: (0, 1), 37: (36, 38), 99: (98, 99), 100: (100, 101), 199: (198, 199)}
    for place, (low, high) in beside.items():
        batch.targets[0, 1] = places[place]
        logits = torch.randn(1, tokenizer.get_vocab_size())
        scores = logits.log_softmax(-1)[0]
        wanted = -scores[places[place]] / 2 - scores[places[low]] / 4 - scores[places[high]] / 4
        torch.testing.assert_close(answer_loss(batch, logits, places), wanted)


def test_losses_and_results_of_a_model_that_knows_nothing(tokenizer: Tokenizer):
    torch.manual_seed(0)
    model = LlavaInTraining(config_of(dataclasses.replace(SIZES, num_hidden_layers=2), tokenizer)).eval()
    batch = make_batch(tokenizer, (6, 0), 3, 160, 128)
    model.model.vision_tower.heads.bias.data[:] = 0.0  # objects everywhere
    with torch.no_grad():
        said = forward(model, batch)
    logits, maps = said.logits, said.maps
    assert maps is not None
    assert abs(float(answer_loss(batch, logits, place_tokens(tokenizer))) - np.log(tokenizer.get_vocab_size())) < 0.5
    assert float(map_loss(batch, maps)) > 1
    words = int((batch.names != NONE).any(-1).sum())
    assert said.named.shape == (words, sum(ASKED.values()))
    groups = [batch.names[(batch.names != NONE).any(-1) & among] for among in (batch.segments == 0, batch.segments > 0)]
    guessed = sum(
        np.log(count)
        for group in groups
        for count, wanted in zip([*ASKED.values(), *COMPARED.values()], group.T, strict=True)
        if (wanted != NONE).any()
    )
    assert len(said.pointed) == (batch.named_last != NONE).sum() > 0
    assert abs(float(naming_loss(batch, said) + said.pointed.mean()) - guessed) < 2
    assert said.told.shape == said.retold.shape == (len(said.told), model.model.vision_tower.plainly_told)
    assert len(said.told) > 0
    assert float(retelling_loss(dataclasses.replace(said, retold=said.told))) == 0
    assert float(retelling_loss(said)) > 1
    results = right_answers(batch, logits)
    assert len(results) == sum(len(turns) for turns in batch.turns)
    assert not any(right for _, right, _ in results)
    assert all(0 < p < 0.1 for _, _, p in results)


def test_stages_are_known_by_name(tmp_path: Path):
    with pytest.raises(KeyError):
        next(train("polish", tmp_path))
