"""One award criterion in full: how it is marked, its levels and its sub-criteria."""

from collections.abc import Iterator
from decimal import Decimal
from typing import Final

from desktop_app.clauses.wording import MARKED_BY_LEVEL, is_marked_by_level
from desktop_app.core.criterion import CriterionKind, Level, SubCriterion
from desktop_app.documents.criteria import AwardCriterion
from desktop_app.documents.outline import Block, Facts, Heading, Table
from desktop_app.documents.passages import prose, sentence, to_fill
from desktop_app.documents.typography import number, percentage

_SUB_HEADER: Final = ("Sous-critère", "Poids", "Ce que l’offre précise", "Pièce à remettre")
_SUB_WIDTHS: Final = (30, 12, 34, 24)
_LEVEL_HEADER: Final = ("Niveau de l’offre", "Points")
_LEVEL_WIDTHS: Final = (80, 20)
_SUM: Final = "Les points du critère sont la somme des points de ses sous-critères."
_COST: Final = "Le coût du cycle de vie y tient lieu de prix."


def detail_blocks(item: AwardCriterion) -> tuple[Block, ...]:
    """Return all that a bidder must know of one criterion."""
    text = prose(item.demand.text) if item.demand else ()
    facts = [("Notation", sentence(method_of(item)))]
    if item.clause:
        facts.append(("Équivalent admis", item.clause.proof.equivalent))
    heading = Heading(2, f"Critère « {item.criterion.designation} »")
    return (heading, *text, Facts(tuple(facts)), *_sub_criteria(item), *_levels(item))


def method_of(item: AwardCriterion) -> str:
    """Return how a criterion is marked: what the clerk typed, else its formula or its levels.

    What is typed for a life-cycle cost says how the cost is counted: its formula stays needed.
    """
    said = item.criterion.method.strip()
    if not said or (item.clause and is_marked_by_level(item.clause, said)):
        sum_of_parts = [_SUM] if item.criterion.sub_criteria else []
        return " ".join((*sum_of_parts, *_given_method(item)))
    is_cost = item.criterion.kind is CriterionKind.LIFE_CYCLE_COST
    return " ".join((said, *_given_method(item))) if is_cost and item.formula else said


def _given_method(item: AwardCriterion) -> Iterator[str]:
    is_price = item.criterion.kind is CriterionKind.PRICE
    if item.formula:
        yield item.formula.sentence
        if not is_price:
            yield _COST
    elif item.levels or _every_part_has_levels(item):
        yield MARKED_BY_LEVEL
    else:
        yield to_fill("formule de notation du prix" if is_price else "méthode de notation")


def _every_part_has_levels(item: AwardCriterion) -> bool:
    subs = item.criterion.sub_criteria
    return bool(subs) and all(sub.levels for sub in subs)


def _levels(item: AwardCriterion) -> Iterator[Block]:
    subs = item.criterion.sub_criteria
    if item.levels and not subs:
        yield level_table(item.levels, item.criterion.weight)
    elif item.levels and not _every_part_has_levels(item):
        yield level_table(item.levels, None, "Niveaux de chaque sous-critère")
    for sub in subs:
        if sub.levels:
            caption = f"Niveaux du sous-critère « {sub.designation} »"
            yield level_table(sub.levels, sub.weight, caption)


def level_table(levels: tuple[Level, ...], weight: Decimal | None, caption: str = "") -> Table:
    """Return the described levels with the points that each is worth."""
    rows = tuple((level.description, _points(weight, level.points)) for level in levels)
    return Table(_LEVEL_HEADER, rows, _LEVEL_WIDTHS, caption)


def _sub_criteria(item: AwardCriterion) -> Iterator[Block]:
    subs = item.criterion.sub_criteria
    if not subs:
        return
    caption = f"Sous-critères de « {item.criterion.designation} »"
    weights = [sub.weight for sub in subs if sub.weight is not None]
    if len(weights) == len(subs):
        caption += f" (total des poids : {percentage(sum(weights, Decimal(0)))})"
    rows = tuple(_sub_row(sub, item) for sub in subs)
    yield Table(_SUB_HEADER, rows, _SUB_WIDTHS, caption)


def _sub_row(sub: SubCriterion, item: AwardCriterion) -> tuple[str, ...]:
    weight = to_fill("poids") if sub.weight is None else percentage(sub.weight)
    proof = (
        sub.proof or item.criterion.proof or (item.clause.proof.document if item.clause else "")
    )
    question = sub.question or "Sans question particulière"
    cells = (sub.designation, weight, question, proof or to_fill("pièce à remettre"))
    return tuple(map(sentence, cells))


def _points(weight: Decimal | None, share: int) -> str:
    if weight is None:
        return f"{share} % du poids"
    return f"{number_of(weight * share / 100)} sur {number_of(weight)}"


def number_of(weight: Decimal) -> str:
    """Return a weight as a number of points."""
    return number(weight.normalize() if weight % 1 else int(weight))
