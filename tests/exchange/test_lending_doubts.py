"""What a suspicious reader would find in a dossier to lend."""

import dataclasses
import datetime
import time
from contextlib import closing

import pytest

from desktop_app.core.clause_choice import OwnText
from desktop_app.core.tender import Need
from desktop_app.dossier import write_toml
from desktop_app.exchange.lending import lent
from desktop_app.exchange.lending_doubts import Common, Reason, doubts, masked, proper_words
from desktop_app.exchange.lending_reading import read_again, with_masks
from desktop_app.exchange.lending_texts import free_texts, place_in_words, rewritten
from desktop_app.paths import shipped
from desktop_app.reference.store import open_reference

COMMON = Common(
    proper_words(["Le label Ecolabel européen, l’Union européenne.", "Un Agrément."]),
    lambda name: name in {"Loon-Plage", "Ham", "Le Quesnoy", "Marne"},
)


def told(text):
    return [(text[one.start : one.end], one.reason) for one in doubts(text, COMMON)]


@pytest.mark.parametrize(
    ("text", "passage", "reason"),
    [
        ("Cour de l’école Jules-Ferry.", "Jules-Ferry", Reason.PLACE),
        ("Salle des fêtes, rue du Général de Gaulle.", "Général de Gaulle", Reason.PLACE),
        ("Avec la société Dupont Frères.", "Dupont Frères", Reason.PLACE),
        ("Comme à Loon-Plage l’an dernier.", "Loon-Plage", Reason.COMMUNE),
        ("Loon-Plage a fait de même.", "Loon-Plage", Reason.COMMUNE),
        ("Les agents voient Kévin.", "Kévin", Reason.NAME),
        ("Marie Dupont suit le marché.", "Marie Dupont", Reason.NAME),
        ("Avec MARTINEZ.", "MARTINEZ", Reason.NAME),
        ("Réunion le 12 mars 2027.", "12 mars 2027", Reason.DATE),
        ("Depuis mars 2019.", "mars 2019", Reason.DATE),
        ("Le 03/04/27 au plus tard.", "03/04/27", Reason.DATE),
        ("Budget de 12 450,50 € HT.", "12 450,50 €", Reason.AMOUNT),
        ("Budget de 12\u00a0450 euros.", "12\u00a0450 euros", Reason.AMOUNT),
        ("Compteur 123 456 7.", "123 456 7", Reason.NUMBER),
    ],
)
def test_a_passage_that_may_tell_is_shown_with_its_reason(text, passage, reason):
    assert told(text) == [(passage, reason)]


@pytest.mark.parametrize(
    "text",
    [
        "Chaque produit porte l’Ecolabel européen ou équivalent.",
        "Les déchets sont triés. Le titulaire rend compte ; RGE, CCAG, SIAE.",
        "L’Agrément de l’Union européenne.",
        "La mairie de [commune], suivie par [personne], [nom].",
        "2,6 hectares, 4 500 m², 30 %, 12 mois, lot 2, article L2112-2.",
        "« Produits » : – Nettoyage ; (Vitrerie)",
        "",
    ],
)
def test_ordinary_words_are_left_alone(text):
    assert told(text) == []


def test_masking_takes_away_all_that_was_shown():
    text = "École Jules-Ferry à Loon-Plage, le 12 mars 2027, 450 €, Kévin."
    bare = masked(text, doubts(text, COMMON))
    assert bare == "École [nom] à [commune], le [date], [montant], [nom]."
    assert told(bare) == []


@pytest.fixture(scope="module")
def communes():
    with closing(open_reference(shipped("resources") / "reference")) as reference:
        yield reference.communes


SECRETS = (
    *("Jules-Ferry", "Wormhout", "Bergues", "Lefèvre", "Durand", "12 mars", "45 612", "Le Mesnil"),
    *("06 12", "@", "www.", "49837"),
)
TEXT = (
    "L’école Jules-Ferry de Wormhout, comme Bergues, est suivie par Mme Lefèvre et Paul Durand"
    " depuis le 12 mars 2019 pour 45 612 € ; ferme du Mesnil, rue Le Mesnil ; 06 12 34 56 78,"
    " p.durand@mairie.fr, www.mairie.fr, SIRET 356 000 000 49837."
)


def test_a_suspicious_reader_finds_nothing_once_all_is_masked(
    contract_tender, catalogue, communes, glossary
):
    tender = dataclasses.replace(
        contract_tender,
        subject=TEXT,
        need=Need(description=TEXT, sustainability=TEXT),
        single_lot_reason=TEXT,
        social_exemption_reason=TEXT,
        conditions=dataclasses.replace(
            contract_tender.conditions, contract_place=TEXT, review_clause=TEXT, insurances=TEXT
        ),
        clauses=(dataclasses.replace(contract_tender.clauses[0], checked_by=TEXT),),
        texts=(OwnText(document="ccp", title=TEXT, text=TEXT, checked_by=TEXT),),
    )
    reading = read_again(tender, catalogue, communes)
    after = write_toml(with_masks(reading), glossary)
    assert [secret for secret in SECRETS if secret in after] == []
    # Without the masks, the names of places would still tell.
    assert "Jules-Ferry" in write_toml(reading.lent.tender, glossary)


def test_the_practice_dossiers_have_almost_nothing_to_read_again(
    contract_tender, catalogue, communes
):
    assert read_again(contract_tender, catalogue, communes).doubtful() == ()


def test_each_text_has_its_place_and_is_written_back(contract_tender):
    tender = dataclasses.replace(contract_tender, need=Need(description="Un besoin."))
    texts = {item.path: item.text for item in free_texts(tender)}
    assert texts["need.description"] == "Un besoin."
    assert rewritten(tender, {}) == tender
    changed = rewritten(tender, {"need.description": "Un autre.", "subject": "Objet"})
    assert (changed.need.description, changed.subject) == ("Un autre.", "Objet")
    assert place_in_words("texts[2].title") == "texte libre 2, titre"
    assert place_in_words("need.description") == "besoin, description"
    assert all(place_in_words(path) for path in texts)


def test_every_day_stays_a_first_of_month(contract_tender, catalogue, communes):
    tender = dataclasses.replace(contract_tender, date=datetime.date(2027, 3, 19))
    assert read_again(tender, catalogue, communes).lent.tender.date == datetime.date(2027, 3, 1)


def test_a_text_of_no_shape_is_read_at_once(contract_tender):
    # Read again from each letter, it would take a minute and more.
    text = "x" * 100_000 + " M." * 20_000
    begun = time.perf_counter()
    lent(dataclasses.replace(contract_tender, subject=text))
    doubts(text, COMMON)
    assert time.perf_counter() - begun < 10
