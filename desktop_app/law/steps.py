"""Steps of a turn of phrase, walked over the words of a passage."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import takewhile
from typing import Protocol, TypeAlias

from desktop_app.law.openings import (
    ANYTHING,
    FIGURES,
    NAMES,
    Opening,
    any_of,
    forget_shared,
    listed,
)
from desktop_app.law.passage import Passage

GREATEST_NUMBER = 5
CODE_LENGTHS = range(2, 6)

Steps: TypeAlias = tuple["Step", ...]


class PhraseError(ValueError):
    """A turn of phrase that cannot be read; the message says why in French."""


class Step(Protocol):
    """One step of a turn of phrase."""

    @property
    def opening(self) -> Opening:
        """Return the words by which the step may begin."""

    @property
    def optional(self) -> bool:
        """Tell whether the step may be absent."""

    @property
    def needed(self) -> Opening | None:
        """Return the words of which a sentence must hold one, or none if it may do without."""

    def ends(self, passage: Passage, at: int, stop: int) -> Collection[int]:
        """Return each place that the step may reach from a word."""


@dataclass(frozen=True, slots=True)
class OneWord:
    """One word among several, whole or by its beginning."""

    opening: Opening
    optional: bool = False

    @property
    def needed(self) -> Opening | None:
        """Return the words themselves."""
        return self.opening

    def ends(self, passage: Passage, at: int, stop: int) -> Collection[int]:
        """Return the next place when the word is one of them."""
        if at < stop and self.opening.accepts(passage.words[at]):
            return (at + 1,)
        return ()


@dataclass(frozen=True, slots=True)
class Runs:
    """One run of steps among several."""

    choices: tuple[Steps, ...]
    opening: Opening
    optional: bool

    @property
    def needed(self) -> Opening | None:
        """Return the first words of the choices, or none if they may be absent."""
        vague = self.optional or self.opening.anything or self.opening.names
        return None if vague else self.opening

    def ends(self, passage: Passage, at: int, stop: int) -> Collection[int]:
        """Return each place that a choice may reach, and the same place if optional."""
        reached = [at] if self.optional else []
        if at < stop and self.opening.accepts(passage.words[at]):
            for choice in self.choices:
                if choice[0].opening.accepts(passage.words[at]):
                    reached.extend(run_ends(choice, passage, at, stop))
        return reached


@dataclass(frozen=True, slots=True)
class Gap:
    """Any words, up to a number."""

    most: int
    opening: Opening = ANYTHING
    optional: bool = True
    needed: None = None

    def ends(self, passage: Passage, at: int, stop: int) -> Collection[int]:
        """Return each place within reach."""
        del passage
        return range(at, min(at + self.most, stop) + 1)


@dataclass(frozen=True, slots=True)
class Ahead:
    """A step within reach, past any words up to a number."""

    most: int
    step: Step
    opening: Opening = ANYTHING
    optional: bool = False

    @property
    def needed(self) -> Opening | None:
        """Return what the step looked for needs."""
        return self.step.needed

    def ends(self, passage: Passage, at: int, stop: int) -> Collection[int]:
        """Return each place that the step may reach from within reach."""
        words, accepts = passage.words, self.step.opening.accepts
        reached: set[int] = set()
        for here in range(at, min(at + self.most + 1, stop)):
            if accepts(words[here]):
                reached.update(self.step.ends(passage, here, stop))
        return reached


@dataclass(frozen=True, slots=True)
class Number:
    """A number in figures, above a floor."""

    floor: int = -1
    opening: Opening = FIGURES
    optional: bool = False
    needed: Opening = FIGURES

    def ends(self, passage: Passage, at: int, stop: int) -> Collection[int]:
        """Return the place after the number."""
        words, last, here = passage.words, min(stop, at + GREATEST_NUMBER), at
        if self._is_decimal_part(passage, at):
            return ()
        while here < last and (words[here].isdigit() or (here > at and words[here] in ".,")):
            here += 1
        if here == at or self._whole(words[at:here]) <= self.floor:
            return ()
        return (here,)

    @staticmethod
    def _is_decimal_part(passage: Passage, at: int) -> bool:
        words = passage.words
        return at > 1 and words[at - 1] in ".," and words[at - 2].isdigit() and passage.touches(at)

    @staticmethod
    def _whole(words: Sequence[str]) -> int:
        return int("".join(takewhile(str.isdecimal, words)) or 0)


@dataclass(frozen=True, slots=True)
class Capital:
    """Any word, or a step, written with a capital."""

    step: Step | None = None
    opening: Opening = ANYTHING
    optional: bool = False

    @property
    def needed(self) -> Opening | None:
        """Return what the step needs."""
        return self.step.needed if self.step else None

    def ends(self, passage: Passage, at: int, stop: int) -> Collection[int]:
        """Return the next places when the word has a capital."""
        if at < stop and passage.starts_with_capital(at):
            return self.step.ends(passage, at, stop) if self.step else (at + 1,)
        return ()


@dataclass(frozen=True, slots=True)
class OtherWord:
    """Any word but some."""

    barred: Opening
    opening: Opening = ANYTHING
    optional: bool = False
    needed: None = None

    def ends(self, passage: Passage, at: int, stop: int) -> Collection[int]:
        """Return the next place when the word is a word and not barred."""
        if at >= stop or not passage.words[at].isalpha() or self.barred.accepts(passage.words[at]):
            return ()
        return (at + 1,)


@dataclass(frozen=True, slots=True)
class Name:
    """A name: a word with a capital within a sentence, unless it is known to be no trade name."""

    known: Opening
    opening: Opening = NAMES
    optional: bool = False
    needed: Opening = NAMES

    def ends(self, passage: Passage, at: int, stop: int) -> Collection[int]:
        """Return the next place when the word is a name."""
        if at >= stop or at not in passage.names or self.known.accepts(passage.words[at]):
            return ()
        return (at + 1,)


@dataclass(frozen=True, slots=True)
class ModelCode:
    """The code of a model: letters and figures in one word, or a number without unit."""

    units: Opening
    opening: Opening = ANYTHING
    optional: bool = False
    needed: Opening = FIGURES

    def ends(self, passage: Passage, at: int, stop: int) -> Collection[int]:
        """Return the place after the code."""
        here = at
        while here < stop and here < at + GREATEST_NUMBER and passage.words[here].isalnum():
            if here > at and not passage.touches(here):
                break
            here += 1
        code = "".join(passage.words[at:here])
        if code.isdecimal():
            is_measure = here < stop and self.units.accepts(passage.words[here])
            return (here,) if len(code) in CODE_LENGTHS and not is_measure else ()
        mixed = here > at and code[-1:] + code[:1] != "" and any(map(str.isdecimal, code))
        return (
            (here,) if mixed and (code[0].isdecimal() or passage.starts_with_capital(at)) else ()
        )


def run_ends(steps: Steps, passage: Passage, at: int, stop: int) -> Collection[int]:
    """Return each place that a run of steps may reach from a word."""
    places: Collection[int] = (at,)
    for step in steps:
        if len(places) == 1:
            (place,) = places
            places = step.ends(passage, place, stop)
        else:
            places = {end for place in places for end in step.ends(passage, place, stop)}
        if not places:
            break
    return places


def opening_of(steps: Steps) -> Opening:
    """Return the words by which a run of steps may begin; anything if it may be empty."""
    found = []
    for step in steps:
        found.append(step.opening)
        if not step.optional:
            return any_of(found)
    return ANYTHING


@cache
def _only(opening: Opening) -> OneWord:
    return OneWord(opening)


def forget_steps() -> None:
    """Forget which steps and openings are shared, once all the turns of phrase are read."""
    _only.cache_clear()
    forget_shared()


def one_word(words: Iterable[str]) -> OneWord:
    """Return the step of one word among several; a final star means any ending."""
    gathered = tuple(words)
    beginnings = tuple(word[:-1] for word in gathered if word[1:].endswith("*"))
    whole = [word for word in gathered if not word[1:].endswith("*")]
    return _only(listed(whole, beginnings))


def one_of(choices: tuple[Steps, ...], *, optional: bool) -> Step:
    """Gather the choices of one word into one step, so that each word is looked at once."""
    flat = [inner for choice in choices for inner in _opened(choice)]
    single = [choice[0].opening for choice in flat if len(choice) == 1 and _is_word(choice[0])]
    longer = tuple(choice for choice in flat if len(choice) > 1 or not _is_word(choice[0]))
    words: tuple[Steps, ...] = ((_only(any_of(single)),),) if single else ()
    if words and not longer and not optional:
        return words[0][0]
    gathered = (*words, *longer)
    return Runs(gathered, any_of(opening_of(choice) for choice in gathered), optional)


def _is_word(step: Step) -> bool:
    return isinstance(step, OneWord)


def _opened(choice: Steps) -> tuple[Steps, ...]:
    first = choice[0]
    if len(choice) == 1 and isinstance(first, Runs) and not first.optional:
        return first.choices
    return (choice,)


def gaps_filled(steps: Iterable[Step]) -> Steps:
    """Join each gap with the step that follows it, so that it is looked for in one go."""
    filled: list[Step] = []
    for step in steps:
        if filled and isinstance(gap := filled[-1], Gap) and not step.optional:
            filled[-1] = Ahead(gap.most, step)
        else:
            filled.append(step)
    return tuple(filled)


def reaches(steps: Steps) -> Iterator[tuple[Steps, int]]:
    """Yield a run without the gap it begins with, and how many words that gap may pass."""
    first, rest = steps[0], steps[1:]
    if isinstance(first, Runs) and not first.optional:
        for choice in first.choices:
            yield from reaches((*choice, *rest))
    elif isinstance(first, Ahead):
        yield (first.step, *rest), first.most
    else:
        yield steps, 0


def heads(steps: Steps) -> Iterator[tuple[Opening, Steps, int]]:
    """Yield how a run begins, and what to walk how many words further, for each beginning.

    Raises:
        PhraseError: the run may begin with any word.
    """
    first, rest = steps[0], steps[1:]
    if isinstance(first, Runs):
        for choice in first.choices:
            yield from heads((*choice, *rest))
        if first.optional and rest:
            yield from heads(rest)
    elif isinstance(first, OneWord):
        yield first.opening, rest, 1
    elif isinstance(first, Name | Number):
        yield first.opening, steps, 0
    else:
        raise PhraseError("une tournure commence par un mot ou par une liste de mots")
