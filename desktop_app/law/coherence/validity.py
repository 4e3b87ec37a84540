"""Whether the award falls while the bids still bind those who made them."""

import datetime
from typing import Final

from desktop_app.core.errors import UserError
from desktop_app.law.calendar import retro_calendar
from desktop_app.law.scene import Scene
from desktop_app.law.stage import Milestone

_KEPT: Final = "jour-attribution"
_NEED, _EXECUTION = "Besoin", "Conditions d’exécution"


def is_validity_known(scene: Scene) -> bool:
    """Tell whether the end of validity of the bids and the award can both be dated."""
    return _bids_end(scene) is not None and _award(scene) is not None


def days_out_of_validity(scene: Scene) -> int:
    """Return how many days after the end of validity of the bids the award falls."""
    end, award = _bids_end(scene), _award(scene)
    return max(0, (award - end).days) if end and award else 0


def validity_said(scene: Scene) -> str:
    """Return the award and the end of validity side by side, each with its place."""
    end, award, terms = _bids_end(scene), _award(scene), scene.tender.conditions
    if end is None or award is None:
        return ""
    return (
        f"attribution le {award:%d/%m/%Y} (rétro-calendrier du début souhaité, étape « {_NEED} »)"
        f" ; offres valables jusqu’au {end:%d/%m/%Y} (réponses le {terms.answer_by:%d/%m/%Y},"
        f" validité de {terms.bid_validity_days} jours, étape « {_EXECUTION} »)"
    )


def _bids_end(scene: Scene) -> datetime.date | None:
    terms = scene.tender.conditions
    if terms.answer_by is None or not terms.bid_validity_days:
        return None
    try:
        return terms.answer_by + datetime.timedelta(days=terms.bid_validity_days)
    except OverflowError:
        return None


def _award(scene: Scene) -> datetime.date | None:
    if _KEPT not in scene.answers:
        scene.answers[_KEPT] = _counted_award(scene)
    kept = scene.answers[_KEPT]
    return kept if isinstance(kept, datetime.date) else None


def _counted_award(scene: Scene) -> datetime.date | None:
    try:
        calendar = retro_calendar(scene.draft, scene.base)
    except UserError:
        # The start wanted is outside the rules: the calendar itself says so.
        return None
    return calendar.expected.get(Milestone.AWARD) if calendar else None
