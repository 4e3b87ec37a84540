"""What a format is: how an outline, or a workbook, becomes the bytes of a file."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from desktop_app.documents.outline import Outline
from desktop_app.documents.workbook import Workbook


@dataclass(frozen=True, slots=True, kw_only=True)
class Format:
    """One file format; both functions are given the folder of the shipped resources.

    `write` also receives the dossier, which the formats that can carry a file take along.
    One that does not carry its letters is shown with those of whoever opens it.
    """

    name: str
    title: str
    write: Callable[[Outline, bytes, Path], bytes]
    unprintable: Callable[[Outline, Path], tuple[str, ...]]
    carries_letters: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetFormat:
    """One file format of workbooks."""

    name: str
    title: str
    write: Callable[[Workbook], bytes]
