"""The lexicon of unlawful wordings, as the data files say it."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Generic, NamedTuple, TypeAlias, TypeVar

from desktop_app.core.errors import DataFileError
from desktop_app.datafile import Glossary, read
from desktop_app.law.passage import Passage
from desktop_app.law.phrase import PhraseReader
from desktop_app.law.steps import (
    ANYTHING,
    NOTHING,
    Opening,
    PhraseError,
    Steps,
    heads,
    opening_of,
    reaches,
    run_ends,
)
from desktop_app.law.vocabulary import Vocabulary

Owner = TypeVar("Owner")
SHARED_LISTS = "mots"
REMEMBERED_WORDS = 16_384
NEUTRAL_WORDS = "neutres"


class LetterCase(StrEnum):
    """How the first word of an unlawful wording must be written to be one."""

    ANY = "indifferente"
    CAPITAL = "majuscule"
    CAPITALS = "capitales"


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """What makes a wording lawful: turns of phrase before, after, around it."""

    before: tuple[str, ...] = ()
    after: tuple[str, ...] = ()
    sentence: tuple[str, ...] = ()
    neighbours: bool = False
    text: tuple[str, ...] = ()
    cancelled_by: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Pattern:
    """Turns of phrase that are unlawful save in a context; a message of their own if needed.

    The turns of phrase `together` must all stand in the sentence, in any order, within `reach`
    words when it is given; with `heading`, the line above counts too. `ratio` is what the largest
    sum of money around is to the smallest at least, `most_others` how many words of the sentence
    may be out of the list of neutral words at most.
    """

    forms: tuple[str, ...]
    together: tuple[str, ...] = ()
    reach: int = 0
    heading: bool = False
    ratio: Decimal = Decimal(0)
    most_others: int = -1
    letter_case: LetterCase = LetterCase.ANY
    alone: bool = False
    except_for: Context = Context()
    shared_exceptions: bool = True
    message: str = ""
    proposal: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class WordingRule:
    """One rule of wording: what is unlawful, why, and what to write instead."""

    identifier: str
    title: str
    grounds: tuple[str, ...]
    message: str
    proposal: str
    words: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    except_for: Context = Context()
    patterns: tuple[Pattern, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SharedLists:
    """The word lists that every rule of wording may name."""

    words: Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True, eq=False)
class Entry(Generic[Owner]):
    """What follows the first words of a turn of phrase, and what the turn of phrase is for.

    It is walked `past` words after the first one; it `needs` bits of the vocabulary.
    """

    rest: Steps
    following: Opening
    owner: Owner
    past: int
    needs: int = 0

    def ends(self, passage: Passage, at: int, stop: int) -> Collection[int]:
        """Return each place that the turn of phrase may reach when it begins with a word."""
        return run_ends(self.rest, passage, at + self.past, stop)


class PhraseIndex(Generic[Owner]):
    """Turns of phrase by the words they begin with, each with its owner."""

    def __init__(self, entries: Iterable[tuple[Opening, Entry[Owner]]]) -> None:
        self._whole: dict[str, list[Entry[Owner]]] = {}
        self._beginnings: dict[str, list[Entry[Owner]]] = {}
        self._numbers: list[Entry[Owner]] = []
        self.named: list[Entry[Owner]] = []
        for opening, entry in entries:
            if opening.names:
                self.named.append(entry)
            if opening.figures:
                self._numbers.append(entry)
            for word in opening.whole:
                self._whole.setdefault(word, []).append(entry)
            for beginning in opening.beginnings:
                self._beginnings.setdefault(beginning, []).append(entry)
        self._lengths = sorted({len(beginning) for beginning in self._beginnings})
        self._shortest = min(self._lengths, default=0)
        self._stems = {beginning[: self._shortest] for beginning in self._beginnings}

    def __bool__(self) -> bool:
        return bool(self._whole or self._beginnings or self._numbers)

    def openers(self, words: AbstractSet[str]) -> set[str]:
        """Return the words among some by which a turn of phrase may begin."""
        found = words & self._whole.keys()
        if self._beginnings or self._numbers:
            found |= {word for word in words if self.starting(word)}
        return found

    def starting(self, word: str) -> Sequence[Entry[Owner]]:
        """Return the turns of phrase that may begin with a word."""
        if word[0].isdecimal():
            return [*self._numbers, *self._whole.get(word, ())]
        whole = self._whole.get(word, [])
        if word[: self._shortest] not in self._stems:
            return whole
        found = list(whole)
        for length in self._lengths:
            if length > len(word):
                break
            found.extend(self._beginnings.get(word[:length], ()))
        return found


def phrase_entries(
    steps: Steps, owner: Owner, vocabulary: Vocabulary | None = None, needs: int = 0
) -> Iterator[tuple[Opening, Entry[Owner]]]:
    """Yield a turn of phrase once for each way of beginning, ready for an index."""
    for opening, rest, past in heads(steps):
        wanted = needs | vocabulary.needs(rest) if vocabulary else 0
        following = opening_of(rest) if past else ANYTHING
        yield opening, Entry(rest, following, owner, past, wanted)


@dataclass(frozen=True, slots=True, eq=False)
class Excuse:
    """A context made ready for the scan."""

    before: PhraseIndex[None]
    after: PhraseIndex[int]
    sentence: PhraseIndex[None]
    neighbours: bool
    text: PhraseIndex[None]
    cancelled_by: PhraseIndex[None]


@dataclass(frozen=True, slots=True, eq=False)
class Trigger:
    """An unlawful wording made ready for the scan."""

    rule: WordingRule
    pattern: Pattern
    excuses: tuple[Excuse, ...]
    companions: tuple[PhraseIndex[None], ...] = ()
    neutral: Opening = NOTHING


Beginnings: TypeAlias = dict[int, list[Entry[Trigger]]]


class KnownWord(NamedTuple):
    """The bits that a word offers, and what it may begin, by the bits that this needs.

    `pairs` has what begins with the word when a given word follows.
    """

    offer: int
    beginnings: Beginnings
    pairs: dict[str, Beginnings]


@dataclass(frozen=True, kw_only=True, eq=False)
class Lexicon:
    """The rules of wording and the word lists that they share."""

    rules: tuple[WordingRule, ...] = ()
    words: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    @cached_property
    def triggers(self) -> PhraseIndex[Trigger]:
        """Every unlawful wording, by the word it begins with.

        Raises:
            DataFileError: a turn of phrase cannot be read.
        """
        return PhraseIndex(found for rule in self.rules for found in self._triggers(rule))

    @cached_property
    def _shared_reader(self) -> PhraseReader:
        return PhraseReader(self.words)

    @cached_property
    def vocabulary(self) -> Vocabulary:
        """The words that the unlawful wordings ask for."""
        return Vocabulary()

    @cached_property
    def look_up(self) -> Callable[[str], KnownWord]:
        """What the lexicon knows of a word, remembered word by word."""
        triggers, vocabulary = self.triggers, self.vocabulary

        @lru_cache(REMEMBERED_WORDS)
        def look_up(word: str) -> KnownWord:
            beginnings: Beginnings = {}
            pairs: dict[str, Beginnings] = {}
            for entry in triggers.starting(word):
                if entry.following.is_listed:
                    for second in entry.following.whole:
                        pairs.setdefault(second, {}).setdefault(entry.needs, []).append(entry)
                else:
                    beginnings.setdefault(entry.needs, []).append(entry)
            return KnownWord(vocabulary.offer(word), beginnings, pairs)

        return look_up

    def problems(self) -> tuple[str, ...]:
        """Return every turn of phrase that cannot be read, as French sentences."""
        found: list[str] = []
        for rule in self.rules:
            try:
                self._triggers(rule)
            except DataFileError as error:
                found.append(str(error))
        return tuple(found)

    def _triggers(self, rule: WordingRule) -> list[tuple[Opening, Entry[Trigger]]]:
        source = f"{rule.identifier}.toml"
        try:
            return list(self._read(rule, PhraseReader(rule.words, self._shared_reader)))
        except PhraseError as error:
            raise DataFileError(source, (f"{error}.",)) from error
        except RecursionError as error:
            raise DataFileError(source, ("une liste de mots se contient elle-même.",)) from error

    def _read(
        self, rule: WordingRule, reader: PhraseReader
    ) -> Iterator[tuple[Opening, Entry[Trigger]]]:
        shared, vocabulary = _excuse(rule.except_for, reader), self.vocabulary
        neutral = reader.opening(NEUTRAL_WORDS)
        for pattern in rule.patterns:
            own = () if pattern.except_for == Context() else (_excuse(pattern.except_for, reader),)
            excuses = (*own, shared) if pattern.shared_exceptions else own
            together = [reader.read(form) for form in pattern.together]
            companions = tuple(PhraseIndex(phrase_entries(steps, None)) for steps in together)
            trigger = Trigger(rule, pattern, excuses, companions, neutral)
            needs = 0 if pattern.heading else vocabulary.all_needs(together)
            for form in pattern.forms:
                yield from phrase_entries(reader.read(form), trigger, vocabulary, needs)


def _excuse(context: Context, reader: PhraseReader) -> Excuse:
    def index(forms: tuple[str, ...]) -> PhraseIndex[None]:
        return PhraseIndex(
            entry for form in forms for entry in phrase_entries(reader.read(form), None)
        )

    return Excuse(
        before=index(context.before),
        after=PhraseIndex(
            entry
            for form in context.after
            for steps, reach in reaches(reader.read(form))
            for entry in phrase_entries(steps, reach)
        ),
        sentence=index(context.sentence),
        neighbours=context.neighbours,
        text=index(context.text),
        cancelled_by=index(context.cancelled_by),
    )


def read_lexicon(folder: Path, glossary: Glossary) -> Lexicon:
    """Read the rules of wording of a folder and the word lists that they share.

    Raises:
        DataFileError: a file cannot be read.
    """
    words: Mapping[str, tuple[str, ...]] = {}
    rules = []
    for path in sorted(folder.glob("*.toml")):
        if path.stem == SHARED_LISTS:
            words = read(path, SharedLists, glossary).words
        else:
            rules.append(read(path, WordingRule, glossary))
    return Lexicon(rules=tuple(rules), words=words)
