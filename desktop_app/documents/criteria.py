"""The award criteria of a tender, each with what the library says of it."""

from dataclasses import dataclass

from desktop_app.catalogue import Catalogue
from desktop_app.clauses.clause import Clause
from desktop_app.core.clause_choice import ClauseChoice, Role
from desktop_app.core.criterion import Criterion, CriterionKind
from desktop_app.core.tender import Tender
from desktop_app.documents.demands import StatedDemand, from_library


@dataclass(frozen=True, slots=True, kw_only=True)
class AwardCriterion:
    """One criterion; without a model of the library it has no clause."""

    criterion: Criterion
    clause: Clause | None = None
    demand: StatedDemand | None = None

    def covers(self, lot: int) -> bool:
        """Tell whether the criterion judges the bids for a lot."""
        return not self.criterion.lots or lot in self.criterion.lots


def award_criteria(tender: Tender, catalogue: Catalogue) -> tuple[AwardCriterion, ...]:
    """Return the criteria of the tender, then the models chosen that no criterion uses yet."""
    chosen = {
        choice.clause: choice
        for choice in tender.clauses
        if (choice.role or catalogue.clauses[choice.clause].role) == Role.CRITERION
    }
    used = {criterion.clause for criterion in tender.criteria}
    unused = (
        _waiting(catalogue.clauses[clause], choice)
        for clause, choice in chosen.items()
        if clause not in used
    )
    return tuple(
        _with_model(tender, catalogue, criterion, chosen)
        for criterion in (*tender.criteria, *unused)
    )


def _waiting(clause: Clause, choice: ClauseChoice) -> Criterion:
    kind = CriterionKind(clause.dimension)
    return Criterion(
        designation=clause.title, kind=kind, lots=choice.lots, clause=clause.identifier
    )


def _with_model(
    tender: Tender,
    catalogue: Catalogue,
    criterion: Criterion,
    chosen: dict[str, ClauseChoice],
) -> AwardCriterion:
    if not criterion.clause:
        return AwardCriterion(criterion=criterion)
    default = ClauseChoice(clause=criterion.clause, lots=criterion.lots)
    choice = chosen.get(criterion.clause, default)
    return AwardCriterion(
        criterion=criterion,
        clause=catalogue.clauses[criterion.clause],
        demand=from_library(tender, catalogue, choice),
    )
