"""How far the list of steps says that a tender is."""

from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.core.clause_choice import OwnText, Role
from desktop_app.exchange.dossier_file import open_dossier
from desktop_app.law.rule import Place
from desktop_app.ui.duties import count_duties, progress_of
from desktop_app.ui.wizard.progress import place_of

PRACTICE = Path(__file__).parents[3] / "resources" / "practice" / "parcours"
SPECIFICATIONS, CRITERIA, EXECUTION = 4, 5, 6
BLANK, DONE = "Pas encore rempli", "Rien à corriger"


@pytest.fixture
def view(open_wizard, catalogue):
    return open_wizard(open_dossier(PRACTICE / "nettoyage.toml", catalogue.glossary))


def counts(view):
    rows = [text.rpartition(", ")[2] for text in view.step_list.texts()]
    return [int("".join(filter(str.isdigit, row)) or 0) for row in rows]


def finding_named(view, rule):
    return next(one for one in view.editor.findings if one.rule == rule)


def test_a_wording_of_a_criterion_counts_in_the_criteria(view):
    assert place_of(finding_named(view, "crit-local"), view.editor) is Place.CRITERIA
    before = counts(view)
    criteria = tuple(
        replace(one, indicators="effectifs par site") for one in view.editor.tender.criteria[1:2]
    )
    rest = view.editor.tender.criteria
    view.editor.change(criteria=(rest[0], *criteria, *rest[2:]))
    after = counts(view)
    assert after[CRITERIA] < before[CRITERIA]
    assert after[SPECIFICATIONS] == before[SPECIFICATIONS]
    assert after[EXECUTION] == before[EXECUTION]


def test_a_wording_of_a_condition_counts_in_the_conditions(open_wizard):
    view = open_wizard()
    text = OwnText(document="ccp", title="Équipe", text="L’entreprise est du département.")
    for role, place in (
        (Role.EXECUTION, Place.EXECUTION),
        (Role.SPECIFICATION, Place.SPECIFICATIONS),
        (None, Place.SPECIFICATIONS),
    ):
        view.editor.change(texts=(replace(text, role=role),))
        assert place_of(finding_named(view, "crit-local"), view.editor) is place


def test_a_criterion_out_of_place_leads_to_the_criteria(view):
    finding = finding_named(view, "bonne-place")
    assert place_of(finding, view.editor) is Place.CRITERIA
    view.show_step(0)
    view.correct(finding)
    assert view.index == CRITERIA


def test_a_step_never_answered_is_not_said_to_be_right(open_wizard):
    view = open_wizard()
    texts = view.step_list.texts()
    assert not any(text.endswith(DONE) for text in texts)
    assert any(text.endswith(BLANK) for text in texts)
    assert view.step_list.bar.value() == 0


@pytest.mark.parametrize("is_blank", [True, False])
def test_the_card_of_a_draft_says_as_much_as_its_steps(open_wizard, view, catalogue, is_blank):
    shown = open_wizard() if is_blank else view
    progress = progress_of(count_duties(shown.editor.tender, catalogue))
    bar = shown.step_list.bar
    assert progress == (bar.value(), bar.maximum())


def test_a_step_answered_without_fault_is_right(view):
    texts = view.step_list.texts()
    assert texts[0].endswith(DONE)
    assert not any(text.endswith(BLANK) for text in texts)
    assert view.step_list.bar.value() == sum(text.endswith(DONE) for text in texts) > 0
