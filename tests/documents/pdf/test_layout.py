import pytest

from desktop_app.documents.pdf import fonts
from desktop_app.documents.pdf.boxes import ContentsLine, TextBox, text_box
from desktop_app.documents.pdf.layout import PageBreak, page_of, paginate
from desktop_app.documents.pdf.lines import break_lines, shortened
from desktop_app.documents.pdf.pen import Bookmark
from desktop_app.documents.pdf.structure import Node
from desktop_app.documents.pdf.style import BODY, CONTENTS, HEADINGS, HEIGHT, WIDTH
from desktop_app.documents.pdf.table import Cell, Row, TableBox
from desktop_app.paths import shipped


@pytest.fixture(autouse=True, scope="module")
def _fonts():
    fonts.register(shipped("resources") / "fonts")


def text(lines):
    return TextBox(node=Node("P"), style=BODY, lines=break_lines("mot", BODY, WIDTH) * lines)


def row(*heights):
    return Row(cells=tuple(Cell(boxes=(text(height),)) for height in heights))


def table(*rows, header=None):
    return TableBox(widths=(WIDTH,), header=header, rows=rows)


def fill(room):
    return text(int((HEIGHT - room) / BODY.leading))


def heights(pages):
    return [max(placed.depth + placed.box.height for placed in page) for page in pages]


def test_lines_keep_every_character_and_fit_the_room():
    for typed in ("un deux trois " * 40, "x" * 900, "a " + "b" * 300 + " c", "", "deux  mots"):
        lines = break_lines(typed, BODY, 100)
        assert "".join(line.text for line in lines) == typed
        assert all(fonts.width(line.text.rstrip(), BODY.face, BODY.size) <= 100 for line in lines)


def test_word_cut_in_two_lines_gains_no_space():
    assert break_lines("x" * 100, BODY, 100)[0].text.endswith("x")
    assert break_lines("mot " * 40, BODY, 100)[0].text.endswith(" ")


def test_blank_left_to_the_clerk_is_known_on_each_line():
    lines = break_lines("La durée est de [à compléter : durée du marché] mois.", BODY, 110)
    marked = [line.text[start:end] for line in lines for start, end in line.to_fill]
    assert " ".join(part.strip() for part in marked) == "[à compléter : durée du marché]"
    assert not any(line.to_fill for line in break_lines("Une durée [de deux ans].", BODY, 110))


def test_long_title_is_shortened_with_an_ellipsis():
    assert shortened("court", BODY, 200) == "court"
    cut = shortened("long " * 200, BODY, 200)
    assert cut.endswith("…")
    assert fonts.width(cut, BODY.face, BODY.size) <= 200


def test_nothing_passes_the_bottom_of_the_page():
    pages = paginate([text(30), text(200), table(*[row(4)] * 40), text(3)])
    assert len(pages) > 4
    assert max(heights(pages)) <= HEIGHT


def test_heading_never_ends_a_page():
    heading = text_box(Node("H2"), "Titre", HEADINGS[0])
    pages = paginate([fill(60), heading, text(5)])
    assert [len(page) for page in pages] == [1, 2]
    assert [len(page) for page in paginate([fill(110), heading, text(5)])] == [3, 1]


def test_single_line_is_left_at_neither_end_of_a_page():
    for room in range(20, 110, 7):
        for page in paginate([fill(room), text(6)]):
            assert all(len(placed.box.lines) >= 2 for placed in page)


def test_small_table_stays_on_one_page():
    pages = paginate([fill(100), table(*[row(2)] * 4)])
    assert [len(page) for page in pages] == [1, 1]


def test_header_row_is_never_alone():
    header = row(1)
    pages = paginate([fill(60), table(*[row(3)] * 30, header=header)])
    assert [placed.box.__class__.__name__ for placed in pages[0]] == ["TextBox"]


def test_row_taller_than_a_page_is_cut_with_all_its_lines():
    pages = paginate([text(3), table(row(150), row(2))])
    lines = sum(
        len(box.lines)
        for page in pages
        for placed in page
        if isinstance(placed.box, TableBox)
        for one in placed.box.rows
        for box in one.cells[0].boxes
    )
    assert lines == 152
    assert max(heights(pages)) <= HEIGHT


def test_box_that_fits_no_page_is_placed_rather_than_lost():
    huge = TableBox(widths=(WIDTH,), header=None, rows=(Row(cells=row(1).cells, least=2000),))
    assert [len(page) for page in paginate([text(2), huge, text(2)])] == [1, 1, 1]


def test_page_break_begins_a_page_and_an_empty_page_is_dropped():
    pages = paginate([text(2), PageBreak(), PageBreak(), text(2)])
    assert [len(page) for page in pages] == [1, 1]


def test_pages_of_bookmarks_are_known_before_drawing():
    bookmark = Bookmark("partie-1", "Titre", 0)
    box = TextBox(node=Node("H2"), style=HEADINGS[0], lines=text(1).lines, bookmark=bookmark)
    assert page_of(paginate([text(2), PageBreak(), box])) == {"partie-1": 1}


def test_heading_before_a_page_break_stays_where_it_is():
    heading = text_box(Node("H2"), "Titre", HEADINGS[0])
    assert [len(page) for page in paginate([text(2), heading, PageBreak(), text(2)])] == [2, 1]


def test_what_cannot_be_cut_says_so():
    line = ContentsLine(node=Node("Link"), style=CONTENTS[0], bookmark=Bookmark("k", "t", 0))
    assert line.split(1, fresh=True) is None
    assert text(3).split(BODY.leading, fresh=False) is None
    assert text(6).split(BODY.leading * 3, fresh=False) is not None
