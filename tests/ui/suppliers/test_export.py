import csv
import datetime
import io

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from desktop_app.book.query import Query
from desktop_app.book.store import open_book
from desktop_app.core.contact import Contact
from desktop_app.core.supplier import Supplier
from desktop_app.exchange.writing.columns import BY_NAME, PRESETS, SHARED
from desktop_app.ui.suppliers.export_dialog import open_export
from desktop_app.ui.suppliers.geography import Geography
from desktop_app.ui.suppliers.import_work import ImportWork, Order

DAY = datetime.date(2026, 11, 22)


@pytest.fixture
def export(session, suppliers, hand, qtbot):  # noqa: ARG001 - they must be there
    """Open the export over a window, and wait until it has counted."""
    parents = []

    def build(query=None):
        parents.append(hand.shows(QWidget()))
        dialog = open_export(session, parents[-1], query)
        qtbot.waitUntil(lambda: dialog.errand.idle)
        return dialog

    yield build
    for parent in parents:
        for dialog in parent.findChildren(QWidget):
            if dialog.isWindow():
                dialog.close()


def names_in(path):
    text = path.read_bytes().decode("utf-8-sig")
    rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=";"))
    return [row[0] for row in rows[1:]]


@pytest.fixture
def save(session, hand, tmp_path):
    """Choose where to write, then press the button."""

    def run(dialog, name):
        session.files.answer = tmp_path / name
        hand.clicks(dialog.save_button)
        return tmp_path / name

    return run


def test_the_whole_book_is_written_with_the_columns_of_the_preset(export, save, said, qtbot):
    path = save(export(), "liste.csv")
    qtbot.waitUntil(lambda: bool(said))
    assert len(names_in(path)) == 3
    header = path.read_text(encoding="utf-8-sig").splitlines()[0]
    assert set(header.split(";")) == {BY_NAME[name].title for name in PRESETS["consultation"]}
    assert "liste.csv" in said[-1].text


def test_only_what_the_search_finds_is_written_in_its_order(export, save, qtbot):
    dialog = export(Query(text="nettoyage"))
    assert dialog.scope.count() == 2
    assert dialog.scope.itemText(0).endswith("2")
    assert dialog.scope.itemText(1).endswith("3")
    path = save(dialog, "liste.csv")
    qtbot.waitUntil(lambda: not isValid(dialog) or not dialog.isVisible())
    assert names_in(path) == ["Propre & Net", "Régie de l’Œuvre"]


def test_presets_tick_columns_and_ticking_leaves_the_preset(export):
    dialog = export()
    dialog.preset.setCurrentIndex(dialog.preset.findData("etiquettes"))
    dialog.preset.activated.emit(dialog.preset.currentIndex())
    assert {column.name for column in dialog.chosen} == set(PRESETS["etiquettes"])
    dialog.columns.item(2).setCheckState(Qt.CheckState.Checked)
    assert dialog.preset.currentData() == ""


def test_no_column_no_file_and_personal_data_are_said(export):
    dialog = export()
    assert "données personnelles" in dialog.care.text()
    for row in range(dialog.columns.count()):
        dialog.columns.item(row).setCheckState(Qt.CheckState.Unchecked)
    assert not dialog.save_button.isEnabled()
    dialog.columns.item(0).setCheckState(Qt.CheckState.Checked)
    assert dialog.save_button.isEnabled()
    assert dialog.care.text() == ""


def test_the_keyboard_ticks_a_column(export, hand):
    dialog = export()
    dialog.columns.setFocus()
    dialog.columns.setCurrentRow(1)
    hand.presses(dialog.columns, Qt.Key.Key_Space)
    assert "enseigne" in {column.name for column in dialog.chosen}


def test_a_name_without_end_takes_that_of_the_format(export, save, qtbot):
    dialog = export()
    dialog.format.setCurrentIndex(1)
    path = save(dialog, "liste")
    qtbot.waitUntil(path.with_suffix(".xlsx").exists)
    qtbot.waitUntil(lambda: not isValid(dialog) or not dialog.isVisible())
    assert not path.exists()


def test_a_place_that_refuses_is_said_and_the_dialog_stays(export, save, said, qtbot):
    dialog = export()
    save(dialog, "absent/liste.csv")
    qtbot.waitUntil(lambda: bool(said))
    assert "autre emplacement" in said[-1].text
    assert dialog.isVisible()
    assert dialog.save_button.isEnabled()
    assert not dialog.progress.isVisible()


@pytest.fixture
def many(session):
    """Keep twenty thousand suppliers more."""
    session.book.suppliers.add_all(Supplier(name=f"Net {rank}") for rank in range(20_000))


@pytest.mark.usefixtures("many")
def test_escape_stops_an_export_and_leaves_no_file(export, save, said, hand, qtbot):
    dialog = export()
    dialog.format.setCurrentIndex(1)
    path = save(dialog, "liste.xlsx")
    hand.presses(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: dialog.errand.idle)
    assert "arrêté" in said[-1].text
    assert dialog.isVisible()
    assert not [item for item in path.parent.iterdir() if item.suffix in {".xlsx", ".part"}]


@pytest.mark.parametrize("row", [4, 5])
def test_the_directory_and_the_labels_are_printed(export, save, said, qtbot, row):
    dialog = export()
    dialog.format.setCurrentIndex(row)
    assert not dialog.columns.isEnabled()
    path = save(dialog, "liste.pdf")
    qtbot.waitUntil(lambda: bool(said))
    assert path.read_bytes().startswith(b"%PDF")
    assert "liste.pdf" in said[-1].text


@pytest.mark.usefixtures("many")
def test_a_book_too_great_to_be_printed_is_said(export, save, said, qtbot):
    dialog = export()
    dialog.format.setCurrentIndex(4)
    path = save(dialog, "liste.pdf")
    qtbot.waitUntil(lambda: bool(said))
    assert "ne s’impriment pas" in said[-1].text
    assert not path.exists()


@pytest.fixture
def neighbour(session, tmp_path):
    """Give the empty book of another town."""
    folder = tmp_path / "voisine"
    book = open_book(folder / "c.db", folder / "b", DAY, session.catalogue.glossary)
    yield book
    book.close()


def test_a_list_for_another_town_reaches_its_book(export, save, session, qtbot, neighbour):
    before = session.book.suppliers.all()
    assert any(item.contact != Contact() for item in before)
    dialog = export()
    dialog.format.setCurrentIndex(dialog.format.findData("ods"))
    dialog.preset.setCurrentIndex(dialog.preset.findData(SHARED))
    dialog.preset.activated.emit(dialog.preset.currentIndex())
    assert "Ni personne, ni note" in dialog.care.text()
    with qtbot.waitSignal(session.said, timeout=20_000):
        path = save(dialog, "pour-la-voisine.ods")
    geography = Geography()
    work = ImportWork(neighbour.path, neighbour.backups, geography)
    opened = work.read(path)
    order = Order(opened.columns, "Commune d’à côté", DAY, {})
    assert work.bring(opened.table, order).report.added == len(before)
    opened.table.close()
    geography.close()
    found = {item.name: item for item in neighbour.suppliers.all()}
    for item in before:
        twin = found[item.name]
        assert twin.contact == Contact()
        assert (twin.kind, twin.activities) == (item.kind, item.activities)
        assert twin.place.commune == item.place.commune
