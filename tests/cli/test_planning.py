import json
from pathlib import Path

import pytest

from desktop_app.cli.main import main

CONTRACT = Path(__file__).parents[1] / "reference" / "dossier-contrat.toml"


@pytest.fixture
def run(capsys):
    def run_command(*arguments):
        status = main([str(argument) for argument in arguments])
        return status, capsys.readouterr()

    return run_command


@pytest.fixture
def dossier(tmp_path):
    def written(**answers):
        lines = "".join(f"{key} = {value}\n" for key, value in answers.items())
        path = tmp_path / "dossier.toml"
        text = CONTRACT.read_text(encoding="utf-8")
        path.write_text(lines + text, encoding="utf-8")
        return path

    return written


def advice(run, path):
    status, output = run("conseiller", path, "--json")
    assert status == 0
    return json.loads(output.out)


def test_steps_have_a_title_an_explanation_and_a_ground(run, dossier):
    answer = advice(run, dossier())
    assert answer["calendrier"] is None
    for step in answer["etapes"]:
        assert step["titre"]
        assert step["explication"]
        assert step["fondement"]
        assert "date" not in step
    grounds = {ground for step in answer["etapes"] for ground in step["fondement"]}
    assert {"R2196-1", "R2184-12", "CJA, art. L551-15"} <= grounds


def test_a_wanted_start_dates_the_steps_and_gives_a_calendar(run, dossier):
    answer = advice(run, dossier(debut_souhaite="2027-05-17"))
    dates = {step["titre"]: step.get("date") for step in answer["etapes"]}
    assert dates["Données essentielles"] == "2027-06-30"
    calendar = answer["calendrier"]
    assert calendar["procedure"] == "mapa"
    assert calendar["trop_tard"] is False
    assert calendar["dates"][-1]["date"] == "2027-05-17"
    assert set(calendar["dates"][0]) == {"etape", "titre", "date", "calcul", "fondement"}
    assert [item["date"] for item in calendar["dates"]] == list(
        calendar["dates_attendues"].values()
    )
    assert answer == advice(run, dossier(debut_souhaite="2027-05-17"))


def test_the_text_shows_steps_and_calendar(run, dossier):
    status, output = run("conseiller", dossier(debut_souhaite="2027-05-17"))
    assert status == 0
    assert "Étapes\u00a0:" in output.out
    assert "Au plus tard 2 mois après la notification, soit le 30/06/2027." in output.out
    assert "Rétro-calendrier\u00a0:" in output.out
    assert "17/05/2027 – Début du marché" in output.out
    assert "Rétro-calendrier" not in run("conseiller", dossier())[1].out


def test_a_start_outside_the_base_is_refused_with_a_sentence(run, dossier):
    status, output = run("conseiller", dossier(debut_souhaite="2040-01-01"))
    assert status == 2
    assert "début souhaité" in output.err


def test_the_agenda_is_listed_and_written(run, dossier, tmp_path):
    path, target = dossier(debut_souhaite="2027-05-17"), tmp_path / "agenda.ics"
    pieces = json.loads(run("pieces", path, "--json")[1].out)["pieces"]
    assert ("calendrier", "ics") in [(item["piece"], item["format"]) for item in pieces]
    command = ("exporter", path, "--piece", "calendrier", "--format", "ics", "-o", target)
    assert run(*command)[0] == 0
    assert target.read_bytes().startswith(b"BEGIN:VCALENDAR\r\n")
    assert run("exporter", path, "--toutes", "-o", tmp_path / "tout")[0] == 0
    assert (tmp_path / "tout" / "calendrier.ics").read_bytes() == target.read_bytes()


def test_the_agenda_without_a_wanted_start_is_refused(run, dossier, tmp_path):
    target = tmp_path / "agenda.ics"
    command = ("exporter", dossier(), "--piece", "calendrier", "--format", "ics", "-o", target)
    status, output = run(*command)
    assert status == 2
    assert "debut_souhaite" in output.err
    assert not target.exists()
