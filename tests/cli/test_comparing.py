import dataclasses
import json

import pytest

from desktop_app.cli.main import main
from desktop_app.core.sourcing import with_sourcing_note
from desktop_app.dossier import write_json, write_toml
from desktop_app.exchange.dossier_file import open_dossier


@pytest.fixture
def run(capsys):
    def run_command(*arguments):
        status = main([str(argument) for argument in arguments])
        output = capsys.readouterr()
        return status, output.out, output.err

    return run_command


@pytest.fixture
def versions(tmp_path, contract_tender, glossary):
    old, new = tmp_path / "ancien.toml", tmp_path / "nouveau.json"
    later = with_sourcing_note(dataclasses.replace(contract_tender, months=24), "Note interne")
    old.write_text(write_toml(contract_tender, glossary), encoding="utf-8")
    new.write_text(write_json(later, glossary), encoding="utf-8")
    return old, new


def test_changes_are_said_in_words(run, versions):
    status, out, _ = run("comparer", *versions)
    assert status == 0
    assert "La durée du marché passe de 36 mois à 24 mois." in out.replace("\u00a0", " ")
    assert "interne" not in out


def test_changes_are_given_as_data(run, versions):
    _, out, _ = run("comparer", *versions, "--json")
    (first, *_) = json.loads(out)["changements"]
    assert (first["groupe"], first["nature"]) == ("Dates et durée", "modification")
    assert first["mots"] == []


def test_same_dossier_changes_nothing(run, versions, tmp_path):
    status, out, _ = run("comparer", versions[0], versions[0])
    assert (status, out) == (0, "Rien ne change pour les candidats.\n")
    status, _, err = run("comparer", versions[0], versions[0], "--additif", tmp_path / "a.pdf")
    assert status == 2
    assert "pas d’additif" in err
    assert not (tmp_path / "a.pdf").exists()


@pytest.mark.parametrize("suffix", ["pdf", "docx", "odt"])
def test_addendum_carries_the_new_dossier(run, versions, tmp_path, suffix, glossary):
    target = tmp_path / f"additif.{suffix}"
    status, _, _ = run("comparer", *versions, "--additif", target, "--date", "2026-12-10")
    assert status == 0
    if suffix == "pdf":
        carried = open_dossier(target, glossary)
        assert carried.months == 24
        assert "Note interne" not in write_json(carried, glossary)
    else:
        assert target.read_bytes()[:2] == b"PK"


def test_addendum_in_another_format_is_refused(run, versions, tmp_path):
    status, _, err = run("comparer", *versions, "--additif", tmp_path / "additif.xlsx")
    assert status == 2
    assert "« pdf »" in err.replace("\u00a0", " ")


def test_pdf_of_another_version_is_told(run, versions, tmp_path, monkeypatch):
    pdf = tmp_path / "rc.pdf"
    export = ("exporter", versions[0], "--piece", "rc", "--format", "pdf", "-o", pdf)
    assert run(*export)[2] == ""
    again = ("exporter", pdf, "--piece", "rc", "--format", "pdf", "-o", tmp_path / "rc2.pdf")
    assert run(*again)[2] == ""
    assert (tmp_path / "rc2.pdf").read_bytes() == pdf.read_bytes()
    assert "autre version" not in run("verifier", pdf)[1]
    monkeypatch.setattr("desktop_app.cli.origin.maker", lambda rules: f"Clausier 99.0, {rules}")
    assert "autre version" in run("verifier", pdf)[1]
    assert "autre version" in run(*again)[2]
