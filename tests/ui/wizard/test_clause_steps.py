import datetime
from dataclasses import replace

import pytest

from desktop_app.clauses.choice import Standing
from desktop_app.clauses.town import Town
from desktop_app.core.clause_choice import ClauseChoice, Dimension, OwnText, Role
from desktop_app.core.lot import Lot
from desktop_app.core.money import Money
from desktop_app.ui.wizard.clause_card import TickTitle
from desktop_app.ui.wizard.steps.execution import ExecutionStep
from desktop_app.ui.wizard.steps.specifications import SpecificationsStep

CLAUSE = "nettoyage-produits-ecolabel"
TWO_LOTS = (Lot(number=1, designation="Mairie"), Lot(number=2, designation="École"))


@pytest.fixture
def cleaning(editor):
    editor.change(family="nettoyage-locaux", amount=Money.from_euros(48_000))
    return editor


@pytest.fixture
def step(open_step, cleaning):  # noqa: ARG001 - the family is chosen first
    return open_step(ExecutionStep)


def plain(text):
    return text.replace("\u00a0", " ").replace("\u202f", " ")


def card(step, identifier=CLAUSE):
    return step.clauses.cards[identifier, 0]


def test_without_a_family_the_step_says_what_to_do(open_step):
    step = open_step(ExecutionStep)
    assert "famille" in step.clauses.nothing.text()
    assert step.clauses.cards == {}


def test_each_clause_offered_says_why(step):
    assert step.clauses.cards
    for shown in step.clauses.cards.values():
        assert shown.why.text().startswith("Pourquoi")
        assert shown.clause.role is Role.EXECUTION


def test_each_hidden_clause_says_why(step, cleaning):
    model = step.clauses.hidden.model()
    hidden = [
        choice
        for choice in cleaning.catalogue.choices(cleaning.tender)
        if choice.clause.role is Role.EXECUTION and not choice.offered
    ]
    assert model.rowCount() == len(hidden) > 0
    assert all(model.index(row, 1).data() for row in range(model.rowCount()))


def test_only_the_short_set_is_in_sight_until_the_rest_is_unfolded(step, cleaning, click):
    advised = {
        choice.clause.identifier
        for choice in cleaning.catalogue.choices(cleaning.tender)
        if choice.clause.role is Role.EXECUTION and choice.standing is Standing.ADVISED
    }
    assert {name for name, _ in step.clauses.cards} == advised
    click(step.clauses.others.button)
    assert set(step.clauses.cards) == set(step.clauses.rows)
    assert len(step.clauses.rows) > len(advised)


def test_ticked_clause_is_taken_with_its_defaults(step, cleaning, click):
    click(card(step).box_chosen)
    (choice,) = cleaning.tender.clauses
    blanks = cleaning.catalogue.clauses[CLAUSE].fields
    assert choice.clause == CLAUSE
    assert choice.fields == {name: blank.default for name, blank in blanks.items()}


def test_title_ticks_the_clause_too(step, cleaning, click):
    click(card(step).findChild(TickTitle))
    assert [choice.clause for choice in cleaning.tender.clauses] == [CLAUSE]


def test_unticked_clause_is_left(step, cleaning, click):
    click(card(step).box_chosen)
    click(card(step).box_chosen)
    assert cleaning.tender.clauses == ()
    assert not card(step).details.isVisible()


def test_chosen_clause_is_filled(step, cleaning, click, type_text, pick):
    click(card(step).box_chosen)
    details = card(step).details
    name = next(iter(details.blanks.fields))
    type_text(details.blanks.fields[name], "80")
    type_text(details.checker, "responsable des bâtiments")
    (choice,) = cleaning.tender.clauses
    assert choice.fields[name] == 80
    assert choice.checked_by == "responsable des bâtiments"
    assert "80" in details.text.text()
    variants = details.variant.values
    if len(variants) > 1:
        pick(details.variant, variants[-1])
        assert cleaning.tender.clauses[0].variant == variants[-1]


def test_clause_may_be_for_some_lots(step, cleaning, click):
    click(card(step).box_chosen)
    assert card(step).details.lots.isHidden()
    cleaning.change(lots=TWO_LOTS)
    click(card(step).details.lots.boxes.buttons[2])
    assert cleaning.tender.clauses[0].lots == (2,)


def test_ticking_moves_nothing_until_the_step_is_entered_again(step, cleaning, click):
    click(step.clauses.others.button)
    before = list(step.clauses.cards)
    last = list(step.clauses.rows)[-1]
    click(step.clauses.cards[last].box_chosen)
    assert list(step.clauses.rows)[-1] == last
    assert list(step.clauses.cards) == before
    step.enter()
    step.show_tender(cleaning.tender)
    assert next(iter(step.clauses.rows)) == last


def test_chosen_clause_that_no_longer_suits_says_so(step, cleaning, click):
    click(card(step).box_chosen)
    cleaning.change(family="espaces-verts")
    assert "n’est plus proposée" in card(step).why.text()
    assert cleaning.tender.clauses[0].clause == CLAUSE


def test_clause_taken_twice_shows_two_cards(step, cleaning):
    cleaning.change(
        lots=TWO_LOTS,
        clauses=(ClauseChoice(clause=CLAUSE, lots=(1,)), ClauseChoice(clause=CLAUSE, lots=(2,))),
    )
    assert (CLAUSE, 1) in step.clauses.cards
    step.clauses.pick((CLAUSE, 0), picked=False)
    assert [choice.lots for choice in cleaning.tender.clauses] == [(2,)]


def test_two_parts_of_the_dossier_do_not_share_clauses(open_step, cleaning):
    step = open_step(SpecificationsStep)
    roles = {shown.clause.role for shown in step.clauses.cards.values()}
    assert roles <= {Role.SPECIFICATION, Role.CANDIDACY}
    assert Role.SPECIFICATION in roles
    assert len(cleaning.catalogue.clauses) > len(step.clauses.cards)


def test_own_condition_counts_for_the_law(step, cleaning, click, type_text, pick):
    click(step.texts.add)
    own = step.texts.cards[0]
    type_text(own.title, "Produits d’entretien")
    type_text(own.body, "Les produits portent un écolabel ou équivalent.")
    pick(own.dimension, Dimension.ENVIRONMENT)
    type_text(own.checker, "responsable des bâtiments")
    assert cleaning.tender.texts == (
        OwnText(
            document="ccp",
            title="Produits d’entretien",
            text="Les produits portent un écolabel ou équivalent.",
            role=Role.EXECUTION,
            dimension=Dimension.ENVIRONMENT,
            checked_by="responsable des bâtiments",
        ),
    )
    cleaning.flush()
    assert len(cleaning.catalogue.draft(cleaning.tender, cleaning.tender.date).demands) == 1


def test_plain_text_is_written_in_the_document_chosen(cleaning, open_step, click, type_text, pick):
    step = open_step(SpecificationsStep)
    click(step.texts.add)
    own = step.texts.cards[0]
    type_text(own.title, "Contexte")
    pick(own.role, None)
    pick(own.document, "rc")
    assert own.counting.isHidden()
    (text,) = cleaning.tender.texts
    assert (text.title, text.role, text.document) == ("Contexte", None, "rc")


def test_own_texts_of_the_other_step_are_left_alone(step, cleaning, click):
    other = OwnText(document="ccp", title="Exigence", text="", role=Role.SPECIFICATION)
    cleaning.change(texts=(other,))
    click(step.texts.add)
    click(step.texts.cards[0].remove)
    assert cleaning.tender.texts == (other,)


def test_exemption_is_chosen_with_its_motive(step, cleaning, click, pick, type_text):
    click(step.exemption.button)
    pick(step.case, 2)
    type_text(step.reason, "Aucun lien avec l’objet.")
    assert cleaning.tender.social_exemption == 2
    assert cleaning.tender.social_exemption_reason == "Aucun lien avec l’objet."


def test_answered_exemption_is_not_folded_away(cleaning, open_step):
    cleaning.change(social_exemption=1)
    assert open_step(ExecutionStep).case.isVisible()


def test_wording_found_in_an_own_text_leads_to_it(step, cleaning):
    own = OwnText(document="ccp", title="Équipe", text="Locale.", role=Role.EXECUTION)
    cleaning.change(texts=(replace(own, role=None), own))
    assert step.field_at("textes[2]") is step.texts.cards[0].body
    assert step.field_at("textes[1]") is None
    assert step.field_at("objet") is None


def test_wording_found_in_a_clause_leads_to_it(step, click):
    click(card(step).box_chosen)
    name = next(iter(card(step).details.blanks.fields))
    field = step.field_at(f"clauses[1].champs.{name}")
    assert field is card(step).details.blanks.fields[name]


CONTAINERS = "restauration-contenants-sans-plastique"
IN_2026 = datetime.date(2026, 12, 1)
FIRST_DAY, IN_2028 = "premier jour d’exécution", "1er janvier 2028"


@pytest.mark.parametrize(
    ("town", "held", "note"),
    [
        (Town(3_000, IN_2026), [FIRST_DAY], "moins de 2 000 habitants : 1er janvier"),
        (Town(1_200, IN_2026), [IN_2028], "au moins 2 000 habitants : premier jour"),
        (Town(1_200, datetime.date(2028, 3, 1)), [FIRST_DAY], "jusqu’au 31 décembre 2027"),
        (Town(None, IN_2026), [FIRST_DAY, IN_2028], ""),
    ],
)
def test_a_clause_shows_the_date_that_holds_and_the_other_beside(
    open_step, editor, town, held, note
):
    buyer = replace(editor.tender.buyer, population=town.population)
    editor.change(family="restauration-collective", buyer=buyer, date=town.day)
    step = open_step(SpecificationsStep)
    shown = card(step, CONTAINERS)
    assert [day for day in (FIRST_DAY, IN_2028) if day in shown.excerpt.text()] == held
    step.clauses.pick((CONTAINERS, 0), picked=True)
    details = card(step, CONTAINERS).details
    for text in (details.text.text(), details.blanks.fields["debut"].text()):
        assert [day for day in (FIRST_DAY, IN_2028) if day in text] == held
    assert note in plain(details.elsewhere.text())
    assert details.elsewhere.isVisibleTo(step) is bool(note)


def test_a_date_shown_for_the_town_is_not_kept_as_typed(open_step, editor):
    buyer = replace(editor.tender.buyer, population=1_200)
    editor.change(family="restauration-collective", buyer=buyer)
    step = open_step(SpecificationsStep)
    step.clauses.pick((CONTAINERS, 0), picked=True)
    details = card(step, CONTAINERS).details
    details.blanks.fields["usages"].setValue(400)
    (choice,) = editor.tender.clauses
    assert choice.fields["usages"] == 400
    assert choice.fields["debut"] == details.clause.fields["debut"].default
    details.blanks.fields["debut"].setText("1er mars 2027")
    details.blanks.fields["debut"].textEdited.emit("1er mars 2027")
    assert "1er mars 2027" in details.text.text()
    assert details.elsewhere.text() == ""
