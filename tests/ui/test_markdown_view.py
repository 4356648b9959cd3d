"""An answer is untrusted: whatever it holds, no file is opened and no connection made; and it shows well."""

import base64
import http.server
import re
import threading
from html import unescape
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QTextCursor, QTextDocument, QTextFormat
from PySide6.QtWidgets import QLabel, QTextBrowser

from sightline.transcripts.markdown import parse
from sightline.transcripts.to_html import html
from sightline.ui.markdown_view import MarkdownView, shown_text

CANARY = QColor(255, 0, 254)  # in no theme and in no text


class Trap:
    """A picture file in one colour, and a loopback server that gives it out and counts who asks."""

    def __init__(self, folder: Path):
        self.file = folder / "canary.png"
        image = QImage(64, 64, QImage.Format.Format_RGB32)
        image.fill(CANARY)
        image.save(str(self.file))
        image.save(str(folder / "canary@2x.png"))
        (folder / "style.css").write_text("body { background: #ff00fe }")
        self.hits = []
        data = self.file.read_bytes()
        trap = self

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_GET(self):
                trap.hits.append(self.path)
                self.send_response(200)
                self.send_header("Content-Type", "image/png")
                self.end_headers()
                self.wfile.write(data)

            def log_message(self, *arguments):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.thread = threading.Thread(target=self.server.serve_forever, args=[0.01])
        self.thread.start()
        self.web = f"http://127.0.0.1:{self.server.server_port}/canary.png"
        self.data = "data:image/png;base64," + base64.b64encode(data).decode()

    def close(self):
        self.server.shutdown()
        self.server.server_close()
        self.thread.join()


@pytest.fixture
def trap(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    trap = Trap(tmp_path)
    yield trap
    trap.close()


PAYLOADS = {
    "picture by path": "![a]({file})",
    "picture by file address": "![a](file://{file})",
    "picture by relative path": "![a](canary.png)",
    "picture by dotted path": "![a](./x/../canary.png)",
    "picture in angle brackets": "![a](<{file}>)",
    "picture by reference": "![a][r]\n\n[r]: file://{file}",
    "picture by collapsed reference": "![r][]\n\n[r]: {file} 'title'",
    "picture by web address": "![a]({web})",
    "picture by data address": "![a]({data})",
    "picture by resource": "![a](qrc:/canary.png) ![a](:/canary.png)",
    "picture on a share": "![a](//127.0.0.1/share/canary.png) ![a](\\\\127.0.0.1\\share\\canary.png)",
    "picture in a link": "[![a]({file})]({web})",
    "picture in a heading": "# ![a]({file})",
    "picture in a table": "|![a]({file})|b|\n|-|-|\n|![a]({web})|![a]({file})|",
    "picture in a list": "- ![a]({file})\n  - ![a]({web})",
    "picture in a quotation": "> > ![a]({file})",
    "picture beside a picture": "![a]({file})![b]({file})![a]({file})",
    "picture without a description": "![]({file})",
    "html picture": '<img src="{file}"> <img src="file://{file}" width=64> <img src="{web}">',
    "html picture in a block": '<div>\n<img src="{file}">\n</div>',
    "html picture in upper case": "<IMG SRC='{file}'/><image href='{file}'/>",
    "html in a link's text": '[<img src="{file}">]({web})',
    "html background": '<table background="{file}"><tr><td background="{file}">x</td></tr></table>',
    "html body": '<html><body background="{file}" style="background-image:url({file})">x</body></html>',
    "style sheet": '<style>body {{ background-image: url({file}) }}</style><link rel=stylesheet href="style.css">',
    "style attribute": '<p style="background-image: url(file://{file})">x</p><ul style="list-style-image:url({file})">',
    "svg": '<svg><image href="{file}" width="64" height="64"/></svg>',
    "frames and scripts": '<iframe src="{web}"></iframe><object data="{file}"></object><script src="{web}"></script>',
    "refresh": '<meta http-equiv="refresh" content="0; url={web}"><base href="{web}">',
    "link": "[a]({web}) <{web}> {web} [b](file://{file})",
    "link by reference": "[a]: {web}\n\n[a]",
    "document by name": "[a](javascript:alert(1)) [b](vbscript:x) [c](mailto:a@b)",
    "front matter": "---\nimage: {file}\n---\n![a]({file})",
}


def colours(widget):
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    return set(np.frombuffer(image.constBits(), np.uint32).tolist())


def fill(payload, trap):
    return payload.format(file=trap.file, web=trap.web, data=trap.data)


@pytest.mark.parametrize("name", PAYLOADS)
def test_no_answer_opens_a_file_or_a_connection(name, trap, qtbot):
    view = MarkdownView()
    qtbot.addWidget(view)
    view.resize(400, 300)
    view.show()
    for word in fill(PAYLOADS[name], trap).split(" "):
        view.append(word + " ")
    view.finish()
    for _ in range(3):
        qtbot.wait(5)
        seen = colours(view)
    assert CANARY.rgb() not in seen
    view.selectAll()
    view.copy()
    assert trap.hits == []


@pytest.mark.parametrize("name", ["link", "link by reference", "document by name"])
def test_clicking_a_link_opens_nothing_and_names_the_address(name, trap, qtbot, monkeypatch):
    opened = []
    monkeypatch.setattr("PySide6.QtGui.QDesktopServices.openUrl", opened.append)
    view = MarkdownView()
    qtbot.addWidget(view)
    view.resize(400, 300)
    view.set_source(fill(PAYLOADS[name], trap))
    view.show()
    before = view.toPlainText()
    chosen = []
    view.link_chosen.connect(chosen.append)
    for _ in range(4):
        view.focusNextPrevChild(True)  # from link to link, as Tab does
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert chosen
    assert view.toPlainText() == before
    assert not opened
    assert trap.hits == []


def test_the_trap_would_catch_an_ordinary_text_view(trap, qtbot):
    """Without the protection the canary is seen: the tests above can fail."""
    view = QTextBrowser()
    qtbot.addWidget(view)
    view.resize(400, 300)
    view.show()
    view.setMarkdown(f"![a](file://{trap.file})")
    qtbot.wait(5)
    assert CANARY.rgb() in colours(view)


def test_the_second_wall_holds_alone(trap, qtbot):
    """Even a document that still has its pictures gets none of them."""
    view = MarkdownView()
    qtbot.addWidget(view)
    view.resize(400, 300)
    view.show()
    view.setMarkdown(f"![a](file://{trap.file}) ![a]({trap.file}) ![a]({trap.data})")
    qtbot.wait(5)
    assert CANARY.rgb() not in colours(view)


@pytest.mark.parametrize("answer", ["5.", "12.", "3)", " 4. "])
def test_a_number_alone_is_text_and_no_empty_list(answer, qtbot):
    view = MarkdownView()
    qtbot.addWidget(view)
    view.set_source(answer)
    assert view.toPlainText() == answer.strip()


def test_a_list_is_still_a_list(qtbot):
    view = MarkdownView()
    qtbot.addWidget(view)
    view.set_source("5. five\n6. six")
    assert view.toPlainText() == "five\nsix"


def test_pictures_become_their_descriptions(qtbot):
    view = MarkdownView()
    qtbot.addWidget(view)
    view.set_source("see ![a cat](cat.png) and ![](dog.png) there.")
    assert view.toPlainText() == "see a cat and dog.png there."


def test_a_persons_own_words_are_shown_as_typed(trap, qtbot):
    view = MarkdownView()
    qtbot.addWidget(view)
    text = f"<b>2 * 3 * 4</b>\n# ![a]({trap.file})"
    view.set_plain(text)
    assert view.toPlainText() == text


def test_it_grows_with_its_text_and_shows_markdown(qtbot):
    view = MarkdownView()
    qtbot.addWidget(view)
    view.resize(300, 10)
    view.show()
    view.append("**one**")
    view.finish()
    one = view.height()
    view.append("\n\n- two\n- three\n")
    qtbot.waitUntil(lambda: "three" in view.toPlainText())
    assert view.toPlainText().split() == ["one", "two", "three"]
    assert view.markdown() == "**one**\n\n- two\n- three\n"
    assert view.height() > 2 * one


def test_a_narrower_view_is_taller(qtbot):
    view = MarkdownView()
    qtbot.addWidget(view)
    view.set_source("some words " * 30)
    view.show()
    view.resize(600, view.height())
    wide = view.height()
    view.resize(200, view.height())
    assert view.height() > 2 * wide


def test_a_word_of_100_kB_is_given_places_to_break(qtbot):
    view = MarkdownView()
    qtbot.addWidget(view)
    view.resize(400, 10)
    view.show()
    view.set_source("x" * 100_000)
    longest = max(len(part) for part in view.toPlainText().split("\u200b"))
    assert longest <= 160
    assert view.markdown() == "x" * 100_000


def test_html_is_shown_as_text_never_obeyed(qtbot):
    view = MarkdownView()
    qtbot.addWidget(view)
    view.set_source("<b>bold</b>")
    assert "<b>" in view.toPlainText()


def test_labels_made_of_names_are_plain(trap, qtbot):
    """A label that Qt would take for rich text shows a file's name as it is."""
    from sightline.ui.banner import Banner
    from sightline.ui.text_widgets import ElidedLabel, WrappingButton

    name = f'<img src="{trap.file}" width=64>.png'
    banner, label, button = Banner(), ElidedLabel(), WrappingButton(name)
    banner.say(name)
    label.setText(name)
    for widget in (banner, label, button):
        qtbot.addWidget(widget)
        widget.resize(500, 80)
        widget.show()
        qtbot.wait(5)
        assert CANARY.rgb() not in colours(widget)
    for found in (label, *banner.findChildren(QLabel)):
        assert found.textFormat() == Qt.TextFormat.PlainText


def test_a_resource_is_never_none(qtbot):
    """None would let Qt look for the file itself."""
    view = MarkdownView()
    qtbot.addWidget(view)
    for kind in QTextDocument.ResourceType:
        assert view.loadResource(kind.value, "file:///etc/passwd")


def test_text_that_pours_in_is_set_in_batches(qtbot, monkeypatch):
    view = MarkdownView()
    qtbot.addWidget(view)
    view.show()
    rendered = []
    making = view._blocks
    monkeypatch.setattr(view, "_blocks", lambda *source: (rendered.append(1), making(*source))[1])
    for _ in range(1_000):
        view.append("word ")
    qtbot.waitUntil(lambda: view.toPlainText().count("word") == 1_000)
    assert len(rendered) <= 2


def test_an_answer_full_of_code_is_set_as_one_change(qtbot):
    """Each change of its own would lead Qt through the whole document again."""
    view = MarkdownView()
    qtbot.addWidget(view)
    view.show()
    view.set_source("`a` " * 50 + "[b](http://127.0.0.1/) ![c](d.png)")
    assert "c" in view.toPlainText()
    assert view.document().revision() <= 4


def test_a_selection_and_the_caret_outlive_what_is_added(qtbot):
    view = MarkdownView()
    qtbot.addWidget(view)
    view.show()
    view.append("one **two** three")
    qtbot.waitUntil(lambda: "three" in view.toPlainText())
    cursor = view.textCursor()
    cursor.setPosition(4)
    view.setTextCursor(cursor)
    view.append(" four")
    qtbot.waitUntil(lambda: "four" in view.toPlainText())
    assert view.textCursor().position() == 4
    view.append(" five")
    cursor = view.textCursor()
    cursor.setPosition(7, QTextCursor.MoveMode.KeepAnchor)
    view.setTextCursor(cursor)
    qtbot.wait(200)
    assert view.toPlainText() == "one two three four"
    assert view.textCursor().selectedText() == "two"
    view.moveCursor(QTextCursor.MoveOperation.Start)
    qtbot.waitUntil(lambda: "five" in view.toPlainText())
    view.selectAll()
    view.append(" six")
    view.finish()
    assert view.textCursor().selectedText() == "one two three four five"
    assert view.toPlainText().endswith("six")


def test_links_are_told_by_more_than_their_colour(qtbot):
    view = MarkdownView()
    qtbot.addWidget(view)
    view.set_source("see [this](http://127.0.0.1/) now")
    cursor = view.textCursor()
    underlined = []
    for position in (2, 6, 10):
        cursor.setPosition(position)
        underlined.append(cursor.charFormat().fontUnderline())
    assert underlined == [False, True, False]


def test_places_to_break_are_neither_copied_nor_followed(qtbot):
    view = MarkdownView()
    qtbot.addWidget(view)
    address = "http://127.0.0.1/" + "x" * 400
    view.set_source(f"[{'y' * 400}]({address})")
    assert "\u200b" in view.toPlainText()
    cursor = view.textCursor()
    cursor.setPosition(200)
    assert cursor.charFormat().anchorHref() == address
    view.selectAll()
    view.copy()
    assert QGuiApplication.clipboard().text() == f"{'y' * 400} ({address})"
    assert "\u200b" not in QGuiApplication.clipboard().mimeData().html()


def test_a_long_description_of_a_picture_has_places_to_break(qtbot):
    view = MarkdownView()
    qtbot.addWidget(view)
    view.set_source(f"![{'y' * 1000}](a.png)")
    assert max(len(part) for part in view.toPlainText().split("\u200b")) <= 162


GROWING = {
    "paragraphs": "One **bold**\nand `code`.\n\nTwo.\n\nThree [a](http://127.0.0.1/) ends.",
    "headings": "# One\n\ntext\n\n## Two\ntext\n\nThree\n=====\ntext",
    "lists": "text\n\n- a\n- b\n  - c\n\nafter\n\n3. x\n4. y\n\n   more\n\n* d\n\n- e\n\nend",
    "a list that a line goes on with": "- a\n*b* c\n\nend\n\n1. d\ne\n\nf",
    "code": "text\n\n```py\na\n\n- b\n```\n\nafter\n\n    indented\n\n    more\n\nend\n\n~~~\nopen",
    "quotations": "text\n\n> a\n> b\nc\n\nafter\n\n> - d\n> - e\n\nend",
    "tables": "text\n\n|a|b|\n|-|-|\n|1|2|\n|3|4|\n\nafter\n\n|c|\n|-|\n|5|\n|6|",
    "a table first": "|a|b|\n|-|-|\n|1|2|\n\n|c|d|\n|-|-|\n|3|4|\n\nafter\n\nend",
    "rules": "text\n\n---\n\nafter\n\n***\n\n---\nnot front matter\n---\nend",
    "definitions": "one [a] two\n\nthree\n\n[a]: http://127.0.0.1/\n\nfour [a]",
    "pictures": "![a](a.png)\n\n![b](b.png) text\n\n- ![c](c.png)\n\nend",
    "a list that begins with numbers alone": "3) \n\n3) \n3) a\n3) b\n\nend",
    "a list in a list": "+ a\n    on\n+ + b\n\n  more\n\n+ - c\n+ 1. d\n\nend",
    "letters beyond": "a\U0001f600\n\nb\U0001f600\n\nc",
}


def blocks_of(document):
    """Everything about each block that can be seen."""
    seen = []
    block = document.begin()
    while block.isValid():
        form, at = block.blockFormat(), QTextCursor(block)
        pieces = []
        iterator = block.begin()
        while not iterator.atEnd():
            kind = iterator.fragment().charFormat()
            look = (
                kind.fontWeight(),
                kind.fontItalic(),
                kind.fontFixedPitch(),
                kind.anchorHref(),
                kind.fontUnderline(),
            )
            if pieces and pieces[-1][1] == look:
                pieces[-1] = (pieces[-1][0] + iterator.fragment().text(), look)
            else:
                pieces.append((iterator.fragment().text(), look))
            iterator += 1
        listed = block.textList()
        seen.append(
            (
                pieces,
                form.headingLevel(),
                (form.leftMargin(), form.topMargin(), form.lineHeight()),
                block.next().isValid() and form.bottomMargin(),  # under the last there is nothing to keep away from
                form.background().style(),
                form.property(QTextFormat.Property.BlockTrailingHorizontalRulerWidth.value),
                form.property(QTextFormat.Property.BlockQuoteLevel.value),
                listed and (listed.format().style(), listed.format().indent(), listed.itemText(block)),
                at.currentTable() and (at.currentTable().rows(), at.currentTable().cellAt(at).row()),
            )
        )
        block = block.next()
    return seen


@pytest.mark.parametrize("name", GROWING)
@pytest.mark.parametrize("step", [1, 7])
def test_a_text_that_grew_looks_like_one_that_was_there_at_once(name, step, qtbot):
    grown, whole = MarkdownView(), MarkdownView()
    for view in (grown, whole):
        qtbot.addWidget(view)
        view.resize(300, 300)
    text = GROWING[name]
    for start in range(0, len(text), step):
        grown.append(text[start : start + step])
        grown.finish()
        whole.set_source(text[: start + step])
        fresh = MarkdownView()
        qtbot.addWidget(fresh)
        fresh.set_source(whole.markdown())
        assert blocks_of(grown.document()) == blocks_of(whole.document()) == blocks_of(fresh.document())
    assert grown.height() == whole.height()


@pytest.mark.parametrize(
    "source", [*GROWING.values(), *PAYLOADS.values(), "1. ```\n   a\n   ```\n2. > b\n\n3. - c\n4.", "7."]
)
def test_the_window_shows_the_very_words_of_an_export(source, qtbot):
    view = MarkdownView()
    qtbot.addWidget(view)
    view.set_source(source)
    exported = re.sub("<[^>]*>", " ", re.sub("</?(em|strong|s|code)>", "", html(parse(source))))
    assert view.toPlainText().replace("\u200b", "").split() == unescape(exported).split()
    assert shown_text(source) == view.toPlainText()


def test_what_is_finished_is_not_made_again(qtbot, monkeypatch):
    view = MarkdownView()
    qtbot.addWidget(view)
    view.resize(300, 300)
    made = []
    making = view._blocks
    monkeypatch.setattr(view, "_blocks", lambda source, *rest: (made.append(source), making(source, *rest))[1])
    for number in range(50):
        view.append(f"Paragraph {number}.\n\n")
        view.finish()
    assert view.toPlainText().count("Paragraph") == 50
    assert max(source.count("Paragraph") for source in made) <= 2


ROWS = "".join(f"| thing {number} | `{number}` \U0001f600 |\n" for number in range(60))
LONG = {
    "a table": f"before\n\n| name | value |\n|:-|-:|\n{ROWS}\nafter\n\n| a |\n|-|\n| b |\n",
    "a table that ends the text": f"| name | value |\n|-|-|\n{ROWS}",
    "code": "```py\n" + "".join(f"line {number}\n" + "\n" * (number % 3) for number in range(40)) + "```\n\nafter",
    "code that is not closed": "~~~\n" + "".join(f"    line {number}\n" for number in range(40)),
    "a numbered list": "".join(f"{number}. item *{number}*\n" for number in range(7, 40)) + "\nafter",
    "a list of lists": "".join(f"- item {number}\n  - below\n\n  more\n" for number in range(20)) + "\n* another",
    "a list with code": "".join(f"1. item\n\n   ```\n   code {number}\n   ```\n" for number in range(20)),
    "a quotation": "".join(f"> para {number}\nlazy\n>\n> - item\n>\n" for number in range(20)) + "\nafter",
    "a paragraph": "Words that **go on** and *on*, some_name, `a * b` and  two  spaces, " * 40 + "until [here](a.b).",
    "a paragraph of code": "`code`  " * 200 + "\nand\\\nmore",
    "a paragraph that becomes a heading": "Words that go on and on " * 60 + "\n===\n\nafter",
    "a paragraph that becomes a table": "Words that go on and on " * 40 + "| and | on\n|-|-|-|\n|1|2|3|\n\nafter",
    "a paragraph in which something stays open": "Words that go on " * 50 + "and **on " * 50 + "to ` here** and `there",
}


@pytest.mark.parametrize("name", LONG)
@pytest.mark.parametrize("step", [37, 501])
def test_a_long_block_that_grew_looks_like_one_that_was_there_at_once(name, step, qtbot):
    grown, whole = MarkdownView(), MarkdownView()
    for view in (grown, whole):
        qtbot.addWidget(view)
        view.resize(300, 300)
    text = LONG[name]
    for number, start in enumerate(range(0, len(text), step)):
        grown.append(text[start : start + step])
        grown.finish()
        if number % 10 == 9 or start + step >= len(text):
            whole.set_source(text[: start + step])
            assert blocks_of(grown.document()) == blocks_of(whole.document())
    if name not in ("a table", "a table that ends the text"):
        assert grown.height() == whole.height()


@pytest.mark.parametrize("name", ["a table", "code", "a numbered list", "a quotation", "a paragraph"])
def test_of_a_long_block_only_the_end_is_made_again(name, qtbot, monkeypatch):
    view = MarkdownView()
    qtbot.addWidget(view)
    view.resize(300, 300)
    made = []
    making = view._blocks
    monkeypatch.setattr(view, "_blocks", lambda source, *rest: (made.append(len(source)), making(source, *rest))[1])
    text = LONG[name]
    for start in range(0, len(text), 20):
        view.append(text[start : start + 20])
        view.finish()
    assert max(made) < min(1_000, len(text) / 2)


def test_a_long_table_is_one_table_when_it_is_copied_and_searched(qtbot):
    view = MarkdownView()
    qtbot.addWidget(view)
    view.resize(400, 300)
    view.set_source(LONG["a table"])
    view.selectAll()
    view.copy()
    cells = [cell for number in range(60) for cell in (f"thing {number}", f"{number} \U0001f600")]
    copied = QGuiApplication.clipboard().text()
    assert copied.split("\n") == ["before", "name", "value", *cells, "after", "a", "b", ""]
    html = QGuiApplication.clipboard().mimeData().html()
    assert (html.count("<table"), html.count("</table>"), html.count("<tr")) == (2, 2, 63)
    cursor = view.textCursor()
    cursor.setPosition(view.toPlainText().encode("utf-16-le").index("thing 23".encode("utf-16-le")) // 2)
    cursor.setPosition(
        view.toPlainText().encode("utf-16-le").index("thing 27".encode("utf-16-le")) // 2,
        QTextCursor.MoveMode.KeepAnchor,
    )
    view.setTextCursor(cursor)
    assert "\n\n" not in view.createMimeDataFromSelection().text()
    view.mark("thing 59 59", 0)
    assert len(view.extraSelections()) == 1


def test_the_columns_of_a_long_table_stand_under_one_another(qtbot):
    view = MarkdownView()
    qtbot.addWidget(view)
    for width in (300, 700):
        view.resize(width, 300)
        view.show()
        view.set_source(LONG["a table"])
        layout = view.document().documentLayout()
        block, lefts = view.document().begin(), set()
        while block.isValid():
            if block.text().startswith("thing"):
                lefts.add(round(layout.blockBoundingRect(block.next()).left()))
            block = block.next()
        assert len(lefts) == 1


@pytest.mark.parametrize("backwards", [False, True])
def test_the_caret_walks_through_a_table_from_right_to_left_in_the_order_of_reading(qtbot, backwards):
    view = MarkdownView()
    qtbot.addWidget(view)
    view.set_source("לפני\n\n| פרי | צבע |\n|-|-|\n| תפוח | ירוק |\n\nסוף\n")
    cells = ["לפני", "פרי", "צבע", "תפוח", "ירוק", "סוף"]
    view.moveCursor(QTextCursor.MoveOperation.End if backwards else QTextCursor.MoveOperation.Start)
    met = [view.textCursor().block().text()]
    for _ in range(sum(map(len, cells)) + len(cells) - 1):
        qtbot.keyClick(view, Qt.Key.Key_Right if backwards else Qt.Key.Key_Left)  # the text runs to the left
        if (text := view.textCursor().block().text()) != met[-1]:
            met.append(text)
    assert met == (cells[::-1] if backwards else cells)


def test_a_table_that_runs_from_right_to_left_begins_at_the_right_and_is_copied_as_it_is_read(qtbot):
    view = MarkdownView()
    qtbot.addWidget(view)
    view.resize(500, 300)
    view.show()
    rows = "".join(f"| תפוח {number} | Red | {number} |\n" for number in range(30))
    source = f"טבלה:\n\n| פרי | צבע | מחיר |\n|-|-|-:|\n{rows}\nסוף\n"
    for step in (7, len(source)):
        view.set_source("")
        for at in range(0, len(source), step):
            view.append(source[at : at + step])
            view.finish()
        layout, places = view.document().documentLayout(), {}
        block = view.document().begin()
        while block.isValid():
            places[block.text()] = layout.blockBoundingRect(block)
            block = block.next()
        assert places["פרי"].left() > places["צבע"].left() > places["מחיר"].left()
        assert places["פרי"].right() > 480  # the table stands at the right
        assert places["תפוח 29"].left() == places["תפוח 0"].left() > places["29"].left()
        view.selectAll()
        words = view.createMimeDataFromSelection().text().split("\n")
        cells = [cell for number in range(30) for cell in (f"תפוח {number}", "Red", str(number))]
        assert words == ["טבלה:", "פרי", "צבע", "מחיר", *cells, "סוף"]
        cursor = view.textCursor()
        cursor.setPosition(view.toPlainText().index("מחיר"))
        table = cursor.currentTable()
        cursor.setPosition(table.cellAt(1, 1).lastPosition(), QTextCursor.MoveMode.KeepAnchor)
        view.setTextCursor(cursor)
        assert view.createMimeDataFromSelection().text() == "צבע\nמחיר\nRed\n0"
