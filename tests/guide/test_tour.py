from dataclasses import replace

import pytest

from desktop_app.cli.data import tour_mistakes
from desktop_app.dossier import read_dossier
from desktop_app.guide.guide import Guide
from desktop_app.guide.proofreading import tour_problems
from desktop_app.paths import shipped

FOLDER = shipped("resources") / "practice" / "parcours"


@pytest.fixture
def tour(catalogue):
    return catalogue.guide.tours["erreurs-semees"]


def findings(catalogue, name):
    path = FOLDER / f"{name}.toml"
    tender = read_dossier(path.read_bytes(), path.name, catalogue.glossary)
    return catalogue.findings(tender, tender.date)


def test_six_errors_are_planted_in_two_dossiers(tour):
    assert len(tour.planted_errors) == 6
    assert {item.dossier for item in tour.planted_errors} == set(tour.dossiers)
    assert len(tour.dossiers) == 2


def test_every_planted_error_is_seen_and_nothing_else_is_missing(catalogue):
    assert tour_mistakes(catalogue, FOLDER) == ()


def test_an_error_that_no_rule_sees_is_refused(catalogue, tour):
    blind = replace(tour.planted_errors[0], rules=("ecrit-25",))
    wrong = replace(tour, planted_errors=(blind, *tour.planted_errors[1:]))
    bad = replace(catalogue, guide=Guide(tours={"a": wrong}))
    problems = tour_mistakes(bad, FOLDER)
    assert any("aucune règle ne voit" in problem for problem in problems)
    assert any("erreur non annoncée" in problem for problem in problems)


def test_an_error_is_found_once_its_rule_is_content(catalogue, tour):
    planted = tour.planted_errors[0]
    seen = findings(catalogue, planted.dossier)
    assert not planted.is_found(seen)
    assert planted.is_found([item for item in seen if item.rule not in planted.rules])


def test_a_tour_that_names_nothing_known_is_refused(tour):
    lost = replace(tour.planted_errors[0], dossier="ailleurs", rules=("nulle-part",))
    problems = list(tour_problems(replace(tour, planted_errors=(lost,)), set(), set()))
    assert len(problems) == 3
    empty = replace(tour.planted_errors[0], rules=())
    assert len(list(tour_problems(replace(tour, planted_errors=(empty,)), set(), set()))) == 2
