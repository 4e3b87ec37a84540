"""By what a supplier was recognised: its family, a code, or the very words it uses."""

import re
from collections.abc import Iterator
from typing import Final

from desktop_app.core.folding import plain_words
from desktop_app.core.supplier import Supplier
from desktop_app.sourcing.candidate import LEAST_DIGITS, Wanted, digits, telling_words

CODE: Final = re.compile(r"\d{8}(-\d)?$")


def recognised_by(supplier: Supplier, wanted: Wanted) -> str:
    """Return by what a supplier fits an activity, in a short French sentence, or nothing."""
    offers = supplier.profile.offers
    if any(wanted.family in offer.families for offer in offers if wanted.family):
        return "Reconnu à la famille d’achat notée dans sa fiche."
    said = (word for word in supplier.activities.split() if CODE.match(word))
    for code in (*(code for offer in offers for code in offer.cpv), *said):
        if any(_is_near(code, asked) for asked in wanted.cpv):
            return f"Reconnu au code CPV {code}."
    words = tuple(_words(supplier))
    for activity in wanted.activities:
        found = [_first(words, beginning) for beginning in telling_words(activity)]
        if found and all(found):
            quoted = ", ".join(f"«\u00a0{word}\u00a0»" for word in dict.fromkeys(found))
            return f"Reconnu à {quoted}."
    return ""


def _is_near(code: str, asked: str) -> bool:
    """Tell whether a code is below the one asked, or above it."""
    own, telling = digits(code), digits(asked)
    return own.startswith(telling) or (len(own) >= LEAST_DIGITS and telling.startswith(own))


def _words(supplier: Supplier) -> Iterator[str]:
    texts = (supplier.activities, *(offer.title for offer in supplier.profile.offers))
    for text in texts:
        yield from text.replace("/", " ").split()


def _first(words: tuple[str, ...], beginning: str) -> str:
    for word in words:
        if any(plain.startswith(beginning) for plain in plain_words(word)):
            return word.strip(" ,;:.()").lower()
    return ""
