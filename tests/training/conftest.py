"""What the training tests share: a small tokenizer."""

from __future__ import annotations

import pytest
from tokenizers import Tokenizer

from sightline.training.tokens import train_tokenizer


@pytest.fixture(scope="session")
def tokenizer() -> Tokenizer:
    return train_tokenizer(600, seed=0, scenes=40)
