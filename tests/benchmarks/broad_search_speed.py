"""Times the territory served and the mistyped words, in a book that has plenty of both.

Every supplier is invented. Run it with: python tests/benchmarks/broad_search_speed.py [SUPPLIERS]
"""

import random
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

from book_speed import (
    DAY,
    ROOT,
    TOULOUSE,
    bare_search,
    cut,
    empty_book,
    real_prefixes,
    say,
    suppliers,
    timed,
)

from desktop_app.book.connection import Connection
from desktop_app.book.query import Query, Town
from desktop_app.book.store import open_book
from desktop_app.book.supplier_reading import SupplierReading
from desktop_app.core.profile import Offer, Territory
from desktop_app.core.supplier import Supplier
from desktop_app.datafile import read_glossary

SERVED = Town(insee="31555", name="Toulouse", point=TOULOUSE)
MISTYPED = cut(
    "jadrins|nettoaige|netoyage de locaux|assoiation insertion|espaces vrets|ettoyage"
    "|régie de quatier|ateliers menuiserrie|coopertaive services|saint etiene|travaux de voirei"
    "|blanchiserie villeneuve|entretien de riveires|tremplin emplois|peintrue|zzyzxqua|xkqztwvp"
    "|restauration colective nimes|jardins de cocange|gardienage|informatqiue|plomberei nimes"
    "|maçonnrie|imprimerrie|babertine"
)
FIRST_SOUNDS = cut(
    "ba|bel|bon|bru|car|cha|cor|dan|del|dur|fer|fon|gar|gau|hel|jac|lam|lou|mar|mor|nav"
)
NEXT_SOUNDS = cut(
    "bert|cel|dier|fou|gier|lain|lier|lon|mand|net|nier|pard|quet|rand|riel|sac|tol|vel"
)


def territories(chance: random.Random) -> tuple[Offer, ...]:
    """One supplier in ten serves the whole country, three say departments, three a radius."""
    drawn = chance.randrange(10)
    if drawn == 0:
        return (Offer(territory=Territory(whole_country=True)),)
    if drawn <= 3:
        codes = tuple(f"{chance.randint(1, 95):02d}" for _ in range(chance.randint(1, 3)))
        return (Offer(territory=Territory(departments=codes)),)
    if drawn <= 6:
        return (Offer(territory=Territory(radius_km=chance.choice((10, 20, 30, 50, 100, 150)))),)
    return ()


def family_name(chance: random.Random) -> str:
    """Return one of some ten thousand names, so that the book has many different words."""
    sounds = chance.choice(FIRST_SOUNDS), chance.choice(FIRST_SOUNDS), chance.choice(NEXT_SOUNDS)
    return ("".join(sounds) + chance.choice(("", "e", "in"))).capitalize()


def suppliers_of_territories(total: int) -> Iterator[Supplier]:
    """Yield the same suppliers with what is costly to search: territories and family names."""
    chance = random.Random(3)  # noqa: S311 - the same every time
    for supplier in suppliers(total):
        profile = replace(supplier.profile, offers=territories(chance))
        yield replace(supplier, trade_name=family_name(chance), profile=profile)


def searches(path: Path) -> None:
    """Time the territory served and the mistyped words, in a book that has plenty of both."""
    db = Connection(path)
    reading = SupplierReading(db)
    prefixes = real_prefixes()
    choices: dict[str, dict[str, object]] = {
        "many words": {},
        "many words + commune served": {"served": SERVED},
        "many words + served + 30 km": {"served": SERVED, "around": TOULOUSE, "radius_km": 30},
    }
    for title, choice in choices.items():
        asked = [Query(text=text, **choice) for text in prefixes]  # type: ignore[arg-type]
        for query in asked[:20]:
            reading.search(query, 100)
        ours = say(title, [timed(partial(reading.search_tolerantly, item)) for item in asked])
        if "served" in choice:
            bare = say(
                "  bare SQL", [timed(partial(bare_search, db, item)) for item in asked[::5]]
            )
            sys.stdout.write(f"  ratio of p50: {ours / bare:.2f}\n")
    for title, served in (("mistyped", None), ("mistyped + commune served", SERVED)):
        asked = [Query(text=text, served=served) for text in MISTYPED]
        fresh = SupplierReading(db)
        say(f"{title}, first time", [timed(partial(fresh.search_tolerantly, q)) for q in asked])
        say(f"{title}, again", [timed(partial(fresh.search_tolerantly, q)) for q in asked * 3])
    typed = [text[:end] for text in MISTYPED for end in range(1, len(text) + 1)]
    asked = [Query(text=text) for text in typed]
    say(
        f"{len(typed)} prefixes of mistyped queries",
        [timed(partial(reading.search_tolerantly, query)) for query in asked],
    )
    silent = [Query(text=text, served=SERVED) for text in ("", "a", "association", "nettoyage")]
    say("counting who states no territory", [timed(partial(reading.silent, q)) for q in silent])
    db.close()


def main(total: int, folder: Path) -> None:
    path = empty_book(folder)
    glossary = read_glossary(ROOT / "resources/glossary.toml")
    book = open_book(path, folder / "backups", DAY, glossary)
    seconds = timed(lambda: book.suppliers.add_all(suppliers_of_territories(total)))
    book.close()
    sys.stdout.write(f"load: {seconds:.1f} s; file {path.stat().st_size >> 20} MB\n")
    searches(path)


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as name:
        main(int(sys.argv[1]) if len(sys.argv) > 1 else 250_000, Path(name))
