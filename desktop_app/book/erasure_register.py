"""The register of the persons erased: prints under a key, which tell nobody."""

import json
import os
import secrets
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from hashlib import blake2b
from pathlib import Path
from typing import Any

from desktop_app.book.clues import Condition
from desktop_app.book.connection import Connection
from desktop_app.book.private_files import private_file, settle
from desktop_app.book.records import text_of
from desktop_app.book.sweep import Scopes, scopes_of
from desktop_app.core.errors import UserError, system_reason
from desktop_app.core.person import Name, Person, emails, phones
from desktop_app.core.personal import without
from desktop_app.core.supplier import Supplier

ENDING = ".effacements"
KEY_LENGTH, PRINT_LENGTH = 32, 16
NOWHERE = ""
DAMAGED = (
    "Le registre des effacements «\u00a0{name}\u00a0» est illisible\u00a0: remettez la copie que"
    " vous en avez, ou déplacez-le\u00a0; sans lui, une personne effacée peut revenir."
)


@dataclass(frozen=True)
class Register:
    """The prints of the persons erased from one book, kept beside it and never inside.

    Without the key, which is in this file only, a print in the book says nothing at all.
    """

    path: Path
    key: bytes
    prints: dict[str, str]

    @property
    def is_empty(self) -> bool:
        """Whether nobody was ever erased."""
        return not self.prints

    @property
    def condition(self) -> Condition:
        """Every row: prints are compared with what is there, not looked for."""
        return Condition()

    def within(self, scopes: Scopes) -> "Prints":
        """Return what recognises the erased persons in what is about a supplier."""
        places = scopes or (NOWHERE,)
        return Prints(self, tuple(place for place in places if self.has("lieu", place)))

    def may_be_in(self, text: str) -> bool:
        """Tell whether a text is worth reading."""
        return bool(text)

    def has(self, kind: str, value: str) -> bool:
        """Tell whether the print of something is in the register."""
        return self._print(kind, value) in self.prints

    def with_person(self, person: Person, scopes: Iterable[str], day: date) -> "Register":
        """Return the register with one more person, known by name only where they were found."""
        places = {*scopes, NOWHERE}
        told = [("courriel", item) for item in person.emails]
        told += [("telephone", item) for item in person.phones]
        if person.names:
            told += [("lieu", place) for place in places]
        told += [("nom", _name_in(name, place)) for name in person.names for place in places]
        news = dict.fromkeys((self._print(*item) for item in told), day.isoformat())
        return Register(self.path, self.key, {**news, **self.prints})

    def write(self) -> None:
        """Keep the register, whole or not at all.

        Raises:
            UserError: the disk refuses it.
        """
        fresh = self.path.with_name(self.path.name + ".nouveau")
        text = json.dumps({"cle": self.key.hex(), "effacements": self.prints}, indent=1)
        try:
            fresh.unlink(missing_ok=True)
            private_file(fresh)
            with fresh.open("w", encoding="ascii") as file:
                file.write(text)
                file.flush()
                os.fsync(file.fileno())
            settle(fresh, self.path)
        except OSError as error:
            raise UserError(
                f"Le registre des effacements ne peut pas être écrit"
                f" ({system_reason(error)})\u00a0: vérifiez le dossier"
                f" «\u00a0{self.path.parent}\u00a0» puis recommencez."
            ) from error

    def _print(self, kind: str, value: str) -> str:
        told = f"{kind}|{value}".encode()
        return blake2b(told, key=self.key, digest_size=PRINT_LENGTH).hexdigest()


@dataclass(frozen=True)
class Prints:
    """The erased persons as they are recognised about one supplier."""

    register: Register
    places: Scopes

    def has_names(self) -> bool:
        """Tell whether anybody was erased here."""
        return bool(self.places)

    def is_name(self, name: Name) -> bool:
        """Tell whether somebody of that name was erased here."""
        return any(self.register.has("nom", _name_in(name, place)) for place in self.places)

    def is_email(self, email: str) -> bool:
        """Tell whether somebody with that e-mail was erased."""
        return self.register.has("courriel", email)

    def is_phone(self, phone: str) -> bool:
        """Tell whether somebody with that telephone was erased."""
        return self.register.has("telephone", phone)


def read_register(book: Path) -> Register:
    """Return the register that stands beside a book, an empty one with a new key if none does.

    Raises:
        UserError: the register is damaged.
    """
    path = book.with_name(book.name + ENDING)
    try:
        raw = json.loads(path.read_bytes())
        return Register(path, bytes.fromhex(raw["cle"]), _prints(raw["effacements"]))
    except FileNotFoundError:
        return Register(path, secrets.token_bytes(KEY_LENGTH), {})
    except (OSError, ValueError, TypeError, KeyError) as error:
        raise UserError(DAMAGED.format(name=path.name)) from error


def without_erased(db: Connection, suppliers: Iterable[Supplier]) -> Iterator[Supplier]:
    """Go through suppliers to be brought in, without the persons erased from this book."""
    register = read_register(_book_of(db))
    if register.is_empty:
        yield from suppliers
        return
    for supplier in suppliers:
        who = register.within(scopes_of(supplier.name, supplier.siret))
        kept = without(supplier, who) if _may_be_told(supplier, who) else supplier
        if kept is not None:
            yield kept


def _may_be_told(supplier: Supplier, who: Prints) -> bool:
    # Read once as a whole: nearly every supplier of a list concerns nobody erased.
    contact = supplier.contact
    lines = (contact.phone, contact.email, contact.name, supplier.notes, supplier.labels)
    more = (supplier.activities, supplier.website, supplier.source, text_of(supplier.profile))
    whole = " | ".join((*lines, *more, contact.function, supplier.trade_name))
    return (
        who.has_names()
        or any(map(who.is_email, emails(whole)))
        or any(map(who.is_phone, phones(whole)))
    )


def _book_of(db: Connection) -> Path:
    return Path(db.tuples("PRAGMA database_list")[0][2])


def _prints(raw: Any) -> dict[str, str]:
    return {str(key): date.fromisoformat(day).isoformat() for key, day in raw.items()}


def _name_in(name: Name, place: str) -> str:
    return f"{' '.join(name)}|{place}"
