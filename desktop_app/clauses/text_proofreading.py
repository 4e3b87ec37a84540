"""What must hold in the words of the library: typography, lawful wording, no near copy."""

import dataclasses
import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import combinations
from typing import Any

from desktop_app.clauses.clause import Clause
from desktop_app.clauses.wording import consequence, defaults, rendered
from desktop_app.core.clause_choice import FieldValue
from desktop_app.core.texts_within import texts_within
from desktop_app.law.lexicon import Lexicon
from desktop_app.law.placement import Gauge, Places
from desktop_app.law.wording import scan

RUN = 4
MOST_SHARED = 0.45
NOT_PROSE = re.compile(r"https?://\S+|\{\w+\}")
MISPRINTS = (
    (re.compile("'"), "apostrophe droite : écrivez ’"),
    (re.compile(r" [:;!?%€»]"), "espace ordinaire avant un signe double : mettez une insécable"),
    (re.compile(r"\w[;!?%€»]"), "signe double collé au mot : mettez une espace insécable"),
    (re.compile("« "), "espace ordinaire après un guillemet : mettez une insécable"),
    (re.compile("—"), "tiret cadratin : coupez la phrase ou mettez une virgule"),
)


def misprints(text: str) -> list[str]:
    """Return what is badly set in a text, each with how to mend it."""
    prose = NOT_PROSE.sub("x", text)
    return [name for pattern, name in MISPRINTS if pattern.search(prose)]


def typography_problems(folder: str, record: Any) -> list[str]:
    """Return every misprint of a record of the library."""
    return [
        f"{folder}/{record.identifier}.toml : « {text[:60]} » : {name}."
        for text in texts_within(dataclasses.asdict(record))
        for name in misprints(text)
    ]


def wording_problems(clause: Clause, lexicon: Lexicon) -> list[str]:
    """Return every unlawful wording of a clause, with its default and its extreme values."""
    found = {
        (hit.extract, hit.message) for text in _all_texts(clause) for hit in scan(text, lexicon)
    }
    return [f"clauses/{clause.identifier}.toml : {message}" for _, message in sorted(found)]


def misplacement_problems(clause: Clause, places: Places) -> list[str]:
    """Return why a clause is at a wrong place, or nothing when it is at a good one."""
    text = clause.variants[0].text
    placement = places.placement_of(
        clause.title, text, clause.theme, clause.dimension, clause.role
    )
    if placement is None or placement.spot.gauge is not Gauge.RED:
        return []
    said = (
        f"clauses/{clause.identifier}.toml : « role » : mauvaise place."
        f" {placement.spot.reason} Elle passe pour « {placement.consideration.identifier} » :"
        " changez le rôle, le thème ou le titre."
    )
    return [said]


def near_copies(clauses: Iterable[Clause]) -> list[str]:
    """Return every pair of clauses whose texts share too many runs of four words."""
    runs = {clause.identifier: _runs(clause.variants[0].text) for clause in clauses}
    return [
        f"clauses/{one}.toml : texte presque copié de « {other} » ; réunissez les deux clauses"
        " ou dites ce qui les distingue."
        for one, other in combinations(sorted(runs), 2)
        if likeness(runs[one], runs[other]) > MOST_SHARED
    ]


def likeness(one: frozenset[tuple[str, ...]], other: frozenset[tuple[str, ...]]) -> float:
    """Return the share of the shorter text that the longer one holds, from 0 to 1."""
    shorter = min(len(one), len(other))
    return len(one & other) / shorter if shorter else 0


def _runs(text: str) -> frozenset[tuple[str, ...]]:
    words = re.findall(r"\w+", text.casefold())
    return frozenset(tuple(words[at : at + RUN]) for at in range(len(words) - RUN + 1))


def _all_texts(clause: Clause) -> Iterator[str]:
    for values in _extremes(clause):
        yield consequence(clause, values)
        for variant in clause.variants:
            yield rendered(clause, variant.name, values)
    yield from (level.description for level in clause.levels)
    yield from (clause.title, clause.indicators, clause.proof.document, clause.proof.equivalent)


def _extremes(clause: Clause) -> Iterator[Mapping[str, FieldValue]]:
    blanks = clause.fields.items()
    yield defaults(clause)
    yield {name: blank.least for name, blank in blanks if blank.least is not None}
    yield {name: blank.greatest for name, blank in blanks if blank.greatest is not None}
