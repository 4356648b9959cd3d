"""Does the built-in model say in fp16, 8 and 4 bits what it says in fp32, and is that as often right?

python -m bench.precisions [N]: asks N held-out questions per skill, 3 if not given, as `sightline evaluate` does. The
weights are those that are shipped, the decoder's in 8 bits, made a checkpoint in fp32 and exported from that. Needs the
packages of the extras “export” and “train”.
"""

from __future__ import annotations

import shutil
import sys
import tempfile
from pathlib import Path

from sightline.engine.images import Pictures
from sightline.engine.local import open_model
from sightline.engine.torch_language import quiet
from sightline.onnx_export.export import export
from sightline.settings import builtin_model_folder
from sightline.terminal import run
from sightline.training.evaluate import Verdict, answer_of, judge, share, sheets
from sightline.training.exported import make_checkpoint

DTYPES = ("fp32", "fp16", "q8", "q4")
SHIPPED = "as shipped"


def main() -> int:
    """Print the table."""
    n = int(sys.argv[1]) if len(sys.argv) > 1 else 3
    with tempfile.TemporaryDirectory() as name, quiet():
        work = Path(name)
        folders = {**_exported(work), SHIPPED: builtin_model_folder()}
        pictures = Pictures()
        models = {name: run(open_model(folder, pictures, device="cpu")) for name, folder in folders.items()}
        told: dict[str, list[str]] = {name: [] for name in models}
        verdicts: dict[str, list[Verdict]] = {name: [] for name in models}
        for sheet in sheets(n, 0, None, work, pictures):
            for probe in sheet.probes:
                for name, model in models.items():
                    told[name].append(run(answer_of(model, sheet, probe.question)))
                    verdicts[name].append(judge(probe, told[name][-1]))
        print(f"| precision | MB | the same answer as fp32, of {len(told['fp32'])} | answered | right of answered |")
        print("|---|---|---|---|---|")
        for name, folder in folders.items():
            size = sum(file.stat().st_size for file in (folder / "onnx").iterdir())
            same = sum(a == b for a, b in zip(told[name], told["fp32"], strict=True))
            answered = [verdict for verdict in verdicts[name] if verdict.answered]
            right = sum(verdict.right for verdict in answered)
            print(
                f"| {name} | {size / 1e6:.1f} | {share(same, len(told[name]))} "
                f"| {share(len(answered), len(told[name]))} | {share(right, len(answered))} |"
            )
    return 0


def _exported(work: Path) -> dict[str, Path]:
    """A folder of each precision, with what the built-in model is shipped with beside its weights."""
    make_checkpoint(builtin_model_folder(), work / "checkpoint")
    for dtype in DTYPES:
        run(export(work / "checkpoint", work / dtype, dtype))
        for file in ("sightline.json", "chat_template.jinja"):
            shutil.copy(builtin_model_folder() / file, work / dtype)
    return {dtype: work / dtype for dtype in DTYPES}


if __name__ == "__main__":
    sys.exit(main())
