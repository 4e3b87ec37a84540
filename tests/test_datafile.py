import datetime
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

import pytest

from desktop_app.core.bounds import Count, Percentage
from desktop_app.core.errors import DataFileError
from desktop_app.core.money import Money
from desktop_app.datafile import Drawer, Glossary, dump, parse, read, read_toml

GLOSSARY = Glossary(
    {
        "identifiant": "identifier",
        "montant": "amount",
        "poids": "weight",
        "date": "date",
        "nombre": "count",
        "couleur": "colour",
        "lots": "lots",
        "mots": "words",
    }
)


class Colour(StrEnum):
    RED = "rouge"
    GREEN = "verte"


@dataclass(frozen=True, kw_only=True)
class Lot:
    count: Count


@dataclass(frozen=True, kw_only=True)
class Sheet:
    identifier: str
    amount: Money | None = None
    weight: Percentage | None = None
    date: datetime.date | None = None
    colour: Colour = Colour.RED
    lots: tuple[Lot, ...] = ()
    words: tuple[str, ...] = ()


def problems(**data):
    return parse({"identifiant": "fiche", **data}, Sheet, GLOSSARY)[1]


def test_a_right_sheet_is_read_and_written_without_loss():
    data = {
        "identifiant": "fiche",
        "montant": 12.5,
        "poids": 20,
        "date": datetime.date(2026, 12, 1),
        "couleur": "verte",
        "lots": [{"nombre": 2}],
        "mots": ["à", "b"],
    }
    sheet, mistakes = parse(data, Sheet, GLOSSARY)
    assert not mistakes
    assert sheet.amount == Money(1250)
    assert sheet.weight == Decimal(20)
    assert dump(sheet, GLOSSARY) == data


def test_an_unknown_key_is_refused_with_the_nearest_one():
    (problem,) = problems(montand=3)
    assert "« montand »" in problem
    assert "« montant »" in problem


def test_every_mistake_is_told_at_once_with_its_key():
    found = problems(montant=-1, poids=130, date="hier", couleur="bleu", lots=[{"nombre": -2}])
    assert len(found) == 5
    assert [problem.split("\u00a0")[1] for problem in found] == [
        "montant",
        "poids",
        "date",
        "couleur",
        "lots[1].nombre",
    ]


def test_a_missing_key_is_named_with_its_place():
    assert "identifiant" in parse({}, Sheet, GLOSSARY)[1][0]
    (problem,) = problems(lots=[{}])
    assert "« lots[1] »" in problem
    assert "« nombre »" in problem


@pytest.mark.parametrize(
    "wrong",
    [
        {"montant": "cent"},
        {"montant": True},
        {"montant": float("nan")},
        {"montant": float("inf")},
        {"montant": 10**15},
        {"lots": 3},
        {"lots": [3]},
        {"lots": [{"nombre": 1.5}]},
        {"mots": "abc"},
        {"date": datetime.datetime(2026, 1, 1, tzinfo=datetime.UTC)},
        {"couleur": 4},
    ],
)
def test_a_value_of_the_wrong_nature_is_refused(wrong):
    assert len(problems(**wrong)) == 1


def test_a_file_with_another_name_than_its_identifier_is_refused(tmp_path):
    path = tmp_path / "autre.toml"
    path.write_text('identifiant = "fiche"', encoding="utf-8")
    with pytest.raises(DataFileError, match="autre"):
        read(path, Sheet, GLOSSARY)


@pytest.mark.parametrize("content", [b"\xff\xd8\xff\xe0", b"a = ", "é = 1".encode("latin-1")])
def test_a_file_that_is_not_toml_is_refused_by_name(tmp_path, content):
    path = tmp_path / "fiche.toml"
    path.write_bytes(content)
    with pytest.raises(DataFileError, match=r"fiche\.toml"):
        read_toml(path)


def test_a_missing_file_is_refused_by_name(tmp_path):
    with pytest.raises(DataFileError, match="n’existe pas"):
        read_toml(tmp_path / "absent.toml")


def drawer_of(folder, texts):
    for name, text in texts.items():
        content = f'identifiant = "{name}"\nmots = ["{text}"]\n'
        (folder / f"{name}.toml").write_text(content, encoding="utf-8")
    return Drawer(folder, Sheet, GLOSSARY)


def test_a_text_that_several_files_of_a_drawer_say_is_kept_once(tmp_path):
    said = "selon l’article 7"
    drawer = drawer_of(tmp_path, {"a": said, "b": said, "c": "autre chose"})
    first, second, other = (drawer[name].words[0] for name in drawer)
    assert first is second
    assert other is not first


def test_a_drawer_read_again_by_another_shares_nothing(tmp_path):
    said = "selon l’article 7"
    first = drawer_of(tmp_path, {"a": said})["a"].words[0]
    second = drawer_of(tmp_path, {"a": said})["a"].words[0]
    assert first == second
    assert first is not second
