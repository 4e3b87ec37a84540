"""The register of the persons erased: prints under a key, which tell nobody."""

import json
import secrets
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from hashlib import blake2b
from pathlib import Path
from typing import Any

from desktop_app.book.clues import Condition
from desktop_app.book.connection import Connection, explained
from desktop_app.book.private_files import private_file
from desktop_app.book.records import text_of
from desktop_app.book.sweep import Scopes, scopes_of
from desktop_app.core.errors import UserError, system_reason
from desktop_app.core.person import Name, Person, emails, phones
from desktop_app.core.personal import without
from desktop_app.core.settling import force_out, settle
from desktop_app.core.supplier import Supplier

ENDING = ".effacements"
KEY_LENGTH, PRINT_LENGTH = 32, 16
NOWHERE = ""
HAS_ERASURES = "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'erasures'"
DAMAGED = (
    "Le registre des effacements «\u00a0{name}\u00a0» est illisible\u00a0: remettez la copie que"
    " vous en avez, ou déplacez-le\u00a0; sans lui, une personne effacée peut revenir."
)


@dataclass(frozen=True)
class Sheaf:
    """Prints made under one key, and the day of each."""

    key: bytes
    prints: dict[str, str]

    def has(self, told: bytes) -> bool:
        """Tell whether the print of something is here."""
        return _print(self.key, told) in self.prints


@dataclass(frozen=True)
class Register:
    """The prints of the persons erased from one book, kept beside it and never inside.

    Without the key, which is in this file only, a print in the book says nothing at all.
    The sheaves are those of other machines, whose backups were restored here.
    """

    path: Path
    key: bytes
    prints: dict[str, str]
    sheaves: tuple[Sheaf, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether nobody was ever erased."""
        return not self.every_print

    @property
    def every_print(self) -> dict[str, str]:
        """The prints under every key, which the book remembers."""
        whole = dict(self.prints)
        for sheaf in self.sheaves:
            whole |= sheaf.prints
        return whole

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
        told = _told(kind, value)
        own = Sheaf(self.key, self.prints)
        return any(sheaf.has(told) for sheaf in (own, *self.sheaves))

    def with_person(self, person: Person, scopes: Iterable[str], day: date) -> "Register":
        """Return the register with one more person, known by name only where they were found."""
        places = {*scopes, NOWHERE}
        told = [("courriel", item) for item in person.emails]
        told += [("telephone", item) for item in person.phones]
        if person.names:
            told += [("lieu", place) for place in places]
        told += [("nom", _name_in(name, place)) for name in person.names for place in places]
        prints = (_print(self.key, _told(*item)) for item in told)
        news = dict.fromkeys(prints, day.isoformat())
        return replace(self, prints={**news, **self.prints})

    def joined(self, other: "Register") -> "Register":
        """Return the register with the persons of another one, erased on another machine."""
        sheaves = {sheaf.key: sheaf for sheaf in self.sheaves}
        for came in (Sheaf(other.key, other.prints), *other.sheaves):
            former = sheaves.get(came.key, Sheaf(came.key, {}))
            if came.prints:
                sheaves[came.key] = Sheaf(came.key, {**came.prints, **former.prints})
        own = sheaves.pop(self.key, Sheaf(self.key, {}))
        prints = {**own.prints, **self.prints}
        return Register(self.path, self.key, prints, tuple(sheaves.values()))

    def write(self) -> None:
        """Keep the register, whole or not at all.

        Raises:
            UserError: the disk refuses it.
        """
        fresh = self.path.with_name(self.path.name + ".nouveau")
        text = json.dumps(self._content(), indent=1)
        try:
            fresh.unlink(missing_ok=True)
            private_file(fresh)
            with fresh.open("w", encoding="ascii") as file:
                file.write(text)
                force_out(file)
            settle(fresh, self.path)
        except OSError as error:
            raise UserError(
                f"Le registre des effacements ne peut pas être écrit"
                f" ({system_reason(error)})\u00a0: vérifiez le dossier"
                f" «\u00a0{self.path.parent}\u00a0» puis recommencez."
            ) from error

    def _content(self) -> dict[str, Any]:
        others = [{"cle": item.key.hex(), "effacements": item.prints} for item in self.sheaves]
        more = {"autres": others} if others else {}
        return {"cle": self.key.hex(), "effacements": self.prints, **more}


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
        own, *others = (_sheaf(item) for item in (raw, *raw.get("autres", ())))
        return Register(path, own.key, own.prints, tuple(others))
    except FileNotFoundError:
        return Register(path, secrets.token_bytes(KEY_LENGTH), {})
    except (OSError, ValueError, TypeError, KeyError, AttributeError) as error:
        raise UserError(DAMAGED.format(name=path.name)) from error


def lacks_register(book: Path) -> bool:
    """Tell whether a book remembers erasures whose register did not come with it."""
    known = read_register(book).every_print
    with explained():
        db = Connection(book)
        try:
            has_any = db.value(HAS_ERASURES)
            keys = db.tuples("SELECT key FROM erasures") if has_any else []
        finally:
            db.close()
    return any(key not in known for (key,) in keys)


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


def _sheaf(raw: Any) -> Sheaf:
    prints = {
        str(key): date.fromisoformat(day).isoformat() for key, day in raw["effacements"].items()
    }
    return Sheaf(bytes.fromhex(raw["cle"]), prints)


def _told(kind: str, value: str) -> bytes:
    return f"{kind}|{value}".encode()


def _print(key: bytes, told: bytes) -> str:
    return blake2b(told, key=key, digest_size=PRINT_LENGTH).hexdigest()


def _name_in(name: Name, place: str) -> str:
    return f"{' '.join(name)}|{place}"
