"""A search that gave nothing, done again with the words that were probably meant."""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import islice, product

from desktop_app.book.connection import Connection
from desktop_app.book.query import Query, SearchResult, SearchStoppedError
from desktop_app.book.search import match_string, typed_words
from desktop_app.book.searching import Searcher, stoppable
from desktop_app.book.vocabulary import Vocabulary, tolerated
from desktop_app.core.folding import fold
from desktop_app.core.supplier import Supplier

ANY = "SELECT 1 FROM suppliers_index WHERE suppliers_index MATCH :match LIMIT 1"
MOST_NEAR, MOST_TRIED = 3, 6
# A word of the book is doubted only beside one far more used: « lile » beside « Lille ».
FAR_MORE_USED = 20
WORD = re.compile(r"[^\W_]+")


class Tolerance:
    """The tolerant search over one connection."""

    def __init__(self, db: Connection, searcher: Searcher, is_stopped: Callable[[], bool]) -> None:
        self._db = db
        self._searcher = searcher
        self._vocabulary = Vocabulary(db)
        self._is_stopped = is_stopped

    def search(self, query: Query, limit: int) -> SearchResult:
        """Find the suppliers of a search, or of the nearest text when its words give nothing.

        Raises:
            SearchStoppedError: it was interrupted.
        """
        found = self._searcher.search(query, limit)
        words = typed_words(query.text)
        if found.total or not any(tolerated(word) for word in words):
            return found
        with stoppable():
            if self._is_found(query.text):
                return found
            for text in islice(self._texts(words), MOST_TRIED):
                if self._is_stopped():
                    raise SearchStoppedError
                near = self._searcher.search(replace(query, text=text), limit)
                if near.total:
                    return replace(near, near_text=_as_written(text, near.suppliers))
        return found

    def _is_found(self, text: str) -> bool:
        return self._db.value(ANY, {"match": match_string(text)}) is not None

    def _texts(self, words: tuple[str, ...]) -> Iterator[str]:
        known = [self._is_known(words, rank) for rank in range(len(words))]
        if all(known):
            yield from self._beside_rare_words(words)
            return
        choices = [
            (word,) if known[rank] else self._near(words, rank) for rank, word in enumerate(words)
        ]
        yield from (" ".join(choice) for choice in product(*choices))

    def _beside_rare_words(self, words: tuple[str, ...]) -> Iterator[str]:
        for rank, word in enumerate(words):
            uses = self._vocabulary.uses(word)
            for near in self._near(words, rank):
                if self._vocabulary.uses(near) >= FAR_MORE_USED * max(uses, 1):
                    yield " ".join((*words[:rank], near, *words[rank + 1 :]))

    def _is_known(self, words: tuple[str, ...], rank: int) -> bool:
        if rank == len(words) - 1:
            return self._is_found(words[rank])
        return self._vocabulary.uses(words[rank]) > 0

    def _near(self, words: tuple[str, ...], rank: int) -> tuple[str, ...]:
        is_last = rank == len(words) - 1
        return self._vocabulary.near(words[rank], MOST_NEAR, unfinished=is_last)


def _as_written(text: str, suppliers: tuple[Supplier, ...]) -> str:
    """Return folded words with the accents that the first supplier found gives them."""
    written: dict[str, str] = {}
    for supplier in suppliers[:1]:
        said = (supplier.name, supplier.trade_name, supplier.activities, supplier.place.commune)
        for word in WORD.findall(" ".join(said)):
            written.setdefault(fold(word), word.lower())
    return " ".join(written.get(word, word) for word in text.split())
