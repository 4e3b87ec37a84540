"""Text without accents, case or ligatures, for comparing and for searching."""

import re
import unicodedata

ABBREVIATIONS = {"st": "saint", "ste": "sainte"}
_LIGATURES = str.maketrans({"œ": "oe", "æ": "ae"})
_ACRONYM = re.compile(r"(?<![^\W_])(?:[^\W\d_]\.)+[^\W\d_](?![^\W_])")
_WORD = re.compile(r"[^\W_]+")
# Normalising a long run of combining marks is quadratic; marks are dropped, so slices are exact.
_SLICE = 512


def plain_words(text: str) -> tuple[str, ...]:
    """Return the words of a text without accents, case, ligatures or dots of acronyms."""
    slices = (text[start : start + _SLICE] for start in range(0, len(text), _SLICE))
    spread = "".join(unicodedata.normalize("NFKD", part) for part in slices)
    bare = "".join(character for character in spread if not unicodedata.combining(character))
    bare = bare.casefold().translate(_LIGATURES)
    joined = _ACRONYM.sub(lambda found: found[0].replace(".", ""), bare)
    return tuple(_WORD.findall(joined))


def fold(text: str) -> str:
    """Return the words of a text in the form used to compare names, abbreviations spelt out."""
    return " ".join(ABBREVIATIONS.get(word, word) for word in plain_words(text))
