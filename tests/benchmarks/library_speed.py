"""How long the library takes to open, to search and to filter; run it by hand.

QT_QPA_PLATFORM=offscreen python tests/benchmarks/library_speed.py
"""

import datetime
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from desktop_app.book.store import open_book
from desktop_app.catalogue import Catalogue, load_catalogue
from desktop_app.paths import AppPaths, shipped
from desktop_app.settings import Settings, Theme
from desktop_app.ui.pages.library import LibraryPage
from desktop_app.ui.session import Session
from desktop_app.ui.style import ClausierStyle
from desktop_app.ui.theme import apply_theme
from desktop_app.ui.widgets.shelf import Shelf

DAY = datetime.date(2026, 12, 1)
SIZE = (1000, 700)
OPENING_AIM, FRAME = 50, 16
SEARCHES = ("e", "ea", "eau", "produit", "part des", "zzz", "canicule", "l", "label", "")


def read_catalogue() -> Catalogue:
    """Read every file, as the start of the window does."""
    catalogue = load_catalogue(shipped("resources"))
    law = catalogue.law
    shelves = (catalogue.clauses, catalogue.families, catalogue.labels, catalogue.structures)
    for drawer in (*shelves, law.rules, law.texts, law.thresholds):
        tuple(drawer.values())
    return catalogue


def milliseconds(work: Callable[[], object]) -> float:
    """Return how long a piece of work takes."""
    start = time.perf_counter()
    work()
    return (time.perf_counter() - start) * 1000


def turns(application: QApplication, gesture: Callable[[], object]) -> list[float]:
    """Return how long the window is busy at a gesture, then at each turn of its loop."""
    times = [milliseconds(gesture)]
    times += [milliseconds(application.processEvents) for _ in range(6)]
    return times


def open_page(session: Session) -> LibraryPage:
    """Build the page and show it."""
    page = LibraryPage(session)
    page.resize(*SIZE)
    page.show()
    return page


def answered(shelf: Shelf, gesture: Callable[[], object]) -> float:
    """Return how long it takes until the list on screen is the answer."""
    return milliseconds(lambda: (gesture(), shelf.list.viewport().repaint()))


def searches(shelf: Shelf) -> list[float]:
    """Return how long each search takes, the words already folded."""
    return [
        answered(shelf, lambda text=text: shelf.search.setText(text))
        for _ in range(5)
        for text in SEARCHES
    ]


def filterings(shelf: Shelf) -> list[float]:
    """Return how long it takes to choose each mark of each filter."""
    times = []
    for combo in shelf.bar.combos:
        for rank in (*range(1, combo.count()), 0):
            combo.setCurrentIndex(rank)
            times.append(answered(shelf, lambda combo=combo: combo.activated.emit(0)))
    return times


def main() -> int:
    """Say the times; return 1 when an aim is not met."""
    application = QApplication([])
    application.setStyle(ClausierStyle())
    apply_theme(application, Settings(theme=Theme.LIGHT))
    catalogue = read_catalogue()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        book = open_book(folder / "carnet.db", folder, DAY, catalogue.glossary)
        paths = AppPaths(folder, folder, folder, folder)
        session = Session(catalogue, book, Settings(), paths, lambda: DAY)
        pages: list[LibraryPage] = []
        opening = turns(application, lambda: pages.append(open_page(session)))
        first = answered(pages[0].clauses, lambda: pages[0].clauses.search.setText("eau"))
        folding = turns(application, lambda: None)
        while not pages[0].clauses.preparation.is_over:
            application.processEvents()
        found, chosen = searches(pages[0].clauses), filterings(pages[0].clauses)
        pages[0].close()
        session.close()
    worst = max(*found, *chosen)
    sys.stdout.write(
        f"ouverture, {len(catalogue.clauses)} clauses : la plus longue attente dure"
        f" {max(opening):.0f} ms, en tout {sum(opening):.0f} ms (visé : {OPENING_AIM})\n"
        f"première lettre, mots à préparer : {first:.0f} ms, puis {max(folding):.0f} ms au plus\n"
        f"recherche : {statistics.median(found):.1f} ms, au pire {max(found):.1f} ms"
        f" (visé : {FRAME})\n"
        f"filtre : {statistics.median(chosen):.1f} ms, au pire {max(chosen):.1f} ms"
        f" (visé : {FRAME})\n"
    )
    return int(max(opening) > OPENING_AIM or worst > FRAME)


if __name__ == "__main__":
    raise SystemExit(main())
