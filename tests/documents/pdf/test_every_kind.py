"""What a program that helps to read finds in each kind of document, ordinary or hostile."""

import io
from itertools import pairwise

import pikepdf
import pytest

from desktop_app.documents.kinds import KINDS
from desktop_app.documents.outline import Heading, heading_label
from desktop_app.documents.printing import outline_of
from desktop_app.documents.typography import NO_BREAK_SPACE

PIECES = [kind.code for kind in KINDS if "pdf" in kind.formats]
CONTENTS_DEPTH = 2


@pytest.fixture(scope="module", params=["complete", "hostile"])
def case(request, complete, hostile):
    return complete if request.param == "complete" else hostile(125, 4)


@pytest.fixture(scope="module", params=PIECES)
def outline(request, case, catalogue):
    tender, beside = case
    return outline_of(tender, catalogue, request.param, beside)


@pytest.fixture(scope="module")
def reading(outline, read_printed):
    return read_printed(outline)


def unlike(said, wanted):
    """Return the signs that differ, but those without a letter in the font."""
    pairs = zip(said, wanted, strict=True)
    return [(one, other) for one, other in pairs if one not in {other, "\ufffd"}]


def test_tree_says_the_whole_outline_in_its_order(reading):
    assert reading.unmarked == []
    said, wanted = reading.said(), reading.wanted
    assert len(said) == len(wanted)
    assert unlike(said, wanted) == []
    assert unlike("ab\ufffd", "ba1") == [("a", "b"), ("b", "a")]


def test_there_is_one_title_and_no_level_is_skipped(reading):
    levels = [int(item.tag[1]) for item in reading.root.find("H1", "H2", "H3", "H4")]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert [pair for pair in pairwise(levels) if pair[1] > pair[0] + 1] == []


def test_header_cells_figures_and_links_say_what_they_are(reading, outline):
    root = reading.root
    assert {cell.scope for cell in root.find("TH")} <= {"Column", "Row"}
    assert {cell.scope for cell in root.find("TD")} <= {""}
    assert all(table.find("TH") for table in root.find("Table"))
    assert [item.alt for item in root.find("Figure")] == [outline.logo_text]
    assert len(root.find("Link")) == reading.links


def test_contents_say_each_heading_in_order_then_its_page(reading, outline):
    shown = [
        item
        for item in outline.in_contents
        if heading_label(item) and item.level <= CONTENTS_DEPTH
    ]
    lines = [line.text() for line in reading.root.find("TOCI")]
    assert len(lines) == len(shown)
    for heading, line in zip(shown, lines, strict=True):
        title, page = line.rsplit(" ", 1)
        assert page.isdigit()
        label = heading_label(heading).replace("\n", " ").replace(NO_BREAK_SPACE, " ")
        cut = title.removesuffix("…")
        assert unlike(cut, label[: len(cut)]) == []


def test_each_answer_has_its_field_in_the_tree(reading):
    assert len(reading.root.find("Form")) == len(reading.fields)
    assert all(reading.fields)


def test_header_and_footer_are_read_after_the_text(reading):
    with pikepdf.open(io.BytesIO(reading.content)) as pdf:
        for page in pdf.pages:
            strokes = page.Contents.read_bytes()
            assert strokes.count(b"/Subtype /Footer") == 1
            first = min(strokes.index(b"/Subtype /Header"), strokes.index(b"/Subtype /Footer"))
            assert strokes.rindex(b"/MCID") < first


def test_every_outline_has_a_heading_or_stands_on_one_page(outline):
    assert outline.one_page or any(isinstance(block, Heading) for block in outline.blocks)
