import io
import subprocess
import sys
import threading
import time
import zipfile
from pathlib import Path

import pytest

from desktop_app.cli.main import READ_A_TABLE
from desktop_app.core.errors import UserError
from desktop_app.exchange.reading import table as reading
from desktop_app.exchange.reading.child import read_out
from desktop_app.exchange.reading.table import (
    READ_FLAG,
    ImportStoppedError,
    command,
    read_table,
)

TABLE = "Raison sociale;SIRET\nAteliers du Cœur;00000010900017\n"


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "liste.csv"
    path.write_text(TABLE, encoding="utf-8")
    return path


def replaced(monkeypatch, program):
    """Put a program of the test in the place of the one that reads."""
    monkeypatch.setattr(
        reading, "command", lambda name, **_: [sys.executable, "-c", program, name]
    )


def test_lines_can_be_gone_through_twice(file):
    with read_table(file) as table:
        first, again = list(table.rows()), list(table.rows())
    assert first == again
    assert (table.count, first[1].number) == (2, 2)


def test_progress_is_told_and_ends_whole(file):
    file.write_text(TABLE + "Atelier;\n" * 3_000, encoding="utf-8")
    told = []
    with read_table(file, lambda done, rows: told.append((done, rows))):
        assert told[-1] == (1, 3_002)
    assert told == sorted(told)


@pytest.mark.parametrize(
    "program",
    [
        "import os, signal; os.kill(os.getpid(), signal.SIGSEGV)",
        "import os, signal; os.kill(os.getpid(), signal.SIGKILL)",
        "raise ValueError('panne')",
        "import sys; sys.stderr.write('{')",
        "",
    ],
)
def test_death_of_the_reading_process_is_said_and_survived(monkeypatch, file, program):
    replaced(monkeypatch, program)
    with pytest.raises(UserError, match="s’est arrêtée brusquement"):
        read_table(file)


def test_process_that_says_nothing_is_given_up(monkeypatch, file):
    replaced(monkeypatch, "import time; time.sleep(60)")
    monkeypatch.setattr(reading, "SILENCE", 0.3)
    with pytest.raises(UserError, match="n’avance plus"):
        read_table(file)


def test_reading_that_is_stopped_ends_at_once_and_kills_its_process(monkeypatch, file):
    replaced(monkeypatch, "import os, time; print(os.getpid(), flush=True); time.sleep(60)")
    asked = threading.Event()
    threading.Timer(0.3, asked.set).start()
    begun = time.monotonic()
    with pytest.raises(ImportStoppedError):
        read_table(file, stop=asked.is_set)
    assert time.monotonic() - begun < 2


@pytest.mark.skipif(sys.platform != "linux", reason="other systems limit memory otherwise")
def test_process_that_asks_too_much_memory_is_refused_not_the_machine(monkeypatch, file):
    root = str(Path(reading.__file__).parents[3])
    greedy = (
        f"import sys; sys.path.insert(0, {root!r})\n"
        "from desktop_app.exchange.reading import child\n"
        "def rows(source):\n    yield from [bytearray(2_000_000_000)]\n"
        "child.read_rows = rows\n"
        "sys.exit(child.main(sys.argv[1]))"
    )
    replaced(monkeypatch, greedy)
    with pytest.raises(UserError, match="demande trop de mémoire"):
        read_table(file)


@pytest.mark.skipif(sys.platform != "linux", reason="other systems limit memory otherwise")
def test_limits_are_those_of_the_process_that_reads():
    root = str(Path(reading.__file__).parents[3])
    program = (
        f"import sys; sys.path.insert(0, {root!r})\n"
        "from desktop_app.exchange.reading.child import limit\n"
        "limit()\nbytearray(1_100_000_000)"
    )
    ended = subprocess.run([sys.executable, "-c", program], capture_output=True, check=False)  # noqa: S603 - ours
    assert b"MemoryError" in ended.stderr
    # The control: this very process has no such limit.
    assert len(bytearray(1_100_000_000)) == 1_100_000_000


def test_frozen_program_starts_itself_to_read():
    assert READ_FLAG == READ_A_TABLE
    assert command("a", is_frozen=True) == [sys.executable, READ_A_TABLE, "a"]
    assert "-I" in command("a", is_frozen=False)


def test_news_end_with_the_count_or_the_refusal(file):
    for content, word in ((TABLE, '"end":2'), ("", "refused")):
        file.write_text(content, encoding="utf-8")
        news = io.BytesIO()
        with file.open("rb") as opened:
            read_out(opened, "liste.csv", io.BytesIO(), news)
        assert word in news.getvalue().decode().splitlines()[-1]


@pytest.mark.parametrize("cell", ['<c r="A1" t="s"><v>9</v></c>', '<c t="s"><v>un</v></c>'])
def test_workbook_that_names_a_text_it_has_not_is_damaged(tmp_path, cell):
    path = tmp_path / "liste.xlsx"
    sound = Path(__file__).parent / "odd_files" / "files" / "bon.xlsx"
    with zipfile.ZipFile(sound) as old, zipfile.ZipFile(path, "w") as new:
        for name in old.namelist():
            text = old.read(name).decode()
            new.writestr(name, text.replace("<sheetData>", f"<sheetData><row>{cell}</row>"))
    with pytest.raises(UserError, match="abîmé ou incomplet"):
        read_table(path)
