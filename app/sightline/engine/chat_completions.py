"""The words that OpenAI-style servers are spoken to in: a request's body, and what an answer or a refusal says."""

from __future__ import annotations

import base64
import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from io import BytesIO
from typing import Any

from PIL import Image

from sightline.conversation import Role
from sightline.engine.images import Pixels
from sightline.engine.interfaces import GenerationRequest
from sightline.engine.prompt import chat_messages

_GO_ON = "Go on exactly where your answer stopped. Repeat nothing of it."
_QUALITY = 92  # of JPEG, without chroma subsampling: letters and thin lines stay as they are
_LONGEST_TOLD = 300  # characters of a server's own words
_MOST_TOKENS = 10**12
_SURROGATE = re.compile("[\ud800-\udfff]")
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]+")
# What not every server, or model, takes: left out where it is refused by name.
_OPTIONAL = ("stream_options", "seed", "top_p", "temperature", "max_tokens")


@dataclass(frozen=True)
class Usage:
    """Tokens, as the server counted them; 0 where it did not."""

    prompt: int = 0
    cached: int = 0
    new: int = 0


@dataclass(frozen=True)
class Piece:
    """What a server says at once. `words` tells whether the model is at work, in an answer or in its thoughts."""

    text: str = ""
    words: bool = False
    finish: str = ""  # why it ended, once it has
    usage: Usage | None = None
    error: str | None = None


def data_uri(pixels: Pixels, side: int) -> str:
    """The picture [H, W, 3] as a JPEG in a data: URI, no longer than `side` pixels; the array is not changed."""
    height, width, _ = pixels.shape
    with Image.fromarray(pixels) as image:
        scale = min(1.0, side / max(width, height))
        size = max(1, round(width * scale)), max(1, round(height * scale))
        small = image if scale == 1.0 else image.resize(size, Image.Resampling.LANCZOS, reducing_gap=3.0)
        file = BytesIO()
        small.save(file, "JPEG", quality=_QUALITY, subsampling=0)
    return f"data:image/jpeg;base64,{base64.b64encode(file.getvalue()).decode()}"


def request_body(request: GenerationRequest, model: str, pictures: Sequence[str], stream: bool) -> dict[str, Any]:
    """The JSON of POST /chat/completions; `pictures` are the data URIs of all pictures, in the order of the messages.

    Settings that are the usual ones are left out: some servers refuse what they do not know.
    """
    remaining = iter(pictures)
    messages = []
    for message in chat_messages(request.messages, request.text_read):
        parts = [
            {"type": "image_url", "image_url": {"url": next(remaining)}} if part["type"] == "image" else part
            for part in message["content"]
        ]
        content = parts[0]["text"] if len(parts) == 1 else [part for part in parts if part != _EMPTY]
        messages.append({"role": message["role"], "content": content})
    if request.system_prompt:
        messages.insert(0, {"role": "system", "content": request.system_prompt})
    if request.prefix:
        messages.append({"role": str(Role.ASSISTANT), "content": request.prefix})
        messages.append({"role": str(Role.USER), "content": _GO_ON})
    body: dict[str, Any] = {
        "model": model,
        "messages": messages,
        "max_tokens": request.max_new_tokens,
        "temperature": request.temperature,
    }
    if request.top_p < 1.0:
        body["top_p"] = request.top_p
    if request.temperature > 0:
        body["seed"] = request.seed
    if stream:
        body |= {"stream": True, "stream_options": {"include_usage": True}}
    return body


_EMPTY = {"type": "text", "text": ""}


def without_refused(body: Mapping[str, Any], refusal: str) -> dict[str, Any] | None:
    """The body without a setting that the refusal names; None where it names none. OpenAI renamed one of them."""
    for name in _OPTIONAL:
        if name in body and re.search(rf"\b{name}\b", refusal):
            rest = {key: value for key, value in body.items() if key != name}
            return rest | {"max_completion_tokens": body[name]} if name == "max_tokens" else rest
    return None


def read_piece(data: str) -> Piece:
    """A chunk of a stream, or a whole answer. Raises ValueError for what is neither."""
    try:
        said = json.loads(data)
    except RecursionError as error:
        raise ValueError("nested too deeply") from error
    if not isinstance(said, dict):
        raise ValueError("no object")
    if said.get("error"):
        return Piece(error=_told(said))
    usage = _usage(said["usage"]) if isinstance(said.get("usage"), dict) else None
    choices = said.get("choices")
    if not isinstance(choices, list) or not all(isinstance(choice, dict) for choice in choices):
        raise ValueError("no choices")
    if not choices:
        return Piece(usage=usage)
    choice = choices[0]
    message = choice.get("delta", choice.get("message"))
    message = message if isinstance(message, dict) else {}
    text = _text(message.get("content"))
    thought = _text(message.get("reasoning_content")) or _text(message.get("reasoning"))
    finish = choice.get("finish_reason")
    return Piece(text, bool(text or thought), finish if isinstance(finish, str) else "", usage)


def read_refusal(body: bytes) -> str:
    """What a server says of why it refuses, in one line of untrusted text; empty where it says nothing."""
    text = body.decode("utf-8-sig", "replace")
    try:
        said = json.loads(text)
    except (ValueError, RecursionError):
        return "" if text.lstrip().startswith("<") else one_line(text)  # a web page says nothing in a line
    return _told(said[0] if isinstance(said, list) and said else said)  # Google's error is in a list


def read_models(body: bytes) -> list[str]:
    """The names that GET /models tells, sorted. Raises ValueError for what is no such list."""
    try:
        said = json.loads(body)
    except RecursionError as error:
        raise ValueError("nested too deeply") from error
    entries = said.get("data") if isinstance(said, dict) else None
    if not isinstance(entries, list):
        raise ValueError("no list")
    names = {entry["id"] for entry in entries if isinstance(entry, dict) and isinstance(entry.get("id"), str)}
    return sorted(name for name in map(one_line, names) if name)


def one_line(text: str) -> str:
    """Untrusted words without line breaks, control characters and overrides, cut where they are long."""
    line = " ".join(_CONTROL.sub(" ", _SURROGATE.sub("\ufffd", text[: 10 * _LONGEST_TOLD])).split())
    return line if len(line) <= _LONGEST_TOLD else f"{line[:_LONGEST_TOLD]}…"


def _told(said: Any) -> str:
    """The message in one of the shapes that servers give their errors."""
    for _ in range(3):
        if isinstance(said, str):
            return one_line(said)
        if not isinstance(said, dict):
            break
        said = next((said[key] for key in ("error", "message", "detail", "msg") if said.get(key)), None)
        said = said[0] if isinstance(said, list) and said else said
    return one_line(said) if isinstance(said, str) else ""


def _text(content: Any) -> str:
    if isinstance(content, list):
        content = "".join(part["text"] for part in content if isinstance(part, dict) and type(part.get("text")) is str)
    return _SURROGATE.sub("\ufffd", content) if isinstance(content, str) else ""


def _usage(said: Mapping[str, Any]) -> Usage:
    details = said.get("prompt_tokens_details")
    cached = _count(details.get("cached_tokens")) if isinstance(details, dict) else 0
    return Usage(_count(said.get("prompt_tokens")), cached, _count(said.get("completion_tokens")))


def _count(value: Any) -> int:
    return value if type(value) is int and 0 <= value <= _MOST_TOKENS else 0


class Hidden:
    """Takes a key out of a text that comes in pieces: what a server says of it must not be kept, or shown."""

    def __init__(self, key: str) -> None:
        self._key = key if len(key) >= 8 else ""  # a shorter one, as some servers are given, is a word like others
        self._held = ""  # may be the beginning of the key

    def push(self, text: str) -> str:
        """The next piece, and what was held, as far as it can be shown."""
        if not self._key:
            return text
        said = (self._held + text).replace(self._key, "•••")
        most = min(len(said), len(self._key) - 1)
        kept = next((n for n in range(most, 0, -1) if said.endswith(self._key[:n])), 0)
        self._held = said[len(said) - kept :]
        return said[: len(said) - kept]

    def finish(self) -> str:
        """What was held to the end."""
        held, self._held = self._held, ""
        return held
