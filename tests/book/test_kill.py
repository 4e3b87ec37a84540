"""A process killed while it writes: what it acknowledged is kept, nothing is half done."""

import random
import subprocess
import sys
from pathlib import Path

import pytest

from desktop_app.book.check import check_book

ROUNDS = 6
WRITER = """
import sys
from datetime import date
from pathlib import Path
from desktop_app.book.store import open_book
from desktop_app.core.supplier import Supplier
from desktop_app.datafile import Glossary

place, too_early = Path(sys.argv[1]), sys.argv[2] == "too-early"
book = open_book(place, place.parent / "sauvegardes", date(2026, 11, 22), Glossary({}))
for number in range(100_000):
    pair = [Supplier(name=f"{number} {side} " + "x" * 2000) for side in "ab"]
    if too_early:
        print(number, flush=True)
    book.suppliers.put_all(pair)
    if not too_early:
        print(number, flush=True)
"""


def write_until_killed(place, how, lines):
    command = [sys.executable, "-c", WRITER, str(place), how]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as writer:  # noqa: S603
        said = [int(writer.stdout.readline()) for _ in range(lines)]
        writer.kill()
        said += [int(line) for line in writer.stdout.read().split("\n")[:-1]]
    return said


def kept_numbers(book):
    return [supplier.name.split()[:2] for supplier in book.suppliers.all()]


@pytest.mark.parametrize("seed", range(ROUNDS))
def test_killed_writer_loses_nothing_it_acknowledged(opened, place, seed):
    lines = random.Random(seed).randint(1, 25)  # noqa: S311 - a test, seeded
    said = write_until_killed(place, "in-time", lines)
    kept = kept_numbers(opened())
    assert check_book(place) == ()
    for number in said:
        assert [str(number), "a"] in kept
        assert [str(number), "b"] in kept
    assert len(kept) in {2 * len(said), 2 * len(said) + 2}


def test_writer_that_acknowledges_too_early_is_caught(opened, tmp_path: Path):
    # The control: the harness must see a loss when there is one.
    losses = 0
    for number in range(12):
        place = tmp_path / str(number) / "carnet.db"
        said = write_until_killed(place, "too-early", number + 1)
        losses += len(kept_numbers(opened(place))) < 2 * len(said)
    assert losses
