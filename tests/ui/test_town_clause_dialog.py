import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from desktop_app.core.clause_choice import Dimension, Role
from desktop_app.core.errors import UserError
from desktop_app.core.town_clause import TownClause
from desktop_app.ui.dialogs.town_clause import TownClauseDialog

CLAUSE = TownClause(
    identifier=7,
    title="Bacs",
    text="Le titulaire trie en cinq flux\u00a0; il pèse.\n\nIl rend compte.",
    role=Role.SPECIFICATION,
    dimension=Dimension.ENVIRONMENT,
    checked_by="agent technique",
    origin="dechets",
    origin_version=2,
)


@pytest.fixture
def kept():
    return []


@pytest.fixture
def ask(qtbot, catalogue, kept):
    def build(clause=CLAUSE, keep=kept.append):
        dialog = TownClauseDialog(clause, catalogue.law.lexicon, keep)
        qtbot.addWidget(dialog)
        dialog.setWindowTitle("Clause de la commune")
        with qtbot.waitActive(dialog):
            dialog.open()
            dialog.activateWindow()
        return dialog

    return build


def choose(field, value):
    field.setCurrentIndex(field.values.index(value))


def test_an_untouched_clause_is_kept_as_it_was(ask, hand, kept):
    dialog = ask()
    hand.clicks(dialog.save_button)
    assert kept == [CLAUSE]


def test_no_break_spaces_are_not_lost(ask, hand, kept):
    dialog = ask()
    hand.types(dialog.text, "Le titulaire pèse\u00a0: oui.")
    hand.clicks(dialog.save_button)
    assert kept[0].text == "Le titulaire pèse\u00a0: oui."


def test_escape_asks_nothing_when_nothing_changed(ask, hand):
    dialog = ask()
    hand.presses(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert dialog.question is None


def test_escape_asks_before_what_is_written_is_lost(ask, hand, kept):
    dialog = ask()
    hand.types(dialog.title, "Bennes")
    hand.presses(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    hand.presses(dialog.question, Qt.Key.Key_Escape)
    assert dialog.title.text() == "Bennes"
    hand.presses(dialog, Qt.Key.Key_Escape)
    leave = next(one for one in dialog.question.buttons() if "bandonner" in one.text())
    hand.clicks(leave)
    assert not dialog.isVisible()
    assert kept == []


def test_place_and_side_must_be_said(ask, hand, kept):
    dialog = ask(None)
    assert dialog.role.currentIndex() == -1
    hand.types(dialog.title, "Bacs")
    hand.types(dialog.text, "Le titulaire trie.")
    hand.clicks(dialog.save_button)
    assert "place" in dialog.refusal.text()
    assert dialog.role.hasFocus()
    choose(dialog.role, Role.EXECUTION)
    hand.clicks(dialog.save_button)
    assert "environnement" in dialog.refusal.text()
    assert dialog.dimension.hasFocus()
    choose(dialog.dimension, Dimension.ENVIRONMENT)
    hand.clicks(dialog.save_button)
    assert [clause.title for clause in kept] == ["Bacs"]
    assert not dialog.isVisible()


def test_a_refusal_is_said_in_the_dialog_and_nothing_is_lost(ask, hand):
    def refuse(_clause):
        raise UserError("Le disque est plein.")

    dialog = ask(keep=refuse)
    hand.types(dialog.title, "")
    hand.clicks(dialog.save_button)
    assert dialog.refusal.isVisible()
    assert dialog.refusal.text() == "Le disque est plein."
    assert dialog.title.hasFocus()
    assert dialog.title.accessibleDescription() == "Le disque est plein."
    assert dialog.check.text == CLAUSE.text


def test_the_book_refuses_a_clause_without_a_text(ask, hand, session):
    dialog = ask(keep=session.book.library.put)
    hand.types(dialog.text, " ")
    hand.clicks(dialog.save_button)
    assert "titre ou le texte" in dialog.refusal.text()
    assert dialog.text.hasFocus()
    assert session.book.library.clauses() == ()


def test_the_text_is_read_while_it_is_written(ask, hand):
    dialog = ask()
    assert dialog.check.found.isHidden()
    assert "aucune" in dialog.check.verdict.text()
    hand.types(dialog.text, "Le prestataire est une entreprise locale.")
    assert dialog.check.found.isVisible()
    assert "entreprise locale" in dialog.check.found.toPlainText()
    assert "À la place" in dialog.check.found.toPlainText()
    assert len(dialog.text.extraSelections()) == len(dialog.check.hits) > 0
    hand.types(dialog.text, "Le prestataire livre en deux heures.")
    assert dialog.check.found.isHidden()
    assert dialog.text.extraSelections() == []


def test_a_wording_found_leads_to_its_passage(ask, hand):
    dialog = ask()
    hand.types(dialog.text, "\U0001f33f\U0001f33f Le prestataire est une entreprise locale.")
    hit = dialog.check.hits[0]
    dialog.check.found.setFocus()
    hand.presses(dialog.check.found, Qt.Key.Key_Tab)
    hand.presses(dialog.check.found, Qt.Key.Key_Return)
    assert dialog.text.hasFocus()
    assert dialog.text.textCursor().selectedText() == hit.extract


def test_an_unlawful_wording_does_not_stop_the_clerk(ask, hand, kept):
    dialog = ask()
    hand.types(dialog.text, "Le prestataire est une entreprise locale.")
    hand.clicks(dialog.save_button)
    assert len(kept) == 1


def test_the_dialog_says_where_the_clause_is_taken_up(ask, hand):
    dialog = ask(None)
    assert dialog.use.isHidden()
    dialog.role.setFocus()
    hand.presses(dialog.role, Qt.Key.Key_Down)
    assert dialog.use.isVisible()
    assert "étape" in dialog.use.text()


def test_every_field_is_named_and_reached_with_tab(ask, hand):
    dialog = ask()
    fields = [dialog.title, dialog.text, dialog.role, dialog.dimension, dialog.checker]
    assert all(field.accessibleName() for field in fields)
    wanted = {*fields, dialog.cancel, dialog.save_button}
    reached = {dialog.focusWidget()}
    for _ in range(12):
        hand.presses(dialog.focusWidget(), Qt.Key.Key_Tab)
        reached.add(dialog.focusWidget())
    assert wanted <= reached


def test_the_title_begins_with_the_keyboard(ask):
    dialog = ask()
    assert isinstance(dialog.focusWidget(), QLineEdit)
    assert dialog.title.hasFocus()
    assert isinstance(dialog.text, QPlainTextEdit)
    assert dialog.text.tabChangesFocus()
