"""What an update changes, in words: in the library, in the law, in the tenders at work."""

import datetime
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from desktop_app.catalogue import Catalogue
from desktop_app.clauses.clause import Clause
from desktop_app.clauses.network import Network
from desktop_app.core.errors import UserError
from desktop_app.core.tender import Tender
from desktop_app.exchange.updates.differences import differences
from desktop_app.exchange.updates.shelves import shelves
from desktop_app.law.findings import said
from desktop_app.law.recheck import changes, last_check
from desktop_app.law.text import Threshold

NEW, GONE, CHANGED = "ajouté", "retiré", "modifié"
MASCULINE = frozenset(
    (
        *("Label", "Texte", "Réseau", "Droit annoncé", "Objectif annuel", "Fait vérifié"),
        *("Mot des règles", "Levier de sourçage", "Repère d’insertion", "Public de l’insertion"),
        *("Coût du cycle de vie", "Caractère d’achat", "Thème", "Sigle", "Parcours"),
    )
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Affected:
    """A tender at work that an update touches, and why."""

    identifier: int
    subject: str
    reasons: tuple[str, ...]


def library_changes(before: Catalogue, after: Catalogue, day: datetime.date) -> tuple[str, ...]:
    """Say in words what changes from one library to another."""
    french = after.glossary.french
    pairs = zip(shelves(before), shelves(after), strict=True)
    return (
        *_clause_changes(before.clauses, after.clauses),
        *_threshold_changes(before.law.thresholds, after.law.thresholds, day),
        *(line for (kind, old), (_, new) in pairs for line in _others(kind, old, new, french)),
    )


def affected(
    tenders: Iterable[tuple[int, Tender]],
    before: Catalogue,
    after: Catalogue,
    day: datetime.date,
) -> tuple[Affected, ...]:
    """Return the tenders whose clauses or whose check an update changes."""
    touched = []
    for identifier, tender in tenders:
        reasons = (*_clauses_of(tender, before, after), *_check_of(tender, before, after, day))
        if reasons:
            subject = tender.subject or "Marché sans objet"
            touched.append(Affected(identifier=identifier, subject=subject, reasons=reasons))
    return tuple(touched)


def _clause_changes(old: Mapping[str, Clause], new: Mapping[str, Clause]) -> Iterator[str]:
    for name, clause in new.items():
        before = old.get(name)
        if before is None:
            yield f"Clause ajoutée\u00a0: {clause.title}."
        elif before != clause:
            yield _told(before, clause)
    for name in old:
        if name not in new:
            yield f"Clause retirée\u00a0: {old[name].title}."


def _told(before: Clause, after: Clause) -> str:
    words = [item.change for item in after.history if item.version > before.version]
    what = " ".join(words) or "Son texte est corrigé."
    versions = f" (version {before.version} → {after.version})"
    return f"Clause modifiée\u00a0: {after.title}{versions}. {what}"


def _threshold_changes(
    old: Mapping[str, Threshold], new: Mapping[str, Threshold], day: datetime.date
) -> Iterator[str]:
    for name, threshold in new.items():
        before = old.get(name)
        if before is None:
            yield f"Montant ajouté\u00a0: {threshold.title}."
        elif before.on(day) != threshold.on(day):
            then, now = said(before.on(day)), said(threshold.on(day))
            yield f"Montant modifié\u00a0: {threshold.title}, {then} avant, {now} désormais."
        elif before != threshold:
            yield f"Montant modifié à d’autres dates\u00a0: {threshold.title}."


def _others(
    kind: str, old: Mapping[str, Any], new: Mapping[str, Any], french: Mapping[str, str]
) -> Iterator[str]:
    ending = "" if kind in MASCULINE else "e"
    for name, value in new.items():
        if name not in old:
            yield f"{kind} {NEW}{ending}\u00a0: {_title(name, value)}."
        elif old[name] != value:
            what = differences(old[name], value, french)
            yield f"{kind} {CHANGED}{ending}\u00a0: {_title(name, value)}. {what}"
    for name in old:
        if name not in new:
            yield f"{kind} {GONE}{ending}\u00a0: {_title(name, old[name])}."


def _title(name: str, value: Any) -> str:
    if isinstance(value, Network):
        return name
    return str(getattr(value, "article", "") or getattr(value, "title", "") or name)


def _clauses_of(tender: Tender, before: Catalogue, after: Catalogue) -> Iterator[str]:
    names = [choice.clause for choice in tender.clauses]
    names += [item.clause for item in tender.criteria if item.clause]
    for name in dict.fromkeys(names):
        old, new = before.clauses.get(name), after.clauses.get(name)
        if old is not None and new is None:
            yield f"Clause retirée\u00a0: {old.title}."
        elif old is not None and new is not None and old != new:
            yield _told(old, new)


def _check_of(
    tender: Tender, before: Catalogue, after: Catalogue, day: datetime.date
) -> Iterator[str]:
    try:
        earlier = last_check(before.findings(tender, day), day, before.law)
    except UserError:
        # It could not be checked before either: the update changes nothing for it.
        return
    try:
        findings = after.findings(tender, day)
        found = changes(earlier, after.draft(tender, day), findings, after.law)
    except UserError as error:
        yield str(error).splitlines()[0]
        return
    for change in found:
        yield change.message
