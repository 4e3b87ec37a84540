from dataclasses import replace

import pytest

from desktop_app.core.clause_choice import ClauseChoice, Dimension, OwnText, Role
from desktop_app.core.criterion import Criterion, CriterionKind
from desktop_app.law.finding import State
from desktop_app.law.place_proofreading import place_problems
from desktop_app.law.placement import ORDER, Gauge, Places, places
from desktop_app.law.text import Confidence

FEWEST = 14
KNOWN = {
    "insertion-heures": "insertion-heures",
    "nettoyage-critere-insertion": "insertion-heures",
    "formation-salaries": "formation",
    "nettoyage-formation-dosage": "formation",
    "nettoyage-competence-encadrement": "competence-equipe",
    "nettoyage-produits-ecolabel": "label-produit",
    "nettoyage-critere-vehicules": "emissions-transport",
    "dechets-tri-tracabilite": "dechets",
    "nettoyage-travail-journee": "conditions-travail",
    "nettoyage-materiel-ergonomique": "materiel-protecteur",
    "espaces-verts-vivaces": "biodiversite",
    "espaces-verts-bilan-annuel": "suivi",
    "espaces-verts-suivi-eau": "energie-eau",
}
RECOGNISED = {
    "Le titulaire emploie deux apprentis.": "apprentis",
    "Le candidat présente sa politique RSE.": "politique-entreprise",
    "L’entreprise est implantée dans le département.": "implantation",
    "Le café livré est issu du commerce équitable.": "commerce-equitable",
    "Le titulaire est certifié ISO 14001.": "certification-management",
    "Les candidats donnent trois références similaires.": "experience",
    "Un chiffre d’affaires minimal est exigé.": "taille-entreprise",
    "Le bâtiment est accessible aux personnes à mobilité réduite.": "accessibilite",
    "Les données sont hébergées et localisées dans l’Union européenne.": "moyens-en-europe",
    "Les œufs viennent d’élevages de plein air.": "bien-etre-animal",
    "Le titulaire favorise l’égalité entre les femmes et les hommes.": "egalite",
    "Les légumes sont de saison.": "alimentation-durable",
    "Les pièces détachées restent disponibles dix ans.": "duree-de-vie",
}


def place_of(catalogue, clause, role=None):
    return catalogue.law.places.placement_of(
        clause.title, clause.variants[0].text, clause.theme, clause.dimension, role or clause.role
    )


def test_every_consideration_says_four_places_with_a_sentence_and_a_text(catalogue):
    known = catalogue.law.places.considerations
    assert len(known) >= FEWEST
    for one in known.values():
        assert [role for role, _ in places(one)] == list(ORDER)
        for _, spot in places(one):
            assert spot.reason.endswith("."), one.identifier
            assert spot.reason[0].isupper(), one.identifier
            assert catalogue.law.articles(spot.grounds), one.identifier
            assert spot.confidence is not Confidence.TO_CHECK, one.identifier


def test_no_clause_of_the_library_stands_in_a_red_place(catalogue):
    for clause in catalogue.clauses.values():
        placement = place_of(catalogue, clause)
        assert placement is not None, clause.identifier
        assert placement.spot.gauge is not Gauge.RED, (
            f"{clause.identifier} passe pour « {placement.consideration.identifier} » :"
            " changez son thème, sa place, ou les formes de la considération."
        )
    moved = place_of(catalogue, catalogue.clauses["insertion-heures"], Role.SPECIFICATION)
    assert moved.spot.gauge is Gauge.RED


@pytest.mark.parametrize("identifier", KNOWN)
def test_a_clause_of_the_library_is_recognised(catalogue, identifier):
    placement = place_of(catalogue, catalogue.clauses[identifier])
    assert placement.consideration.identifier == KNOWN[identifier]


@pytest.mark.parametrize("text", RECOGNISED)
def test_a_text_of_the_clerk_is_recognised_by_its_words(catalogue, text):
    assert catalogue.law.places.recognise("Exigence", text).identifier == RECOGNISED[text]


def test_a_text_without_known_words_has_no_place(catalogue):
    known = catalogue.law.places
    assert (
        known.placement_of("Contexte", "La mairie ouvre à neuf heures.", "", None, ORDER[1])
        is None
    )
    social = known.placement_of("Contexte", "Rien.", "inconnu", Dimension.SOCIAL, Role.EXECUTION)
    assert social.consideration.identifier == "mesure-sociale"
    assert Places().recognise("Apprentis", "Deux apprentis.") is None


def test_apprentices_belong_to_execution_and_not_to_a_specification(catalogue):
    apprentices = catalogue.law.places.considerations["apprentis"]
    assert apprentices.at(Role.SPECIFICATION).gauge is Gauge.RED
    assert apprentices.at(Role.EXECUTION).gauge is Gauge.GREEN
    assert apprentices.role is Role.EXECUTION


def test_what_is_unlawful_everywhere_has_no_right_place(catalogue):
    policy = catalogue.law.places.considerations["politique-entreprise"]
    assert {spot.gauge for _, spot in places(policy)} == {Gauge.RED}
    assert policy.role is None


def finding(catalogue, tender, rule, **changes):
    tender = replace(tender, **changes)
    found = {item.rule: item for item in catalogue.findings(tender, tender.date)}
    return found[rule]


def moved_to(role):
    return {"clauses": (ClauseChoice(clause="insertion-heures", role=role),)}


def test_a_clause_moved_to_a_wrong_place_is_found_with_the_right_one(catalogue, contract_tender):
    found = finding(catalogue, contract_tender, "bonne-place", **moved_to(Role.SPECIFICATION))
    assert found.state is State.WARNING
    assert "ce qui est acheté" in found.message
    assert "vers les conditions d’exécution" in found.correction
    home = finding(catalogue, contract_tender, "bonne-place", **moved_to(Role.EXECUTION))
    assert home.state is State.MET
    assert home.correction == ""


def test_a_clause_moved_to_the_candidacy_misses_a_duty(catalogue, contract_tender):
    found = finding(catalogue, contract_tender, "place-candidature", **moved_to(Role.CANDIDACY))
    assert found.state is State.MISSING
    assert found.grounds == ("L2142-1",)
    assert "vers les conditions d’exécution" in found.correction
    advice = finding(catalogue, contract_tender, "bonne-place", **moved_to(Role.CANDIDACY))
    assert advice.state is State.MET


def test_a_text_recognised_by_its_words_is_only_a_doubt(catalogue, contract_tender):
    own = OwnText(
        document="rc",
        title="Charte",
        text="Le candidat joint la charte RSE de son entreprise.",
        role=Role.CANDIDACY,
        dimension=Dimension.SOCIAL,
    )
    found = finding(catalogue, contract_tender, "place-candidature", texts=(own,))
    assert found.state is State.WARNING
    assert "Réécrivez" in found.correction


def test_a_criterion_on_the_firm_is_found(catalogue, contract_tender):
    criteria = (
        Criterion(designation="Prix", kind=CriterionKind.PRICE),
        Criterion(designation="Certification EMAS", kind=CriterionKind.ENVIRONMENT),
    )
    found = finding(catalogue, contract_tender, "bonne-place", criteria=criteria)
    assert found.state is State.WARNING
    assert "conditions de candidature" in found.correction
    assert found.message.startswith("Un critère n’est pas à sa place. «")
    twice = (
        *criteria,
        Criterion(designation="Certification ISO 14001", kind=CriterionKind.ENVIRONMENT),
    )
    several = finding(catalogue, contract_tender, "bonne-place", criteria=twice)
    assert several.message.startswith("2 critères ne sont pas à leur place. «")
    moved = finding(catalogue, contract_tender, "bonne-place", **moved_to(Role.SPECIFICATION))
    assert moved.message.startswith("Une exigence n’est pas à sa place. «")


def test_mistakes_in_the_places_are_told(catalogue):
    known = dict(catalogue.law.places.considerations)
    texts, themes = frozenset(catalogue.law.texts), frozenset(catalogue.themes)
    assert place_problems(catalogue.law.places, texts, themes) == ()
    one = known["apprentis"]
    wrong = {
        "role": replace(one, role=Role.SPECIFICATION),
        "theme": replace(one, themes=("inconnu",)),
        "formes": replace(one, forms=()),
        "texte": replace(one, execution=replace(one.execution, grounds=("ccp-l9999",))),
        "fondement": replace(one, execution=replace(one.execution, grounds=())),
        "liste": replace(one, forms=("{inconnue}",)),
    }
    for told, mistaken in wrong.items():
        problems = place_problems(Places({**known, "apprentis": mistaken}), texts, themes)
        assert any(told in problem.replace("è", "e") for problem in problems), told
    del known["mesure-sociale"]
    assert any("social" in problem for problem in place_problems(Places(known), texts, themes))
    assert place_problems(Places(), texts, themes) == ()


@pytest.mark.parametrize(
    "text",
    [
        "La certification ISO 14001 n’est pas exigée.",
        "Aucune charte RSE n’est demandée aux candidats.",
        "Il est interdit de réserver le marché aux entreprises locales.",
    ],
)
def test_a_sentence_that_denies_names_nothing(catalogue, text):
    assert catalogue.law.places.recognise("Exigence", text) is None
