"""The tour of the practice commune: dossiers with planted errors to find and to mend."""

from collections.abc import Iterable
from dataclasses import dataclass

from desktop_app.law.finding import Finding, State

AMISS = {State.MISSING, State.WARNING}


@dataclass(frozen=True, slots=True, kw_only=True)
class PlantedError:
    """An error in a dossier: it is found when none of its rules complains any more."""

    dossier: str
    title: str
    hint: str
    explanation: str
    lesson: str
    rules: tuple[str, ...]

    def is_found(self, findings: Iterable[Finding]) -> bool:
        """Tell whether the rules that saw the error are content with the dossier."""
        return not any(item.rule in self.rules and item.state in AMISS for item in findings)


@dataclass(frozen=True, slots=True, kw_only=True)
class Tour:
    """What is asked of the clerk, the dossiers and the errors planted in them."""

    identifier: str
    title: str
    objective: str
    dossiers: tuple[str, ...]
    planted_errors: tuple[PlantedError, ...]
