"""Eleven conversations that are hard to export, with their pictures: what every format is tested on."""

from __future__ import annotations

import hashlib
import io
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import numpy as np
from PIL import Image

from sightline.conversation import Conversation, ImageInput, Message, Node, Region, Role, TextLine, Word, Writer
from sightline.events import Finished, StopReason
from sightline.transcripts.transcript import Picture, Transcript

ZONE = timezone(timedelta(hours=2))
START = datetime(2026, 11, 22, 8, 12, 31, tzinfo=ZONE)
SETTINGS = {"max_new_tokens": 512, "temperature": 0.0, "top_p": 1.0, "seed": 0}
MODEL = Writer("Tiny", "/home/someone/models/tiny", "ab" * 32, SETTINGS)
DONE = Finished(StopReason.END, 300, 12, 42, 0.25, 1.5)
REGION = Region(0.1, 0.2, 0.5, 0.75)

TABLE = """Here is what I see:

| Colour | Count | Note |
|:-------|------:|:----:|
| red    | 3     | `a|b` |
| =1+2   | -5    | @SUM(A1) |
| +cmd   | 1.5 % | **-x** |

| | b |
|-|-|
| 1 | |

- one
- two
  1. inner
  2. other

     with a second paragraph

3) three
4) four"""

CODE = """Run `python3 -c "print('<b>')"`:

```python
def f(x):
    return "<script>alert(1)</script>" & x  # ```
```

    indented & <kept>

Then *use **it** well* and ~~not~~ this.

> A quote
> # with a heading
>
> - and a list"""

MATHS = r"""# Result

### Skipped a level

The area is $\pi r^2 \approx 3.14 \cdot r^2$ and \(a_1 * b_2 * c_3\), so 2 * 3 * 4 = 24, f(x)_i^2 < 1 & x > 0.

\[ \int_0^1 x\,dx = \tfrac12 \]

#

##### Deeper

E = m c² ≤ ∞, ∑ᵢ xᵢ ≈ √2"""

HOSTILE = """<script>fetch('http://127.0.0.1:9/steal')</script>
<img src=http://127.0.0.1:9/track.png onerror=alert(1)> <iframe src="file:///etc/passwd"></iframe>

![tracker](http://127.0.0.1:9/pixel.png "t") ![](https://example.invalid/b.png)
![x](data:image/svg+xml,<svg/onload=alert(1)>)
[click](javascript:alert(1)) [data](data:text/html,<script>alert(1)</script>) [bank](http://evil.invalid/?a=1&b="2")
<http://127.0.0.1:9/auto> [ref]

[ref]: http://127.0.0.1:9/ref "Title <b>"

</main></body></html><style>*{background:url(http://127.0.0.1:9/css)}</style>
#eval("1+1") #read("/etc/passwd") $ $ \\u{202e} &#x202e;txt.exe&#x202c; &lt;b&gt; "quotes" 'single'
left\u202eright\u0007\u001b[31mred\u009b \u2066isolate\u2069 null\u0000 \ufffe end

=HYPERLINK("http://127.0.0.1:9","x")"""


def picture(folder: Path, name: str, size: tuple[int, int] = (320, 200), exif: bytes = b"") -> tuple[Path, str]:
    """A file of seeded noise and stripes, and its SHA-256; `size` is what it has in the file."""
    random = np.random.default_rng(list(name.encode()))
    pixels = random.integers(0, 256, (size[1], size[0], 3), np.uint8)
    pixels[:: max(2, size[1] // 8)] = 0
    path = folder / name
    stream = io.BytesIO()
    kind = {".jpg": "JPEG", ".png": "PNG", ".webp": "WEBP", ".tif": "TIFF", ".gif": "GIF"}[path.suffix]
    Image.fromarray(pixels).save(stream, kind, **({"exif": exif} if exif else {}))
    path.write_bytes(stream.getvalue())
    return path, hashlib.sha256(stream.getvalue()).hexdigest()


def transcript(
    title: str,
    turns: Sequence[tuple[str, Sequence[ImageInput], str]],
    pictures: Sequence[Picture] = (),
    language: str = "en",
) -> Transcript:
    """Questions with their pictures, each with its answer; a minute apart."""
    conversation = Conversation()
    for question, images, answer in turns:
        parent = len(conversation.nodes) - 1 if conversation.nodes else None
        time = START + timedelta(minutes=len(conversation.nodes))
        conversation = conversation.append(Node(parent, Message(Role.USER, question, tuple(images)), time=time))
        parent = len(conversation.nodes) - 1
        conversation = conversation.append(
            Node(parent, Message(Role.ASSISTANT, answer), DONE, time + timedelta(seconds=2), MODEL)
        )
    return Transcript(
        id=hashlib.sha256(title.encode()).hexdigest()[:32],
        title=title,
        created=START,
        updated=START + timedelta(minutes=len(conversation.nodes)),
        exported=datetime(2026, 11, 22, 9, 0, 0, 123456, tzinfo=UTC),
        conversation=conversation,
        pictures={picture.digest: picture for picture in pictures},
        language=language,
    )


def _with_picture(folder: Path, name: str, alt: str = "", **options: object) -> tuple[ImageInput, Picture]:
    path, digest = picture(folder, name, **options)  # type: ignore[arg-type]
    size = options.get("size", (320, 200))
    return ImageInput(path, digest, number=1), Picture(digest, name, size, alt)  # type: ignore[arg-type]


def tables(folder: Path) -> Transcript:
    image, known = _with_picture(folder, "shapes.png", "Three red squares beside a blue circle")
    return transcript("Tables & lists", [("What is in it?\n\nList  it.", [image], TABLE)], [known])


def code(folder: Path) -> Transcript:
    return transcript("Code `and` <quotes>", [("How?\n    four spaces\n# not a heading", [], CODE)])


def maths(folder: Path) -> Transcript:
    return transcript("Maths-like text", [("2*3*4 = ? and a_b_c", [], MATHS)])


def chinese(folder: Path) -> Transcript:
    image, known = _with_picture(folder, "照片 一.jpg", "一只猫")
    answer = "**图中有一只猫。** 它坐在窗台上。\n\n- 颜色:黑色\n- 数量:1\n\n日本語のテキスト、한국어 텍스트。"
    return transcript("关于照片的对话", [("这张图里有什么?", [image], answer)], [known], language="zh-CN")


def emoji(folder: Path) -> Transcript:
    return transcript("Emoji 😀", [("Smile 🙂?", [], "Yes 😀👍🏽 👨‍👩‍👧 🏳️‍🌈 ❤️ and ✓ ★ →")])


def right_to_left(folder: Path) -> Transcript:
    image, known = _with_picture(folder, "صورة.png", "قطة على النافذة")
    answer = "نعم، في الصورة **قطة** واحدة (black cat 1).\n\n1. أولاً\n2. ثانياً\n\n"
    answer += "| لون | عدد |\n|---|---|\n| أسود | 1 |\n\nעברית: שלום 123."
    return transcript("محادثة عن صورة", [("ماذا في الصورة؟", [image], answer)], [known], language="ar")


def hostile(folder: Path) -> Transcript:
    image, known = _with_picture(folder, "a.png", '"><script>alert(1)</script>')
    known = replace(known, name='"><img src=x onerror=alert(1)>\u202egnp.png')
    title = "</title><script>alert('title')</script> #panic()"
    return transcript(title, [(HOSTILE, [image], HOSTILE), (HOSTILE, [], HOSTILE)], [known])


def many_pictures(folder: Path) -> Transcript:
    names = ["one.png", "two.jpg", "three.webp", "four.tif", "five.gif", "six.png", "seven.png"]
    turned = Image.Exif()
    turned[0x0112] = 6
    turned[0x010F] = "Maker of the camera"
    images, known = [], []
    for number, name in enumerate(names, 1):
        path, digest = picture(folder, name, (60 + 20 * number, 80), turned.tobytes() if name == "two.jpg" else b"")
        images.append(ImageInput(path, digest, number=number))
        size = (80, 60 + 20 * number) if name == "two.jpg" else (60 + 20 * number, 80)
        known.append(Picture(digest, name, size))
    turns = [
        ("Compare them.", images[:6], "They differ."),
        ("And this?", [images[6], images[0]], "So does *that*."),
        ("The first again?", [images[0]], "Yes."),
    ]
    return transcript("Many pictures", turns, known)


def regions(folder: Path) -> Transcript:
    image, known = _with_picture(folder, "receipt.jpg", "A receipt", size=(640, 480))
    lines = (
        TextLine((Word("TOTAL", Region(0.1, 0.2, 0.3, 0.25), 0.98), Word("=12.50", Region(0.4, 0.2, 0.5, 0.25), 0.9))),
        TextLine((Word("Thank", Region(0.1, 0.5, 0.2, 0.55), 1.0), Word("you<", Region(0.3, 0.5, 0.4, 0.55), 0.5))),
    )
    other = Region(0.0, 0.0, 1 / 3, 0.1)
    turns = [
        ("What is the total?", [image, replace(image, region=REGION)], "12.50"),
        ("And here?", [image, replace(image, region=other), replace(image, region=REGION)], "Nothing."),
        ("Overall?", [image], "A receipt."),
    ]
    made = transcript("Regions", turns, [replace(known, lines=lines)])
    return replace(made, system_prompt="You are brief.\n\n/home/someone/notes say so.")


def regions_of_two(folder: Path) -> Transcript:
    """Two regions of one picture and one of another in one question; later one of them again, and one alone."""
    page, known_page = _with_picture(folder, "page.png", "A page", size=(400, 300))
    path, digest = picture(folder, "street.jpg", (300, 200))
    street = ImageInput(path, digest, number=2)
    head = replace(page, region=Region(0.1, 0.1, 0.5, 0.2), region_number=1)
    foot = replace(page, region=Region(0.0, 0.75, 1.0, 1.0), region_number=2)
    sign = replace(street, region=Region(0.25, 0.25, 0.75, 0.5), region_number=1)
    turns = [
        ("Compare these.", [page, head, foot, street, sign], "The **head** and the sign say the same."),
        ("And the foot?", [page, foot], "It has a number."),
        ("The sign again?", [street, sign], "It says *Harbour*."),
    ]
    known = [known_page, Picture(digest, "street.jpg", (300, 200))]
    return transcript("Regions of two pictures", turns, known)


def branches(folder: Path) -> Transcript:
    """A regenerated answer, an edited question, an answer that was stopped, one that the model could not give."""
    made = transcript("Branches", [("First?", [], "One."), ("More?", [], "Two.")])
    conversation = made.conversation
    stopped = replace(DONE, reason=StopReason.STOPPED, new_tokens=0, seconds_to_first_token=None)
    unsure = replace(DONE, reason=StopReason.UNSURE)
    sampled = replace(MODEL, settings={**SETTINGS, "temperature": 0.8, "seed": 1})
    conversation = conversation.append(
        Node(0, Message(Role.ASSISTANT, "Another one, *stopped"), stopped, START, sampled)
    )
    conversation = conversation.append(Node(1, Message(Role.USER, "More, please?"), time=START, edited=True))
    conversation = conversation.append(Node(5, Message(Role.ASSISTANT, "I can't tell."), unsure, START, MODEL))
    return replace(made, conversation=conversation.select(1))


CONVERSATIONS: dict[str, Callable[[Path], Transcript]] = {
    maker.__name__: maker
    for maker in (
        tables,
        code,
        maths,
        chinese,
        emoji,
        right_to_left,
        hostile,
        many_pictures,
        regions,
        regions_of_two,
        branches,
    )
}  # fmt: skip
