import datetime
from dataclasses import replace
from io import BytesIO

import pytest
from docx import Document

from desktop_app.book.store import open_book
from desktop_app.cli.main import main
from desktop_app.core.exchange import Exchange, ExchangeKind
from desktop_app.core.supplier import Supplier
from desktop_app.dossier import write_toml

DAY = datetime.date(2026, 11, 20)
PIECE = ("--piece", "compte-rendu-sourcage", "--format", "docx")


@pytest.fixture
def dossier(tmp_path, contract_tender, glossary):
    path = tmp_path / "marche.toml"
    path.write_text(write_toml(contract_tender, glossary), encoding="utf-8")
    return path


@pytest.fixture
def carnet(tmp_path, contract_tender, glossary):
    """Keep the tender, another one, and an exchange about the first."""
    path = tmp_path / "carnet.db"
    book = open_book(path, tmp_path / "sauvegardes", DAY, glossary)
    (number,) = book.tenders.put(contract_tender).identifiers
    book.tenders.put(replace(contract_tender, subject="Autre marché"))
    (supplier,) = book.suppliers.put(Supplier(name="Net & Clair")).identifiers
    said = Exchange(supplier=supplier, tender=number, day=DAY, kind=ExchangeKind.CALL, text="Oui")
    book.exchanges.put(said)
    book.close()
    return path


def text_of(path):
    document = Document(BytesIO(path.read_bytes()))
    cells = (cell.text for table in document.tables for row in table.rows for cell in row.cells)
    return "\n".join((*(part.text for part in document.paragraphs), *cells))


@pytest.fixture
def write(dossier, tmp_path):
    def run(*options):
        target = tmp_path / "sortie.docx"
        code = main([str(one) for one in ("exporter", dossier, *PIECE, *options, "-o", target)])
        return code, text_of(target) if code == 0 else ""

    return run


def test_the_tender_of_the_book_with_the_same_subject_gives_its_exchanges(write, carnet, capsys):
    code, text = write("--carnet", carnet)
    assert code == 0
    assert "Net & Clair" in text
    assert capsys.readouterr().err == ""


def test_without_a_book_the_minutes_say_that_exchanges_are_missing(write, capsys):
    code, text = write()
    assert code == 0
    assert "Net & Clair" not in text
    assert "--carnet" in capsys.readouterr().err


def test_a_tender_unknown_of_the_book_is_told(write, carnet, dossier, capsys):
    source = dossier.read_text(encoding="utf-8")
    dossier.write_text(source.replace("2026-12-01", "2026-12-02"), encoding="utf-8")
    code, text = write("--carnet", carnet)
    assert code == 0
    assert "Net & Clair" not in text
    assert "Aucun marché du carnet" in capsys.readouterr().err
    assert "Net & Clair" in write("--carnet", carnet, "--marche", "1")[1]


def test_two_tenders_alike_are_not_confused(write, carnet, contract_tender, glossary, capsys):
    book = open_book(carnet, carnet.parent / "sauvegardes", DAY, glossary)
    book.tenders.put(contract_tender)
    book.close()
    assert write("--carnet", carnet)[0] == 2
    assert "parmi 1, 3" in capsys.readouterr().err
    assert "Net & Clair" not in write("--carnet", carnet, "--marche", "3")[1]


def test_a_number_that_the_book_lacks_is_refused(write, carnet):
    assert write("--carnet", carnet, "--marche", "99")[0] == 2


def test_a_book_that_is_not_there_is_refused_and_not_made(write, tmp_path):
    missing = tmp_path / "absent.db"
    assert write("--carnet", missing)[0] == 2
    assert not missing.exists()
