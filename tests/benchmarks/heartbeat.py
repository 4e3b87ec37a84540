"""Measures how long the interface thread of the real window is held while it works.

A timer beats every 5 ms; a gap is the time between two beats. Each scene is played by real key
and mouse events on a book of its own, filled with invented suppliers. The figures of one run:
python tests/benchmarks/heartbeat.py [--suppliers 250000] [--scenes opening,typing] [--why FILE]

With QT_QPA_PLATFORM=xcb under Xvfb it does the same on a real screen. `--why` writes where each
thread was in the gaps over 50 ms; the thread that looks makes the figures a little worse, and by
holding what it looks at may even break a widget being made: read its file, not its figures.
"""

import argparse
import gc
import os
import sys
import tempfile
import threading
import time
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import IO

os.environ["QT_QPA_PLATFORM"] = os.environ.get("QT_QPA_PLATFORM") or "offscreen"

from heartbeat_scenes import SCENES, Stage, opened
from import_speed import write_list
from PySide6.QtCore import QObject, Qt, QTimer

BEAT_MS, WATCH_MS = 5, 10
LONG_MS = 50
DEPTH = 14
AIM = ("typing", "export", "import")
Act = Iterator[Callable[[], bool] | float]


class Heart(QObject):
    """Beats on the interface thread and keeps the gaps."""

    def __init__(self, why: IO[str] | None) -> None:
        super().__init__()
        self.gaps: list[float] = []
        self.pauses: list[float] = []
        self._why = why
        self._last = float("inf")
        self._collecting = 0.0
        self._timer = QTimer(self, interval=BEAT_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        gc.callbacks.append(self._pause)
        if why:
            threading.Thread(target=self.watch, daemon=True).start()

    def begin(self, scene: str) -> None:
        """Forget what was, and beat."""
        self.gaps, self.pauses = [], []
        if self._why:
            self._why.write(f"\n===== {scene}\n")
            self._why.flush()
        self._last = time.perf_counter()
        self._timer.start()

    def end(self) -> None:
        """Stop beating."""
        self._timer.stop()
        self._last = float("inf")

    def _beat(self) -> None:
        now = time.perf_counter()
        self.gaps.append(1000 * (now - self._last))
        self._last = now
        if self._why and self.gaps[-1] > LONG_MS:
            self._why.write(f"----- this gap was {self.gaps[-1]:.0f} ms\n")
            self._why.flush()

    def watch(self) -> None:
        """Write, from another thread, where each thread is while a beat is late."""
        main = threading.main_thread().ident
        while True:
            time.sleep(WATCH_MS / 1000)
            late = 1000 * (time.perf_counter() - self._last)
            if self._why and late > LONG_MS / 2:
                for thread, frame in sys._current_frames().items():  # noqa: SLF001 - to explain
                    if thread != threading.get_ident():
                        whose = "interface" if thread == main else "worker"
                        lines = traceback.format_stack(frame)[-DEPTH:]
                        self._why.write(f"{late:.0f} ms, {whose}:\n{''.join(lines)}")

    def _pause(self, phase: str, _facts: object) -> None:
        now = time.perf_counter()
        if phase == "start":
            self._collecting = now
        else:
            self.pauses.append(1000 * (now - self._collecting))


class Player(QObject):
    """Plays the scenes one after the other: each waits for a moment, or for something to be so."""

    def __init__(self, heart: Heart, stage: Stage, names: list[str]) -> None:
        super().__init__()
        self._heart, self._stage, self._names = heart, stage, names
        self._act: Act | None = None
        self._name = ""
        self._until: Callable[[], bool] = lambda: True
        self.rows: list[str] = []
        self._timer = QTimer(self, interval=3)
        self._timer.timeout.connect(self._turn)
        self._timer.start()

    def _turn(self) -> None:
        if not self._until():
            return
        if self._act is None:
            self._begin()
            return
        wish = next(self._act, None)
        if wish is None:
            self._heart.end()
            self.rows.append(row(self._name, self._heart))
            sys.stdout.write(self.rows[-1])
            sys.stdout.flush()
            self._act = None
        elif isinstance(wish, float):
            end = time.perf_counter() + wish
            self._until = lambda: time.perf_counter() >= end
        else:
            self._until = wish

    def _begin(self) -> None:
        self._until = lambda: True
        if not self._names:
            self._timer.stop()
            self._stage.leave()
            return
        self._name = self._names.pop(0)
        self._act = iter(SCENES[self._name](self._stage))
        self._heart.begin(self._name)


def row(name: str, heart: Heart) -> str:
    ordered = sorted(heart.gaps) or [0.0]
    parts = [ordered[min(len(ordered) - 1, int(len(ordered) * q))] for q in (0.5, 0.95, 0.99)]
    long = sum(gap > LONG_MS for gap in ordered)
    verdict = "" if name not in AIM else " within the aim" if parts[2] <= LONG_MS else " TOO LONG"
    return (
        f"{name:<12} p50 {parts[0]:5.1f}  p95 {parts[1]:5.1f}  p99 {parts[2]:5.1f}"
        f"  max {ordered[-1]:6.1f} ms  over {LONG_MS} ms: {long:2d} of {len(ordered)}"
        f"  collector max {max(heart.pauses, default=0):4.1f} ms{verdict}\n"
    )


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--suppliers", type=int, default=250_000)
    parser.add_argument("--scenes", default=",".join(SCENES))
    parser.add_argument("--list", type=Path, help="a list made by an earlier run, or to be kept")
    parser.add_argument("--why", type=Path)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        source = options.list or folder / "liste.csv"
        if "import" in options.scenes and not source.exists():
            write_list(source, options.suppliers)
        why = options.why.open("w", encoding="utf-8") if options.why else None
        application, stage = opened(folder, source)
        heart = Heart(why)
        player = Player(heart, stage, options.scenes.split(","))
        status = application.exec()
        stage.close()
        if why:
            why.close()
        return status or int(any("TOO LONG" in line for line in player.rows))


if __name__ == "__main__":
    sys.exit(main())
