"""What the keys do on a French keyboard, pressed on a real screen where there is one to start."""

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

TOOLS = ("Xvfb", "setxkbmap", "xkbcomp", "xdotool")
ROOT = Path(__file__).parents[2]
PROBE = Path(__file__).with_name("keyboard_probe.py")
# The place of a key on the keyboard, whatever is written on it.
ONE, TWO, FIVE, SIX, ZERO, RIGHT_OF_ZERO, NUMBERS_MINUS = 10, 11, 14, 15, 19, 20, 82
PATIENCE_S = 20.0
pytestmark = pytest.mark.skipif(
    any(shutil.which(tool) is None for tool in TOOLS), reason="no screen to start here"
)


class Keyboard:
    """A screen of its own, with one layout of keys and the window that listens."""

    def __init__(self, layout, sign) -> None:
        command = [shutil.which("Xvfb"), "-displayfd", "1", "-noreset"]
        self._screen = subprocess.Popen(  # noqa: S603 - one of the tools above
            command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
        )
        number = self._screen.stdout.readline().strip()
        here = {"DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb", "PYTHONPATH": str(ROOT)}
        self._env = {**os.environ, **here}
        # The first key ever pressed sets the layout back to that of the screen.
        self._runs("xdotool", "key", "shift")
        _wait(lambda: self._is_laid_out(layout, sign))
        command = [sys.executable, str(PROBE)]
        self._probe = subprocess.Popen(  # noqa: S603 - a file of ours
            command, env=self._env, stdout=subprocess.PIPE, text=True
        )
        found = self._runs("xdotool", "search", "--sync", "--onlyvisible", "--name", "^Clavier$")
        self._runs("xdotool", "windowfocus", "--sync", found.split()[0])
        os.set_blocking(self._probe.stdout.fileno(), False)

    def does(self, *keys):
        """Press keys together, and return what they did."""
        self._runs("xdotool", "key", "+".join(map(str, keys)))
        said = []
        _wait(lambda: said.append(self._probe.stdout.readline()) or said[-1], 1.0)
        return said[-1].strip()

    def close(self):
        """End what was started."""
        for process in (self._probe, self._screen):
            process.terminate()
            process.wait(PATIENCE_S)
            process.stdout.close()

    def _is_laid_out(self, layout, sign):
        self._runs("setxkbmap", layout)
        time.sleep(0.3)
        told = self._runs("xkbcomp", self._env["DISPLAY"], "-")
        return sign in told.partition("key <AE06>")[2].partition(";")[0]

    def _runs(self, *command):
        done = subprocess.run(  # noqa: S603 - the tools above
            command, env=self._env, check=True, capture_output=True, text=True, timeout=PATIENCE_S
        )
        return done.stdout


def _wait(is_done, patience=PATIENCE_S):
    end = time.monotonic() + patience
    while not is_done() and time.monotonic() < end:
        time.sleep(0.05)


@pytest.fixture(scope="module", params=[("fr", "minus"), ("us", "asciicircum")], ids=["fr", "us"])
def keyboard(request):
    keyboard = Keyboard(*request.param)
    yield request.param[0], keyboard
    keyboard.close()


@pytest.mark.parametrize(
    ("keys", "french", "american"),
    [
        (("ctrl", SIX), "SMALLER", "PREFERENCES"),
        (("ctrl", "shift", SIX), "PREFERENCES", ""),
        (("ctrl", ONE), "HOME", "HOME"),
        (("ctrl", TWO), "TENDERS", "TENDERS"),
        (("ctrl", FIVE), "GUIDE", "GUIDE"),
        (("ctrl", ZERO), "USUAL_SIZE", "USUAL_SIZE"),
        (("ctrl", RIGHT_OF_ZERO), "", "SMALLER"),
        (("ctrl", NUMBERS_MINUS), "SMALLER", "SMALLER"),
    ],
)
def test_a_key_does_what_is_written_on_it(keyboard, keys, french, american):
    layout, pressed = keyboard
    assert pressed.does(*keys) == {"fr": french, "us": american}[layout]
