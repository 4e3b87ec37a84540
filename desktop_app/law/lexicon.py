"""The lexicon of unlawful wordings, as the data files say it."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Generic, NamedTuple, TypeAlias, TypeVar

from desktop_app.core.errors import DataFileError
from desktop_app.datafile import Glossary, read
from desktop_app.law.openings import ANYTHING, NOTHING, Opening
from desktop_app.law.passage import Passage
from desktop_app.law.phrase import PhraseReader
from desktop_app.law.steps import (
    PhraseError,
    Steps,
    forget_steps,
    heads,
    opening_of,
    reaches,
    run_ends,
)
from desktop_app.law.vocabulary import Vocabulary

Owner = TypeVar("Owner")
SHARED_LISTS = "mots"
REMEMBERED_WORDS = 4_096
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

    __slots__ = ("_beginnings", "_lengths", "_numbers", "_shortest", "_stems", "_whole", "named")

    def __init__(self, entries: Iterable[tuple[Opening, Entry[Owner]]]) -> None:
        whole: dict[str, list[Entry[Owner]]] = {}
        beginnings: dict[str, list[Entry[Owner]]] = {}
        numbers: list[Entry[Owner]] = []
        named: list[Entry[Owner]] = []
        for opening, entry in entries:
            if opening.names:
                named.append(entry)
            if opening.figures:
                numbers.append(entry)
            for word in opening.words:
                whole.setdefault(word, []).append(entry)
            for beginning in opening.beginnings:
                beginnings.setdefault(beginning, []).append(entry)
        self._whole = _kept_once(whole)
        self._beginnings = _kept_once(beginnings)
        self._numbers = tuple(numbers)
        self.named = tuple(named)
        self._lengths = tuple(sorted({len(beginning) for beginning in beginnings}))
        self._shortest = min(self._lengths, default=0)
        self._stems = frozenset(beginning[: self._shortest] for beginning in beginnings)

    def __bool__(self) -> bool:
        return bool(self._whole or self._beginnings or self._numbers)

    def openers(self, words: AbstractSet[str]) -> set[str]:
        """Return the words among some by which a turn of phrase may begin."""
        found = words & self._whole.keys()
        if self._beginnings or self._numbers:
            found |= {word for word in words if self.starting(word)}
        return found

    def starting(self, word: str) -> tuple[Entry[Owner], ...]:
        """Return the turns of phrase that may begin with a word."""
        whole = self._whole.get(word, ())
        if word[0].isdecimal():
            return (*self._numbers, *whole)
        if word[: self._shortest] not in self._stems:
            return whole
        found = list(whole)
        for length in self._lengths:
            if length > len(word):
                break
            found.extend(self._beginnings.get(word[:length], ()))
        return tuple(found)


def _kept_once(
    found: Mapping[str, Iterable[Entry[Owner]]],
) -> dict[str, tuple[Entry[Owner], ...]]:
    # The words of one list begin the same turns of phrase.
    known: dict[tuple[Entry[Owner], ...], tuple[Entry[Owner], ...]] = {}
    return {word: known.setdefault(one := tuple(entries), one) for word, entries in found.items()}


def phrase_entries(
    steps: Steps, owner: Owner, vocabulary: Vocabulary | None = None, needs: int = 0
) -> Iterator[tuple[Opening, Entry[Owner]]]:
    """Yield a turn of phrase once for each way of beginning, ready for an index."""
    for opening, rest, past in heads(steps):
        wanted = needs | vocabulary.needs(rest) if vocabulary else 0
        following = opening_of(rest) if past else ANYTHING
        yield opening, Entry(rest, following, owner, past, wanted)


class Excuse:
    """A context for the scan; few are ever asked for, and each of its parts is read then."""

    def __init__(self, context: Context, reader: PhraseReader) -> None:
        self._context = context
        self._reader = reader
        self.neighbours = context.neighbours

    @cached_property
    def before(self) -> PhraseIndex[None]:
        """What makes a wording lawful when it precedes it."""
        return self._index(self._context.before)

    @cached_property
    def after(self) -> PhraseIndex[int]:
        """What makes a wording lawful when it follows it, each within its own reach."""
        return PhraseIndex(
            entry
            for form in self._context.after
            for steps, reach in reaches(self._reader.read(form))
            for entry in phrase_entries(steps, reach)
        )

    @cached_property
    def sentence(self) -> PhraseIndex[None]:
        """What makes a wording lawful when its sentence says it."""
        return self._index(self._context.sentence)

    @cached_property
    def text(self) -> PhraseIndex[None]:
        """What makes a wording lawful wherever the text says it."""
        return self._index(self._context.text)

    @cached_property
    def cancelled_by(self) -> PhraseIndex[None]:
        """What makes a wording unlawful all the same."""
        return self._index(self._context.cancelled_by)

    def read(self) -> None:
        """Read every part now.

        Raises:
            PhraseError: a turn of phrase cannot be read.
        """
        _ = self.before, self.after, self.sentence, self.text, self.cancelled_by

    def _index(self, forms: tuple[str, ...]) -> PhraseIndex[None]:
        return PhraseIndex(
            entry for form in forms for entry in phrase_entries(self._reader.read(form), None)
        )


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
        index = PhraseIndex(found for rule in self.rules for found in self._triggers(rule))
        forget_steps()
        return index

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
        told: dict[tuple[Entry[Trigger], ...], tuple[Beginnings, dict[str, Beginnings]]] = {}

        @lru_cache(REMEMBERED_WORDS)
        def look_up(word: str) -> KnownWord:
            starting = triggers.starting(word)
            if starting not in told:
                told[starting] = _told(starting)
            return KnownWord(vocabulary.offer(word), *told[starting])

        return look_up

    def problems(self) -> tuple[str, ...]:
        """Return every turn of phrase that cannot be read, as French sentences."""
        found: list[str] = []
        for rule in self.rules:
            try:
                self._triggers(rule, whole=True)
            except DataFileError as error:
                found.append(str(error))
        return tuple(found)

    def _triggers(
        self, rule: WordingRule, *, whole: bool = False
    ) -> list[tuple[Opening, Entry[Trigger]]]:
        source = f"{rule.identifier}.toml"
        try:
            found = list(self._read(rule, PhraseReader(rule.words, self._shared_reader)))
            for excuse in {one for _, entry in found for one in entry.owner.excuses if whole}:
                excuse.read()
        except PhraseError as error:
            raise DataFileError(source, (f"{error}.",)) from error
        except RecursionError as error:
            raise DataFileError(source, ("une liste de mots se contient elle-même.",)) from error
        return found

    def _read(
        self, rule: WordingRule, reader: PhraseReader
    ) -> Iterator[tuple[Opening, Entry[Trigger]]]:
        shared, vocabulary = Excuse(rule.except_for, reader), self.vocabulary
        neutral = reader.opening(NEUTRAL_WORDS)
        for pattern in rule.patterns:
            own = () if pattern.except_for == Context() else (Excuse(pattern.except_for, reader),)
            excuses = (*own, shared) if pattern.shared_exceptions else own
            together = [reader.read(form) for form in pattern.together]
            companions = tuple(PhraseIndex(phrase_entries(steps, None)) for steps in together)
            trigger = Trigger(rule, pattern, excuses, companions, neutral)
            needs = 0 if pattern.heading else vocabulary.all_needs(together)
            for form in pattern.forms:
                yield from phrase_entries(reader.read(form), trigger, vocabulary, needs)


def _told(starting: tuple[Entry[Trigger], ...]) -> tuple[Beginnings, dict[str, Beginnings]]:
    alone: list[Entry[Trigger]] = []
    seconds: dict[str, list[Entry[Trigger]]] = {}
    for entry in starting:
        if entry.following.is_listed:
            for second in entry.following.words:
                seconds.setdefault(second, []).append(entry)
        else:
            alone.append(entry)
    pairs = _kept_once(seconds)
    sorted_out = {entries: _by_needs(entries) for entries in set(pairs.values())}
    return _by_needs(alone), {second: sorted_out[entries] for second, entries in pairs.items()}


def _by_needs(entries: Iterable[Entry[Trigger]]) -> Beginnings:
    found: Beginnings = {}
    for entry in entries:
        found.setdefault(entry.needs, []).append(entry)
    return found


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
