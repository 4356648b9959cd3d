"""Whether a model has told that it cannot tell: then there is no draft."""

from __future__ import annotations

import re

from sightline.events import StopReason

# The beginning of an answer in which a model speaks of what it cannot or will not do, instead of the picture.
REFUSAL = re.compile(
    r"""\W*
    (?:(?:i['’]?m|i\ am|we['’]re)?\ ?(?:very\ |so\ |really\ )?(?:sorry|afraid)\b[\s,.;:!—–-]*(?:but\ )?(?:that\ )?
        | (?:my\ apologies|i\ apologi[sz]e|apologies|unfortunately)\b[\s,.;:!—–-]*(?:but\ )?)?
    (?:as\ an?\ (?:\w+[ -]){0,3}(?:ai|model|assistant)\b[^,.]{0,40}?,?\s*)?
    (?:
        i['’]?(?:\ ?(?:can\ ?not|can['’]?t|could\ not|couldn['’]t|do\ not|don['’]t|won['’]t|will\ not)
            |(?:\ ?a)?m\ (?:not\ able|unable)\ to)
            (?:\ (?:really|actually|quite|currently|directly))?
            \ (?:tell|see|view|describe|identify|say|determine|recogni[sz]e|help|assist|provide|write|access|analy[sz]e
                |process|fulfil+|comply|know|have|give|make\ out|do\ (?:that|this))\b
        | (?:it\ is|it['’]s)\ (?:not\ possible|impossible|unclear|hard|difficult)\ to\ (?:tell|say|describe|identify)\b
        | (?:there\ is\ |there['’]s\ |i\ see\ )?no\ (?:image|picture|photo)\ (?:(?:was|is|has\ been)\ )?
            (?:provided|attached|given|uploaded|here)\b
        | (?:the|this)\ (?:image|picture|photo)\ (?:can\ ?not|can['’]t)\ be\ (?:described|identified|seen|shown)\b
        | (?:cannot|can['’]t|unable\ to|not\ able\ to)\ (?:tell|describe|identify|view|determine)\b
        | (?:could|can|would)\ you\ (?:please\ |kindly\ )?(?:tell\ me|provide|share|upload|give\ me|clarify|attach)\b
        | please\ (?:provide|share|upload|attach)\ (?:me\ )?(?:(?:with\ )?(?:the|more)\ )
            (?:\w+\ )?(?:image|picture|photo|details|context|information)\b
    )""",
    re.IGNORECASE | re.VERBOSE,
)
_GOES_ON = re.compile(r"\b(?:but|however|though)\b", re.IGNORECASE)


def cannot_tell(answer: str, reason: StopReason) -> bool:
    """Whether an answer is no draft: nothing passed the model's gate, or all it says is that it cannot or will not.

    An answer some of whose sentences were withheld is a draft, of what the model was sure of.
    """
    if reason is StopReason.UNSURE or not answer.strip():
        return True
    refusal = REFUSAL.match(answer)
    return refusal is not None and _GOES_ON.search(answer, refusal.end()) is None
