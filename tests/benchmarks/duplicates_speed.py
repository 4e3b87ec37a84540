"""Times the search for duplicates, a merge and its undoing in a book at full size.

Every supplier is invented. Run it with: python tests/benchmarks/duplicates_speed.py [SUPPLIERS]
"""

import resource
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

from book_speed import DAY, ROOT, suppliers

from desktop_app.book.store import Book, open_book
from desktop_app.core.contact import Contact
from desktop_app.core.supplier import Supplier
from desktop_app.datafile import read_glossary

EVERY = 500


def with_twins(total: int) -> Iterator[Supplier]:
    """Go through suppliers of different units, one in five hundred written twice."""
    for number, supplier in enumerate(suppliers(total)):
        phone = f"06{number:08d}" if number % 3 else "0500000000"
        contact = Contact(phone=phone, email=f"p{number}@exemple{number}.org")
        kept = replace(supplier, siret=f"{300_000_000 + number}00012", contact=contact)
        yield kept
        if number % EVERY == 0:
            yield replace(kept, siret="", name=f"SARL {kept.name.upper()}")


def say(line: str) -> None:
    sys.stdout.write(f"{line}\n")


def find(book: Book) -> None:
    told = [time.perf_counter()]
    with book.reader() as reader:
        tell = lambda _done, _total: told.append(time.perf_counter())  # noqa: E731
        finding = reader.duplicates.find(tell, lambda: False)
    told.append(time.perf_counter())
    silence = max(later - before for before, later in pairwise(told))
    degrees = Counter(pair.likeness.degree.name for pair in finding.pairs)
    twins = sum(pair.other.name.startswith("SARL ") for pair in finding.pairs)
    say(f"search          {told[-1] - told[0]:8.2f} s, longest silence {silence:.2f} s")
    say(f"pairs           {finding.total:8d}, shown {dict(degrees)}, twins shown {twins}")
    say(f"memory          {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024:8d} MB")


def merge(book: Book) -> None:
    start = time.perf_counter()
    book.merges.merge(1, 2, {}, DAY)
    middle = time.perf_counter()
    book.merges.undo(book.merges.all()[0].identifier, DAY)
    end = time.perf_counter()
    say(f"merge, undo     {1000 * (middle - start):8.1f} ms, {1000 * (end - middle):.1f} ms")


def main() -> None:
    total = int(sys.argv[1]) if len(sys.argv) > 1 else 250_000
    with tempfile.TemporaryDirectory() as folder:
        glossary = read_glossary(ROOT / "resources" / "glossary.toml")
        book = open_book(Path(folder) / "carnet.db", Path(folder) / "copies", DAY, glossary)
        book.suppliers.add_all(with_twins(total))
        find(book)
        merge(book)
        book.close()


if __name__ == "__main__":
    main()
