import datetime
import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.buyer import Buyer, BuyerStatus
from desktop_app.core.clause_choice import ClauseChoice, Dimension, OwnText, Role
from desktop_app.core.criterion import Criterion, CriterionKind
from desktop_app.core.errors import DataFileError
from desktop_app.core.lot import Lot, Reservation
from desktop_app.core.money import Money
from desktop_app.core.price_line import PriceLine
from desktop_app.core.review import Dismissal, LastCheck
from desktop_app.core.tender import (
    Alternative,
    Ccag,
    Need,
    Procedure,
    Publicity,
    Support,
    Tender,
    TenderType,
)
from desktop_app.dossier import read_dossier, write_json, write_toml

TEXTS = st.text(
    st.characters(blacklist_categories=["Cs"], blacklist_characters="\r\x00"), max_size=40
)
AMOUNTS = st.integers(0, 10**13).map(Money)
COUNTS = st.none() | st.integers(0, 10**6)
PERCENTS = st.none() | st.decimals(0, 100, places=2)
NAMES = st.text(string.ascii_lowercase, min_size=1, max_size=8)
BLANKS = st.booleans() | st.integers(-(10**9), 10**9) | TEXTS
BUYERS = st.builds(
    Buyer,
    name=TEXTS,
    siret=st.sampled_from(["", "73282932000074"]),
    insee=TEXTS,
    population=COUNTS,
    status=st.sampled_from(BuyerStatus),
    yearly_purchases=st.none() | AMOUNTS,
    fleet=COUNTS,
)
NEEDS = st.builds(
    Need,
    description=TEXTS,
    sustainability=TEXTS,
    alternative=st.none() | st.sampled_from(Alternative),
    same_family_12_months=st.none() | AMOUNTS,
)
DISMISSALS = st.builds(Dismissal, rule=NAMES, extract=TEXTS, motive=TEXTS)
LAST_CHECKS = st.builds(
    LastCheck,
    date=st.dates(datetime.date(1, 1, 1)),
    version=TEXTS,
    states=st.dictionaries(NAMES, NAMES, max_size=3),
)
RESERVED = st.lists(st.sampled_from(Reservation), max_size=2).map(tuple)


def demands(of_lots):
    criteria = st.builds(
        Criterion,
        designation=TEXTS,
        kind=st.sampled_from(CriterionKind),
        weight=PERCENTS,
        lots=of_lots,
        method=TEXTS,
    )
    choices = st.builds(
        ClauseChoice,
        clause=NAMES,
        role=st.none() | st.sampled_from(Role),
        lots=of_lots,
        checked_by=TEXTS,
        fields=st.dictionaries(NAMES, BLANKS, max_size=2),
    )
    texts = st.builds(
        OwnText,
        document=NAMES,
        title=TEXTS,
        text=TEXTS,
        dimension=st.none() | st.sampled_from(Dimension),
        lots=of_lots,
    )
    return criteria, choices, texts


def priced_lines(numbers):
    return st.builds(
        PriceLine,
        lot=st.sampled_from([0, *numbers]),
        designation=TEXTS,
        unit=TEXTS,
        quantity=st.none() | st.decimals(0, 10**6, places=2),
    )


@st.composite
def tenders(draw):
    lots = tuple(
        Lot(number=rank, designation=draw(TEXTS), amount=draw(st.none() | AMOUNTS))
        for rank in range(1, draw(st.integers(0, 3)) + 1)
    )
    numbers = [lot.number for lot in lots]
    of_lots = st.lists(st.sampled_from(numbers), max_size=2).map(tuple) if lots else st.just(())
    criteria, choices, texts = demands(of_lots)
    return Tender(
        format=1,
        subject=draw(TEXTS),
        type=draw(st.sampled_from(TenderType)),
        amount=draw(AMOUNTS),
        date=draw(st.dates(datetime.date(1, 1, 1))),
        wanted_start=draw(st.none() | st.dates(datetime.date(1, 1, 1))),
        months=draw(COUNTS),
        procedure=draw(st.none() | st.sampled_from(Procedure)),
        ccag=draw(st.none() | st.sampled_from(Ccag)),
        reserved=draw(RESERVED),
        innovative=draw(st.booleans()),
        social_exemption=draw(st.integers(0, 4)),
        buyer=draw(BUYERS),
        need=draw(NEEDS),
        publicity=Publicity(supports=tuple(draw(st.lists(st.sampled_from(Support), max_size=3)))),
        lots=lots,
        price=tuple(draw(st.lists(priced_lines(numbers), max_size=2))),
        criteria=tuple(draw(st.lists(criteria, max_size=2))),
        clauses=tuple(draw(st.lists(choices, max_size=2))),
        texts=tuple(draw(st.lists(texts, max_size=2))),
        dismissed=tuple(draw(st.lists(DISMISSALS, max_size=2))),
        last_check=draw(st.none() | LAST_CHECKS),
    )


@given(tender=tenders())
def test_a_dossier_is_written_and_read_without_loss(tender, glossary):
    for write in (write_toml, write_json):
        assert read_dossier(write(tender, glossary).encode(), "essai", glossary) == tender


MINIMAL = """
format = 1
objet = "Nettoyage"
type = "services"
montant = 48_000
date = 2026-12-01
[acheteur]
nom = "Commune"
"""


def refusal(text, glossary):
    with pytest.raises(DataFileError) as caught:
        read_dossier(text if isinstance(text, bytes) else text.encode(), "d.toml", glossary)
    return str(caught.value)


def test_the_six_required_keys_are_enough(glossary):
    tender = read_dossier(MINIMAL.encode(), "d.toml", glossary)
    assert tender.amount == Money.from_euros(48_000)
    assert tender.procedure is None
    assert tender.need.same_family_12_months is None


def test_what_was_dismissed_and_the_last_check_are_read(glossary):
    more = """
[[ecartes]]
regle = "crit-local"
extrait = "produits locaux"
motif = "nom de la fête annuelle"
[dernier_controle]
date = 2026-11-22
version = "2026.11.1"
etats = { crit-env = "respecte" }
"""
    tender = read_dossier((MINIMAL + more).encode(), "d.toml", glossary)
    assert tender.dismissed[0].motive == "nom de la fête annuelle"
    assert tender.last_check.states == {"crit-env": "respecte"}
    message = refusal(MINIMAL + '[[ecartes]]\nregle = "crit-local"\n', glossary)
    assert "« extrait »" in message


@pytest.mark.parametrize("key", ["format", "objet", "type", "montant", "date", "nom"])
def test_a_required_key_that_lacks_is_named(key, glossary):
    lines = [line for line in MINIMAL.splitlines() if not line.startswith(key)]
    assert f"« {key} »" in refusal("\n".join(lines), glossary)


def test_an_unknown_key_is_refused_with_the_nearest_known_one(glossary):
    message = refusal(MINIMAL.replace("objet", "objets", 1), glossary)
    assert "« objets »" in message
    assert "« objet »" in message


def test_every_mistake_of_a_dossier_is_told_together(glossary):
    wrong = MINIMAL.replace("48_000", "-1").replace('"services"', '"service"')
    message = refusal(wrong + 'siret = "123"\ninconnu = 1\n', glossary)
    assert "« montant »" in message
    assert "« type »" in message
    assert "« acheteur.inconnu »" in message
    assert all(line.startswith("d.toml") for line in message.splitlines())


@pytest.mark.parametrize(
    ("more", "named"),
    [
        ('siret = "12345678900000"', "acheteur.siret"),
        ('[[lots]]\nnumero = 1\nintitule = "A"\n[[lots]]\nnumero = 1\nintitule = "B"', "numéro 1"),
        ('[[criteres]]\nintitule = "Prix"\nnature = "prix"\nlots = [3]', "criteres[1].lots"),
        ('[[criteres]]\nintitule = "Prix"\nnature = "prix"\npoids = 130', "criteres[1].poids"),
    ],
)
def test_contradictions_of_a_dossier_are_named(more, named, glossary):
    assert named in refusal(MINIMAL + more, glossary)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"  \n",
        b"\xff\xd8\xff\xe0\x00\x10JFIF",
        b"[",
        b"{",
        b"{} {}",
        b'{"format": 1, "format": 1}',
        b"[" * 3000,
        b"{" + b'"a":{' * 3000,
        b"x" * 5_000_001,
    ],
)
def test_what_is_not_a_dossier_is_refused_with_a_sentence(content, glossary):
    assert refusal(content, glossary).startswith("d.toml")


def test_a_price_line_names_a_lot_that_exists(glossary):
    line = '[[prix]]\nintitule = "Vitres"\nunite = "m²"\nquantite = 12.5\n'
    tender = read_dossier((MINIMAL + line).encode(), "essai", glossary)
    (read,) = tender.price
    assert (read.lot, read.unit, str(read.quantity)) == (0, "m²", "12.5")
    for wrong, said in (("lot = 2\n", "le lot 2"), ("quantite = -1\n", "quantite")):
        bad = MINIMAL + line.replace("quantite = 12.5\n", wrong)
        with pytest.raises(DataFileError, match=said):
            read_dossier(bad.encode(), "essai", glossary)
