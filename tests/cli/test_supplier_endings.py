import json
from datetime import date

import pytest
from pypdf import PdfReader

from desktop_app.book.store import open_book
from desktop_app.cli.main import main
from desktop_app.core.profile import Approval, Profile
from desktop_app.core.supplier import Supplier

DAY = date(2026, 11, 23)
PERIOD = ("--du", "2027-01-01", "--au", "2027-12-31")


@pytest.fixture
def run(capsys, tmp_path, glossary):
    path = tmp_path / "c.db"
    book = open_book(path, tmp_path / "sauvegardes", DAY, glossary)
    renewed = (
        Approval(label="rge", until=date(2027, 2, 1)),
        Approval(label="rge", since=date(2027, 2, 2), until=date(2030, 1, 1)),
    )
    for name, approvals in (
        ("Axe", (Approval(label="rge", until=date(2027, 3, 1)),)),
        ("Bel", (Approval(label="iso 14001", until=date(2027, 1, 10)),)),
        ("Renouvelé", renewed),
        ("Loin", (Approval(label="rge", until=date(2029, 1, 10)),)),
    ):
        book.suppliers.put(Supplier(name=name, profile=Profile(approvals=approvals)))
    book.close()

    def run_command(*arguments):
        words = ["fournisseurs", "echeances", *map(str, arguments), "--carnet", str(path)]
        status = main(words)
        output = capsys.readouterr()
        return status, output.out, output.err

    return run_command


def test_what_ends_is_told_by_month_without_what_was_renewed(run):
    status, out, _ = run(*PERIOD)
    assert status == 0
    assert [line.split()[0] for line in out.splitlines()] == [
        ["01/2027", ":"][0],
        "10/01/2027",
        ["03/2027", ":"][0],
        "01/03/2027",
    ]
    answer = json.loads(run(*PERIOD, "--json")[1])
    assert [item["nom"] for item in answer["echeances"]] == ["Bel", "Axe"]
    assert answer["echeances"][0]["fin"] == "2027-01-10"
    assert (answer["du"], answer["au"]) == ("2027-01-01", "2027-12-31")


def test_the_diary_is_printed(run, tmp_path):
    target = tmp_path / "echeances.pdf"
    assert run(*PERIOD, "-o", target)[0] == 0
    text = "".join(page.extract_text() for page in PdfReader(target).pages)
    assert "Janvier 2027" in text
    assert "Renouvelé" not in text


def test_an_empty_period_says_so(run):
    assert "Aucun" in run("--du", "2040-01-01", "--au", "2040-12-31")[1]


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("--du", "2027-12-31", "--au", "2027-01-01"), "précède"),
        (("--du", "demain"), "AAAA-MM-JJ"),
        (("-o", "liste.txt"), ".pdf"),
    ],
)
def test_a_wrong_question_is_refused(run, words, told):
    status, _, err = run(*words)
    assert status == 2
    assert told in err
