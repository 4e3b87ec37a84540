from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from desktop_app.core.money import Money
from desktop_app.ui.library.clauses import clause_entries
from desktop_app.ui.models.entries import EntryListModel
from desktop_app.ui.models.rows import RowsTableModel
from desktop_app.ui.models.suppliers import SupplierColumn, SupplierTableModel
from desktop_app.ui.models.tenders import TenderColumn, TenderTableModel


@pytest.fixture
def tender_model(catalogue, tenders):
    model = TenderTableModel(catalogue)
    model.show_values(tenders.all())
    return model


@pytest.fixture
def supplier_model(suppliers):
    model = SupplierTableModel()
    model.show_values(suppliers.all())
    return model


def row(model, rank):
    return [model.index(rank, column).data() for column in range(model.columnCount())]


def test_a_model_lists_nothing_under_a_row(tender_model):
    assert tender_model.rowCount(tender_model.index(0, 0)) == 0
    assert tender_model.columnCount(tender_model.index(0, 0)) == 0


def test_models_keep_the_rules_of_qt(qtmodeltester, catalogue, tender_model, supplier_model):
    entries = EntryListModel()
    entries.show_values(clause_entries(catalogue))
    for model in (tender_model, supplier_model, entries):
        qtmodeltester.check(model)


def test_a_tender_is_written_in_french(tender_model):
    subject, family, date, amount, *_ = row(tender_model, 0)
    assert subject == "Nettoyage des locaux communaux"
    assert family == "Nettoyage de locaux"
    assert date == "01/12/2026"
    assert amount.replace("\u202f", " ") == "48 000\u00a0€"


def test_what_is_not_answered_says_so(session, catalogue, bare_tender):
    session.book.tenders.put(replace(bare_tender, subject="", family="", amount=Money()))
    model = TenderTableModel(catalogue)
    model.show_values(session.book.tenders.all())
    assert row(model, 0)[:2] == ["Objet à préciser", "à choisir"]
    assert model.index(0, TenderColumn.AMOUNT).data() == "à estimer"


@pytest.mark.usefixtures("qapp")
def test_a_narrow_column_keeps_its_whole_text_for_help():
    told = ("à 12 km", "12 km")

    class Narrow(RowsTableModel):
        columns = TenderColumn

        def cell(self, value, _column):
            return value[0]

        def short(self, value, column):
            return value[1] if column == TenderColumn.AMOUNT else self.cell(value, column)

    model = Narrow()
    model.show_values((told,))
    whole, narrow = model.index(0, 0), model.index(0, TenderColumn.AMOUNT)
    assert (whole.data(), narrow.data()) == told
    assert narrow.data(Qt.ItemDataRole.AccessibleTextRole) == told[0]


def test_every_column_has_a_heading(tender_model, supplier_model):
    for model in (tender_model, supplier_model):
        titles = [
            model.headerData(column, Qt.Orientation.Horizontal)
            for column in range(model.columnCount())
        ]
        assert all(titles)
        assert len(set(titles)) == len(titles)


def test_amounts_stand_at_the_right(tender_model):
    role = Qt.ItemDataRole.TextAlignmentRole
    assert tender_model.index(0, TenderColumn.AMOUNT).data(role) & Qt.AlignmentFlag.AlignRight
    assert tender_model.index(0, TenderColumn.SUBJECT).data(role) & Qt.AlignmentFlag.AlignLeft


def test_a_supplier_is_replaced_where_it_stands(qtbot, supplier_model):
    second = supplier_model.supplier_at(1)
    with qtbot.waitSignal(supplier_model.dataChanged):
        supplier_model.replace(replace(second, name="Zénith"))
    assert supplier_model.index(1, SupplierColumn.NAME).data() == "Zénith"
    assert supplier_model.row_of(second.identifier) == 1
    assert supplier_model.row_of(99) == -1
