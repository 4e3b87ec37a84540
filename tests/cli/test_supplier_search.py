import json
from datetime import date

import pytest

from desktop_app.book.store import open_book
from desktop_app.cli.main import main
from desktop_app.core.place import Place
from desktop_app.core.profile import Approval, Offer, Profile, Territory
from desktop_app.core.supplier import Supplier

DAY = date(2026, 11, 23)
LILLE = Place(postcode="59000", commune="Lille", insee="59350", latitude=50.63, longitude=3.05)
ARRAS = Place(postcode="62000", commune="Arras", insee="62041", latitude=50.29, longitude=2.77)
CLEANER = Supplier(
    name="Propreté du Nord",
    activities="nettoyage de locaux",
    place=LILLE,
    profile=Profile(
        headcount=12,
        tags=("proche",),
        lists=("Propreté 2026",),
        last_contact=date(2024, 5, 1),
        approvals=(Approval(label="rge", until=date(2026, 12, 31)),),
        offers=(
            Offer(
                families=("nettoyage-locaux",),
                cpv=("90911200-8",),
                territory=Territory(radius_km=20),
            ),
        ),
    ),
)
GARDENER = Supplier(
    name="Jardins d’Artois",
    activities="espaces verts",
    place=ARRAS,
    profile=Profile(
        headcount=80,
        last_contact=date(2026, 5, 1),
        offers=(Offer(families=("espaces-verts",), territory=Territory(departments=("62",))),),
    ),
)
SILENT = Supplier(name="Atelier Muet", profile=Profile(last_contact=DAY))


@pytest.fixture
def find(capsys, tmp_path, glossary):
    path = tmp_path / "carnet" / "c.db"
    book = open_book(path, path.parent / "sauvegardes", DAY, glossary)
    book.suppliers.put_all((CLEANER, GARDENER, SILENT))
    book.close()

    def run(*words):
        status = main(["fournisseurs", "chercher", *words, "--carnet", str(path)])
        output = capsys.readouterr()
        return status, output.out, output.err

    return run


def names(find, *words):
    answer = json.loads(find(*words, "--json")[1])
    assert answer["total"] == len(answer["fournisseurs"])
    return {item["nom"] for item in answer["fournisseurs"]}


@pytest.mark.parametrize(
    "words",
    [
        ("--famille", "nettoyage-locaux"),
        ("--cpv", "909112"),
        ("--liste", "Propreté 2026"),
        ("--etiquette", "proche"),
        ("--effectif", "10-50"),
        ("--effectif", "-12"),
        ("--effectif", "12"),
        ("--sans-contact-depuis", "2025-01-01"),
        ("--label", "rge", "--label-le", "2026-12-31"),
        ("--dessert", "59350"),
        ("--departement", "59"),
    ],
)
def test_each_filter_of_the_window_is_an_option(find, words):
    assert names(find, *words) == {CLEANER.name}


@pytest.mark.parametrize(
    "words",
    [
        ("--famille", "mobilier"),
        ("--cpv", "33"),
        ("--liste", "Autre"),
        ("--effectif", "200-"),
        ("--label", "rge", "--label-le", "2027-01-01"),
        ("--dessert", "06088"),
        ("--sans-contact-depuis", "2020-01-01"),
    ],
)
def test_a_filter_that_nobody_meets_finds_nobody(find, words):
    assert names(find, *words) == set()


def test_who_serves_a_commune_is_told_with_those_who_say_nothing(find):
    assert names(find, "--dessert", "62041") == {GARDENER.name}
    assert json.loads(find("--dessert", "62041", "--json")[1])["sans_territoire"] == 1
    assert "faute de territoire indiqué : 1." in find("--dessert", "62041")[1]
    assert "territoire" not in find()[1]


def test_a_word_mistyped_is_told_with_the_one_looked_for(find):
    assert names(find, "nettoaige") == {CLEANER.name}
    assert json.loads(find("nettoaige", "--json")[1])["texte_proche"] == "nettoyage"
    told = "Aucun résultat pour « nettoaige » ; voici ceux pour « nettoyage »."
    assert told in find("nettoaige")[1].replace("\u00a0", " ")


def test_words_found_as_typed_are_said_without_a_word_more(find):
    assert set(json.loads(find("nettoyage", "--json")[1])) == {"total", "fournisseurs"}
    assert names(find, "nettoaige", "--exact") == set()
    assert names(find, "zygomatique") == set()


def test_the_order_asked_is_followed(find):
    answer = json.loads(find("--tri", "nom", "--json")[1])
    found = [item["nom"] for item in answer["fournisseurs"]]
    assert found == [SILENT.name, GARDENER.name, CLEANER.name]
    near = ("--autour", "62041", "--rayon", "200", "--tri", "distance", "--json")
    found = [item["nom"] for item in json.loads(find(*near)[1])["fournisseurs"]]
    assert found == [GARDENER.name, CLEANER.name]


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("--dessert", "99999"), "INSEE"),
        (("--famille", "tricot"), "nettoyage-locaux"),
        (("--effectif", "beaucoup"), "10-50"),
        (("--effectif", "-"), "10-50"),
        (("--tri", "couleur"), "fraicheur"),
        (("--tri", "distance"), "--autour"),
        (("--label-le", "2026-01-01"), "--label"),
        (("--sans-contact-depuis", "hier"), "AAAA-MM-JJ"),
    ],
)
def test_an_option_that_says_nothing_known_is_refused_with_a_way_out(find, words, told):
    status, _, err = find(*words)
    assert status == 2
    assert told in err
