"""Things of two versions paired: the same thing before and after, or alone."""

from collections.abc import Callable, Hashable, Sequence
from typing import TypeVar

Thing = TypeVar("Thing")
Pair = tuple[Thing | None, Thing | None]
Key = Callable[[Thing], Hashable]


def paired(
    before: Sequence[Thing], after: Sequence[Thing], keys: Sequence[Key[Thing]]
) -> tuple[Pair[Thing], ...]:
    """Pair things by the first key that they share; the new order first, then what is gone.

    A key that is empty pairs nothing.
    """
    partner: dict[int, int] = {}
    free = list(range(len(before)))
    for key in keys:
        for rank, thing in enumerate(after):
            if rank in partner or not key(thing):
                continue
            match = next((old for old in free if key(before[old]) == key(thing)), None)
            if match is not None:
                partner[rank] = match
                free.remove(match)
    new = tuple(
        (before[partner[rank]] if rank in partner else None, thing)
        for rank, thing in enumerate(after)
    )
    return (*new, *((before[rank], None) for rank in free))
