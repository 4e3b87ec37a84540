import json

import pytest

from desktop_app.cli.main import main
from desktop_app.paths import shipped

DOSSIERS = shipped("resources") / "practice" / "dossiers"
COMPLETE = DOSSIERS / "nettoyage-mairie-ecole.toml"
FAULTY = DOSSIERS / "nettoyage-a-corriger.toml"
TWO_LOTS = DOSSIERS / "espaces-verts-deux-lots.toml"
BIDS = """
[[soumissions]]
nom = "Régie"
prix = 90_000
appreciations = { organisation-des-prestations = 50 }

[[soumissions]]
nom = "Atelier"
prix = 80_000
"""
STUDY = """
[horizon]
annees = 3
energie = { prix_unitaire = 0.25 }

[[soumissions]]
nom = "Sobre"
achat = 1_200
energie = 100

[[soumissions]]
nom = "Courant"
achat = 1_000
energie = 400
"""


@pytest.fixture
def run(capsys):
    def run_command(*arguments):
        status = main([str(argument) for argument in arguments])
        output = capsys.readouterr()
        return status, output.out.replace("\u00a0", " "), output.err.replace("\u00a0", " ")

    return run_command


@pytest.fixture
def written(tmp_path):
    def write(content):
        path = tmp_path / "fichier.toml"
        path.write_text(content, encoding="utf-8")
        return path

    return write


def test_a_dossier_is_simulated_with_three_typical_bids(run):
    status, out, _ = run("simuler", COMPLETE)
    assert status == 0
    for said in ("La moins chère", "L’offre moyenne", "L’exemplaire", "un point d’environnement"):
        assert said in out


def test_each_lot_is_simulated_or_the_one_asked(run):
    both = json.loads(run("simuler", TWO_LOTS, "--json")[1])
    assert [item["lot"] for item in both["lots"]] == [1, 2]
    one = json.loads(run("simuler", TWO_LOTS, "--lot", "2", "--json")[1])
    assert one["lots"] == both["lots"][1:]


def test_the_answer_in_json_has_stable_keys_and_numbers(run):
    answer = json.loads(run("simuler", COMPLETE, "--json")[1])
    assert list(answer) == ["problemes_de_poids", "lots"]
    lot = answer["lots"][0]
    assert list(lot) == [*("lot", "elements", "offres", "valeur_environnement", "avertissements")]
    assert [item["rang"] for item in lot["offres"]] == [3, 2, 1]
    for item in lot["offres"]:
        assert sum(item["points"].values()) == pytest.approx(item["total"])
    assert lot["elements"][0]["formule_supposee"] is False


def test_a_bad_scale_is_told_in_words_and_in_json(run):
    out = run("simuler", FAULTY)[1]
    assert "Le prix écrase tout" in out
    assert "Critère décoratif" in out
    warnings = json.loads(run("simuler", FAULTY, "--json")[1])["lots"][0]["avertissements"]
    assert {"poids", "prix-ecrasant", "critere-decoratif"} == {item["nature"] for item in warnings}


def test_a_formula_not_chosen_is_supposed_and_said(run):
    assert "formule non choisie" in run("simuler", FAULTY)[1]
    assert "formule non choisie" not in run("simuler", COMPLETE)[1]


def test_the_bids_of_a_file_are_marked(run, written):
    answer = json.loads(run("simuler", COMPLETE, "--offres", written(BIDS), "--json")[1])
    offers = answer["lots"][0]["offres"]
    assert [item["nom"] for item in offers] == ["Régie", "Atelier"]
    assert offers[0]["points"]["organisation-des-prestations"] == 12.5
    assert offers[1]["points"]["prix"] == 50


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("organisation-des", "organisations-de", "vouliez-vous dire"),
        ("= 50", "= 150", "entre 0 et 100"),
        ("prix = 90_000", "prix = -1", "montant positif"),
        ("prix = 90_000\n", "", "il manque « prix »"),
        ("appreciations", "couts", "élément inconnu"),
        (BIDS, "soumissions = []", "aucune offre"),
        (BIDS, "soumissions = [", "TOML"),
    ],
)
def test_bids_that_cannot_be_marked_are_refused(run, written, old, new, told):
    assert old in BIDS
    status, out, err = run("simuler", COMPLETE, "--offres", written(BIDS.replace(old, new)))
    assert (status, out) == (2, "")
    assert told in err


def test_a_lot_that_does_not_exist_is_refused_with_those_that_do(run):
    status, _, err = run("simuler", TWO_LOTS, "--lot", "7")
    assert status == 2
    assert "lots du dossier : 1, 2" in err


def test_a_dossier_without_criteria_is_refused(run, written):
    content = (
        'format = 1\nobjet = "Sel"\ntype = "fournitures"\nmontant = 100\ndate = 2026-12-01\n'
        '[acheteur]\nnom = "Commune"\n'
    )
    status, _, err = run("simuler", written(content))
    assert status == 2
    assert "n’a pas de critère" in err


def test_life_cycle_costs_are_compared_from_the_lowest(run, written):
    status, out, _ = run("cout-global", written(STUDY))
    assert status == 0
    assert out.index("1. Sobre : 1 275 €") < out.index("2. Courant : 1 300 €")
    assert "Données à demander" in out
    assert "Méthode à publier" in out


def test_life_cycle_costs_in_json_have_a_table_by_year(run, written):
    answer = json.loads(run("cout-global", written(STUDY), "--json")[1])
    assert [item["total"] for item in answer["offres"]] == [1_275, 1_300]
    years = answer["offres"][0]["par_annee"]
    assert [year["annee"] for year in years] == [0, 1, 2, 3]
    assert sum(year["actualise"] for year in years) == 1_275
    assert len(answer["donnees_a_demander"]) == 6
    assert answer["methode"]


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("annees = 3", "annees = 90", "entre 1 et 50"),
        ("energie = { prix", "gaz = { prix", "gaz"),
        ("achat = 1_200\n", "", "il manque « achat »"),
        ("[[soumissions]]", "[[offres]]", "offres"),
    ],
)
def test_a_study_that_cannot_be_read_is_refused(run, written, old, new, told):
    status, out, err = run("cout-global", written(STUDY.replace(old, new)))
    assert (status, out) == (2, "")
    assert told in err


def test_a_study_without_bids_is_refused(run, written):
    status, _, err = run("cout-global", written("[horizon]\nannees = 3\n"))
    assert status == 2
    assert "aucune offre" in err


RECEIVED = """
[[soumissions]]
soumissionnaire = "Régie"
prix = 90_000
appreciations = [{ element = "Organisation des prestations", part = 50, commentaire = "Clair" }]

[[soumissions]]
soumissionnaire = "Atelier"
prix = 80_000

[[soumissions]]
soumissionnaire = "Tardive"
prix = 1_000
irreguliere = "Remise après l’heure"
"""


def test_the_bids_received_are_simulated_from_the_same_file(run, written):
    received = json.loads(run("simuler", COMPLETE, "--offres", written(RECEIVED), "--json")[1])
    simulated = json.loads(run("simuler", COMPLETE, "--offres", written(BIDS), "--json")[1])
    assert received == simulated
    assert [item["nom"] for item in received["lots"][0]["offres"]] == ["Régie", "Atelier"]


def test_bids_to_simulate_are_compared_from_the_same_file(run, written):
    def points(content):
        answer = json.loads(run("analyser", COMPLETE, "--offres", written(content), "--json")[1])
        return [(one["soumissionnaire"], one["points"]) for one in answer["lots"][0]["offres"]]

    both = [dict(points(content))["Régie"] for content in (BIDS, RECEIVED)]
    assert both[0]["organisation-des-prestations"] == 12.5
    assert both[0]["organisation-des-prestations"] == both[1]["organisation-des-prestations"]
    assert {name for name, _ in points(BIDS)} == {"Régie", "Atelier"}


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("Organisation des prestations", "Bilan carbone", "élément inconnu"),
        ("part = 50", "part = 150", "entre 0 et 100"),
        ("commentaire", "remarque", "remarque"),
        ("part = 50", "pat = 50", "pat"),
        ("prix = 80_000\n", "", "il manque « prix »"),
        ('soumissionnaire = "Atelier"', 'nom = "A"\nsoumissionnaire = "B"', "soumissionnaire"),
    ],
)
def test_received_bids_that_cannot_be_simulated_are_refused(run, written, old, new, told):
    assert old in RECEIVED
    path = written(RECEIVED.replace(old, new))
    status, _, err = run("simuler", COMPLETE, "--offres", path)
    assert status == 2
    assert told in err


def test_a_bid_for_one_lot_is_simulated_in_that_lot_only(run, written):
    content = '[[soumissions]]\nnom = "Un"\nlot = 1\nprix = 10_000\n'
    path = written(content)
    answer = json.loads(run("simuler", TWO_LOTS, "--offres", path, "--json")[1])
    assert [(lot["lot"], lot["offres"][0]["nom"]) for lot in answer["lots"]] == [(1, "Un")]
    status, _, err = run("simuler", TWO_LOTS, "--lot", "2", "--offres", path)
    assert status == 2
    assert "aucune offre pour ce lot" in err


def test_bids_all_set_aside_cannot_be_simulated(run, written):
    content = '[[soumissions]]\nnom = "Un"\nprix = 10\nirreguliere = "Incomplète"\n'
    assert "aucune offre" in run("simuler", COMPLETE, "--offres", written(content))[2]
