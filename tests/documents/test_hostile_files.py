"""Nasty texts in every field: each file is made, opens, and keeps the text or tells the loss."""

import dataclasses
import datetime
import io
import json
import re
import subprocess
import unicodedata
import zipfile
from decimal import Decimal

import docx
import openpyxl
import pytest
from lxml import etree
from odfdo import Document

from desktop_app.core.errors import UserError
from desktop_app.core.insertion import InsertionVolume
from desktop_app.core.money import Money
from desktop_app.documents.kinds import KINDS
from desktop_app.documents.outline import Heading, texts
from desktop_app.documents.printing import losses, outline_of, print_document, workbook_of
from desktop_app.documents.workbook import Formula, cell_texts

ROUNDS = (0, 250)
TEXTS_EACH = 8
LONG_WORD = "anticonstitutionnel" * 2_106
TEXTUAL = [(kind.code, name) for kind in KINDS for name in kind.formats if name in {"docx", "odt"}]
OTHERS = [(kind.code, name) for kind in KINDS for name in kind.formats if name in {"xlsx", "ods"}]
AGENDAS = [kind.code for kind in KINDS if "ics" in kind.formats]
# What a program shows as an invisible nothing, and line ends that become ordinary ones.
NOTHING = set("\u00ad\u200b\u2060\ufeff\r\n\v\f\t\u0085\u2028\u2029'")


@pytest.fixture(scope="module", params=ROUNDS)
def case(request, hostile):
    return hostile(request.param, TEXTS_EACH)


def squeezed(text):
    return re.sub(r"\s", "", text.replace("\u00a0", ""))


def in_order(pieces, text):
    """Return the first piece that does not follow the one before it, or nothing."""
    place = 0
    for piece in map(squeezed, pieces):
        found = text.find(piece, place)
        if found < 0:
            return piece
        place = found + len(piece)
    return ""


def opened(content, name):
    """Return the text of a file as the library of its format reads it."""
    if name == "docx":
        body = docx.Document(io.BytesIO(content)).element.body
    else:
        body = Document(io.BytesIO(content)).body._xml_element  # noqa: SLF001 - the bare tree
    return "".join(body.itertext())


def pieces_of(outline):
    """Return the texts of an outline line by line; a program counts the headings itself."""
    blocks = tuple(
        dataclasses.replace(block, number="") if isinstance(block, Heading) else block
        for block in outline.blocks
    )
    plain = dataclasses.replace(outline, blocks=blocks)
    return [line for text in texts(plain) for line in text.split("\n")]


def untold(typed, shown, told):
    """Return the signs typed that a file neither shows nor tells."""
    composed = unicodedata.normalize("NFD", unicodedata.normalize("NFC", typed))
    kept = set(unicodedata.normalize("NFD", shown)) | NOTHING
    gone = {sign for sign in set(composed) - kept if unicodedata.category(sign) != "Zs"}
    return {sign for sign in gone if f"U+{ord(sign):04X}" not in told}


def test_there_are_five_hundred_nasty_texts_and_every_kind_of_nastiness(nasty_texts):
    assert len(nasty_texts) == len(set(nasty_texts)) == 500
    together = "".join(nasty_texts)
    assert {"Cc", "Cf", "Cs", "Cn", "Co", "Mn"} <= set(map(unicodedata.category, together))
    for sign in ("]]>", "<b>", "&lt;", "=1+1", "\u202e", "\ufffe", "\ud800", "漢"):
        assert sign in together


@pytest.mark.parametrize(("piece", "name"), TEXTUAL)
def test_text_stands_in_order_in_what_an_editor_opens(case, catalogue, piece, name):
    tender, beside = case
    content = print_document(tender, catalogue, piece, name, beside)
    outline = outline_of(tender, catalogue, piece, beside)
    shown = opened(content, name)
    assert in_order(pieces_of(outline), squeezed(shown)) == ""
    told = losses(tender, catalogue, piece, name, beside)
    assert untold(tender.subject, shown, told) == set()


@pytest.mark.parametrize(("piece", "name"), OTHERS)
def test_text_stands_in_cells_and_is_never_a_formula(case, catalogue, piece, name):
    tender, beside = case
    content = print_document(tender, catalogue, piece, name, beside)
    workbook = workbook_of(tender, catalogue, piece, beside)
    said, formulas = cells(content, name)
    wanted = {squeezed(text) for text in list(cell_texts(workbook))[2:]}
    assert {text for text in wanted if text not in said} == set()
    cells_of_ours = [c for sheet in workbook.sheets for row in sheet.rows for c in row]
    assert formulas == sum(isinstance(item.value, Formula) for item in cells_of_ours)
    told = losses(tender, catalogue, piece, name, beside)
    assert untold("".join(cell_texts(workbook)), "".join(cell_texts(workbook)), told) == set()


def cells(content, name):
    """Return the texts of a workbook, spaces left out, and how many formulas it has."""
    if name == "ods":
        with zipfile.ZipFile(io.BytesIO(content)) as package:
            tree = etree.fromstring(package.read("content.xml"))
        found = tree.xpath("//*[local-name()='table-cell']")
        formulas = len(tree.xpath("//@*[local-name()='formula']"))
        return {squeezed("".join(cell.itertext())) for cell in found}, formulas
    sheets = openpyxl.load_workbook(io.BytesIO(content)).worksheets
    found = [cell for sheet in sheets for row in sheet.iter_rows() for cell in row if cell.value]
    said = {squeezed(str(c.value)).replace("_x005F_", "_") for c in found if c.data_type == "s"}
    return said | {""}, sum(cell.data_type == "f" for cell in found)


@pytest.mark.parametrize("piece", AGENDAS)
def test_agenda_keeps_its_lines_and_its_text(case, catalogue, piece):
    tender, beside = case
    content = print_document(tender, catalogue, piece, "ics", beside).decode()
    assert "\n" not in content.replace("\r\n", "")
    assert all(len(line.encode()) <= 75 for line in content.split("\r\n"))
    lines = content.replace("\r\n ", "").split("\r\n")
    outline = outline_of(tender, catalogue, piece, beside)
    assert lines.count("BEGIN:VEVENT") == len(outline.agenda.events)
    plain = re.sub(r"\\(.)", lambda found: "" if found[1] == "n" else found[1], "".join(lines))
    for event in outline.agenda.events:
        assert squeezed(event.title) in squeezed(plain)
        assert squeezed(event.note) in squeezed(plain)


def test_a_sign_that_a_file_neither_shows_nor_tells_is_seen():
    assert untold("a\x07b", "ab", "") == {"\x07"}
    assert untold("a\x07b", "ab", "retirés : U+0007.") == set()
    assert untold("é", "e\u0301", "") == set()
    assert in_order(["b", "a"], "ab") == "a"


@pytest.mark.parametrize(("piece", "name"), TEXTUAL)
def test_word_of_forty_thousand_signs_is_kept(contract_tender, catalogue, piece, name):
    start = contract_tender.date + datetime.timedelta(days=120)
    hours = InsertionVolume(
        amount=contract_tender.amount,
        labour_share=Decimal(80),
        effort=Decimal(5),
        hourly_cost=Money.from_euros(30),
        hours=200,
    )
    tender = dataclasses.replace(
        contract_tender, subject=LONG_WORD, wanted_start=start, insertion=(hours,)
    )
    assert len(LONG_WORD) > 40_000
    content = print_document(tender, catalogue, piece, name)
    if LONG_WORD in "".join(texts(outline_of(tender, catalogue, piece))):
        assert LONG_WORD in opened(content, name)


def test_word_longer_than_a_cell_of_excel_is_refused(contract_tender, catalogue):
    tender = dataclasses.replace(contract_tender, subject=LONG_WORD)
    with pytest.raises(UserError, match="ODS"):
        print_document(tender, catalogue, "grille-analyse", "xlsx")
    assert print_document(tender, catalogue, "grille-analyse", "ods")


def test_file_that_borrows_its_letters_says_so(contract_tender, catalogue):
    tender = dataclasses.replace(contract_tender, subject="Fête 🎉\u202e")
    for name in ("docx", "odt"):
        told = losses(tender, catalogue, "rc", name)
        assert "emprunte la police" in told
        assert "🎉 (U+1F389)" in told
        assert "retirés du texte\u00a0: U+202E" in told
        assert losses(contract_tender, catalogue, "rc", name) == ""
    assert "emprunte" not in losses(tender, catalogue, "rc", "pdf")
    assert "U+202E" in losses(tender, catalogue, "grille-analyse", "xlsx")
    assert losses(contract_tender, catalogue, "grille-analyse", "xlsx") == ""


def test_dossier_with_half_a_sign_is_written_with_a_visible_mark(contract_tender, catalogue):
    tender = dataclasses.replace(contract_tender, subject="a\ud800b")
    content = print_document(tender, catalogue, "rc", "pdf")
    assert content.startswith(b"%PDF")
    data = print_document(tender, catalogue, "fiche-donnees-essentielles", "json")
    assert "a\ufffdb" in data.decode()
    assert "U+D800" in losses(tender, catalogue, "rc", "pdf")


def test_libreoffice_opens_every_format(hostile, catalogue, tmp_path):
    tender, beside = hostile(60, TEXTS_EACH)
    wanted = [
        ("ccp", "docx"),
        ("ccp", "odt"),
        ("grille-analyse", "xlsx"),
        ("grille-analyse", "ods"),
    ]
    for piece, name in wanted:
        content = print_document(tender, catalogue, piece, name, beside)
        (tmp_path / f"{piece}-{name}.{name}").write_bytes(content)
    command = ["soffice", "--headless", f"-env:UserInstallation=file://{tmp_path}/profil"]
    command += ["--convert-to", "pdf", "--outdir", str(tmp_path)]
    paths = [str(tmp_path / f"{piece}-{name}.{name}") for piece, name in wanted]
    subprocess.run([*command, *paths], check=True, timeout=120, capture_output=True)  # noqa: S603
    for piece, name in wanted:
        made_of = (tmp_path / f"{piece}-{name}.pdf").read_bytes()
        assert made_of.startswith(b"%PDF"), name


def test_data_written_for_programs_are_read_back(case, catalogue):
    tender, beside = case
    for kind in KINDS:
        if "json" in kind.formats:
            assert json.loads(print_document(tender, catalogue, kind.code, "json", beside))
