"""Two versions of a dossier compared as bidders see them."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from desktop_app.catalogue import Catalogue
from desktop_app.core.sourcing import for_bidders
from desktop_app.core.tender import Tender
from desktop_app.documents.comparison import award, demands, facts, terms
from desktop_app.documents.comparison.change import Change, Group, Nature
from desktop_app.documents.comparison.words import Words
from desktop_app.documents.kind import Kind
from desktop_app.documents.kinds import KINDS
from desktop_app.documents.printing import outline_of
from desktop_app.documents.typography import french

FOR_BIDDERS: Final = frozenset(
    {"rc", "ccp", "ccap", "cctp", "annexe-insertion", "cadre-reponse", "lettre-consultation"}
)


def changes(before: Tender, after: Tender, catalogue: Catalogue) -> tuple[Change, ...]:
    """Return what changed for bidders, group by group; what stays in the town hall is not read.

    Raises:
        UserError: a version names something that the library does not know.
    """
    old, new = for_bidders(before), for_bidders(after)
    for side in (old, new):
        catalogue.draft(side, side.date)
    found = (
        *facts.subject_changes(old, new, catalogue),
        *facts.buyer_changes(old, new),
        *facts.lot_changes(old, new),
        *facts.date_changes(old, new),
        *terms.terms_changes(old, new),
        *award.criteria_changes(old, new, catalogue),
        *demands.clause_changes(old, new, catalogue),
        *demands.insertion_changes(old, new),
        *demands.own_text_changes(old, new),
        *_document_changes(old, new, catalogue),
    )
    order = tuple(Group)
    return tuple(map(_in_french, sorted(found, key=lambda one: order.index(one.group))))


def _document_changes(before: Tender, after: Tender, catalogue: Catalogue) -> Iterator[Change]:
    for kind in KINDS:
        if kind.code in FOR_BIDDERS:
            yield from _document_change(kind, (before, after), catalogue)


def _document_change(
    kind: Kind, sides: tuple[Tender, Tender], catalogue: Catalogue
) -> Iterator[Change]:
    was, stays = (bool(kind.why(side, catalogue)) for side in sides)
    name = f"La pièce « {kind.title} »"
    if was and stays:
        old, new = (outline_of(side, catalogue, kind.code) for side in sides)
        if old != new:
            yield Change(group=Group.DOCUMENTS, sentence=f"{name} est modifiée.")
    elif stays:
        said = f"{name} est ajoutée."
        yield Change(group=Group.DOCUMENTS, nature=Nature.ADDED, sentence=said)
    elif was:
        said = f"{name} est retirée."
        yield Change(group=Group.DOCUMENTS, nature=Nature.REMOVED, sentence=said)


def _in_french(change: Change) -> Change:
    words = tuple(Words(run.state, french(run.text)) for run in change.words)
    return replace(change, sentence=french(change.sentence), words=words)
