import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop_app.core.supplier import Supplier
from desktop_app.ui.announce import PAUSE_MS, overheard
from desktop_app.ui.notice import Tone

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
SUPPLIERS = 2
SIRET = "35600000000048"


class Clerk:
    """Keeps suppliers with the keyboard, in the whole window."""

    def __init__(self, window, hand, qtbot) -> None:
        self.window = window
        self.hand = hand
        self.page = window.page(SUPPLIERS)
        self._qtbot = qtbot
        window.show_page(SUPPLIERS)
        self._waits()

    def adds(self, name):
        """Add a supplier."""
        self.hand.clicks(self.page.add)
        self.answers("Nom légal", name)

    def answers(self, label, text):
        """Fill a field of the record and leave it."""
        self.hand.answers(self.page.form.field(label), text)
        self._waits()

    def presses(self, key, modifier=CONTROL):
        """Press keys where the keyboard is."""
        QTest.keyClick(self.window.focusWidget() or self.window, key, modifier)
        self._waits()

    def _waits(self):
        self._qtbot.waitUntil(lambda: self.page.finding.finder.idle)


@pytest.fixture
def clerk(window, suppliers, hand, qtbot):
    assert suppliers.all()
    return Clerk(window, hand, qtbot)


def named(suppliers, name):
    return next((item for item in suppliers.all() if item.name == name), None)


@pytest.mark.parametrize(
    ("keys", "said", "is_there"),
    [
        ([Qt.Key.Key_Z], "Annulé\u00a0: ajout de «\u00a0Dupont\u00a0».", False),
        ([Qt.Key.Key_Z, Qt.Key.Key_Y], "Rétabli\u00a0: ajout de «\u00a0Dupont\u00a0».", True),
    ],
)
def test_an_addition_undone_or_done_again_is_said(clerk, suppliers, keys, said, is_there):
    before = suppliers.all()
    clerk.adds("Dupont")
    with overheard() as heard:
        for key in keys:
            clerk.presses(key)
        QTest.qWait(PAUSE_MS + 100)
    assert (said, False) in heard
    assert clerk.window.messages.text() == said
    assert (named(suppliers, "Dupont") is not None) is is_there
    assert is_there or suppliers.all() == before


def test_gestures_are_undone_in_turn_also_when_their_message_is_gone(clerk, suppliers, said):
    before = suppliers.all()
    clerk.adds("Dupont")
    clerk.answers("Enseigne", "Chez Dupont")
    clerk.answers("SIRET", SIRET)
    clerk.window.messages.hide()
    clerk.page.table.setFocus()
    for trade_name in ("Chez Dupont", ""):
        clerk.presses(Qt.Key.Key_Z)
        assert "changement de «\u00a0Dupont" in said[-1].text
        dupont = named(suppliers, "Dupont")
        assert (dupont.trade_name, dupont.siret) == (trade_name, "")
    clerk.presses(Qt.Key.Key_Z)
    assert suppliers.all() == before
    for _ in range(3):
        clerk.presses(Qt.Key.Key_Z, CONTROL | SHIFT)
    dupont = named(suppliers, "Dupont")
    assert (dupont.trade_name, dupont.siret) == ("Chez Dupont", SIRET)


def test_a_removal_is_undone_then_done_again(clerk, suppliers, said):
    before = suppliers.all()
    clerk.page.table.show_row(0)
    clerk.hand.clicks(clerk.page.remove)
    assert len(suppliers.all()) == len(before) - 1
    clerk.presses(Qt.Key.Key_Z)
    assert suppliers.all() == before
    assert said[-1].text.startswith("Annulé\u00a0: suppression de «\u00a0")
    said[-1].act()
    assert len(suppliers.all()) == len(before) - 1
    assert said[-1].text.startswith("Rétabli\u00a0: suppression de «\u00a0")


def test_a_new_gesture_leaves_nothing_to_do_again(clerk, said):
    clerk.adds("Dupont")
    clerk.presses(Qt.Key.Key_Z)
    clerk.adds("Durand")
    clerk.presses(Qt.Key.Key_Y)
    assert said[-1].text == "Rien à rétablir sur les fournisseurs."


def test_with_nothing_to_undo_it_is_said(clerk, said):
    clerk.page.table.setFocus()
    clerk.presses(Qt.Key.Key_Z)
    assert said[-1].text == "Rien à annuler sur les fournisseurs."


def test_letters_being_typed_are_undone_before_gestures(clerk, said):
    clerk.page.table.show_row(0)
    field = clerk.page.form.field("Enseigne")
    clerk.hand.types(field, "Chez")
    count = len(said)
    clerk.presses(Qt.Key.Key_Z)
    assert field.text() != "Chez"
    assert len(said) == count


def test_what_changed_since_by_another_way_is_left_alone(clerk, suppliers, said, session):
    clerk.adds("Dupont")
    clerk.answers("Enseigne", "Chez Dupont")
    number = named(suppliers, "Dupont").identifier
    imported = Supplier(name="Dupont", identifier=number, siret=SIRET)
    session.apply(suppliers.put(imported))
    clerk.page.table.setFocus()
    clerk.presses(Qt.Key.Key_Z)
    assert said[-1].tone is Tone.PROBLEM
    assert "a changé depuis" in said[-1].text
    assert suppliers.get(number) == imported


def test_another_page_undoes_no_supplier(clerk, suppliers):
    clerk.adds("Dupont")
    clerk.window.messages.hide()
    clerk.window.show_page(0)
    clerk.presses(Qt.Key.Key_Z)
    assert named(suppliers, "Dupont") is not None
