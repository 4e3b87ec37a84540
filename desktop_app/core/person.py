"""One person: how their name, e-mail and telephone are recognised in any text."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Protocol, Self

from desktop_app.core.contact import Contact
from desktop_app.core.errors import UserError
from desktop_app.core.folding import plain_words

MARK = "[personne effacée]"
PHONE_LENGTH = 9
LEAST_WORDS, MOST_WORDS = 2, 5
# Wider, two words are of two sentences or of two cells.
WIDEST_GAP = 3
TITLES = {
    **dict.fromkeys(("m", "mr", "monsieur"), "m"),
    **dict.fromkeys(("mme", "madame"), "mme"),
    **dict.fromkeys(("mlle", "mademoiselle"), "mlle"),
}
# Boxes that a whole firm reads: they tell the house, not the person.
HOUSE_BOXES = frozenset(
    plain_words(
        "accueil administration administratif bonjour commercial communication compta comptabilite"
        " contact devis direction info infos mairie marches secretariat siege standard"
    )
)
_IN_EMAIL = r"[^\s;,<>()\[\]\"'|:]"
# Sought from the beginning of a word alone: a long one would be read again from each letter.
EMAIL = re.compile(rf"(?<!{_IN_EMAIL}){_IN_EMAIL}+@{_IN_EMAIL}+[^\W_]")
_WORD = re.compile(r"[^\W_]+")
_PHONE = re.compile(r"(?<!\d)(?:\+|00)?\d(?:[ \t.\-/()\u00a0\u202f]{0,3}\d){8,13}(?!\d)")
_PARTS = re.compile(r"[;,\n]")
Name = tuple[str, ...]
Span = tuple[int, int]
Word = tuple[int, int, str]


class Knower(Protocol):
    """Whoever can tell that a name, an e-mail or a telephone is of the person."""

    def has_names(self) -> bool:
        """Tell whether any name is of the person, so that others need not be read."""

    def is_name(self, name: Name) -> bool:
        """Tell whether a name, as `name_key` gives it, is of the person."""

    def is_email(self, email: str) -> bool:
        """Tell whether an e-mail in small letters is of the person."""

    def is_phone(self, phone: str) -> bool:
        """Tell whether a telephone, by its last nine digits, is of the person."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """A person, by everything that tells them; in the forms that are compared."""

    names: frozenset[Name] = frozenset()
    emails: frozenset[str] = frozenset()
    phones: frozenset[str] = frozenset()

    def has_names(self) -> bool:
        """Tell whether any name of the person is known."""
        return bool(self.names)

    def is_name(self, name: Name) -> bool:
        """Tell whether a name is of the person."""
        return name in self.names

    def is_email(self, email: str) -> bool:
        """Tell whether an e-mail is of the person."""
        return email in self.emails

    def is_phone(self, phone: str) -> bool:
        """Tell whether a telephone is of the person."""
        return phone in self.phones

    def with_contact(self, contact: Contact) -> Self:
        """Return the person told by one more contact of theirs."""
        name = name_key(contact.name)
        return type(self)(
            names=self.names | ({name} if is_decisive(name) else set()),
            emails=self.emails | {item for item in emails(contact.email) if not is_house(item)},
            phones=self.phones | set(phones(contact.phone)),
        )


def person_of(text: str) -> Person:
    """Return the person that a clerk describes: names, e-mails, telephones, parted by commas.

    Raises:
        UserError: nothing in the text tells one person from another.
    """
    names: set[Name] = set()
    found_emails, found_phones = set(emails(text)), set(phones(text))
    for part in _PARTS.split(_PHONE.sub(" ", EMAIL.sub(" ", text))):
        name = name_key(part)
        if name and not is_full(name):
            raise UserError(
                f"«\u00a0{part.strip()}\u00a0» ne désigne pas une personne\u00a0: écrivez son"
                " prénom et son nom, ou «\u00a0Mme\u00a0» ou «\u00a0M.\u00a0» et son nom, son"
                " adresse électronique ou son téléphone."
            )
        names |= {name} if name else set()
    if not names and not found_emails and not found_phones:
        raise UserError(
            "Il manque la personne\u00a0: écrivez son prénom et son nom, son adresse électronique"
            " ou son téléphone."
        )
    return Person(
        names=frozenset(names), emails=frozenset(found_emails), phones=frozenset(found_phones)
    )


def name_key(text: str) -> Name:
    """Return the words of a name in any order; a title counts only before a single word."""
    return _key([word for _, _, word in _words(text)])


def is_full(name: Name) -> bool:
    """Tell whether a name has enough words to tell a person."""
    return LEAST_WORDS <= len(name) <= MOST_WORDS


def is_decisive(name: Name) -> bool:
    """Tell whether a name is enough by itself: « Mme Untel » may be somebody else."""
    return is_full(name) and not set(name).intersection(TITLES.values())


def emails(text: str) -> tuple[str, ...]:
    """Return the e-mails of a text, in small letters."""
    return tuple(match.casefold() for match in EMAIL.findall(text)) if "@" in text else ()


def phones(text: str) -> tuple[str, ...]:
    """Return the telephones of a text, by their last nine digits."""
    return tuple(_digits(match) for match in _PHONE.findall(text))


def is_house(email: str) -> bool:
    """Tell whether an e-mail is the common box of a firm."""
    return not HOUSE_BOXES.isdisjoint(plain_words(email.partition("@")[0]))


def is_told(text: str, who: Knower) -> bool:
    """Tell whether a text speaks of a person."""
    return any(True for _ in _spans(unicodedata.normalize("NFC", text), who))


def without_person(text: str, who: Knower) -> str:
    """Return a text where a mark stands for a person; the same one when it names nobody."""
    whole = unicodedata.normalize("NFC", text)
    spans = sorted(_spans(whole, who))
    if not spans:
        return text
    parts, end = [], 0
    for first, last in spans:
        if first >= end:
            parts += [whole[end:first], MARK]
        end = max(end, last)
    changed = "".join((*parts, whole[end:]))
    return "" if changed.strip() == MARK else changed


def _spans(text: str, who: Knower) -> Iterator[Span]:
    if "@" in text:
        found = EMAIL.finditer(text)
        yield from (match.span() for match in found if who.is_email(match[0].casefold()))
    found = _PHONE.finditer(text)
    yield from (match.span() for match in found if who.is_phone(_digits(match[0])))
    words = list(_words(text)) if who.has_names() else []
    for size in range(LEAST_WORDS, min(MOST_WORDS, len(words)) + 1):
        yield from _names(text, words, size, who)


def _names(text: str, words: list[Word], size: int, who: Knower) -> Iterator[Span]:
    for rank in range(len(words) - size + 1):
        run = words[rank : rank + size]
        if _is_run(text, run) and who.is_name(tuple(sorted(word for _, _, word in run))):
            yield _start(words, rank), run[-1][1]


def _start(words: list[Word], rank: int) -> int:
    before = words[rank - 1] if rank else None
    near = before is not None and words[rank][0] - before[1] <= WIDEST_GAP
    return before[0] if before and near and before[2] in TITLES.values() else words[rank][0]


def _is_run(text: str, run: list[Word]) -> bool:
    gaps = (text[one[1] : other[0]] for one, other in pairwise(run))
    # A quotation mark parts two texts of a record.
    return all(len(gap) <= WIDEST_GAP and not {"\n", '"'} & set(gap) for gap in gaps)


def _words(text: str) -> Iterator[Word]:
    for match in _WORD.finditer(unicodedata.normalize("NFC", text)):
        word = "".join(plain_words(match[0]))
        yield match.start(), match.end(), TITLES.get(word, word)


def _key(words: Iterable[str]) -> Name:
    every = list(words)
    bare = [word for word in every if word not in TITLES.values()]
    return tuple(sorted(bare if len(bare) >= LEAST_WORDS else every))


def _digits(text: str) -> str:
    return "".join(filter(str.isdigit, text))[-PHONE_LENGTH:]
