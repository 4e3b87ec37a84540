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
