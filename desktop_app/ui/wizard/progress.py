"""How far a tender is: where each finding is put right, and what is not begun yet."""

from collections.abc import Iterator, Mapping
from typing import Final

from desktop_app.clauses.clause import Clause
from desktop_app.core.clause_choice import Role
from desktop_app.core.tender import Need, Tender
from desktop_app.core.terms import Terms
from desktop_app.law.finding import Finding
from desktop_app.law.rule import Place
from desktop_app.ui.wizard.correction import Dossier, quoted_part
from desktop_app.ui.wizard.editor import TenderEditor
from desktop_app.ui.wizard.parts import rank_in

OF_ROLE: Final[Mapping[Role | None, Place]] = {
    Role.SPECIFICATION: Place.SPECIFICATIONS,
    Role.CANDIDACY: Place.SPECIFICATIONS,
    Role.CRITERION: Place.CRITERIA,
    Role.EXECUTION: Place.EXECUTION,
    None: Place.SPECIFICATIONS,
}
OF_PART: Final = {
    "objet": Place.NEED,
    "besoin": Place.NEED,
    "conditions": Place.EXECUTION,
    "lots": Place.LOTS,
    "prix": Place.LOTS,
    "criteres": Place.CRITERIA,
}


def place_of(finding: Finding, editor: TenderEditor) -> Place:
    """Return where a finding is put right: where the words that it quotes stand, if it does."""
    if finding not in editor.homes:
        editor.homes[finding] = home_place(finding, editor)
    return editor.homes[finding]


def home_place(finding: Finding, dossier: Dossier) -> Place:
    """Return the place of a finding, worked out anew."""
    part, tender = quoted_part(finding, dossier), dossier.tender
    if (rank := rank_in(part, "textes")) is not None:
        return OF_ROLE[tender.texts[rank].role]
    if (rank := rank_in(part, "clauses")) is not None:
        choice = tender.clauses[rank]
        return OF_ROLE[choice.role or dossier.catalogue.clauses[choice.clause].role]
    return OF_PART.get(part.partition("[")[0].partition(".")[0], finding.place)


def begun_places(tender: Tender, clauses: Mapping[str, Clause]) -> frozenset[Place]:
    """Return the places where the clerk has answered something."""
    need, terms = tender.need != Need(), tender.conditions != Terms()
    answered = {
        Place.NEED: tender.subject or tender.family or tender.amount or tender.months or need,
        Place.PROCEDURE: tender.procedure or tender.ccag or tender.innovative,
        Place.PUBLICITY: tender.publicity.supports,
        Place.LOTS: tender.lots or tender.single_lot_reason or tender.reserved or tender.price,
        Place.CRITERIA: tender.criteria,
        Place.EXECUTION: terms or tender.social_exemption,
    }
    begun = {place for place, answer in answered.items() if answer}
    return frozenset(begun | {OF_ROLE[role] for role in _roles(tender, clauses)})


def _roles(tender: Tender, clauses: Mapping[str, Clause]) -> Iterator[Role | None]:
    yield from (text.role for text in tender.texts)
    for choice in tender.clauses:
        if choice.role or choice.clause in clauses:
            yield choice.role or clauses[choice.clause].role
