from pathlib import Path

from desktop_app.cli.main import main
from desktop_app.dossier import read_dossier

CONTRACT = Path(__file__).parents[1] / "reference" / "dossier-contrat.toml"


def test_a_dossier_is_lent_without_its_buyer(tmp_path, capsys, glossary):
    path = tmp_path / "pret.toml"
    assert main(["preter", str(CONTRACT), "-o", str(path)]) == 0
    assert "Relisez-le" in capsys.readouterr().out
    assert "Saint-Exemple" in CONTRACT.read_text("utf-8")
    assert "Saint-Exemple" not in path.read_text("utf-8")
    assert read_dossier(path.read_bytes(), path.name, glossary).clauses
    assert main(["verifier", str(path)]) in {0, 1}


def test_a_lent_dossier_is_never_written_over_another_file(tmp_path, capsys):
    path = tmp_path / "pret.toml"
    path.write_text("à garder", "utf-8")
    assert main(["preter", str(CONTRACT), "-o", str(path)]) == 2
    assert "existe déjà" in capsys.readouterr().err
    assert path.read_text("utf-8") == "à garder"


def test_what_may_still_tell_is_listed_or_masked(tmp_path, capsys):
    source = tmp_path / "dossier.toml"
    text = CONTRACT.read_text("utf-8")
    first = next(line for line in text.splitlines() if line.startswith("objet = "))
    source.write_text(text.replace(first, 'objet = "Nettoyage de l’école Jules-Ferry"'), "utf-8")
    assert main(["preter", str(source), "-o", str(tmp_path / "a.toml")]) == 0
    said = capsys.readouterr().out
    assert "À relire, objet" in said
    assert "«\u00a0Jules-Ferry\u00a0», nom d’un lieu" in said
    assert "Jules-Ferry" in (tmp_path / "a.toml").read_text("utf-8")
    assert main(["preter", str(source), "-o", str(tmp_path / "b.toml"), "--masquer"]) == 0
    assert "Masqué, objet" in capsys.readouterr().out
    assert "Jules-Ferry" not in (tmp_path / "b.toml").read_text("utf-8")
