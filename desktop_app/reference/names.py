"""Names of communes as people type them, brought to one form."""

import re
from collections.abc import Iterator

from desktop_app.core.folding import fold

ARTICLES = frozenset({"l", "le", "la", "les", "aux", "los", "las"})
# What parts the name of a commune from the article put behind it.
ARTICLE = "|"
_SPELT_OUT = {"s": "sur", "ss": "sous", "ll": "les", "lès": "les"}
_ORDINAL = re.compile(r"(\d{1,2})(?:e|er|eme|ere)?")
_DIVIDED = {"paris": "75056", "lyon": "69123", "marseille": "13055"}
_DELIVERY = re.compile(r"\b(?:cedex|cx|bp|cs|tsa|sp)\b.*")


def key(name: str) -> str:
    """Return the folded name of a commune without the article that opens it."""
    words = fold(name).split()
    if len(words) > 1 and words[0] in ARTICLES:
        words = words[1:]
    return " ".join(words)


def is_cedex(name: str) -> bool:
    """Tell whether a name is that of a distribution office rather than of a commune alone."""
    return "cedex" in fold(name).split()


def spellings(name: str) -> Iterator[str]:
    """Yield the keys under which a typed name may be known, the surest first."""
    bare = _DELIVERY.sub("", fold(name)).strip()
    yield key(bare)
    words = bare.split()
    if len(words) > 1 and words[-1] in ARTICLES:
        yield " ".join(words[:-1])
    yield key(" ".join(_SPELT_OUT.get(word, word) for word in words))


def divided_city(name: str) -> str:
    """Return the code of Paris, Lyon or Marseille when a name is that of a district of them."""
    words = _DELIVERY.sub("", fold(name)).split()
    rest = [word for word in words[1:] if word not in {"arrondissement", "arrdt", "arr"}]
    if words and all(_ORDINAL.fullmatch(word) for word in rest):
        return _DIVIDED.get(words[0], "")
    return ""
