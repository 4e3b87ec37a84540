import subprocess
import sys

import pytest

LOSE = """
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QSpacerItem
class Sender(QObject):
    sent = Signal()
sender, item = Sender(), QSpacerItem(1, 1)
{guard}
for _ in range(20_000):
    {gesture}
print("alive")
"""
GUARD = "from desktop_app.ui.immortals import keep_immortals\nkeep_immortals()"
GESTURES = ("sender.sent.emit()", "item.widget()")


def run(guard, gesture):
    return subprocess.run(  # noqa: S603 - our own Python and our own text
        [sys.executable, "-c", LOSE.format(guard=guard, gesture=gesture)],
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize("gesture", GESTURES)
def test_program_outlives_many_gestures(gesture):
    result = run(GUARD, gesture)
    assert result.returncode == 0, result.stderr
    assert result.stdout.strip() == "alive"


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="these values are immortal there")
@pytest.mark.parametrize("gesture", GESTURES)
def test_without_the_guard_the_program_stops(gesture):
    result = run("", gesture)
    assert result.returncode != 0
    assert "deallocating" in result.stderr
