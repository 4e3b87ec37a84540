"""The lawful levers that open a purchase to more suppliers, as the data file says them."""

import datetime
from dataclasses import dataclass
from enum import StrEnum

from desktop_app.core.bounds import Ordinal
from desktop_app.core.money import Money
from desktop_app.law.text import Confidence


class Sign(StrEnum):
    """What a market may show, and what a lever answers."""

    FEW = "peu-capables"
    UNKNOWN = "inconnus"
    TOO_BIG = "trop-gros"
    TOO_SMALL = "trop-petit"
    STRUCTURES = "structures"
    ALWAYS = "toujours"


@dataclass(frozen=True, slots=True, kw_only=True)
class Marks:
    """The figures that capacity is judged by; advice of ours, never a rule of law."""

    unproven_capacity: Money
    turnover_share: Ordinal
    too_small_share: Ordinal
    hourly_cost: Money
    year_hours: Ordinal
    enough: Ordinal
    sources: tuple[str, ...]
    confidence: Confidence
    verified_on: datetime.date


@dataclass(frozen=True, slots=True, kw_only=True)
class Lever:
    """One lawful way; it suits a family that has all of its traits."""

    identifier: str
    title: str
    signs: tuple[Sign, ...]
    traits: tuple[str, ...] = ()
    advice: str
    grounds: tuple[str, ...]
    sources: tuple[str, ...]
    confidence: Confidence
    verified_on: datetime.date


@dataclass(frozen=True, slots=True, kw_only=True)
class SourcingGuide:
    """What a sourcing is judged by, and what it proposes."""

    guide_marks: Marks
    levers: tuple[Lever, ...]


def lever_problems(
    guide: SourcingGuide, texts: frozenset[str], traits: frozenset[str]
) -> list[str]:
    """Return what is wrong with the levers, in French."""
    problems = []
    for lever in guide.levers:
        where = f"sourcing/levers.toml : « {lever.identifier} »"
        missing = [name for name in lever.grounds if name not in texts]
        missing += [name for name in lever.traits if name not in traits]
        problems += [f"{where} : « {name} » n’existe pas." for name in missing]
        if not lever.grounds:
            problems.append(f"{where} : il manque « fondement ».")
    return problems
