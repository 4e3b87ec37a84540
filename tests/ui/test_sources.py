import os
import subprocess
import sys

import pytest

PROGRAM = """
import linecache
import PySide6.QtCore
from desktop_app.ui.sources import leave_sources_unread
if {guarded}:
    leave_sources_unread()
import desktop_app.core.tender
print(len(linecache.cache) > 10)
"""


@pytest.mark.parametrize(("guarded", "kept"), [(True, "False"), (False, "True")])
def test_sources_of_the_program_are_not_kept_in_memory(guarded, kept):
    answer = subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-c", PROGRAM.format(guarded=guarded)],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert answer.stdout.strip() == kept
