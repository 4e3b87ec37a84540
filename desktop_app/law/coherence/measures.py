"""What the numbers of a sentence claim: months, lots, amounts, penalties, hours."""

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import Final

from desktop_app.law.coherence.claim import CONTRACT, Claim, Measure, Spot, ending, starting
from desktop_app.law.coherence.written import NUMBER, number_of

_OBJECT: Final = r"(?:\s+(?:est|sera|de\s+[\w-]+|d['’][\w-]+|des\s+[\w-]+|du\s+[\w-]+)){0,4}"
_QUALIFIED: Final = r"(?:totale\s+|globale\s+|ferme\s+|initiale\s+)?"
_LASTS: Final = ending(
    rf"{CONTRACT}{_OBJECT}\s+(?:conclu|passé|signé|prévu|attribué)e?"
    rf"\s+(?:pour|sur)(?:\s+une\s+(?:durée|période)\s+{_QUALIFIED}(?:de|d['’]))?",
    rf"{CONTRACT}{_OBJECT}\s*,?\s*(?:pour\s+|d['’]\s*)une\s+durée\s+{_QUALIFIED}(?:de|d['’])",
    rf"\bdurée\s+{_QUALIFIED}(?:du|de\s+ce|de\s+l['’]|du\s+présent)\s*(?:marché|contrat"
    r"|accord-cadre)(?:\s+public)?\s*(?:est|sera|:|=)?\s*(?:de|d['’]|fixée\s+à|égale\s+à)?",
    rf"{CONTRACT}\s+(?:dure|durera|court\s+sur|s['’]étend\s+sur|porte\s+sur)",
    r"\b(?:le|un|ce|présent)\s+marché(?:\s+public)?\s+(?:de|d['’])",
)
_ALONG: Final = ending(r"\b(?:pendant|durant|sur)(?:\s+les)?")
_OF_CONTRACT: Final = starting(rf"(?:du|de\s+ce)\s+(?:présent\s+)?{CONTRACT}")
_NOT_WHOLE: Final = starting(
    r"(?:de|d['’])\s*(?:garantie|maintenance|essai|préavis|suivi|parfait)",
    r"(?:au\s+)?(?:plus|maximum|minimum|moins)\b",
    r"(?:avant|après|supplémentaires?|par)\b",
)
_RENEWED: Final = re.compile(r"recondu|renouvel|prolong|prorog|tacite|tranche", re.IGNORECASE)
_TIMES: Final = re.compile(rf"({NUMBER})\s+fois", re.IGNORECASE)
_DIVIDED: Final = ending(
    r"\b(?:divis|décompos|répart|découp|allot|scind|fractionn|sépar)\w*\s+(?:\w+\s+)?en",
    rf"(?:{CONTRACT}|\bconsultation|\bil|\belle)\s+"
    r"(?:comprend|comporte|compte|contient|se\s+compose\s+de|est\s+composée?\s+de)",
)
_ALL: Final = ending(r"\b(?:les|des|ces)")
_OF_TENDER: Final = starting(
    r"(?:du|de\s+la|de\s+ce|de\s+cette)\s+(?:présente?\s+)?(?:marché|consultation|contrat)\b"
)
_HT: Final = r"(?:\s*,?\s*(?:HT|hors\s+taxes?))?"
_ESTIMATED: Final = r"(?:estimé|estimatif|prévisionnel|total|global|évalué)"
_LOT: Final = r"lot\s+(?:n°\s*)?\d{1,2}"
_ESTIMATE: Final = ending(
    rf"\bmontant(?:\s+{_ESTIMATED}){{0,2}}{_HT}\s+(?:du|de\s+ce)\s+(?:présent\s+)?"
    rf"(?:marché|contrat|besoin|{_LOT})(?:\s+public)?{_HT}\s*(?:est|:|=|s['’]élève|sera)?"
    r"\s*(?:estimé|évalué|fixé)?\s*(?:à|de)?",
    rf"(?:{CONTRACT}|\b(?:le|ce)\s+besoin|\b{_LOT})\s+(?:est|a\s+été)\s+(?:estimé|évalué)\s+à",
    rf"\bmontant\s+{_ESTIMATED}{_HT}\s*(?:est|:|=)\s*(?:de)?",
)
_LOT_NAMED: Final = re.compile(r"\blot\s+(?:n°\s*)?(\d{1,2})(?!.*\blot\b)", re.IGNORECASE)
_NOT_AMOUNT: Final = starting(
    r"(?:HT\s+)?(?:TTC|toutes\s+taxes|par\b|/|annuel|maximum|minimum|au\s+(?:plus|moins)|chaque)"
)
_PER_YEAR: Final = re.compile(r"\bannuel|\bpar\s+an\b|\bchaque\s+année", re.IGNORECASE)
_ROUGH: Final = ending(r"\s(?:environ|près\s+de|de\s+l['’]ordre\s+de)")
_FINE: Final = re.compile(r"\bpénalités?\b", re.IGNORECASE)
_NOT_THE_FINE: Final = re.compile(
    r"plafonn|maxim|minim|excéd|dépass|inférieur|supérieur|exonér|seuil", re.IGNORECASE
)
_LATE: Final = re.compile(r"\bretards?\b", re.IGNORECASE)
_PER_DAY: Final = starting(r"(?:HT\s+)?par\s+jour\b")
_LATE_OTHERWISE: Final = re.compile(
    r"\b(?:remise|dépôt|transmission|fourniture|production)\s+(?:de|d['’]|du|des)", re.IGNORECASE
)
_OF_INSERTION: Final = starting(
    r"(?:de\s+travail\s+)?d['’]insertion\b", r"de\s+travail\b.*\béloignées\s+de\s+l['’]emploi"
)
_EACH: Final = re.compile(
    r"\btranche|\bau-delà\b|\bpar\s+(?:an|mois|personne|salarié|semaine)\b|\bau\s+lot\b", re.I
)


def measures(spot: Spot) -> Iterator[Claim]:
    """Yield what a number claims, by its unit."""
    unit = spot.unit.lower()
    if unit.startswith(("mois", "an")):
        yield from _months(spot)
    elif unit.startswith("lot"):
        yield from _lot_count(spot)
    elif unit in {"€", "euros", "k€"}:
        yield from _amount(spot)
        yield from _fine(spot)
    elif unit == "heures":
        yield from _hours(spot)


def _months(spot: Spot) -> Iterator[Claim]:
    along = _ALONG.search(spot.before) and _OF_CONTRACT.match(spot.after)
    said = _LASTS.search(spot.before) and not _NOT_WHOLE.match(spot.after)
    if not (along or said):
        return
    base = spot.number * (1 if spot.unit.lower() == "mois" else 12)
    values = [base]
    if _RENEWED.search(spot.sentence):
        times = _TIMES.search(spot.sentence)
        if times is None:
            return
        values.append(base * (1 + number_of(times[1])))
    yield Claim(measure=Measure.MONTHS, extract=spot.written, values=tuple(values))


def _lot_count(spot: Spot) -> Iterator[Claim]:
    whole = _ALL.search(spot.before) and _OF_TENDER.match(spot.after)
    if _DIVIDED.search(spot.before) or whole:
        yield Claim(measure=Measure.LOT_COUNT, extract=spot.written, values=(spot.number,))


def _amount(spot: Spot) -> Iterator[Claim]:
    rough = _ROUGH.search(spot.before)
    before = spot.before[: rough.start()] if rough else spot.before
    if not _ESTIMATE.search(before) or _NOT_AMOUNT.match(spot.after):
        return
    if _PER_YEAR.search(spot.sentence):
        return
    lot = _LOT_NAMED.search(before)
    yield Claim(
        measure=Measure.AMOUNT,
        extract=spot.written,
        values=(_euros(spot),),
        lot=int(lot[1]) if lot else 0,
        rough=bool(rough),
    )


def _fine(spot: Spot) -> Iterator[Claim]:
    if not _FINE.search(spot.before) or _NOT_THE_FINE.search(spot.sentence):
        return
    late = _LATE.search(spot.sentence) and _PER_DAY.match(spot.after)
    if late and _LATE_OTHERWISE.search(spot.sentence):
        late = None
    yield Claim(
        measure=Measure.LATE_PENALTY if late else Measure.PENALTY,
        extract=spot.written,
        values=(_euros(spot),),
        about=spot.sentence,
    )


def _hours(spot: Spot) -> Iterator[Claim]:
    if _OF_INSERTION.match(spot.after) and not _EACH.search(spot.sentence):
        yield Claim(measure=Measure.HOURS, extract=spot.written, values=(spot.number,))


def _euros(spot: Spot) -> Decimal:
    return spot.number * (1000 if spot.unit.lower() == "k€" else 1)
