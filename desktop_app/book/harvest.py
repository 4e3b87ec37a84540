"""Which records of a book share enough for their comparison to be worth the time."""

from array import array
from collections.abc import Callable, Iterable, Iterator
from itertools import combinations, pairwise
from typing import Any

from desktop_app.core.likeness import emails, lines, phones, siren_in, town_key
from desktop_app.core.names import NEAR, SAME, core_of, near_ones
from desktop_app.core.supplier import Supplier

# A telephone of three records is a network’s; more records yet, and pairs would tell nothing.
SHARED_FROM = 3
GREATEST_GROUP = 6
# Establishments of one unit in one town: beyond, they are branches, not duplicates.
GREATEST_UNIT = 12
# In a crowded town, names that begin alike are compared when they begin alike for longer.
GREATEST_BLOCK = 400
BEGINNING = 4
LONG_BEGINNING = 12
GREATEST_HARVEST = 10_000
# So many groups between two signs of life.
GROUPS_AT_ONCE = 200
# Sorting all keys at once would hold the window for tenths of a second.
SHELVES = 64
NAMES_APART = "\n"
Pair = tuple[int, int]


class Groups:
    """Records that share a key, whatever the key; both are kept as numbers, side by side."""

    def __init__(self) -> None:
        self._shelves = [(array("q"), array("q")) for _ in range(SHELVES)]

    def add(self, key: str, rank: int) -> None:
        """Enter a record under a key."""
        number = hash(key)
        keys, ranks = self._shelves[number % SHELVES]
        keys.append(number)
        ranks.append(rank)

    def several(self) -> Iterator[tuple[int, list[int]]]:
        """Go through the keys that several records share, with those records."""
        for keys, ranks in self._shelves:
            repeated = {key for key, following in pairwise(sorted(keys)) if key == following}
            groups: dict[int, list[int]] = {key: [] for key in repeated}
            for key, rank in zip(keys, ranks, strict=True):
                if key in repeated and groups[key][-1:] != [rank]:
                    groups[key].append(rank)
            yield from ((key, group) for key, group in groups.items() if len(group) > 1)

    def up_to(self, greatest: int) -> Iterator[list[int]]:
        """Go through the groups of at most so many records."""
        return (group for _, group in self.several() if len(group) <= greatest)


class Harvest:
    """The pairs worth comparing, from the keys that records share; ranks stand for records."""

    def __init__(self, apart: frozenset[Pair]) -> None:
        self._apart = apart
        self._shared: frozenset[int] = frozenset()
        self._lines, self._units = Groups(), Groups()
        self._towns, self._departments = Groups(), Groups()
        self._numbers, self._sirens = array("q"), array("q")
        self._names: list[str] = []

    def enter(self, row: tuple[Any, ...]) -> None:
        """Enter a record under each of its keys."""
        identifier, siret, code, phone, email, name, trade, commune = row
        rank = len(self._numbers)
        self._numbers.append(identifier)
        for line in (*(phones(phone) if phone else ()), *(emails(email) if email else ())):
            self._lines.add(line, rank)
        siren, town = siren_in(siret), town_key(code, commune)
        self._sirens.append(hash(siren) if siren else 0)
        if siren:
            self._units.add(f"{siren} {town}", rank)
        cores = (core_of(name), core_of(trade)) if trade else (core_of(name),)
        self._names.append(NAMES_APART.join(cores))
        for core in cores:
            self._enter_name(core, code, town, rank)

    def pairs(self, tell: Callable[[int, int], None]) -> list[Pair]:
        """Return the pairs worth comparing, those of the surest keys first."""
        found: dict[Pair, None] = {}
        for source in (self._by_unit(), self._by_line(), self._by_name(tell)):
            tell(0, 1)
            for ranks in source:
                one, other = sorted(self._numbers[rank] for rank in ranks)
                if (one, other) not in self._apart:
                    found[one, other] = None
                if len(found) >= GREATEST_HARVEST:
                    return list(found)
        return list(found)

    def shared(self, one: Supplier, other: Supplier) -> frozenset[str]:
        """Return the telephones and e-mails of two records that many others bear."""
        both = lines(one) & lines(other)
        return frozenset(line for line in both if hash(line) in self._shared)

    def _enter_name(self, core: str, code: str, town: str, rank: int) -> None:
        if not core:
            return
        if town:
            self._towns.add(f"{town}|{core[:BEGINNING]}", rank)
            # The first word may be the one that is missing or mistyped.
            rest = core.rpartition(" ")
            if rest[0]:
                self._towns.add(f"{town}#{rest[2][:BEGINNING]}", rank)
        if code:
            self._departments.add(f"{code}|{core[:LONG_BEGINNING]}", rank)

    def _by_unit(self) -> Iterable[Pair]:
        for group in self._units.up_to(GREATEST_UNIT):
            yield from combinations(group, 2)

    def _by_line(self) -> Iterable[Pair]:
        groups = list(self._lines.several())
        self._shared = frozenset(key for key, group in groups if len(group) >= SHARED_FROM)
        for _, group in groups:
            if len(group) <= GREATEST_GROUP:
                yield from combinations(group, 2)

    def _by_name(self, tell: Callable[[int, int], None]) -> Iterable[Pair]:
        homonyms: list[Pair] = []
        blocks = [(group, NEAR) for _, group in self._towns.several()]
        blocks += [(group, SAME) for _, group in self._departments.several()]
        for done, (group, least) in enumerate(blocks):
            if not done % GROUPS_AT_ONCE:
                tell(done, len(blocks))
            for one, other, score in self._near(group, least):
                if not self._are_apart(one, other):
                    yield one, other
                elif score >= SAME:
                    homonyms.append((one, other))
        yield from homonyms

    def _parts(self, group: list[int]) -> Iterable[list[int]]:
        if len(group) <= GREATEST_BLOCK:
            return (group,)
        smaller = Groups()
        for rank in group:
            for core in self._cores(rank):
                smaller.add(core[:LONG_BEGINNING], rank)
        return smaller.up_to(GREATEST_BLOCK)

    def _near(self, group: list[int], least: float) -> Iterable[tuple[int, int, float]]:
        for part in self._parts(group):
            named = [(rank, core) for rank in part for core in self._cores(rank)]
            cores = [core for _, core in named]
            for mine, theirs, score in near_ones(cores, least):
                one, other = named[mine][0], named[theirs][0]
                if one != other:
                    yield one, other, score

    def _cores(self, rank: int) -> list[str]:
        return self._names[rank].split(NAMES_APART)

    def _are_apart(self, one: int, other: int) -> bool:
        first, second = self._sirens[one], self._sirens[other]
        return bool(first and second and first != second)
