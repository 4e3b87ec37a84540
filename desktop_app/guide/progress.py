"""What the user has read and tried, in a small file that is hers and in no dossier."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Final

from desktop_app.core.errors import UserError
from desktop_app.small_file import read_small, write_small

FILE_NAME: Final = "guide.json"
TOUR_FILE: Final = "parcours.json"


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """The lessons read, and the best score of each self-test."""

    read: frozenset[str] = frozenset()
    scores: Mapping[str, int] = field(default_factory=dict)

    def with_read(self, lesson: str) -> "Progress":
        """Return the progress once a lesson is read."""
        return replace(self, read=self.read | {lesson})

    def with_score(self, lesson: str, score: int) -> "Progress":
        """Return the progress once a self-test is done; the best score stays."""
        best = max(score, self.scores.get(lesson, 0))
        return replace(self, scores={**self.scores, lesson: best})


def read_progress(folder: Path) -> Progress:
    """Read the progress; a file that is missing or wrong is a beginning."""
    raw = read_small(folder / FILE_NAME)
    read, scores = raw.get("read"), raw.get("scores")
    return Progress(
        read=frozenset(map(str, read)) if isinstance(read, list) else frozenset(),
        scores=_counts(scores),
    )


def write_progress(folder: Path, progress: Progress) -> None:
    """Write the progress.

    Raises:
        UserError: the folder or the disk refuses the file.
    """
    _write(folder / FILE_NAME, {"read": sorted(progress.read), "scores": dict(progress.scores)})


def read_tour(folder: Path) -> Mapping[str, int]:
    """Return the tender of the book for each dossier of the tour that was begun."""
    return _counts(read_small(folder / TOUR_FILE))


def write_tour(folder: Path, tenders: Mapping[str, int]) -> None:
    """Write which tender of the practice book holds each dossier of the tour.

    Raises:
        UserError: the folder or the disk refuses the file.
    """
    _write(folder / TOUR_FILE, dict(tenders))


def _counts(raw: object) -> dict[str, int]:
    if not isinstance(raw, dict):
        return {}
    return {str(key): value for key, value in raw.items() if type(value) is int and value >= 0}


def _write(path: Path, values: Mapping[str, Any]) -> None:
    try:
        write_small(path, values)
    except OSError as error:
        raise UserError(
            "Votre avancée dans le guide n’a pas été enregistrée : vérifiez vos droits sur le"
            f" dossier « {path.parent} » et la place sur le disque."
        ) from error
