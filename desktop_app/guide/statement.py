"""The statement of accessibility, as its data file says it."""

import datetime
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from desktop_app.datafile import Glossary, read
from desktop_app.guide.lesson import Reading

FILE: Final = "accessibilite.toml"


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """What was tried for people with a disability, how, with which result, and what is missing."""

    title: str
    summary: str
    passages: tuple[Reading, ...]
    sources: tuple[str, ...]
    verified_on: datetime.date


def read_statement(resources: Path, glossary: Glossary) -> Statement:
    """Read the statement that is shipped.

    Raises:
        DataFileError: the file has mistakes.
    """
    return read(resources / "guide" / FILE, Statement, glossary)
