"""What changed in the award criteria."""

from collections.abc import Iterable, Iterator
from decimal import Decimal

from desktop_app.catalogue import Catalogue
from desktop_app.core.criterion import Criterion, Level, SubCriterion
from desktop_app.core.tender import Tender
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
from desktop_app.documents.passages import numbers
from desktop_app.documents.typography import percentage
from desktop_app.scoring.award import judged_criteria

GROUP = Group.CRITERIA


def criteria_changes(before: Tender, after: Tender, catalogue: Catalogue) -> Iterator[Change]:
    """Yield the criteria added, removed and changed, with their weights."""
    old, new = (
        tuple(judged.criterion for judged in judged_criteria(side, catalogue))
        for side in (before, after)
    )
    keys = (
        lambda one: (one.designation, one.lots),
        lambda one: one.designation,
        lambda one: one.clause,
        lambda one: (one.kind, one.lots, one.weight),
    )
    for first, second in paired(old, new, keys):
        if first and second:
            yield from _changes(first, second, catalogue)
        elif second:
            yield _alone(second, Nature.ADDED)
        elif first:
            yield _alone(first, Nature.REMOVED)


def lots_said(lots: tuple[int, ...]) -> str:
    """Say which lots something is for."""
    return quoted(numbers(lots) if lots else "tous les lots")


def _alone(criterion: Criterion, nature: Nature) -> Change:
    what = f"Le critère {quoted(criterion.designation)}"
    weight = _weight(criterion.weight)
    if nature is Nature.ADDED:
        said = f"{what} est ajouté{f', avec un poids de {weight}' if weight else ''}."
    else:
        said = f"{what}{f', dont le poids était de {weight},' if weight else ''} est retiré."
    return Change(group=GROUP, nature=nature, sentence=said)


def _changes(old: Criterion, new: Criterion, catalogue: Catalogue) -> Iterator[Change]:
    name = quoted(new.designation)
    names = quoted(old.designation), name
    yield from fact_change(Fact(GROUP, "L’intitulé d’un critère", names))
    for label, *values in (
        (f"Le poids du critère {name}", _weight(old.weight), _weight(new.weight)),
        (f"L’étendue du critère {name}", lots_said(old.lots), lots_said(new.lots)),
        (
            f"La formule de notation du critère {name}",
            _formula(old, catalogue),
            _formula(new, catalogue),
        ),
    ):
        yield from fact_change(Fact(GROUP, label, tuple(values)))
    for label, *texts in (
        (f"La liste des éléments appréciés pour {name}", old.indicators, new.indicators),
        (f"La méthode de notation du critère {name}", old.method, new.method),
        (f"La pièce à remettre pour le critère {name}", old.proof, new.proof),
        (f"L’échelle de notation du critère {name}", _scale(old.levels), _scale(new.levels)),
    ):
        yield from text_change(GROUP, label, *texts)
    if old.kind != new.kind:
        said = f"Le critère {name} change de nature : « {old.kind} » devient « {new.kind} »."
        yield Change(group=GROUP, sentence=said)
    yield from _part_changes(old, new)


def _part_changes(old: Criterion, new: Criterion) -> Iterator[Change]:
    whole = quoted(new.designation)
    keys = (lambda one: one.designation, lambda one: one.question)
    for first, second in paired(old.sub_criteria, new.sub_criteria, keys):
        if first and second:
            yield from _part_change(first, second, whole)
        elif second:
            weight = _weight(second.weight)
            with_weight = f", avec un poids de {weight}" if weight else ""
            said = f"Le sous-critère {quoted(second.designation)} du critère {whole} est ajouté"
            yield Change(group=GROUP, nature=Nature.ADDED, sentence=f"{said}{with_weight}.")
        elif first:
            said = f"Le sous-critère {quoted(first.designation)} du critère {whole} est retiré."
            yield Change(group=GROUP, nature=Nature.REMOVED, sentence=said)


def _part_change(old: SubCriterion, new: SubCriterion, whole: str) -> Iterator[Change]:
    name = f"sous-critère {quoted(new.designation)} du critère {whole}"
    titles = quoted(old.designation), quoted(new.designation)
    yield from fact_change(Fact(GROUP, f"L’intitulé d’un sous-critère du critère {whole}", titles))
    weights = _weight(old.weight), _weight(new.weight)
    yield from fact_change(Fact(GROUP, f"Le poids du {name}", weights))
    yield from text_change(GROUP, f"La question du {name}", old.question, new.question)
    yield from text_change(GROUP, f"La pièce à remettre pour le {name}", old.proof, new.proof)
    scales = _scale(old.levels), _scale(new.levels)
    yield from text_change(GROUP, f"L’échelle de notation du {name}", *scales)


def _weight(weight: Decimal | None) -> str:
    return "" if weight is None else percentage(Decimal(weight))


def _formula(criterion: Criterion, catalogue: Catalogue) -> str:
    if criterion.formula is None:
        return ""
    return quoted(catalogue.formulas[criterion.formula].title)


def _scale(levels: Iterable[Level]) -> str:
    return " ; ".join(f"{level.points} % des points : {level.description}" for level in levels)
