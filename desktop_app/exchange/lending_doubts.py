"""What, in the texts of a dossier to lend, may still tell whose it is: for a person to judge."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from desktop_app.core.folding import fold

MONTHS = (
    "janvier|février|fevrier|mars|avril|mai|juin|juillet|août|aout|septembre|octobre|novembre"
    "|décembre|decembre"
)
S = "[ \u00a0\u202f]"
LINK = f"(?:{S}|-|’|')"
SMALL = "(?:de|du|des|la|le|les|l|d|en|sur|sous|aux?|lès|lez)"
CAPITAL = r"[A-ZÀ-ÝŒÆ][\w]*"
NAME = rf"{CAPITAL}(?:{LINK}(?:{SMALL}{LINK}){{0,3}}{CAPITAL})*"
PLACES = (
    "école|écoles|collège|lycée|crèche|salle|stade|gymnase|piscine|médiathèque|bibliothèque"
    "|cimetière|église|chapelle|château|parc|square|pont|quartier|hameau|lieu-dit|résidence|place"
    "|rue|avenue|boulevard|chemin|impasse|allée|cité|zone|site|forêt|bois|rivière|étang|canal"
    "|port|gare|maison|espace|foyer|EHPAD|centre|groupe scolaire|communauté|canton|entreprise"
    "|société|association"
)
WORD = re.compile(r"\w+")
CAPITALS = re.compile(CAPITAL)
LEAST_ACRONYM, MOST_ACRONYM = 2, 6
WIDEST_OPENING = 40
BEGINNING = re.compile(r"(?:\A|[.!?:;•…\n\t(«\"–-])[\s\u00a0«\"(–-]*\Z")


class Reason(StrEnum):
    """Why a passage is shown."""

    COMMUNE = "nom d’une commune"
    PLACE = "nom d’un lieu ou d’un organisme"
    NAME = "nom propre"
    DATE = "date exacte"
    AMOUNT = "montant"
    NUMBER = "numéro"


MASKS = {
    Reason.COMMUNE: "[commune]",
    Reason.PLACE: "[nom]",
    Reason.NAME: "[nom]",
    Reason.DATE: "[date]",
    Reason.AMOUNT: "[montant]",
    Reason.NUMBER: "[numéro]",
}
FIXED = (
    (
        Reason.DATE,
        re.compile(
            rf"(?<!\d)(?:\d{{1,2}}(?:er)?{S}(?:{MONTHS})(?:{S}\d{{4}})?"
            rf"|(?:{MONTHS}){S}\d{{4}}|\d{{1,2}}[/.]\d{{1,2}}[/.]\d{{2,4}}|\d{{4}}-\d\d-\d\d)(?!\w)",
            re.IGNORECASE,
        ),
    ),
    (
        Reason.AMOUNT,
        re.compile(
            rf"(?<!\d)(?:\d{{1,3}}(?:[ .\u00a0\u202f]\d{{3}})+|\d+)(?:[.,]\d+)?{S}?"
            r"(?:€|euros?\b|k€|M€)"
        ),
    ),
    (Reason.NUMBER, re.compile(rf"(?<![\d,.])\d(?:{S}?\d){{4,}}(?![\d,.]\d)")),
    (
        Reason.PLACE,
        re.compile(rf"(?i:\b(?:{PLACES}))(?:{LINK}{SMALL}){{0,3}}{LINK}(?P<name>{NAME})"),
    ),
)
PROPER = re.compile(rf"(?<![\w-]){NAME}")
# What opens a sentence and belongs to no name.
OPENING = re.compile(
    r"(?:l[’']|d[’']|avec|chez|comme|contact|dans|de|des|du|en|et|la|le|les|mme|par|pour|selon|sur"
    r"|un|une|voir)[\s\u00a0]*",
    re.IGNORECASE,
)
Told = Callable[[str], bool]


@dataclass(frozen=True, slots=True)
class Doubt:
    """A passage of a text that may tell whose it is."""

    start: int
    end: int
    reason: Reason


@dataclass(frozen=True, slots=True)
class Common:
    """What everybody writes: the proper words of the library, and how to know a commune."""

    words: frozenset[str]
    is_commune: Told


def proper_words(texts: Iterable[str]) -> frozenset[str]:
    """Return the words that the library itself writes with a capital."""
    return frozenset(
        fold(word)
        for text in texts
        for found in PROPER.finditer(text)
        for word in WORD.findall(found[0])
    )


def doubts(text: str, common: Common) -> tuple[Doubt, ...]:
    """Return the passages of a text to look at, in their order, none over another."""
    kept: list[Doubt] = []
    for doubt in (*_fixed(text), *_names(text, common)):
        if not any(doubt.start < other.end and other.start < doubt.end for other in kept):
            kept.append(doubt)
    return tuple(sorted(kept, key=lambda doubt: doubt.start))


def masked(text: str, found: Iterable[Doubt]) -> str:
    """Return a text whose doubtful passages are replaced by what they are."""
    for doubt in sorted(found, key=lambda doubt: doubt.start, reverse=True):
        text = text[: doubt.start] + MASKS[doubt.reason] + text[doubt.end :]
    return text


def _fixed(text: str) -> Iterator[Doubt]:
    for reason, pattern in FIXED:
        for found in pattern.finditer(text):
            group = "name" if "name" in pattern.groupindex else 0
            yield Doubt(found.start(group), found.end(group), reason)


def _names(text: str, common: Common) -> Iterator[Doubt]:
    is_commune = cache(common.is_commune)
    for found in PROPER.finditer(text):
        start, name = found.start(), found[0]
        if _is_mark(text, start):
            continue
        begins = BEGINNING.search(text, max(0, start - WIDEST_OPENING), start) is not None
        opening = OPENING.match(name) if begins and not is_commune(name) else None
        if opening and CAPITALS.match(name, opening.end()):
            start, begins = start + opening.end(), False
            name = name[opening.end() :]
        words = WORD.findall(name)
        known = all(_is_common(word, common) for word in words)
        if is_commune(name) and not (begins and known):
            yield Doubt(start, found.end(), Reason.COMMUNE)
        elif not known and not (begins and len(words) == 1):
            yield Doubt(start, found.end(), Reason.NAME)


def _is_common(word: str, common: Common) -> bool:
    is_acronym = word.isupper() and LEAST_ACRONYM <= len(word) <= MOST_ACRONYM
    return is_acronym or not word[0].isupper() or len(word) == 1 or fold(word) in common.words


def _is_mark(text: str, start: int) -> bool:
    # « [Commune] » is ours.
    return start > 0 and text[start - 1] == "["
