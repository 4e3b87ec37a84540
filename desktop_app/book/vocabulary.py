"""The words that the index of suppliers knows, to spot one that was mistyped.

They are read letter by letter when first needed and forgotten when the book changes, so that no
word of an erased person outlives it.
"""

from collections.abc import Iterator
from string import ascii_lowercase

from desktop_app.book.connection import Connection
from desktop_app.book.stamp import NEVER, stamp

CREATE = """
CREATE VIRTUAL TABLE IF NOT EXISTS temp.known_words USING fts5vocab (main, suppliers_index, row)
"""
WORDS = "SELECT term, doc FROM temp.known_words WHERE term >= :start AND term < :end"
HOW_MANY = "SELECT doc FROM temp.known_words WHERE term = :word"
AFTER_DIGITS = ":"
LEAST_LETTERS, LONG = 4, 8
# An unfinished word is compared with beginnings only when it says enough.
LEAST_BEGINNING = 5


def tolerated(word: str) -> int:
    """Return how many signs may be wrong in a word: one of four letters, two of eight."""
    if len(word) < LEAST_LETTERS or not word.isalpha():
        return 0
    return 1 if len(word) < LONG else 2


class Vocabulary:
    """The words of an index, and which of them are near another."""

    def __init__(self, db: Connection) -> None:
        self._db = db
        # At once: later on, a connection that only reads would refuse it.
        db.execute(CREATE).close()
        self._stamp = NEVER
        self._letters: dict[str, dict[str, int]] = {}

    def uses(self, word: str) -> int:
        """Return how many suppliers have a word."""
        return int(self._db.value(HOW_MANY, {"word": word}) or 0)

    def near(self, word: str, most: int, *, unfinished: bool = False) -> tuple[str, ...]:
        """Return the words nearest to one that may be mistyped, the most used first if as near.

        Args:
            word: folded, as the index has it.
            most: how many are wanted.
            unfinished: whether it may be the beginning of a longer word.
        """
        far = tolerated(word)
        if not far:
            return ()
        self._forget_if_changed()
        known = self._of_letter(word[0])
        ranks: dict[str, tuple[int, int]] = {}
        for choice, distance in _closest(word, known, far):
            ranks[choice] = (distance, -known[choice])
        if all(distance > 1 for distance, _ in ranks.values()):
            if unfinished and len(word) >= LEAST_BEGINNING:
                for choice, distance in _begun(word, known, far):
                    ranks.setdefault(choice, (distance, -known[choice]))
            for choice in _other_beginnings(word):
                if uses := self.uses(choice):
                    ranks.setdefault(choice, (1, -uses))
        ranks.pop(word, None)
        return tuple(sorted(ranks, key=lambda choice: (ranks[choice], choice))[:most])

    def _forget_if_changed(self) -> None:
        now = stamp(self._db)
        if now != self._stamp:
            self._stamp = now
            self._letters.clear()

    def _of_letter(self, letter: str) -> dict[str, int]:
        if letter not in self._letters:
            self._letters[letter] = self._read_letter(letter)
        return self._letters[letter]

    def _read_letter(self, letter: str) -> dict[str, int]:
        words: dict[str, int] = {}
        start: str | None = letter
        while start is not None:
            start = self._read_until_digit(start, chr(ord(letter) + 1), words)
        return words

    def _read_until_digit(self, start: str, end: str, words: dict[str, int]) -> str | None:
        """Read words; return where to go on after a run of words with a digit, none at the end.

        Hundreds of thousands of « contact1234 » are passed over at once.
        """
        cursor = self._db.execute(WORDS, {"start": start, "end": end})
        try:
            for word, uses in cursor:
                if not word.isalpha():
                    rank = next(rank for rank, sign in enumerate(word) if not sign.isalpha())
                    return f"{word[:rank]}{AFTER_DIGITS}" if word[rank].isascii() else None
                if len(word) >= LEAST_LETTERS - 1:
                    words[word] = uses
        finally:
            cursor.close()
        return None


def _closest(word: str, choices: dict[str, int], far: int) -> Iterator[tuple[str, int]]:
    from rapidfuzz import process  # noqa: PLC0415 - start-up does not pay for it
    from rapidfuzz.distance import OSA  # noqa: PLC0415

    found = process.extract(
        word, choices.keys(), scorer=OSA.distance, score_cutoff=far, limit=None
    )
    return ((choice, int(distance)) for choice, distance, _ in found)


def _begun(word: str, known: dict[str, int], far: int) -> Iterator[tuple[str, int]]:
    """Yield the most used word of each beginning that is near an unfinished word."""
    longest = len(word) + 1
    best: dict[str, str] = {}
    for length in (longest - 2, longest - 1, longest):
        for choice, uses in known.items():
            if len(choice) > length:
                former = best.get(choice[:length])
                if former is None or known[former] < uses:
                    best[choice[:length]] = choice
    for beginning, distance in _closest(word, dict.fromkeys(best, 0), far):
        yield best[beginning], distance


def _other_beginnings(word: str) -> Iterator[str]:
    """Yield what a word may be if its first letter is wrong, missing, doubled or swapped."""
    yield word[1:]
    if word[0] != word[1]:
        yield word[1] + word[0] + word[2:]
    for letter in ascii_lowercase:
        yield letter + word
        yield letter + word[1:]
