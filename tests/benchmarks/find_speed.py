"""Times the page of suppliers at full size: from the key to the painted list, and scrolling.

Every supplier is invented. Run it with: python tests/benchmarks/find_speed.py [SUPPLIERS]
"""

import os

os.environ["QT_QPA_PLATFORM"] = os.environ.get("QT_QPA_PLATFORM") or "offscreen"

import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from book_speed import DAY, QUERIES, ROOT
from broad_search_speed import MISTYPED, SERVED, suppliers_of_territories
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop_app.book.query import Query
from desktop_app.book.store import open_book
from desktop_app.catalogue import load_catalogue
from desktop_app.paths import AppPaths
from desktop_app.settings import Settings, Theme
from desktop_app.ui.pages.suppliers import SuppliersPage
from desktop_app.ui.session import Session
from desktop_app.ui.style import ClausierStyle
from desktop_app.ui.theme import apply_theme

NONE = Qt.KeyboardModifier.NoModifier
PATIENCE = 30


class Watch(QObject):
    """Notes when the list was painted."""

    def __init__(self) -> None:
        super().__init__()
        self.painted = 0.0

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's own
        if event.type() == QEvent.Type.Paint:
            self.painted = time.perf_counter()
        return False


@contextmanager
def opened(folder: Path, total: int) -> Iterator[SuppliersPage]:
    catalogue = load_catalogue(ROOT / "resources")
    book = open_book(folder / "carnet.db", folder / "backups", DAY, catalogue.glossary)
    if not book.suppliers.count():
        book.suppliers.add_all(suppliers_of_territories(total))
    paths = AppPaths(folder, folder / "settings", folder / "logs", folder / "backups")
    settings = Settings(theme=Theme.LIGHT, insee="31555")
    session = Session(catalogue, book, settings, paths, lambda: DAY)
    page = SuppliersPage(session)
    page.resize(1180, 740)
    page.show()
    wait(lambda: page.finding.finder.idle)
    yield page
    page.close()
    session.close()


def wait(is_done: Callable[[], bool]) -> None:
    end = time.perf_counter() + PATIENCE
    while not is_done() and time.perf_counter() < end:
        QApplication.processEvents()


def say(title: str, seconds: list[float]) -> None:
    ordered = sorted(1000 * item for item in seconds)
    p50, p95 = statistics.median(ordered), ordered[int(len(ordered) * 0.95)]
    sys.stdout.write(f"{title}: p50 {p50:.1f}, p95 {p95:.1f}, max {ordered[-1]:.1f} ms\n")


def typed(page: SuppliersPage, watch: Watch, letter: str) -> float:
    """Type a letter; return the time until the list it finds is painted."""
    shown: list[float] = []
    page.finding.finder.found.connect(lambda _result: shown.append(time.perf_counter()))
    begun = time.perf_counter()
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(page.search, QKeyEvent(kind, 0, NONE, letter))
    wait(lambda: bool(shown) and watch.painted > shown[-1])
    return watch.painted - begun


def keys(
    page: SuppliersPage, watch: Watch, pause: float, queries: Sequence[str] = QUERIES
) -> list[float]:
    seconds = []
    for text in queries:
        page.search.clear()
        wait(lambda: page.finding.finder.idle)
        for letter in text:
            seconds.append(typed(page, watch, letter))
            end = time.perf_counter() + pause
            wait(lambda end=end: time.perf_counter() > end)  # type: ignore[misc]
    return seconds


def scrolls(page: SuppliersPage) -> list[float]:
    """Go down and jump; return each wait of the interface thread."""
    bar, seconds = page.table.verticalScrollBar(), []
    wait(lambda: page.finding.finder.idle)
    steps = [bar.value() + 20 * rank for rank in range(150)]
    steps += [bar.maximum() * rank // 37 for rank in range(38)]
    for step in steps:
        begun = time.perf_counter()
        bar.setValue(min(step, bar.maximum()))
        QApplication.processEvents()
        seconds.append(time.perf_counter() - begun)
        for _ in range(4):
            begun = time.perf_counter()
            QApplication.processEvents()
            seconds.append(time.perf_counter() - begun)
    return seconds


def main(total: int, folder: Path) -> None:
    application = QApplication([])
    application.setStyle(ClausierStyle())
    apply_theme(application, Settings(theme=Theme.LIGHT))
    with opened(folder, total) as page:
        watch = Watch()
        page.table.viewport().installEventFilter(watch)
        sys.stdout.write(f"{page.model.rowCount()} suppliers\n")
        say("key to painted list, 150 ms between keys", keys(page, watch, 0.15))
        page.tabs.setCurrentIndex(1)
        say("  the same with the map", keys(page, watch, 0.15))
        page.tabs.setCurrentIndex(0)
        say("  mistyped words", keys(page, watch, 0.15, MISTYPED[:10]))
        page.finding.show_query(Query(served=SERVED))
        wait(lambda: page.finding.finder.idle)
        say("  with a commune served", keys(page, watch, 0.15))
        page.finding.show_query(Query())
        QTest.qWait(500)
        say("scrolling, waits of the interface", scrolls(page))


if __name__ == "__main__":
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 250_000
    if len(sys.argv) > 2:
        main(count, Path(sys.argv[2]))
    else:
        with tempfile.TemporaryDirectory() as name:
            main(count, Path(name))
