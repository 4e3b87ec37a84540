"""Files damaged at random: read, or refused with a sentence, and nothing else."""

import random
from pathlib import Path

import pytest

from desktop_app.core.errors import UserError
from desktop_app.exchange.reading.table import read_here

FILES = Path(__file__).parent / "odd_files" / "files"
SOUND = ("bon.xlsx", "textes-partages.xlsx", "bon.ods", "note-et-feuille-cachee.ods")
TEXTS = ("carnet-3.vcf", "android-2.1.vcf", "pliee-4.vcf", "windows-1252.csv", "utf-16.tsv")
TIMES = 60


def damaged(content, chance):
    """Return a content with some bytes changed, cut out or doubled."""
    result = bytearray(content)
    for _ in range(chance.randint(1, 6)):
        place = chance.randrange(len(result) or 1)
        result = result or bytearray(b"x")
        gesture = chance.randrange(3)
        if gesture == 0:
            result[place] = chance.randrange(256)
        elif gesture == 1:
            del result[place : place + chance.randrange(1, 40)]
        else:
            result[place:place] = result[place : place + chance.randrange(1, 40)]
    return bytes(result)


@pytest.mark.parametrize("name", [*SOUND, *TEXTS])
def test_damaged_file_never_breaks_the_reader(tmp_path, name):
    content = (FILES / name).read_bytes()
    chance = random.Random(name)  # noqa: S311 - the same every time
    path = tmp_path / "abime"
    refusals = []
    for _ in range(TIMES):
        path.write_bytes(damaged(content, chance))
        try:
            with read_here(path) as table:
                assert sum(1 for _ in table.rows()) == table.count
        except UserError as error:
            refusals.append(str(error))
    # The control: damage is seen in packages, where a sum tells it.
    assert refusals or name in TEXTS
    assert all(sentence.endswith(".") for sentence in refusals)
