"""Whether a book changed since it was last looked at, by this connection or by another."""

from desktop_app.book.connection import Connection

BY_US = "SELECT total_changes()"
BY_OTHERS = "PRAGMA data_version"
Stamp = tuple[int, int]
NEVER: Stamp = (-1, -1)


def stamp(db: Connection) -> Stamp:
    """Return what differs as soon as a row of the book was written."""
    return int(db.value(BY_US)), int(db.value(BY_OTHERS))
