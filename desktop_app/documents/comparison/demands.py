"""What changed in the clauses of the library, the hours of insertion and the clerk's texts."""

from collections.abc import Iterator
from typing import Final

from desktop_app.catalogue import Catalogue
from desktop_app.clauses.clause import Blank, Clause
from desktop_app.clauses.wording import consequence, defaults, fill, said
from desktop_app.core.clause_choice import ClauseChoice, FieldValue, OwnText, Role
from desktop_app.core.tender import Tender
from desktop_app.documents.comparison.award import lots_said
from desktop_app.documents.comparison.change import (
    Change,
    Fact,
    Group,
    Nature,
    fact_change,
    quoted,
    text_change,
)
from desktop_app.documents.comparison.pairs import paired
from desktop_app.documents.comparison.words import shortened
from desktop_app.documents.kinds import KINDS

_NOUNS: Final = {
    Role.SPECIFICATION: "L’exigence",
    Role.EXECUTION: "La condition d’exécution",
    Role.CANDIDACY: "La condition de candidature",
}
_TITLES: Final = {kind.code: kind.title for kind in KINDS}
_ROLES: Final[dict[Role | None, str]] = {
    Role.SPECIFICATION: "« exigence technique »",
    Role.EXECUTION: "« condition d’exécution »",
    Role.CANDIDACY: "« condition de candidature »",
    Role.CRITERION: "« critère »",
}


def clause_changes(before: Tender, after: Tender, catalogue: Catalogue) -> Iterator[Change]:
    """Yield the clauses of the library added, removed and changed."""
    keys = (lambda one: (one.clause, one.lots), lambda one: one.clause)
    for old, new in paired(before.clauses, after.clauses, keys):
        if old and new:
            yield from _changes(old, new, catalogue)
            continue
        choice = new or old
        # A model of criterion that comes or goes is told among the criteria.
        if choice and _role(choice, catalogue) is not Role.CRITERION:
            nature = Nature.ADDED if new else Nature.REMOVED
            yield _alone(choice, catalogue, nature)


def insertion_changes(before: Tender, after: Tender) -> Iterator[Change]:
    """Yield what changed in the hours of insertion."""
    for old, new in paired(before.insertion, after.insertion, (lambda one: (one.lot,),)):
        lot = new.lot if new else old.lot if old else 0
        label = "Le volume d’insertion" + (f" du lot n° {lot}" if lot else "")
        hours = tuple(f"{side.hours} heures" if side else "" for side in (old, new))
        yield from fact_change(Fact(Group.DEMANDS, label, hours))


def own_text_changes(before: Tender, after: Tender) -> Iterator[Change]:
    """Yield the texts of the clerk added, removed and changed."""
    keys = (
        lambda one: (one.document, one.title, one.lots),
        lambda one: (one.document, one.title),
        lambda one: (one.document, one.text),
    )
    for old, new in paired(before.texts, after.texts, keys):
        if old and new:
            yield from _text_changes(old, new)
        elif new:
            said = f"{_text_name(new)} est ajouté : « {shortened(new.text)} »."
            yield Change(group=_text_group(new), nature=Nature.ADDED, sentence=said)
        elif old:
            said = f"{_text_name(old)} est retiré."
            yield Change(group=_text_group(old), nature=Nature.REMOVED, sentence=said)


def _role(choice: ClauseChoice, catalogue: Catalogue) -> Role:
    return choice.role or catalogue.clauses[choice.clause].role


def _group(role: Role) -> Group:
    return Group.CRITERIA if role is Role.CRITERION else Group.DEMANDS


def _name(choice: ClauseChoice, catalogue: Catalogue) -> str:
    noun = _NOUNS.get(_role(choice, catalogue), "Le modèle de critère")
    return f"{noun} {quoted(catalogue.clauses[choice.clause].title)}"


def _alone(choice: ClauseChoice, catalogue: Catalogue, nature: Nature) -> Change:
    name = _name(choice, catalogue)
    if nature is Nature.REMOVED:
        return Change(group=Group.DEMANDS, nature=nature, sentence=f"{name} est retirée.")
    text = shortened(fill(catalogue.clauses[choice.clause], choice))
    lots = f" (lots concernés : {lots_said(choice.lots)})" if choice.lots else ""
    said = f"{name} est ajoutée{lots} : « {text} »."
    return Change(group=Group.DEMANDS, nature=nature, sentence=said)


def _changes(old: ClauseChoice, new: ClauseChoice, catalogue: Catalogue) -> Iterator[Change]:
    clause, role = catalogue.clauses[new.clause], _role(new, catalogue)
    group, name = _group(role), _name(new, catalogue)
    if _role(old, catalogue) is not role:
        before = _name(old, catalogue)
        said = f"{before} change de place : désormais, {name[:1].lower()}{name[1:]}."
        yield Change(group=group, sentence=said)
    if old.variant == new.variant:
        for label, values in _blank_changes(clause, old, new):
            yield from fact_change(Fact(group, f"{name} : {label}", values))
    else:
        yield from text_change(group, name, _whole(clause, old), _whole(clause, new))
    checkers = tuple(quoted(side.checked_by or clause.control.by) for side in (old, new))
    yield from fact_change(Fact(group, f"{name}, contrôle : la personne chargée", checkers))
    lots = lots_said(old.lots), lots_said(new.lots)
    yield from fact_change(Fact(group, f"{name}, étendue : la clause", lots))


def _blank_changes(
    clause: Clause, old: ClauseChoice, new: ClauseChoice
) -> Iterator[tuple[str, tuple[str, str]]]:
    before, after = ({**defaults(clause), **side.fields} for side in (old, new))
    for name, blank in clause.fields.items():
        if before[name] != after[name]:
            values = _value(before[name], blank), _value(after[name], blank)
            yield quoted(blank.label), values


def _value(value: FieldValue, blank: Blank) -> str:
    text = said(value, blank)
    if isinstance(value, str):
        return quoted(text)
    return f"{text} {blank.unit}".strip()


def _whole(clause: Clause, choice: ClauseChoice) -> str:
    return f"{fill(clause, choice)} {consequence(clause, choice.fields)}"


def _text_name(text: OwnText) -> str:
    return f"Le texte {quoted(text.title)} ({_TITLES.get(text.document, text.document)})"


def _text_group(text: OwnText) -> Group:
    return Group.TEXTS if text.role is None else Group.DEMANDS


def _text_changes(old: OwnText, new: OwnText) -> Iterator[Change]:
    group, name = _text_group(new), _text_name(new)
    titles = quoted(old.title), quoted(new.title)
    yield from fact_change(Fact(group, f"{name} : l’intitulé", titles))
    yield from text_change(group, name, old.text, new.text)
    lots = lots_said(old.lots), lots_said(new.lots)
    yield from fact_change(Fact(group, f"{name}, étendue : le texte", lots))
    checkers = quoted(old.checked_by), quoted(new.checked_by)
    yield from fact_change(Fact(group, f"{name}, contrôle : la personne chargée", checkers))
    roles = tuple(_ROLES.get(side.role, "« texte libre »") for side in (old, new))
    yield from fact_change(Fact(group, f"{name} : le rôle", roles))
