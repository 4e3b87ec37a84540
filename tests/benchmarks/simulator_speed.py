"""How long the simulator and the calculator of costs take to open and to follow a slider.

QT_QPA_PLATFORM=offscreen python tests/benchmarks/simulator_speed.py
"""

import datetime
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterable
from decimal import Decimal
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication, QSlider

from desktop_app.book.store import open_book
from desktop_app.catalogue import load_catalogue
from desktop_app.core.criterion import Criterion, CriterionKind, Level, SubCriterion
from desktop_app.core.lot import Lot
from desktop_app.core.money import Money
from desktop_app.paths import AppPaths, shipped
from desktop_app.scoring.life_cycle import LifeCycleStudy
from desktop_app.settings import Settings, Theme
from desktop_app.ui.session import Session
from desktop_app.ui.style import ClausierStyle
from desktop_app.ui.theme import apply_theme
from desktop_app.ui.wizard.editor import TenderEditor
from desktop_app.ui.wizard.life_cycle import LifeCycleDialog
from desktop_app.ui.wizard.simulator import SimulatorDialog

DAY = datetime.date(2026, 12, 1)
FRAME_MS = 16
MOST_BIDS = 6
LEVELS = tuple(Level(points=points, description=f"Niveau {points}") for points in (0, 40, 70, 100))


def criteria() -> tuple[Criterion, ...]:
    """Return a price and three criteria of three parts each."""
    price = Criterion(designation="Prix", kind=CriterionKind.PRICE, weight=Decimal(40))
    others = tuple(
        Criterion(
            designation=kind.value,
            kind=kind,
            weight=Decimal(20),
            sub_criteria=tuple(
                SubCriterion(designation=f"Partie {rank}", weight=Decimal(weight), levels=LEVELS)
                for rank, weight in enumerate((10, 5, 5))
            ),
        )
        for kind in (CriterionKind.TECHNICAL, CriterionKind.ENVIRONMENT, CriterionKind.SOCIAL)
    )
    return (price, *others)


def say(line: str) -> None:
    """Write a line on the screen."""
    sys.stdout.write(line + "\n")


def milliseconds(gesture: Callable[[], object]) -> float:
    """Return the processor time of a gesture, painting included."""
    start = time.process_time()
    gesture()
    QApplication.processEvents()
    return (time.process_time() - start) * 1000


def slide(slider: QSlider, values: Iterable[int]) -> str:
    """Move a slider step by step and tell what each step takes."""
    times = sorted(milliseconds(lambda value=value: slider.setValue(value)) for value in values)
    middle, most = statistics.median(times), times[-1]
    return f"median {middle:.1f} ms, most {most:.1f} ms, aim {FRAME_MS} ms"


def measure(session: Session) -> None:
    """Open both windows and move a slider of each."""
    editor = TenderEditor(session, 0)
    lots = tuple(Lot(number=rank, designation=f"Lot {rank}") for rank in range(1, 11))
    editor.change(amount=Money.from_euros(480_000), lots=lots, criteria=criteria())
    simulator = SimulatorDialog(editor)
    say(f"simulator on screen: {milliseconds(simulator.show):.1f} ms")
    while len(simulator.bids.bids) < MOST_BIDS:
        simulator.bids.add.click()
    QApplication.processEvents()
    say(f"  a weight slid: {slide(simulator.weights.rows[2].weight.slider, range(20, 50))}")
    price = simulator.bids.cards[0].price.slider
    say(f"  a price slid: {slide(price, range(300_000, 600_000, 10_000))}")
    simulator.close()
    calculator = LifeCycleDialog(session, LifeCycleStudy())
    say(f"calculator on screen: {milliseconds(calculator.show):.1f} ms")
    while len(calculator.solutions.values) < MOST_BIDS:
        calculator.solutions.add.click()
    QApplication.processEvents()
    say(f"  a duration slid: {slide(calculator.horizon.years.slider, range(1, 31))}")
    calculator.close()


def main() -> None:
    """Measure in a book of its own."""
    application = QApplication([])
    application.setStyle(ClausierStyle())
    catalogue = load_catalogue(shipped("resources"))
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        settings = Settings(theme=Theme.LIGHT)
        apply_theme(application, settings)
        paths = AppPaths(home, home / "settings", home / "logs", home / "backups")
        book = open_book(home / "carnet.db", paths.backups, DAY, catalogue.glossary)
        session = Session(catalogue, book, settings, paths, lambda: DAY)
        measure(session)
        session.close()


if __name__ == "__main__":
    main()
