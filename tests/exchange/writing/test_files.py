import csv
import io
import zipfile
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree as ET

import openpyxl
import pytest

from desktop_app.core.errors import UserError
from desktop_app.core.supplier import Supplier
from desktop_app.exchange.supplier_export import FORMATS, export_suppliers
from desktop_app.exchange.writing.columns import COLUMNS, columns_named, completed
from desktop_app.exchange.writing.guard import unguarded

FORMULAS = ("=1+1", "+1+1", "-1+1", "@SUM(A1)", "\t=1", "＝1+1", "=cmd|' /C calc'!A0")  # noqa: RUF001
NAME = columns_named(["nom", "siret"])


@pytest.fixture
def export(tmp_path):
    def run(suppliers, name, columns=COLUMNS):
        path = tmp_path / f"liste.{name}"
        export_suppliers(path, suppliers, name, columns)
        return path

    return run


def lines_of(path):
    text = path.read_bytes().decode("utf-8-sig")
    return list(csv.reader(io.StringIO(text, newline=""), delimiter=";"))


def test_csv_opens_in_a_french_spreadsheet_and_comes_back(export, whole):
    path = export([whole], "csv")
    assert path.read_bytes().startswith(b"\xef\xbb\xbfRaison sociale;Enseigne;SIRET;")
    titles, row = lines_of(path)
    assert titles == [column.title for column in COLUMNS]
    keys = [column.key for column in COLUMNS]
    cells = dict(zip(keys, map(unguarded, row), strict=True))
    assert completed(Supplier(name=""), cells) == whole


def test_no_cell_of_a_csv_file_is_a_formula(export):
    path = export([Supplier(name=text) for text in FORMULAS], "csv", NAME)
    assert [row[0] for row in lines_of(path)[1:]] == [f"'{text}" for text in FORMULAS]


def test_every_cell_of_a_workbook_is_a_text(export):
    names = (*FORMULAS, "_x0041_", "  deux  espaces ", "<&>\"'", "a\nb", "1,23457E+13")
    path = export([Supplier(name=text, siret="00000010900017") for text in names], "xlsx", NAME)
    sheet = openpyxl.load_workbook(path)["Fournisseurs"]
    cells = [cell for row in sheet.iter_rows() for cell in row]
    assert {cell.data_type for cell in cells} == {"s"}
    assert {cell.number_format for cell in cells} == {"@"}
    values = [row[0].value for row in sheet.iter_rows(min_row=2)]
    assert [openpyxl.utils.escape.unescape(text) for text in values] == list(names)
    assert sheet["B2"].value == "00000010900017"
    assert sheet.freeze_panes == "A2"


def test_a_workbook_part_holds_no_formula_element(export):
    path = export([Supplier(name=text) for text in FORMULAS], "xlsx", NAME)
    with zipfile.ZipFile(path) as package:
        for name in package.namelist():
            part = ET.fromstring(package.read(name))  # noqa: S314 - ours
            tags = {item.tag.rpartition("}")[2] for item in part.iter()}
            assert "f" not in tags


def test_every_cell_of_an_open_document_is_a_text(export):
    names = (*FORMULAS, "  deux  espaces ", "<&>\"'", "a\nb")
    path = export([Supplier(name=text) for text in names], "ods", NAME)
    with zipfile.ZipFile(path) as package:
        first = package.infolist()[0]
        assert (first.filename, first.compress_type) == ("mimetype", zipfile.ZIP_STORED)
        content = ET.fromstring(package.read("content.xml"))  # noqa: S314 - ours
    cells = [item for item in content.iter() if item.tag.endswith("}table-cell")]
    kinds = {value for cell in cells for key, value in cell.items() if key.endswith("value-type")}
    assert kinds == {"string"}
    assert not [key for cell in cells for key in cell.keys() if key.endswith("formula")]  # noqa: SIM118
    shown = ["".join(cell.itertext()) for cell in cells]
    assert "=1+1" in shown
    assert "<&>\"'" in shown


def test_a_card_follows_the_rules_of_vcard_4(export, whole):
    lines = export([whole], "vcf").read_bytes().split(b"\r\n")
    assert lines[:2] == [b"BEGIN:VCARD", b"VERSION:4.0"]
    assert lines[-2:] == [b"END:VCARD", b""]
    assert max(map(len, lines)) <= 75
    text = b"\r\n".join(lines).replace(b"\r\n ", b"").decode()
    assert "FN:Zoé Exemple\r\nORG:Régie de l’Œuvre \\; « Net »\r\n" in text
    assert "ADR:;;3 rue d’En-Bas;Saint-Exemple;;01000;\r\n" in text
    assert "CATEGORIES:nettoyage\\, vitrerie\r\n" in text
    assert "NOTE:à rappeler\\; mardi\r\n" in text


def test_a_card_says_only_the_columns_chosen(export, whole):
    text = export([whole], "vcf", NAME).read_text(encoding="utf-8")
    assert "Zoé" not in text
    assert "NOTE" not in text
    assert "X-SIRET:00000010900017" in text


@pytest.mark.parametrize("name", [item.name for item in FORMATS])
def test_a_stopped_export_leaves_the_old_file_and_no_other(tmp_path, name):
    path = tmp_path / f"liste.{name}"
    path.write_bytes(b"before")

    def suppliers():
        yield Supplier(name="A")
        raise RuntimeError

    with pytest.raises(RuntimeError):
        export_suppliers(path, suppliers(), name)
    assert path.read_bytes() == b"before"
    assert list(tmp_path.iterdir()) == [path]
    assert export_suppliers(path, [Supplier(name="A")], name) == 1
    assert path.read_bytes() != b"before"


def test_what_cannot_be_written_is_said(tmp_path, export):
    with pytest.raises(UserError, match="formats connus"):
        export([], "doc")
    with pytest.raises(UserError, match="autre emplacement"):
        export_suppliers(Path(tmp_path / "absent" / "a.csv"), [], "csv")
    long = replace(Supplier(name="A"), notes="x" * 32_768)
    with pytest.raises(UserError, match="32767"):
        export([long], "xlsx")
    assert export([long], "ods").is_file()
