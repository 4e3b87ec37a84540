"""A clause that promises an annex of the buyer names it, once for the whole dossier."""

from dataclasses import replace

import pytest

from desktop_app.clauses.buyer_annex import BuyerAnnex, annex_problems, buyer_annexes
from desktop_app.clauses.clause import Variant
from desktop_app.core.clause_choice import ClauseChoice
from desktop_app.core.criterion import Criterion, CriterionKind

ROOMS = "nettoyage-frequences-usage"
FEWEST = 48


@pytest.fixture
def rooms(catalogue):
    return catalogue.clauses[ROOMS]


def worded(clause, text):
    return replace(clause, variants=(Variant(name="standard", text=text),), buyer_annex="")


def chosen(tender, *clauses):
    choices = tuple(ClauseChoice(clause=name) for name in clauses)
    return replace(tender, clauses=choices, criteria=())


def test_every_clause_that_promises_an_annex_names_it(catalogue):
    assert annex_problems(catalogue.clauses.values()) == []
    assert sum(bool(one.buyer_annex) for one in catalogue.clauses.values()) >= FEWEST


@pytest.mark.parametrize(
    "text",
    [
        "La liste des locaux est annexée au marché.",
        "Le parc listé en annexe est visité chaque mois.",
        "Un contenant pour chacun des flux que l’annexe y prévoit.",
        "Les fruits figurent au calendrier de saison joint au marché.",
        "La part se calcule sur les quantités jointes à la consultation.",
        "Le coût est calculé avec le cadre joint.",
        "L’acheteur remet aux candidats une ronde type.",
    ],
)
def test_a_promise_without_its_annex_is_told(rooms, text):
    clause = worded(rooms, text)
    assert [said for said in annex_problems([clause]) if "annexe_acheteur" in said]
    assert annex_problems([replace(clause, buyer_annex="Liste")]) == []


@pytest.mark.parametrize(
    "text",
    [
        "Le titulaire annexe à son offre le prix des pièces.",
        "La limite de l’annexe XVII du règlement s’applique.",
        "Le titulaire joint au dossier de consultation un tableau.",
        "Les notes de calcul et annexes techniques ne sont pas visées.",
        "Le candidat remet une fiche type.",
    ],
)
def test_what_others_join_is_no_annex_of_the_buyer(rooms, text):
    assert annex_problems([worded(rooms, text)]) == []


def test_every_variant_of_a_clause_keeps_the_promise_of_the_first(catalogue):
    for clause in catalogue.clauses.values():
        kept = {bool(annex_problems([_bare(clause, one)])) for one in clause.variants}
        assert len(kept) == 1, clause.identifier


def _bare(clause, variant):
    return replace(clause, variants=(variant,), buyer_annex="")


def test_an_annex_that_two_clauses_share_is_asked_once(contract_tender, catalogue):
    names = ("denrees-saison", "traiteur-pieces-vegetales", "nettoyage-produits-ecolabel")
    titles = tuple(catalogue.clauses[name].title for name in names[:2])
    expected = (BuyerAnnex("Calendrier de saison des fruits et légumes", titles),)
    assert buyer_annexes(chosen(contract_tender, *names), catalogue.clauses) == expected


def test_the_model_of_a_criterion_asks_for_its_annex(contract_tender, catalogue):
    model = catalogue.clauses["mobilier-critere-cout-dix-ans"]
    kind = CriterionKind(model.dimension)
    criterion = Criterion(designation="Coût", kind=kind, clause=model.identifier)
    tender = replace(chosen(contract_tender), criteria=(criterion,))
    (annex,) = buyer_annexes(tender, catalogue.clauses)
    assert annex == BuyerAnnex(model.buyer_annex, (model.title,))
    assert buyer_annexes(chosen(contract_tender), catalogue.clauses) == ()
