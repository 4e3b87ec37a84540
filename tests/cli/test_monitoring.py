import datetime
import json
from dataclasses import replace
from pathlib import Path

import pytest
from pypdf import PdfReader

from desktop_app.book.store import open_book
from desktop_app.cli.main import main
from desktop_app.core.follow_up import Award, FollowUp, LotAward, Structure
from desktop_app.core.money import Money

CONTRACT = Path(__file__).parents[1] / "reference" / "dossier-contrat.toml"
DAY = datetime.date(2026, 11, 23)


@pytest.fixture
def run(capsys):
    def run_command(*arguments):
        status = main([str(argument) for argument in arguments])
        return status, capsys.readouterr()

    return run_command


@pytest.fixture
def book_path(tmp_path, glossary, contract_tender):
    path = tmp_path / "carnet.db"
    book = open_book(path, tmp_path / "copies", DAY, glossary)
    kept = book.tenders.put(contract_tender).identifiers[0]
    lots = (LotAward(lot=1, structure=Structure.ADAPTED, amount=Money(4_700_000)),)
    book.follow_ups.put(kept, FollowUp(award=Award(start=DAY, lots=lots)))
    book.tenders.put(replace(contract_tender, subject="Sans attribution"))
    book.close()
    return path


def test_the_calendar_of_proofs_is_dated_from_the_start_given(run):
    status, said = run("suivre", CONTRACT, "--debut", "2027-01-04", "--json")
    answer = json.loads(said.out)
    assert status == 0
    assert answer["debut"] == "2027-01-04"
    assert answer["duree_mois"] == 36
    assert answer["preuves"][1]["date"] == "2027-01-04"
    assert answer["preuves"][1]["controle_par"] == "responsable des bâtiments"
    assert answer["heures"] == []


def test_without_a_start_the_command_says_how_to_give_one(run):
    status, said = run("suivre", CONTRACT)
    assert status == 0
    assert "--debut" in said.out
    assert "sans date" in said.out
    _, dated = run("suivre", CONTRACT, "--debut", "2027-01-04")
    assert "04/01/2027" in dated.out
    assert "--debut" not in dated.out


@pytest.mark.parametrize(
    "arguments",
    [("suivre", CONTRACT, "--debut", "2027-13-01"), ("bilan", "--annee", "26"), ("bilan",)],
)
def test_a_wrong_day_or_year_is_refused_in_one_sentence(run, arguments):
    status, said = run(*arguments)
    assert status == 2
    assert said.out == ""
    assert "Traceback" not in said.err


def test_the_table_of_a_year_says_both_sides_and_what_is_not_known(run, book_path):
    status, said = run("bilan", "--annee", 2026, "--carnet", book_path, "--json")
    answer = json.loads(said.out)
    assert status == 0
    assert answer["marches"] == 1
    first = answer["indicateurs"][0]
    assert (first["numerateur"], first["denominateur"], first["part"]) in {(0, 1, 0), (1, 1, 100)}
    unknown = [one for one in answer["indicateurs"] if one["part"] is None]
    assert unknown
    assert {one["numerateur"] for one in unknown} == {None}
    assert any("1 marché lancé en" in remark for remark in answer["remarques"])


def test_the_table_is_said_in_french_and_written_as_a_pdf(run, book_path, tmp_path):
    status, said = run("bilan", "--annee", 2026, "--carnet", book_path)
    assert status == 0
    assert "Bilan 2026\u00a0: 1 marché attribué" in said.out
    target = tmp_path / "bilan.pdf"
    assert run("bilan", "--annee", 2026, "--carnet", book_path, "-o", target)[0] == 0
    assert "Année 2026" in PdfReader(target).pages[0].extract_text()


def test_a_book_that_is_not_there_is_not_made(run, tmp_path):
    status, said = run("bilan", "--annee", 2026, "--carnet", tmp_path / "absent.db")
    assert status == 2
    assert "pas de carnet" in said.err
    assert not (tmp_path / "absent.db").exists()
