"""Times whole processes: first painted window, check of a dossier, one PDF.

Run it with the interpreter of the environment: python tests/benchmarks/start_up.py [ROUNDS]
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).parents[2]
DOSSIER = ROOT / "resources" / "practice" / "dossiers" / "nettoyage-mairie-ecole.toml"
EMPTY = """
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget
class Watch(QObject):
    def eventFilter(self, _, event):
        if event.type() == QEvent.Type.Paint:
            import os
            os._exit(0)
        return False
application = QApplication([])
window, watch = QWidget(), Watch()
window.resize(1200, 760)
window.installEventFilter(watch)
window.show()
application.exec()
"""
CLAUSIER = """
import os
from desktop_app.ui.frame import Frame
painted = Frame.paintEvent
def leave(self, event):
    painted(self, event)
    os._exit(0)
Frame.paintEvent = leave
from desktop_app.app import start
start()
"""


def seconds(command: list[str], folder: str) -> float:
    places = dict.fromkeys(("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME"), folder)
    surroundings = os.environ | places | {"QT_QPA_PLATFORM": "offscreen"}
    begun = time.perf_counter()
    subprocess.run(command, cwd=ROOT, env=surroundings, check=True, stdout=subprocess.DEVNULL)  # noqa: S603 - ours
    return time.perf_counter() - begun


def main(rounds: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        module = [sys.executable, "-m", "desktop_app"]
        pdf = [*module, "exporter", str(DOSSIER), "--piece", "ccp", "-o", f"{folder}/ccp.pdf"]
        commands = {
            "empty window": [sys.executable, "-c", EMPTY],
            "first window": [sys.executable, "-c", CLAUSIER],
            "verifier": [*module, "verifier", str(DOSSIER), "--json"],
            "exporter ccp": pdf,
        }
        times: dict[str, list[float]] = {name: [] for name in commands}
        for _ in range(rounds + 1):
            for name, command in commands.items():
                times[name].append(seconds(command, folder))
    medians = {name: statistics.median(found[1:]) for name, found in times.items()}
    for name, median in medians.items():
        sys.stdout.write(f"{name}: {median * 1000:.0f} ms\n")
    ratio = medians["first window"] / medians["empty window"]
    sys.stdout.write(f"first window / empty window: {ratio:.2f}\n")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 9)
