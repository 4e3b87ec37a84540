"""What guides say of the hours of insertion: figures, people concerned, ways to comply."""

import datetime
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from desktop_app.law.text import Confidence

FIGURES = (
    "effort",
    "effort-minimal",
    "effort-maximal",
    "plancher",
    "duree-minimale",
    "temps-plein",
    "cout-des-guides",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """One number of the calculation, with where it comes from."""

    title: str
    value: Decimal
    unit: str
    source: str
    verified_on: datetime.date
    confidence: Confidence


@dataclass(frozen=True, slots=True, kw_only=True)
class Advice:
    """One sentence of the guides, with where it comes from."""

    title: str
    text: str = ""
    grounds: tuple[str, ...] = ()
    source: str
    verified_on: datetime.date
    confidence: Confidence


@dataclass(frozen=True, slots=True, kw_only=True)
class InsertionGuide:
    """The figures by their names, who may do the hours, how, and when staff is taken over."""

    figures: Mapping[str, Figure]
    audiences: tuple[Advice, ...]
    ways: tuple[Advice, ...]
    takeovers: tuple[Advice, ...]

    def value(self, name: str) -> Decimal:
        """Return the value of a figure."""
        return self.figures[name].value


def guide_problems(guide: InsertionGuide, texts: frozenset[str]) -> list[str]:
    """Return the figures that the guide lacks, and the texts that it cites in vain."""
    problems = [
        f"insertion.toml : il manque « chiffres.{name} »."
        for name in FIGURES
        if name not in guide.figures
    ]
    for advice in (*guide.audiences, *guide.ways, *guide.takeovers):
        unknown = sorted(set(advice.grounds) - texts)
        problems += [f"insertion.toml : le texte « {name} » n’existe pas." for name in unknown]
    return problems
