"""InstructBLIP: as BLIP-2, but that its Q-Former reads the prompt, so that each question sees a picture anew."""

from __future__ import annotations

from sightline.engine.families.blip_2 import Blip2


class InstructBlip(Blip2):
    """InstructBLIP before a language model that only decodes, such as Vicuna."""

    model_types = ("instructblip",)
    question_input = "qformer_input_ids"
    # Its checkpoints ship none: a question alone stands as it is, a conversation as in the data they learnt from.
    chat_template = (
        "{% for message in messages %}{% for part in message['content'] %}"
        "{{ '<image>' if part['type'] == 'image' }}"
        "{% endfor %}{% endfor %}{{ bos_token }}{% set several = messages | length > 1 %}"
        "{% for message in messages %}"
        "{{ ('Question: ' if message['role'] == 'user' else 'Answer: ') if several }}"
        "{% for part in message['content'] if part['type'] == 'text' %}"
        "{{ part['text'] }}{{ ' ' if several or not loop.last }}"
        "{% endfor %}{% endfor %}{{ 'Answer:' if several and add_generation_prompt }}"
    )


FAMILY = InstructBlip()
