"""Finding one person everywhere in a book; it opens the file by itself, from any thread."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path

from desktop_app.book.clues import Condition, condition_of
from desktop_app.book.connection import Connection, explained
from desktop_app.book.stopping import IsStopped, given_up, never
from desktop_app.book.sweep import Found, Scopes, suppliers_told, sweep
from desktop_app.core.contact import Contact
from desktop_app.core.folding import plain_words
from desktop_app.core.held import Held
from desktop_app.core.person import Person, is_decisive, name_key, person_of
from desktop_app.core.personal import contacts, has_line, is_of

# A contact tells another line, which tells another contact: beyond, everybody is a colleague.
MOST_ROUNDS = 3
LOOK_STOPPED = "La recherche est arrêtée : rien n’est dit de cette personne."


@dataclass(frozen=True)
class Typed:
    """A person as they are looked for, everywhere alike."""

    person: Person

    def within(self, _scopes: Scopes) -> Person:
        """Return the person, who is the same at every supplier’s."""
        return self.person

    @cached_property
    def condition(self) -> Condition:
        """What every row of suppliers that speaks of the person fulfils."""
        return condition_of(self.person)

    def may_be_in(self, text: str) -> bool:
        """Tell whether a text holds the longest word of a name, an e-mail or a telephone."""
        joined = "".join(plain_words(text))
        return any(clue in joined for clue in self._clues)

    @cached_property
    def _clues(self) -> tuple[str, ...]:
        names = (max(name, key=len) for name in self.person.names)
        boxes = ("".join(plain_words(email)) for email in self.person.emails)
        return (*names, *boxes, *self.person.phones)


def held(path: Path, text: str, is_stopped: IsStopped = never) -> Held:
    """Return everything that a book holds of the person that a text describes.

    What their own contacts tell, such as another e-mail, is looked for as well.

    Raises:
        UserError: the text describes nobody, the book cannot be read, or it was given up.
    """
    person = person_of(text)
    with reading(path) as db, given_up(db, is_stopped, LOOK_STOPPED):
        person = completed(db, person)
        found = tuple(sweep(db, Typed(person)))
    return held_in(person, found)


def held_in(person: Person, found: tuple[Found, ...]) -> Held:
    """Return what was found as values."""
    numbers = dict.fromkeys(item.supplier for item in found if item.supplier)
    mentions = tuple(mention for item in found for mention in item.mentions)
    return Held(person=person, mentions=mentions, suppliers=tuple(numbers))


@contextmanager
def reading(path: Path) -> Iterator[Connection]:
    """Open a book to look, whatever the thread, and close it."""
    with explained():
        db = Connection(path, any_thread=True)
        try:
            db.execute("PRAGMA query_only=ON").close()
            yield db
        finally:
            db.close()


def completed(db: Connection, person: Person) -> Person:
    """Return a person with the lines of their contacts that are nobody else’s."""
    if not person.names:
        person = _named(db, person)
    for _ in range(MOST_ROUNDS):
        wider = person
        for contact in _contacts(db, person, theirs=True):
            wider = wider.with_contact(contact)
        if wider == person:
            break
        news = unshared(db, wider, person)
        if news == person:
            break
        person = news
    return person


def unshared(db: Connection, wider: Person, person: Person) -> Person:
    """Return a wider description of a person without the lines that others answer at."""
    shared = Person()
    for contact in _contacts(db, wider, theirs=False):
        shared = shared.with_contact(contact)
    return Person(
        names=wider.names,
        emails=person.emails | (wider.emails - shared.emails),
        phones=person.phones | (wider.phones - shared.phones),
    )


def _named(db: Connection, person: Person) -> Person:
    # The one name beside a line is its owner’s; of several names, none can be chosen.
    near = (
        name_key(contact.name)
        for supplier, _ in suppliers_told(db, Typed(person))
        for contact in contacts(supplier)
        if has_line(contact, person)
    )
    names = frozenset(filter(is_decisive, near))
    return replace(person, names=names) if len(names) == 1 else person


def _contacts(db: Connection, person: Person, *, theirs: bool) -> Iterator[Contact]:
    for supplier, _ in suppliers_told(db, Typed(person)):
        for contact in contacts(supplier):
            is_theirs = is_of(contact, person)
            # Somebody with a name of their own may answer at the same line.
            if is_theirs is theirs and (theirs or is_decisive(name_key(contact.name))):
                yield contact


def lines_of(person: Person) -> tuple[str, ...]:
    """Return the e-mails and telephones that a person is known by, for a clerk to read."""
    return (*sorted(person.emails), *(f"0{number}" for number in sorted(person.phones)))
