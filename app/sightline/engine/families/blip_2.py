"""BLIP-2: a Q-Former asks each picture a fixed number of questions of its own; its answers stand for the picture."""

from __future__ import annotations

from sightline.engine.family import Family


class Blip2(Family):
    """BLIP-2 before a language model that only decodes, such as OPT."""

    model_types: tuple[str, ...] = ("blip-2",)
    # Its checkpoints ship none; their processor puts the pictures first.
    chat_template = (
        "{% for message in messages %}{% for part in message['content'] %}"
        "{{ '<image>' if part['type'] == 'image' }}"
        "{% endfor %}{% endfor %}{{ bos_token }}"
        "{% for message in messages %}{{ 'Question: ' if message['role'] == 'user' else 'Answer: ' }}"
        "{% for part in message['content'] %}{{ part['text'] + ' ' if part['type'] == 'text' }}{% endfor %}"
        "{% endfor %}{{ 'Answer:' if add_generation_prompt }}"
    )


FAMILY = Blip2()
