import subprocess
import sys

import pytest

EMIT = """
from PySide6.QtCore import QCoreApplication, QObject, Signal
application = QCoreApplication([])
class Sender(QObject):
    sent = Signal()
sender = Sender()
{guard}
for _ in range(20_000):
    sender.sent.emit()
print("alive")
"""
GUARD = "from desktop_app.ui.truth import keep_truth\nkeep_truth()"


def run(guard):
    return subprocess.run(  # noqa: S603 - our own Python and our own text
        [sys.executable, "-c", EMIT.format(guard=guard)],
        capture_output=True,
        text=True,
        check=False,
    )


def test_program_outlives_many_signals():
    result = run(GUARD)
    assert result.returncode == 0, result.stderr
    assert result.stdout.strip() == "alive"


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="True is immortal there")
def test_without_the_guard_the_program_stops():
    result = run("")
    assert result.returncode != 0
    assert "deallocating True or False" in result.stderr
