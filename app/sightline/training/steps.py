"""One stage of training: its steps, the two optimizers, what is saved and taken up again."""

from __future__ import annotations

import math
import signal
import tempfile
import time
from collections import defaultdict
from collections.abc import Generator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
import torch.distributed as dist
import torch.multiprocessing
from tokenizers import Tokenizer
from torch import Tensor, nn

from sightline.engine.bundle_files import read_tokenizer
from sightline.events import Event, Progress
from sightline.events import Stage as Phase
from sightline.training.exported import make_checkpoint
from sightline.training.model import (
    LlavaInTraining,
    answer_loss,
    config_of,
    forward,
    map_loss,
    naming_loss,
    retelling_loss,
    right_answers,
    save_checkpoint,
    take_over,
)
from sightline.training.recipe import Sizes, Stage
from sightline.training.rows import make_batch
from sightline.training.tokens import add_places, place_tokens, train_tokenizer

_SAVE_SECONDS = 240.0
_CHECK_STEPS = 100  # between looks at held-out pictures
_CHECK_PICTURES = 96  # per worker
_STAGE_KEYS = {"align": 1, "instruct": 2, "words": 3, "joint": 4, "bind": 5}
_HELD_OUT_KEY = 9


@dataclass(frozen=True)
class _Run:
    """What every worker needs to know."""

    stage: Stage
    sizes: Sizes
    out: Path
    photographs: Path | None
    start_from: Path | None
    seed: int
    workers: int
    meeting: str  # the file through which the workers find one another


def train_stage(
    stage: Stage,
    out: Path,
    *,
    photographs: Path | None = None,
    start_from: Path | None = None,
    seed: int = 0,
    workers: int = 2,
    sizes: Sizes | None = None,
) -> Generator[Event]:
    """As `train.train`, for any stage and sizes; `workers` single-threaded processes share every step."""
    (out / "state").mkdir(parents=True, exist_ok=True)
    tokenizer_file = out / "tokenizer.json"
    sizes = sizes or Sizes()
    if not tokenizer_file.exists():
        if start_from is None:
            tokenizer = train_tokenizer(sizes.vocab_size, seed)
        else:
            tokenizer = read_tokenizer(start_from)
            add_places(tokenizer)
        tokenizer.save(str(tokenizer_file))
    with tempfile.TemporaryDirectory() as scratch:
        if start_from is not None and (start_from / "onnx").is_dir():
            earlier, start_from = start_from, Path(scratch) / "checkpoint"
            make_checkpoint(earlier, start_from)
        run = _Run(stage, sizes, out, photographs, start_from, seed, workers, f"file://{scratch}/meeting")
        context = torch.multiprocessing.get_context("spawn")
        others = [context.Process(target=_follow, args=(run, rank), daemon=True) for rank in range(1, workers)]
        threads = torch.get_num_threads()
        try:
            for other in others:
                other.start()
            yield from _work(run, 0)
            for other in others:
                other.join()
        finally:
            for other in others:
                other.kill()
            torch.set_num_threads(threads)


def _follow(run: _Run, rank: int) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # a terminal sends Ctrl+C to all workers; the first ends the others
    for _ in _work(run, rank):
        pass


def _work(run: _Run, rank: int) -> Generator[Event]:
    """One worker's share of every step."""
    if run.workers > 1:
        torch.set_num_threads(1)
        dist.init_process_group("gloo", init_method=run.meeting, rank=rank, world_size=run.workers)
    try:
        yield from _steps(run, rank)
    finally:
        if run.workers > 1:
            dist.destroy_process_group()


def _steps(run: _Run, rank: int) -> Generator[Event]:
    stage = run.stage
    tokenizer = Tokenizer.from_file(str(run.out / "tokenizer.json"))
    config = config_of(run.sizes, tokenizer)
    torch.manual_seed(run.seed)
    fresh = LlavaInTraining(config)
    if run.start_from is not None:
        take_over(fresh, run.start_from)
    model = in_bfloat16(fresh)
    model.model.vision_tower.to(memory_format=torch.channels_last)
    learner = _Learner(model, stage, run, rank)
    step = learner.load()
    steps = stage.pictures // stage.batch
    share = stage.batch // run.workers
    places = place_tokens(tokenizer)
    began, last_save, seen = time.monotonic(), time.monotonic(), 0
    smooth: dict[str, float] = {}
    while step < steps:
        key = (run.seed, _STAGE_KEYS[stage.name], step, rank)
        batch = make_batch(
            tokenizer,
            key,
            share,
            stage.row_tokens,
            run.sizes.image_size,
            run.photographs,
            stage.skills,
            stage.kinds,
            reads=stage.reads,
        )
        model.train()
        if stage.encoder == "rests":
            model.model.vision_tower.eval()
        said = forward(model, batch, stage.encoder)
        answers = answer_loss(batch, said.logits, places)
        dense = map_loss(batch, said.maps) if said.maps is not None else torch.zeros(())
        named, retold = naming_loss(batch, said), retelling_loss(said)
        loss = answers + stage.binding * (named + retold)
        (loss + stage.dense * dense if stage.encoder == "learns" else loss).backward()
        save_now = rank == 0 and time.monotonic() - last_save > _SAVE_SECONDS
        save_now = learner.update(_rate(stage, step, steps), save_now)
        step, seen = step + 1, seen + stage.batch
        for name, value in (
            ("answers", answers.item()),
            ("maps", dense.item()),
            ("named", named.item()),
            ("retold", retold.item()),
        ):
            smooth[name] = 0.95 * smooth.get(name, value) + 0.05 * value
        speed = seen / (time.monotonic() - began)
        losses = ", ".join(f"{name} {value:.3f}" for name, value in smooth.items())
        note = f"loss: {losses}, {speed:.1f} pictures/s"
        if step % _CHECK_STEPS == 0 or step == steps:
            learner.average_statistics()
            note += "; held out: " + _check(model, tokenizer, run, rank)
        if save_now or step == steps:
            learner.average_statistics()
            learner.save(step)
            if rank == 0:
                save_checkpoint(run.out, config, tokenizer, learner.weights(), run.sizes.image_size)
            last_save = time.monotonic()
        if rank == 0:
            yield Progress(Phase.TRAINING, step, steps, note)


def in_bfloat16(model: LlavaInTraining) -> LlavaInTraining:
    """The model in bfloat16, but for what would suffer: batch statistics, and the frequencies of the positions."""
    frequencies = {n: b.clone() for n, b in model.named_buffers() if "inv_freq" in n}
    model.to(torch.bfloat16)
    for module in model.modules():
        if isinstance(module, nn.BatchNorm2d):
            module.float()
    for name, frequency in frequencies.items():
        module = model.get_submodule(name.rpartition(".")[0])
        setattr(module, name.rpartition(".")[2], frequency)
    return model


def _rate(stage: Stage, step: int, steps: int) -> float:
    """The learning rate's factor at a step: up, level, down to 0."""
    up = min(1.0, (step + 1) / stage.warmup) if stage.warmup else 1.0
    down = min(1.0, (steps - step) / (stage.decay * steps)) if stage.decay else 1.0
    return min(up, down)


@torch.no_grad()
def _check(model: LlavaInTraining, tokenizer: Tokenizer, run: _Run, rank: int) -> str:
    """Exact answers, in percent, on held-out pictures, styles and phrasings, by skill."""
    model.eval()
    results = []
    for part in range(_CHECK_PICTURES // 16):
        key = (run.seed, _HELD_OUT_KEY, part, rank)
        batch = make_batch(
            tokenizer,
            key,
            16,
            run.stage.row_tokens,
            run.sizes.image_size,
            run.photographs,
            run.stage.skills,
            run.stage.kinds,
            reads=run.stage.reads,
            held_out=True,
        )
        answers = right_answers(batch, forward(model, batch, run.stage.encoder).logits)
        kinds = [s.kind == "foreign" for s, turns in zip(batch.scenes, batch.turns, strict=True) for _ in turns]
        results += [("REFUSE" if f else skill, right) for (skill, right, _), f in zip(answers, kinds, strict=True)]
    if run.workers > 1:
        gathered: list[Any] = [None] * run.workers
        dist.all_gather_object(gathered, results)
        results = [one for part in gathered for one in part]
    by_skill: dict[str, list[bool]] = defaultdict(list)
    for skill, right in results:
        by_skill[skill].append(right)
    return ", ".join(f"{s} {100 * sum(r) / len(r):.0f}" for s, r in sorted(by_skill.items()))


class _Learner:
    """Float32 masters of the bfloat16 weights; each worker updates its share of them, then all are exchanged."""

    def __init__(self, model: LlavaInTraining, stage: Stage, run: _Run, rank: int) -> None:
        self._model, self._run, self._rank, self._stage = model, run, rank, stage
        self._named = [(n, p) for n, p in model.named_parameters() if p.requires_grad]
        self._masters = {n: p.detach().float().contiguous().clone() for n, p in self._named}
        matrices = [n for n, p in self._named if _is_hidden_matrix(n, p)]
        costly = sorted(matrices, key=lambda n: -_cost(self._masters[n]))
        self._mine = set(costly[rank :: run.workers])
        rest = [n for n, _ in self._named if n not in matrices]
        if rank == 0:
            self._mine |= set(rest)
        self._flat = {
            n: nn.Parameter(self._masters[n].view(self._masters[n].shape[0], -1)) for n in costly if n in self._mine
        } | {n: nn.Parameter(self._masters[n]) for n in rest if n in self._mine}
        self._optimizers: list[torch.optim.Optimizer] = []
        hidden = [self._flat[n] for n in costly if n in self._mine]
        if hidden:
            self._optimizers.append(
                torch.optim.Muon(
                    hidden,
                    lr=stage.learning_rate,
                    weight_decay=stage.weight_decay,
                    adjust_lr_fn="match_rms_adamw",
                )
            )
        others = [self._flat[n] for n in rest if n in self._mine]
        if others:
            self._optimizers.append(
                torch.optim.AdamW(others, lr=stage.learning_rate, betas=(0.9, 0.98), weight_decay=stage.weight_decay)
            )

    def update(self, rate: float, flag: bool) -> bool:
        """One step at `rate` of the learning rate; returns worker 0's flag, so that all save together."""
        grads = torch.cat(
            [
                *(p.grad.float().reshape(-1) if p.grad is not None else torch.zeros(p.numel()) for _, p in self._named),
                torch.tensor([float(flag)]),
            ]
        )
        if self._run.workers > 1:
            dist.all_reduce(grads)
        flag = bool(grads[-1] > 0)
        grads = grads[:-1] / self._run.workers
        norm = float(grads.norm())
        if math.isfinite(norm):
            grads *= min(1.0, self._stage.clip / (norm + 1e-6))
            for (name, parameter), grad in zip(
                self._named, grads.split([p.numel() for _, p in self._named]), strict=True
            ):
                if name in self._flat:
                    # What took no part stays as it is: Muon would make full steps of its fading momentum.
                    took_part = parameter.grad is not None
                    self._flat[name].grad = grad.view(self._flat[name].shape) if took_part else None
            for optimizer in self._optimizers:
                for group in optimizer.param_groups:
                    group["lr"] = self._stage.learning_rate * rate
                optimizer.step()
        if self._run.workers > 1:
            mine = torch.cat(
                [(m if n in self._mine else torch.zeros_like(m)).reshape(-1) for n, m in self._masters.items()]
            )
            dist.all_reduce(mine)
            for master, values in zip(
                self._masters.values(), mine.split([m.numel() for m in self._masters.values()]), strict=True
            ):
                master.copy_(values.view(master.shape))
        self._show()
        return flag

    @torch.no_grad()
    def _show(self) -> None:
        """Copy the masters into the model."""
        for name, parameter in self._named:
            parameter.copy_(self._masters[name])
            parameter.grad = None

    def average_statistics(self) -> None:
        """Make every worker's running means and variances the same."""
        if self._run.workers > 1:
            for buffer in self._statistics().values():
                if buffer.is_floating_point():
                    dist.all_reduce(buffer)
                    buffer /= self._run.workers

    def _statistics(self) -> dict[str, Tensor]:
        """The running means and variances, by name; the frequencies of the positions never change."""
        return {n: b for n, b in self._model.named_buffers() if "inv_freq" not in n}

    def weights(self) -> dict[str, Tensor]:
        """The model's state in float32."""
        return self._masters | self._statistics()

    def save(self, step: int) -> None:
        """This worker's part of the state; written beside the old one, then moved over it."""
        kept = {
            "stage": self._stage.name,
            "step": step,
            "masters": self._masters if self._rank == 0 else {},
            "buffers": self._statistics() if self._rank == 0 else {},
            "moments": {
                n: optimizer.state[p]
                for n, p in self._flat.items()
                for optimizer in self._optimizers
                if p in optimizer.state
            },
        }
        path = self._run.out / "state" / f"{self._rank}.pt"
        torch.save(kept, path.with_suffix(".part"))
        path.with_suffix(".part").replace(path)

    def load(self) -> int:
        """Take up the state in the folder, if there is one; returns the step to go on with."""
        folder = self._run.out / "state"
        if not (folder / "0.pt").exists():
            return 0
        parts = [torch.load(path, weights_only=True) for path in sorted(folder.glob("*.pt"))]
        first = parts[0]
        moments = {n: m for part in parts if part["step"] == first["step"] for n, m in part["moments"].items()}
        with torch.no_grad():
            for name, master in self._masters.items():
                master.copy_(first["masters"][name])
            for name, buffer in self._statistics().items():
                buffer.copy_(first["buffers"][name])
        for optimizer in self._optimizers:
            for name, parameter in self._flat.items():
                if name in moments and any(parameter is p for g in optimizer.param_groups for p in g["params"]):
                    optimizer.state[parameter] = moments[name]
        self._show()
        return int(first["step"]) if first["stage"] == self._stage.name else 0


def _is_hidden_matrix(name: str, parameter: Tensor) -> bool:
    """What Muon takes: matrices and kernels between hidden states, not the embeddings, the stem or the maps' heads."""
    outside = (
        "embed_tokens",
        "lm_head",
        "heads",
        "object_head",
        "name_head",
        "compare_head",
        "position_embedding",
        "stem.0.",
    )
    return parameter.ndim >= 2 and not any(part in name for part in outside)


def _cost(matrix: Tensor) -> float:
    rows, columns = matrix.shape[0], matrix.numel() // matrix.shape[0]
    return min(rows, columns) ** 2 * max(rows, columns)
