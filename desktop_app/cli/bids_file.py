"""The file of bids, in one form or the other: `simuler` and `analyser` read both."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

from desktop_app.cli.surroundings import Surroundings
from desktop_app.core.bid import BidSheet
from desktop_app.core.bounds import Count, Percentage
from desktop_app.core.errors import DataFileError, UserError
from desktop_app.core.folding import plain_words
from desktop_app.core.money import Money
from desktop_app.datafile import parse
from desktop_app.dossier import plain_values
from desktop_app.exchange.dossier_file import read_file
from desktop_app.scoring.analysis import read_amount
from desktop_app.scoring.marked import SimulatedBid
from desktop_app.scoring.scale import Part

BIDS, NAME, BIDDER = "soumissions", "nom", "soumissionnaire"
MARKS, COSTS, PART, SHARE, VALUE = "appreciations", "couts", "element", "part", "valeur"
Plain = dict[str, Any]
Shape = TypeVar("Shape")


@dataclass(frozen=True, slots=True, kw_only=True)
class ListedBid:
    """One bid to simulate; `lot` is 0 when it answers them all."""

    name: str
    lot: Count = 0
    price: Money
    marks: Mapping[str, Percentage] = field(default_factory=dict)
    costs: Mapping[str, Money] = field(default_factory=dict)
    comment: str = ""
    irregular: str = ""

    def simulated(self) -> SimulatedBid:
        """Return what the simulator marks."""
        return SimulatedBid(name=self.name, price=self.price, marks=self.marks, costs=self.costs)


@dataclass(frozen=True, slots=True, kw_only=True)
class BidsFile:
    """The bids of a file."""

    bids: tuple[ListedBid, ...]


def read_to_compare(path: Path, around: Surroundings) -> BidSheet:
    """Read the bids received.

    Raises:
        UserError: the file cannot be read, or every mistake of its bids together.
    """
    return _read(path, BidSheet, _as_received, around)


def read_to_simulate(
    path: Path, parts: Sequence[Part], around: Surroundings
) -> tuple[ListedBid, ...]:
    """Read bids to simulate, but those set aside; a part may be named by its designation.

    Raises:
        UserError: the file cannot be read, has no bid, or every mistake of its bids together.
    """

    def prepare(bid: Plain) -> Plain:
        if isinstance(bid.get(MARKS), list):
            _refuse_mistakes(bid, path, around)
        return _as_listed(bid, parts)

    found = _read(path, BidsFile, prepare, around).bids
    kept = tuple(bid for bid in found if not bid.irregular.strip())
    if not kept:
        raise UserError(f"« {path.name} » ne contient aucune offre : écrivez-en au moins une.")
    return kept


def _read(
    path: Path, shape: type[Shape], prepare: Callable[[Plain], Plain], around: Surroundings
) -> Shape:
    values = plain_values(read_file(path), path.name)
    bids = values.get(BIDS)
    if isinstance(bids, list):
        values[BIDS] = [prepare(bid) if isinstance(bid, dict) else bid for bid in bids]
    value, problems = parse(values, shape, around.glossary)
    if value is None:
        raise DataFileError(path.name, problems)
    return value


def _refuse_mistakes(bid: Plain, path: Path, around: Surroundings) -> None:
    """Refuse what a list of marks says wrong, since a table of marks cannot hold all of it."""
    value, problems = parse({BIDS: [_as_received(bid)]}, BidSheet, around.glossary)
    if value is None:
        raise DataFileError(path.name, problems)


def _as_received(bid: Plain) -> Plain:
    """Return a bid named by `soumissionnaire`, with one table for each part judged."""
    plain = _renamed(bid, NAME, BIDDER)
    marks, costs = plain.get(MARKS, {}), plain.get(COSTS, {})
    if isinstance(marks, dict) and isinstance(costs, dict):
        plain.pop(COSTS, None)
        plain[MARKS] = [
            *({PART: part, SHARE: share} for part, share in marks.items()),
            *({PART: part, VALUE: str(cost)} for part, cost in costs.items()),
        ]
    return plain


def _as_listed(bid: Plain, parts: Sequence[Part]) -> Plain:
    """Return a bid named by `nom`, with its marks and its costs by the key of their parts."""
    plain = _renamed(bid, BIDDER, NAME)
    marks = plain.get(MARKS, {})
    if isinstance(marks, list) and all(isinstance(mark, dict) for mark in marks):
        plain[MARKS] = {str(mark.get(PART, "")): mark[SHARE] for mark in marks if SHARE in mark}
        costs = (mark for mark in marks if SHARE not in mark and mark.get(VALUE))
        plain[COSTS] = {str(mark.get(PART, "")): _amount(mark[VALUE]) for mark in costs}
    for word in (MARKS, COSTS):
        if isinstance(plain.get(word), dict):
            plain[word] = {_key(name, parts): value for name, value in plain[word].items()}
    return plain


def _renamed(bid: Plain, old: str, new: str) -> Plain:
    if new in bid:
        return dict(bid)
    return {new if key == old else key: value for key, value in bid.items()}


def _key(name: str, parts: Sequence[Part]) -> str:
    words = plain_words(name)
    named = (part.key for part in parts if words == plain_words(part.designation))
    return next(named, name)


def _amount(text: object) -> object:
    amount = read_amount(str(text))
    return text if amount is None else float(amount.euros)
