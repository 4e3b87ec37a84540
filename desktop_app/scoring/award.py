"""The award criteria of a tender, each with its model of the library."""

from dataclasses import dataclass

from desktop_app.catalogue import Catalogue
from desktop_app.clauses.clause import Clause
from desktop_app.clauses.wording import is_marked_by_level
from desktop_app.core.clause_choice import ClauseChoice, Role
from desktop_app.core.criterion import Criterion, CriterionKind, Level
from desktop_app.core.tender import Tender


@dataclass(frozen=True, slots=True, kw_only=True)
class JudgedCriterion:
    """One criterion; without a model of the library it has no clause."""

    criterion: Criterion
    clause: Clause | None = None

    def covers(self, lot: int) -> bool:
        """Tell whether the criterion judges the bids for a lot."""
        return not self.criterion.lots or lot in self.criterion.lots

    @property
    def levels(self) -> tuple[Level, ...]:
        """The levels that mark it: the clerk's own, else those of the library as they stand."""
        if self.criterion.levels:
            return self.criterion.levels
        if self.clause and is_marked_by_level(self.clause, self.criterion.method):
            return self.clause.levels
        return ()


def judged_criteria(tender: Tender, catalogue: Catalogue) -> tuple[JudgedCriterion, ...]:
    """Return the criteria of the tender, then the models chosen that no criterion uses yet."""
    used = {criterion.clause for criterion in tender.criteria}
    unused = (
        _waiting(catalogue.clauses[choice.clause], choice)
        for choice in chosen_models(tender, catalogue).values()
        if choice.clause not in used
    )
    return tuple(
        JudgedCriterion(
            criterion=criterion,
            clause=catalogue.clauses[criterion.clause] if criterion.clause else None,
        )
        for criterion in (*tender.criteria, *unused)
    )


def chosen_models(tender: Tender, catalogue: Catalogue) -> dict[str, ClauseChoice]:
    """Return the clauses chosen as award criteria, by identifier."""
    return {
        choice.clause: choice
        for choice in tender.clauses
        if (choice.role or catalogue.clauses[choice.clause].role) == Role.CRITERION
    }


def _waiting(clause: Clause, choice: ClauseChoice) -> Criterion:
    kind = CriterionKind(clause.dimension)
    return Criterion(
        designation=clause.title, kind=kind, lots=choice.lots, clause=clause.identifier
    )
