"""Times the book at full size: load, memory, search beside bare SQL, opening.

Every supplier is invented. Run it with: python tests/benchmarks/book_speed.py [SUPPLIERS]
"""

import json
import random
import resource
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import date
from functools import partial
from pathlib import Path

from desktop_app.book.conditions import conditions_of
from desktop_app.book.connection import Connection
from desktop_app.book.query import Point, Query
from desktop_app.book.search import match_string
from desktop_app.book.searching import CHOSEN, FEW_FOUND, GREATEST_RANKED, RANK, Searcher
from desktop_app.book.store import open_book
from desktop_app.book.supplier_rows import INSERT, values
from desktop_app.book.suppliers import TIDY
from desktop_app.book.territories import OFFER_SERVES, values_served
from desktop_app.core.contact import Contact
from desktop_app.core.place import Place
from desktop_app.core.profile import Origin, Profile
from desktop_app.core.supplier import Supplier, SupplierKind
from desktop_app.datafile import read_glossary

ROOT = Path(__file__).parents[2]
DAY = date(2026, 11, 23)
TOULOUSE = Point(latitude=43.6045, longitude=1.444)


def cut(words: str) -> list[str]:
    return words.split("|")


FIRST = cut("Association|Ateliers|Atelier|Entreprise|Jardins|Régie|Coopérative|Services|Nouvelle")
MIDDLE = cut("du|de|des|la|les|pour|en")
LAST = cut(
    "Cocagne|Cœur|Œuvre|laïque|quartier|insertion|emploi|propreté|paysage|vallée|rivière|soleil"
    "|avenir|horizon|passerelle|tremplin|relais|coteaux|plaine|chêne|tilleul|lavoir|moulin|pont"
)
TRADES = cut(
    "nettoyage de locaux|espaces verts|restauration collective|menuiserie|maçonnerie|peinture"
    "|collecte de déchets|réemploi de mobilier|blanchisserie|transport scolaire|imprimerie"
    "|maraîchage biologique|travaux de voirie|électricité|plomberie|gardiennage|informatique"
    "|mise à disposition de personnel|entretien de rivières|mise sous pli"
)
START = cut("Saint-|Villeneuve-|Mont-|Val-|Bois-|Bourg-|Pont-|Roche-|Châtel-|Font-")
END = cut(
    "Étienne|Évry|Nîmes|Arles|Laon|Sèvres|Lens|Brou|Cluny|Dole|Elne|Foix|Gex|Hyères|Is|Jarny"
    "|Lodève|Mende|Niort|Orange|Pau|Redon|Sens|Thann|Uzès|Vire|Yvetot|Agen|Blois|Caen"
)
QUERIES = cut(
    "jardins de cocagne nîmes|œuvre laïque|évry|association insertion|espaces verts|nettoyage"
    "|régie de quartier|atelier menuiserie|coopérative services|saint étienne|travaux de voirie"
    "|entretien de rivières|mise sous pli|tremplin emploi|restauration collective nîmes"
    "|blanchisserie villeneuve|peintures nîmes"
)
BARE_IN_ORDER = "SELECT rowid FROM suppliers_index WHERE suppliers_index MATCH :match {} LIMIT 100"
BARE_COUNT = "SELECT count(*) FROM suppliers_index WHERE suppliers_index MATCH :match"
BARE_NEAR = """
FROM suppliers_index CROSS JOIN suppliers ON suppliers.id = suppliers_index.rowid
WHERE suppliers_index MATCH :match AND {where}
"""


def communes() -> list[tuple[str, str, float, float]]:
    chance = random.Random(1)  # noqa: S311 - the same every time
    found = []
    for number in range(34_900):
        code = f"{1 + number % 95:02d}"
        name = f"{chance.choice(START)}{chance.choice(END)}-{chance.choice(LAST)}"
        spot = (chance.uniform(42.5, 50.9), chance.uniform(-4.5, 7.9))
        found.append((f"{code}{number // 95:03d}", name, *spot))
    # Some towns are as crowded as real ones.
    for rank in range(3):
        near = (43.6 + chance.uniform(-0.2, 0.2), 1.44 + chance.uniform(-0.3, 0.3))
        found[rank] = (found[rank][0], found[rank][1], *near)
    return found


def suppliers(total: int) -> Iterator[Supplier]:
    chance = random.Random(2)  # noqa: S311 - the same every time
    towns = communes()
    kinds = tuple(SupplierKind)
    profile = Profile(origins={"": Origin(source="liste inventée", day=DAY)})
    for number in range(total):
        insee, town, north, east = towns[int(len(towns) * chance.random() ** 2)]
        trade = ", ".join(chance.sample(TRADES, 1 + number % 3))
        name = f"{chance.choice(FIRST)} {chance.choice(MIDDLE)} {chance.choice(LAST)} {town}"
        yield Supplier(
            name=name,
            siret=f"{number:014d}" if number else "",
            kind=chance.choice(kinds),
            activities=trade,
            place=Place(
                street=f"{number % 200} rue {chance.choice(LAST)}",
                postcode=f"{insee[:2]}000",
                commune=town,
                insee=insee,
                latitude=north + chance.uniform(-0.02, 0.02),
                longitude=east + chance.uniform(-0.02, 0.02),
            ),
            contact=Contact(phone="01 99 00 12 34", email=f"contact{number}@example.org"),
            source="liste inventée",
            profile=profile,
        )


def timed(work: Callable[[], object]) -> float:
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun


def say(title: str, seconds: list[float]) -> float:
    ordered = sorted(1000 * item for item in seconds)
    p50, p95 = statistics.median(ordered), ordered[int(len(ordered) * 0.95)]
    sys.stdout.write(f"{title}: p50 {p50:.1f}, p95 {p95:.1f}, max {ordered[-1]:.1f} ms\n")
    return p50


def empty_book(folder: Path) -> Path:
    path = folder / "carnet.db"
    open_book(
        path, folder / "backups", DAY, read_glossary(ROOT / "resources/glossary.toml")
    ).close()
    return path


def bare_load(folder: Path, total: int) -> float:
    rows = [values(rank, item) for rank, item in enumerate(suppliers(total), 1)]
    db = Connection(empty_book(folder))

    def load() -> None:
        with db.gesture():
            db.many(INSERT, rows)

    seconds = timed(load)
    db.close()
    return seconds


def book_load(folder: Path, total: int) -> tuple[float, int]:
    """Load in a process of its own, so that its memory is its own."""
    command = [sys.executable, __file__, "--load", str(folder), str(total)]
    answer = subprocess.run(command, check=True, capture_output=True, text=True, cwd=ROOT)  # noqa: S603 - ours
    seconds, made, memory = json.loads(answer.stdout)
    sys.stdout.write(f"inventing the suppliers alone: {made:.1f} s\n")
    return seconds, memory


def load_here(folder: Path, total: int) -> None:
    path = empty_book(folder)
    glossary = read_glossary(ROOT / "resources/glossary.toml")
    book = open_book(path, folder / "backups", DAY, glossary)
    seconds = timed(lambda: book.suppliers.add_all(suppliers(total)))
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    book.close()
    made = timed(lambda: sum(1 for _ in suppliers(total)))
    sys.stdout.write(json.dumps([seconds, made, memory]))


def bare_search(db: Connection, query: Query) -> None:
    """Do with plain statements what the book does, filters read in the rows."""
    wanted = conditions_of(query)
    near = conditions_of(Query(text=query.text, around=query.around, radius_km=query.radius_km))
    if query.served:
        near.rows.append(OFFER_SERVES)
    rows = [*near.rows, *(f"kind IN ('{query.kinds[0]}', '{kind}')" for kind in query.kinds[1:])]
    found = wanted.values | values_served(query) | {"match": match_string(query.text)}
    few = db.value(FEW_FOUND, found) <= GREATEST_RANKED
    order = f"ORDER BY {RANK}, suppliers_index.rowid" if few else ""
    if rows:
        some = BARE_NEAR.format(where=" AND ".join(rows))
        db.value(f"SELECT count(*) {some}", found)
        identifiers = db.tuples(f"SELECT suppliers.id {some} {order} LIMIT 100", found)
    else:
        db.value(BARE_COUNT, found)
        identifiers = db.tuples(BARE_IN_ORDER.format(order), found)
    chosen = json.dumps([row[0] for row in identifiers])
    db.tuples(CHOSEN.format(distance=wanted.distance), found | {"identifiers": chosen})


def real_prefixes() -> list[str]:
    """Return what the search field holds as each letter of real searches is typed."""
    return [text[:end] for text in QUERIES for end in range(1, len(text) + 1)][:285]


def searches(path: Path) -> None:
    db = Connection(path)
    searcher = Searcher(db)
    prefixes = real_prefixes()
    sys.stdout.write(f"{len(prefixes)} prefixes\n")
    choices: dict[str, dict[str, object]] = {
        "words": {},
        "words + two kinds": {"kinds": (SupplierKind.ESAT, SupplierKind.EA)},
        "words + 30 km": {"around": TOULOUSE, "radius_km": 30},
        "words + kinds + 30 km": {
            "around": TOULOUSE,
            "radius_km": 30,
            "kinds": (SupplierKind.ESAT, SupplierKind.EA),
        },
    }
    for title, choice in choices.items():
        asked = [Query(text=text, **choice) for text in prefixes]  # type: ignore[arg-type]
        for query in asked[:20]:
            searcher.search(query, 100)
        ours = say(title, [timed(partial(searcher.search, query, 100)) for query in asked])
        bare = say("  bare SQL", [timed(partial(bare_search, db, query)) for query in asked])
        sys.stdout.write(f"  ratio of p50: {ours / bare:.2f}\n")
    db.close()


def openings(full: Path, empty: Path) -> None:
    glossary = read_glossary(ROOT / "resources/glossary.toml")

    def opening(path: Path) -> None:
        open_book(path, path.parent / "backups", DAY, glossary).close()

    for title, path in (("opening, empty book", empty), ("opening, full book", full)):
        say(title, [timed(partial(opening, path)) for _ in range(9)])


def main(total: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        places = {name: Path(folder) / name for name in ("bare", "ours", "empty")}
        for place in places.values():
            place.mkdir()
        # First: a child is charged with the memory of the process that starts it.
        ours, memory = book_load(places["ours"], total)
        bare = bare_load(places["bare"], total)
        sys.stdout.write(
            f"bare executemany: {bare:.1f} s; book: {ours:.1f} s; ratio {ours / bare:.2f}\n"
        )
        full = places["ours"] / "carnet.db"
        sys.stdout.write(f"memory of the load: {memory} MB; file {full.stat().st_size >> 20} MB\n")
        searches(full)
        openings(full, empty_book(places["empty"]))
        tidy = sqlite3.connect(full)
        seconds = timed(lambda: tidy.execute(TIDY))
        tidy.commit()
        tidy.close()
        sys.stdout.write(f"optimize: {seconds:.1f} s\n")


if __name__ == "__main__":
    if sys.argv[1:2] == ["--load"]:
        load_here(Path(sys.argv[2]), int(sys.argv[3]))
    else:
        main(int(sys.argv[1]) if len(sys.argv) > 1 else 250_000)
