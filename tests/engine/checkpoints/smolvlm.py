"""SmolVLM in small: as Idefics3, with classes and settings of its own."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from transformers import LlamaConfig, SmolVLMConfig, SmolVLMForConditionalGeneration
from transformers.models.smolvlm.image_processing_pil_smolvlm import SmolVLMImageProcessorPil

from checkpoints import idefics3
from checkpoints.base import IMAGE, TEXT, Checkpoint, write_json, write_model, write_tokenizer


def make(folder: Path) -> None:
    """As the base module says."""
    config = SmolVLMConfig(
        vision_config=idefics3.VISION,
        text_config=LlamaConfig(**TEXT).to_dict(),
        image_token_id=IMAGE,
        scale_factor=2,
        tie_word_embeddings=False,
        pad_token_id=0,
    )
    write_model(folder, SmolVLMForConditionalGeneration(config), seed=1)
    preprocessor = {"image_processor_type": "SmolVLMImageProcessor", **idefics3.PREPROCESSOR}
    write_json(folder, "preprocessor_config.json", preprocessor)
    write_json(folder, "processor_config.json", {"processor_class": "SmolVLMProcessor", "image_seq_len": idefics3.SEEN})
    write_tokenizer(folder, idefics3.SPECIAL, idefics3.CHAT_TEMPLATE)


# Idefics3's processor writes the same text for a picture; SmolVLM's own wants one of videos.
CHECKPOINT = Checkpoint(make, partial(idefics3.inputs, kind=SmolVLMImageProcessorPil))
