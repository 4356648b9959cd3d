"""A tokenizer whose patterns are a stranger's: what takes too long with them is given up, and may be stopped."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Sequence
from typing import Any, TypeVar

from tokenizers import Encoding, Tokenizer

from sightline.stopping import aside

LONGEST = 30.0  # seconds for one text; any takes thousandths of one

# One text at a time needs no threads of its own, and would make processes that are started later complain.
os.environ.setdefault("TOKENIZERS_PARALLELISM", "false")

_Result = TypeVar("_Result")


class BoundedTokenizer:
    """A Tokenizer, whose search for patterns is done aside: the library gives up on one place, but not on a text.

    There it works on batches, since with a single text it would keep the rest of the program waiting (GIL). In other
    respects it is the one that it is made of. A text that takes too long raises TimeoutError.
    """

    def __init__(self, tokenizer: Tokenizer) -> None:
        self._tokenizer = tokenizer
        self._searches_text = _has_patterns(tokenizer.normalizer) or _has_patterns(tokenizer.pre_tokenizer)
        self._searches_tokens = _has_patterns(tokenizer.decoder)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._tokenizer, name)

    def encode(self, text: str, add_special_tokens: bool = True) -> Encoding:
        """As the tokenizer's own."""
        batch = _done(
            lambda: self._tokenizer.encode_batch([text], add_special_tokens=add_special_tokens), self._searches_text
        )
        return batch[0]

    def decode(self, ids: Sequence[int]) -> str:
        """As the tokenizer's own."""
        return _done(lambda: self._tokenizer.decode_batch([list(ids)]), self._searches_tokens)[0]


def _done(work: Callable[[], _Result], patterns: bool) -> _Result:
    return aside(work, LONGEST) if patterns else work()


def _has_patterns(part: Any) -> bool:
    """Whether one of a tokenizer's parts has a regular expression of its own."""
    return part is not None and _names_pattern(json.loads(part.__getstate__()))


def _names_pattern(state: Any) -> bool:
    if isinstance(state, list):
        return any(map(_names_pattern, state))
    return isinstance(state, dict) and ("Regex" in state or any(map(_names_pattern, state.values())))
