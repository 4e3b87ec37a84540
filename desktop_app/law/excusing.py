"""What makes an unlawful wording lawful: the words around it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from desktop_app.law.lexicon import Excuse, PhraseIndex, Trigger
from desktop_app.law.passage import Passage
from desktop_app.law.phrase import GREATEST_GAP

REACH_BEFORE = 14
REACH_AMONG_ITEMS = 30


@dataclass(frozen=True, slots=True)
class Match:
    """The words from `first` to `last` excluded, found by a trigger in a sentence."""

    trigger: Trigger
    sentence: int
    first: int
    last: int


class Listening:
    """What is heard around the wordings of one passage.

    `spoken` has, for each rule, the sentences in which it found a wording.
    """

    def __init__(self, passage: Passage, spoken: Mapping[str, set[int]]) -> None:
        self.passage = passage
        self._spoken = spoken
        self._heard: dict[tuple[int, int], bool] = {}

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
                if match.first in entry.ends(passage, first, match.first):
                    return True
        return False

    def _follows(self, excuse: Excuse, match: Match) -> bool:
        words, stop = self.passage.words, self.passage.sentences[match.sentence].last
        return any(
            at - match.last <= entry.owner and entry.ends(self.passage, at, stop)
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
            if one.paragraph == here.paragraph or here.is_item or one.is_item:
                yield following
            if not one.is_item:
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
                self._says(excuse.text, at, self._end_of_sentence(at))
                for word in excuse.text.openers(set(self.passage.words))
                for at in self.passage.places_of(word)
            )
        return self._heard[key]

    def _end_of_sentence(self, word: int) -> int:
        return self.passage.sentences[self.passage.sentence_number(word)].last

    def _says(self, phrases: PhraseIndex[None], first: int, last: int) -> bool:
        words = self.passage.words
        return any(
            entry.ends(self.passage, at, last)
            for at in range(first, last)
            for entry in phrases.starting(words[at])
        )
