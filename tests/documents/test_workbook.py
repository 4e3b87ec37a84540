import datetime
import io
import re
import zipfile
from decimal import Decimal

import openpyxl
import pytest
from lxml import etree

from desktop_app.core.errors import UserError
from desktop_app.documents.formats import ods, xlsx
from desktop_app.documents.sheets.xlsx import native
from desktop_app.documents.workbook import (
    Among,
    Between,
    Cell,
    Formula,
    Look,
    Sheet,
    Workbook,
    letters,
    lines,
    with_cell_texts,
)

FORMATS = {"xlsx": xlsx.FORMAT, "ods": ods.FORMAT}
NASTY = ("=1+1", "+33 3", "-2", "@SUM(A1)", "R&D <5 ans> \"x\" 'y'", "deux  espaces", "_x0041_")


def workbook(*rows, **fields):
    sheet = Sheet(name="Lot 1", widths=(20, 10, 10), rows=rows, **fields)
    return Workbook(title="Grille", subject="École", sheets=(sheet,))


FULL = workbook(
    (Cell("Titre", Look.TITLE, 3),),
    (Cell("Critère", Look.HEADER), Cell("Note", Look.HEADER), Cell("Prix", Look.HEADER)),
    (
        Cell("Vert", Look.LABEL),
        Cell(Decimal(50), Look.ENTRY_NUMBER, limits=Between(Decimal(0), Decimal(100))),
        Cell(Decimal("12.50"), Look.ENTRY_AMOUNT),
    ),
    (
        Cell(datetime.date(2026, 12, 1), Look.DATE),
        Cell(None, Look.ENTRY_NUMBER, limits=Among("$'Lot 1'.$B$3:.$B$3")),
        Cell(Formula('IF([.B3]="";"";SUM([.$B$3:.$C$3]))'), Look.TOTAL),
    ),
    frozen=(2, 1),
)


def member(content, name):
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        return package.read(name).decode()


@pytest.mark.parametrize("form", FORMATS)
def test_same_workbook_gives_the_same_bytes_and_no_hour(form):
    content = FORMATS[form].write(FULL)
    assert FORMATS[form].write(FULL) == content
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        assert {item.date_time[0] for item in package.infolist()} == {1980}
        assert package.testzip() is None
    year = str(datetime.datetime.now(tz=datetime.UTC).year).encode()
    assert year not in content.replace(b"2026-12-01", b"")


@pytest.mark.parametrize("text", NASTY)
def test_typed_text_is_never_a_formula(text):
    book = workbook((Cell(text, Look.ENTRY),))
    cell = openpyxl.load_workbook(io.BytesIO(xlsx.FORMAT.write(book)))["Lot 1"]["A1"]
    assert (cell.data_type, cell.value) == ("s", text.replace("_x0041_", "_x005F_x0041_"))
    tree = etree.fromstring(member(ods.FORMAT.write(book), "content.xml").encode())
    (shown,) = tree.xpath("//*[local-name()='p']")
    said = re.sub(r"<text:s[^>]*/>", "  ", etree.tostring(shown, encoding="unicode"))
    assert etree.fromstring(said).text == text
    assert not tree.xpath("//@*[local-name()='formula']")


def test_formula_of_ours_is_one_in_both_formats():
    cell = openpyxl.load_workbook(io.BytesIO(xlsx.FORMAT.write(FULL)))["Lot 1"]["C4"]
    assert (cell.data_type, cell.value) == ("f", '=IF(B3="","",SUM($B$3:$C$3))')
    assert "of:=IF([.B3]=" in member(ods.FORMAT.write(FULL), "content.xml")


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("SUM([.A1];[.$B$2])", "SUM(A1,$B$2)"),
        ("[$'Lot 2'.$D$4:.$F$4]", "'Lot 2'!$D$4:$F$4"),
        ('IF([.A1]="";1;2)', 'IF(A1="",1,2)'),
    ],
)
def test_formula_is_written_the_way_of_excel(written, expected):
    assert native(written) == expected


def test_only_entries_can_be_changed_and_limits_are_kept():
    sheet = openpyxl.load_workbook(io.BytesIO(xlsx.FORMAT.write(FULL)))["Lot 1"]
    assert sheet.protection.sheet
    assert [sheet[place].protection.locked for place in ("A3", "B3", "C4")] == [True, False, True]
    rules = {
        str(rule.sqref): (rule.type, rule.formula1)
        for rule in sheet.data_validations.dataValidation
    }
    assert rules == {"B3": ("decimal", "0"), "B4": ("list", "'Lot 1'!$B$3:$B$3")}
    text = member(ods.FORMAT.write(FULL), "content.xml")
    assert text.count('style:cell-protect="none"') == sum(look.value.open for look in Look)
    assert 'table:protected="true"' in text
    assert "cell-content-is-between(0,100)" in text
    assert "cell-content-is-in-list([$'Lot 1'.$B$3:.$B$3])" in text
    free = member(ods.FORMAT.write(workbook((Cell("a"),), protected=False)), "content.xml")
    assert 'table:protected="true"' not in free


def test_sheet_is_printed_on_a4_lying_down_with_its_header_again():
    sheet = openpyxl.load_workbook(io.BytesIO(xlsx.FORMAT.write(FULL)))["Lot 1"]
    assert (sheet.page_setup.orientation, sheet.page_setup.paperSize) == ("landscape", 9)
    assert (sheet.freeze_panes, sheet.print_title_rows) == ("B3", "$1:$2")
    assert [str(area) for area in sheet.merged_cells.ranges] == ["A1:C1"]
    content = ods.FORMAT.write(FULL)
    assert 'fo:page-width="29.7cm"' in member(content, "styles.xml")
    assert member(content, "content.xml").count("<table:table-header-rows>") == 1
    assert "HorizontalSplitPosition" in member(content, "settings.xml")


def test_properties_say_the_language_and_no_author():
    content = xlsx.FORMAT.write(FULL)
    about = openpyxl.load_workbook(io.BytesIO(content)).properties
    assert (about.title, about.subject, about.language) == ("Grille", "École", "fr-FR")
    core = member(content, "docProps/core.xml")
    assert "fr-FR" in core
    assert not re.search("creator|lastModifiedBy|openpyxl", core)
    meta = member(ods.FORMAT.write(FULL), "meta.xml")
    assert "<dc:language>fr-FR</dc:language>" in meta
    assert "creator" not in meta


def test_text_longer_than_a_cell_of_excel_is_refused_but_kept_in_ods():
    long = workbook((Cell("é" * 40_000),))
    with pytest.raises(UserError, match="choisissez le format ODS"):
        xlsx.FORMAT.write(long)
    assert "é" * 40_000 in member(ods.FORMAT.write(long), "content.xml")


def test_change_of_texts_leaves_numbers_and_formulas():
    changed = with_cell_texts(FULL, str.upper)
    assert changed.sheets[0].rows[2][0].value == "VERT"
    assert changed.sheets[0].rows[2][1].value == Decimal(50)
    assert changed.sheets[0].rows[3][2] == FULL.sheets[0].rows[3][2]


def test_columns_have_letters_and_rows_the_lines_they_need():
    assert [letters(column) for column in (1, 26, 27, 703)] == ["A", "Z", "AA", "AAA"]
    assert lines((Cell("x" * 41), Cell("a\nb")), (20, 10)) == 3
    assert lines((Cell("x" * 400, Look.NOTE),), (20,)) == 1
    assert lines((Cell(Formula("[.A5]", shows="x" * 41)), Cell("a")), (20, 10)) == 3
    assert lines((Cell(Formula("[.A5]")), Cell("a")), (20, 10)) == 1
