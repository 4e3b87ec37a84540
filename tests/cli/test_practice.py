import datetime

from desktop_app.book.store import open_book
from desktop_app.cli.main import main

DAY = datetime.date(2026, 11, 22)


def test_the_demonstration_keeps_its_tenders_and_suppliers_once(tmp_path, capsys, glossary):
    folder = tmp_path / "demo"
    for _ in range(2):
        assert main(["demo", "-o", str(folder)]) == 0
    assert "3 marchés" in capsys.readouterr().out
    book = open_book(folder / "carnet.db", folder / "sauvegardes", DAY, glossary)
    subjects = [tender.subject for tender in book.tenders.all()]
    total = book.suppliers.search("").total
    book.close()
    assert len(set(subjects)) == len(subjects) == 3
    assert total >= 25
