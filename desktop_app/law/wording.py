"""Scan of a text for unlawful wording."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from desktop_app.law.lexicon import (
    Entry,
    Excuse,
    LetterCase,
    Lexicon,
    PhraseIndex,
    Trigger,
    read_lexicon,
)
from desktop_app.law.passage import Passage
from desktop_app.law.phrase import GREATEST_GAP
from desktop_app.law.steps import run_ends

__all__ = ["Hit", "Lexicon", "read_lexicon", "scan"]

REACH_BEFORE = 14
REACH_AMONG_ITEMS = 30
WEIGHT_WORDS = frozenset(
    {"point", "points", "sur", "pour", "cent", "note", "sous", "critere", "n", "no", "lot"}
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """One unlawful wording of a text: where it stands, why, and what to write instead."""

    rule: str
    start: int
    end: int
    extract: str
    message: str
    grounds: tuple[str, ...]
    proposal: str


@dataclass(frozen=True, slots=True)
class Match:
    """The words from `first` to `last` excluded, found by a trigger in a sentence."""

    trigger: Trigger
    sentence: int
    first: int
    last: int


def scan(text: str, lexicon: Lexicon) -> tuple[Hit, ...]:
    """Return the unlawful wordings of a text, in reading order."""
    reading = _Reading(Passage(text))
    matches = reading.matches(lexicon)
    guilty = [match for match in matches if not reading.is_excused(match)]
    guilty.sort(key=lambda match: (match.first, -match.last))
    hits: list[Hit] = []
    reached: dict[str, int] = {}
    for match in guilty:
        rule = match.trigger.rule.identifier
        if match.first >= reached.get(rule, 0):
            hits.append(_hit(reading.passage, match))
            reached[rule] = match.last
    return tuple(hits)


def _hit(passage: Passage, match: Match) -> Hit:
    rule, pattern = match.trigger.rule, match.trigger.pattern
    start, end = passage.span(match.first, match.last)
    extract = passage.text[start:end]
    return Hit(
        rule=rule.identifier,
        start=start,
        end=end,
        extract=extract,
        message=(pattern.message or rule.message).replace("{extrait}", " ".join(extract.split())),
        grounds=rule.grounds,
        proposal=pattern.proposal or rule.proposal,
    )


def _followed(entries: Sequence[Entry[Trigger]], word: str) -> list[Entry[Trigger]]:
    return [entry for entry in entries if entry.following.accepts(word)]


class _Reading:
    """One scan of one passage, with what it has already worked out."""

    def __init__(self, passage: Passage) -> None:
        self.passage = passage
        self._spoken: dict[str, set[int]] = {}
        self._heard: dict[tuple[int, int], bool] = {}

    def matches(self, lexicon: Lexicon) -> list[Match]:
        """Find every unlawful wording, lawful context or not."""
        words, triggers, found = self.passage.words, lexicon.triggers, []
        known = {word: triggers.starting(word) for word in set(words)}
        entries: dict[tuple[str, str], list[Entry[Trigger]]] = {}
        pairs = list(pairwise([*words, ""]))
        for first in [at for at, word in enumerate(words) if known[word]]:
            pair = pairs[first]
            if pair not in entries:
                entries[pair] = _followed(known[pair[0]], pair[1])
            if entries[pair]:
                found += self._matches_at(first, entries[pair])
        return found

    def _matches_at(self, first: int, entries: Sequence[Entry[Trigger]]) -> list[Match]:
        number = self.passage.sentence_number(first)
        stop, found = self.passage.sentences[number].last, []
        for entry in entries:
            ends = run_ends(entry.rest, self.passage, first + 1, stop)
            if ends:
                match = Match(entry.owner, number, first, max(ends))
                if self._is_written_so(match):
                    self._spoken.setdefault(entry.owner.rule.identifier, set()).add(number)
                    found.append(match)
        return found

    def _is_written_so(self, match: Match) -> bool:
        pattern = match.trigger.pattern
        if pattern.alone and not self._is_alone(match):
            return False
        if pattern.letter_case is LetterCase.ANY:
            return True
        passage, sentence = self.passage, self.passage.sentences[match.sentence]
        if passage.original(sentence.first, sentence.last).isupper():
            return False
        if pattern.letter_case is LetterCase.CAPITALS:
            return passage.original(match.first, match.first + 1).isupper()
        return match.first > sentence.first and passage.starts_with_capital(match.first)

    def _is_alone(self, match: Match) -> bool:
        sentence, words = self.passage.sentences[match.sentence], self.passage.words
        around = (*words[sentence.first : match.first], *words[match.last : sentence.last])
        return all(not word.isalpha() or word in WEIGHT_WORDS for word in around)

    def is_excused(self, match: Match) -> bool:
        """Tell whether the context of a wording makes it lawful."""
        return any(self._excuses(excuse, match) for excuse in match.trigger.excuses)

    def _excuses(self, excuse: Excuse, match: Match) -> bool:
        return (
            self._precedes(excuse, match)
            or self._follows(excuse, match)
            or any(self._surrounds(excuse, number) for number in self._context(excuse, match))
            or self._is_said_of_all(excuse)
        )

    def _precedes(self, excuse: Excuse, match: Match) -> bool:
        passage, sentence = self.passage, self.passage.sentences[match.sentence]
        for first in range(max(sentence.first, match.first - REACH_BEFORE), match.first):
            for entry in excuse.before.starting(passage.words[first]):
                if match.first in run_ends(entry.rest, passage, first + 1, match.first):
                    return True
        return False

    def _follows(self, excuse: Excuse, match: Match) -> bool:
        words, stop = self.passage.words, self.passage.sentences[match.sentence].last
        return any(
            at - match.last <= entry.owner and run_ends(entry.rest, self.passage, at + 1, stop)
            for at in range(match.last, min(match.last + GREATEST_GAP + 1, stop))
            for entry in excuse.after.starting(words[at])
        )

    def _context(self, excuse: Excuse, match: Match) -> Iterator[int]:
        yield match.sentence
        if excuse.neighbours:
            spoken = self._spoken[match.trigger.rule.identifier]
            yield from (number for number in self._after(match.sentence) if number not in spoken)
            opener = self.passage.sentences[match.sentence].opener
            if opener is not None:
                yield opener

    def _after(self, number: int) -> Iterator[int]:
        sentences = self.passage.sentences
        here = sentences[number]
        for following in range(number + 1, min(number + REACH_AMONG_ITEMS, len(sentences))):
            one = sentences[following]
            if one.paragraph == here.paragraph or here.is_item:
                yield following
            if not (here.is_item and one.is_item):
                return

    def _surrounds(self, excuse: Excuse, number: int) -> bool:
        key = (id(excuse), number)
        if key not in self._heard:
            sentence = self.passage.sentences[number]
            self._heard[key] = self._says(excuse.sentence, sentence.first, sentence.last) and (
                not self._says(excuse.cancelled_by, sentence.first, sentence.last)
            )
        return self._heard[key]

    def _is_said_of_all(self, excuse: Excuse) -> bool:
        key = (id(excuse), -1)
        if key not in self._heard:
            self._heard[key] = bool(excuse.text) and any(
                self._says(excuse.text, sentence.first, sentence.last)
                for sentence in self.passage.sentences
            )
        return self._heard[key]

    def _says(self, phrases: PhraseIndex[None], first: int, last: int) -> bool:
        words = self.passage.words
        return any(
            run_ends(entry.rest, self.passage, at + 1, last)
            for at in range(first, last)
            for entry in phrases.starting(words[at])
        )
