import datetime
import json
from pathlib import Path

import pytest

from desktop_app.book.store import open_book
from desktop_app.cli.main import main
from desktop_app.core.money import Money
from desktop_app.core.place import Place
from desktop_app.core.profile import Offer, Profile
from desktop_app.core.supplier import Supplier, SupplierKind

ROOT = Path(__file__).parents[2]
CLEANING = ROOT / "resources" / "practice" / "dossiers" / "nettoyage-mairie-ecole.toml"
LILLE = '[acheteur]\ninsee = "59350"'


@pytest.fixture
def dossier(tmp_path):
    path = tmp_path / "nettoyage.toml"
    text = CLEANING.read_text(encoding="utf-8").replace("[acheteur]", LILLE)
    path.write_text(text, encoding="utf-8")
    return path


@pytest.fixture
def carnet(tmp_path, glossary):
    path = tmp_path / "carnet.db"
    day = datetime.date(2026, 11, 23)
    book = open_book(path, tmp_path / "sauvegardes", day, glossary)
    offer = Offer(families=("nettoyage-locaux",))
    size = Profile(turnover=Money.from_euros(900_000), headcount=20, offers=(offer,))
    near = Place(commune="Lille", insee="59350", latitude=50.63, longitude=3.06)
    book.suppliers.add_all(
        (
            Supplier(name="Net & Clair", place=near, profile=size),
            Supplier(name="Sans taille", place=near, profile=Profile(offers=(offer,))),
            Supplier(name="Peinture", place=near, activities="peinture"),
        )
    )
    book.close()
    return path


def answer(capsys, *arguments):
    assert main([str(argument) for argument in arguments]) == 0
    return json.loads(capsys.readouterr().out)


def test_sourcing_tells_circles_abilities_and_levers(capsys, dossier, carnet):
    said = answer(capsys, "sourcer", dossier, "--carnet", carnet, "--json")
    assert said["total"] == 2
    assert said["distances"] == {"10-km": 2}
    assert [(one["nom"], one["etat"]) for one in said["fournisseurs"]] == [
        ("Net & Clair", "peut-repondre"),
        ("Sans taille", "a-verifier"),
    ]
    assert said["lots"][0]["peut_repondre"] == 1
    assert {one["levier"] for one in said["lots"][0]["leviers"]} >= {"dossier-plus-court"}


def test_sourcing_speaks_to_a_person_too(capsys, dossier, carnet):
    assert main(["sourcer", str(dossier), "--carnet", str(carnet)]) == 0
    said = capsys.readouterr().out
    assert "Net & Clair (moins de 1\u00a0km) : peut répondre" in said
    assert "jamais un critère" in said


def test_kinds_of_suppliers_are_told_in_words(capsys, dossier, carnet, glossary):
    book = open_book(carnet, carnet.parent / "sauvegardes", datetime.date(2026, 11, 23), glossary)
    offer = Profile(offers=(Offer(families=("nettoyage-locaux",)),))
    book.suppliers.add_all((Supplier(name="Chantier", kind=SupplierKind.ACI, profile=offer),))
    book.close()
    assert main(["sourcer", str(dossier), "--carnet", str(carnet)]) == 0
    said = capsys.readouterr().out
    assert "– atelier et chantier d’insertion" in said
    assert "– aci" not in said
    plain = answer(capsys, "sourcer", dossier, "--carnet", carnet, "--json")
    assert "aci" in {one["type"] for one in plain["fournisseurs"]}


def test_a_dossier_without_family_nor_code_is_refused(capsys, tmp_path, carnet):
    path = tmp_path / "vide.toml"
    path.write_text(
        'format = 1\nobjet = "X"\ntype = "services"\nmontant = 1\ndate = 2026-12-01\n'
        '[acheteur]\nnom = "Commune"\n',
        encoding="utf-8",
    )
    assert main(["sourcer", str(path), "--carnet", str(carnet)]) == 2
    assert "famille" in capsys.readouterr().err


def test_without_a_book_sourcing_is_refused_and_advice_is_not(capsys, dossier, tmp_path):
    missing = tmp_path / "absent.db"
    assert main(["sourcer", str(dossier), "--carnet", str(missing)]) == 2
    capsys.readouterr()
    assert answer(capsys, "conseiller", dossier, "--carnet", missing, "--json")
    assert not missing.exists()


def test_advice_counts_the_able_suppliers_of_the_book(capsys, dossier, carnet):
    without = answer(capsys, "conseiller", dossier, "--json")
    named = answer(capsys, "conseiller", dossier, "--carnet", carnet, "--json")
    assert "On ne sait pas" in " ".join(without["proportion"]["raisons"])
    assert "On ne sait pas" not in " ".join(named["proportion"]["raisons"])
