from dataclasses import replace

import pytest

from desktop_app.core.clause_choice import Dimension, OwnText, Role
from desktop_app.core.town_clause import TownClause
from desktop_app.ui.notice import Tone
from desktop_app.ui.wizard.steps.execution import ExecutionStep
from desktop_app.ui.wizard.steps.specifications import SpecificationsStep

OWN = TownClause(
    title="Tri & pesée",
    text="Le titulaire trie en cinq flux.",
    role=Role.EXECUTION,
    dimension=Dimension.ENVIRONMENT,
    checked_by="agent technique",
)


@pytest.fixture
def said(session):
    notices = []
    session.said.connect(notices.append)
    return notices


@pytest.fixture
def step(open_step):
    return open_step(ExecutionStep)


@pytest.fixture
def own_text(step, editor):
    """Put in the tender a text that counts as an execution condition."""
    editor.change(texts=(OWN.as_text(),))
    return step.texts.cards[0]


def offered(step):
    return [action.text().replace("&&", "&") for action in step.texts.town.menu.actions()]


def test_without_a_clause_of_the_town_the_button_says_what_to_do(step):
    town = step.texts.town
    assert not town.button.isEnabled()
    assert town.nothing.isVisible()
    assert "Bibliothèque" in town.button.accessibleDescription()


def test_a_clause_kept_meanwhile_is_offered(step, session):
    session.apply(session.book.library.put(OWN))
    town = step.texts.town
    assert town.button.isEnabled()
    assert town.nothing.isHidden()
    assert town.button.accessibleDescription() == ""
    assert offered(step) == ["Tri & pesée"]


def test_only_the_clauses_of_its_roles_are_offered(open_step, session):
    session.book.library.put(OWN)
    session.book.library.put(replace(OWN, title="Agrément", role=Role.CANDIDACY))
    session.book.library.put(replace(OWN, title="Prix", role=Role.CRITERION))
    assert offered(open_step(ExecutionStep)) == ["Tri & pesée"]
    assert offered(open_step(SpecificationsStep)) == ["Agrément"]


def test_a_clause_taken_up_becomes_a_text_of_the_tender(step, session, editor):
    session.apply(session.book.library.put(OWN))
    step.texts.town.menu.actions()[0].trigger()
    assert editor.tender.texts == (OWN.as_text(),)
    assert step.texts.cards[0].title.text() == OWN.title
    editor.undo()
    assert editor.tender.texts == ()


def test_a_text_is_kept_for_other_tenders(own_text, session, click, said, step):
    click(own_text.keep)
    (kept,) = session.book.library.clauses()
    assert replace(kept, identifier=0) == OWN
    assert said[-1].tone is Tone.SAVED
    assert OWN.title in said[-1].text
    assert offered(step) == [OWN.title]
    said[-1].act()
    assert session.book.library.clauses() == ()


def test_a_text_kept_twice_stands_once_in_the_book(own_text, session, click, said):
    click(own_text.keep)
    click(own_text.keep)
    assert len(session.book.library.clauses()) == 1
    assert "déjà" in said[-1].text


def test_a_text_without_a_title_is_refused_calmly(own_text, editor, session, click, said):
    editor.change(texts=(replace(OWN.as_text(), title=" "),))
    click(own_text.keep)
    assert session.book.library.clauses() == ()
    assert said[-1].tone is Tone.PROBLEM


def test_only_a_text_that_counts_can_be_kept(step, editor):
    plain = OwnText(document="ccp", title="Contexte", text="Le lieu.", role=Role.EXECUTION)
    editor.change(texts=(plain,))
    card = step.texts.cards[0]
    assert card.keep.isHidden()
    editor.change(texts=(replace(plain, dimension=Dimension.SOCIAL),))
    assert card.keep.isVisible()
    assert "Contexte" in card.keep.accessibleName()


def test_a_tender_keeps_its_text_when_the_clause_is_removed(step, session, editor):
    session.apply(session.book.library.put(OWN))
    step.texts.town.menu.actions()[0].trigger()
    session.apply(session.book.library.remove(1))
    assert editor.tender.texts == (OWN.as_text(),)
    assert not step.texts.town.button.isEnabled()
