"""The lexicon of unlawful wordings, as the data files say it."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property
from pathlib import Path
from typing import Generic, TypeVar

from desktop_app.core.errors import DataFileError
from desktop_app.datafile import Glossary, read
from desktop_app.law.phrase import PhraseError, Step, WordLists, read_phrase

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


class PhraseIndex(Generic[Owner]):
    """Turns of phrase by the words they begin with, each with its owner."""

    def __init__(self, phrases: Iterable[tuple[tuple[Step, ...], Owner]]) -> None:
        self._whole: dict[str, list[tuple[tuple[Step, ...], Owner]]] = {}
        self._beginnings: dict[str, list[tuple[tuple[Step, ...], Owner]]] = {}
        for steps, owner in phrases:
            for word in set(steps[0].openings()):
                opening = word.removesuffix("*")
                group = self._whole if opening == word else self._beginnings
                group.setdefault(opening, []).append((steps, owner))
        self._lengths = sorted({len(beginning) for beginning in self._beginnings})

    def starting(self, word: str) -> tuple[tuple[tuple[Step, ...], Owner], ...]:
        """Return the turns of phrase that may begin with a word."""
        found = list(self._whole.get(word, ()))
        for length in self._lengths:
            found.extend(self._beginnings.get(word[:length], ()))
        return tuple(found)


@dataclass(frozen=True, slots=True, eq=False)
class Excuse:
    """A context made ready for the scan."""

    before: PhraseIndex[None]
    after: tuple[tuple[Step, ...], ...]
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


@dataclass(frozen=True, kw_only=True)
class Lexicon:
    """The rules of wording and the word lists that they share."""

    rules: tuple[WordingRule, ...] = ()
    words: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    @cached_property
    def triggers(self) -> PhraseIndex[Trigger]:
        """Every unlawful wording, by the word it begins with.

        Raises:
            PhraseError: a turn of phrase cannot be read.
        """
        return PhraseIndex(found for rule in self.rules for found in self._triggers(rule))

    def _triggers(self, rule: WordingRule) -> Iterator[tuple[tuple[Step, ...], Trigger]]:
        lists = {**self.words, **rule.words}
        shared = _excuse(rule.except_for, lists)
        for pattern in rule.patterns:
            own = () if pattern.except_for == Context() else (_excuse(pattern.except_for, lists),)
            excuses = (*own, shared) if pattern.shared_exceptions else own
            trigger = Trigger(rule, pattern, excuses)
            for form in pattern.forms:
                yield read_phrase(form, lists), trigger


def _excuse(context: Context, lists: WordLists) -> Excuse:
    def index(forms: tuple[str, ...]) -> PhraseIndex[None]:
        return PhraseIndex((read_phrase(form, lists), None) for form in forms)

    return Excuse(
        before=index(context.before),
        after=tuple(read_phrase(form, lists) for form in context.after),
        sentence=index(context.sentence),
        neighbours=context.neighbours,
        text=index(context.text),
        cancelled_by=index(context.cancelled_by),
    )


def read_lexicon(folder: Path, glossary: Glossary) -> Lexicon:
    """Read the rules of wording of a folder and the word lists that they share.

    Raises:
        DataFileError: a file or a turn of phrase cannot be read.
    """
    words: Mapping[str, tuple[str, ...]] = {}
    rules = []
    for path in sorted(folder.glob("*.toml")):
        if path.stem == SHARED_LISTS:
            words = read(path, SharedLists, glossary).words
        else:
            rules.append(read(path, WordingRule, glossary))
    for rule in rules:
        _check(rule, words)
    return Lexicon(rules=tuple(rules), words=words)


def _check(rule: WordingRule, words: WordLists) -> None:
    try:
        _ = Lexicon(rules=(rule,), words=words).triggers
    except PhraseError as error:
        raise DataFileError(f"{rule.identifier}.toml", (f"{error}.",)) from error
    except RecursionError as error:
        raise DataFileError(
            f"{rule.identifier}.toml", ("une liste de mots se contient elle-même.",)
        ) from error
