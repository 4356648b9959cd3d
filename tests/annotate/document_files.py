"""Documents with odd pictures, made by other people's libraries and by hand; and what is the same in two of them."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from pathlib import Path

import docx
import pptx
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml.parser import parse_xml
from PIL import Image
from pptx.chart.data import CategoryChartData
from pptx.enum.chart import XL_CHART_TYPE
from pptx.util import Inches

from sightline.annotate import document_pictures
from sightline.annotate.document_pictures import DocumentChange, DocumentPicture

SPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:wpg="http://schemas.microsoft.com/office/word/2010/wordprocessingGroup" '
    'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"'
)
DECORATIVE = (
    '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative '
    'xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>'
)


def png(colour: str) -> bytes:
    """A small picture."""
    stream = io.BytesIO()
    Image.new("RGB", (32, 24), colour).save(stream, "PNG")
    return stream.getvalue()


def pic(rid: str, descr: str = "", link: bool = False, number: int = 0) -> str:
    """A picture of DrawingML, as it is in a document of Word."""
    kind = "link" if link else "embed"
    said = f' descr="{descr}"' if descr else ""
    return (
        f'<pic:pic><pic:nvPicPr><pic:cNvPr id="{number}" name="p"{said}/><pic:cNvPicPr/></pic:nvPicPr>'
        f'<pic:blipFill><a:blip r:{kind}="{rid}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm>'
        '<a:off x="0" y="0"/><a:ext cx="300000" cy="200000"/></a:xfrm><a:prstGeom prst="rect"/></pic:spPr></pic:pic>'
    )


def inline(properties: str, uri: str, content: str) -> str:
    """A run of Word with a drawing in it."""
    return (
        '<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="300000" cy="200000"/>'
        f'{properties}<a:graphic><a:graphicData uri="{uri}">{content}</a:graphicData></a:graphic></wp:inline>'
        "</w:drawing></w:r>"
    )


PICTURE = "http://schemas.openxmlformats.org/drawingml/2006/picture"
GROUP = "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup"
SHAPE = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape"
CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart"
DIAGRAM = "http://schemas.openxmlformats.org/drawingml/2006/diagram"


def word_file(path: Path) -> Path:
    """A document with thirteen pictures of all kinds, in the order of `WORD`."""
    document = docx.Document()
    document.add_heading("A walk in the hills", 1)
    document.add_paragraph("We left early. This is the view from the top.")
    document.add_picture(io.BytesIO(png("red")))  # 1: nothing said
    document.add_paragraph("Figure 1: The valley in the morning", style="Caption")
    named = document.add_picture(io.BytesIO(png("green")))  # 2: said in both places
    for properties in (named._inline.docPr, named._inline.graphic.graphicData.pic.nvPicPr.cNvPr):
        properties.set("descr", 'A "green" field & a <fence>')
    named._inline.docPr.set("title", "Field")
    document.add_picture(io.BytesIO(png("red")))  # 3: the first one again
    red, _ = document.part.get_or_add_image(io.BytesIO(png("red")))
    green, _ = document.part.get_or_add_image(io.BytesIO(png("green")))
    outside = document.part.relate_to("https://example.org/far.png", RELATIONSHIP_TYPE.IMAGE, is_external=True)
    shop = document.part.relate_to("https://example.org/shop", RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
    chart = Part(
        PackURI("/word/charts/chart1.xml"),
        "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
        f'<c:chartSpace xmlns:c="{CHART}"><c:chart><c:plotArea/></c:chart></c:chartSpace>'.encode(),
        document.part.package,
    )
    chart_id = document.part.relate_to(chart, RELATIONSHIP_TYPE.CHART)
    runs = [
        inline(f'<wp:docPr id="14" name="Line">{DECORATIVE}</wp:docPr>', PICTURE, pic(red)),  # 4: decorative
        inline(  # 5: leads somewhere, and has a list of extensions without the mark
            f'<wp:docPr id="15" name="Shop"><a:hlinkClick r:id="{shop}"/><a:extLst><a:ext uri="{{0}}"/></a:extLst>'
            "</wp:docPr>",
            PICTURE,
            pic(green),
        ),
        inline('<wp:docPr id="16" name="Far"/>', PICTURE, pic(outside, link=True)),  # 6: elsewhere
        inline(  # 7, 8: two in a group that has a text
            '<wp:docPr id="17" name="Both" descr="Red and green"/>',
            GROUP,
            f"<wpg:wgp><wpg:cNvGrpSpPr/><wpg:grpSpPr/>{pic(red, number=71)}{pic(green, 'Green', number=72)}</wpg:wgp>",
        ),
        inline('<wp:docPr id="18" name="Sales"/>', CHART, f'<c:chart xmlns:c="{CHART}" r:id="{chart_id}"/>'),  # 9
        inline('<wp:docPr id="19" name="Steps" descr="Steps"/>', DIAGRAM, f'<d:relIds xmlns:d="{DIAGRAM}"/>'),  # 10
        '<w:pict><v:shape id="s20" style="width:40pt;height:30pt" alt="Old &amp; grey">'  # 11: VML
        f'<v:imagedata r:id="{green}" o:title="old"/></v:shape></w:pict>',
        "<mc:AlternateContent><mc:Choice Requires='wps'>"  # 12: a shape filled with a picture, and VML for old programs
        + inline(
            '<wp:docPr id="21" name="Filled"/>',
            SHAPE,
            '<wps:wsp><wps:cNvSpPr/><wps:spPr><a:prstGeom prst="rect"/>'
            f'<a:blipFill><a:blip r:embed="{red}"/></a:blipFill></wps:spPr><wps:bodyPr/></wps:wsp>',
        )
        .removeprefix("<w:r>")
        .removesuffix("</w:r>")
        + "</mc:Choice><mc:Fallback><w:pict><v:rect id='s21' style='width:40pt;height:30pt'>"
        f"<v:fill r:id='{red}' type='frame'/></v:rect></w:pict></mc:Fallback></mc:AlternateContent>",
    ]
    for run in runs:
        run = run if run.startswith("<w:r>") else f"<w:r>{run}</w:r>"
        paragraph = parse_xml(
            f'<w:p {SPACES}><w:r><w:t>Sp</w:t></w:r><w:r><w:t xml:space="preserve">lit: </w:t></w:r>{run}</w:p>'
        )
        document.element.body.insert(len(document.element.body) - 1, paragraph)
    document.sections[0].header.paragraphs[0].add_run("Hill walkers").add_picture(io.BytesIO(png("blue")))  # 13
    document.save(str(path))
    return path


def presentation_file(path: Path) -> Path:
    """A presentation with seven pictures."""
    deck = pptx.Presentation()
    slide = deck.slides.add_slide(deck.slide_layouts[5])
    slide.shapes.title.text = "Our garden"
    slide.shapes.add_picture(io.BytesIO(png("red")), Inches(1), Inches(2))  # 1
    box = slide.shapes.add_textbox(Inches(1), Inches(4), Inches(4), Inches(1))
    box.text_frame.text = "Roses in June"
    group = slide.shapes.add_group_shape()
    group._element.nvGrpSpPr.cNvPr.set("descr", "Two beds")
    group.shapes.add_picture(io.BytesIO(png("green")), Inches(3), Inches(2))  # 2, in a group
    inner = group.shapes.add_group_shape()
    inner.shapes.add_picture(io.BytesIO(png("red")), Inches(4), Inches(2))  # 3, in a group in it
    slide.notes_slide.notes_text_frame.text = "Speak slowly"
    other = deck.slides.add_slide(deck.slide_layouts[6])
    data = CategoryChartData()
    data.categories = ["A", "B"]
    data.add_series("One", (1, 2))
    other.shapes.add_chart(XL_CHART_TYPE.PIE, Inches(1), Inches(1), Inches(4), Inches(3), data)  # 4
    other.shapes.add_table(1, 1, Inches(5), Inches(5), Inches(1), Inches(1))  # no picture
    sheet = io.BytesIO(b"no sheet")
    other.shapes.add_ole_object(sheet, "Excel.Sheet.12", Inches(6), Inches(1))  # 5, with a preview
    shape = other.shapes.add_shape(1, Inches(1), Inches(5), Inches(1), Inches(1))  # 6, filled with a picture
    _, blue = other.part.get_or_add_image_part(io.BytesIO(png("blue")))
    fill = f'<a:blipFill {SPACES}><a:blip r:embed="{blue}"/><a:stretch><a:fillRect/></a:stretch></a:blipFill>'
    shape._element.spPr.insert(2, parse_xml(fill))
    layout = deck.slide_layouts[5]
    picture = slide.shapes.add_picture(io.BytesIO(png("white")), 0, 0)._element  # 7, on the layout
    picture.blipFill.blip.set(
        f"{{{'http://schemas.openxmlformats.org/officeDocument/2006/relationships'}}}embed",
        layout.part.get_or_add_image_part(io.BytesIO(png("white")))[1],
    )
    layout.shapes._spTree.append(picture)
    deck.save(str(path))
    return path


def rewritten(path: Path, out: Path, change: Callable[[str, bytes], bytes]) -> Path:
    """The same zip with other bytes in its parts."""
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(out, "w") as new:
        for info in old.infolist():
            new.writestr(info, change(info.filename, old.read(info)))
    return out


def raw_parts(path: Path) -> list[tuple[str, object, bytes]]:
    """Of each part in its order: name, packing and facts, and its packed bytes as they lie in the file."""
    data = path.read_bytes()
    parts = []
    with zipfile.ZipFile(path) as archive:
        for info in archive.infolist():
            at = info.header_offset
            start = (
                at
                + 30
                + int.from_bytes(data[at + 26 : at + 28], "little")
                + int.from_bytes(data[at + 28 : at + 30], "little")
            )
            facts = (info.compress_type, info.date_time, info.external_attr, info.create_system, info.comment)
            parts.append((info.filename, facts, data[start : start + info.compress_size]))
    return parts


def changed_parts(old: Path, new: Path) -> list[str]:
    """Which parts are not the very same; the order, the names and all facts of them are."""
    ours, theirs = raw_parts(old), raw_parts(new)
    assert [part[:2] for part in ours] == [part[:2] for part in theirs]
    return [one[0] for one, other in zip(ours, theirs, strict=True) if one[2] != other[2]]


def text_of(path: Path, part: str) -> str:
    """A part's bytes as text."""
    with zipfile.ZipFile(path) as archive:
        return archive.read(part).decode()


def write(path: Path, texts: dict[int, str | None]) -> tuple[Path, list[DocumentPicture], tuple[str, ...]]:
    """Give pictures, counted from 1, texts, or None for decorative; the new file, its pictures and what was noted."""
    before = document_pictures.pictures(path)
    changes = {
        before[number - 1].key: DocumentChange(text or "", decorative=text is None) for number, text in texts.items()
    }
    out = path.with_name(f"new-{len(list(path.parent.iterdir()))}-{path.name}")
    notes = document_pictures.write(path, out, changes)
    return out, document_pictures.pictures(out), notes
