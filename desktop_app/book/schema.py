"""The tables of a book and the steps that lead to them, recorded by name."""

from desktop_app.book.connection import Connection
from desktop_app.book.enlarging import enlarge_suppliers, name_territories
from desktop_app.book.header import APPLICATION_ID, VERSION
from desktop_app.book.merge_tables import remember_merges
from desktop_app.book.tender_sheets import create_tender_sheets
from desktop_app.book.tenders import sort_tenders
from desktop_app.book.town_networks import create_town_networks

TENDERS = """
CREATE TABLE tenders (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  revision INTEGER NOT NULL UNIQUE,
  subject TEXT NOT NULL,
  family TEXT NOT NULL,
  date TEXT NOT NULL CHECK (date IS date(date)),
  amount INTEGER NOT NULL,
  dossier TEXT NOT NULL,
  changed_at TEXT NOT NULL CHECK (datetime(changed_at) IS NOT NULL)
) STRICT
"""
SUPPLIERS = """
CREATE TABLE suppliers (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL,
  siret TEXT NOT NULL,
  kind TEXT NOT NULL,
  activities TEXT NOT NULL,
  street TEXT NOT NULL,
  postcode TEXT NOT NULL,
  commune TEXT NOT NULL,
  insee TEXT NOT NULL,
  latitude REAL,
  longitude REAL,
  contact_name TEXT NOT NULL,
  contact_function TEXT NOT NULL,
  phone TEXT NOT NULL,
  email TEXT NOT NULL,
  website TEXT NOT NULL,
  labels TEXT NOT NULL,
  notes TEXT NOT NULL,
  source TEXT NOT NULL,
  folded_name TEXT NOT NULL,
  folded_activities TEXT NOT NULL,
  folded_place TEXT NOT NULL,
  folded_rest TEXT NOT NULL
) STRICT
"""
ONE_SIRET_ONCE = "CREATE UNIQUE INDEX suppliers_siret ON suppliers (siret) WHERE siret <> ''"
BY_NAME = "CREATE INDEX suppliers_name ON suppliers (folded_name)"
SUPPLIERS_INDEX = """
CREATE VIRTUAL TABLE suppliers_index USING fts5 (
  folded_name, folded_activities, folded_place, folded_rest,
  content='suppliers', content_rowid='id',
  tokenize='unicode61 remove_diacritics 2', prefix='2 3'
)
"""
TOWN_CLAUSES = """
CREATE TABLE town_clauses (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  title TEXT NOT NULL,
  text TEXT NOT NULL,
  role TEXT NOT NULL,
  dimension TEXT NOT NULL,
  checked_by TEXT NOT NULL,
  origin TEXT NOT NULL,
  origin_version INTEGER NOT NULL
) STRICT
"""
FAVOURITES = "CREATE TABLE favourites (clause TEXT PRIMARY KEY) STRICT, WITHOUT ROWID"
TRIGGERS = (
    """
    CREATE TRIGGER suppliers_added AFTER INSERT ON suppliers BEGIN
      INSERT INTO suppliers_index
        (rowid, folded_name, folded_activities, folded_place, folded_rest)
      VALUES (new.id, new.folded_name, new.folded_activities, new.folded_place, new.folded_rest);
    END
    """,
    """
    CREATE TRIGGER suppliers_removed AFTER DELETE ON suppliers BEGIN
      INSERT INTO suppliers_index
        (suppliers_index, rowid, folded_name, folded_activities, folded_place, folded_rest)
      VALUES ('delete', old.id, old.folded_name, old.folded_activities, old.folded_place,
              old.folded_rest);
    END
    """,
    """
    CREATE TRIGGER suppliers_changed AFTER UPDATE ON suppliers BEGIN
      INSERT INTO suppliers_index
        (suppliers_index, rowid, folded_name, folded_activities, folded_place, folded_rest)
      VALUES ('delete', old.id, old.folded_name, old.folded_activities, old.folded_place,
              old.folded_rest);
      INSERT INTO suppliers_index
        (rowid, folded_name, folded_activities, folded_place, folded_rest)
      VALUES (new.id, new.folded_name, new.folded_activities, new.folded_place, new.folded_rest);
    END
    """,
)


def create_tenders(db: Connection) -> None:
    """Add the table of tenders; the dossier text is the truth, the rest is for the list."""
    db.execute(TENDERS)


def create_suppliers(db: Connection) -> None:
    """Add the table of suppliers and its full-text index, kept in step by triggers."""
    for statement in (SUPPLIERS, ONE_SIRET_ONCE, BY_NAME, SUPPLIERS_INDEX, *TRIGGERS):
        db.execute(statement)


def create_town_library(db: Connection) -> None:
    """Add the table of the clauses of the town, and the one of its favourites."""
    db.execute(TOWN_CLAUSES)
    db.execute(FAVOURITES)


STEPS = (
    create_tenders,
    create_suppliers,
    create_town_library,
    enlarge_suppliers,
    remember_merges,
    create_tender_sheets,
    name_territories,
    sort_tenders,
    create_town_networks,
)


def is_behind(db: Connection) -> bool:
    """Tell whether some steps are still to be done on a book."""
    return db.pending(STEPS)


def migrate(db: Connection) -> None:
    """Bring a book to the present schema, whole or not at all."""
    with db.gesture():
        db.apply(STEPS)
        db.execute(f"PRAGMA application_id={APPLICATION_ID}")
        db.execute(f"PRAGMA user_version={VERSION}")
