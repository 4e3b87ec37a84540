"""Turns of phrase of the data files, found in the words of a passage.

A turn of phrase is a run of plain words: `local|locale` gives a choice, `implant*` any ending,
`{lieu}` a word list, `#` a number, `^` a capital, `…3` up to three words, `mot?` a
word that may be absent.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from desktop_app.law.passage import Passage, fold

PART = re.compile(r"([^\W\d_]+\*?)|(\d+|[^\w\s'\"*-])")
PLAIN = re.compile(r"[^\W\d_]+\*?|\d+")
GAP = re.compile(r"…(\d*)")
USUAL_GAP = 4
GREATEST_GAP = 20
GREATEST_NUMBER = 5
NUMBER_SIGNS = frozenset(".,")

WordLists = Mapping[str, tuple[str, ...]]


class PhraseError(ValueError):
    """A turn of phrase that cannot be read; the message says why in French."""


class Step(Protocol):
    """One step of a turn of phrase."""

    def ends(self, passage: Passage, at: int, stop: int) -> Iterator[int]:
        """Yield each place that the step may reach from a word."""
        ...

    def openings(self) -> Iterator[str]:
        """Yield the words that the step may begin with; a final star means any ending."""
        ...


@dataclass(frozen=True, slots=True)
class OneWord:
    """One word among several, whole or by its beginning."""

    whole: frozenset[str]
    beginnings: tuple[str, ...]

    def ends(self, passage: Passage, at: int, stop: int) -> Iterator[int]:
        """Yield the next place when the word is one of them."""
        if at < stop:
            word = passage.words[at]
            if word in self.whole or word.startswith(self.beginnings):
                yield at + 1

    def openings(self) -> Iterator[str]:
        """Yield the words."""
        yield from self.whole
        yield from (f"{beginning}*" for beginning in self.beginnings)


@dataclass(frozen=True, slots=True)
class Runs:
    """One run of steps among several."""

    choices: tuple[tuple[Step, ...], ...]

    def ends(self, passage: Passage, at: int, stop: int) -> Iterator[int]:
        """Yield each place that a choice may reach."""
        for choice in self.choices:
            yield from run_ends(choice, passage, at, stop)

    def openings(self) -> Iterator[str]:
        """Yield the first words of each choice."""
        for choice in self.choices:
            yield from choice[0].openings()


@dataclass(frozen=True, slots=True)
class Perhaps:
    """A step that may be absent."""

    step: Step

    def ends(self, passage: Passage, at: int, stop: int) -> Iterator[int]:
        """Yield the same place, then those of the step."""
        yield at
        yield from self.step.ends(passage, at, stop)

    def openings(self) -> Iterator[str]:
        """Refuse to begin a turn of phrase."""
        raise PhraseError("une tournure ne commence pas par un mot facultatif")


@dataclass(frozen=True, slots=True)
class Gap:
    """Any words, up to a number."""

    most: int

    def ends(self, passage: Passage, at: int, stop: int) -> Iterator[int]:
        """Yield each place within reach."""
        del passage
        yield from range(at, min(at + self.most, stop) + 1)

    def openings(self) -> Iterator[str]:
        """Refuse to begin a turn of phrase."""
        raise PhraseError("une tournure ne commence pas par des points de suspension")


@dataclass(frozen=True, slots=True)
class Number:
    """A number in figures."""

    def ends(self, passage: Passage, at: int, stop: int) -> Iterator[int]:
        """Yield the place after the number."""
        words, last = passage.words, min(stop, at + GREATEST_NUMBER)
        here = at
        while here < last and (words[here].isdigit() or (here > at and words[here] in ".,")):
            here += 1
        if here > at:
            yield here

    def openings(self) -> Iterator[str]:
        """Refuse to begin a turn of phrase."""
        raise PhraseError("une tournure ne commence pas par un nombre")


@dataclass(frozen=True, slots=True)
class Capital:
    """Any word, or a step, written with a capital."""

    step: Step | None = None

    def ends(self, passage: Passage, at: int, stop: int) -> Iterator[int]:
        """Yield the next places when the word has a capital."""
        if at < stop and passage.starts_with_capital(at):
            yield from self.step.ends(passage, at, stop) if self.step else (at + 1,)

    def openings(self) -> Iterator[str]:
        """Refuse to begin a turn of phrase."""
        raise PhraseError("une tournure ne commence pas par un mot quelconque")


def run_ends(steps: Sequence[Step], passage: Passage, at: int, stop: int) -> Iterator[int]:
    """Yield each place that a run of steps may reach from a word."""
    if not steps:
        yield at
        return
    for reached in steps[0].ends(passage, at, stop):
        yield from run_ends(steps[1:], passage, reached, stop)


def read_phrase(phrase: str, lists: WordLists) -> tuple[Step, ...]:
    """Read a turn of phrase.

    Raises:
        PhraseError: the turn of phrase is empty or names an unknown list.
    """
    steps = tuple(step for part in phrase.split() for step in _part(part, lists))
    if not steps:
        raise PhraseError("une tournure est vide")
    return steps


def _part(part: str, lists: WordLists) -> tuple[Step, ...]:
    if part.endswith("?"):
        inner = _part(part[:-1], lists)
        return (Perhaps(inner[0] if len(inner) == 1 else Runs((inner,))),)
    if part == "#":
        return (Number(),)
    if part.startswith("^"):
        return (Capital(_part(part[1:], lists)[0] if part[1:] else None),)
    if gap := GAP.fullmatch(part):
        return (Gap(min(int(gap[1] or USUAL_GAP), GREATEST_GAP)),)
    if part.startswith("{"):
        return (_one_of(_named(part, lists), lists),)
    if "|" in part:
        return (_one_of(tuple(part.split("|")), lists),)
    return _words(part)


def _named(part: str, lists: WordLists) -> tuple[str, ...]:
    name = part.strip("{}")
    if name not in lists:
        raise PhraseError(f"la liste « {name} » n’existe pas")
    return lists[name]


def _words(part: str) -> tuple[Step, ...]:
    found = tuple(match[0] for match in PART.finditer(fold(part)))
    return tuple(_one_word((word,)) for word in found)


def _one_word(words: tuple[str, ...]) -> OneWord:
    beginnings = tuple(word[:-1] for word in words if word.endswith("*") and len(word) > 1)
    whole = frozenset(word for word in words if not (word.endswith("*") and len(word) > 1))
    return OneWord(whole, beginnings)


def _one_of(alternatives: tuple[str, ...], lists: WordLists) -> Step:
    singles: list[str] = []
    runs: list[tuple[Step, ...]] = []
    for alternative in alternatives:
        if PLAIN.fullmatch(fold(alternative)):
            singles.append(fold(alternative))
        else:
            runs.append(read_phrase(alternative, lists))
    if not runs:
        return _one_word(tuple(singles))
    if singles:
        runs.insert(0, (_one_word(tuple(singles)),))
    return Runs(tuple(runs))
