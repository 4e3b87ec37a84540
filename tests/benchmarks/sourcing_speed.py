"""Times the search of who could answer, at full size: counts by circle and the nearest 200.

Every supplier is invented. Run it with: python tests/benchmarks/sourcing_speed.py [SUPPLIERS]
"""

import statistics
import sys
import tempfile
import time
from pathlib import Path

from book_speed import DAY, ROOT, TRADES, communes, suppliers

from desktop_app.book.candidates import USUAL
from desktop_app.book.query import Point
from desktop_app.book.reader import BookReader
from desktop_app.book.store import open_book
from desktop_app.datafile import read_glossary
from desktop_app.sourcing.candidate import Wanted

TOULOUSE = Point(latitude=43.6045, longitude=1.444)


def main(total: int, folder: Path) -> None:
    glossary = read_glossary(ROOT / "resources/glossary.toml")
    path = folder / "carnet.db"
    book = open_book(path, folder / "backups", DAY, glossary)
    if not book.suppliers.count():
        book.suppliers.add_all(suppliers(total))
    book.close()
    points = [TOULOUSE]
    points += [Point(latitude=item[2], longitude=item[3]) for item in communes()[200:2000:600]]
    with BookReader(path) as reader:
        reader.warm_up()
        for point in points:
            reader.candidates.find(Wanted(activities=(TRADES[0],)), point)
        seconds = []
        for trade in TRADES:
            for point in points:
                begun = time.perf_counter()
                pool = reader.candidates.find(Wanted(activities=(trade,)), point)
                seconds.append(time.perf_counter() - begun)
        least = min(1000 * item for item in seconds)
        ordered = sorted(1000 * item for item in seconds)
        p50, p95 = statistics.median(ordered), ordered[int(len(ordered) * 0.95)]
        sys.stdout.write(
            f"{len(seconds)} searches, about {pool.total} suppliers each, {USUAL} shown:"
            f" min {least:.1f}, p50 {p50:.1f}, p95 {p95:.1f}, max {ordered[-1]:.1f} ms\n"
        )


if __name__ == "__main__":
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 250_000
    if len(sys.argv) > 2:
        main(count, Path(sys.argv[2]))
    else:
        with tempfile.TemporaryDirectory() as name:
            main(count, Path(name))
