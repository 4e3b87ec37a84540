"""What a sentence says that a criterion weighs."""

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import Final

from desktop_app.core.folding import fold
from desktop_app.law.coherence.claim import Claim, Measure, Spot, ending, starting

_LINK: Final = ending(
    r"\s*\(",
    r"\s*:",
    r"\s+(?:compte|comptera|comptent)\s+pour",
    r"\s+(?:pèse|pèsera|pèsent|représente|représentera|vaut)",
    r"\s+(?:est|sera)\s+(?:pondéré|noté|coté|évalué)e?\s+(?:à|sur|par|à\s+hauteur\s+de)",
    r"\s+(?:est\s+affecté\s+d['’]|a|avec)\s*un\s+poids\s+de",
    r"\s+(?:pour|sur|à)",
    r"\s+[-–]",
    r"\s",
)
_NAME: Final = re.compile(r"«\s*([^»]{2,80}?)\s*»$|([^,:()\n|«»]{2,80})$")
_LEADING: Final = re.compile(
    r"^(?:.* )?(?:et|puis|mais|que|dont|ou)(?= )"
    r"|^(?:la )?(?:ponderation|poids|note) (?:du|de)(?= )"
)
_ARTICLES: Final = re.compile(r"^(?: *(?:le|la|les|l|du|des|de la|de l|de|au|aux|critere|a))+ ")
_ENDS: Final = starting(
    r"$",
    r"[),:|–-]",
    r"(?:et|dans|pour|puis|au|du\s+total|des\s+points)\b",
    r"de\s+la\s+(?:note|pondération|notation)",
    r"sur\s+100",
)
_AFTER: Final = re.compile(
    r"\s*(?:de\s+la\s+note\s+|des\s+points\s+)?(?:pour|au|à)\s+(?P<name>[^,.()\n:]{2,60}?)"
    r"\s*(?:$|[,.()]|\bet\b)",
    re.IGNORECASE,
)
_UNITS: Final = frozenset({"%", "pour cent", "points"})
_SCALES: Final = frozenset(map(Decimal, (3, 4, 5, 10, 20, 100)))
_OF_A_PART: Final = re.compile(
    r"sous-critère|\bavance|\bremise|\brabais|révision|\bretenue", re.IGNORECASE
)


def weights(spot: Spot) -> Iterator[Claim]:
    """Yield the weight that a number gives to what is named before it, or after it."""
    unit = " ".join(spot.unit.lower().split())
    if unit not in _UNITS or _OF_A_PART.search(spot.sentence) or spot.number > _FULL:
        return
    if unit == "points" and spot.number in _SCALES:
        return
    for name in (_named_before(spot), _named_after(spot)):
        if name:
            yield Claim(
                measure=Measure.WEIGHT, extract=spot.written, values=(spot.number,), about=name
            )


_FULL: Final = Decimal(100)


def bare_name(text: str) -> str:
    """Return the name of a criterion without its articles, for comparing."""
    name = _LEADING.sub("", fold(text)).strip()
    return _ARTICLES.sub("", name + " ").strip()


def _named_before(spot: Spot) -> str:
    link = _LINK.search(spot.before)
    if link is None or not _ENDS.match(spot.after):
        return ""
    name = _NAME.search(spot.before[: link.start()].rstrip())
    return bare_name(name[1] or name[2]) if name else ""


def _named_after(spot: Spot) -> str:
    name = _AFTER.match(spot.after)
    return bare_name(name["name"]) if name else ""
