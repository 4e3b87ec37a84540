import datetime
import io
import json

import pikepdf
import pytest
from pypdf import PdfReader

from desktop_app.core.held import Fate, Held, Mention, Receipt, Shelfmark
from desktop_app.core.person import Person
from desktop_app.documents.formats import pdf
from desktop_app.documents.outline import plain_text
from desktop_app.documents.rights import (
    access_json,
    access_outline,
    information_notice,
    receipt_outline,
    register_sheet,
)
from desktop_app.paths import shipped

DAY = datetime.date(2026, 11, 22)
BUYER = "Commune de Saint-Exemple"
HELD = Held(
    person=Person(),
    mentions=(
        Mention(
            where=Shelfmark.SUPPLIER,
            title="Toits du Val",
            path="contact.email",
            text="zoe@exemple.fr",
            source="liste",
            day=DAY,
        ),
        Mention(
            where=Shelfmark.TENDER,
            title="Vitres",
            path="text",
            text="vu avec Zoé",
            fate=Fate.KEPT,
        ),
    ),
)


def test_the_access_file_says_all_with_source_and_date():
    content = json.loads(access_json(HELD, BUYER, DAY))
    assert content["responsable"] == BUYER
    assert content["donnees"][0] == {
        "ou": "fournisseur",
        "titre": "Toits du Val",
        "champ": "adresse électronique",
        "contenu": "zoe@exemple.fr",
        "source": "liste",
        "date": "2026-11-22",
        "effacement": "efface",
    }
    assert len(content["donnees"]) == len(HELD.mentions)


def test_the_access_document_says_what_the_file_says():
    text = plain_text(access_outline(HELD, BUYER, DAY))
    assert "zoe@exemple.fr" in text
    assert "22\u00a0novembre 2026" in text
    assert "conservé\u00a0: archive" in text


def test_a_person_of_whom_nothing_is_held_is_told_so():
    assert "aucune donnée" in plain_text(access_outline(Held(person=Person()), BUYER, DAY))


@pytest.mark.parametrize("build", [information_notice, register_sheet])
def test_notices_bear_the_buyer_and_the_term(build):
    text = plain_text(build(BUYER, DAY, 4))
    assert BUYER in text
    assert "4 ans après le dernier contact" in text
    assert "à compléter\u00a0: nom" in plain_text(build("", DAY, 4))


def test_the_receipt_names_the_files_left():
    receipt = Receipt(day=DAY, erased=4, removed=1, kept=0, not_cleaned=("vieux.endommage",))
    text = plain_text(receipt_outline(receipt, BUYER))
    assert "effacées\u00a0: 4" in text
    assert "vieux.endommage" in text


@pytest.mark.parametrize(
    "outline",
    [
        access_outline(HELD, BUYER, DAY),
        information_notice(BUYER, DAY, 3),
        register_sheet(BUYER, DAY, 3),
        receipt_outline(Receipt(day=DAY, erased=1, removed=0, kept=0), BUYER),
    ],
    ids=lambda outline: outline.title,
)
def test_each_paper_is_a_pdf_with_nothing_hidden_inside(outline):
    content = pdf.FORMAT.write(outline, b"", shipped("resources"))
    with pikepdf.open(io.BytesIO(content)) as file:
        assert not file.attachments
    text = "".join(page.extract_text() for page in PdfReader(io.BytesIO(content)).pages)
    assert BUYER in text.replace("\u00a0", " ")
    assert pdf.FORMAT.unprintable(outline, shipped("resources")) == ()
