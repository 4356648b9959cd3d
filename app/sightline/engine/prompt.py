"""Messages to token ids: content parts, the checkpoint's chat template, picture placeholders expanded."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from tokenizers import Tokenizer

from sightline.conversation import ImageInput, Message, Region, TextLine
from sightline.engine.interfaces import IntArray
from sightline.engine.reference_text import lines_in, reference_text
from sightline.engine.template_sandbox import TemplateSandbox
from sightline.errors import ModelError, OutOfMemoryError, said

_REMEDY = said("Export it again, or choose another model.")


@dataclass(frozen=True)
class Prompt:
    """What the language model is fed: ids [S], in which the features of `images`, in order, fill the image tokens."""

    token_ids: IntArray
    images: tuple[ImageInput, ...]


def chat_messages(
    messages: Sequence[Message], text_read: Mapping[str, Sequence[TextLine]] | None = None
) -> list[dict[str, Any]]:
    """Messages in the form that chat templates take: a role, and content parts with the pictures before the text.

    The words read in a picture, by its digest in `text_read`, stand at the head of the text that follows it: some
    templates join parts without space between. The first picture of a conversation has no label, so that a conversation
    about one picture stays plain. Every other picture, and every repetition, is preceded by the text part "Image N:"; N
    is the number that the person sees, or where pictures have none, counts distinct pictures (digests) in the order in
    which they first appear. A crop is "Region M of image N:", and the whole picture in a message with crops of it, be
    it the first or not, "Image N (whole):". What a message becomes depends only on those before it: a prefix never
    changes.
    """
    numbers: dict[str, int] = {}
    regions: dict[tuple[str, Region], int] = {}
    chat = []
    words = ""  # of the picture before
    for message in messages:
        parts: list[dict[str, str]] = []
        cropped = {image.digest for image in message.images if image.region is not None}
        for image in message.images:
            first = not numbers
            number = numbers.setdefault(image.digest, image.number or len(numbers) + 1)
            if image.region is not None:
                count = sum(digest == image.digest for digest, _ in regions)
                region = regions.setdefault((image.digest, image.region), image.region_number or count + 1)
                label = f"Region {region} of image {number}:"
            else:
                label = f"Image {number} (whole):" if image.digest in cropped else f"Image {number}:"
            if not first or image.digest in cropped:
                parts.append({"type": "text", "text": words + label})
            parts.append({"type": "image"})
            words = reference_text(lines_in(image.region, (text_read or {}).get(image.digest, ())))
        parts.append({"type": "text", "text": words + message.text})
        words = ""
        chat.append({"role": str(message.role), "content": parts})
    return chat


class ChatTemplate:
    """A checkpoint's chat template and tokenizer.

    `special` are the names that templates use for tokens, such as bos_token and eos_token. `placeholder_id` is the
    token that the template writes for a picture, where it is not the one whose places features take.
    """

    def __init__(
        self,
        tokenizer: Tokenizer,
        source: str,
        image_token_id: int,
        special: dict[str, str],
        folder: Path,
        placeholder_id: int | None = None,
    ) -> None:
        self.tokenizer = tokenizer
        self.image_token_id = image_token_id
        self._folder = folder
        self._special = special
        self._placeholder_id = image_token_id if placeholder_id is None else placeholder_id
        self.image_token = self._token(image_token_id)
        self._placeholder = self._token(self._placeholder_id)
        added = tokenizer.get_added_tokens_decoder()
        # Tokens that steer the model. Non-special added tokens are ordinary words, unless the template writes them.
        self._reserved = {index for index, token in added.items() if token.special or token.content in source}
        self._reserved |= {image_token_id, self._placeholder_id}
        # What stands for unknown letters steers nothing; a private-use letter is one.
        self._reserved -= set(tokenizer.encode("\U000f0000", add_special_tokens=False).ids)
        # Templates older than content parts expect text, with the picture's token in it.
        self._takes_parts = "type" in source
        try:
            self._sandbox = TemplateSandbox()
            self._template = self._sandbox.from_string(source)
        except MemoryError as error:
            raise OutOfMemoryError(said("the chat template of the model in {name}", name=folder.name)) from error
        except Exception as error:  # a template is code
            raise ModelError(
                folder, said("its chat template cannot be read ({reason}).", reason=error), _REMEDY
            ) from error
        self._keeps_order = self._takes_parts and self._renders_in_order()
        self._takes_system = self._tells_system()

    def render(
        self,
        messages: Sequence[Message],
        add_generation_prompt: bool = True,
        text_read: Mapping[str, Sequence[TextLine]] | None = None,
        system_prompt: str = "",
    ) -> str:
        """The conversation as one string with one image token per picture, ready for the tokenizer.

        Where the template knows no system prompt, it stands at the head of the first question.

        What people and models wrote, and what stands in pictures, is untrusted: a control token spelt out in it is
        broken up by a space, so that only the template's own are control tokens, and "<image>" in a question is not a
        picture.
        """
        chat = chat_messages(messages, text_read)
        if system_prompt and self._takes_system:
            chat.insert(0, _system(system_prompt))
        elif system_prompt:
            asked = chat[0]["content"][-1]
            asked["text"] = f"{system_prompt}\n\n{asked['text']}"
        for turn in chat:
            for part in turn["content"]:
                if part["type"] == "text":
                    part["text"] = self._harmless(part["text"])
        for turn in chat:
            if not self._takes_parts:
                turn["content"] = self._as_text(turn["content"])
            elif not self._keeps_order and _has_labels(turn["content"]):
                turn["content"] = [{"type": "text", "text": self._as_text(turn["content"])}]
        try:
            return self._rendered(chat, add_generation_prompt)
        except MemoryError as error:
            raise OutOfMemoryError(said("the chat template of the model in {name}", name=self._folder.name)) from error
        except Exception as error:  # a template is code
            raise ModelError(
                self._folder, said("its chat template refuses this conversation ({reason}).", reason=error), _REMEDY
            ) from error

    def words(
        self,
        messages: Sequence[Message],
        text_read: Mapping[str, Sequence[TextLine]] | None = None,
        system_prompt: str = "",
    ) -> str:
        """The same without pictures, and without the token that begins a text."""
        text = self.render(messages, text_read=text_read, system_prompt=system_prompt)
        for token in (self.image_token, self._special.get("bos_token", "")):
            text = text.replace(token, "") if token else text
        return text

    def encode(
        self,
        messages: Sequence[Message],
        stands: Callable[[ImageInput], int | str],
        text_read: Mapping[str, Sequence[TextLine]] | None = None,
        system_prompt: str = "",
    ) -> Prompt:
        """Token ids of a conversation that the model is to continue.

        `stands` tells what stands for a picture: how many image tokens, or a text with image tokens in it.
        """
        text = self.render(messages, text_read=text_read, system_prompt=system_prompt)
        bos = self._special.get("bos_token")
        # Then the tokenizer is not to add another; pictures may come first, as in PaliGemma and BLIP-2.
        starts = bool(bos) and text.replace(self.image_token, "").startswith(bos or "")
        ids = self.tokenizer.encode(text, add_special_tokens=not starts).ids
        images = tuple(image for message in messages for image in message.images)
        if ids.count(self._placeholder_id) != len(images):
            raise ModelError(self._folder, said("its chat template leaves out pictures."), _REMEDY)
        standing = [stands(image) for image in images]
        if any(isinstance(stand, str) for stand in standing):
            expanded = self._encode_texts(text, standing, add_special_tokens=not starts)
        else:
            counts = (int(stand) for stand in standing)
            expanded = []
            for token in ids:
                expanded += [self.image_token_id] * next(counts) if token == self._placeholder_id else [token]
        return Prompt(np.array(expanded, np.int64), images)

    def encode_text(self, text: str) -> list[int]:
        """The token ids of the beginning of an answer; a control token spelt out in it is broken up."""
        return list(self.tokenizer.encode(self._harmless(text), add_special_tokens=False).ids)

    def _encode_texts(self, text: str, standing: Sequence[int | str], add_special_tokens: bool) -> list[int]:
        """Token ids where text stands for pictures: how it is spelt hangs on what is around it."""
        around = text.split(self._placeholder)
        texts = [stand if isinstance(stand, str) else self.image_token * stand for stand in standing]
        whole = around[0] + "".join(map("".join, zip(texts, around[1:], strict=False)))
        ids: list[int] = self.tokenizer.encode(whole, add_special_tokens=add_special_tokens).ids
        wanted = sum(stand.count(self.image_token) for stand in texts)
        if len(around) != len(texts) + 1 or ids.count(self.image_token_id) != wanted:
            raise ModelError(self._folder, said("its tokenizer does not keep the tokens of pictures apart."), _REMEDY)
        return ids

    def _token(self, token_id: int) -> str:
        token = self.tokenizer.id_to_token(token_id)
        if token is None:
            raise ModelError(
                self._folder, said("its tokenizer has no token {token} for pictures.", token=token_id), _REMEDY
            )
        return token

    def _rendered(self, chat: Sequence[dict[str, Any]], add_generation_prompt: bool) -> str:
        values = {"messages": chat, "add_generation_prompt": add_generation_prompt, **self._special}
        return self._sandbox.run(self._template, **values)

    def _renders_in_order(self) -> bool:
        """False where every picture comes before all text, as in LLaVA 1.5's template: labels would name none."""
        parts = [{"type": "text", "text": "a label"}, {"type": "image"}, {"type": "text", "text": "a question"}]
        try:
            text = self._rendered([{"role": "user", "content": parts}], False)
        except Exception:  # it is told when a conversation is refused
            return True
        return self._placeholder not in text or text.find("a label") < text.find(self._placeholder)

    def _tells_system(self) -> bool:
        """Whether the template writes a system prompt, and as such: some refuse one, or take it for an answer."""
        words = "a system prompt"
        question = {"role": "user", "content": self._parts("a question")}
        try:
            told = self._rendered([{"role": "system", "content": self._parts(words)}, question], False)
        except Exception:  # it refuses one
            return False
        try:
            answered = self._rendered([{"role": "assistant", "content": self._parts(words)}, question], False)
        except Exception:  # it wants a question first
            answered = ""
        return words in told and "'type'" not in told and told != answered

    def _parts(self, words: str) -> str | list[dict[str, str]]:
        parts = [{"type": "text", "text": words}]
        return parts if self._takes_parts else self._as_text(parts)

    def _as_text(self, parts: list[dict[str, str]]) -> str:
        return "\n".join(self._placeholder if part["type"] == "image" else part["text"] for part in parts)

    def _harmless(self, text: str) -> str:
        """The text with every control token in it broken up, as the tokenizer itself finds them."""
        rounds = 0
        while spans := self._control_tokens(text):
            for start, end in reversed(spans):  # from the back, so that the places before stay where they are
                # A token that even spaces do not break is taken out; it ends because the text gets shorter.
                rest = f"{text[start]} {text[start + 1 :]}" if rounds < 2 else text[end:]
                text = text[:start] + rest
            rounds += 1
        return text

    def _control_tokens(self, text: str) -> list[tuple[int, int]]:
        """Where in the text the tokenizer sees control tokens, without the space that some swallow around them."""
        encoding = self.tokenizer.encode(text, add_special_tokens=False)
        spans = []
        for token, (start, end) in zip(encoding.ids, encoding.offsets, strict=True):
            word = text[start:end]
            if token in self._reserved and word:
                spans.append((start + len(word) - len(word.lstrip()), end))
        return spans


def _system(words: str) -> dict[str, Any]:
    return {"role": "system", "content": [{"type": "text", "text": words}]}


def _has_labels(parts: Sequence[dict[str, str]]) -> bool:
    return any(part["type"] == "text" for part in parts[:-1])  # the last is what was said
