"""What the book remembers of merges and of suppliers declared different: schema 5."""

from desktop_app.book.connection import Connection

STATEMENTS = (
    # What no record says and a merge would lose: imports, and rows of a later version.
    "ALTER TABLE merges ADD COLUMN beside TEXT NOT NULL DEFAULT ''",
    # The record kept as it was when its merge was undone, if it had changed since.
    "ALTER TABLE merges ADD COLUMN later TEXT NOT NULL DEFAULT ''",
    # No reference to suppliers: a pair outlives a merge that is undone. Numbers tell nobody.
    """
    CREATE TABLE separations (
      one INTEGER NOT NULL, other INTEGER NOT NULL CHECK (one < other),
      day TEXT NOT NULL CHECK (day IS date(day)),
      PRIMARY KEY (one, other)
    ) STRICT, WITHOUT ROWID
    """,
)


def remember_merges(db: Connection) -> None:
    """Let merges be undone whole, and suppliers declared different stay so."""
    for statement in STATEMENTS:
        db.execute(statement)
