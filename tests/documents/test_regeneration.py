import dataclasses
import datetime
import io

import pytest
from docx import Document

from desktop_app.documents.formats import FORMATS
from desktop_app.documents.kinds import KINDS
from desktop_app.documents.outline import texts
from desktop_app.documents.printing import outline_of, print_document
from desktop_app.dossier import maker, read_dossier
from desktop_app.exchange.pdf_dossier import read_attached_dossier, read_maker
from desktop_app.paths import shipped

IN_PDF = [kind.code for kind in KINDS if "pdf" in kind.formats]
TEXTS = [kind.code for kind in KINDS if set(kind.formats) & {"pdf", "docx", "odt"}]


@pytest.fixture(scope="module")
def tender(complete):
    return dataclasses.replace(complete[0], wanted_start=datetime.date(2027, 4, 1))


@pytest.mark.parametrize("piece", IN_PDF)
def test_dossier_read_back_from_a_pdf_gives_the_same_bytes(piece, catalogue, tender):
    first = print_document(tender, catalogue, piece, "pdf")
    again = read_dossier(read_attached_dossier(first), piece, catalogue.glossary)
    assert print_document(again, catalogue, piece, "pdf") == first


def test_another_dossier_gives_other_bytes(catalogue, tender):
    other = dataclasses.replace(tender, months=35)
    first, second = (print_document(one, catalogue, "rc", "pdf") for one in (tender, other))
    assert first != second


@pytest.mark.parametrize("piece", TEXTS)
def test_each_document_names_the_version_of_its_rules(piece, catalogue, tender):
    outline = outline_of(tender, catalogue, piece)
    assert outline.rules == catalogue.version
    assert f"version {catalogue.version}" in " ".join(texts(outline)).replace("\u00a0", " ")


def test_pdf_and_docx_say_what_made_them(catalogue, tender):
    pdf = print_document(tender, catalogue, "rc", "pdf")
    word = Document(io.BytesIO(print_document(tender, catalogue, "rc", "docx")))
    assert read_maker(pdf) == maker(catalogue.version)
    assert word.core_properties.comments == maker(catalogue.version)
    assert catalogue.version in read_maker(pdf)


def test_pdf_of_other_rules_says_so(catalogue, tender):
    chosen = next(candidate for candidate in FORMATS if candidate.name == "pdf")
    outline = dataclasses.replace(outline_of(tender, catalogue, "rc"), rules="2025.01.1")
    pdf = chosen.write(outline, b"{}", shipped("resources"))
    assert "2025.01.1" in read_maker(pdf)
    assert read_maker(b"%PDF-1.7 rien") == ""
