"""The abbreviations that clerks meet, and where a text uses them."""

import datetime
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from desktop_app.law.text import Confidence

TOKEN = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Abbreviation:
    """An abbreviation, its words in full, what it means in a sentence or two."""

    acronym: str
    title: str
    definition: str
    source: str
    confidence: Confidence


@dataclass(frozen=True, slots=True, kw_only=True)
class WordList:
    """A list of abbreviations, checked on one day."""

    identifier: str
    verified_on: datetime.date
    words: tuple[Abbreviation, ...]


@dataclass(frozen=True)
class Abbreviations:
    """Abbreviations that are found in texts, whole words only, in the case they are written."""

    words: tuple[Abbreviation, ...]
    _first: Mapping[str, tuple[Abbreviation, ...]] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        # By first token, so that a screen of texts is read in one pass.
        first: dict[str, tuple[Abbreviation, ...]] = {}
        for word in self.words:
            token = TOKEN.findall(word.acronym)[0]
            first[token] = (*first.get(token, ()), word)
        object.__setattr__(self, "_first", first)

    def within(self, texts: Iterable[str]) -> tuple[Abbreviation, ...]:
        """Return the abbreviations that texts use, in alphabetical order."""
        found: dict[str, Abbreviation] = {}
        for text in texts:
            for token in TOKEN.findall(text):
                for word in self._first.get(token, ()):
                    if word.acronym not in found and _uses(text, word.acronym):
                        found[word.acronym] = word
        return tuple(sorted(found.values(), key=lambda word: word.acronym.casefold()))


def _uses(text: str, acronym: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(acronym)}(?!\w)", text) is not None
