"""Facts about the parts of a criterion: their weights, and what they say of marking."""

from collections.abc import Iterable
from decimal import Decimal

from desktop_app.core.criterion import Criterion
from desktop_app.law.scene import Scene

_TOLERANCE = Decimal("0.01")


def _divided(scene: Scene) -> tuple[Criterion, ...]:
    """Return the criteria whose parts have weights."""
    return tuple(
        item
        for item in scene.tender.criteria
        if any(part.weight is not None for part in item.sub_criteria)
    )


def divided_count(scene: Scene) -> int:
    """Return how many criteria have parts with a weight."""
    return len(_divided(scene))


def _unbalanced(scene: Scene) -> tuple[Criterion, ...]:
    return tuple(item for item in _divided(scene) if not _adds_up(item))


def _adds_up(item: Criterion) -> bool:
    weights = [part.weight for part in item.sub_criteria if part.weight is not None]
    if item.weight is None or len(weights) < len(item.sub_criteria):
        return False
    return abs(sum(weights, Decimal(0)) - item.weight) < _TOLERANCE


def unbalanced_count(scene: Scene) -> int:
    """Return how many criteria have parts that do not add up to their weight."""
    return len(_unbalanced(scene))


def unbalanced_names(scene: Scene) -> str:
    """Return the names of the criteria whose parts do not add up."""
    return ", ".join(f"« {item.designation} »" for item in _unbalanced(scene))


def is_precise(item: Criterion) -> bool:
    """Tell whether a criterion says what is looked at, how it is marked and on which proof."""
    parts = item.sub_criteria
    method = item.method.strip() or item.levels or _all(part.levels for part in parts)
    proof = item.proof.strip() or _all(part.proof.strip() for part in parts)
    return bool((item.indicators.strip() or parts) and method and proof)


def _all(answers: Iterable[object]) -> bool:
    said = [bool(answer) for answer in answers]
    return bool(said) and all(said)
