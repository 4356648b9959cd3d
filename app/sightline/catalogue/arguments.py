"""The arguments of `sightline models`; imports nothing, so that the command line starts at once."""

from __future__ import annotations

import argparse
from pathlib import Path

CHECKPOINT = "checkpoint"  # the safetensors as they were published, to export or to run with torch
DTYPES = ("fp32", "fp16", "q8", "q4", "q4f16", CHECKPOINT)
"""How the weights may be stored, as transformers.js calls it."""

EXIT_CODES = """A download that was stopped or killed goes on where it was: give the same command again. HF_ENDPOINT
names a mirror, HF_HUB_OFFLINE=1 keeps everything from being fetched.

exit codes:
  0  done
  1  something else went wrong, such as a full disk or no connection; the message says what
  2  the command line is wrong
  5  of check: a model is not what was installed
  130  interrupted; what came is kept"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The sub-commands."""
    commands = parser.add_subparsers(title="what to do", metavar="", required=True)
    listing = commands.add_parser("list", help="what is here, what can be had, and what fits this computer")
    listing.add_argument("--json", action="store_true", help="print one JSON object")
    listing.set_defaults(verb="list")
    get = commands.add_parser("get", help="fetch a model, or install one from a folder")
    get.add_argument("name", metavar="MODEL", help="its name, owner/name or address on the hub, or a folder")
    get.add_argument("--dtype", default="", choices=DTYPES, help="how the weights are stored; q8 if there is that")
    get.add_argument("--revision", default="", help="a branch, tag or commit, in place of the pinned commit")
    get.add_argument("--accept-licence", action="store_true", help="agree to the model's terms without being asked")
    get.set_defaults(verb="get")
    use = commands.add_parser("use", help="make a model the one that answers in the window")
    use.add_argument("name", metavar="MODEL", help="its name, or “builtin”")
    use.set_defaults(verb="use")
    remove = commands.add_parser("remove", help="remove a model, or what is fetched of it")
    remove.add_argument("name", metavar="MODEL")
    remove.set_defaults(verb="remove")
    check = commands.add_parser("check", help="read all files of models, and tell which are not what was installed")
    check.add_argument("names", nargs="*", metavar="MODEL", help="all if none is given")
    check.set_defaults(verb="check")
    move = commands.add_parser("move", help="keep all models in another folder from now on")
    move.add_argument("folder", type=Path, metavar="FOLDER")
    move.set_defaults(verb="move")
    export = commands.add_parser("export", help="make ONNX graphs of a checkpoint that is installed, beside it")
    export.add_argument("name", metavar="MODEL")
    export.set_defaults(verb="export")
    settings = commands.add_parser("settings", help="show what is chosen for a model, or choose it")
    settings.add_argument("name", metavar="MODEL", help="its name, the folder of one, or “builtin”")
    settings.add_argument("chosen", nargs="*", metavar="NAME=VALUE", help="such as temperature=0.7; empty: the default")
    settings.add_argument("--reset", action="store_true", help="go back to all defaults first")
    settings.set_defaults(verb="settings")
    measure = commands.add_parser("measure", help="time this computer, under a minute, for what list tells")
    measure.set_defaults(verb="measure")
    token = commands.add_parser("token", help="keep an access token of the hub, read from standard input")
    token.set_defaults(verb="token")
