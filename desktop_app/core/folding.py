"""Text without accents, case or ligatures, for comparing and for searching."""

import re
import unicodedata

ABBREVIATIONS = {"st": "saint", "ste": "sainte"}
_LIGATURES = str.maketrans({"œ": "oe", "æ": "ae"})
_ACRONYM = re.compile(r"(?<![^\W_])(?:[^\W\d_]\.)+[^\W\d_](?![^\W_])")
_WORD = re.compile(r"[^\W_]+")


class _Bare(dict[int, str]):
    # Sign by sign, each worked out once: marks are dropped, so their order does not matter.
    def __missing__(self, code: int) -> str:
        spread = unicodedata.normalize("NFKD", chr(code))
        bare = "".join(sign for sign in spread if not unicodedata.combining(sign))
        self[code] = bare.casefold().translate(_LIGATURES)
        return self[code]


_BARE = _Bare()


def plain_words(text: str) -> tuple[str, ...]:
    """Return the words of a text without accents, case, ligatures or dots of acronyms."""
    bare = text.translate(_BARE)
    joined = _ACRONYM.sub(lambda found: found[0].replace(".", ""), bare)
    return tuple(_WORD.findall(joined))


def fold(text: str) -> str:
    """Return the words of a text in the form used to compare names, abbreviations spelt out."""
    return " ".join(ABBREVIATIONS.get(word, word) for word in plain_words(text))
