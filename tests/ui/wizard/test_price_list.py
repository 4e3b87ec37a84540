from dataclasses import replace
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt

from desktop_app.core.lot import Lot
from desktop_app.core.price_line import PriceLine
from desktop_app.ui.wizard.steps.lots import LotsStep


@pytest.fixture
def step(open_step):
    return open_step(LotsStep)


@pytest.fixture
def part(step, click):
    click(step.price.fold.button)
    return step.price


def lines(count):
    return tuple(PriceLine(designation=f"Ligne {rank}") for rank in range(1, count + 1))


def test_folded_lines_make_no_row(step, editor):
    editor.change(price=lines(3))
    assert step.price.rows.rows == []
    assert "3 ligne" in step.price.fold.button.text()


def test_a_line_is_added_typed_and_undone(part, editor, click, type_text):
    click(part.rows.add)
    (row,) = part.rows.rows
    type_text(row.designation, "Vitres")
    type_text(row.unit, "m²")
    type_text(row.quantity, "12,5")
    editor.flush()
    line = PriceLine(designation="Vitres", unit="m²", quantity=Decimal("12.5"))
    assert editor.tender.price == (line,)
    editor.undo()
    assert editor.tender.price[0].quantity != line.quantity
    for _ in range(8):
        editor.undo()
    assert editor.tender.price == ()
    assert row.isHidden()


def test_the_keyboard_goes_through_a_line(part, click, qtbot):
    click(part.rows.add)
    (row,) = part.rows.rows
    assert row.designation.hasFocus()
    for field in (row.unit, row.quantity):
        qtbot.keyClick(part.window().focusWidget(), Qt.Key.Key_Tab)
        assert field.hasFocus()
    names = [field.accessibleName() for field in (row.designation, row.unit, row.quantity)]
    assert all("ligne 1" in name for name in names)


def test_a_quantity_that_is_no_number_is_not_typed(part, editor, click, type_text):
    click(part.rows.add)
    (row,) = part.rows.rows
    type_text(row.quantity, "abc")
    editor.flush()
    assert editor.tender.price == (PriceLine(designation=""),)


def test_a_line_moves_and_goes(part, editor, click):
    editor.change(price=lines(3))
    click(part.rows.rows[0].down)
    assert [line.designation[-1] for line in editor.tender.price] == ["2", "1", "3"]
    click(part.rows.rows[0].remove)
    assert [line.designation[-1] for line in editor.tender.price] == ["1", "3"]
    editor.undo()
    assert len(editor.tender.price) == 3


def test_a_line_is_of_a_lot_only_when_there_are_some(part, editor, click, pick):
    click(part.rows.add)
    (row,) = part.rows.rows
    assert row.of_lot.isHidden()
    editor.change(lots=(Lot(number=1, designation="A"), Lot(number=2, designation="B")))
    assert not row.of_lot.isHidden()
    pick(row.lot, 2)
    assert editor.tender.price[0].lot == 2


def test_a_lot_removed_takes_its_lines_away(step, editor, click):
    lots = (Lot(number=1, designation="A"), Lot(number=2, designation="B"))
    mine, other, every = (PriceLine(lot=lot, designation="L") for lot in (1, 2, 0))
    editor.change(lots=lots, price=(mine, other, every))
    click(step.cards[0].remove)
    assert editor.tender.price == (replace(other, lot=1), every)


def test_many_lines_come_a_few_at_a_time_and_none_is_lost(part, editor, qtbot, type_text):
    editor.change(price=lines(40))
    assert len(part.rows.rows) < 40
    assert not part.rows.add.isEnabled()
    type_text(part.rows.rows[0].designation, "Première")
    editor.flush()
    assert len(editor.tender.price) == 40
    qtbot.waitUntil(lambda: part.rows.is_whole)
    assert [row.designation.text() for row in part.rows.rows][-1] == "Ligne 40"
    assert part.rows.add.isEnabled()


def test_a_finding_leads_to_the_line(step, editor):
    editor.change(price=lines(2))
    assert step.field_at("prix[2].intitule") is step.price.rows.rows[1].designation
    assert step.field_at("lots") is None
