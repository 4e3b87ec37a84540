import dataclasses
import io

import pikepdf
import pytest

from desktop_app.core.buyer import Buyer
from desktop_app.core.clause_choice import OwnText
from desktop_app.documents.printing import outline_of
from desktop_app.documents.typography import clean, french

MARKUP = (
    "R&D <5 ans",
    "a <b",
    "<b>gras</b> &amp; <para>",
    '<img src="/etc/passwd"/>',
    '<img src="http://exemple.invalid/x.png"/>',
    '<a href="javascript:x">lien</a>',
    "<font color='[[[getattr(pow, Word(\"__globals__\"))]]]'>x</font>",
    "(parenthèse \\ barre) Tj ET",
    "*x* $y$ {z} %s %(title)s",
)


def hostile(tender, text):
    """Put a text everywhere a person can type one: cover, contents, bookmarks, body, cells."""
    return dataclasses.replace(
        tender,
        subject=text,
        buyer=Buyer(name=text),
        need=dataclasses.replace(tender.need, description=text),
        lots=tuple(dataclasses.replace(lot, designation=text) for lot in tender.lots),
        criteria=tuple(dataclasses.replace(item, designation=text) for item in tender.criteria),
        texts=(OwnText(document="rc", title=text, text=text),),
    )


def bookmarks(content):
    with pikepdf.open(io.BytesIO(content)) as pdf, pdf.open_outline() as outline:
        return [item.title.replace("\u00a0", " ") for item in outline.root]


@pytest.mark.parametrize("text", MARKUP)
def test_markup_is_printed_as_it_was_typed(full, small_catalogue, read_printed, text):
    reading = read_printed(outline_of(hostile(full, text), small_catalogue, "rc"))
    root, kept = reading.root, french(text).replace("\u00a0", " ")
    places = [heading.text() for heading in root.find("H2")]
    assert [place for place in places if kept in place], "heading"
    assert [line for line in root.find("TOCI") if kept in line.text()], "contents"
    assert [title for title in bookmarks(reading.content) if kept in title], "bookmark"
    assert kept in [cell.text() for cell in root.find("TD")], "cell"
    assert root.find("P")[0].text() == kept, "cover"


def test_nothing_is_fetched_nor_opened(full, small_catalogue, write):
    content = write(outline_of(hostile(full, MARKUP[3]), small_catalogue, "rc"))
    with pikepdf.open(io.BytesIO(content)) as pdf:
        assert [page for page in pdf.pages if page.get_images()] == []
        actions = [item for item in pdf.objects if isinstance(item, pikepdf.Dictionary)]
        assert [item for item in actions if "/URI" in item or "/JS" in item] == []


@pytest.mark.parametrize(
    "text",
    [
        "mot" * 13_334,
        "\n".join(f"ligne {rank}" for rank in range(3000)),
        "e" + "\u0301" * 2000,
        "\x00\x01\x1b\ufeff",
        "\ud800\udfff",
        "   ",
        "« » ; !?",
    ],
    ids=["long word", "many lines", "marks", "controls", "surrogates", "spaces", "signs"],
)
def test_extreme_text_still_makes_a_document(full, small_catalogue, read_printed, text):
    tender = dataclasses.replace(hostile(full, text), criteria=full.criteria, lots=full.lots)
    outline = outline_of(tender, small_catalogue, "rc")
    reading = read_printed(outline)
    assert reading.said() == reading.wanted
    assert "".join(clean(text).split()) in reading.wanted


def test_sign_without_glyph_is_a_visible_mark(full, small_catalogue, read_printed):
    reading = read_printed(outline_of(hostile(full, "fête 🎉 fin"), small_catalogue, "rc"))
    assert "fête \ufffd fin" in reading.root.text()


def test_description_of_the_file_is_escaped(full, small_catalogue, write):
    content = write(outline_of(hostile(full, "R&D <5 ans"), small_catalogue, "rc"))
    with pikepdf.open(io.BytesIO(content)) as pdf, pdf.open_metadata() as described:
        assert described["dc:title"].endswith("R&D <5 ans")
        assert described["dc:creator"] == ["R&D <5 ans"]
        assert described["dc:language"] == {"fr-FR"}
        assert str(pdf.docinfo["/Title"]) == described["dc:title"]
