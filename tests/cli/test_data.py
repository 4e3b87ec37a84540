import json
import shutil

import pytest

from desktop_app import __version__
from desktop_app.cli.main import main
from desktop_app.paths import shipped


def test_the_library_is_listed_with_its_version(capsys, catalogue):
    assert main(["bibliotheque", "--json"]) == 0
    answer = json.loads(capsys.readouterr().out)
    assert answer["version"] == catalogue.version
    assert len(answer["clauses"]) == len(catalogue.clauses)
    assert len(answer["regles"]) == len(catalogue.law.rules)
    works = [item for item in answer["a_venir"] if "140" in item["titre"]]
    assert [item["date"] for item in works] == ["2027-01-01"]
    assert main(["bibliotheque"]) == 0
    assert "À venir, 2027-01-01" in capsys.readouterr().out
    assert main(["bibliotheque", "--famille", "espaces-verts", "--json"]) == 0
    answer = json.loads(capsys.readouterr().out)
    assert all("espaces-verts" in clause["familles"] for clause in answer["clauses"])
    assert 14 <= len(answer["clauses"]) < len(catalogue.clauses)


def test_an_unknown_family_is_refused(capsys):
    assert main(["bibliotheque", "--famille", "inconnue"]) == 2
    assert "espaces-verts" in capsys.readouterr().err


def test_the_bodies_that_help_are_listed_for_a_region(capsys, catalogue):
    assert main(["bibliotheque", "--reseaux", "--json"]) == 0
    everything = json.loads(capsys.readouterr().out)["reseaux"]
    assert len(everything) == len(catalogue.networks)
    assert main(["bibliotheque", "--reseaux", "--region", "02", "--json"]) == 0
    own, country = json.loads(capsys.readouterr().out)["reseaux"]
    assert (own["titre"], own["manque"]) == ("Martinique", ["reseau-acheteurs"])
    assert country["region"] == ""
    assert all(item["sources"] and item["verifie_le"] for item in own["reseaux"])
    assert main(["bibliotheque", "--reseaux", "--region", "02"]) == 0
    assert "non trouvé, à compléter" in capsys.readouterr().out


def test_an_unknown_region_and_a_region_alone_are_refused(capsys):
    assert main(["bibliotheque", "--reseaux", "--region", "99"]) == 2
    assert "32 (Hauts-de-France)" in capsys.readouterr().err
    assert main(["bibliotheque", "--region", "32"]) == 2
    assert "ajoutez --reseaux" in capsys.readouterr().err


def test_right_data_is_said_right(capsys):
    assert main(["controler-donnees"]) == 0
    assert "Données justes" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        ("clauses/nettoyage-produits-ecolabel.toml", "palier = 1", "palier = 9"),
        ("law/rules/crit-env.toml", 'attendu = "respecte"', 'attendu = "manque"'),
        ("law/wording/crit-local.toml", "{", "{{{"),
        ("networks/corse.toml", 'code_region = "94"', 'code_region = "32"'),
        ("networks/corse.toml", "https://", "ftp://"),
    ],
)
def test_wrong_data_is_told_with_its_file(capsys, tmp_path, file, old, new):
    folder = tmp_path / "resources"
    shutil.copytree(shipped("resources"), folder)
    path = folder / file
    path.write_text(path.read_text(encoding="utf-8").replace(old, new), encoding="utf-8")
    assert main(["controler-donnees", "--resources", str(folder)]) == 2
    assert path.name in capsys.readouterr().err


def test_a_folder_without_data_is_refused(capsys, tmp_path):
    assert main(["controler-donnees", "--resources", str(tmp_path)]) == 2
    assert "ne contient pas de données" in capsys.readouterr().err


def test_version_and_help_are_french(capsys):
    for word, told in (("--version", __version__), ("--help", "Usage")):
        with pytest.raises(SystemExit) as stop:
            main([word])
        assert stop.value.code == 0
        output = capsys.readouterr().out
        assert told in output
        assert "usage:" not in output


def test_help_of_a_command_has_no_english_title(capsys):
    with pytest.raises(SystemExit):
        main(["exporter", "--help"])
    output = capsys.readouterr().out
    assert "Arguments" in output
    assert "positional" not in output
    assert "options:" not in output


def test_without_a_screen_the_demonstration_is_proposed(capsys, monkeypatch):
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    assert main([]) == 2
    assert "clausier demo" in capsys.readouterr().err
