from dataclasses import replace
from decimal import Decimal

from desktop_app.core.clause_choice import ClauseChoice, OwnText
from desktop_app.core.criterion import Criterion, CriterionKind
from desktop_app.core.lot import Lot
from desktop_app.ui.wizard.lot_numbers import lost_with, without_lot
from desktop_app.ui.wizard.weights import unweighted, weight_totals


def criterion(weight, *lots):
    value = None if weight is None else Decimal(weight)
    return Criterion(designation="Prix", kind=CriterionKind.PRICE, weight=value, lots=lots)


def with_lots(tender, count, **fields):
    lots = tuple(Lot(number=number, designation=f"Lot {number}") for number in range(1, count + 1))
    return replace(tender, lots=lots, **fields)


def test_next_lots_move_up(bare_tender):
    changed = without_lot(with_lots(bare_tender, 3), 2)
    assert [(lot.number, lot.designation) for lot in changed.lots] == [(1, "Lot 1"), (2, "Lot 3")]


def test_what_names_the_lots_follows(bare_tender):
    tender = with_lots(
        bare_tender,
        3,
        criteria=(criterion(50), criterion(50, 2, 3)),
        clauses=(ClauseChoice(clause="a", lots=(3,)),),
        texts=(OwnText(document="ccp", title="", text="", lots=(1, 2)),),
    )
    changed = without_lot(tender, 2)
    assert [item.lots for item in changed.criteria] == [(), (2,)]
    assert changed.clauses[0].lots == (2,)
    assert changed.texts[0].lots == (1,)


def test_what_was_asked_for_the_lot_alone_goes(bare_tender):
    tender = with_lots(
        bare_tender,
        2,
        criteria=(criterion(50), criterion(50, 2)),
        clauses=(ClauseChoice(clause="a", lots=(2,)),),
    )
    assert lost_with(tender, 2) == 2
    assert lost_with(tender, 1) == 0
    changed = without_lot(tender, 2)
    assert len(changed.criteria) == 1
    assert changed.clauses == ()


def test_weights_are_added_for_the_whole_contract(bare_tender):
    tender = replace(bare_tender, criteria=(criterion("60"), criterion("12.5"), criterion(None)))
    assert weight_totals(tender) == {None: Decimal("72.5")}
    assert unweighted(tender) == 1


def test_weights_are_added_by_lot_when_criteria_differ(bare_tender):
    tender = with_lots(
        bare_tender, 2, criteria=(criterion(60), criterion(40, 1), criterion(30, 2))
    )
    assert weight_totals(tender) == {1: Decimal(100), 2: Decimal(90)}
