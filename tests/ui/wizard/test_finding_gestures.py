from dataclasses import replace
from decimal import Decimal

import pytest

from desktop_app.core.clause_choice import ClauseChoice, Dimension, OwnText, Role
from desktop_app.core.criterion import Criterion, CriterionKind
from desktop_app.law.finding import State
from desktop_app.ui.wizard.correction import quoted_part
from desktop_app.ui.wizard.remedy import why_of

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
    assert "L.\u00a02111-1" in told
    assert "vérifié le" in told
    assert "attendu : oui" in told
    assert f"{view.editor.tender.date:%d/%m/%Y}" in told
    click(card.why.button)
    assert card.why.chain.text() == ""


def test_why_leaves_out_what_is_as_the_rule_wants_it(view, click):
    view.editor.change(texts=(LOCAL,))
    card = card_of(view, "crit-local")
    click(card.why.button)
    inputs = why_of(card.finding, view.editor).inputs
    right = [one for one in inputs if one.value == one.asked]
    wrong = [one for one in inputs if one.value != one.asked]
    assert right
    assert wrong
    told = card.why.chain.text()
    assert "Ce qui a été vérifié" in told
    assert not any(f"• {one.label}" in told for one in right)
    assert all(f"• {one.label}" in told for one in wrong)


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


APPRENTICES = OwnText(
    document="ccp",
    title="Apprentis",
    text="Le titulaire confie une part du nettoyage à deux apprentis.",
    role=Role.SPECIFICATION,
    dimension=Dimension.SOCIAL,
    checked_by="responsable des bâtiments",
)
CERTIFIED = Criterion(
    designation="Certification ISO 14001 ou équivalent",
    kind=CriterionKind.ENVIRONMENT,
    weight=Decimal(40),
    indicators="Certificat en cours de validité",
    method="0 : absent\n10 : présent",
    proof="Copie du certificat",
)


def test_own_text_out_of_its_place_moves_to_the_right_one(view, click):
    view.editor.change(texts=(APPRENTICES,), clauses=())
    before = view.editor.tender
    click(card_of(view, "bonne-place").gestures.move_button)
    assert view.editor.tender.texts == (replace(APPRENTICES, role=Role.EXECUTION),)
    assert state_of(view, "bonne-place") is State.MET
    view.editor.undo()
    assert view.editor.tender.texts == before.texts


def test_own_criterion_becomes_a_text_whole_and_its_weight_is_said(view, click):
    told = []
    view.editor.session.said.connect(lambda notice: told.append(notice.text))
    price = Criterion(designation="Prix", kind=CriterionKind.PRICE, weight=Decimal(60))
    view.editor.change(criteria=(price, CERTIFIED), texts=(), clauses=())
    before = view.editor.tender
    click(card_of(view, "bonne-place").gestures.move_button)
    assert view.editor.tender.criteria == (price,)
    (text,) = view.editor.tender.texts
    assert text.role is Role.CANDIDACY
    for part in (CERTIFIED.indicators, CERTIFIED.method, CERTIFIED.proof):
        assert part in text.text
    assert len(told) == 1
    assert "40" in told[0]
    assert CERTIFIED.designation in told[0]
    view.show_step(4)
    shown = view.step(4).field_at("textes[1]").toPlainText()
    assert shown == text.text.replace("\u00a0", " ")
    view.editor.undo()
    assert (view.editor.tender.criteria, view.editor.tender.texts) == (before.criteria, ())


def test_own_text_in_its_place_is_not_offered_to_move(view):
    view.editor.change(texts=(replace(APPRENTICES, role=Role.EXECUTION),), clauses=())
    assert state_of(view, "bonne-place") is State.MET
    shown = (*view.panel.missing.cards, *view.panel.warnings.cards)
    movable = [
        card for card in shown if card.isVisible() and card.gestures.move_button.isVisible()
    ]
    assert movable == []


def test_after_a_dismissal_the_keyboard_is_in_the_next_finding(view, click, type_text):
    view.editor.change(texts=(LOCAL,))
    shown = [item.rule for item in view.panel.missing.shown()]
    gestures = card_of(view, "crit-local").gestures
    click(gestures.dismiss)
    type_text(gestures.form.motive, "Citation")
    click(gestures.form.accept)
    following = shown[shown.index("crit-local") + 1 :]
    after = following or [
        item.rule for item in view.panel.warnings.shown() if item.rule != "crit-local"
    ]
    assert view.focusWidget() is card_of(view, after[0]).button
    assert view.focusWidget().isVisible()


def test_after_the_last_finding_the_keyboard_is_at_the_top_of_the_panel(view):
    view.editor.change(texts=(LOCAL,))
    gestures = card_of(view, "crit-local").gestures
    finding = card_of(view, "crit-local").finding
    for card in (*view.panel.missing.cards, *view.panel.warnings.cards):
        if card.finding.rule != "crit-local":
            card.hide()
    gestures.answered.emit(finding)
    assert view.focusWidget() is view.panel.summary


def test_in_the_review_too_the_keyboard_goes_to_the_next_finding(view, click, type_text):
    view.editor.change(texts=(LOCAL,))
    view.show_step(7)
    groups = view.step(7).groups.groups.values()

    def shown():
        return [card for group in groups for card in group.open_points.cards if card.isVisible()]

    cards = shown()
    rank = [card.finding.rule for card in cards].index("crit-local")
    following = cards[rank + 1].finding.rule
    click(cards[rank].gestures.dismiss)
    type_text(cards[rank].gestures.form.motive, "Citation")
    click(cards[rank].gestures.form.accept)
    target = next(card for card in shown() if card.finding.rule == following)
    assert view.focusWidget() is target.button


def test_correction_finds_a_text_that_a_move_has_just_made(view, click):
    local = replace(CERTIFIED, indicators="Entreprises implantées dans la commune")
    view.editor.change(criteria=(local,), texts=(), clauses=())
    click(card_of(view, "bonne-place").gestures.move_button)
    click(card_of(view, "crit-local").button)
    shown = view.focusWidget().toPlainText()
    assert shown == view.editor.tender.texts[0].text.replace("\u00a0", " ")
