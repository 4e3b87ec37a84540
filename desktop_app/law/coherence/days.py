"""What the days of a sentence claim: launch, bids due, start, end."""

import re
from collections.abc import Iterator
from typing import Final

from desktop_app.law.coherence.claim import Claim, Measure, ending
from desktop_app.law.coherence.written import DATE, date_of

_BIDS: Final = r"(?:offres?|plis?|candidatures?|propositions?)"
_ON: Final = r"(?:est\s+fixée?\s+au|:|le|au)"
_READERS: Final = (
    (
        Measure.BIDS_DUE,
        ending(
            rf"\b(?:remise|réception|dépôt)\s+(?:des|de\s+leurs|de\s+l['’])\s*{_BIDS}[^.;]{{0,40}}",
            rf"\b{_BIDS}\s+(?:sont|doivent|seront)\s+[^.;]{{0,40}}"
            r"(?:avant|au\s+plus\s+tard)\s+le[^.;\d]{0,12}",
            rf"\bdate\s+limite\s+(?:de\s+(?:remise|réception|dépôt)|des\s+{_BIDS})[^.;]{{0,40}}",
        ),
    ),
    (
        Measure.LAUNCH,
        ending(
            r"\bconsultation\s+(?:est\s+|a\s+été\s+|sera\s+)?(?:lancée|ouverte)\s+le",
            r"\bavis\s+(?:est\s+|a\s+été\s+|sera\s+)?envoyé\s+(?:\w+\s+){0,3}le",
            rf"\blancement\s+de\s+la\s+consultation\s*{_ON}",
        ),
    ),
    (
        Measure.START,
        ending(
            r"\b(?:marché|contrat|prestations|exécution)\s+(?:\w+\s+){0,2}"
            r"(?:commenc|début|démarr)\w*\s+le",
            r"\b(?:marché|contrat)\s+prend(?:ra)?\s+effet\s+(?:le|au)",
            rf"\bdébut\s+(?:du\s+marché|du\s+contrat|d['’]exécution|des\s+prestations)\s*{_ON}",
        ),
    ),
    (
        Measure.END,
        ending(
            r"\b(?:marché|contrat)\s+(?:prend(?:ra)?\s+fin|se\s+termine(?:ra)?|s['’]achève(?:ra)?"
            r"|expire(?:ra)?)\s+le",
            rf"\bfin\s+du\s+(?:marché|contrat)\s*{_ON}",
        ),
    ),
)
_OF_WEEK: Final = re.compile(r"(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\s*$", re.I)
_DAY: Final = re.compile(rf"(?<!\d)(?:{DATE})(?!\d)", re.IGNORECASE)
_NOT_THE_DAY: Final = re.compile(r"questions?\b|visites?\b|demandes?\b|renseignements", re.I)


def days(sentence: str, reach: int) -> Iterator[Claim]:
    """Yield what each day of a sentence claims."""
    for found in _DAY.finditer(sentence):
        before = sentence[max(0, found.start() - reach) : found.start()]
        before = _OF_WEEK.sub("", before.rstrip())
        day = date_of(found[0])
        measure = _measure(before)
        if day and measure:
            yield Claim(measure=measure, extract=found[0], day=day)


def _measure(before: str) -> Measure | None:
    if _NOT_THE_DAY.search(before):
        return None
    return next((measure for measure, reader in _READERS if reader.search(before)), None)
