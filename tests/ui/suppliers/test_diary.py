import datetime
from dataclasses import replace

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from desktop_app.core.exchange import Exchange, ExchangeKind
from desktop_app.core.money import Money
from desktop_app.core.place import Place
from desktop_app.core.profile import Approval, Profile
from desktop_app.core.supplier import Supplier
from desktop_app.core.tender import Procedure
from desktop_app.ui.models.diary import EndingColumn, EndingTableModel, TurnTableModel
from desktop_app.ui.suppliers.diary import open_diary
from desktop_app.ui.suppliers.diary_turns import RotationNote

DAY = datetime.date(2026, 11, 22)


def day(text):
    return datetime.date.fromisoformat(text)


@pytest.fixture
def labelled(session):
    """Keep suppliers whose labels end on several days."""
    for name, approvals in (
        ("Axe", (Approval(label="rge", until=day("2027-01-31")),)),
        ("Bel", (Approval(label="iso 14001", until=day("2027-01-10")),)),
        ("Cap", (Approval(label="rge", until=day("2027-03-01")),)),
        (
            "Renouvelé",
            (
                Approval(label="rge", until=day("2027-01-05")),
                Approval(label="rge", since=day("2027-01-06"), until=day("2031-01-05")),
            ),
        ),
        ("Loin", (Approval(label="rge", until=day("2029-01-05")),)),
        ("Passé", (Approval(label="rge", until=day("2026-05-05")),)),
    ):
        session.book.suppliers.put(Supplier(name=name, profile=Profile(approvals=approvals)))
    return session.book.suppliers


@pytest.fixture
def diary(session, hand, qtbot):
    """Open the diary over a window, and wait until it has read the book."""
    parents = []

    def build():
        parent = hand.shows(QWidget())
        parents.append(parent)
        dialog = open_diary(session, parent)
        views = (dialog.endings, dialog.turns)
        qtbot.waitUntil(lambda: all(view.errand.idle for view in views))
        return dialog

    yield build
    for parent in parents:
        for dialog in parent.findChildren(QWidget):
            if dialog.isWindow():
                dialog.close()


def cells(model):
    return [
        [model.index(row, column).data() for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def choose(diary, qtbot, start):
    period = diary.endings.period
    period.setCurrentIndex(period.findText(start, Qt.MatchFlag.MatchStartsWith))
    qtbot.waitUntil(lambda: diary.endings.errand.idle)
    return [row[EndingColumn.SUPPLIER] for row in cells(diary.endings.model)]


@pytest.mark.usefixtures("labelled")
def test_what_ends_in_a_year_is_listed_by_month_and_renewed_labels_are_not(diary):
    rows = cells(diary().endings.model)
    assert [row[:3] for row in rows] == [
        ["janvier 2027", "10/01/2027", "Bel"],
        ["", "31/01/2027", "Axe"],
        ["mars 2027", "01/03/2027", "Cap"],
    ]


@pytest.mark.usefixtures("labelled")
def test_another_period_is_read_at_once(diary, qtbot):
    shown = diary()
    assert choose(shown, qtbot, "Les 3 prochains") == ["Bel", "Axe"]
    assert choose(shown, qtbot, "Finis") == ["Passé"]
    assert choose(shown, qtbot, "Les 24") == ["Bel", "Axe", "Cap"]


@pytest.mark.usefixtures("labelled")
def test_a_tender_shows_what_ends_before_its_launch_or_during_it(
    diary, qtbot, session, bare_tender
):
    tender = replace(bare_tender, subject="Toiture", date=day("2027-01-20"), months=2)
    session.book.tenders.put(tender)
    shown = diary()
    assert choose(shown, qtbot, "Marché") == ["Passé", "Bel", "Axe", "Cap"]
    assert "20/01/2027" in shown.endings.verdict.text()
    assert "Toiture" in shown.endings.period.currentText()


@pytest.mark.usefixtures("labelled")
def test_the_list_is_copied_as_text(diary, hand):
    shown = diary()
    hand.clicks(shown.endings.copy)
    text = QGuiApplication.clipboard().text()
    assert "janvier 2027\n- 10/01/2027\u00a0: Bel (iso 14001)\n- 31/01/2027" in text


@pytest.mark.usefixtures("labelled")
def test_the_list_is_printed_with_what_is_shown(diary, hand, qtbot, session, tmp_path):
    shown = diary()
    choose(shown, qtbot, "Les 3 prochains")
    session.files.answer = tmp_path / "echeances"
    hand.clicks(shown.endings.printing)
    qtbot.waitUntil(lambda: shown.endings.errand.idle)
    assert "echeances.pdf" in shown.bar.text()
    assert shown.endings.printing.isEnabled()
    pages = PdfReader(tmp_path / "echeances.pdf").pages
    text = "".join(page.extract_text() for page in pages)
    assert "Axe" in text
    assert "Cap" not in text


@pytest.mark.usefixtures("labelled")
def test_a_disk_that_refuses_the_print_leaves_the_button(diary, hand, qtbot, session, tmp_path):
    shown = diary()
    session.files.answer = tmp_path / "absent" / "echeances.pdf"
    hand.clicks(shown.endings.printing)
    qtbot.waitUntil(lambda: shown.endings.errand.idle)
    assert shown.endings.printing.isEnabled()


def test_an_empty_diary_says_so_and_copies_nothing(diary):
    shown = diary()
    assert "Aucun" in shown.endings.verdict.text()
    assert not shown.endings.copy.isEnabled()
    assert not shown.endings.printing.isEnabled()
    assert not shown.turns.findChildren(RotationNote)


def test_return_on_a_line_asks_for_that_supplier(labelled, diary, hand, qtbot):
    shown = diary()
    table = shown.endings.table
    table.setFocus()
    table.selectRow(1)
    with qtbot.waitSignal(shown.opened) as asked:
        hand.presses(table, Qt.Key.Key_Return)
    assert labelled.get(asked.args[0]).name == "Axe"


@pytest.fixture
def cleaners(session):
    """Keep five cleaners near and far, and one printer."""
    for name, commune, activities in (
        ("Un", "Saint-Exemple", "nettoyage de locaux"),
        ("Deux", "Saint-Exemple", "nettoyage"),
        ("Trois", "Ailleurs", "Nettoyage, vitrerie"),
        ("Quatre", "Très-Loin", "nettoyage"),
        ("Cinq", "Saint-Exemple", "nettoyage"),
        ("Papier", "Saint-Exemple", "imprimerie"),
    ):
        supplier = Supplier(name=name, activities=activities, place=Place(commune=commune))
        session.book.suppliers.put(supplier)
    return {supplier.name: supplier.identifier for supplier in session.book.suppliers.all()}


def ask(session, supplier, *days_ago, tender=0):
    for ago in days_ago:
        session.book.exchanges.put(
            Exchange(
                supplier=supplier,
                tender=tender,
                day=DAY - datetime.timedelta(days=ago),
                kind=ExchangeKind.QUOTE_REQUEST,
            )
        )


@pytest.fixture
def asked_thrice(session, cleaners):
    """Ask the same cleaner for three purchases."""

    def build(tender):
        for ago in (90, 60, 30):
            number = session.book.tenders.put(tender).identifiers[0]
            ask(session, cleaners["Un"], ago, tender=number)

    return build


def notes_of(shown):
    return shown.turns.findChildren(RotationNote)


def test_three_times_running_gives_the_note_and_three_names_never_asked(session, cleaners, diary):
    ask(session, cleaners["Un"], 90, 60, 30)
    ask(session, cleaners["Deux"], 90)
    (note,) = notes_of(diary())
    assert "R.\u00a02122-8, alinéa\u00a02" in note.sentence.text()
    assert sorted(button.text() for button in note.buttons) == ["Cinq", "Quatre", "Trois"]


def test_twice_running_gives_no_note(session, cleaners, diary):
    ask(session, cleaners["Un"], 60, 30)
    shown = diary()
    assert notes_of(shown) == []
    assert cells(shown.turns.model) == [["Un", "2", "23/10/2026"]]
    assert "5 " in shown.turns.verdict.text()


def test_place_never_changes_the_names_proposed(session, cleaners, diary):
    ask(session, cleaners["Un"], 90, 60, 30)
    before = [button.text() for button in notes_of(diary())[0].buttons]
    for supplier in session.book.suppliers.all():
        moved = replace(supplier, place=Place(commune=f"À {supplier.name}", postcode="97100"))
        session.book.suppliers.put(moved)
    assert [button.text() for button in notes_of(diary())[0].buttons] == before


@pytest.mark.parametrize(
    ("purchase", "count"),
    [
        ({"procedure": Procedure.EXEMPT, "amount": Money.from_euros(5_000)}, 1),
        ({"procedure": Procedure.ADAPTED, "amount": Money.from_euros(5_000)}, 0),
        ({"procedure": None, "amount": Money.from_euros(5_000)}, 1),
        ({"procedure": None, "amount": Money.from_euros(90_000)}, 0),
    ],
)
def test_only_purchases_under_the_threshold_give_the_note(
    asked_thrice, diary, bare_tender, purchase, count
):
    asked_thrice(replace(bare_tender, **purchase))
    assert len(notes_of(diary())) == count


def test_a_name_of_the_note_opens_that_supplier(session, cleaners, diary, hand, qtbot):
    ask(session, cleaners["Un"], 90, 60, 30)
    shown = diary()
    shown.tabs.setCurrentIndex(1)
    button = notes_of(shown)[0].buttons[0]
    with qtbot.waitSignal(shown.opened) as asked:
        hand.clicks(button)
    assert session.book.suppliers.get(asked.args[0]).name == button.text()


def test_models_of_the_diary_hold_together(catalogue, qtmodeltester):
    for model in (EndingTableModel(catalogue), TurnTableModel()):
        qtmodeltester.check(model)


@pytest.mark.usefixtures("labelled")
def test_closing_the_diary_ends_its_reading(diary, session):
    shown = diary()
    shown.endings.show_period()
    shown.close()
    session.book.suppliers.put(Supplier(name="Après"))
