"""The scale of marks: what is marked, for how many points, and on which levels."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Final

from desktop_app.catalogue import Catalogue
from desktop_app.clauses.price_formula import FormulaSheet
from desktop_app.core.criterion import Criterion, CriterionKind, Level, PriceFormula
from desktop_app.core.folding import plain_words
from desktop_app.core.tender import Tender
from desktop_app.scoring.award import JudgedCriterion, judged_criteria

COSTS: Final = frozenset({CriterionKind.PRICE, CriterionKind.LIFE_CYCLE_COST})
WHOLE: Final = Decimal(100)
_TOLERANCE: Final = Decimal("0.01")


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """What is marked: a criterion without parts, or one sub-criterion of a criterion.

    `key` is made from the designations, `criterion` is that of the criterion; a weight not yet
    said counts for zero. `sheet` says what the library knows of the formula.
    """

    key: str
    designation: str
    criterion: str
    kind: CriterionKind
    weight: Decimal
    formula: PriceFormula | None = None
    sheet: FormulaSheet | None = None
    levels: tuple[Level, ...] = ()
    lots: tuple[int, ...] = ()
    question: str = ""
    proof: str = ""

    @property
    def is_priced(self) -> bool:
        """Whether its points come from a price or a cost."""
        return self.kind in COSTS and not self.levels

    @property
    def is_sub_criterion(self) -> bool:
        """Whether it is one part among those of a criterion."""
        return self.designation != self.criterion

    @property
    def applied_formula(self) -> PriceFormula:
        """The formula chosen, else the one proportional to the lowest price."""
        return self.formula or PriceFormula.PROPORTIONAL


def parts(tender: Tender, catalogue: Catalogue, lot: int) -> tuple[Part, ...]:
    """Return what is marked in the bids for a lot, in the order of the criteria."""
    found = (
        part
        for item in judged_criteria(tender, catalogue)
        if item.covers(lot)
        for part in _parts_of(item, catalogue)
    )
    return _with_own_keys(found)


def all_parts(tender: Tender, catalogue: Catalogue) -> tuple[Part, ...]:
    """Return what is marked in the bids for any lot, each part once, as the criteria stand."""
    judged = judged_criteria(tender, catalogue)
    return _with_own_keys(part for item in judged for part in _parts_of(item, catalogue))


def _parts_of(item: JudgedCriterion, catalogue: Catalogue) -> Iterator[Part]:
    criterion = item.criterion
    formula = criterion.formula if criterion.kind in COSTS else None
    whole = Part(
        key=_key(criterion.designation),
        designation=criterion.designation,
        criterion=criterion.designation,
        kind=criterion.kind,
        weight=criterion.weight or Decimal(0),
        formula=formula,
        sheet=catalogue.formulas.get(formula) if formula else None,
        levels=item.levels,
        lots=criterion.lots,
        proof=criterion.proof or (item.clause.proof.document if item.clause else ""),
    )
    if not criterion.sub_criteria:
        yield whole
    for sub, weight in zip(criterion.sub_criteria, sub_weights(criterion), strict=True):
        yield replace(
            whole,
            key=f"{whole.key}/{_key(sub.designation)}",
            designation=sub.designation,
            weight=weight,
            levels=sub.levels or whole.levels,
            question=sub.question,
            proof=sub.proof or whole.proof,
        )


def sub_weights(criterion: Criterion) -> tuple[Decimal, ...]:
    """Return the weight of each sub-criterion; equal parts while none is said."""
    subs = criterion.sub_criteria
    if subs and criterion.weight and all(sub.weight is None for sub in subs):
        return _equal_parts(criterion.weight, len(subs))
    return tuple(sub.weight or Decimal(0) for sub in subs)


def _equal_parts(weight: Decimal, count: int) -> tuple[Decimal, ...]:
    one = (weight / count).quantize(_TOLERANCE)
    return (*[one] * (count - 1), weight - one * (count - 1))


def _key(designation: str) -> str:
    return "-".join(plain_words(designation)) or "sans-intitule"


def _with_own_keys(found: Iterable[Part]) -> tuple[Part, ...]:
    seen: dict[str, int] = {}
    named = []
    for part in found:
        rank = seen[part.key] = seen.get(part.key, 0) + 1
        named.append(part if rank == 1 else replace(part, key=f"{part.key}-{rank}"))
    return tuple(named)


def weight_problems(tender: Tender) -> tuple[str, ...]:
    """Say what is wrong with the weights: missing, not 100 for a lot, not those of the whole."""
    return (*_missing(tender), *_sums(tender), *_sub_sums(tender))


def _missing(tender: Tender) -> Iterator[str]:
    for item in tender.criteria:
        if item.weight is None:
            yield f"Le critère « {item.designation} » n’a pas de poids."


def _sums(tender: Tender) -> Iterator[str]:
    numbers = [lot.number for lot in tender.lots] or [1]
    for number in numbers:
        judged = [item for item in tender.criteria if not item.lots or number in item.lots]
        weights = [item.weight for item in judged if item.weight is not None]
        total = sum(weights, Decimal(0))
        if weights and abs(total - WHOLE) >= _TOLERANCE:
            where = f"Lot {number} : l" if len(numbers) > 1 else "L"
            yield f"{where}es poids font {_number(total)} au lieu de 100."


def _sub_sums(tender: Tender) -> Iterator[str]:
    for item in tender.criteria:
        weights = [sub.weight for sub in item.sub_criteria if sub.weight is not None]
        total = sum(weights, Decimal(0))
        if weights and item.weight is not None and abs(total - item.weight) >= _TOLERANCE:
            yield (
                f"Les sous-critères de « {item.designation} » font {_number(total)}"
                f" au lieu de {_number(item.weight)}."
            )


def _number(value: Decimal) -> str:
    return f"{value.normalize():f}".replace(".", ",")
