"""A dossier lent to a neighbouring town: the need, the clauses, the weights, and nobody's name."""

import dataclasses
import re
import unicodedata
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from desktop_app.core import person
from desktop_app.core.buyer import Buyer
from desktop_app.core.lot import Lot
from desktop_app.core.money import Money
from desktop_app.core.sourcing import for_bidders
from desktop_app.core.tender import Need, Publicity, Tender
from desktop_app.core.terms import Terms
from desktop_app.exchange import telephone
from desktop_app.exchange.lending_texts import mapped

LENDER = "Commune à compléter"
COMMUNE, PERSON, ADDRESS = "[commune]", "[personne]", "[adresse]"
EMAIL, PHONE, SITE, NUMBER = "[courriel]", "[téléphone]", "[site]", "[numéro]"
# Thousands of euros, hundreds below ten thousand; downwards: no threshold of the law is passed.
ROUGH, FINE, SMALL_AMOUNT = 100_000, 10_000, 1_000_000
FIRST_DAY = 1
LEAST_LETTERS = 3
KIND_OF_BUYER = re.compile(
    r"^(?:la\s+)?(?:commune|ville|mairie|communauté de communes|communauté d’agglomération|"
    r"syndicat|centre communal d’action sociale|ccas)\s+(?:de la |de l’|des |du |de |d’|d')?",
    re.IGNORECASE,
)
SORTS = (
    (re.compile(r"\b(?:https?://|www\.)[^\s,;<>\"]+", re.IGNORECASE), SITE),
    (person.EMAIL, EMAIL),
    (re.compile(r"(?<!\d)(?:\d[ \u00a0\u202f]?){13}\d(?!\d)"), NUMBER),
    (telephone.PHONE, PHONE),
    (
        re.compile(
            r"\b(?:M\.|MM\.|Mme|Mlle|Monsieur|Madame|Mademoiselle)[ \u00a0]"
            r"(?:(?:de|du|la|le)[ \u00a0])*[A-ZÀ-Ý][\w’'-]*(?:[ \u00a0][A-ZÀ-Ý][\w’'-]*)*"
        ),
        PERSON,
    ),
)
FULL_NAME = re.compile(r"[A-ZÀ-Ý][\w’'-]+[ \u00a0]+[A-ZÀ-Ý][\w’'-]+")


class Lent(NamedTuple):
    """A dossier without its buyer, and where its texts were changed."""

    tender: Tender
    changed: tuple[str, ...]


class _Needle(NamedTuple):
    pattern: re.Pattern[str]
    mark: str
    is_folded: bool


def lent(tender: Tender) -> Lent:
    """Return a dossier that may be lent: no buyer, no person, no address, no exact day or amount.

    What stays in the town hall, as the note of the sourcing, is not lent.
    """
    needles = tuple(_needles(tender.buyer))
    bare = dataclasses.replace(
        for_bidders(tender),
        amount=_rough(tender.amount),
        date=tender.date.replace(day=FIRST_DAY),
        wanted_start=tender.wanted_start and tender.wanted_start.replace(day=FIRST_DAY),
        buyer=Buyer(name=LENDER, status=tender.buyer.status),
        need=_rough_need(tender.need),
        conditions=_undated(tender),
        lots=_rough_lots(tender),
        insertion=tuple(
            dataclasses.replace(item, amount=_rough(item.amount)) for item in tender.insertion
        ),
        publicity=Publicity(supports=tender.publicity.supports),
        dismissed=(),
        last_check=None,
    )
    changed: list[str] = []

    def clean(path: str, text: str) -> str:
        cleaned = _clean(text, path, needles)
        if cleaned != text:
            changed.append(path)
        return cleaned

    return Lent(mapped(bare, clean), tuple(dict.fromkeys(changed)))


def borrowed(tender: Tender, buyer: Buyer) -> Tender:
    """Return a lent dossier with the buyer who opens it; another one stays as it is."""
    if tender.buyer.name != LENDER or not buyer.name:
        return tender
    return dataclasses.replace(tender, buyer=buyer)


def _rough(amount: Money) -> Money:
    if amount.cents < FINE:
        return amount
    step = FINE if amount.cents < SMALL_AMOUNT else ROUGH
    return Money(amount.cents // step * step)


def _rough_need(need: Need) -> Need:
    spent = need.same_family_12_months
    return dataclasses.replace(need, same_family_12_months=spent and _rough(spent))


def _rough_lots(tender: Tender) -> tuple[Lot, ...]:
    lots = [
        dataclasses.replace(lot, amount=lot.amount and _rough(lot.amount)) for lot in tender.lots
    ]
    known = [lot.amount.cents for lot in tender.lots if lot.amount]
    if lots and len(known) == len(lots) and sum(known) == tender.amount.cents:
        # What made up the whole still does.
        others = sum(lot.amount.cents for lot in lots[:-1] if lot.amount)
        rest = _rough(tender.amount).cents - others
        if rest > 0:
            lots[-1] = dataclasses.replace(lots[-1], amount=Money(rest))
    return tuple(lots)


def _undated(tender: Tender) -> Terms:
    # The days left to answer stay; the day itself goes with that of the launch.
    terms, last = tender.conditions, tender.conditions.answer_by
    moved = last and last - (tender.date - tender.date.replace(day=FIRST_DAY))
    return dataclasses.replace(terms, answer_by=moved)


def _needles(buyer: Buyer) -> Iterator[_Needle]:
    office = buyer.office
    commune = KIND_OF_BUYER.sub("", buyer.name.strip())
    yield from _worded((buyer.name, commune, office.commune), COMMUNE)
    yield from _worded((buyer.siret, buyer.insee, office.postcode), NUMBER)
    yield from _worded((office.street, *office.address()), ADDRESS)
    people = (office.signatory, office.facilitator, office.accountant, office.mediator)
    yield from _worded((*people, *office.signatory.split()), PERSON)
    yield from _worded((office.court,), ADDRESS)


def _worded(texts: Iterable[str], mark: str) -> Iterator[_Needle]:
    # The longest first: « Commune de X » before « X ».
    for text in sorted(texts, key=len, reverse=True):
        words = re.findall(r"\w+", unicodedata.normalize("NFC", text))
        if not words or len("".join(words)) < LEAST_LETTERS:
            continue
        # A name of one word may be a word of the language: only its capital tells it.
        is_folded = len(words) > 1 or words[0].isdigit()
        parts = [re.escape(_folded(word) if is_folded else word) for word in words]
        forms = r"[\W_]{1,3}".join(parts)
        forms = forms if is_folded else f"(?:{forms}|{forms.upper()})"
        yield _Needle(re.compile(rf"(?<!\w){forms}(?!\w)"), mark, is_folded)


def _clean(text: str, where: str, needles: tuple[_Needle, ...]) -> str:
    clean = unicodedata.normalize("NFC", text)
    for pattern, mark in SORTS:
        clean = pattern.sub(mark, clean)
    for needle in needles:
        clean = _without(clean, needle)
    # Who checks is a function; two capitals in a row are a person.
    if where.endswith("checked_by"):
        clean = FULL_NAME.sub(PERSON, clean)
    return text if clean == unicodedata.normalize("NFC", text) else clean


def _without(text: str, needle: _Needle) -> str:
    seen = _folded(text) if needle.is_folded else text
    parts, end = [], 0
    for match in needle.pattern.finditer(seen):
        parts += [text[end : match.start()], needle.mark]
        end = match.end()
    return "".join((*parts, text[end:]))


def _folded(text: str) -> str:
    # Letter for letter, so that places in both texts are the same.
    return "".join(unicodedata.normalize("NFD", sign)[0].lower()[:1] or sign for sign in text)
