"""Where a consideration may stand in a tender, and how well each of the four places suits it."""

import functools
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property

from desktop_app.core.clause_choice import Dimension, Role
from desktop_app.law.lexicon import PhraseIndex, phrase_entries
from desktop_app.law.passage import Passage, Sentence
from desktop_app.law.phrase import PhraseReader
from desktop_app.law.steps import run_ends
from desktop_app.law.text import Confidence

ORDER = (Role.CANDIDACY, Role.SPECIFICATION, Role.CRITERION, Role.EXECUTION)
TITLE_WEIGHT, THEME_WEIGHT = 3, 2
REMEMBERED = 1024
NEGATIONS = frozenset({"aucun", "aucune", "contraire", "interdit", "interdite", "ni", "pas"})


class Gauge(StrEnum):
    """How well a place suits: usual, possible on conditions, wrong."""

    GREEN = "vert"
    AMBER = "ambre"
    RED = "rouge"


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """One place for one consideration: how well it suits, and one sentence why."""

    gauge: Gauge
    reason: str
    grounds: tuple[str, ...]
    confidence: Confidence


@dataclass(frozen=True, slots=True, kw_only=True)
class Consideration:
    """One kind of demand: the words that recognise it, and the four places.

    `role` is where to move it, none when no place suits it. Without words, it takes the clauses
    of its `themes`, or all that serve its `dimension`.
    """

    identifier: str
    title: str
    forms: tuple[str, ...] = ()
    themes: tuple[str, ...] = ()
    dimension: Dimension | None = None
    role: Role | None = None
    candidacy: Spot
    specification: Spot
    criterion: Spot
    execution: Spot

    def at(self, role: Role) -> Spot:
        """Return how well a place suits."""
        return dict(places(self))[role]


@dataclass(frozen=True, slots=True)
class Placement:
    """A consideration recognised, the place where it stands, and how well that place suits."""

    consideration: Consideration
    role: Role
    spot: Spot


def places(consideration: Consideration) -> tuple[tuple[Role, Spot], ...]:
    """Return the four places of a consideration, in the order of a purchase."""
    one = consideration
    spots = (one.candidacy, one.specification, one.criterion, one.execution)
    return tuple(zip(ORDER, spots, strict=True))


@dataclass(frozen=True, eq=False)
class Places:
    """Every consideration that the program knows, by its identifier."""

    considerations: Mapping[str, Consideration] = field(default_factory=dict)

    def placement_of(
        self, title: str, text: str, theme: str, dimension: Dimension | None, role: Role
    ) -> Placement | None:
        """Say how well a demand stands where it is, none when no consideration is recognised.

        A text of the clerk has no theme; without one, only its words tell what it is about.
        """
        found = self.recognise(title, text, theme)
        if found is None and theme:
            known = self.considerations.values()
            found = next((one for one in known if one.dimension is dimension), None)
        return Placement(found, role, found.at(role)) if found else None

    def recognise(self, title: str, text: str, theme: str = "") -> Consideration | None:
        """Return the consideration that a title and a theme name most, then a text."""
        return _recognised(self, title, text, theme)

    @cached_property
    def index(self) -> PhraseIndex[Consideration]:
        """The turns of phrase of every consideration, by the word they begin with.

        Raises:
            PhraseError: a turn of phrase cannot be read.
        """
        reader = PhraseReader({})
        return PhraseIndex(
            entry
            for one in self.considerations.values()
            for form in one.forms
            for entry in phrase_entries(reader.read(form), one)
        )


@functools.lru_cache(maxsize=REMEMBERED)
def _recognised(known: Places, title: str, text: str, theme: str) -> Consideration | None:
    head, body = Counter(_named(known, title)), Counter(_named(known, text))
    for name in head:
        head[name] *= TITLE_WEIGHT
    for one in known.considerations.values():
        head[one.identifier] += THEME_WEIGHT * (theme in one.themes)
    named = [name for name in (*head, *body) if head[name] or body[name]]
    if not named:
        return None
    return known.considerations[max(named, key=lambda name: (head[name], body[name]))]


def _named(known: Places, text: str) -> Iterator[str]:
    passage = Passage(text)
    for sentence in passage.sentences:
        if NEGATIONS.isdisjoint(passage.words[sentence.first : sentence.last]):
            yield from _named_in(known, passage, sentence)


def _named_in(known: Places, passage: Passage, sentence: Sentence) -> Iterator[str]:
    for at in range(sentence.first, sentence.last):
        for entry in known.index.starting(passage.words[at]):
            if run_ends(entry.rest, passage, at + 1, sentence.last):
                yield entry.owner.identifier
