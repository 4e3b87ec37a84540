"""A text cut into plain words and sentences, each with its place in the original."""

import bisect
import re
import unicodedata
from functools import cached_property
from itertools import pairwise
from typing import NamedTuple

SPACES = "\u00a0\u202f\u2007\u2009"
LINES = "\u0085\u2028\u2029"
HYPHENS = "\u2010\u2011\u2212"
APOSTROPHES = "’\u2018\u02bc\u00b4"
QUOTES = "«»“”„\u2039\u203a"
WIDER = {"œ": "oe", "Œ": "oe", "æ": "ae", "Æ": "ae", "ﬁ": "fi", "ﬂ": "fl", "ﬀ": "ff"}
UNSEEN = "\u00ad\u200b\u200c\u200d\u2060\ufeff" + "".join(map(chr, range(0x300, 0x370)))
RESIZED = re.compile(f"[{''.join(WIDER)}{UNSEEN}]")
NOT_ASCII = re.compile(r"[^\x00-\x7f]+")
WORD = re.compile(r"[a-z]+|[0-9]+|[^a-z0-9\s'\"_`-]")
INCLUSIVE = re.compile(
    r"[(.·](?:(?<=[a-z][a-z].)|(?<=[a-z] .))(?:es|e|s|le|ne|trice)(?:\)s?|[.·]s)?(?![a-z0-9(])"
)
LEADERS = re.compile(r"[.…](?: ?[.…]){3,}(?= *\w)")
SIGNS = re.compile(r"[.!?…;\n][.!?…;\s]*")
ITEM = re.compile(r"\s*(?:[-*•–—·▪|]|\d{1,2}[.)°]|[a-z]\)) ")
START_OF_LINE = re.compile(r"[^a-z0-9\n]{0,12}[a-z0-9]")
ABBREVIATION = re.compile(
    r"(?<![a-z])(?:[a-z]|mm|mme|mlle|me|dr|ste?|art|al|cf|ex|no|env|max|min|tel|ref)$"
)
SHORT_LINE = 60
LONGEST_HEADING = 14
MOST_ROWS = 12
WRITTEN = re.compile(r"[^\W_]")
AFTER = f"[{UNSEEN}]*"
CAPITAL = re.compile(r"[A-Z\u00c0-\u00d6\u00d8-\u00de]")
NAME = re.compile(
    rf"(?<![^\W_])(?<![{UNSEEN}])(?=(?:[^\W\d_]{AFTER}){{3}})(?:[^\W\d_]{AFTER})+?[a-zà-öø-ÿ]"
)
INNER = re.compile(r"(?<=[a-z])[A-Z][a-z]")


def _folding() -> dict[int, str | None]:
    table: dict[int, str | None] = {}
    for code in (*range(0xC0, 0x250), *range(0x1E00, 0x1F00)):
        table[code] = unicodedata.normalize("NFD", chr(code))[0]
    for characters, plain in ((SPACES, " "), (LINES, "\n"), (HYPHENS, "-"), (APOSTROPHES, "'")):
        table.update(dict.fromkeys(map(ord, characters), plain))
    table.update(dict.fromkeys(map(ord, QUOTES), '"'))
    table.update({ord(character): plain for character, plain in WIDER.items()})
    table.update(dict.fromkeys(map(ord, UNSEEN)))
    return table


FOLDING = _folding()


def fold(text: str) -> str:
    """Return a text without capitals, accents or typographic signs."""
    return NOT_ASCII.sub(lambda found: found[0].translate(FOLDING), text).lower()


class Sentence(NamedTuple):
    """The words from `first` to `last` excluded, and how they stand in the paragraph.

    `opener` is the number of the sentence that opens the list of an item, or none.
    """

    first: int
    last: int
    paragraph: int
    is_item: bool
    opener: int | None


class Passage:
    """A text as plain words, their places in the original, and its sentences."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._places = _places(text)
        self._folded = _without_words(LEADERS, _without_words(INCLUSIVE, fold(text)))
        self.words: list[str] = []
        self.sentences: list[Sentence] = []
        self._bounds: list[tuple[int, int]] = []
        self._starts: dict[int, list[int]] = {}
        self._cut()
        self._firsts = [sentence.first for sentence in self.sentences]

    def sentence_number(self, word: int) -> int:
        """Return the number of the sentence that holds a word."""
        return bisect.bisect_right(self._firsts, word) - 1

    def span(self, first: int, last: int) -> tuple[int, int]:
        """Return where the words from `first` to `last` excluded stand in the original."""
        end = self._start(last - 1) + len(self.words[last - 1])
        return self._place(self._start(first)), self._place(end)

    def starts_with_capital(self, word: int) -> bool:
        """Tell whether a word begins with a capital in the original."""
        return self.text[self._place(self._start(word))].isupper()

    def original(self, first: int, last: int) -> str:
        """Return the words from `first` to `last` excluded as they were written."""
        start, end = self.span(first, last)
        return self.text[start:end]

    @cached_property
    def names(self) -> frozenset[int]:
        """The words with a capital that do not begin their sentence, save in all capitals."""
        beginnings = [self._place(start) for start, _ in self._bounds]
        found = set()
        for capital in CAPITAL.finditer(self.text):
            place = capital.start()
            number = bisect.bisect_right(beginnings, place) - 1
            if number >= 0 and WRITTEN.search(self.text, beginnings[number], place):
                end = self._place(self._bounds[number][1])
                is_name = NAME.match(self.text, place) or INNER.match(self.text, place)
                if is_name and not self.text[beginnings[number] : end].isupper():
                    found.add(self._word_at(number, place))
        return frozenset(found)

    def _word_at(self, number: int, place: int) -> int:
        at = bisect.bisect_left(self._places, place) if self._places else place
        first = self._firsts[number]
        self._start(first)
        return first + bisect.bisect_right(self._starts[number], at) - 1

    def places_of(self, word: str) -> list[int]:
        """Return each place of a word, in reading order."""
        return self._places_by_word.get(word, [])

    @cached_property
    def _places_by_word(self) -> dict[str, list[int]]:
        places: dict[str, list[int]] = {}
        for at, word in enumerate(self.words):
            places.setdefault(word, []).append(at)
        return places

    def touches(self, word: int) -> bool:
        """Tell whether nothing but a hyphen stands between a word and the one before."""
        before, here = self._start(word - 1), self._start(word)
        return self._folded[before + len(self.words[word - 1]) : here] in {"", "-"}

    def heading_of(self, number: int) -> int | None:
        """Return the number of the short sentence right above a sentence, or none."""
        opener = self.sentences[number].opener
        if opener is not None or number == 0:
            return opener
        rows = range(number, max(1, number - MOST_ROWS), -1)
        number = next((row for row in rows if not self._continues(row)), rows.stop)
        above = self.sentences[number - 1]
        return number - 1 if above.last - above.first <= LONGEST_HEADING else None

    def _continues(self, number: int) -> bool:
        end = self._bounds[number - 1][1]
        ends_in_figures = self.words[self.sentences[number - 1].last - 1].isdecimal()
        return ends_in_figures or self._folded[end : end + 1] == ";"

    def _start(self, word: int) -> int:
        number = self.sentence_number(word)
        if number not in self._starts:
            found = WORD.finditer(self._folded, *self._bounds[number])
            self._starts[number] = [match.start() for match in found]
        return self._starts[number][word - self._firsts[number]]

    def _place(self, at: int) -> int:
        return self._places[at] if self._places else at

    def _cut(self) -> None:
        start, paragraph = 0, 0
        is_item = ITEM.match(self._folded) is not None
        for signs in SIGNS.finditer(self._folded):
            lines = signs[0].count("\n")
            starts_item = lines > 0 and ITEM.match(self._folded, signs.end()) is not None
            if starts_item or lines > 1 or self._ends_sentence(signs):
                self._keep(start, signs.start(), paragraph, is_item=is_item)
                is_item = starts_item or (is_item and lines == 0)
                paragraph += starts_item or lines > 1
                start = signs.end()
        self._keep(start, len(self._folded), paragraph, is_item=is_item)

    def _keep(self, start: int, end: int, paragraph: int, *, is_item: bool) -> None:
        words = WORD.findall(self._folded, start, end)
        if words:
            first, opener = len(self.words), self._opener() if is_item else None
            self.words += words
            self.sentences.append(Sentence(first, len(self.words), paragraph, is_item, opener))
            self._bounds.append((start, end))

    def _opener(self) -> int | None:
        if self.words and self.words[-1] == ":":
            return len(self.sentences) - 1
        return self.sentences[-1].opener if self.sentences else None

    def _ends_sentence(self, signs: re.Match[str]) -> bool:
        if ";" in signs[0]:
            return True
        if signs[0][0] == "\n":
            return self._starts_line(signs)
        following = self._folded[signs.end() : signs.end() + 1]
        if not signs[0][-1].isspace() and following not in {"", ")", '"'}:
            return False
        return signs[0][0] != "." or not ABBREVIATION.search(
            self._folded, max(0, signs.start() - 6), signs.start()
        )

    def _starts_line(self, signs: re.Match[str]) -> bool:
        line = self._folded.rfind("\n", 0, signs.start())
        following = START_OF_LINE.match(self._folded, signs.end())
        if following is None or signs.start() - line >= SHORT_LINE:
            return False
        return self.text[self._place(following.end() - 1)].isupper()


def _without_words(signs: re.Pattern[str], folded: str) -> str:
    return signs.sub(lambda found: '"' * len(found[0]), folded)


def _places(text: str) -> list[int]:
    """Return the place in the original of each folded character, or nothing when unmoved."""
    resized = list(RESIZED.finditer(text))
    if not resized:
        return []
    bounds = [-1, *(match.start() for match in resized), len(text)]
    places: list[int] = []
    for before, here in pairwise(bounds):
        places.extend(range(before + 1, here))
        if here < len(text):
            places.extend([here] * len(WIDER.get(text[here], "")))
    places.append(len(text))
    return places
