"""The award criteria of a tender, each with what the library says of it."""

from dataclasses import dataclass

from desktop_app.catalogue import Catalogue
from desktop_app.clauses.clause import Clause
from desktop_app.clauses.price_formula import FormulaSheet
from desktop_app.core.clause_choice import ClauseChoice
from desktop_app.core.criterion import Criterion, Level
from desktop_app.core.tender import Tender
from desktop_app.documents.demands import StatedDemand, from_library
from desktop_app.scoring.award import JudgedCriterion, chosen_models, judged_criteria
from desktop_app.scoring.scale import COSTS


@dataclass(frozen=True, slots=True, kw_only=True)
class AwardCriterion:
    """One criterion; without a model of the library it has no clause."""

    judged: JudgedCriterion
    demand: StatedDemand | None = None
    formula: FormulaSheet | None = None

    @property
    def criterion(self) -> Criterion:
        """What the dossier says of it."""
        return self.judged.criterion

    @property
    def clause(self) -> Clause | None:
        """Its model of the library, if it has one."""
        return self.judged.clause

    @property
    def levels(self) -> tuple[Level, ...]:
        """The levels that mark it."""
        return self.judged.levels

    def covers(self, lot: int) -> bool:
        """Tell whether the criterion judges the bids for a lot."""
        return self.judged.covers(lot)


def award_criteria(tender: Tender, catalogue: Catalogue) -> tuple[AwardCriterion, ...]:
    """Return the criteria of the tender, then the models chosen that no criterion uses yet."""
    chosen = chosen_models(tender, catalogue)
    return tuple(
        AwardCriterion(
            judged=judged,
            demand=_demand(tender, catalogue, judged.criterion, chosen),
            formula=_formula(catalogue, judged.criterion),
        )
        for judged in judged_criteria(tender, catalogue)
    )


def _demand(
    tender: Tender, catalogue: Catalogue, criterion: Criterion, chosen: dict[str, ClauseChoice]
) -> StatedDemand | None:
    if not criterion.clause:
        return None
    default = ClauseChoice(clause=criterion.clause, lots=criterion.lots)
    return from_library(tender, catalogue, chosen.get(criterion.clause, default))


def _formula(catalogue: Catalogue, criterion: Criterion) -> FormulaSheet | None:
    if criterion.formula is None or criterion.kind not in COSTS:
        return None
    return catalogue.formulas[criterion.formula]
