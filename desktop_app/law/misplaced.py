"""Facts about demands that stand in a place that does not suit them."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from desktop_app.core.clause_choice import Role
from desktop_app.core.relocation import Item, Part
from desktop_app.law.placement import Gauge, Placement
from desktop_app.law.scene import Scene
from desktop_app.law.text import Confidence

PLACE_NAMES = {
    Role.CANDIDACY: "les conditions de candidature",
    Role.SPECIFICATION: "les spécifications techniques",
    Role.CRITERION: "les critères",
    Role.EXECUTION: "les conditions d’exécution",
}


@dataclass(frozen=True, slots=True)
class Standing:
    """A demand where it stands; `usual` is the place that the library gives it, if it does."""

    item: Item
    title: str
    placement: Placement
    usual: Role | None = None

    @property
    def right(self) -> Role | None:
        """The place where to move it, none when no place suits it."""
        return self.usual or self.placement.consideration.role

    @property
    def is_wrong(self) -> bool:
        """Tell whether it is to be moved: out of a red place, or back from an amber one."""
        gauge = self.placement.spot.gauge
        return gauge is Gauge.RED or (gauge is Gauge.AMBER and self.usual is not None)

    @property
    def is_foreign(self) -> bool:
        """Tell whether it asks candidates for something else than a capacity."""
        return self.placement.role is Role.CANDIDACY and self.placement.spot.gauge is Gauge.RED


def placed_count(scene: Scene) -> int:
    """Return how many demands and criteria have a place."""
    own = sum(text.role is not None for text in scene.tender.texts)
    library = sum(demand.usual_role is not None for demand in scene.draft.demands)
    return own + library + len(scene.tender.criteria)


def misplaced_count(scene: Scene) -> int:
    """Return how many demands stand in a place that does not suit them."""
    return len(_misplaced(scene))


def misplaced_names(scene: Scene) -> str:
    """Say which demands are not in their place, each with the reason."""
    found = _misplaced(scene)
    return f"{_counted(found)} {_told(found)}" if found else ""


def right_places(scene: Scene) -> str:
    """Return where to move each demand that is not in its place."""
    return " ".join(_move(one) for one in _misplaced(scene))


def candidacy_count(scene: Scene) -> int:
    """Return how many demands are made of candidates."""
    own = sum(text.role is Role.CANDIDACY for text in scene.tender.texts)
    library = (demand for demand in scene.draft.demands if demand.usual_role is not None)
    return own + sum(demand.role is Role.CANDIDACY for demand in library)


def foreign_count(scene: Scene) -> int:
    """Return how many demands of candidates are no capacity."""
    return len(_foreign(scene))


def foreign_for_sure_count(scene: Scene) -> int:
    """Return how many clauses of the library were moved to the candidacy against the code.

    A reserved contract may ask for who its candidates employ: nothing is sure there.
    """
    if scene.tender.reserved or any(lot.reserved for lot in scene.tender.lots):
        return 0
    return sum(
        one.usual is not None and one.placement.spot.confidence is Confidence.CONFIRMED
        for one in _foreign(scene)
    )


def foreign_names(scene: Scene) -> str:
    """Return the demands of candidates that are no capacity, each with the reason."""
    return _told(_foreign(scene))


def foreign_places(scene: Scene) -> str:
    """Return where to move each demand of candidates that is no capacity."""
    return " ".join(_move(one) for one in _foreign(scene))


def _misplaced(scene: Scene) -> list[Standing]:
    return [one for one in standings(scene) if one.is_wrong and not one.is_foreign]


def _foreign(scene: Scene) -> list[Standing]:
    return [one for one in standings(scene) if one.is_foreign]


def _counted(found: list[Standing]) -> str:
    are_criteria = all(one.item.part is Part.CRITERIA for one in found)
    if len(found) == 1:
        return f"{'Un critère' if are_criteria else 'Une exigence'} n’est pas à sa place."
    kind = "critères" if are_criteria else "exigences"
    return f"{len(found)} {kind} ne sont pas à leur place."


def _told(standings: Iterable[Standing]) -> str:
    return " ".join(f"« {one.title} » : {one.placement.spot.reason}" for one in standings)


def _move(one: Standing) -> str:
    if one.right is None:
        return f"Réécrivez « {one.title} » : aucune place ne lui convient sous cette forme."
    return f"Déplacez « {one.title} » vers {PLACE_NAMES[one.right]}."


def standings(scene: Scene) -> Iterator[Standing]:
    """Yield each demand whose place is known, as it stands."""
    yield from _moved(scene)
    yield from _typed(scene)
    yield from _criteria(scene)


def _moved(scene: Scene) -> Iterator[Standing]:
    demands = scene.draft.demands[: len(scene.tender.clauses)]
    for rank, one in enumerate(demands):
        if one.usual_role not in {None, one.role}:
            placement = scene.base.places.placement_of(
                one.title, one.text, one.theme, one.dimension, one.role
            )
            if placement is not None:
                yield Standing(Item(Part.CLAUSES, rank), one.title, placement, one.usual_role)


def _typed(scene: Scene) -> Iterator[Standing]:
    for rank, one in enumerate(scene.tender.texts):
        if one.role is None:
            continue
        placement = scene.base.places.placement_of(
            one.title, one.text, "", one.dimension, one.role
        )
        if placement is not None:
            yield Standing(Item(Part.TEXTS, rank), one.title, placement)


def _criteria(scene: Scene) -> Iterator[Standing]:
    for rank, one in enumerate(scene.tender.criteria):
        if one.clause:
            continue
        placement = scene.base.places.placement_of(
            one.designation, one.indicators, "", None, Role.CRITERION
        )
        if placement is not None:
            yield Standing(Item(Part.CRITERIA, rank), one.designation, placement)
