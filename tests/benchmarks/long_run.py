"""Opens and closes the same screens again and again: nothing may grow.

Counts, after each turn of ten, the widgets of Qt, the objects of Python and the memory.
Run it with: python tests/benchmarks/long_run.py [TURNS]
"""

import gc
import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = os.environ.get("QT_QPA_PLATFORM") or "offscreen"

from heartbeat_scenes import Stage, opened, tender
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from desktop_app.ui.dialogs.take_away import TakeAwayDialog
from desktop_app.ui.suppliers.duplicates import open_duplicates

PAGES, STEPS = 6, 10
PATIENCE_S = 20


def turn(seconds: float, until: Callable[[], bool]) -> None:
    end = time.monotonic() + seconds
    while time.monotonic() < end and not until():
        QApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def settle(stage: Stage) -> None:
    turn(PATIENCE_S, lambda: stage.is_quiet)
    turn(0.05, lambda: False)


def wizard(stage: Stage, number: int) -> None:
    stage.session.open_tender(number)
    for step in range(STEPS):
        stage.window.wizard.show_step(step)
        turn(0.01, lambda: False)
    settle(stage)
    stage.window.close_tender()


def dialogs(stage: Stage) -> None:
    for dialog in (
        TakeAwayDialog(stage.session, stage.window),
        open_duplicates(stage.session, stage.window),
    ):
        dialog.open()
        turn(0.02, lambda: False)
        dialog.close()
    stage.window.search_everything()
    settle(stage)
    found = stage.window.palette_search.dialog
    if found is not None:
        found.close()


def pages(stage: Stage) -> None:
    for rank in range(PAGES):
        stage.window.show_page(rank)
        turn(0.01, lambda: False)


def count(stage: Stage) -> tuple[int, int, float]:
    settle(stage)
    gc.collect()
    settle(stage)
    with Path("/proc/self/statm").open(encoding="ascii") as file:
        memory = int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 2**20
    return len(QApplication.allWidgets()), len(gc.get_objects()), memory


def main(turns: int) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        _, stage = opened(folder, folder / "absent")
        turn(PATIENCE_S, lambda: stage.is_open)
        settle(stage)
        number = tender(stage)
        for rank in range(turns + 1):
            if rank % 10 == 0:
                widgets, objects, memory = count(stage)
                sys.stdout.write(
                    f"turn {rank:3d}: {widgets} widgets, {objects} objects, {memory:.1f} MB\n"
                )
                sys.stdout.flush()
            wizard(stage, number)
            dialogs(stage)
            pages(stage)
        stage.leave()
        stage.close()


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 200)
