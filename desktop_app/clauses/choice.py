"""Which clauses to propose for a purchase, and why each is advised, possible or hidden."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from desktop_app.clauses.clause import Clause, Degree, Family
from desktop_app.clauses.hours_floor import HoursFloor, asks_for_hours
from desktop_app.clauses.moderation import Moderation
from desktop_app.core.clause_choice import Dimension, Role
from desktop_app.core.sourcing import sourcing_note
from desktop_app.core.tender import Tender
from desktop_app.law.text import Confidence

SIMPLE, COMMITTED, LEADING = 1, 2, 3
RUNGS = {SIMPLE: "simple et sûre", COMMITTED: "engagée", LEADING: "exemplaire"}
ASKED_BY_LAW = (Role.SPECIFICATION, Role.CRITERION, Role.EXECUTION)
HEAVINESS = tuple(Degree)
TO_CHECK = " À vérifier : un chiffre ou un texte de cette clause n’est pas confirmé."


class Standing(StrEnum):
    """How a clause stands before a tender."""

    ADVISED = "conseillee"
    POSSIBLE = "possible"
    HIDDEN = "masquee"


@dataclass(frozen=True, slots=True)
class Choice:
    """One clause before a tender: how it stands, and the reason."""

    clause: Clause
    standing: Standing
    reason: str

    @property
    def offered(self) -> bool:
        """Whether the clerk may pick the clause."""
        return self.standing is not Standing.HIDDEN


def choose(
    tender: Tender,
    family: Family | None,
    clauses: Iterable[Clause],
    moderation: Moderation,
    floor: HoursFloor | None = None,
) -> tuple[Choice, ...]:
    """Say how each clause of the family suits a tender: the short set, then light to heavy.

    A clause of another family stands among them only when the tender has taken it.
    """
    library = {clause.identifier: clause for clause in clauses}
    shelf = _Shelf(tender, family, moderation, library)
    shelf.no_hours = floor.refusal(tender) if floor else ""
    ordered = sorted(filter(shelf.concerns, library.values()), key=_lightness)
    choices = [shelf.choice(clause) for clause in ordered]
    short = {clause.identifier for clause in shelf.short_set(choices)}
    advised = [_advised(item) if item.clause.identifier in short else item for item in choices]
    return tuple(sorted(advised, key=lambda item: item.standing is not Standing.ADVISED))


def recommend(choices: Iterable[Choice]) -> tuple[Choice, ...]:
    """Return the short set to begin with."""
    return tuple(choice for choice in choices if choice.standing is Standing.ADVISED)


def _lightness(clause: Clause) -> tuple[bool, int, int, str]:
    heaviness = HEAVINESS.index(clause.burden)
    return not clause.starter, clause.rung, heaviness, clause.identifier


def _advised(choice: Choice) -> Choice:
    reason = f"Conseillée pour commencer. {choice.reason}"
    return replace(choice, standing=Standing.ADVISED, reason=reason)


class _Shelf:
    """What a tender already holds, and what it can still take."""

    def __init__(
        self,
        tender: Tender,
        family: Family | None,
        moderation: Moderation,
        library: Mapping[str, Clause],
    ) -> None:
        self.tender = tender
        self.family = family
        self.moderation = moderation
        self.library = library
        self.no_hours = ""
        self.taken = {choice.clause for choice in tender.clauses}
        self.taken |= {criterion.clause for criterion in tender.criteria}

    def concerns(self, clause: Clause) -> bool:
        """Tell whether a clause is of the family, or taken already."""
        return self._is_of_family(clause) or clause.identifier in self.taken

    def choice(self, clause: Clause) -> Choice:
        """Offer a clause or hide it, with the reason."""
        hidden = self._why_hidden(clause)
        if hidden:
            return Choice(clause, Standing.HIDDEN, hidden)
        demand = f"Exigence {RUNGS[clause.rung]}, charge {clause.burden} pour l’entreprise."
        doubt = TO_CHECK if clause.confidence is Confidence.TO_CHECK else ""
        refusal = f" {self.no_hours}" if self._lacks_hours(clause) else ""
        return Choice(clause, Standing.POSSIBLE, f"{clause.reason} {demand}{refusal}{doubt}")

    def short_set(self, choices: Iterable[Choice]) -> tuple[Clause, ...]:
        """Return few simple clauses, with one of each sort that the law asks for.

        The library marks those to begin with; where it marks none for a sort, the lightest
        serves. Each sort is asked once, save what the library marks for execution.
        """
        offered = [
            choice.clause
            for choice in choices
            if choice.offered and not self._lacks_hours(choice.clause)
        ]
        short: list[Clause] = []
        for clause in (item for item in offered if item.starter):
            if self._fits(clause, short):
                short.append(clause)
        for role in ASKED_BY_LAW:
            sort = (role, Dimension.ENVIRONMENT)
            lightest = (one for one in offered if (one.role, one.dimension) == sort)
            if not any((one.role, one.dimension) == sort for one in short):
                short += [one for one in lightest if one.rung == SIMPLE][:1]
        return tuple(short)

    def _lacks_hours(self, clause: Clause) -> bool:
        return bool(self.no_hours) and asks_for_hours(clause)

    def _fits(self, clause: Clause, short: list[Clause]) -> bool:
        if any(other.identifier in clause.incompatible for other in short):
            return False
        if clause.role is Role.CRITERION:
            return not any(other.role is Role.CRITERION for other in short)
        return True

    def _why_hidden(self, clause: Clause) -> str:
        if self.family is None:
            return "Choisissez d’abord la famille d’achat."
        if not self._is_of_family(clause):
            return "Elle ne concerne pas cette famille d’achat."
        if self.tender.amount and self.tender.amount < clause.least_amount:
            euros = f"{clause.least_amount.euros:,.0f}".replace(",", " ")
            return f"Elle serait disproportionnée en dessous de {euros} € HT."
        if clause.identifier in self.taken:
            return ""
        return self._why_incompatible(clause) or self._why_too_much(clause)

    def _is_of_family(self, clause: Clause) -> bool:
        return self.family is not None and clause.suits(self.family)

    def _why_incompatible(self, clause: Clause) -> str:
        for other in clause.incompatible:
            if other in self.taken:
                title = self.library[other].title if other in self.library else other
                return f"Elle contredit une clause déjà retenue (« {title} »)."
        return ""

    def _why_too_much(self, clause: Clause) -> str:
        if clause.rung == LEADING and not sourcing_note(self.tender):
            return (
                "Exigence exemplaire : interrogez d’abord des entreprises, puis écrivez ce que"
                " vous avez appris à l’étape Besoin."
            )
        already = len(self.tender.criteria)
        if clause.role is Role.CRITERION and already >= self.moderation.most_criteria:
            return f"Le marché a déjà {already} critères : un de plus affaiblirait les autres."
        if clause.rung == COMMITTED and self._is_committed_enough():
            return (
                f"Ce petit achat a déjà {self.moderation.most_committed} exigences engagées :"
                " une de plus découragerait les entreprises."
            )
        return ""

    def _is_committed_enough(self) -> bool:
        rungs = [self.library[name].rung for name in self.taken if name in self.library]
        is_small = self.tender.amount < self.moderation.small_purchase
        return is_small and rungs.count(COMMITTED) >= self.moderation.most_committed
