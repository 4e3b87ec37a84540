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
FIRST_LIST = """
import sys
from datetime import date
from pathlib import Path
from desktop_app.book.store import open_book
from desktop_app.core.later import Later
book = open_book(Path(sys.argv[1]), Path(sys.argv[2]), date(2026, 11, 23), Later(print))
print(len(book.tenders.all()), *(name for name in sys.argv[3:] if name in sys.modules))
book.close()
"""
LEFT = (
    *("sqlite_utils", "tomllib", "desktop_app.datafile", "desktop_app.core.supplier"),
    *("desktop_app.book.backup", "desktop_app.book.schema", "desktop_app.book.rooms"),
)


def files_that_say(word):
    return {path.name for path in ROOM.glob("*.py") if word in path.read_text(encoding="utf-8")}


def test_one_module_knows_the_library():
    assert files_that_say("sqlite_utils") == {"connection.py"}
    assert files_that_say("._raw.") == {"connection.py"}


def test_no_book_is_copied_as_a_plain_file():
    assert files_that_say("shutil") == set()


def test_room_is_imported_without_the_library_that_start_up_does_not_pay():
    assert subprocess.run([sys.executable, "-c", LIGHT], check=False).returncode == 0  # noqa: S603


def first_list(folder):
    """Return what a program says that opens the book of a folder and lists its tenders."""
    command = [sys.executable, "-c", FIRST_LIST, folder / "carnet.db", folder / "sauvegardes"]
    answer = subprocess.run([*command, *LEFT], check=True, capture_output=True, text=True)  # noqa: S603
    return answer.stdout.split()


def test_the_list_of_a_ready_book_is_read_without_the_rest(opened, place, contract_tender):
    book = opened()
    book.tenders.put(contract_tender)
    book.close()
    assert first_list(place.parent) == ["1"]


def test_a_book_to_make_is_made_with_the_rest(tmp_path):
    made, *read = first_list(tmp_path)
    assert made == "0"
    assert "desktop_app.book.schema" in read
