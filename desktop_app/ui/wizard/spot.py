"""Where a value changed: what is typed in one spot is undone together, and nothing else."""

from dataclasses import fields, is_dataclass
from typing import Any

Spot = tuple[str | int, ...]


def spot(before: Any, after: Any) -> Spot:
    """Return the way to the only part that differs, down to where several do."""
    if isinstance(before, tuple) and isinstance(after, tuple):
        ranks = [
            rank for rank, pair in enumerate(zip(before, after, strict=False)) if _differ(pair)
        ]
        is_one = len(before) == len(after) and len(ranks) == 1
        return (ranks[0], *spot(before[ranks[0]], after[ranks[0]])) if is_one else ()
    if is_dataclass(before) and type(before) is type(after):
        names = [item.name for item in fields(before)]
        parts = {name: (getattr(before, name), getattr(after, name)) for name in names}
        changed = [name for name in names if _differ(parts[name])]
        return (changed[0], *spot(*parts[changed[0]])) if len(changed) == 1 else ()
    return ()


def is_one_spot(first: Spot, second: Spot) -> bool:
    """Return whether one spot lies in the other; the whole of a value is no spot of its parts."""
    shared = min(len(first), len(second))
    return first == second or (shared > 0 and first[:shared] == second[:shared])


def _differ(pair: tuple[Any, Any]) -> bool:
    return bool(pair[0] != pair[1])
