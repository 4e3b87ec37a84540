import datetime
from dataclasses import replace

import pytest

from desktop_app.core.clause_choice import Dimension, OwnText, Role
from desktop_app.core.money import Money
from desktop_app.law.finding import State
from desktop_app.law.text import Confidence
from desktop_app.ui.wizard.finding_card import FindingCard
from desktop_app.ui.wizard.steps import STEPS


def shown(view):
    return view.panel.missing.shown() + view.panel.warnings.shown()


def questions(view):
    return {question.label: question for question in view.panel.questions.shown()}


def finding_named(view, rule):
    return next(finding for finding in view.editor.findings if finding.rule == rule)


@pytest.fixture
def view(open_wizard, contract_tender):
    return open_wizard(contract_tender)


def test_what_is_missing_comes_before_what_is_doubtful(view):
    view.editor.change(need=replace(view.editor.tender.need, sustainability=""))
    assert {item.state for item in view.panel.missing.shown()} == {State.MISSING}
    assert {item.state for item in view.panel.warnings.shown()} == {State.WARNING}
    top = view.panel.missing.mapTo(view, view.panel.missing.rect().topLeft())
    assert top.y() < view.panel.warnings.mapTo(view, view.panel.warnings.rect().topLeft()).y()


def test_rules_that_wait_for_one_answer_make_one_question(open_wizard):
    view = open_wizard()
    asked = questions(view)
    assert len(asked["le montant estimé"].findings) > 1
    assert not any(item.waiting_for for item in shown(view))
    view.editor.change(amount=Money.from_euros(48_000))
    assert "le montant estimé" not in questions(view)


def test_what_waits_for_one_answer_is_unfolded_below_it(open_wizard):
    view = open_wizard()
    line = next(one for one in view.panel.questions.rows if one.question.label == "la procédure")
    titles = {finding.title for finding in line.question.findings}
    assert len(titles) > 5
    assert not line.points.isVisible()
    line.waiting.button.click()
    assert line.points.isVisible()
    assert {said[2:] for said in line.points.text().splitlines()} == titles


def test_answers_come_first_while_more_waits_than_is_missing(open_wizard, contract_tender):
    def tops(view):
        parts = (view.panel.questions, view.panel.missing)
        return [part.mapTo(view, part.rect().topLeft()).y() for part in parts]

    begun = open_wizard()
    assert len(begun.editor.attention.waiting) > len(begun.editor.attention.missing) > 0
    first, second = tops(begun)
    assert first < second
    assert begun.panel.first_button() is begun.panel.questions.rows[0].button
    need = replace(contract_tender.need, sustainability="", same_family_12_months=None)
    written = open_wizard(replace(contract_tender, need=need))
    assert written.panel.missing.shown()
    assert written.panel.first_button() is written.panel.missing.cards[0].button


def test_answering_leads_to_the_field(open_wizard):
    view = open_wizard()
    need, procedure = view.step(0), view.step(1)
    for label, index, field in (
        ("le montant estimé", 0, need.amount),
        ("le montant déjà dépensé pour des besoins homogènes", 0, need.same_family),
        ("les achats annuels de la commune", 1, procedure.purchases),
        ("la procédure", 1, procedure.procedure.entry()),
    ):
        view.show_step(7)
        view.answer(questions(view)[label])
        assert view.index == index
        assert view.focusWidget() is field


def test_every_question_leads_to_a_field(open_wizard):
    view = open_wizard()
    for question in questions(view).values():
        view.answer(question)
        field = view.focusWidget()
        assert view.step(view.index).isAncestorOf(field), question.label
        assert field.isVisible(), question.label


def test_panel_follows_the_answers(view):
    assert "dd-besoin" not in {finding.rule for finding in shown(view)}
    need = replace(view.editor.tender.need, sustainability="")
    view.editor.change(need=need)
    assert shown(view)[0].rule == "dd-besoin"
    assert "manque" in view.panel.summary.text()
    view.editor.undo()
    assert "dd-besoin" not in {finding.rule for finding in shown(view)}
    assert "manque" not in view.panel.summary.text()


def test_what_is_met_is_counted_and_folded(view):
    met = [item for item in view.editor.findings if item.state is State.MET]
    assert str(len(met)) in view.panel.met.button.text()
    assert not view.panel.met_points.isVisible()
    view.panel.met.button.click()
    assert met[0].title in view.panel.met_points.text()


def test_state_is_said_in_words_with_its_articles(view):
    view.editor.change(need=replace(view.editor.tender.need, sustainability=""))
    card = view.panel.missing.cards[0]
    assert card.accessibleName().startswith("Non respecté")
    assert card.finding.message in card.accessibleName()
    assert "L.\u00a02111-1" in card.articles.text()
    assert card.finding.title in card.button.accessibleName()


def test_doubtful_rule_is_said_to_be_checked(qtbot, view):
    card = FindingCard(view.editor)
    qtbot.addWidget(card)
    finding = replace(shown(view)[0], confidence=Confidence.TO_CHECK)
    card.show_finding(finding)
    assert "règle à vérifier" in card.accessibleName()
    card.show_finding(replace(finding, confidence=Confidence.CONFIRMED))
    assert "règle à vérifier" not in card.accessibleName()


def test_correcting_leads_to_the_step_and_to_the_field(view):
    view.editor.change(
        need=replace(view.editor.tender.need, sustainability=""), single_lot_reason=""
    )
    need, lots = view.step(0), view.step(2)
    for rule, index, field in (
        ("dd-besoin", 0, need.sustainability),
        ("allot", 2, lots.motive),
    ):
        view.show_step(7)
        view.correct(finding_named(view, rule))
        assert view.index == index
        assert view.focusWidget() is field


def test_every_open_point_leads_to_a_field(open_wizard):
    view = open_wizard()
    view.editor.change(amount=Money.from_euros(300_000), months=36)
    for finding in shown(view):
        view.correct(finding)
        field = view.focusWidget()
        assert field is not None
        assert view.step(view.index).isAncestorOf(field), finding.rule
        assert field.isVisible(), finding.rule


def test_unlawful_wording_leads_to_the_text(view):
    text = OwnText(
        document="ccp", title="Équipe", text="L’entreprise est implantée dans le département."
    )
    view.editor.change(texts=(text,))
    view.correct(finding_named(view, "crit-local"))
    assert view.index == 4
    assert view.focusWidget() is view.step(4).texts.cards[0].body


def spoken_of(view, words):
    """Leave in the dossier one demand, which is about something else than some words."""
    text = OwnText(
        document="ccp",
        title="Produits",
        text="Les produits sont dosés.",
        role=Role.SPECIFICATION,
        dimension=Dimension.ENVIRONMENT,
    )
    view.editor.change(clauses=(), texts=(text,), **words)


def test_a_demand_that_is_missed_leads_to_the_clause_offered_for_it(view):
    spoken_of(view, {"family": "mobilier"})
    view.correct(finding_named(view, "access"))
    step, box = view.step(4), view.focusWidget()
    assert view.index == 4
    cards = [card for card in step.clauses.cards.values() if card.box_chosen is box]
    assert [card.clause.theme for card in cards] == ["accessibilite"]
    assert not box.isChecked()
    assert box.visibleRegion().boundingRect().height() == box.height()
    box.click()
    states = [one.state for one in view.editor.findings if one.rule == "access"]
    assert states == [State.MET]


def test_a_demand_that_is_missed_leads_to_a_text_where_no_clause_is_offered(view):
    spoken_of(view, {"family": ""})
    texts = view.step(4).texts
    view.correct(finding_named(view, "access"))
    assert view.focusWidget() is texts.add
    texts.add.click()
    view.show_step(0)
    view.correct(finding_named(view, "access"))
    assert view.focusWidget() is texts.cards[1].body


def test_correction_opens_what_was_folded(view):
    view.editor.change(amount=Money.from_euros(300_000), social_exemption=1)
    execution = view.step(6)
    execution.exemption.button.setChecked(False)
    view.show_step(0)
    view.correct(finding_named(view, "soc-exempt"))
    assert view.index == 6
    assert view.focusWidget() is execution.reason
    assert execution.reason.isVisible()


def test_day_out_of_the_rules_is_said_instead(view):
    view.editor.change(date=datetime.date(1999, 1, 1))
    assert "1999" in view.panel.refusal.text()
    assert view.panel.refusal.isVisible()
    assert shown(view) == ()
    view.editor.undo()
    assert not view.panel.refusal.isVisible()


def test_each_step_counts_its_open_points(open_wizard):
    view = open_wizard()
    total = len(shown(view)) + len(questions(view))
    rows = [view.step_list.list.item(row).text() for row in range(len(STEPS))]
    counts = [int("".join(filter(str.isdigit, row.split(",")[1])) or 0) for row in rows]
    assert sum(counts) == total
    assert view.step_list.bar.maximum() == sum(bool(step.places) for step in STEPS)


def test_what_concerns_the_step_on_screen_comes_first(open_wizard):
    panel = open_wizard().panel
    before = [finding.place for finding in panel.missing.shown()]
    assert before[0] is not before[-1]
    panel.lead_with((before[-1],))
    assert panel.missing.shown()[0].place is before[-1]
    panel.lead_with((before[0],))
    assert [finding.place for finding in panel.missing.shown()] == before
