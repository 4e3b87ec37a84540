import argparse
import subprocess
import sys
from pathlib import Path

import pytest

from desktop_app.cli.main import ROOMS, build_parser, main, places_asked

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


def parsers_of(parser):
    """Go through a parser and those of its commands."""
    yield parser
    for action in parser._actions:  # noqa: SLF001 - no other way
        if isinstance(action, argparse._SubParsersAction):  # noqa: SLF001
            for child in action.choices.values():
                yield from parsers_of(child)


def test_every_argument_of_every_command_is_explained_in_french():
    silent = [
        f"{parser.prog} {action.option_strings or action.dest}"
        for parser in parsers_of(build_parser())
        for action in parser._actions  # noqa: SLF001 - no other way
        if not action.help and not isinstance(action, argparse._SubParsersAction)  # noqa: SLF001
    ]
    assert silent == []
    words = " ".join(parser.format_help() for parser in parsers_of(build_parser()))
    for english in ("usage:", "options:", "positional", "show this", "default:", "required"):
        assert english not in words


def test_help_tells_the_exit_codes(capsys):
    with pytest.raises(SystemExit) as ended:
        main(["--help"])
    assert ended.value.code == 0
    said = " ".join(capsys.readouterr().out.split())
    for code in ("0, rien ne manque", "1, une obligation", "2, quelque chose", "3, défaut"):
        assert code in said


def test_a_command_stopped_from_the_keyboard_says_so_without_a_trace(capsys, monkeypatch):
    def stop(_arguments):
        raise KeyboardInterrupt

    monkeypatch.setattr("desktop_app.cli.main._run", stop)
    assert main(["demo"]) == 2
    said = capsys.readouterr().err
    assert said.startswith("Arrêté")
    assert "Traceback" not in said


@pytest.mark.parametrize(
    ("arguments", "places"),
    [
        ([], {}),
        (["--carnet", "a.db"], {"--carnet": Path("a.db")}),
        (
            ["--resources", "données", "--carnet", "a.db"],
            {"--resources": Path("données"), "--carnet": Path("a.db")},
        ),
        (["--carnet"], None),
        (["--carnet", "--help"], None),
        (["--help"], None),
        (["verifier", "dossier.toml"], None),
        (["--carnet=a.db"], None),
    ],
)
def test_the_window_is_asked_for_without_a_parser_when_nothing_else_is_said(arguments, places):
    assert places_asked(arguments) == places
