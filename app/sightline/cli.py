"""The command line: gui, ask, find, read, annotate, models, transcript, export-onnx and others; a function each.

Importing this module pulls in neither Qt, onnxruntime nor torch: each command imports what it needs.
"""

from __future__ import annotations

import argparse
import gc
import io
import json
import logging
import os
import sys
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import asdict, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sightline import __version__
from sightline.catalogue import arguments
from sightline.catalogue.gpu_environment import hand_over
from sightline.errors import (
    AppError,
    DocumentError,
    ModelError,
    NoPicturesError,
    OutOfMemoryError,
    PictureError,
    ServerError,
    TableError,
    TextReadingError,
    TranscriptError,
    said,
)
from sightline.events import Event, StopReason, TextDelta
from sightline.terminal import harmless, run

if TYPE_CHECKING:
    from sightline.conversation import ImageInput, Node, Region, TextLine
    from sightline.engine.images import Pictures
    from sightline.engine.interfaces import ChatModel
    from sightline.engine.local import LocalModel

EXIT_CODES = """exit codes of ask:
  0  answered
  1  something else went wrong, such as too little memory; the message says what
  2  the command line is wrong
  3  a picture cannot be used
  4  the model cannot be used
  5  the model could not tell
  130  interrupted; what was written so far stands
"""

ANNOTATE_EXIT_CODES = """What is done is kept at once: after a kill, the same command goes on where it was.

exit codes:
  0  all that was asked for is done
  1  something else went wrong, such as a full disk; the message says what
  2  the command line is wrong
  3  the folder, the document or the table cannot be used
  4  the model cannot be used
  5  done, but for pictures that the summary names
  130  interrupted; what was done stands"""

_STANDARD_INPUT = "standard input"
_NOT_USABLE = (PictureError, NoPicturesError, TranscriptError, TableError, DocumentError)
FIND_EXIT_CODES = """The first search reads every picture; what it saw is kept, so that later ones are quick. The
number before a picture is the cosine between it and the text: at most 1, and the higher the better it fits.

exit codes:
  0  every picture is ranked
  1  something else went wrong, such as too little memory; the message says what
  2  the command line is wrong
  3  the folder cannot be used
  4  the model cannot be used, or none is chosen
  5  ranked, but for pictures that are named on standard error
  130  interrupted; what was read is kept"""

ABOUT_FIELDS = ("use", "names", "event", "place", "date", "note")

TRANSCRIPT_EXIT_CODES = """exit codes:
  0  written; of replay: every answer is the same
  1  something else went wrong, such as too little memory; the message says what
  2  the command line is wrong
  3  a transcript cannot be read or written, or a picture cannot be used
  4  the model cannot be used
  5  of replay: an answer is not the same
  130  interrupted"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; returns the exit code. What a person can mend is one sentence on standard error."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")  # a terminal that cannot show a letter shows “?”
    if arguments is None:
        hand_over()
    options = _parser().parse_args(arguments)
    command: Callable[[argparse.Namespace], int] = options.command
    for talker in ("torchao", "torch.utils._pytree"):  # what they miss when they are imported is not for people
        logging.getLogger(talker).setLevel(logging.ERROR)
    try:
        _make_sure(options)
        return command(options)
    except AppError as error:
        print(f"sightline: {harmless(str(error))}", file=sys.stderr)
        return 3 if isinstance(error, _NOT_USABLE) else 4 if isinstance(error, ModelError | ServerError) else 1
    except KeyboardInterrupt:
        print(file=sys.stderr)
        return 130
    except MemoryError:
        print(f"sightline: {OutOfMemoryError(said('this'))}", file=sys.stderr)
        return 1
    except BrokenPipeError:
        # The reader, such as `head`, has left. Python would complain again when it flushes at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except OSError as error:
        print(f"sightline: {harmless(str(error))}", file=sys.stderr)
        return 1


def _make_sure(options: argparse.Namespace) -> None:
    """An installed model is opened only if it is still what was installed. Raises ModelError."""
    if isinstance(getattr(options, "model", None), Path):
        from sightline.catalogue.installed import make_sure

        run(make_sure(options.model))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="sightline",
        description="Ask questions about pictures, on your own computer. Without a command: the window.",
    )
    parser.add_argument("--version", action="version", version=f"sightline {__version__}")
    parser.set_defaults(command=_gui, pictures=[])
    commands = parser.add_subparsers(title="commands", metavar="")

    gui = commands.add_parser("gui", help="open the window, with these pictures if any are given")
    gui.add_argument("pictures", nargs="*", type=Path, metavar="PICTURE")
    gui.set_defaults(command=_gui)

    ask = commands.add_parser(
        "ask",
        help="answer a question about pictures in the terminal",
        epilog=EXIT_CODES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    ask.add_argument("pictures", nargs="+", metavar="PICTURE", help="picture files; “-” reads one from standard input")
    ask.add_argument("question", help="the question, in quotes")
    answering = ask.add_mutually_exclusive_group()
    answering.add_argument("--server", metavar="NAME", help="a server that was added in the window; pictures go there")
    answering.add_argument(
        "--model", type=_model, metavar="MODEL", help="an installed model or a folder; the built-in one if not given"
    )
    _add_device(ask)
    ask.add_argument(
        "--region",
        action="append",
        default=[],
        type=_region,
        metavar="[N:]LEFT,TOP,WIDTH,HEIGHT",
        help="ask about this part of the picture, or of the N-th one, in percent of its width and height;"
        " may be given several times",
    )
    ask.add_argument("--no-text", action="store_true", help="do not read text in the pictures first")
    ask.add_argument("--json", action="store_true", help="print one JSON object when the answer is complete")
    ask.set_defaults(command=_ask)

    read = commands.add_parser("read", help="print the words in pictures, in reading order")
    read.add_argument("pictures", nargs="+", metavar="PICTURE", help="picture files; “-” reads one from standard input")
    read.add_argument("--json", action="store_true", help="print one JSON array with places and confidences, 0 to 1")
    read.set_defaults(command=_read)

    find = commands.add_parser(
        "find",
        help="rank the pictures in a folder by how well a text fits them",
        epilog=FIND_EXIT_CODES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    find.add_argument("text", metavar="TEXT", help="what is to be seen, in quotes, such as “a red car”")
    find.add_argument("folder", type=Path, metavar="FOLDER", help="a folder of pictures; those below it belong to it")
    find.add_argument(
        "--model",
        type=_model,
        metavar="MODEL",
        help="an installed CLIP or SigLIP model, or the folder of one; the one chosen in the window if not given",
    )
    find.add_argument(
        "--device",
        choices=("auto", "cpu", "cuda"),
        help="where the model runs: the processor or the graphics card (as chosen in the window if not given)",
    )
    find.add_argument("--json", action="store_true", help="print one JSON object with similarities and digests")
    find.set_defaults(command=_find)

    _add_annotate(
        commands.add_parser(
            "annotate",
            help="write alt text for a folder of pictures, or for a document: draft, decide, write, undo",
            epilog=ANNOTATE_EXIT_CODES,
            formatter_class=argparse.RawDescriptionHelpFormatter,
        )
    )

    models = commands.add_parser(
        "models",
        help="fetch, check and remove models; tells which fit this computer",
        epilog=arguments.EXIT_CODES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    arguments.add_arguments(models)
    models.set_defaults(command=_models)

    transcript = commands.add_parser(
        "transcript",
        help="turn conversations kept as JSON into HTML, PDF, Word, Markdown or text",
        epilog=TRANSCRIPT_EXIT_CODES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    transcript.add_argument("files", nargs="+", type=Path, metavar="FILE.json", help="transcripts in JSON")
    transcript.add_argument(
        "--to",
        nargs=2,
        required=True,
        metavar=("FORMAT", "OUT"),
        help="html, pdf, docx, md, txt or json, and the file to write; a .zip holds one file for each conversation",
    )
    part = transcript.add_mutually_exclusive_group()
    part.add_argument("--message", type=_positive, metavar="N", help="only the N-th message")
    part.add_argument("--branch", type=_positive, metavar="N", help="only what leads to the N-th message, and that")
    part.add_argument("--branches", choices=("selected", "all"), help="JSON has all if not given, documents one")
    transcript.add_argument("--redact-paths", action="store_true", help="leave out where pictures and models lie")
    transcript.add_argument(
        "--strip-metadata", action="store_true", help="leave GPS, EXIF and the like out of pictures"
    )
    transcript.add_argument("--no-system-prompt", action="store_true")
    transcript.add_argument("--no-stats", action="store_true", help="leave out tokens, times and how answers ended")
    transcript.add_argument("--embed-pictures", action="store_true", help="in Markdown: in the file, not beside it")
    transcript.add_argument(
        "--language", type=_language, metavar="TAG", help="of a document, such as de; else the transcript's"
    )
    transcript.set_defaults(command=_transcript)

    replay = commands.add_parser(
        "replay",
        help="ask everything in a JSON transcript again, and say which answers differ",
        epilog=TRANSCRIPT_EXIT_CODES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    replay.add_argument("file", type=Path, metavar="FILE.json")
    again = replay.add_mutually_exclusive_group()
    again.add_argument("--server", metavar="NAME", help="a server that was added in the window; pictures go there")
    again.add_argument(
        "--model", type=_model, metavar="MODEL", help="an installed model or a folder; the built-in one if not given"
    )
    _add_device(replay)
    replay.set_defaults(command=_replay)

    export = commands.add_parser("export-onnx", help="turn a checkpoint into a model folder, and verify it")
    export.add_argument("checkpoint", type=Path, metavar="CHECKPOINT")
    export.add_argument("out", type=Path, metavar="OUT")
    export.add_argument(
        "--dtype",
        choices=("fp32", "fp16", "q8", "q4", "q4f16"),
        help="how the weights are stored; q8 and q4: the language model's in 8 or 4 bits, the others in fp16, but "
        "q4 reads pictures and prompts in int8; q4f16: as q4, its cache in fp16, prompts in 4 bits "
        "(default: q8, and fp32 for a model that finds pictures)",
    )
    export.set_defaults(command=_export_onnx)

    train = commands.add_parser("train", help="train the built-in model on pictures drawn by code")
    train.add_argument("--stage", required=True, choices=("align", "words", "joint", "bind", "instruct"))
    train.add_argument("--out", required=True, type=Path, metavar="FOLDER", help="resumes what it finds there")
    train.add_argument(
        "--photographs", type=_photographs, metavar="FOLDER", help="real photographs to learn refusing from"
    )
    train.add_argument(
        "--start-from",
        type=Path,
        metavar="FOLDER",
        help="an earlier checkpoint, or a model folder exported from one, to begin a new run with",
    )
    train.set_defaults(command=_train)

    evaluate = commands.add_parser("evaluate", help="measure a model on held-out drawings; prints a table")
    measured = evaluate.add_mutually_exclusive_group()
    measured.add_argument("model", type=Path, nargs="?", metavar="MODEL", help="the built-in model if not given")
    measured.add_argument("--server", metavar="NAME", help="a server that was added in the window; drawings go there")
    _add_device(evaluate)
    evaluate.add_argument("--n", type=_positive, default=300, help="questions per skill (default: 300)")
    asked = evaluate.add_mutually_exclusive_group()
    asked.add_argument(
        "--photographs", type=_photographs, metavar="FOLDER", help="real photographs that must be refused"
    )
    asked.add_argument(
        "--basics",
        action="store_true",
        help="ask only for kinds, colours, shapes, counts and what is not there, in new drawings and charts in the "
        "styles and phrasings of the training; every answer counts, however unsure the model is",
    )
    asked.add_argument(
        "--skill", type=_skill, metavar="SKILL", help="ask only for this, as the table calls it, such as describe"
    )
    evaluate.set_defaults(command=_evaluate)
    return parser


def _add_device(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--device",
        choices=("auto", "cpu", "cuda", "cuda-8bit", "cuda-4bit", "cuda-int8"),
        help="where the model runs: the processor or the graphics card, there with weights in 8 or 4 bits to fit, or in"
        " 8 bits to be quick (as chosen in the window if not given)",
    )


def _add_annotate(annotate: argparse.ArgumentParser) -> None:
    annotate.add_argument(
        "place",
        type=Path,
        metavar="FOLDER",
        help="a folder of pictures, one picture, or a DOCX, PPTX, EPUB or HTML file",
    )
    annotate.add_argument("--draft", action="store_true", help="draft alt text for every picture that has none")
    annotate.add_argument(
        "--approve-from",
        type=Path,
        metavar="CSV",
        help="take over a table with columns file, alt_text, and status: approved, decorative or rejected",
    )
    annotate.add_argument("--write", action="store_true", help="write every approved text into its picture's metadata")
    annotate.add_argument(
        "--sidecar-naming",
        choices=("instead", "appended"),
        help="how a file beside a picture is called that cannot be written into: photo.xmp instead of photo.cr2, or"
        " photo.cr2.xmp with that appended (as chosen in the window if not given)",
    )
    annotate.add_argument(
        "--out", type=Path, metavar="FILE", help="with --write, of a document: the new file with the approved texts"
    )
    annotate.add_argument(
        "--undo", action="store_true", help="give the pictures the bytes back that they had before the last --write"
    )
    annotate.add_argument(
        "--export",
        action="append",
        default=[],
        type=Path,
        metavar="FILE",
        help="write all texts to a .csv, .json or .html file (a contact sheet); may be given several times",
    )
    drafting = annotate.add_mutually_exclusive_group()
    drafting.add_argument("--server", metavar="NAME", help="a server that was added in the window; pictures go there")
    drafting.add_argument(
        "--model", type=_model, metavar="MODEL", help="an installed model or a folder; the built-in one if not given"
    )
    _add_device(annotate)
    annotate.add_argument("--no-text", action="store_true", help="do not read text in the pictures first")
    annotate.add_argument("--json", action="store_true", help="print the summary as one JSON object")
    kept = annotate.add_argument_group("how the texts are to be", "kept for the next time")
    kept.add_argument("--length", type=_positive, metavar="N", help="at most so many characters (at first: 250)")
    kept.add_argument("--style", choices=("plain", "sentences", "expressive", "technical"))
    kept.add_argument("--language", type=_language, metavar="TAG", help="such as de or pt-BR")
    kept.add_argument(
        "--existing",
        choices=("skip", "append", "replace"),
        help="what becomes of texts that are there (at first: skip)",
    )
    kept.add_argument(
        "--description", action=argparse.BooleanOptionalAction, help="write the text as the caption, too, where is none"
    )
    kept.add_argument(
        "--about",
        action="append",
        type=_about,
        metavar="FIELD=TEXT",
        help="what is known of all pictures: use, names, event, place, date or note; {place}, {date}, {names} and"
        " {keywords} stand for what a picture's metadata say",
    )
    annotate.set_defaults(command=_annotate)


def _model(text: str) -> Path:
    """The folder of a model, given as that or as the name of an installed one."""
    if Path(text).exists():
        return Path(text)
    from sightline.catalogue.installed import Library, models_folder
    from sightline.settings import Settings, settings_file

    installed = Library(models_folder(Settings.load(settings_file()))).find(text)
    return Path(text) if installed is None else installed.folder


def _positive(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"{text} is not a whole number above 0")
    return int(text)


def _language(text: str) -> str:
    from sightline.transcripts.language import is_tag

    if not is_tag(text):
        raise argparse.ArgumentTypeError(f"{text} is no language tag such as de or pt-BR")
    return text


def _about(text: str) -> tuple[str, str]:
    name, equals, said = text.partition("=")
    if not equals or name not in ABOUT_FIELDS:
        raise argparse.ArgumentTypeError(f"{text} is not FIELD=TEXT, where FIELD is {', '.join(ABOUT_FIELDS)}")
    return name, said


def _region(text: str) -> tuple[int, Region]:
    """Which picture, from 1, and the rectangle."""
    from sightline.conversation import Region

    number, _, rectangle = text.rpartition(":")
    try:
        left, top, width, height = (float(part) / 100 for part in rectangle.split(","))
    except ValueError as error:
        problem = f"{text} is not LEFT,TOP,WIDTH,HEIGHT in percent, such as 10,20,50,60"
        raise argparse.ArgumentTypeError(problem) from error
    right, bottom = left + width, top + height
    if not (0 <= left < right <= 1 + 1e-9 and 0 <= top < bottom <= 1 + 1e-9):
        problem = f"{text} lies outside of the picture: left and width together are at most 100, as are top and height"
        raise argparse.ArgumentTypeError(problem)
    return _positive(number or "1"), Region(left, top, min(right, 1.0), min(bottom, 1.0))


def _photographs(text: str) -> Path:
    folder = Path(text)
    if not folder.is_dir() or not any(file.suffix.lower() in (".jpg", ".jpeg", ".png") for file in folder.iterdir()):
        raise argparse.ArgumentTypeError(f"{text} is not a folder with photographs (.jpg, .jpeg or .png)")
    return folder


def _skill(name: str) -> str:
    from sightline.training.evaluate import SKILLS_ASKED

    if name not in SKILLS_ASKED:
        raise argparse.ArgumentTypeError(f"there is no skill {name}; there are {', '.join(sorted(SKILLS_ASKED))}")
    return name


def _gui(options: argparse.Namespace) -> int:
    if sys.platform == "linux" and not any(
        os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    ):
        print(
            'sightline: there is no display for a window. In a terminal: sightline ask PICTURE "question"',
            file=sys.stderr,
        )
        return 1
    gc.disable()  # what is imported is no garbage, and looking for some takes time; the window collects its own
    try:
        from sightline.ui import application
    except ImportError as error:
        # PySide6 is installed with Sightline; what is missing is a library of the system that it loads.
        print(
            f"sightline: the window cannot open: {error}. `python3 tasks.py run` names the packages to install.",
            file=sys.stderr,
        )
        return 1
    return application.run(options.pictures)


def _ask(options: argparse.Namespace) -> int:
    from sightline.catalogue.here import chosen_for
    from sightline.chat import Chat
    from sightline.conversation import Message, Role
    from sightline.engine.images import Pictures
    from sightline.model_settings import ModelSettings
    from sightline.settings import Settings, settings_file

    settings = Settings.load(settings_file())
    pictures = Pictures()
    most = max((number for number, _ in options.region), default=0)
    if most > len(options.pictures):
        there = "is only 1 picture" if len(options.pictures) == 1 else f"are only {len(options.pictures)} pictures"
        print(f"sightline: --region names picture {most}, but there {there}.", file=sys.stderr)
        return 2
    with tempfile.TemporaryDirectory() as piped:
        images = tuple(_picture(pictures, name, Path(piped)) for name in options.pictures)
        chosen = ModelSettings() if options.server is not None else chosen_for(options.model, settings)
        model = _opened(options, pictures)
        try:
            text_read = {} if options.no_text or not settings.read_text else _text_in(images, pictures)
            chat = Chat(settings.max_new_tokens, text_read)
            # Bytes of the command line that are no text would not reach the tokenizer.
            words = options.question.encode(errors="replace").decode()
            asked_about = _with_regions(images, options.region)
            question = chat.ask(Message(Role.USER, words, asked_about))
            show = (lambda event: None) if options.json else _write_text
            run(chat.answer(model, question, settings=chosen), show)
        finally:
            model.close()
        answer = chat.conversation.nodes[-1]
        assert answer.outcome is not None  # an answer that was kept has one
        quotes = _quotes(answer.message.text, images, text_read)
        if options.json:
            names = [_called(name, image) for name, image in zip(options.pictures, images, strict=True)]
            told = _as_json(options.question, answer, asked_about, names, pictures, model.name)
            print(json.dumps({**told, "quotes": quotes}))
        else:
            print(flush=True)
    unread = [f"“{harmless(quote['text'])}”" for quote in quotes or () if not quote["read"]]
    if unread and not options.json:
        print(f"(Quoted, but not read in the picture: {', '.join(unread)})", file=sys.stderr)
    finished = answer.outcome
    if not options.json and options.server is not None:
        cost = "" if finished.cost is None else f", {finished.cost:.2g} {harmless(finished.currency)}"
        print(f"({finished.prompt_tokens} tokens sent, {finished.new_tokens} answered{cost})", file=sys.stderr)
    if not options.json and finished.reason in (StopReason.UNSURE, StopReason.WITHHELD):
        more = "know" if finished.reason is StopReason.UNSURE else "tell you more"
        print(f"(A larger model may {more}: sightline ask --model FOLDER …)", file=sys.stderr)
    return 5 if finished.reason is StopReason.UNSURE else 0


def _opened(options: argparse.Namespace, pictures: Pictures) -> ChatModel:
    """The server or the model on this computer that was asked for."""
    return _local(options, pictures) if options.server is None else _server(options.server, pictures)


def _local(options: argparse.Namespace, pictures: Pictures) -> LocalModel:
    """The model on this computer that was asked for, as it is chosen for it, but where `--device` says otherwise."""
    from sightline.catalogue.here import chosen_for
    from sightline.engine.local import open_model
    from sightline.settings import Settings, builtin_model_folder, settings_file

    settings = Settings.load(settings_file())
    chosen = chosen_for(options.model, settings)
    device = options.device or chosen.device_or(settings.device)
    folder = options.model or builtin_model_folder()
    return run(open_model(folder, pictures, None, device, chosen.dtype, chosen.image_tokens))


def _server(name: str, pictures: Pictures) -> ChatModel:
    """A server as a model; where the pictures go is said before anything is sent."""
    from sightline.engine.remote import open_server
    from sightline.servers import find_server
    from sightline.settings import servers_file

    server = find_server(name, servers_file())
    model = run(open_server(server, pictures))
    print(f"(The pictures go to {harmless(server.host)}.)", file=sys.stderr)
    return model


def _with_regions(images: Sequence[ImageInput], regions: Sequence[tuple[int, Region]]) -> tuple[ImageInput, ...]:
    """Every picture, numbered, with its regions behind it."""
    parts = []
    for place, image in enumerate(images, 1):
        whole = replace(image, number=place)
        wanted = dict.fromkeys(region for number, region in regions if number == place)
        parts += [whole, *(replace(whole, region=region, region_number=n) for n, region in enumerate(wanted, 1))]
    return tuple(parts)


def _text_in(images: Sequence[ImageInput], pictures: Pictures) -> dict[str, tuple[TextLine, ...]]:
    """The lines read in pictures, by digest; what keeps from reading them is told, and costs no answer."""
    from sightline.engine.text_reader import TextReader

    reader = TextReader(pictures)
    try:
        return {image.digest: run(reader.read(image)) for image in images}
    except (TextReadingError, OutOfMemoryError) as error:
        print(f"sightline: {harmless(str(error))}", file=sys.stderr)
        return {}


def _quotes(
    answer: str, images: Sequence[ImageInput], text_read: dict[str, tuple[TextLine, ...]]
) -> list[dict[str, Any]] | None:
    """The answer's quotes; None where the pictures' text was not read, so that nothing can be said of them."""
    from sightline.engine.quotes import find_quotes

    if any(image.digest not in text_read for image in images):
        return None
    return [asdict(quote) for quote in find_quotes(answer, [line for lines in text_read.values() for line in lines])]


def _read(options: argparse.Namespace) -> int:
    from sightline.engine.images import Pictures
    from sightline.engine.text_reader import TextReader

    pictures = Pictures()
    reader = TextReader(pictures)
    found = []
    with tempfile.TemporaryDirectory() as piped:
        for name in options.pictures:
            image = _picture(pictures, name, Path(piped))
            lines = run(reader.read(image))
            shown = _called(name, image)
            if options.json:
                size = pictures.size(image)
                found.append({"name": shown, "sha256": image.digest, "size": size, "lines": list(map(asdict, lines))})
                continue
            if len(options.pictures) > 1:
                print(f"{harmless(shown)}:")
            for line in lines:
                print(harmless(line.text), flush=True)
            if not lines:
                print(f"(No text was read in {harmless(shown)})", file=sys.stderr)
    if options.json:
        print(json.dumps(found))
    return 0


def _picture(pictures: Pictures, name: str, folder: Path) -> ImageInput:
    from sightline.engine.images import MAX_FILE_BYTES

    if name == "-":
        source = _STANDARD_INPUT
        data = sys.stdin.buffer.read(MAX_FILE_BYTES + 1) if sys.stdin is not None else b""
        if len(data) > MAX_FILE_BYTES:
            problem = said("there are more than {number} MB; at most that can be read.", number=MAX_FILE_BYTES >> 20)
            raise PictureError(source, problem, said("Save a smaller copy, and open that."))
        return pictures.add_bytes(data, source, folder)
    return pictures.open(Path(name))


def _called(name: str, image: ImageInput) -> str:
    """What a picture is called that was named so on the command line."""
    return _STANDARD_INPUT if name == "-" else image.path.name


def _as_json(
    question: str,
    answer: Node,
    images: Sequence[ImageInput],
    names: Sequence[str],
    pictures: Pictures,
    model: str,
) -> dict[str, Any]:
    from sightline.engine.images import pixel_box

    assert answer.outcome is not None
    return {
        "question": question,
        "answer": answer.message.text,
        "pictures": [
            {"name": name, "sha256": image.digest, "size": pictures.size(image)}
            for name, image in zip(names, (image for image in images if image.region is None), strict=True)
        ],
        "regions": [
            {
                "picture": image.number,
                "number": image.region_number,
                "pixels": pixel_box(image.region, *pictures.size(replace(image, region=None))),
            }
            for image in images
            if image.region is not None
        ],
        "model": model,
        **asdict(answer.outcome),
        "tokens_per_second": answer.outcome.tokens_per_second,
    }


def _find(options: argparse.Namespace) -> int:
    from sightline.find.command import find
    from sightline.settings import Settings, settings_file

    settings = Settings.load(settings_file())
    if options.model is None and settings.search_model_folder:
        options.model = Path(settings.search_model_folder)
        _make_sure(options)
    options.device = options.device or settings.device
    return find(options)


def _annotate(options: argparse.Namespace) -> int:
    from sightline.annotate.command import annotate

    return annotate(options, partial(_local, options))


def _models(options: argparse.Namespace) -> int:
    from sightline.catalogue.command import models

    return models(options)


def _transcript(options: argparse.Namespace) -> int:
    from sightline.transcripts import formats, to_json
    from sightline.transcripts.options import Options
    from sightline.transcripts.transcript import only

    name, out = options.to[0].lower(), Path(options.to[1])
    form = formats.find().get(name)
    if form is None:
        known = ", ".join(formats.find())
        print(f"sightline: there is no format {harmless(name)}; choose one of {known}.", file=sys.stderr)
        return 2
    if len(options.files) > 1 and out.suffix.lower() != ".zip":
        print("sightline: several transcripts need a file to write that ends in .zip.", file=sys.stderr)
        return 2
    chosen = []
    for file in options.files:
        if out.exists() and file.exists() and out.samefile(file):
            raise TranscriptError(
                out.name, said("this is the transcript itself."), said("Choose another file to write.")
            )
        transcript = to_json.read(file)
        number = options.message or options.branch
        if number is not None:
            if number > len(transcript.conversation.nodes):
                count = len(transcript.conversation.nodes)
                raise TranscriptError(
                    file.name,
                    said("it has {count} messages, no {number}.", count=count, number=number),
                    said("Choose one of them."),
                )
            indices = [number - 1] if options.message else transcript.conversation.path(number - 1)
            transcript = only(transcript, indices)
        chosen.append(transcript)
    wanted = Options(
        redact_paths=options.redact_paths,
        strip_metadata=options.strip_metadata,
        system_prompt=not options.no_system_prompt,
        stats=not options.no_stats,
        branches=options.branches,
        embed_pictures=options.embed_pictures,
        language=options.language or "",
    )
    for note in formats.export(chosen, form, out, wanted):
        print(f"sightline: {harmless(note)}", file=sys.stderr)
    return 0


def _replay(options: argparse.Namespace) -> int:
    from sightline.engine.images import Pictures
    from sightline.transcripts import to_json
    from sightline.transcripts.replay import replay

    transcript = to_json.read(options.file)
    pictures = Pictures()
    model = _opened(options, pictures)
    with tempfile.TemporaryDirectory() as folder:
        try:
            result = run(replay(transcript, model, pictures, Path(folder), model.digest()))
        finally:
            model.close()
    for remark in result.remarks:
        print(harmless(remark))
    for difference in result.differences:
        if difference.before == difference.now:
            print(f"Message {difference.index + 1} has the same words, but not in as many tokens.")
            continue
        print(f"Message {difference.index + 1} differs from character {difference.at + 1} on.")
        for when, text in (("then", difference.before), ("now", difference.now)):
            print(harmless(f"  {when + ':':6}{text[max(0, difference.at - 20) : difference.at + 60]!r}"))
    if not result.answers:
        print(f"sightline: {harmless(options.file.name)}: there is no answer in it to ask for again.", file=sys.stderr)
        return 3
    same = result.answers - len(result.differences)
    print(f"{same} of {result.answers} answers are the same.")
    return 5 if result.differences else 0


def _export_onnx(options: argparse.Namespace) -> int:
    from sightline.onnx_export.export import export

    print(run(export(options.checkpoint, options.out, options.dtype)))
    print(f"Exported and verified: {options.out}")
    return 0


def _train(options: argparse.Namespace) -> int:
    from sightline.training.train import train

    run(train(options.stage, options.out, photographs=options.photographs, start_from=options.start_from))
    return 0


def _evaluate(options: argparse.Namespace) -> int:
    from sightline.engine.images import Pictures
    from sightline.training.evaluate import evaluate, evaluate_basics

    pictures = Pictures()
    model = _opened(options, pictures)
    try:
        if options.basics:
            print(run(evaluate_basics(model, options.n)))
        else:
            skills = None if options.skill is None else (options.skill,)
            print(run(evaluate(model, options.n, photographs=options.photographs, skills=skills)))
    finally:
        model.close()
    return 0


def _write_text(event: Event) -> None:
    if isinstance(event, TextDelta):
        print(harmless(event.text), end="", flush=True)
