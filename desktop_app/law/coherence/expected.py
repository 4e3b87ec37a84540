"""What the dossier says of each thing that a text may claim."""

import datetime
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from desktop_app.core.criterion import Criterion, CriterionKind
from desktop_app.core.folding import plain_words
from desktop_app.core.money import Money
from desktop_app.law.coherence.claim import Claim, Measure
from desktop_app.law.coherence.reading import claims_of
from desktop_app.law.coherence.weights import bare_name
from desktop_app.law.draft import Demand
from desktop_app.law.scene import Scene

_NEED, _LOTS, _CRITERIA = "Besoin", "Lots et réservation", "Critères"
_PROCEDURE, _EXECUTION = "Procédure", "Conditions d’exécution"
_TOLERANCE: Final = Decimal("0.1")
_SHORTEST_WORD: Final = 5
_ONE_DAY: Final = datetime.timedelta(days=1)
_OWN_TEXT: Final = re.compile(r"textes\[(\d+)\]")
_OWN_CRITERION: Final = re.compile(r"criteres\[(\d+)\]")
_ITSELF: Final = frozenset({"", "critere", "ce", "ce critere"})
_ALIASES: Final = {
    CriterionKind.PRICE: {"prix", "prix des prestations"},
    CriterionKind.LIFE_CYCLE_COST: {"cout", "cout global", "cout du cycle de vie"},
    CriterionKind.TECHNICAL: {"valeur technique", "technique", "qualite technique"},
    CriterionKind.ENVIRONMENT: {
        *("environnement", "environnemental", "valeur environnementale"),
        "performance environnementale",
    },
    CriterionKind.SOCIAL: {"social", "valeur sociale", "performance sociale", "insertion"},
    CriterionKind.TIME: {"delai", "delais", "delai d execution"},
}


@dataclass(frozen=True, slots=True)
class Expected:
    """What the dossier says, at which step, and whether the claim agrees."""

    what: str
    text: str
    step: str
    agrees: bool


def _months(claim: Claim, where: str, scene: Scene) -> Expected | None:
    del where
    months = scene.tender.months
    if not months:
        return None
    turns = 1 + (scene.tender.conditions.renewals or 0)
    allowed = {Decimal(months), Decimal(months) / turns}
    agrees = bool(allowed & set(claim.values))
    return Expected(Measure.MONTHS, f"{months} mois", _NEED, agrees)


def _lot_count(claim: Claim, where: str, scene: Scene) -> Expected:
    del where
    count = max(1, len(scene.tender.lots))
    text = f"{count} lots" if count > 1 else "un seul lot"
    return Expected(Measure.LOT_COUNT, text, _LOTS, claim.values[0] == count)


def _lot_number(claim: Claim, where: str, scene: Scene) -> Expected:
    del where
    known = {Decimal(lot.number) for lot in scene.tender.lots} or {Decimal(1)}
    numbers = ", ".join(map(str, sorted(known)))
    text = f"lots n° {numbers}" if scene.tender.lots[1:] else "un seul lot"
    return Expected(Measure.LOT_NUMBER, text, _LOTS, set(claim.values) <= known)


def _weight(claim: Claim, where: str, scene: Scene) -> Expected | None:
    found = _criteria(claim.about, where, scene.tender.criteria)
    weights = {item.weight for item in found}
    if not weights or None in weights:
        return None
    parts = {
        part.weight
        for item in scene.tender.criteria
        for part in item.sub_criteria
        if bare_name(part.designation) == claim.about
    }
    text = " ou ".join(sorted(f"{_plain(weight)} %" for weight in weights if weight is not None))
    what = f"{Measure.WEIGHT} du critère « {found[0].designation} »"
    return Expected(what, text, _CRITERIA, claim.values[0] in weights | parts)


def _criteria(name: str, where: str, criteria: tuple[Criterion, ...]) -> tuple[Criterion, ...]:
    own = _OWN_CRITERION.match(where)
    if name in _ITSELF:
        return (criteria[int(own[1]) - 1],) if own and name else ()
    same = tuple(item for item in criteria if bare_name(item.designation) == name)
    if same:
        return same
    kinds = [kind for kind, names in _ALIASES.items() if name in names]
    near = tuple(item for item in criteria if item.kind in kinds)
    return near if len({item.designation for item in near}) == 1 else ()


def _amount(claim: Claim, where: str, scene: Scene) -> Expected | None:
    del where
    tender = scene.tender
    lot = next((lot for lot in tender.lots if lot.number == claim.lot), None)
    money = lot.amount if lot else (None if claim.lot else tender.amount)
    if not money:
        return None
    gap = abs(claim.values[0] - money.euros)
    agrees = gap <= (money.euros * _TOLERANCE if claim.rough else 0)
    what = f"montant du lot n° {lot.number}" if lot else Measure.AMOUNT
    return Expected(what, _euros(money), _LOTS if lot else _NEED, agrees)


def _late_penalty(claim: Claim, where: str, scene: Scene) -> Expected | None:
    del where
    tender = scene.tender
    own = tender.conditions.late_penalty
    money = own if own is not None else tender.buyer.office.late_penalty
    if money is None:
        return None
    return Expected(
        Measure.LATE_PENALTY, _euros(money), _PROCEDURE, claim.values[0] == money.euros
    )


def _penalty(claim: Claim, where: str, scene: Scene) -> Expected | None:
    own = _OWN_TEXT.match(where)
    if own is None:
        return None
    title = scene.tender.texts[int(own[1]) - 1].title
    said = _words(f"{title} {claim.about}")
    for demand in _library(scene):
        words = _words(demand.title)
        if len(words) > 1 and words <= said:
            amounts = _given(demand, Measure.PENALTY)
            if amounts:
                text = " ou ".join(_euros(Money.from_euros(one)) for one in sorted(amounts))
                what = f"{Measure.PENALTY} de la clause « {demand.title} »"
                return Expected(what, text, _EXECUTION, claim.values[0] in amounts)
    return None


def _hours(claim: Claim, where: str, scene: Scene) -> Expected | None:
    del where
    volumes = [Decimal(item.hours) for item in scene.tender.insertion]
    known = {*volumes, sum(volumes, Decimal(0))} if volumes else set()
    for demand in _library(scene):
        known |= _given(demand, Measure.HOURS)
    if not known:
        return None
    text = " ou ".join(f"{_plain(hours)} heures" for hours in sorted(known))
    return Expected(Measure.HOURS, text, _EXECUTION, claim.values[0] in known)


def _library(scene: Scene) -> Iterator[Demand]:
    yield from scene.draft.demands[: len(scene.tender.clauses)]


def _given(demand: Demand, measure: Measure) -> set[Decimal]:
    claims = claims_of(demand.text)
    return {value for one in claims if one.measure is measure for value in one.values}


def _words(text: str) -> frozenset[str]:
    return frozenset(word.rstrip("s") for word in plain_words(text) if len(word) >= _SHORTEST_WORD)


def _bids_due(claim: Claim, where: str, scene: Scene) -> Expected | None:
    del where
    tender, day = scene.tender, claim.day
    if day is None:
        return None
    due = tender.conditions.answer_by
    if due:
        return Expected(Measure.BIDS_DUE, _day(due), _PROCEDURE, day == due)
    start = tender.wanted_start
    if start and day >= start:
        return Expected(Measure.START, _day(start), _NEED, agrees=False)
    return Expected(Measure.LAUNCH, _day(tender.date), _PROCEDURE, day > tender.date)


def _launch(claim: Claim, where: str, scene: Scene) -> Expected:
    del where
    date = scene.tender.date
    return Expected(Measure.LAUNCH, _day(date), _PROCEDURE, claim.day == date)


def _start(claim: Claim, where: str, scene: Scene) -> Expected | None:
    del where
    start = scene.tender.wanted_start
    if start is None:
        return None
    return Expected(Measure.START, _day(start), _NEED, claim.day == start)


def _end(claim: Claim, where: str, scene: Scene) -> Expected | None:
    del where
    start, months = scene.tender.wanted_start, scene.tender.months
    if start is None or not months or claim.day is None:
        return None
    nights = (claim.day, claim.day + _ONE_DAY)
    agrees = any(_months_between(start, day) == months for day in nights)
    text = f"{months} mois depuis le {_day(start)}"
    return Expected(Measure.END, text, _NEED, agrees)


def _months_between(start: datetime.date, end: datetime.date) -> int:
    """Return the whole months between two days, zero when the day of the month is another."""
    months = (end.year - start.year) * 12 + end.month - start.month
    return months if start.day == end.day else 0


def _day(day: datetime.date) -> str:
    return f"{day:%d/%m/%Y}"


def _plain(number: Decimal) -> str:
    return f"{number.normalize():f}".replace(".", ",")


def _euros(money: Money) -> str:
    return f"{money.euros:,.2f} €".replace(",", " ").replace(".", ",").replace(",00 ", " ")


EXPECTED: Mapping[Measure, Callable[[Claim, str, Scene], Expected | None]] = {
    Measure.MONTHS: _months,
    Measure.LOT_COUNT: _lot_count,
    Measure.LOT_NUMBER: _lot_number,
    Measure.WEIGHT: _weight,
    Measure.AMOUNT: _amount,
    Measure.LATE_PENALTY: _late_penalty,
    Measure.PENALTY: _penalty,
    Measure.HOURS: _hours,
    Measure.BIDS_DUE: _bids_due,
    Measure.LAUNCH: _launch,
    Measure.START: _start,
    Measure.END: _end,
}
