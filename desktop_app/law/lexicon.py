"""The lexicon of unlawful wordings, as the data files say it."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property
from pathlib import Path
from typing import Generic, TypeVar

from desktop_app.core.errors import DataFileError
from desktop_app.datafile import Glossary, read
from desktop_app.law.phrase import PhraseReader
from desktop_app.law.steps import (
    Opening,
    PhraseError,
    Steps,
    heads,
    opening_of,
    reaches,
)

Owner = TypeVar("Owner")
SHARED_LISTS = "mots"


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
    """Turns of phrase that are unlawful save in a context; a message of their own if needed."""

    forms: tuple[str, ...]
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
    """What follows the first word of a turn of phrase, and what the turn of phrase is for."""

    rest: Steps
    following: Opening
    owner: Owner


class PhraseIndex(Generic[Owner]):
    """Turns of phrase by the words they begin with, each with its owner."""

    def __init__(self, entries: Iterable[tuple[Opening, Entry[Owner]]]) -> None:
        self._whole: dict[str, list[Entry[Owner]]] = {}
        self._beginnings: dict[str, list[Entry[Owner]]] = {}
        for opening, entry in entries:
            for word in opening.whole:
                self._whole.setdefault(word, []).append(entry)
            for beginning in opening.beginnings:
                self._beginnings.setdefault(beginning, []).append(entry)
        self._lengths = sorted({len(beginning) for beginning in self._beginnings})
        self._shortest = min(self._lengths, default=0)
        self._stems = {beginning[: self._shortest] for beginning in self._beginnings}

    def __bool__(self) -> bool:
        return bool(self._whole or self._beginnings)

    def starting(self, word: str) -> Sequence[Entry[Owner]]:
        """Return the turns of phrase that may begin with a word."""
        whole = self._whole.get(word, [])
        if word[: self._shortest] not in self._stems:
            return whole
        found = list(whole)
        for length in self._lengths:
            if length > len(word):
                break
            found.extend(self._beginnings.get(word[:length], ()))
        return found


def phrase_entries(steps: Steps, owner: Owner) -> Iterator[tuple[Opening, Entry[Owner]]]:
    """Yield a turn of phrase once for each way of beginning, ready for an index."""
    for opening, rest in heads(steps):
        yield opening, Entry(rest, opening_of(rest), owner)


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
            return list(_triggers(rule, PhraseReader({**self.words, **rule.words})))
        except PhraseError as error:
            raise DataFileError(source, (f"{error}.",)) from error
        except RecursionError as error:
            raise DataFileError(source, ("une liste de mots se contient elle-même.",)) from error


def _triggers(rule: WordingRule, reader: PhraseReader) -> Iterator[tuple[Opening, Entry[Trigger]]]:
    shared = _excuse(rule.except_for, reader)
    for pattern in rule.patterns:
        own = () if pattern.except_for == Context() else (_excuse(pattern.except_for, reader),)
        excuses = (*own, shared) if pattern.shared_exceptions else own
        trigger = Trigger(rule, pattern, excuses)
        for form in pattern.forms:
            yield from phrase_entries(reader.read(form), trigger)


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
