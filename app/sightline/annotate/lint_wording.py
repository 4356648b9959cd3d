"""Words that are not about the picture: a model's preamble, "image of", hedging, and marks of a markup language."""

from __future__ import annotations

import html
import re
from collections.abc import Collection

from sightline.annotate.findings import Finding, Rule
from sightline.annotate.refusals import REFUSAL
from sightline.errors import said
from sightline.store.review_values import Purpose


def _verbose(pattern: str) -> str:
    """A pattern in which spaces count, for use within a verbose one."""
    return pattern.replace(" ", r"\ ")


_TEXT = _verbose(
    r"(?:(?:image|picture|photo) )?(?:alt(?:ernat(?:iv)?e)?[ -]?(?:text|tag|attribute)?|description|caption)s?"
)
_DRAFT = _verbose(
    r"(?:(?:short|brief|concise|possible|suggested|accessible|detailed|draft|simple|descriptive|good|appropriate|revised"
    r"|shorter|updated|final|clear|extended|long|one|\d+-character),? )*"
)
# What a model says before it begins, one piece after the other.
_PREAMBLE = re.compile(
    rf"""\W*(?:
    (?:sure(?:\ thing)?|certainly|of\ course(?!,(?!\ (?:here|the\ alt|this|i)\b))
        |absolutely|gladly|no\ problem|happy\ to\ help|you['’]?re\ welcome
        |my\ pleasure|natürlich|gerne?|bien\ sûr|claro|por\ supuesto|certo|certamente|natuurlijk)
        \s*(?:[,!.:;—–]|(?=here\b))\s*
    | (?:yes|ok|okay|great|alright|all\ right|got\ it|understood|thank\ you|thanks|great\ question|hello|hi)[,!.]\s*
        (?=here\b|let\b|i\b|this\b|the\ (?:alt|image|picture|photo)\b|sure\b|based\b)
    | (?:here\ (?:is|are)|here['’]s|below\ is|the\ following\ is|this\ is|hier\ ist|voici|aquí\ (?:está|tienes)|ecco)\s+
        (?:(?:an?|the|your|my|some|ein(?:e|en)?|der|une?|le|la|el)\ )?{_DRAFT}{_TEXT}\b[^:.\n]{{0,60}}[:.]\s*
    | (?:here(?:['’]s|\ is)\ what|(?:to|let\ me)\ describe\ (?:this|the)\ (?:image|picture|photo))\b
        [^:.,\n]{{0,40}}[:.,]\s*
    | (?:(?:the|your|my|an?)\ )?{_DRAFT}(?:{_TEXT}|alternativtext|bildbeschreibung|texte\ alternatif
        |texto\ alternativo|testo\ alternativo
        |answer|response|output)\s*(?:\([^)]{{0,30}}\)\s*)?[*_]*\s*(?:[:=]|[–—-]\s)[\s*_]*
    | (?:this|the)\ (?:alt(?:ernative)?\ text|description|caption)\ (?:for\ [^:.\n]{{1,30}}\ )?
        (?:describes|is\ for|would\ be|could\ be|should\ be|reads|is)\b[:,]?\s*
    | (?:based\ on|looking\ at|from|judging\ by|given)\ (?:the|this|your)\ (?:provided\ |uploaded\ |attached\ )?
        (?:image|picture|photo|photograph|context)\b[^,.]{{0,30}},\s*
    | as\ (?:requested|you\ asked)\b[^,.]{{0,30}},\s* | (?:as|being)\ an?\ (?:ai|language\ model)\b[^,.]{{0,40}},\s*
    | i\ (?:can\ |do\ )?(?:see|notice|observe)\ (?:that\ )?
    | i(?:\ would|['’]d)\ (?:describe|say|suggest|write|caption)(?:\ (?:this|it|the\ \w+)(?:\ as)?)?[:,]?\s+
    )""",
    re.IGNORECASE | re.VERBOSE,
)
# What a model adds when it is done.
_AFTERWORD = re.compile(
    r"""(?:(?<=[.!?…"”\n])\s*|\s+(?=[(\[]))(?:
    (?:please\ )?(?:let\ me\ know|feel\ free|do(?:\ not|n['’]t)\ hesitate)\b.*
    | (?:i\ )?hope\ (?:this|that|it)\ helps\b.* | (?:would|do)\ you\ (?:like|want|need)\ (?:me|a|an|more|another
        |the)\b.*
    | is\ there\ anything\ else\b.* | if\ you(?:['’]d|\ would|\ need|\ want)\b.* | (?:please\ )?note\ that\ (?:this
        |i)\b.*
    | this\ (?:alt\ text|description)\ (?:is|uses|keeps|focuses|provides|aims|captures)\b.*
    | [(\[]?(?:about\ |approx(?:imately|\.)?\ |length:\ |(?:character|word)\ count:\ )?\d+\ (?:characters|chars|words)\b
        [^)\]]{0,20}[)\]]?\.? | [(\[]?(?:character|word)\ count:?\ \d+.*
    )\s*$""",
    re.IGNORECASE | re.VERBOSE | re.DOTALL,
)
# What a program stamps on what it has made.
_STAMP = re.compile(
    r"""[\s,;.(–—-]*\b(?:(?:image\ |picture\ |photo\ )?description\ automatically\ generated(?:\ with\ \w+\ confidence)?
    | (?:automatically|auto|ai|machine)[- ]generated(?:\ (?:alt\ text|description|caption|content)[^.]*)?
    | ai-generated\ content\ may\ be\ incorrect | generated\ by\ (?:an?\ )?(?:ai|chatgpt|gpt|copilot|gemini|claude)
    | automatisch\ generierte\ beschreibung)[\s.)]*$""",
    re.IGNORECASE | re.VERBOSE,
)

_MEDIUM = "(?:image|picture|photo|photograph|photography|graphic|pic|snapshot|img)"
# What only praises a photo: with it, "photo of" is as empty as before. Others, such as "aerial", tell of its kind.
_PRAISE = _verbose(
    "(?:(?:(?:very |really )?(?:following|above|attached|given|provided"
    "|beautiful|nice|lovely|great|good|stunning|amazing|detailed|colou?r|colou?rful"
    "|high[- ](?:quality|resolution)|hd|digital|stock|professional|simple|clear|vibrant|striking|cropped|wide"
    "|full[- ]size|candid|quick|featured|header|hero|main|single|new))[ ,]+)*"
)
_SHOWING = _verbose(
    "(?:of|showing|depicting|featuring|displaying|containing|illustrating|portraying|capturing|taken of|about|with"
    "|(?:that |which )?(?:shows|depicts|features|displays|contains|illustrates|portrays|captures|presents))"
)
_REDUNDANT = re.compile(
    rf"""\s*(?:
    (?:here(?:\ (?:is|are)|['’]s)\ )?(?:(?:an?|the|this|these|my|our)\ )?{_PRAISE}{_MEDIUM}s?
        (?:\ (?:that\ )?you\ (?:have\ )?(?:provided|sent|uploaded|shared|attached))?\ {_SHOWING}
        \ (?:(?:a\ )?(?:view|scene|shot)\ of\ )?
    | (?:in|on)\ (?:this|the)\ {_PRAISE}{_MEDIUM},?\ (?:(?:we|you|one)\ (?:can\ )?see\ |(?:there\ )?(?:is|are)\ )?
    | (?:this|it)\ (?:is|appears\ to\ be|seems\ to\ be|looks\ like)\ (?:an?|the)\ {_PRAISE}{_MEDIUM}\ {_SHOWING}\ (?=\w)
    | (?:here\ )?(?:we|you|one)\ (?:can\ )?see\ (?!(?:also|more|less|how|what|why|nothing)\b)
    | (?:pictured|shown|depicted)(?:\ here)?(?:\ is|\ are|:)\ (?=\w)
    | {_MEDIUM}\ ?[:–—-]\ (?=\w)
    | (?:(?:ein|das|dieses|eine|auf\ dem)\ )?(?:bild|foto|fotografie)\ (?:von|zeigt|eines|einer|(?:ist|sind)\b)\ (?=\w)
    | (?:une?\ |la\ |l['’])?(?:photo|image|photographie)\ (?:de\ |du\ |des\ |d['’]|montrant\ |représentant\ )
    | (?:una\ |la\ |uma\ |a\ )?(?:imagen|foto|fotografía|imagem|immagine|fotografia)
        \ (?:de|del|da|do|di|della|che\ mostra|que\ muestra)\ (?=\w)
    | (?:een\ )?(?:afbeelding|foto|plaatje)\ van\ (?=\w)
    )""",
    re.IGNORECASE | re.VERBOSE,
)
# Where it adds nothing at the end: "A dog, as seen in this image."
_REDUNDANT_LATER = re.compile(
    rf"""[,;]?\ (?:as\ )?(?:can\ be\ |is\ |are\ )?(?:seen\ |shown\ |visible\ |pictured\ |depicted\
        |displayed\ )?(?:here\ )?
    (?:in|on)\ (?:this|the)\ {_MEDIUM}(?=\s*(?:[.,;!]|$|(?:is|are|has|have|wears?|there)\b))""",
    re.IGNORECASE | re.VERBOSE,
)
# Not among them: "a cloud that looks like a dog", "a rainbow appears over the bay", "women are more likely to vote".
_HEDGE = re.compile(
    r"""\b(?:
    (?:what\ )?(?:appear(?:s|ed|ing)?|seem(?:s|ed|ing)?)\ (?:to\ (?:be|have)|to(?=\ \w)|as\ (?:if|though)|like)\b
    | (?:what\ )?seem(?:s|ed|ingly(?!\ (?:endless|infinite|bottomless)))?\b(?!\ in\b)
    | appears?\ (?=(?:very|quite|rather|somewhat|slightly|happy|sad
        |angry|calm
        |relaxed|tired|focused|engaged|excited|surprised|serious|thoughtful|joyful|worried|content|confused|bored
        |concerned|nervous|busy|empty|old|young|deserted|abandoned)\b)
    | possibly | probable | perhaps | maybe | probably | presumably | apparently | supposedly | conceivably | ostensibly
    | potentially | (?:assumed|believed|thought)\ to\ be | more\ or\ less | something\ like
    | (?<!more\ )(?<!less\ )(?<!equally\ )(?<!as\ )(?<!times\ )(?<!how\ )likely(?!\ (?:voter|candidate|outcome
        |to\ vote))
    | (?:it|this|that|he|she|they)\ must\ be | (?:some\ (?:kind|sort|type)|a\ (?:sort|kind))\ of
    | (?:may|could)\ (?:well\ |also\ |very\ well\ )?
        (?:be|have|represent|suggest|indicate|depict|contain|show|include|mean)
    | might(?=\ \w)
    | what\ looks?\ (?:like|to\ be) | looks?\ to\ be
    | (?:suggest|imply|hint)(?:s|ing)?\ (?:that|at|they|he|she|it|a|an|the)
    | (?:not\ (?:entirely\ |quite\ )?sure|unsure) | presumed
    | i\ (?:think|believe|guess|assume|suppose|suspect) | (?:i['’]m|i\ am)\ (?:not\ )?(?:entirely\ |quite\ )?(?:sure
        |certain)
    | (?:is|it['’]s|are)\ (?:hard|difficult|impossible|not\ possible)\ to\ (?:tell|say|determine|identify)
    | (?:is|it['’]s)\ (?:unclear|not\ clear|uncertain) | unclear\ (?:if|whether|what|who|where)
    | (?:can(?:not|['’]t)|could\ not|couldn['’]t)\ (?:be\ )?(?:tell|determined?|identif(?:y|ied))
    | or\ (?:something|some\ other|maybe|perhaps|possibly)
    | vielleicht | möglicherweise | vermutlich | wahrscheinlich | anscheinend | offenbar | scheint\b[^.]{0,60}\bzu
    | peut-être | semblent? | probablement | apparemment | sans\ doute
    | quizás? | tal\ vez | probablemente | posiblemente | aparentemente | parecen? | al\ parecer
    | forse | probabilmente | sembra(?:no)? | talvez | provavelmente | misschien | waarschijnlijk | lijk(?:t|en)
    )\b(?!-)
    | (?:^|(?<=[.!?;]\ ))\W*(?:(?:it|this|that)\ )?looks?\ (?:like|as\ (?:if|though))\b""",
    re.IGNORECASE | re.VERBOSE,
)
_QUOTE = re.compile(r"""(?:"([^"]+)"|“([^“”]+)”|‘([^‘’]+)’|'([^']+)'|«\s*([^«»]+?)\s*»|„([^„“”]+)[“”])""")
_ALLOWING = re.compile(r"(?:may|might|could|must)\b", re.IGNORECASE)
_MARKUP = re.compile(
    r"""\*\*(?P<bold>[^*\n]+)\*\* | __(?P<under>[^_\n]+)__ | (?<![\w*])\*(?P<italic>[^*\s](?:[^*\n]*[^*\s])?)\*(?![\w*])
    | ^\#{1,6}\s+ | ^\s*[-*•]\s+(?=\S) | ```\w* | `(?P<code>[^`\n]+)`
    | !?\[(?P<link>[^\]\n]+)\]\([^)\s]+\) | </?[a-zA-Z][a-zA-Z0-9]*(?:\s[^<>]*)?/?> | &(?:\w{2,8}|\#x?[0-9a-fA-F]+);
    """,
    re.VERBOSE | re.MULTILINE,
)


def refusal(text: str) -> Finding | None:
    """A model's answer in place of a text."""
    match = REFUSAL.match(text)
    if match is None:
        return None
    return Finding(
        Rule.PREAMBLE,
        said("Here a model speaks of what it cannot do, not of the picture."),
        said("Write what the picture shows, or mark it as decorative."),
        *match.span(),
    )


def preamble(text: str) -> list[Finding]:
    """What a model says to whoever asked, before the text and after it."""
    start = 0
    while piece := _PREAMBLE.match(text, start):
        start = piece.end()
    after = _STAMP.search(text, start) or _AFTERWORD.search(text, start)
    end = len(text) if after is None else after.start()
    fix = _capitalised(text[start:end].strip(" \n\t*_")) or None
    reason = said("A model says this to whoever asked it; it is not about the picture.")
    spans = [(0, start)] if start else []
    spans += [(end, len(text))] if after else []
    return [Finding(Rule.PREAMBLE, reason, said("Take it out."), *span, fix) for span in spans]


def redundant(text: str, masked: str, begin: int = 0) -> list[Finding]:
    """ "Image of": a screen reader has said already that it is one. "Painting of" tells more, and stays."""
    match = _REDUNDANT.match(masked, begin)
    if match:
        fix = _capitalised(text[match.end() :].lstrip())
    else:
        match = _REDUNDANT_LATER.search(masked, begin)
        fix = (text[: match.start()] + text[match.end() :]).strip() if match else ""
    if not match:
        return []
    return [
        Finding(
            Rule.REDUNDANT,
            said("A screen reader says already that this is a picture."),
            said("Begin with what it shows; that it is a painting, a map or a chart may be said."),
            *match.span(),
            fix or None,
        )
    ]


def hedging(masked: str, purpose: Purpose, read: Collection[str]) -> list[Finding]:
    """Words of doubt: who cannot see the picture can do nothing with them. Those `read` in it are not the writer's."""
    return [
        Finding(
            Rule.HEDGING,
            said("“{words}” is a guess; who cannot see the picture cannot check it.", words=match.group().strip()),
            said("Look, and say what is there, or leave it out."),
            *match.span(),
        )
        for match in _HEDGE.finditer(masked)
        # Signs tell what one may do.
        if (purpose is not Purpose.TEXT or not _ALLOWING.search(match.group()))
        and any(word not in read for word in match.group().casefold().split())
    ]


def markup(text: str, purpose: Purpose, begin: int = 0) -> list[Finding]:
    """Marks that a screen reader would read aloud."""
    marks = (match for match in _MARKUP.finditer(text) if not _is_character(match.group()))
    spans = [mark.span() for mark in marks if mark.start() >= begin]
    fix = _MARKUP.sub(_unmarked, text).strip()
    if purpose is not Purpose.TEXT and (inner := unquoted(text)) is not None:
        spans, fix = [(0, len(text))], inner
    if not spans:
        return []
    return [
        Finding(
            Rule.MARKUP,
            said("These marks mean nothing in an alt text, and may be read aloud."),
            said("Take them out."),
            spans[0][0],
            spans[-1][1],
            fix or None,
        )
    ]


def unquoted(text: str) -> str | None:
    """What stands between the marks of a text that is one quote, and so long that it is no title; None if it is not."""
    whole = _QUOTE.fullmatch(text.strip())
    return None if whole is None or len(whole.group().split()) < 4 else next(filter(None, whole.groups()))


def _unmarked(mark: re.Match[str]) -> str:
    if mark.lastgroup is not None:
        return mark[mark.lastgroup]
    return html.unescape(mark.group()) if mark.group().startswith("&") else ""


def _is_character(mark: str) -> bool:
    """Whether what looks like a character reference is none: "AT&T;" is not one."""
    return mark.startswith("&") and html.unescape(mark) == mark


def _capitalised(text: str) -> str:
    return text[:1].upper() + text[1:]
