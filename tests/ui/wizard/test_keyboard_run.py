import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop_app.core.clause_choice import Role
from desktop_app.core.criterion import CriterionKind
from desktop_app.core.money import Money
from desktop_app.core.tender import Alternative, Ccag, Procedure, Support
from desktop_app.law.finding import State

MOST_TABS = 400
TIME = 20_000
EXECUTION = "nettoyage-produits-ecolabel"
CRITERION = "nettoyage-critere-produits"


class Keyboard:
    """A person who has no mouse."""

    def __init__(self, view, qtbot, type_text, pick):
        self.view, self.qtbot, self.type_text, self.choose = view, qtbot, type_text, pick

    def press(self, key, modifier=Qt.KeyboardModifier.NoModifier):
        self.qtbot.keyClick(self.view.focusWidget(), key, modifier)
        QApplication.processEvents()

    def reach(self, widget):
        for _ in range(MOST_TABS):
            if self.view.focusWidget() is widget:
                return
            self.press(Qt.Key.Key_Tab)
        raise AssertionError(widget)

    def write(self, field, text):
        self.reach(field)
        self.type_text(self.view.focusWidget(), text)

    def pick(self, field, value):
        self.reach(field)
        self.choose(field, value)
        QApplication.processEvents()

    def tick(self, button):
        self.reach(button)
        self.press(Qt.Key.Key_Space)

    def choose_radio(self, field, value):
        self.reach(field.entry())
        self.press(Qt.Key.Key_Space)
        for _ in field.buttons:
            if not field.buttons[value].isChecked():
                self.press(Qt.Key.Key_Down)
        assert field.buttons[value].isChecked()

    def next_step(self):
        self.press(Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)


@pytest.fixture
def keyboard(open_wizard, qtbot, type_text, pick):
    return Keyboard(open_wizard(), qtbot, type_text, pick)


def fill_need(keyboard):
    need = keyboard.view.step(0)
    need.subject.setFocus()
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
    procedure = keyboard.view.step(1)
    keyboard.choose_radio(procedure.procedure, Procedure.ADAPTED)
    keyboard.pick(procedure.ccag, Ccag.SUPPLIES_SERVICES)
    keyboard.tick(procedure.supports.buttons[Support.BOAMP])
    keyboard.write(procedure.profile, "https://marches.exemple.fr")
    keyboard.write(procedure.population, "3200")
    keyboard.write(procedure.fleet, "6")


def fill_criteria(keyboard):
    criteria = keyboard.view.step(5)
    keyboard.tick(criteria.add_price)
    keyboard.write(criteria.cards[0].weight, "70")
    keyboard.tick(criteria.offers.cards[CRITERION].add)
    keyboard.write(criteria.cards[1].weight, "30")


def take_clause(keyboard, clauses, identifier):
    card = clauses.cards[identifier, 0]
    keyboard.tick(card.box_chosen)
    keyboard.write(card.details.checker, "responsable des bâtiments")


def fill_dossier(keyboard):
    view = keyboard.view
    fill_need(keyboard)
    keyboard.next_step()
    fill_procedure(keyboard)
    keyboard.next_step()
    keyboard.write(view.step(2).motive, "Prestations indissociables, une seule équipe.")
    keyboard.next_step()
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


def test_complete_dossier_is_built_without_a_mouse(keyboard, kept, qtbot, tmp_path):
    view = keyboard.view
    fill_dossier(keyboard)
    assert view.index == 7
    missing = [item for item in view.editor.findings if item.state is State.MISSING]
    assert missing == []
    tender = kept()
    assert tender == view.editor.tender
    assert tender.amount == Money.from_euros(48_000)
    assert tender.need.alternative is Alternative.NEW
    assert [item.kind for item in tender.criteria] == [
        CriterionKind.PRICE,
        CriterionKind.ENVIRONMENT,
    ]
    assert all(choice.checked_by for choice in tender.clauses)
    review = view.step(7)
    with qtbot.waitSignal(review.export.export.finished, timeout=TIME):
        keyboard.tick(review.export.write)
    assert list(tmp_path.rglob("*-rc.pdf"))


def test_unanswered_dossier_has_something_missing(keyboard):
    states = {finding.state for finding in keyboard.view.editor.findings}
    assert State.MISSING in states
