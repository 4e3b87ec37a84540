"""Leading to a field of a step that was not shown yet."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from desktop_app.exchange.dossier_file import open_dossier
from desktop_app.ui.wizard.choices import RadioField
from desktop_app.ui.wizard.fields import TextField
from desktop_app.ui.wizard.wizard import WizardView

PRACTICE = Path(__file__).parents[3] / "resources" / "practice" / "parcours"
CRITERIA = 5


@pytest.fixture
def view(qtbot, session, catalogue):
    """Open the first practice walk, of which no step but the first one is made."""
    tender = open_dossier(PRACTICE / "nettoyage.toml", catalogue.glossary)
    view = WizardView(session, session.book.tenders.put(tender).identifiers[0])
    qtbot.addWidget(view)
    view.resize(1188, 720)
    view.show()
    qtbot.waitExposed(view)
    view.activateWindow()
    return view


def finding_named(view, rule):
    return next(one for one in view.editor.attention.to_correct if one.rule == rule)


def test_the_first_correction_leads_to_the_words_quoted(view):
    view.correct(finding_named(view, "crit-local"))
    assert view.index == CRITERIA
    field = view.focusWidget()
    assert "implantée" in field.toPlainText()
    assert field.visibleRegion().boundingRect().height() == field.height()


def test_a_field_that_showing_its_step_makes_anew_has_the_keyboard(view):
    # The step below stands for those whose lists are made again when they come on screen.
    step = view.step(CRITERIA)
    made = []

    def make_anew():
        made.append(TextField(step))
        made[-1].show()

    step.enter = make_anew
    step.field_at = lambda part: made[-1] if part.startswith("criteres[2]") else None
    make_anew()
    view.correct(finding_named(view, "crit-local"))
    assert len(made) == 2
    assert view.focusWidget() is made[-1]
    made[0].setFocus()
    assert view.focusWidget() is made[0]


def test_the_keyboard_comes_back_once_the_page_is_still(view, qtbot):
    view.correct(finding_named(view, "crit-local"))
    field = view.focusWidget()
    field.clearFocus()
    qtbot.waitUntil(field.hasFocus)
    field.clearFocus()
    qtbot.wait(50)
    assert not field.hasFocus()


def test_an_answer_takes_the_words_of_what_is_offered_now(qtbot):
    field = RadioField("Acheter", {1: ("Acheter neuf", "Pour le mobilier")})
    qtbot.addWidget(field)
    former = field.buttons[1]
    field.offer({1: ("Acheter neuf", "Pour le mobilier")})
    assert field.buttons[1] is former
    field.offer({1: ("Acheter neuf", "Pour le nettoyage")})
    assert field.buttons[1].accessibleDescription() == "Pour le nettoyage"


def test_opening_a_tender_leaves_its_subject_as_it_is(view, qtbot):
    view.go(0)
    field = view.focusWidget()
    assert field is view.step(0).subject
    assert not field.hasSelectedText()
    subject = view.editor.tender.subject
    qtbot.keyClick(field, Qt.Key.Key_X)
    assert view.editor.tender.subject == subject + "x"
