"""Weighs the idle program beside an empty window of PySide6, both on the same platform.

Each is a process of its own that says its memory once nothing moves: PSS shares what is
common, USS is what the process alone holds, RSS is what a task manager shows, and "own" is what
it wrote itself: the others move when another program loads the same libraries.
Run it with: python tests/benchmarks/idle_memory.py [--suppliers 250000] [--rounds 3]
With `--parts`, it says instead what each part of the program adds.
"""

import argparse
import statistics
import sys
import tempfile
from pathlib import Path

from book_speed import DAY, empty_book, suppliers
from processes import EMPTY_WINDOW, ROOT, said_by

from desktop_app.book.store import open_book
from desktop_app.datafile import read_glossary
from desktop_app.exchange.dossier_file import open_dossier

REST_S = 10
UNITS = ("PSS", "USS", "RSS", "own")
WEIGH = """
import os
def weight():
    facts = dict.fromkeys(("Pss", "Private_Clean", "Private_Dirty", "Rss", "Anonymous"), 0)
    with open("/proc/self/smaps_rollup", encoding="ascii") as file:
        for line in file:
            name, _, rest = line.partition(":")
            if name in facts:
                facts[name] = int(rest.split()[0])
    alone = facts["Private_Clean"] + facts["Private_Dirty"]
    return facts["Pss"], alone, facts["Rss"], facts["Anonymous"]
def tell():
    print(*weight(), flush=True)
    os._exit(0)
"""
LATER = f"""
import threading
threading.Timer({REST_S}, tell).start()
"""
EMPTY = f"{WEIGH}{LATER}{EMPTY_WINDOW}window.show()\napplication.exec()\n"
CLAUSIER = """
from desktop_app.cli.main import main
main(["--carnet", BOOK])
"""
PARTS = {
    "QtWidgets": "from PySide6 import QtWidgets",
    "guard": "from desktop_app.ui.sources import leave_sources_unread as go; go()",
    "application": "a = QtWidgets.QApplication([])",
    "sqlite_utils": "import sqlite_utils",
    "core": "import desktop_app.catalogue, desktop_app.book.store",
    "documents": "import desktop_app.documents.printing",
    "wizard": "import desktop_app.ui.wizard.wizard",
    "pages": "import desktop_app.ui.opening as o",
    "law": "from desktop_app.catalogue import *; import pathlib;"
    " c = load_catalogue(pathlib.Path('resources').absolute());"
    " import desktop_app.catalogue as d; d.read_law(c)",
    "library": "d.read_library(c)",
}


def full_book(folder: Path, total: int) -> Path:
    path = empty_book(folder)
    glossary = read_glossary(ROOT / "resources/glossary.toml")
    book = open_book(path, folder / "backups", DAY, glossary)
    for dossier in sorted((ROOT / "resources/practice/dossiers").glob("*.toml")):
        book.tenders.put(open_dossier(dossier, glossary))
    book.suppliers.put_all(list(suppliers(total)))
    book.close()
    return path


def parts(folder: Path) -> None:
    steps = "".join(f"{code}\nsaid.extend(weight()[2:])\n" for code in PARTS.values())
    program = f"{WEIGH}said = []\n{steps}print(*said, flush=True)\nos._exit(0)"
    said_by(program, folder)
    figures = [int(word) / 1024 for word in said_by(program, folder)]
    resident, own = 0.0, 0.0
    for name, now, written in zip(PARTS, figures[::2], figures[1::2], strict=True):
        sys.stdout.write(
            f"{name:<13} RSS {now:6.1f} MB (+{now - resident:.1f})"
            f"  own {written:6.1f} MB (+{written - own:.1f})\n"
        )
        resident, own = now, written


def compare(folder: Path, books: dict[str, Path], rounds: int) -> None:
    programs = {"empty window": EMPTY}
    for title, book in books.items():
        programs[title] = f"{WEIGH}{LATER}BOOK = {str(book)!r}\n{CLAUSIER}"
    found: dict[str, list[list[float]]] = {title: [] for title in programs}
    for _ in range(rounds + 1):
        for title, program in programs.items():
            found[title].append([int(word) / 1024 for word in said_by(program, folder)])
    # In the first round Python compiles its files.
    medians = {
        title: [statistics.median(unit) for unit in zip(*weights[1:], strict=True)]
        for title, weights in found.items()
    }
    for title, weights in medians.items():
        ratios = zip(UNITS, weights, medians["empty window"], strict=True)
        words = "  ".join(f"{unit} {now:6.1f} MB ({now / then:.2f})" for unit, now, then in ratios)
        sys.stdout.write(f"{title:<13} {words}\n")


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--suppliers", type=int, default=250_000)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--parts", action="store_true")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        if options.parts:
            parts(folder)
            return
        for part in ("empty", "full"):
            (folder / part).mkdir()
        books = {"empty book": folder / "empty" / "carnet.db"}
        if options.suppliers:
            books["full book"] = full_book(folder / "full", options.suppliers)
        compare(folder, books, options.rounds)


if __name__ == "__main__":
    main()
