"""Full-text search: from what the clerk types to what the index understands."""

import re

from desktop_app.core.folding import ABBREVIATIONS, plain_words

GREATEST_QUERY = 500
# What is typed before an apostrophe is grammar: « l’œuvre » looks for « œuvre ».
ELISION = re.compile(r"\b(?:[cdjlmnst]|qu)['’](?=\w)", re.IGNORECASE)


def match_string(text: str) -> str:
    """Return the full-text query for a typed text, empty when it holds no word.

    Every word must be there, in any order; the last one may be unfinished.
    """
    words = _plain(text)
    if not words:
        return ""
    whole = [f'"{ABBREVIATIONS.get(word, word)}"' for word in words[:-1]]
    return " AND ".join([*whole, _prefix(words[-1])])


def typed_words(text: str) -> tuple[str, ...]:
    """Return the words of a typed text as the index has them."""
    return tuple(ABBREVIATIONS.get(word, word) for word in _plain(text))


def _plain(text: str) -> tuple[str, ...]:
    return plain_words(ELISION.sub(" ", text[:GREATEST_QUERY]))


def _prefix(word: str) -> str:
    longer = ABBREVIATIONS.get(word)
    return f'("{word}"* OR "{longer}"*)' if longer else f'"{word}"*'
