from dataclasses import replace

import pytest

from desktop_app.core.clause_choice import ClauseChoice, OwnText, Role
from desktop_app.law.finding import State
from desktop_app.ui.wizard.correction import quoted_part

LOCAL = OwnText(document="ccp", title="Équipe", text="L’entreprise est implantée dans la commune.")


@pytest.fixture
def view(open_wizard, contract_tender):
    return open_wizard(contract_tender)


def card_of(view, rule):
    cards = (*view.panel.missing.cards, *view.panel.warnings.cards)
    return next(card for card in cards if not card.isHidden() and card.finding.rule == rule)


def state_of(view, rule):
    return next(item.state for item in view.editor.findings if item.rule == rule)


def test_why_tells_the_inputs_the_rule_the_texts_and_the_day(view, click):
    view.editor.change(need=replace(view.editor.tender.need, sustainability=""))
    card = card_of(view, "dd-besoin")
    assert card.why.chain.text() == ""
    click(card.why.button)
    told = card.why.chain.text()
    rule = view.editor.catalogue.law.rules["dd-besoin"]
    assert rule.explanation in told
    assert "L2111-1" in told
    assert "vérifié le" in told
    assert "attendu : oui" in told
    assert f"{view.editor.tender.date:%d/%m/%Y}" in told
    click(card.why.button)
    assert card.why.chain.text() == ""


def test_opened_why_follows_the_tender(view, click):
    view.editor.change(need=replace(view.editor.tender.need, sustainability=""))
    card = card_of(view, "dd-besoin")
    click(card.why.button)
    before = card.why.chain.text()
    view.editor.change(date=view.editor.tender.date.replace(day=3))
    assert card.why.chain.text() != before


def test_wording_is_dismissed_with_a_written_motive_then_taken_back(view, click, type_text):
    view.editor.change(texts=(LOCAL,))
    assert state_of(view, "crit-local") is State.MISSING
    gestures = card_of(view, "crit-local").gestures
    click(gestures.dismiss)
    assert not gestures.form.accept.isEnabled()
    type_text(gestures.form.motive, "Citation de l’ancien marché")
    click(gestures.form.accept)
    (dismissed,) = view.editor.tender.dismissed
    assert dismissed.rule == "crit-local"
    assert dismissed.motive == "Citation de l’ancien marché"
    assert state_of(view, "crit-local") is State.WARNING
    gestures = card_of(view, "crit-local").gestures
    assert gestures.dismiss.isHidden()
    click(gestures.restore)
    assert view.editor.tender.dismissed == ()
    assert state_of(view, "crit-local") is State.MISSING


def test_wording_is_not_dismissed_without_a_motive(view, click, type_text):
    view.editor.change(texts=(LOCAL,))
    gestures = card_of(view, "crit-local").gestures
    click(gestures.dismiss)
    type_text(gestures.form.motive, "   ")
    click(gestures.form.accept)
    assert view.editor.tender.dismissed == ()
    click(gestures.form.cancel)
    assert gestures.form.isHidden()
    assert gestures.dismiss.isVisible()


def test_dismissed_wording_is_no_longer_the_one_to_correct(view, click, type_text):
    other = replace(LOCAL, text="Les agents habitent la commune.")
    view.editor.change(texts=(LOCAL,))
    gestures = card_of(view, "crit-local").gestures
    click(gestures.dismiss)
    type_text(gestures.form.motive, "Citation")
    click(gestures.form.accept)
    finding = next(item for item in view.editor.findings if item.rule == "crit-local")
    assert quoted_part(finding, view.editor) == ""
    view.editor.change(texts=(LOCAL, replace(other, text="Priorité aux entreprises locales.")))
    finding = next(item for item in view.editor.findings if item.rule == "crit-local")
    assert quoted_part(finding, view.editor) == "textes[2]"


def test_other_findings_have_nothing_to_dismiss_nor_to_move(view):
    view.editor.change(need=replace(view.editor.tender.need, sustainability=""))
    assert card_of(view, "dd-besoin").gestures.isHidden()


def test_clause_out_of_its_place_moves_back_in_one_gesture(view, click):
    library = view.editor.catalogue.clauses.values()
    for clause in (one for one in library if one.role is Role.EXECUTION):
        moved = ClauseChoice(clause=clause.identifier, role=Role.CANDIDACY)
        view.editor.change(clauses=(moved,))
        if state_of(view, "place-candidature") in {State.MISSING, State.WARNING}:
            break
    gestures = card_of(view, "place-candidature").gestures
    click(gestures.move_button)
    assert view.editor.tender.clauses == (replace(moved, role=Role.EXECUTION),)
    assert state_of(view, "place-candidature") not in {State.MISSING, State.WARNING}
    view.editor.undo()
    assert view.editor.tender.clauses == (moved,)
