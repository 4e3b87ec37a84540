"""The reading of a free text: every number and day of it, and what each claims."""

import functools
import re
from collections.abc import Iterator
from decimal import Decimal
from typing import Final

from desktop_app.law.coherence.claim import CONTRACT, Claim, Measure, Spot
from desktop_app.law.coherence.days import days
from desktop_app.law.coherence.measures import measures
from desktop_app.law.coherence.weights import weights
from desktop_app.law.coherence.written import NUMBER, number_of

_REMEMBERED: Final = 1024
_REACH: Final = 140
_SENTENCE: Final = re.compile(r"(?:[^.!?;\n]|\.(?=\w))+")
_MEASURED: Final = re.compile(
    rf"(?<![\w,.’'-])({NUMBER})\s*(?:\((\d[\d\s]{{0,8}})\)\s*)?"
    r"(mois|ans?|années?|%|pour\s+cent|points|€|euros|k€|lots?|heures)(?!\w)",
    re.IGNORECASE,
)
_ELSEWHERE: Final = re.compile(
    r"\bprécédent|\bancien|\bantérieur|\bactuel|\bautres?\s+(?:marché|commune|contrat)|\bexemple\b"
    r"|\bmarchés?\s+(?:subséquent|en\s+cours|similaire|comparable)|\bréférences?\b|\bsourçage\b",
    re.IGNORECASE,
)
_NO_UNIT: Final = r"(?![\d,.]*\d|\s*(?:%|€|euros|m²|m2|mois|ans|heures|kg|litres|pièces|unités))"
_ONE_LOT: Final = re.compile(
    rf"\blot\s+(?:n°\s*|nº\s*|numéro\s+)?(\d{{1,2}})\b{_NO_UNIT}", re.IGNORECASE
)
_LOTS: Final = re.compile(
    r"\blots\s+(?:n°s?\s*|nº\s*|numéros\s+)?(\d{1,2}(?:\s*,\s*\d{1,2})*"
    rf"\s+(?:et|ou|à)\s+(?:n°\s*)?\d{{1,2}})\b{_NO_UNIT}",
    re.IGNORECASE,
)
_NO_LOT: Final = re.compile(
    r"fabrication|traçab|péremption|lotissement|copropriété|cadastr|numéros?\s+de\s+lot|parcelle",
    re.IGNORECASE,
)
_SINGLE: Final = re.compile(
    rf"(?:{CONTRACT}|\bconsultation)\s+(?:n['’]est\s+pas\s+allotie?|non\s+allotie?"
    r"|(?:est\s+)?(?:passée?|conclue?)?\s*en\s+(?:un\s+)?(?:lot\s+unique|seul\s+lot))",
    re.IGNORECASE,
)


@functools.lru_cache(maxsize=_REMEMBERED)
def claims_of(text: str) -> tuple[Claim, ...]:
    """Return what a text claims of the contract; where its words leave a doubt, nothing."""
    return tuple(claim for found in _SENTENCE.finditer(text) for claim in _claims(found[0]))


def _claims(sentence: str) -> Iterator[Claim]:
    if _ELSEWHERE.search(sentence):
        return
    for spot in _spots(sentence):
        yield from measures(spot)
        yield from weights(spot)
    yield from days(sentence, _REACH)
    yield from _lots(sentence)


def _spots(sentence: str) -> Iterator[Spot]:
    for found in _MEASURED.finditer(sentence):
        if found[3][0].isupper() and not sentence[: found.start()].strip():
            # The number of a title, such as 7.2 Heures d’insertion.
            continue
        yield Spot(
            number=number_of(found[2] or found[1]),
            unit=found[3],
            written=found[0],
            before=sentence[max(0, found.start() - _REACH) : found.start()],
            after=sentence[found.end() : found.end() + _REACH],
            sentence=sentence,
        )


def _lots(sentence: str) -> Iterator[Claim]:
    single = _SINGLE.search(sentence)
    if single:
        yield Claim(measure=Measure.LOT_COUNT, extract=single[0], values=(Decimal(1),))
    if _NO_LOT.search(sentence):
        return
    for found in (*_ONE_LOT.finditer(sentence), *_LOTS.finditer(sentence)):
        numbers = tuple(Decimal(number) for number in re.findall(r"\d+", found[1]))
        yield Claim(measure=Measure.LOT_NUMBER, extract=found[0], values=numbers)
