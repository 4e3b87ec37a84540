from decimal import Decimal

import pytest

from desktop_app.core.criterion import Criterion, CriterionKind
from desktop_app.core.lot import Lot, Reservation
from desktop_app.core.money import Money
from desktop_app.ui.wizard.steps.lots import LotsStep

WEIGHT = Decimal(50)


@pytest.fixture
def step(open_step):
    return open_step(LotsStep)


def shown(step):
    return [card for card in step.cards if not card.isHidden()]


def test_lots_are_added_and_filled(step, editor, click, type_text):
    click(step.add)
    type_text(step.cards[0].designation, "Mairie et école")
    type_text(step.cards[0].amount, "30000")
    click(step.add)
    type_text(step.cards[1].designation, "Salle des fêtes")
    assert editor.tender.lots == (
        Lot(number=1, designation="Mairie et école", amount=Money.from_euros(30_000)),
        Lot(number=2, designation="Salle des fêtes"),
    )


def test_added_lot_has_the_keyboard(step, click, qtbot):
    step.activateWindow()
    click(step.add)
    qtbot.waitUntil(step.cards[0].designation.hasFocus)


def test_motive_is_asked_for_a_single_lot_only(step, editor, click, type_text):
    type_text(step.motive, "Prestations indissociables.")
    assert editor.tender.single_lot_reason == "Prestations indissociables."
    click(step.add)
    assert step.single.isVisible()
    click(step.add)
    assert not step.single.isVisible()


def test_removed_lot_takes_its_own_demands_and_says_so(step, editor, session, click, qtbot):
    for _ in range(3):
        click(step.add)
    alone = Criterion(designation="Délai", kind=CriterionKind.TIME, weight=WEIGHT, lots=(2,))
    third = Criterion(designation="Prix", kind=CriterionKind.PRICE, weight=WEIGHT, lots=(3,))
    editor.change(criteria=(alone, third))
    with qtbot.waitSignal(session.said) as heard:
        click(step.cards[1].remove)
    assert "lot 2" in heard.args[0].text
    assert [lot.number for lot in editor.tender.lots] == [1, 2]
    assert [(item.designation, item.lots) for item in editor.tender.criteria] == [("Prix", (2,))]
    assert len(shown(step)) == 2
    editor.undo()
    assert len(editor.tender.criteria) == 2
    assert len(shown(step)) == 3


def test_removed_lot_without_demands_says_nothing(step, session, click, qtbot):
    click(step.add)
    with qtbot.assertNotEmitted(session.said):
        click(step.cards[0].remove)


def test_contract_and_lots_may_be_reserved(step, editor, click):
    click(step.add)
    card = step.cards[0]
    click(card.fold.button)
    click(card.kept_for.buttons[Reservation.INCLUSION])
    assert editor.tender.lots[0].reserved == (Reservation.INCLUSION,)
    click(step.kept_for.buttons[Reservation.DISABILITY])
    click(step.kept_for.buttons[Reservation.INCLUSION])
    assert editor.tender.reserved == (Reservation.DISABILITY, Reservation.INCLUSION)


def test_each_reservation_is_explained(step):
    for reservation, button in step.kept_for.buttons.items():
        assert "L2113" in button.accessibleDescription(), reservation


def test_total_of_the_lots_is_compared_with_the_need(step, editor, click, type_text):
    editor.change(amount=Money.from_euros(48_000))
    assert "Aucun lot" in step.total.text()
    click(step.add)
    assert "sans montant" in step.total.text()
    type_text(step.cards[0].amount, "48000")
    assert "comme le montant estimé" in step.total.text()
    type_text(step.cards[0].amount, "40000")
    assert "besoin estimé" in step.total.text()


def test_the_reservation_that_holds_is_said_when_a_lot_has_its_own(step, editor):
    own = Lot(number=2, designation="Deux", reserved=(Reservation.INCLUSION,))
    editor.change(lots=(Lot(number=1, designation="Un"), own))
    assert step.both.isHidden()
    editor.change(reserved=(Reservation.DISABILITY,))
    assert not step.both.isHidden()
    editor.change(reserved=(Reservation.INCLUSION,))
    assert step.both.isHidden()
