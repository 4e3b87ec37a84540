import datetime
import io

import pytest
from pypdf import PdfReader

from desktop_app.core.contact import Contact
from desktop_app.core.place import Place
from desktop_app.core.supplier import Supplier, SupplierKind
from desktop_app.documents.directory import directory, directory_pdf, label, labels_pdf
from desktop_app.documents.outline import Heading, Table, plain_text
from desktop_app.paths import shipped

DAY = datetime.date(2026, 11, 23)
RESOURCES = shipped("resources")


@pytest.fixture
def suppliers():
    """Give five suppliers, one of which is known in full."""
    return (
        Supplier(name="Écluse", identifier=2),
        Supplier(
            name="Atelier <b>Bleu</b>",
            kind=SupplierKind.ESAT,
            siret="00000010900017",
            activities="nettoyage",
            place=Place(street="3 rue d’En-Bas", postcode="01000", commune="Saint-Exemple"),
            contact=Contact(name="Zoé Exemple", phone="03 00 00 00 00", email="z@exemple.fr"),
        ),
        Supplier(name="Abeille"),
        Supplier(name="3 Rivières"),
        Supplier(name="Eau vive"),
    )


def text_of(pdf):
    return [page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages]


def test_the_directory_goes_by_letter_whatever_the_accents(suppliers):
    blocks = directory(suppliers, "Commune", DAY).blocks
    chapters = [block.number for block in blocks if isinstance(block, Heading)]
    assert chapters == ["#", "A", "E"]
    tables = [[row[0] for row in block.rows] for block in blocks if isinstance(block, Table)]
    assert tables[2] == ["Eau vive\nAUTRE", "Écluse\nAUTRE"]


def test_the_directory_says_how_to_reach_a_supplier(suppliers):
    text = plain_text(directory(suppliers, "Commune", DAY))
    for said in ("ESAT", "SIRET 00000010900017", "01000 Saint-Exemple", "z@exemple.fr"):
        assert said in text
    assert "Fournisseurs = 5" in text


def test_the_directory_is_an_accessible_pdf_that_carries_no_dossier(suppliers):
    pdf = directory_pdf(suppliers, "Commune", DAY, RESOURCES)
    reader = PdfReader(io.BytesIO(pdf))
    assert reader.trailer["/Root"]["/MarkInfo"]["/Marked"]
    assert reader.trailer["/Root"]["/Lang"] == "fr-FR"
    assert reader.attachments == {}
    text = "".join(text_of(pdf))
    assert "Atelier <b>Bleu</b>" in text
    assert "Zoé Exemple" in text


def test_twenty_four_labels_fill_a_sheet_and_the_next_begins_another(suppliers):
    many = (*suppliers, *suppliers, *suppliers, *suppliers, *suppliers)
    assert len(text_of(labels_pdf(many[:24], RESOURCES))) == 1
    pages = text_of(labels_pdf(many, RESOURCES))
    assert len(pages) == 2
    assert "01000 SAINT-EXEMPLE" in pages[0]


def test_a_label_says_only_what_is_known(suppliers):
    assert label(suppliers[2]) == ("Abeille",)
    assert label(suppliers[1]) == (
        "Atelier <b>Bleu</b>",
        "Zoé Exemple",
        "3 rue d’En-Bas",
        "01000 SAINT-EXEMPLE",
    )


def test_a_very_long_name_stays_in_its_label():
    page = text_of(labels_pdf([Supplier(name="Entreprise " * 30)], RESOURCES))[0]
    assert page.strip().endswith("…")
