import subprocess
import sys

import pytest

from desktop_app.cli.main import ROOMS, build_parser

LOADED = """
import sys
from desktop_app.cli.main import main
try:
    main(sys.argv[1:])
except SystemExit:
    pass
print("chargés :", *sorted(name for name in sys.modules if name.startswith("desktop_app.cli.")))
"""


def commands_of(parser):
    return tuple(parser._subparsers._group_actions[0].choices)  # noqa: SLF001 - no other way


def loaded(*arguments):
    command = [sys.executable, "-c", LOADED, *arguments]
    said = subprocess.run(command, capture_output=True, text=True, check=True).stdout  # noqa: S603
    return {name.rsplit(".", 1)[1] for name in said.rsplit("chargés :", 1)[1].split()}


@pytest.mark.parametrize("room", ROOMS)
def test_each_room_has_the_commands_that_the_table_says(room):
    assert commands_of(build_parser((room,))) == ROOMS[room]


def test_help_names_every_command():
    assert commands_of(build_parser()) == tuple(name for names in ROOMS.values() for name in names)


def test_a_command_reads_its_own_room_alone():
    assert set(ROOMS) & loaded("heures", "--montant", "1") == {"hours"}
    assert set(ROOMS) <= loaded("--help")


def test_a_value_named_like_a_command_hides_no_command():
    assert {"hours", "practice"} <= loaded("--carnet", "demo", "heures", "--montant", "1")
