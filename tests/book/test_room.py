import subprocess
import sys
from pathlib import Path

ROOM = Path(__file__).parents[2] / "desktop_app" / "book"
LIGHT = """
import sys
import desktop_app.book.store
import desktop_app.book.backup
sys.exit("sqlite_utils" in sys.modules)
"""


def files_that_say(word):
    return {path.name for path in ROOM.glob("*.py") if word in path.read_text(encoding="utf-8")}


def test_one_module_knows_the_library():
    assert files_that_say("sqlite_utils") == {"connection.py"}
    assert files_that_say(".conn.") == {"connection.py"}


def test_no_book_is_copied_as_a_plain_file():
    assert files_that_say("shutil") == set()


def test_room_is_imported_without_the_library_that_start_up_does_not_pay():
    assert subprocess.run([sys.executable, "-c", LIGHT], check=False).returncode == 0  # noqa: S603
