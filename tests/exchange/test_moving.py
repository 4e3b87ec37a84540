"""Settings and book that arrive: looked into first, then put in place whole or not at all."""

import json
import os
import sqlite3
from datetime import date
from functools import partial
from itertools import cycle
from pathlib import Path

import pytest

from desktop_app.book import backup as backup_file
from desktop_app.book.backup import restore, save_away
from desktop_app.book.drill import examine
from desktop_app.book.store import open_book
from desktop_app.core.errors import UserError
from desktop_app.core.network_kind import NetworkKind
from desktop_app.core.supplier import Supplier
from desktop_app.core.town_network import TownNetwork
from desktop_app.exchange import moving
from desktop_app.exchange.luggage import LEAST_LOG_COST, packed
from desktop_app.exchange.moving import (
    BOOK,
    Arrival,
    Departure,
    Home,
    Luggage,
    inside,
    opened,
    put_in_place,
    take_away,
)

DAY = date(2026, 11, 23)
WORDS = "quatre mots sans été"
FAVOURITE = "nettoyage-produits-ecolabel"


@pytest.fixture(autouse=True)
def _quick(monkeypatch):
    monkeypatch.setattr(moving, "packed", lambda files, word: packed(files, word, LEAST_LOG_COST))


@pytest.fixture
def fill(tmp_path, glossary, contract_tender):
    def fill_computer(name, commune):
        home = Home(tmp_path / name / "data" / "carnet.db", tmp_path / name / "settings")
        home.settings.mkdir(parents=True)
        book = open_book(home.book, home.book.parent / "backups", DAY, glossary)
        book.tenders.put(contract_tender)
        book.suppliers.put(Supplier(name=f"Régie de {commune}"))
        book.networks.put(TownNetwork(name=f"Club de {commune}", kind=NetworkKind.FACILITATOR))
        book.library.like(FAVOURITE, liked=True)
        book.close()
        plain = {"commune": commune, "theme": "sombre", "logo": str(home.settings / "logo.png")}
        (home.settings / "preferences.json").write_text(json.dumps(plain), "utf-8")
        for beside in ("logo.png", "guide.json", "correspondances.json"):
            (home.settings / beside).write_text(f"{beside} de {commune}", "utf-8")
        return home

    return fill_computer


@pytest.fixture
def case(fill, tmp_path):
    path = tmp_path / "tout.clausier-valise"
    take_away(fill("ancien", "Vieux-Lieu"), path, WORDS, save_away, Departure(DAY, "2026.11.1"))
    return path


@pytest.fixture
def here(fill):
    return fill("neuf", "Ici")


def put(case, home, go_on=str):
    back = partial(
        restore, path=home.book, backups=home.book.parent / "backups", today=DAY, go_on=go_on
    )
    return put_in_place(opened(case, WORDS), home, back, may_replace=True)


def state(home, glossary):
    """Return all that a clerk would find on a computer."""
    book = open_book(home.book, home.book.parent / "backups", DAY, glossary)
    try:
        names = [item.name for item in (*book.suppliers.all(), *book.networks.all())]
        likes = book.library.favourites()
        tenders = len(book.tenders.all())
    finally:
        book.close()
    texts = {
        path.name: path.read_text("utf-8")
        for path in home.settings.iterdir()
        if "avant-demenagement" not in path.name
    }
    return names, set(likes), tenders, texts


def test_what_is_inside_is_told_and_changes_nothing(case, here, glossary):
    before = state(here, glossary)
    found = inside(opened(case, WORDS), here, examine)
    assert (found.departure.day, found.departure.rules) == (DAY, "2026.11.1")
    assert (found.commune, found.suppliers, found.tenders) == ("Vieux-Lieu", 1, 1)
    assert found.has_book
    assert found.has_settings
    assert found.has_logo
    assert state(here, glossary) == before


def test_all_of_the_town_comes_along_and_the_former_is_kept(case, here, glossary):
    before = state(here, glossary)
    arrival = put(case, here)
    names, likes, tenders, texts = state(here, glossary)
    assert names == ["Régie de Vieux-Lieu", "Club de Vieux-Lieu"]
    assert (likes, tenders) == ({FAVOURITE}, 1)
    assert json.loads(texts["preferences.json"]) == {
        "commune": "Vieux-Lieu",
        "theme": "sombre",
        "logo": str(here.settings / "logo.png"),
    }
    for beside in ("logo.png", "guide.json", "correspondances.json"):
        assert texts[beside] == f"{beside} de Vieux-Lieu"
    assert arrival.aside is not None
    assert state(Home(arrival.aside, here.settings), glossary)[0] == before[0]
    kept = here.settings / "preferences.avant-demenagement.json"
    assert json.loads(kept.read_text("utf-8"))["commune"] == "Ici"


class Cut(Exception):  # noqa: N818 - stands for any failure
    """What fails in the middle of a stage."""


def full():
    return OSError(28, "full")


ERRORS = (Cut, full, KeyboardInterrupt)


@pytest.fixture
def broken(case, here, monkeypatch):
    """Give a putting in place of which one stage fails the first time."""

    def breaking(owner, name, error):
        real, calls = getattr(owner, name), []

        def fail(*given, **named):
            calls.append(given)
            if len(calls) == 1:
                raise error()
            return real(*given, **named)

        monkeypatch.setattr(owner, name, fail)
        return lambda: put(case, here)

    return breaking


STAGES = {
    "lay out": (Path, "write_bytes"),
    "private folder": (moving.tempfile, "mkdtemp"),
    "settings": (moving, "write_atomically"),
    "header": (backup_file, "refuse_unfit"),
    "lock": (backup_file, "Lock"),
    "copy": (backup_file, "_copy"),
    "check": (backup_file, "_refuse_damage"),
    "register": (backup_file, "read_register"),
    "replay": (backup_file, "replay"),
    "aside": (backup_file, "_set_aside"),
    "last name": (backup_file, "settle"),
}


@pytest.mark.parametrize(("stage", "error"), [*zip(STAGES, cycle(ERRORS), strict=False)])
def test_a_failure_at_any_stage_leaves_the_former_in_place(broken, here, glossary, stage, error):
    before = state(here, glossary)
    put_in = broken(*STAGES[stage], error)
    with pytest.raises((Cut, UserError, OSError, KeyboardInterrupt)):
        put_in()
    assert state(here, glossary) == before
    assert not list(here.book.parent.glob("*.nouveau"))
    put_in()
    assert state(here, glossary)[0][0] == "Régie de Vieux-Lieu"


@pytest.mark.parametrize("rank", [1, 2, 3])
def test_a_failure_at_any_renaming_leaves_the_former_in_place(
    case, here, glossary, monkeypatch, rank
):
    before = state(here, glossary)
    real, calls = backup_file.settle, []

    def fail(temporary, final):
        calls.append(final)
        if len(calls) == rank:
            raise Cut
        real(temporary, final)

    with monkeypatch.context() as patch:
        patch.setattr(backup_file, "settle", fail)
        with pytest.raises(Cut):
            put(case, here)
    assert state(here, glossary) == before
    # The third is the one that puts the new book in the place of the former.
    assert (calls[-1] == here.book) is (rank == 3)


@pytest.mark.parametrize("rank", range(8))
def test_a_failure_at_any_file_of_the_settings_puts_all_back(
    case, here, glossary, monkeypatch, rank
):
    before = state(here, glossary)
    real, calls = moving.write_atomically, []

    def fail(path, content):
        calls.append(path)
        if len(calls) == rank + 1:
            raise UserError("Le disque est plein.")
        real(path, content)

    with monkeypatch.context() as patch:
        patch.setattr(moving, "write_atomically", fail)
        with pytest.raises(UserError, match="plein"):
            put(case, here)
    assert state(here, glossary) == before


@pytest.mark.parametrize("turns", [1, 2])
def test_giving_up_leaves_all_as_it_was(case, here, glossary, turns):
    before = state(here, glossary)
    asked = []

    def go_on():
        asked.append(1)
        if len(asked) == turns:
            raise UserError("Arrêté.")

    with pytest.raises(UserError, match="Arrêté"):
        put(case, here, go_on)
    assert state(here, glossary) == before


def test_a_new_computer_is_left_new_by_a_failure(case, tmp_path, monkeypatch):
    home = Home(tmp_path / "nu" / "data" / "carnet.db", tmp_path / "nu" / "settings")
    with monkeypatch.context() as patch:
        patch.setattr(backup_file, "settle", fails)
        with pytest.raises(UserError):
            put(case, home)
    assert not home.book.exists()
    assert not home.has_settings
    assert put(case, home) == Arrival(True, True, None)  # noqa: FBT003


def fails(*_given):
    raise OSError(5, "disk")


def test_a_damaged_book_inside_is_said_before_anything_changes(case, here, glossary, tmp_path):
    files = dict(opened(case, WORDS).files)
    for content, reason in (
        (files["carnet.db"][:4096] + os.urandom(4096), "endommagé"),
        (b"rien", "pas un carnet"),
        (b"", "vide"),
    ):
        luggage = Luggage(files | {"carnet.db": content})
        with pytest.raises(UserError, match=reason):
            inside(luggage, here, examine)
    with sqlite3.connect(tmp_path / "later.db") as later:
        later.deserialize(files["carnet.db"])
        later.execute("PRAGMA user_version = 9999")
        luggage = Luggage(files | {"carnet.db": later.serialize()})
    later.close()
    with pytest.raises(UserError, match="plus récente"):
        inside(luggage, here, examine)
    assert state(here, glossary)[0][0] == "Régie de Ici"


def test_what_cannot_be_read_is_said_and_writes_no_file(fill, tmp_path, monkeypatch):
    home, path = fill("ancien", "Vieux-Lieu"), tmp_path / "tout.clausier-valise"
    with monkeypatch.context() as patch:
        patch.setattr(moving, "read_through", fails)
        with pytest.raises(UserError, match="ne peut pas être lu"):
            take_away(home, path, WORDS, save_away, Departure())
    with pytest.raises(UserError, match=r"carnet\.db"):
        take_away(home, path, WORDS, lambda _book, _copy: None, Departure())
    assert not path.exists()
    assert BOOK in take_away(home, path, WORDS, save_away, Departure())


def test_former_settings_that_cannot_be_read_are_left_as_they_are(
    case, here, glossary, monkeypatch
):
    before, luggage = state(here, glossary), opened(case, WORDS)
    with monkeypatch.context() as patch:
        patch.setattr(moving, "read_through", fails)
        with pytest.raises(UserError, match="ne peut pas être lu"):
            put_in_place(luggage, here, fails, may_replace=True)
    assert state(here, glossary) == before


def test_a_file_with_nothing_in_it_is_refused(tmp_path):
    path = tmp_path / "rien.clausier-valise"
    path.write_bytes(packed({"valise.json": b"{}", "logo.png": b""}, WORDS, LEAST_LOG_COST))
    with pytest.raises(UserError, match="ni carnet ni préférences"):
        opened(path, WORDS)


def test_an_older_file_without_its_day_is_read(case, here):
    files = {name: data for name, data in opened(case, WORDS).files.items() if name[0] != "v"}
    for label in (None, b"[]", b"{", b'{"jour": "hier", "regles": 1}'):
        luggage = Luggage(files | ({"valise.json": label} if label else {}))
        assert inside(luggage, here, examine).departure == Departure()


def test_newer_rules_over_there_are_known():
    assert Departure(DAY, "2026.12.1").is_ahead_of("2026.9.30")
    for rules in ("2026.9.30", "2026.9.1", "", "x.y", "9" * 5_000):
        assert not Departure(DAY, rules).is_ahead_of("2026.9.30")


def test_the_content_of_an_opened_file_is_never_shown(case):
    assert "Vieux" not in repr(opened(case, WORDS))


def test_what_a_power_cut_left_is_swept_by_the_next_move(case, here):
    left = here.book.with_name(".demenagement-abc")
    left.mkdir()
    (left / "carnet.db").write_bytes(b"SQLite")
    inside(opened(case, WORDS), here, examine)
    assert not left.exists()
