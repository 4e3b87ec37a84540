import datetime
from dataclasses import replace

import pytest

from desktop_app.core import profile
from desktop_app.core.criterion import CriterionKind
from desktop_app.core.lot import Lot, Reservation
from desktop_app.core.money import Money
from desktop_app.core.supplier import Supplier, SupplierKind
from desktop_app.sourcing.device_advice import Offer
from desktop_app.ui.wizard.steps.lots import LotsStep

JOINT = (Reservation.DISABILITY, Reservation.INCLUSION)
OFFER = Offer(counts=dict.fromkeys(JOINT, 2), median=Money.from_euros(900_000))
TIME = 20_000


@pytest.fixture
def card(open_step, editor, contract_tender):
    tender = replace(contract_tender, amount=Money.from_euros(180_000))
    editor.change(
        **{name: getattr(tender, name) for name in ("family", "amount", "lots", "months")}
    )
    return open_step(LotsStep).device


@pytest.fixture
def said(session):
    """Collect what the message bar is asked to say."""
    notices = []
    session.said.connect(notices.append)
    return notices


def test_advice_comes_with_its_reasons_and_says_what_is_not_known(card):
    assert "condition d’exécution" in card.headline.text()
    assert "L.\u00a02112-2" in card.reasons.text()
    assert "carnet" in card.reasons.text()
    assert [button.text().partition(" «")[0] for button in card.buttons] == [
        "Ajouter la condition"
    ]


def test_the_advice_is_applied_and_undone(card, editor, click):
    card.show_offers({0: OFFER})
    (button,) = card.buttons
    assert "Handicap" in button.accessibleDescription()
    click(button)
    assert editor.tender.reserved == JOINT
    assert "Le dossier réserve" in card.reasons.text()
    assert "Sans ce choix, le conseil serait : réserver le marché" in card.former.text()
    assert not card.former.isHidden()
    assert card.buttons == []
    editor.undo()
    assert editor.tender.reserved == ()
    assert card.former.isHidden()
    assert len(card.buttons) == 1


def test_each_lot_has_its_advice_and_its_button(card, editor, click):
    amounts = ((1, 60_000), (2, 120_000))
    editor.change(
        lots=tuple(
            Lot(number=number, designation="Lot", amount=Money.from_euros(euros))
            for number, euros in amounts
        )
    )
    offer = replace(OFFER, median=Money.from_euros(35_000))
    card.show_offers({0: offer, 1: offer, 2: offer})
    assert len(card.lots_text.text().splitlines()) == 2
    (button,) = card.buttons
    assert button.text() == "Réserver le lot 1"
    click(button)
    assert [lot.reserved for lot in editor.tender.lots] == [JOINT, ()]


def test_typed_suppliers_change_the_advice_and_stay_out_of_the_dossier(
    card, editor, type_text, click
):
    before = editor.tender
    click(card.known.button)
    type_text(card.fields.counts[Reservation.INCLUSION], "4")
    type_text(card.fields.median, "900000")
    assert "réserver le marché" in card.headline.text()
    assert editor.tender == before
    type_text(card.fields.counts[Reservation.INCLUSION], "1")
    assert "réserver" not in card.headline.text()


def test_suppliers_are_counted_in_the_book(card, session, click, qtbot):
    cleaning = profile.Offer(
        families=("nettoyage-locaux",), territory=profile.Territory(whole_country=True)
    )
    approval = profile.Approval(label="conventionnement", until=datetime.date(2028, 1, 1))
    size = profile.Profile(
        turnover=Money.from_euros(900_000),
        headcount=30,
        offers=(cleaning,),
        approvals=(approval,),
    )
    for rank in range(4):
        found = Supplier(name=f"Atelier {rank}", kind=SupplierKind.EI, profile=size)
        session.apply(session.book.suppliers.put(found))
    click(card.known.button)
    click(card.fields.count)
    # Late in a long run, the collector may hold the interface for seconds.
    qtbot.waitUntil(lambda: "Capables" in card.fields.counted.text(), timeout=TIME)
    assert card.fields.counts[Reservation.INCLUSION].value() == 4
    assert card.fields.median.value() == Money.from_euros(900_000)
    assert "réserver le marché" in card.headline.text()
    assert card.search.errand.idle


def test_a_second_count_with_nothing_changed_ends_too(card, click, qtbot):
    click(card.known.button)
    click(card.fields.count)
    # Late in a long run, the collector may hold the interface for seconds.
    qtbot.waitUntil(lambda: "Capables" in card.fields.counted.text(), timeout=TIME)
    click(card.fields.count)
    assert "en cours" in card.fields.counted.text()
    # Late in a long run, the collector may hold the interface for seconds.
    qtbot.waitUntil(lambda: "Capables" in card.fields.counted.text(), timeout=TIME)
    assert card.search.errand.idle


def test_who_is_in_both_counts_once_until_the_clerk_types_otherwise(card, type_text, click):
    card.show_offers({0: replace(OFFER, in_both=2)})
    assert "réserver" not in card.headline.text()
    click(card.known.button)
    type_text(card.fields.median, "800000")
    assert "réserver" not in card.headline.text()
    type_text(card.fields.counts[Reservation.INCLUSION], "3")
    assert "réserver le marché" in card.headline.text()


def test_the_condition_advised_is_added_with_its_hours_and_undone(card, editor, click, said):
    before = editor.tender
    (button,) = card.buttons
    assert button.accessibleDescription()
    click(button)
    (choice,) = editor.tender.clauses
    (volume,) = editor.tender.insertion
    assert choice.fields["heures"] == volume.hours > 0
    assert card.buttons == []
    assert "Conditions d’exécution" in said[-1].text
    editor.undo()
    assert (editor.tender.clauses, editor.tender.insertion) == (before.clauses, before.insertion)
    assert len(card.buttons) == 1


def test_the_criterion_advised_is_added_and_undone(card, editor, type_text, click, said):
    click(card.known.button)
    type_text(card.fields.counts[Reservation.INCLUSION], "1")
    (button,) = card.buttons
    assert "Ajouter le critère" in button.text()
    click(button)
    (criterion,) = editor.tender.criteria
    assert (criterion.kind, criterion.weight) == (CriterionKind.SOCIAL, None)
    assert criterion.clause
    assert card.buttons == []
    assert "poids" in said[-1].text
    editor.undo()
    assert editor.tender.criteria == ()


def test_without_a_family_nothing_can_be_counted(card, editor, click):
    editor.change(family="", cpv="")
    click(card.known.button)
    click(card.fields.count)
    assert "Indiquez d’abord" in card.fields.counted.text()


def test_a_tender_out_of_the_law_has_no_advice_yet(card, editor):
    editor.change(family="famille-inconnue")
    assert "Pas encore" in card.headline.text()
    assert card.buttons == []
