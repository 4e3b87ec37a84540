"""A text cut into plain words and sentences, each with its place in the original."""

import bisect
import re
import unicodedata
from dataclasses import dataclass
from itertools import pairwise

SPACES = "\u00a0\u202f\u2007\u2009\t\r"
LINES = "\v\f\u0085\u2028\u2029"
HYPHENS = "\u2010\u2011\u2212"
APOSTROPHES = "’‘ʼ´`"
QUOTES = "«»“”„‹›"
WIDER = {"œ": "oe", "Œ": "oe", "æ": "ae", "Æ": "ae", "ﬁ": "fi", "ﬂ": "fl", "ﬀ": "ff"}
UNSEEN = "\u00ad\u200b\u200c\u200d\u2060\ufeff" + "".join(map(chr, range(0x300, 0x370)))
RESIZED = re.compile(f"[{''.join(WIDER)}{UNSEEN}]")
WORD = re.compile(
    r"([^\W\d_]+)(?: ?\((?:e|es|s|le|ne|trice)\)s?|[.·](?:es?|s)(?:[.·]s)?(?![^\W_]))?"
    r"|(\d+|[^\w\s'\"-])"
)
BREAK = re.compile(
    r"(?P<stop>(?<![.!?…])[.!?…]++(?=[\s\")]|$))|(?P<semicolon>;)"
    r"|(?P<item>(?:^|\n) *+(?:[-*•–—·▪]|\d{1,2}[.)°]|[a-z]\)) +)"
    r"|(?P<blank>\n *+(?=\n))|(?P<line>\n)"
)
ABBREVIATIONS = frozenset("m mm mme mlle me dr st ste art al cf ex no env max min tel ref".split())
SHORT_LINE = 60


def _folding() -> dict[int, str | None]:
    table: dict[int, str | None] = {}
    for code in (*range(0x41, 0x250), *range(0x1E00, 0x1F00)):
        base = unicodedata.normalize("NFD", chr(code))[0].lower()
        if len(base) == 1 and base != chr(code):
            table[code] = base
    for characters, plain in ((SPACES, " "), (LINES, "\n"), (HYPHENS, "-")):
        table.update(dict.fromkeys(map(ord, characters), plain))
    table.update(dict.fromkeys(map(ord, APOSTROPHES), "'"))
    table.update(dict.fromkeys(map(ord, QUOTES), '"'))
    table.update({ord(character): plain for character, plain in WIDER.items()})
    table.update(dict.fromkeys(map(ord, UNSEEN)))
    return table


FOLDING = _folding()


def fold(text: str) -> str:
    """Return a text without capitals, accents or typographic signs."""
    return text.translate(FOLDING)


@dataclass(frozen=True, slots=True)
class Sentence:
    """The words from `first` to `last` excluded, and how they stand in the paragraph."""

    first: int
    last: int
    paragraph: int
    is_item: bool
    opens_list: bool


class Passage:
    """A text as plain words, their places in the original, and its sentences."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._folded = fold(text)
        self._places = _places(text)
        self.words: list[str] = []
        self._spans: list[tuple[int, int]] = []
        for match in WORD.finditer(self._folded):
            self.words.append(match[1] or match[2])
            self._spans.append(match.span())
        self._starts = [start for start, _ in self._spans]
        self.sentences = self._cut()
        self._firsts = [sentence.first for sentence in self.sentences]

    def sentence_number(self, word: int) -> int:
        """Return the number of the sentence that holds a word."""
        return bisect.bisect_right(self._firsts, word) - 1

    def span(self, first: int, last: int) -> tuple[int, int]:
        """Return where the words from `first` to `last` excluded stand in the original."""
        return self._place(self._spans[first][0]), self._place(self._spans[last - 1][1])

    def starts_with_capital(self, word: int) -> bool:
        """Tell whether a word begins with a capital in the original."""
        return self.text[self._place(self._spans[word][0])].isupper()

    def original(self, first: int, last: int) -> str:
        """Return the words from `first` to `last` excluded as they were written."""
        start, end = self.span(first, last)
        return self.text[start:end]

    def _place(self, at: int) -> int:
        if not self._places:
            return at
        return self._places[at]

    def _cut(self) -> list[Sentence]:
        starts = self._starts
        sentences: list[Sentence] = []
        paragraph, is_item, first = 0, False, 0
        for match in BREAK.finditer(self._folded):
            kind = match.lastgroup or ""
            if not self._breaks(kind, match):
                continue
            last = bisect.bisect_left(starts, match.start())
            if last > first:
                opens = self.words[last - 1] == ":"
                sentences.append(Sentence(first, last, paragraph, is_item, opens))
            is_item = kind == "item" or (is_item and kind in {"stop", "semicolon"})
            paragraph += kind in {"item", "blank"}
            first = bisect.bisect_left(starts, match.end())
        if first < len(starts):
            sentences.append(Sentence(first, len(starts), paragraph, is_item, opens_list=False))
        return sentences

    def _breaks(self, kind: str, match: re.Match[str]) -> bool:
        if kind == "stop":
            return self._ends_sentence(match)
        if kind == "line":
            return self._starts_line(match)
        return True

    def _ends_sentence(self, match: re.Match[str]) -> bool:
        before = re.search(r"[^\W_]*$", self._folded[max(0, match.start() - 20) : match.start()])
        word = before[0] if before else ""
        return word not in ABBREVIATIONS and (len(word) > 1 or match[0] != ".")

    def _starts_line(self, match: re.Match[str]) -> bool:
        line = self._folded.rfind("\n", 0, match.start()) + 1
        following = bisect.bisect_left(self._starts, match.end())
        if following == len(self.words) or match.start() - line >= SHORT_LINE:
            return False
        return self.starts_with_capital(following)


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
