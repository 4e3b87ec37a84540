import dataclasses
import datetime

import pytest

from desktop_app.core.buyer import Buyer
from desktop_app.core.clause_choice import OwnText
from desktop_app.core.lot import Lot
from desktop_app.core.money import Money
from desktop_app.core.office import Office
from desktop_app.core.review import Dismissal, LastCheck
from desktop_app.core.sourcing import INTERNAL_PIECES, with_sourcing_note
from desktop_app.core.tender import Need, Publicity
from desktop_app.dossier import read_dossier, write_toml
from desktop_app.exchange.lending import COMMUNE, PERSON, borrowed, lent

DAY = datetime.date(2026, 12, 17)
BUYER = Buyer(
    name="Commune de Saint-Exemple",
    siret="35600000049837",
    insee="59350",
    population=3_217,
    fleet=6,
    office=Office(
        street="4 place de la Paix",
        postcode="59123",
        commune="Saint-Exemple",
        phone="03 20 00 11 22",
        email="marches@saint-exemple.fr",
        signatory="Jeanne Durand",
        court="Tribunal administratif de Lille, 5 rue Geoffroy Saint-Hilaire",
    ),
)
TEXT = (
    "La mairie de Saint-Exemple, SAINT EXEMPLE comme saint-exemple, 4, place de la Paix, 59123,"
    " suit ce marché. Contact\u00a0: Mme Lefèvre, jeanne DURAND, Durand, j.durand@exemple.fr,"
    " 06.12.34.56.78, SIRET 356 000 000 49837, https://marches.exemple.fr/avis?n=4."
)
SECRETS = (
    *("exemple", "durand", "lefèvre", "paix", "59123", "59350", "49837", "03 20", "06.12"),
    *("lille", "3217", "3_217", "@", "https", "-17", "-23"),
)


@pytest.fixture
def named(contract_tender):
    choice = contract_tender.clauses[0]
    return dataclasses.replace(
        contract_tender,
        subject="Nettoyage des locaux de Saint-Exemple",
        date=DAY,
        wanted_start=datetime.date(2027, 2, 23),
        buyer=BUYER,
        need=Need(description=TEXT),
        publicity=Publicity(buyer_profile="https://saint-exemple.marches.fr"),
        clauses=(dataclasses.replace(choice, checked_by="Paul Martin"),),
        texts=(OwnText(document="ccp", title="Contexte", text=TEXT),),
        dismissed=(Dismissal(rule="crit-local", extract="Saint-Exemple", motive="Mme Durand"),),
        last_check=LastCheck(date=DAY, version="2026.11.1"),
    )


def test_nothing_of_the_buyer_stays_in_a_lent_dossier(named, glossary):
    before = write_toml(named, glossary).casefold()
    assert [secret for secret in SECRETS if secret in before]
    after = write_toml(lent(named).tender, glossary).casefold()
    assert [secret for secret in SECRETS if secret in after] == []
    assert "paul martin" not in after


def test_the_need_the_clauses_and_the_weights_stay(named, contract_tender):
    tender = lent(named).tender
    assert tender.criteria == contract_tender.criteria
    assert [item.clause for item in tender.clauses] == [named.clauses[0].clause]
    assert tender.clauses[0].fields == named.clauses[0].fields
    assert (tender.family, tender.months) == (named.family, named.months)
    assert tender.subject == f"Nettoyage des locaux de {COMMUNE}"
    assert tender.date == datetime.date(2026, 12, 1)
    assert "suit ce marché. Contact" in tender.need.description


def test_the_places_changed_are_named(named):
    changed = lent(named).changed
    assert "subject" in changed
    assert "texts[1].text" in changed
    assert "texts[1].title" not in changed


def test_a_dossier_without_names_changes_in_its_texts_nowhere(contract_tender):
    found = lent(contract_tender)
    assert found.changed == ()
    assert found.tender.need == contract_tender.need
    assert found.tender.buyer != contract_tender.buyer


def test_a_lent_dossier_is_read_like_any_other(named, glossary):
    tender = lent(named).tender
    content = write_toml(tender, glossary).encode()
    assert read_dossier(content, "prete.toml", glossary) == tender


def test_a_name_that_is_a_word_is_known_by_its_capital(contract_tender):
    buyer = Buyer(name="Commune de Bois")
    need = Need(description="Le bois certifié de Bois, ou BOIS, est suivi par le boiseur.")
    tender = lent(dataclasses.replace(contract_tender, buyer=buyer, need=need)).tender
    expected = f"Le bois certifié de {COMMUNE}, ou {COMMUNE}, est suivi par le boiseur."
    assert tender.need.description == expected


def test_who_checks_stays_when_it_is_a_function(contract_tender):
    tender = lent(contract_tender).tender
    before = [item.checked_by for item in contract_tender.clauses]
    assert [item.checked_by for item in tender.clauses] == before
    named = dataclasses.replace(contract_tender.clauses[0], checked_by="Paul Martin, gardien")
    kept = lent(dataclasses.replace(contract_tender, clauses=(named,))).tender
    assert kept.clauses[0].checked_by == f"{PERSON}, gardien"


EUROS = Money.from_euros
LOTS = (
    Lot(number=1, designation="Mairie", amount=EUROS("45612.37")),
    Lot(number=2, designation="École", amount=EUROS("44987.63")),
)


def test_no_exact_amount_stays_and_no_threshold_is_passed(contract_tender):
    need = Need(same_family_12_months=EUROS("12345.67"))
    whole = dataclasses.replace(contract_tender, amount=EUROS(90_600), lots=LOTS, need=need)
    tender = lent(whole).tender
    assert tender.amount == EUROS(90_000)
    assert [lot.amount for lot in tender.lots] == [EUROS(45_000), EUROS(45_000)]
    assert tender.need.same_family_12_months == EUROS(12_000)
    for amount, told in ((216_000, 216_000), (215_999, 215_000), (5_404_000, 5_404_000),
                         (9_999, 9_900), (42, 42), (0, 0)):  # fmt: skip
        rough = lent(dataclasses.replace(contract_tender, amount=EUROS(amount), lots=()))
        assert rough.tender.amount == EUROS(told)


def test_lots_that_would_leave_nothing_for_the_last_are_each_made_rough(contract_tender):
    lots = tuple(
        Lot(number=rank, designation="Lot", amount=EUROS(amount))
        for rank, amount in enumerate((9_900, 9_900, 100), 1)
    )
    whole = dataclasses.replace(contract_tender, amount=EUROS(19_900), lots=lots)
    assert [lot.amount for lot in lent(whole).tender.lots] == [lot.amount for lot in lots]


def test_the_last_day_to_answer_goes_with_the_day_of_the_launch(contract_tender):
    terms = dataclasses.replace(contract_tender.conditions, answer_by=datetime.date(2027, 2, 15))
    whole = dataclasses.replace(contract_tender, date=datetime.date(2027, 1, 12), conditions=terms)
    tender = lent(whole).tender
    assert tender.conditions.answer_by == datetime.date(2027, 2, 4)
    assert tender.conditions.answer_by - tender.date == datetime.timedelta(days=34)


def test_what_stays_in_the_town_hall_is_not_lent(contract_tender):
    noted = with_sourcing_note(contract_tender, "La régie Martin répondrait à 40 000 €.")
    kept = lent(noted).tender
    assert all(text.document not in INTERNAL_PIECES for text in kept.texts)
    assert lent(contract_tender).tender.texts == contract_tender.texts


def test_who_opens_a_lent_dossier_becomes_its_buyer(named):
    tender = lent(named).tender
    here = Buyer(name="Commune d’à côté", siret="", insee="59001")
    assert borrowed(tender, here).buyer == here
    assert borrowed(tender, Buyer(name="")).buyer == tender.buyer
    assert borrowed(named, here) == named
