"""The proof plan: what is due, when, who checks it, what else is accepted, what if it fails."""

import datetime
from collections.abc import Iterator
from dataclasses import dataclass, replace

from desktop_app.catalogue import Catalogue
from desktop_app.clauses.clause import Clause, Moment
from desktop_app.clauses.wording import consequence
from desktop_app.core.clause_choice import ClauseChoice, OwnText
from desktop_app.core.criterion import Criterion
from desktop_app.core.tender import Tender
from desktop_app.monitoring.rhythm import Rhythm, closings, end_of, is_countable, rhythm_of

OWN_PROOF = "Preuve que le texte est respecté"
OWN_RHYTHM = Rhythm(3, proposed=True)
HOURS = "insertion-heures:"
HOURS_FOLLOWED = "insertion-suivi:"


@dataclass(frozen=True, slots=True, kw_only=True)
class DueProof:
    """One proof of the plan; `day` is none with the bid, or while the contract has no dates.

    `key` names it for ever, even when its day changes.
    """

    key: str
    demand: str
    document: str
    equivalent: str = ""
    moment: Moment
    rhythm: str = ""
    day: datetime.date | None = None
    lots: tuple[int, ...] = ()
    checked_by: str = ""
    means: str = ""
    consequence: str = ""


def proof_plan(
    tender: Tender, catalogue: Catalogue, start: datetime.date | None, months: int | None
) -> tuple[DueProof, ...]:
    """Return every proof that the tender makes due, those with the bid first, then by day.

    A clause that the library lacks is left out: the check of the dossier names it.
    """
    span = _Span(start, months)
    plan: list[DueProof] = []
    for choice in tender.clauses:
        clause = catalogue.clauses.get(choice.clause)
        if clause is None:
            continue
        plan += span.spread(_from_clause(clause, choice), rhythm_of(clause, choice.fields))
    for criterion in tender.criteria:
        plan += _from_criterion(criterion, catalogue, span)
    for text in tender.texts:
        if text.role and text.dimension and text.text.strip():
            plan += span.spread(_from_text(text), OWN_RHYTHM)
    return tuple(sorted(_stated_once(tuple(_told_apart(plan))), key=_order))


def _order(due: DueProof) -> tuple[int, datetime.date]:
    rank = tuple(Moment).index(due.moment)
    return rank if due.day is None else len(Moment), due.day or datetime.date.min


def _told_apart(plan: list[DueProof]) -> Iterator[DueProof]:
    # Two texts may have one title: a proof received for one is not received for the other.
    seen: dict[str, int] = {}
    for due in plan:
        seen[due.key] = rank = seen.get(due.key, 0) + 1
        yield due if rank == 1 else replace(due, key=f"{due.key}:{rank}")


def _stated_once(plan: tuple[DueProof, ...]) -> Iterator[DueProof]:
    # Two clauses want the statement of hours: the holder hands in one paper on one day.
    asked = {_slot(due) for due in plan if due.key.startswith(HOURS)}
    followed = {_slot(due): due for due in plan if due.key.startswith(HOURS_FOLLOWED)}
    for due in plan:
        slot = _slot(due)
        if due.key.startswith(HOURS) and slot in followed:
            yield _joined(due, followed[slot])
        elif not (due.key.startswith(HOURS_FOLLOWED) and slot in asked):
            yield due


def _slot(due: DueProof) -> tuple[Moment, datetime.date | None, tuple[int, ...]]:
    return due.moment, due.day, due.lots


def _joined(due: DueProof, other: DueProof) -> DueProof:
    return replace(
        due,
        demand=f"{due.demand} et {other.demand[:1].lower()}{other.demand[1:]}",
        equivalent=_both("\u00a0; ", due.equivalent, other.equivalent),
        checked_by=_both("\u00a0; ", due.checked_by, other.checked_by),
        means=_both(" ", due.means, other.means),
        consequence=_both(" ", due.consequence, other.consequence),
    )


def _both(mark: str, *texts: str) -> str:
    return mark.join(dict.fromkeys(filter(None, texts)))


@dataclass(frozen=True, slots=True)
class _Span:
    """When the contract runs, as far as it is known."""

    start: datetime.date | None
    months: int | None

    def spread(self, due: DueProof, rhythm: Rhythm) -> Iterator[DueProof]:
        """Yield a proof each time that it is due."""
        if due.moment is not Moment.DURING:
            key = f"{due.key}:{due.moment}"
            yield replace(due, key=key, day=self._day(due.moment))
            return
        due = replace(due, rhythm=rhythm.said)
        for rank, day in enumerate(self._days(rhythm), 1):
            yield replace(due, key=f"{due.key}:{due.moment}:{rank}", day=day)

    def _day(self, moment: Moment) -> datetime.date | None:
        if moment is Moment.AT_START:
            return self.start
        if moment is Moment.AT_END and self.start and is_countable(self.start, self.months):
            return end_of(self.start, self.months or 0)
        return None

    def _days(self, rhythm: Rhythm) -> Iterator[datetime.date | None]:
        if self.start is None:
            yield None
        elif is_countable(self.start, self.months):
            yield from closings(self.start, self.months or 0, rhythm)
        else:
            yield end_of(self.start, rhythm.months) if is_countable(self.start, 1) else None


def _from_clause(clause: Clause, choice: ClauseChoice) -> DueProof:
    return DueProof(
        key=clause.identifier,
        demand=clause.title,
        document=clause.proof.document,
        equivalent=clause.proof.equivalent,
        moment=clause.proof.moment,
        lots=choice.lots,
        checked_by=choice.checked_by or clause.control.by,
        means=clause.control.means,
        consequence=consequence(clause, choice.fields),
    )


def _from_criterion(criterion: Criterion, catalogue: Catalogue, span: _Span) -> Iterator[DueProof]:
    clause = catalogue.clauses.get(criterion.clause) if criterion.clause else None
    if clause is not None:
        choice = ClauseChoice(
            clause=clause.identifier, lots=criterion.lots, checked_by=criterion.checked_by
        )
        due = replace(_from_clause(clause, choice), demand=criterion.designation)
        if criterion.proof.strip():
            due = replace(due, document=criterion.proof.strip())
        yield from span.spread(due, rhythm_of(clause, {}))
        return
    asked = [(criterion.designation, criterion.proof)]
    asked += [(part.designation, part.proof) for part in criterion.sub_criteria]
    for title, proof in asked:
        if proof.strip():
            due = DueProof(
                key=f"critere {criterion.designation}",
                demand=title,
                document=proof.strip(),
                moment=Moment.WITH_BID,
                lots=criterion.lots,
                checked_by=criterion.checked_by,
            )
            yield from span.spread(due, OWN_RHYTHM)


def _from_text(text: OwnText) -> DueProof:
    return DueProof(
        key=f"texte {text.title}",
        demand=text.title,
        document=OWN_PROOF,
        moment=Moment.DURING,
        lots=text.lots,
        checked_by=text.checked_by,
    )
