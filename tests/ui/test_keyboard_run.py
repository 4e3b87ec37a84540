"""The whole task with the keys alone: from the empty home to the dossier written and followed.

CLAVIER=packaging/clavier.md python -m pytest tests/ui/test_keyboard_run.py
writes the keys as a page to read.
"""

import os
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox

from desktop_app.core.clause_choice import Role
from desktop_app.core.money import Money
from desktop_app.core.tender import Alternative, Ccag, Procedure, Support
from desktop_app.law.finding import State

MOST_TABS = 500
TIME = 30_000
EXECUTION = "nettoyage-produits-ecolabel"
CRITERION = "nettoyage-critere-produits"
SUPPLIER = "Régie de l’Œuvre"
NONE = Qt.KeyboardModifier.NoModifier
HEAD = """# Un marché entier au clavier

Ces touches sont celles que joue `tests/ui/test_keyboard_run.py`, sans souris et sans rien appeler
d’autre : de l’accueil vide aux pièces en PDF, puis à une offre notée et à l’attribution. Seul le
choix du dossier où écrire, qui est une fenêtre du système, est donné par l’essai. La page est
récrite par `CLAVIER=packaging/clavier.md python -m pytest tests/ui/test_keyboard_run.py`.
"""


class Keyboard:
    """A person who has no mouse; each key is noted."""

    def __init__(self, window, qtbot):
        self.window, self.qtbot = window, qtbot
        self.notes = []
        self.count = 0

    def chapter(self, title):
        """Begin a part of the page to read."""
        self.notes.append(f"\n## {title}\n")

    def note(self, keys, what=""):
        self.notes.append(f"- `{keys}`{what}")

    def send(self, key, modifier=NONE):
        if QApplication.activeWindow() is None:
            # No manager of windows is there to do it when a list of suggestions closes.
            self.window.activateWindow()
            QApplication.processEvents()
        QTest.keyClick(self.window.focusWidget() or self.window, key, modifier)
        QApplication.processEvents()
        self.count += 1

    def press(self, text, what=""):
        """Press a combination, written as people read it."""
        pressed = QKeySequence(text)[0]
        self.send(pressed.key(), pressed.keyboardModifiers())
        self.note(text.replace("Ctrl+Shift", "Ctrl+Maj").replace("PgDown", "Page suiv."), what)

    def reach(self, widget):
        """Press Tab until a widget has the keyboard."""
        for presses in range(MOST_TABS):
            if self.window.focusWidget() is widget:
                if presses:
                    self.note(f"Tab, {presses} fois", f" → {named(widget)}")
                return
            self.send(Qt.Key.Key_Tab)
        raise AssertionError(widget)

    def write(self, field, text):
        """Type in place of what is written."""
        self.reach(field)
        self.send(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        for character in text:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QApplication.sendEvent(
                    self.window.focusWidget(), QKeyEvent(kind, 0, NONE, character)
                )
            self.count += 1
        QApplication.processEvents()
        self.note("Ctrl+A", f", puis « {text} »")

    def pick(self, field, value):
        """Choose a line of a list with the arrows."""
        self.reach(field)
        target, moves = field.values.index(value), 0
        while field.currentIndex() != target:
            down = field.currentIndex() < target
            self.send(Qt.Key.Key_Down if down else Qt.Key.Key_Up)
            moves += 1
            assert moves <= len(field.values), named(field)
        if moves:
            self.note(f"{'↓' if down else '↑'}, {moves} fois", f" → {field.currentText()}")

    def tick(self, button):
        """Press the space bar on a button or a box."""
        self.reach(button)
        self.send(Qt.Key.Key_Space)
        self.note("Espace", f" sur {named(button)}")

    def choose_radio(self, field, value):
        """Go through round buttons with the arrows."""
        self.reach(field.entry())
        self.send(Qt.Key.Key_Space)
        moves = 0
        while not field.buttons[value].isChecked():
            self.send(Qt.Key.Key_Down)
            moves += 1
            assert moves <= len(field.buttons)
        self.note(f"Espace, puis ↓ {moves} fois", f" → {named(field.buttons[value])}")

    def next_step(self):
        """Go to the next step."""
        self.press("Ctrl+PgDown", " : étape suivante")
        wizard = self.window.wizard
        self.chapter(wizard.step(wizard.index).title())

    def page(self):
        """Return what was pressed as a page to read."""
        foot = f"\n{self.count} touches en tout, textes compris.\n"
        return "\n".join([HEAD, *self.notes, foot])


def named(widget):
    """Name a widget as a screen reader would."""
    is_list = isinstance(widget, QComboBox)
    text = widget.text().replace("&", "") if isinstance(widget, QAbstractButton) else ""
    return f"{'la liste ' if is_list else ''}« {widget.accessibleName() or text} »"


@pytest.fixture
def keyboard(window, qtbot, tmp_path, hand):
    window.session.files.folder_to_fill = lambda _parent, _title: tmp_path
    hand.waits()
    keyboard = Keyboard(window, qtbot)
    yield keyboard
    wanted = os.environ.get("CLAVIER")
    if wanted and keyboard.notes:
        Path(wanted).write_text(keyboard.page(), encoding="utf-8")


def name_the_town(keyboard):
    keyboard.chapter("Les préférences")
    keyboard.press("Ctrl+6", " : les préférences")
    page = keyboard.window.page(5)
    keyboard.write(page.fields["commune"], "Commune de Saint-Exemple")
    keyboard.reach(page.fields["siret"])


def add_a_supplier(keyboard, hand):
    keyboard.chapter("Un fournisseur")
    keyboard.press("Ctrl+3", " : les fournisseurs")
    hand.waits()
    page = keyboard.window.page(2)
    keyboard.tick(page.add)
    hand.waits()
    sheet = page.form.identity.sheet
    keyboard.write(sheet.entries[0].field, SUPPLIER)
    keyboard.reach(sheet.entries[1].field)
    hand.waits()


def fill_need(keyboard):
    need = keyboard.window.wizard.step(0)
    keyboard.chapter(need.title())
    keyboard.write(need.subject, "Nettoyage des locaux communaux")
    keyboard.pick(need.family, "nettoyage-locaux")
    keyboard.write(
        need.description, "Nettoyage de la mairie et de l’école, cinq jours par semaine."
    )
    keyboard.choose_radio(need.alternative, Alternative.NEW)
    keyboard.write(need.sustainability, "Les fréquences sont revues, l’eau est dosée.")
    keyboard.write(need.amount, "48000")
    keyboard.write(need.same_family, "0")
    keyboard.write(need.months, "36")
    keyboard.write(need.cpv, "90919200-4")


def fill_procedure(keyboard):
    procedure = keyboard.window.wizard.step(1)
    keyboard.choose_radio(procedure.procedure, Procedure.ADAPTED)
    keyboard.pick(procedure.ccag, Ccag.SUPPLIES_SERVICES)
    keyboard.tick(procedure.supports.buttons[Support.BOAMP])
    keyboard.write(procedure.profile, "https://marches.exemple.fr")
    keyboard.write(procedure.population, "3200")
    keyboard.write(procedure.fleet, "6")


def fill_criteria(keyboard):
    criteria = keyboard.window.wizard.step(5)
    keyboard.tick(criteria.add_price)
    keyboard.write(criteria.cards[0].weight, "70")
    keyboard.tick(criteria.offers.cards[CRITERION].add)
    keyboard.write(criteria.cards[1].weight, "30")


def take_clause(keyboard, clauses, identifier):
    card = clauses.cards[identifier, 0]
    keyboard.tick(card.box_chosen)
    keyboard.write(card.details.checker, "responsable des bâtiments")


def prepare_dossier(keyboard, hand):
    view = keyboard.window.wizard
    fill_need(keyboard)
    keyboard.next_step()
    fill_procedure(keyboard)
    keyboard.next_step()
    keyboard.write(view.step(2).motive, "Prestations indissociables, une seule équipe.")
    keyboard.next_step()
    hand.waits()
    keyboard.write(
        view.step(3).note, "Trois entreprises interrogées, mêmes questions pour toutes."
    )
    keyboard.next_step()
    specification = next(
        identifier
        for (identifier, _), row in view.step(4).clauses.rows.items()
        if row.offer.clause.role is Role.SPECIFICATION
    )
    take_clause(keyboard, view.step(4).clauses, specification)
    keyboard.next_step()
    fill_criteria(keyboard)
    keyboard.next_step()
    take_clause(keyboard, view.step(6).clauses, EXECUTION)
    keyboard.next_step()


def write_pdf(keyboard):
    export = keyboard.window.wizard.step(7).export
    with keyboard.qtbot.waitSignal(export.export.finished, timeout=TIME):
        keyboard.tick(export.write)


def judge_a_bid(keyboard):
    bids = keyboard.window.wizard.step(8)
    keyboard.tick(bids.add)
    keyboard.write(bids.cards[0].bidder, SUPPLIER)
    keyboard.write(bids.cards[0].price, "46500")
    keyboard.reach(bids.cards[0].rows[0].comment)


def award(keyboard):
    card = keyboard.window.wizard.step(9).award.cards[0]
    keyboard.write(card.supplier, SUPPLIER)
    keyboard.write(card.amount, "46500")
    keyboard.reach(card.structure)


def make_all(keyboard, hand):
    window = keyboard.window
    name_the_town(keyboard)
    add_a_supplier(keyboard, hand)
    keyboard.chapter("L’accueil")
    keyboard.press("Ctrl+1", " : l’accueil, encore vide")
    keyboard.tick(window.page(0).start)
    hand.waits()
    assert State.MISSING in {item.state for item in window.wizard.editor.findings}
    prepare_dossier(keyboard, hand)
    missing = [it for it in window.wizard.editor.findings if it.state is State.MISSING]
    assert (window.wizard.index, missing) == (7, [])
    write_pdf(keyboard)
    keyboard.next_step()
    judge_a_bid(keyboard)
    keyboard.next_step()
    award(keyboard)
    keyboard.chapter("Fermer")
    keyboard.press("Ctrl+W", " : fermer le marché, tout est enregistré")
    assert window.wizard is None


def test_a_whole_dossier_is_made_without_a_mouse(keyboard, session, hand, tmp_path):
    make_all(keyboard, hand)
    (summary,) = session.book.tenders.all()
    tender = session.book.tenders.get(summary.identifier)
    assert tender.amount == Money.from_euros(48_000)
    assert tender.buyer.name == "Commune de Saint-Exemple"
    assert [supplier.name for supplier in session.book.suppliers.all()] == [SUPPLIER]
    assert session.book.bids.get(summary.identifier).bids[0].bidder == SUPPLIER
    (lot,) = session.book.follow_ups.get(summary.identifier).award.lots
    assert (lot.supplier, lot.amount) == (SUPPLIER, Money.from_euros(46_500))
    assert list(tmp_path.rglob("*-rc.pdf"))


def test_a_key_that_leads_nowhere_is_seen(keyboard):
    with pytest.raises(AssertionError):
        keyboard.reach(object())
