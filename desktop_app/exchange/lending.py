"""A dossier lent to a neighbouring town: the need, the clauses, the weights, and nobody's name."""

import dataclasses
import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NamedTuple, cast

from desktop_app.core.buyer import Buyer
from desktop_app.core.tender import Publicity, Tender

LENDER = "Commune à compléter"
COMMUNE, PERSON, ADDRESS = "[commune]", "[personne]", "[adresse]"
EMAIL, PHONE, SITE, NUMBER = "[courriel]", "[téléphone]", "[site]", "[numéro]"
# What names a thing of the library, and is nobody's words.
KEPT = frozenset(("clause", "variant", "family", "cpv", "document", "formula"))
FIRST_DAY = 1
LEAST_LETTERS = 3
KIND_OF_BUYER = re.compile(
    r"^(?:la\s+)?(?:commune|ville|mairie|communauté de communes|communauté d’agglomération|"
    r"syndicat|centre communal d’action sociale|ccas)\s+(?:de la |de l’|des |du |de |d’|d')?",
    re.IGNORECASE,
)
GAP = "[ .\u00a0\u202f-]?"
SORTS = (
    (re.compile(r"\b(?:https?://|www\.)[^\s,;<>\"]+", re.IGNORECASE), SITE),
    (re.compile(r"[^\s;,<>()\[\]\"'|:]+@[^\s;,<>()\[\]\"'|:]+[^\W_]"), EMAIL),
    (re.compile(r"(?<!\d)(?:\d[ \u00a0\u202f]?){13}\d(?!\d)"), NUMBER),
    (re.compile(rf"(?<!\d)(?:\+33|0033|0){GAP}[1-9](?:{GAP}\d\d){{4}}(?!\d)"), PHONE),
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
    """Return a dossier that may be lent: no buyer, no person, no address, the month alone."""
    needles = tuple(_needles(tender.buyer))
    bare = dataclasses.replace(
        tender,
        date=tender.date.replace(day=FIRST_DAY),
        wanted_start=tender.wanted_start and tender.wanted_start.replace(day=FIRST_DAY),
        buyer=Buyer(name=LENDER, status=tender.buyer.status),
        publicity=Publicity(supports=tender.publicity.supports),
        dismissed=(),
        last_check=None,
    )
    changed: list[str] = []
    clean = cast("Tender", _cleaned(bare, "", needles, changed))
    return Lent(clean, tuple(dict.fromkeys(changed)))


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


def _cleaned(value: Any, where: str, needles: tuple[_Needle, ...], changed: list[str]) -> Any:
    if type(value) is str:
        text = _clean(value, where, needles)
        if text != value:
            changed.append(where)
        return text
    if dataclasses.is_dataclass(value) and not isinstance(value, type | Buyer):
        news = {
            item.name: _cleaned(
                getattr(value, item.name), f"{where}.{item.name}".lstrip("."), needles, changed
            )
            for item in dataclasses.fields(value)
            if item.name not in KEPT and item.init
        }
        return dataclasses.replace(value, **news)
    if isinstance(value, tuple):
        return tuple(
            _cleaned(item, f"{where}[{rank}]", needles, changed)
            for rank, item in enumerate(value, 1)
        )
    if isinstance(value, Mapping):
        return {
            key: _cleaned(item, f"{where}.{key}", needles, changed) for key, item in value.items()
        }
    return value


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
