"""The tables of the supplier book at full size: schema 4."""

SUPPLIERS = """
CREATE TABLE full_suppliers (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL,
  trade_name TEXT NOT NULL,
  siret TEXT NOT NULL,
  kind TEXT NOT NULL,
  also TEXT NOT NULL,
  department TEXT NOT NULL,
  latitude REAL,
  longitude REAL,
  headcount INTEGER,
  reach_km INTEGER NOT NULL,
  last_contact TEXT NOT NULL,
  known_on TEXT NOT NULL,
  activities TEXT NOT NULL,
  street TEXT NOT NULL,
  postcode TEXT NOT NULL,
  commune TEXT NOT NULL,
  insee TEXT NOT NULL,
  contact_name TEXT NOT NULL,
  contact_function TEXT NOT NULL,
  phone TEXT NOT NULL,
  email TEXT NOT NULL,
  website TEXT NOT NULL,
  labels TEXT NOT NULL,
  notes TEXT NOT NULL,
  source TEXT NOT NULL,
  profile TEXT NOT NULL,
  folded_name TEXT NOT NULL,
  folded_trade TEXT NOT NULL,
  folded_activities TEXT NOT NULL,
  folded_place TEXT NOT NULL,
  folded_rest TEXT NOT NULL,
  facets TEXT NOT NULL,
  brought INTEGER NOT NULL
) STRICT
"""
INDEXES = (
    "CREATE UNIQUE INDEX suppliers_siret ON suppliers (siret) WHERE siret <> ''",
    "CREATE INDEX suppliers_name ON suppliers (folded_name)",
    "CREATE INDEX suppliers_known_on ON suppliers (known_on) WHERE known_on <> ''",
)
INDEX_NAMES = ("suppliers_siret", "suppliers_name", "suppliers_known_on")
FOLDED = "folded_name, folded_trade, folded_activities, folded_place, folded_rest, facets"
FULL_TEXT = f"""
CREATE VIRTUAL TABLE suppliers_index USING fts5 (
  {FOLDED}, content='suppliers', content_rowid='id',
  tokenize='unicode61 remove_diacritics 2', prefix='1 2 3'
)
"""
NEW = ", ".join(f"new.{name}" for name in FOLDED.split(", "))
OLD = ", ".join(f"old.{name}" for name in FOLDED.split(", "))
ENTER = f"INSERT INTO suppliers_index (rowid, {FOLDED}) VALUES (new.id, {NEW})"
LEAVE = (
    f"INSERT INTO suppliers_index (suppliers_index, rowid, {FOLDED})"
    f" VALUES ('delete', old.id, {OLD})"
)
TRIGGERS = (
    f"CREATE TRIGGER suppliers_added AFTER INSERT ON suppliers BEGIN {ENTER}; END",
    f"CREATE TRIGGER suppliers_removed AFTER DELETE ON suppliers BEGIN {LEAVE}; END",
    f"CREATE TRIGGER suppliers_changed AFTER UPDATE ON suppliers BEGIN {LEAVE}; {ENTER}; END",
)
TRIGGER_NAMES = ("suppliers_added", "suppliers_removed", "suppliers_changed")
OF_A_SUPPLIER = "supplier INTEGER NOT NULL REFERENCES suppliers ON DELETE CASCADE"
SIDE_TABLES = (
    f"""
    CREATE TABLE supplier_tags (
      {OF_A_SUPPLIER}, tag TEXT NOT NULL, PRIMARY KEY (supplier, tag)
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX supplier_tags_tag ON supplier_tags (tag)",
    f"""
    CREATE TABLE supplier_lists (
      {OF_A_SUPPLIER}, list TEXT NOT NULL, PRIMARY KEY (supplier, list)
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX supplier_lists_list ON supplier_lists (list)",
    f"""
    CREATE TABLE supplier_approvals (
      {OF_A_SUPPLIER}, label TEXT NOT NULL, folded_label TEXT NOT NULL,
      since TEXT NOT NULL, until TEXT NOT NULL
    ) STRICT
    """,
    "CREATE INDEX supplier_approvals_supplier ON supplier_approvals (supplier)",
    "CREATE INDEX supplier_approvals_label ON supplier_approvals (folded_label, until)",
    "CREATE INDEX supplier_approvals_until ON supplier_approvals (until) WHERE until <> ''",
    f"""
    CREATE TABLE exchanges (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      {OF_A_SUPPLIER},
      tender INTEGER REFERENCES tenders ON DELETE SET NULL,
      day TEXT NOT NULL CHECK (day IS date(day)),
      kind TEXT NOT NULL, text TEXT NOT NULL, contact TEXT NOT NULL
    ) STRICT
    """,
    "CREATE INDEX exchanges_supplier ON exchanges (supplier, day)",
    "CREATE INDEX exchanges_tender ON exchanges (tender) WHERE tender IS NOT NULL",
    """
    CREATE TABLE imports (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      day TEXT NOT NULL CHECK (day IS date(day)),
      source TEXT NOT NULL, file TEXT NOT NULL,
      added INTEGER NOT NULL, updated INTEGER NOT NULL, unchanged INTEGER NOT NULL,
      refused INTEGER NOT NULL, undone_on TEXT NOT NULL
    ) STRICT
    """,
    f"""
    CREATE TABLE import_lines (
      import INTEGER NOT NULL REFERENCES imports ON DELETE CASCADE,
      {OF_A_SUPPLIER},
      before TEXT NOT NULL,
      PRIMARY KEY (import, supplier)
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX import_lines_supplier ON import_lines (supplier)",
    """
    CREATE TABLE merges (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      day TEXT NOT NULL CHECK (day IS date(day)),
      kept INTEGER NOT NULL, removed INTEGER NOT NULL,
      kept_before TEXT NOT NULL, removed_before TEXT NOT NULL, after TEXT NOT NULL,
      moved TEXT NOT NULL, undone_on TEXT NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE saved_searches (
      name TEXT PRIMARY KEY, query TEXT NOT NULL
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE erasures (
      key TEXT PRIMARY KEY, day TEXT NOT NULL CHECK (day IS date(day))
    ) STRICT, WITHOUT ROWID
    """,
)
