"""The translations: nothing is missing, nothing is left over, and what is filled in is the same in each language."""

import re
import xml.etree.ElementTree as ET
from collections import Counter
from string import Formatter

import pytest
from keyboards import has, keys_in, named
from PySide6.QtCore import QTranslator

from sightline.settings import resource_folder
from sightline.ui.languages import TRANSLATED
from sightline.ui.translating import compile_to, update

FOLDER = resource_folder() / "i18n"
FORMS = {"de": 2, "fr": 2, "es": 2, "zh": 1, "ja": 1, "ar": 6}  # of a text that counts, as Qt has them


def messages(language):
    """Of each text: its context, the English, whether it counts, and its translations."""
    for context in ET.parse(FOLDER / f"sightline_{language}.ts").getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            forms = [form.text or "" for form in translation.iter("numerusform")]
            yield (
                context.findtext("name"),
                message.findtext("source"),
                message.get("numerus") == "yes",
                forms or [translation.text or ""],
            )


def placeholders(text):
    return Counter((name, form) for _, name, form, _ in Formatter().parse(text) if name is not None)


def letters(text):
    return len(re.findall(r"&\w", text.replace("&&", "")))


@pytest.mark.parametrize("language", TRANSLATED)
def test_every_text_of_the_windows_is_there_and_no_other(language, tmp_path):
    file = FOLDER / f"sightline_{language}.ts"
    again = tmp_path / file.name
    again.write_bytes(file.read_bytes())
    update(again, language)
    assert again.read_text("utf-8") == file.read_text("utf-8"), "run python -m sightline.ui.translating, and translate"


@pytest.mark.parametrize("language", TRANSLATED)
def test_every_text_is_translated_with_all_its_plural_forms(language):
    for context, source, counts, forms in messages(language):
        assert all(form.strip() for form in forms), (context, source)
        assert len(forms) == (FORMS[language] if counts else 1), (context, source)


@pytest.mark.parametrize("language", TRANSLATED)
def test_what_is_filled_in_and_how_a_text_begins_and_ends_is_as_in_english(language):
    for context, source, counts, forms in messages(language):
        where, wanted = (context, source), placeholders(source)
        for form in forms:
            there = placeholders(form)
            assert not there - wanted, where
            assert (wanted - there).total() <= counts, where  # "no", "one" or "two" can be said without the number
            assert letters(form) == letters(source), where
            assert form.endswith("…") == source.endswith("…"), where
            assert form.startswith(" ") == source.startswith(" "), where
            assert form.count("\n") == source.count("\n"), where
            assert "%n" not in form + source, where  # numbers are filled in by str.format, as everything else
        assert placeholders(forms[-1]) == placeholders(source), (context, source)


@pytest.mark.parametrize(("language", "marks"), [("zh", ",:;?!"), ("ja", ":?!")])
def test_marks_are_as_wide_as_the_letters_beside_them(language, marks):
    letter = "[\u3040-\u30ff\u4e00-\u9fff]"
    for context, source, _, forms in messages(language):
        for form in forms:
            plain = re.sub(r"\{\w*[^}]*\}", "{}", form)
            assert not re.search(rf"{letter}[{marks}]|[{marks}]{letter}", plain), (context, source)


@pytest.mark.parametrize("language", TRANSLATED)
def test_keys_are_called_as_the_menus_call_them(language, qapp):
    told = 0
    for context, source, _, forms in messages(language):
        keys = named(keys_in(source), language)
        told += len(keys)
        for form in forms:
            assert [key for key in keys if not has(form.replace("&", ""), key)] == [], (context, source)
    assert told > 40


@pytest.mark.parametrize("language", TRANSLATED)
def test_no_letter_opens_two_menus(language):
    bars = {
        "Menus": ("&File", "&Edit", "&View", "&Text", "&Region", "T&ools", "&Conversation", "&Help"),
        "ReviewMenus": ("&Queue", "&Draft", "&Review", "&Write", "&View", "&Help"),
    }
    for bar, titles in bars.items():
        found = [forms[0] for context, source, _, forms in messages(language) if context == bar and source in titles]
        assert len(found) == len(titles), bar
        opened = Counter(re.search(r"&(\w)", text).group(1).lower() for text in found)
        assert max(opened.values()) == 1, opened


@pytest.mark.parametrize("language", TRANSLATED)
def test_what_the_program_reads_is_made_of_what_translators_write(language, tmp_path):
    compiled = tmp_path / "compiled.qm"
    compile_to(FOLDER / f"sightline_{language}.ts", compiled)
    assert compiled.read_bytes() == (FOLDER / f"sightline_{language}.qm").read_bytes()
    assert QTranslator().load(str(compiled))


def test_the_table_of_keys_that_translators_read_is_that_of_the_menus(qapp):
    head, _, *rows = (FOLDER / "README.md").read_text("utf-8").partition("\n|  | Ctrl")[2].splitlines()
    keys = ["Ctrl", *re.split(r", | \| ", head.strip("| "))]
    assert {"Enter", "PgDown"} <= {*keys}
    table = {}
    for row in rows:
        language, *names = re.split(r", | \| ", row.strip("| "))
        table[language] = names
    assert table == {language: [name for key in keys for name in named({key}, language)] for language in TRANSLATED}
