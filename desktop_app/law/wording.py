"""Scan of a text for unlawful wording."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise

from desktop_app.law.excusing import Listening, Match
from desktop_app.law.lexicon import (
    Beginnings,
    Entry,
    LetterCase,
    Lexicon,
    PhraseIndex,
    Trigger,
    read_lexicon,
)
from desktop_app.law.passage import Passage
from desktop_app.law.sums import greatest_ratio, sums

__all__ = ["Hit", "Lexicon", "read_lexicon", "scan"]

REACH_OF_SUMS = 3
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


def scan(text: str, lexicon: Lexicon) -> tuple[Hit, ...]:
    """Return the unlawful wordings of a text, in reading order."""
    reading = _Reading(Passage(text))
    matches = reading.matches(lexicon)
    listening = Listening(reading.passage, reading.spoken)
    guilty = [match for match in matches if not listening.is_excused(match)]
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


def _alive(beginnings: Beginnings, offered: int) -> list[Entry[Trigger]]:
    return [
        entry
        for needs, entries in beginnings.items()
        if needs & offered == needs
        for entry in entries
    ]


class _Reading:
    """One scan of one passage, with what it has already worked out."""

    def __init__(self, passage: Passage) -> None:
        self.passage = passage
        self.spoken: dict[str, set[int]] = {}
        self._stands: dict[tuple[int, int], list[int]] = {}
        self._strangers: dict[tuple[int, int], int] = {}

    def matches(self, lexicon: Lexicon) -> list[Match]:
        """Find every unlawful wording, lawful context or not."""
        found: list[Match] = []
        known = {word: lexicon.look_up(word) for word in set(self.passage.words)}
        starting = {word for word, one in known.items() if one.beginnings}
        paired = {word: one.pairs for word, one in known.items() if one.pairs}
        holding = {self.passage.sentence_number(name) for name in self.passage.names}
        for number, sentence in enumerate(self.passage.sentences):
            offered = lexicon.vocabulary.names if number in holding else 0
            words = self.passage.words[sentence.first : sentence.last]
            distinct = set(words)
            for word in distinct:
                offered |= known[word].offer
            alive = {word: _alive(known[word].beginnings, offered) for word in distinct & starting}
            for first, (word, following) in enumerate(pairwise([*words, ""]), sentence.first):
                pairs = paired[word].get(following) if word in paired else None
                if pairs is None and word not in alive:
                    continue
                for entry in (*alive.get(word, ()), *(_alive(pairs, offered) if pairs else ())):
                    found += self._match_at(number, first, entry)
        return found + self._named(lexicon.triggers.named)

    def _named(self, entries: Sequence[Entry[Trigger]]) -> list[Match]:
        return [
            match
            for name in (sorted(self.passage.names) if entries else ())
            for entry in entries
            for match in self._match_at(self.passage.sentence_number(name), name, entry)
        ]

    def _match_at(self, number: int, first: int, entry: Entry[Trigger]) -> Iterator[Match]:
        words, following = self.passage.words, first + 1
        if not entry.following.accepts(words[following] if following < len(words) else ""):
            return
        ends = entry.ends(self.passage, first, self.passage.sentences[number].last)
        if ends and self._keeps(match := Match(entry.owner, number, first, max(ends))):
            self.spoken.setdefault(entry.owner.rule.identifier, set()).add(number)
            yield match

    def _keeps(self, match: Match) -> bool:
        trigger = match.trigger
        return (
            self._is_written_so(match)
            and all(self._is_near(companion, match) for companion in trigger.companions)
            and (not trigger.pattern.ratio or self._ratio(match) > trigger.pattern.ratio)
        )

    def _is_near(self, companion: PhraseIndex[None], match: Match) -> bool:
        pattern, number = match.trigger.pattern, match.sentence
        sentence = self.passage.sentences[number]
        first, last = sentence.first, sentence.last
        if pattern.reach:
            first, last = max(first, match.first - pattern.reach), match.last + pattern.reach
        if any(first <= at < last for at in self._places(companion, number)):
            return True
        heading = self.passage.heading_of(number) if pattern.heading else None
        return heading is not None and bool(self._places(companion, heading))

    def _places(self, phrases: PhraseIndex[None], number: int) -> list[int]:
        key = (id(phrases), number)
        if key not in self._stands:
            sentence, words = self.passage.sentences[number], self.passage.words
            self._stands[key] = [
                at
                for at in range(sentence.first, sentence.last)
                for entry in phrases.starting(words[at])
                if entry.ends(self.passage, at, sentence.last)
            ]
        return self._stands[key]

    def _ratio(self, match: Match) -> Decimal:
        sentences = self.passage.sentences
        reach = REACH_OF_SUMS if sentences[match.sentence].is_item else 1
        first = max(0, match.sentence - reach)
        last = min(len(sentences), match.sentence + reach + 1)
        around = sentences[first].first, sentences[last - 1].last
        return greatest_ratio(sums(self.passage.original(*around)))

    def _is_written_so(self, match: Match) -> bool:
        pattern = match.trigger.pattern
        if pattern.alone and not self._is_alone(match):
            return False
        if pattern.most_others >= 0 and self._others(match) > pattern.most_others:
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

    def _others(self, match: Match) -> int:
        neutral, key = match.trigger.neutral, (id(match.trigger.neutral), match.sentence)
        if key not in self._strangers:
            sentence = self.passage.sentences[match.sentence]
            words = self.passage.words[sentence.first : sentence.last]
            own = (word for word in words if word.isalpha())
            self._strangers[key] = sum(not neutral.accepts(word) for word in own)
        return self._strangers[key]
