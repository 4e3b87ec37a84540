"""The contracts of a year: which ones count, what considerations they hold, who holds them."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal

from desktop_app.catalogue import Catalogue
from desktop_app.core.clause_choice import Dimension
from desktop_app.core.contract import Contract
from desktop_app.core.errors import UserError
from desktop_app.core.follow_up import Award, Structure
from desktop_app.core.money import Money
from desktop_app.law.scene import Scene
from desktop_app.law.sector import environmental_considerations, social_considerations
from desktop_app.law.yearly import Goal, Scheme
from desktop_app.monitoring.table import Measure, Section, Unit, aim_of, gaps

CONSIDERATIONS = {
    Dimension.SOCIAL: social_considerations,
    Dimension.ENVIRONMENT: environmental_considerations,
}
NONE_SAID = "Pas de"
STRUCTURES = {
    Structure.INCLUSION: "Structures d’insertion par l’activité économique (SIAE)",
    Structure.ADAPTED: "Entreprises adaptées (EA)",
    Structure.SUPPORTED: "Établissements et services d’accompagnement par le travail (ESAT)",
    Structure.SOCIAL_ECONOMY: "Autres entreprises de l’économie sociale et solidaire (ESS)",
}
ALL_STRUCTURES = "Ensemble ESS, SIAE, EA et ESAT"


@dataclass(frozen=True, slots=True)
class Awarded:
    """One contract of the year, and the considerations it holds; none when it cannot be read."""

    contract: Contract
    holds: frozenset[Dimension] | None

    @property
    def amount(self) -> Money | None:
        """What the contract was awarded for, none unless each of its lots says it."""
        lots = self.contract.follow_up.award.lots
        amounts = [lot.amount for lot in lots if lot.amount is not None]
        if not amounts or len(amounts) < max(len(lots), len(self.contract.tender.lots)):
            return None
        return sum(amounts, Money())


def year_of(award: Award) -> int | None:
    """Return the year that a contract counts in: its notification, else its start."""
    day = award.notified_on or award.start
    return day.year if day else None


def awarded(year: int, contracts: Iterable[Contract], catalogue: Catalogue) -> tuple[Awarded, ...]:
    """Return the contracts of a year with what they hold."""
    return tuple(
        Awarded(contract, _held(contract, catalogue))
        for contract in contracts
        if year_of(contract.follow_up.award) == year
    )


def without_award(year: int, contracts: Iterable[Contract]) -> int:
    """Return how many tenders launched in a year say nothing of their award."""
    return sum(
        contract.tender.date.year == year and year_of(contract.follow_up.award) is None
        for contract in contracts
    )


def consideration_measures(
    year: int, found: tuple[Awarded, ...], catalogue: Catalogue
) -> Iterator[Measure]:
    """Yield the share of the contracts that hold each sort of consideration, then of amounts."""
    for target in catalogue.law.yearly.values():
        if target.scheme is Scheme.PNAD:
            for goal in target.goals:
                yield from _held_measures(year, found, goal, target.grounds)


def structure_measures(found: tuple[Awarded, ...]) -> Iterator[Measure]:
    """Yield what was awarded to each kind of structure, out of what is known."""
    lots = [lot for item in found for lot in item.contract.follow_up.award.lots]
    known = [lot for lot in lots if lot.amount is not None and lot.structure is not None]
    silent = len(lots) - len(known) + sum(not item.contract.follow_up.award.lots for item in found)
    lacking = gaps(award=silent)
    whole = sum((lot.amount.euros for lot in known if lot.amount), Decimal(0))
    wanted = {ALL_STRUCTURES: frozenset(STRUCTURES)}
    wanted |= {title: frozenset({kind}) for kind, title in STRUCTURES.items()}
    for title, kinds in wanted.items():
        part = sum(
            (lot.amount.euros for lot in known if lot.amount and lot.structure in kinds),
            Decimal(0),
        )
        yield Measure(
            section=Section.STRUCTURES,
            title=title,
            unit=Unit.EUROS,
            part=part,
            whole=whole,
            gaps=lacking,
        )


def _held(contract: Contract, catalogue: Catalogue) -> frozenset[Dimension] | None:
    tender = contract.tender
    try:
        scene = Scene(catalogue.draft(tender, tender.date), catalogue.law)
    except UserError:
        return None
    said = {dimension: say(scene) for dimension, say in CONSIDERATIONS.items()}
    return frozenset(one for one, text in said.items() if not text.startswith(NONE_SAID))


def _held_measures(
    year: int, found: tuple[Awarded, ...], goal: Goal, grounds: tuple[str, ...]
) -> Iterator[Measure]:
    dimension = Dimension(goal.measure)
    read = [item for item in found if item.holds is not None]
    holding = [item for item in read if dimension in (item.holds or ())]
    lost = len(found) - len(read)
    yield Measure(
        section=Section.CONSIDERATIONS,
        title=goal.title,
        unit=Unit.CONTRACTS,
        part=Decimal(len(holding)),
        whole=Decimal(len(read)),
        aim=aim_of(goal, year),
        gaps=gaps(unreadable=lost),
        grounds=grounds,
    )
    silent = sum(item.amount is None for item in found)
    yield Measure(
        section=Section.CONSIDERATIONS,
        title=f"{goal.title}, en montant",
        unit=Unit.EUROS,
        part=_total(holding),
        whole=_total(read),
        gaps=gaps(amount=silent),
        grounds=grounds,
    )


def _total(items: Iterable[Awarded]) -> Decimal:
    return sum((item.amount.euros for item in items if item.amount is not None), Decimal(0))
