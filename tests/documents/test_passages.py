import dataclasses

import pytest

from desktop_app.core.lot import Lot, Reservation
from desktop_app.core.town_name import as_subject
from desktop_app.documents.outline import Paragraph
from desktop_app.documents.passages import (
    cite,
    legal_basis,
    lots_table,
    numbers,
    reference,
    reservation,
    reservations,
    sources,
    to_fill,
)


def test_articles_are_cited_as_a_sentence_does():
    assert cite("L2112-2") == "article L.\u00a02112-2"
    assert cite("L3") == "article L.\u00a03"
    assert cite("L2113-12", "R2113-7") == "articles L.\u00a02113-12 et R.\u00a02113-7"


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("Commune de Saint-Exemple", "La commune de Saint-Exemple"),
        ("Commune d’Exemple", "La commune d’Exemple"),
        ("Commune du Bourg", "La commune du Bourg"),
        ("Communauté de communes du Val", "La communauté de communes du Val"),
        ("Mairie de Saint-Exemple", "La mairie de Saint-Exemple"),
        ("Syndicat des eaux du Val", "Le syndicat des eaux du Val"),
        ("ville de Saint-Exemple", "La ville de Saint-Exemple"),
        ("Communes réunies du Val", "Communes réunies du Val"),
        ("Saint-Exemple", "Saint-Exemple"),
        ("", ""),
    ],
)
def test_a_body_takes_its_article_at_the_head_of_a_sentence(name, said):
    assert as_subject(name) == said


def test_lots_are_named_in_order():
    assert numbers((2,)) == "lot n° 2"
    assert numbers((3, 1)) == "lots n° 1 et 3"


@pytest.mark.parametrize(
    ("kind", "articles"),
    [
        (Reservation.DISABILITY, ("2113-12", "2113-7")),
        (Reservation.INCLUSION, ("2113-13 ", "2113-7")),
        (Reservation.PRISON, ("2113-13-1", "2113-7")),
        (Reservation.SOCIAL_ECONOMY, ("2113-15", "2113-16", "2113-8")),
    ],
)
def test_each_reservation_cites_its_articles(kind, articles):
    mention = reservation("Le marché", (kind,))
    assert [article for article in articles if article not in mention] == []
    assert ("50 %" in mention) == (kind is not Reservation.SOCIAL_ECONOMY)


def test_joint_reservation_cites_the_article_that_allows_it():
    both = (Reservation.DISABILITY, Reservation.INCLUSION)
    assert "2113-14" in reservation("Le lot n° 1", both)
    assert "2113-14" not in reservation("Le lot n° 1", both[:1])


def test_social_economy_reservation_says_its_three_years(bare):
    tender = dataclasses.replace(bare, reserved=(Reservation.SOCIAL_ECONOMY,))
    said = " ".join(block.text for block in reservations(tender))
    assert "trois ans" in said
    assert "trois années" in said


def test_reservation_of_a_lot_is_not_said_twice(bare):
    kinds = (Reservation.DISABILITY,)
    lots = (Lot(number=1, designation="a", reserved=kinds), Lot(number=2, designation="b"))
    assert len(reservations(dataclasses.replace(bare, lots=lots))) == 1
    assert len(reservations(dataclasses.replace(bare, lots=lots, reserved=kinds))) == 1
    assert reservations(bare) == ()


def test_table_of_lots_says_who_each_is_reserved_to(full, bare):
    assert lots_table(full).rows[0][2] == "Non réservé"
    assert "2113-13" in lots_table(full).rows[1][2]
    plain = dataclasses.replace(bare, lots=(Lot(number=1, designation="a"),))
    assert lots_table(plain).header == ("Lot", "Intitulé")


def test_legal_basis_keeps_the_texts_in_force_and_the_ccag_of_the_contract(full, small_catalogue):
    grounds = ("ccp-l2112-2", "ccag-fcs-16-2", "ancien", "inconnu")
    assert legal_basis(full, small_catalogue, grounds) == "L.\u00a02112-2 ; CCAG-FCS, art. 16.2"
    without = dataclasses.replace(full, ccag=None)
    assert legal_basis(without, small_catalogue, grounds) == "L.\u00a02112-2"


def test_blank_and_reference_are_readable(bare):
    assert to_fill("durée") == "[à compléter : durée]"
    assert reference(bare, "rc") == "RC-2026-12-01"
    assert reference(dataclasses.replace(bare, family="tri"), "rc") == "RC-2026-12-01-tri"


def test_reservation_is_a_paragraph_of_its_own(full):
    assert all(isinstance(block, Paragraph) for block in reservations(full))


def test_small_print_names_the_day_of_the_law_and_the_version_of_the_rules(bare):
    said = sources(bare, "2026.11.1").text
    assert "1er décembre 2026" in said.replace("\u00a0", " ")
    assert said.endswith("version 2026.11.1.")


def test_the_reservation_that_holds_is_told_when_a_lot_has_its_own(contract_tender):
    lots = (
        Lot(number=1, designation="Un"),
        Lot(number=2, designation="Deux", reserved=(Reservation.INCLUSION,)),
    )
    whole = dataclasses.replace(contract_tender, reserved=(Reservation.DISABILITY,), lots=lots)
    told = [block.text for block in reservations(whole) if isinstance(block, Paragraph)]
    assert told[-1].startswith("Pour le lot n° 2, la réservation du lot remplace celle du marché")
    assert told[-1].endswith("qui vaut pour les autres.")
    alone = dataclasses.replace(whole, reserved=())
    assert "remplace" not in str(reservations(alone))
    everywhere = tuple(dataclasses.replace(lot, reserved=lots[1].reserved) for lot in lots)
    assert "qui vaut" not in str(reservations(dataclasses.replace(whole, lots=everywhere)))
