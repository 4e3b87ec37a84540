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
    heading = Heading(2, f"Critère « {item.criterion.designation} »")
    return (heading, *text, Facts(tuple(facts)), *_sub_criteria(item), *_levels(item))


def method_of(item: AwardCriterion) -> str:
    """Return how a criterion is marked: what the clerk typed, else its formula or its levels."""
    said = item.criterion.method.strip()
    if said and not (item.clause and is_marked_by_level(item.clause, said)):
        return said
    sentences = [_SUM] if item.criterion.sub_criteria else []
    if item.formula:
        sentences.append(item.formula.sentence)
        if item.criterion.kind is CriterionKind.LIFE_CYCLE_COST:
            sentences.append(_COST)
    elif item.levels or _every_part_has_levels(item):
        sentences.append(MARKED_BY_LEVEL)
    else:
        is_price = item.criterion.kind is CriterionKind.PRICE
        what = "formule de notation du prix" if is_price else "méthode de notation"
        sentences.append(to_fill(what))
    return " ".join(sentences)


def _every_part_has_levels(item: AwardCriterion) -> bool:
    subs = item.criterion.sub_criteria
    return bool(subs) and all(sub.levels for sub in subs)


def _levels(item: AwardCriterion) -> Iterator[Block]:
    subs = item.criterion.sub_criteria
    if item.levels and not subs:
        yield _level_table(item.levels, item.criterion.weight)
    elif item.levels and not _every_part_has_levels(item):
        yield _level_table(item.levels, None, "Niveaux de chaque sous-critère")
    for sub in subs:
        if sub.levels:
            caption = f"Niveaux du sous-critère « {sub.designation} »"
            yield _level_table(sub.levels, sub.weight, caption)


def _level_table(levels: tuple[Level, ...], weight: Decimal | None, caption: str = "") -> Table:
    rows = tuple((level.description, _points(weight, level.points)) for level in levels)
    return Table(_LEVEL_HEADER, rows, _LEVEL_WIDTHS, caption)


def _sub_criteria(item: AwardCriterion) -> Iterator[Block]:
    subs = item.criterion.sub_criteria
    if not subs:
        return
    caption = f"Sous-critères de « {item.criterion.designation} »"
    weights = [sub.weight for sub in subs if sub.weight is not None]
    if len(weights) == len(subs):
        caption += f" (total des poids : {percentage(sum(weights, Decimal(0)))})"
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
