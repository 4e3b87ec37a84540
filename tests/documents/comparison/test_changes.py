import dataclasses
import datetime
from decimal import Decimal

import pytest

from desktop_app.core.buyer import Buyer
from desktop_app.core.clause_choice import OwnText, Role
from desktop_app.core.criterion import Criterion, CriterionKind, Level, PriceFormula, SubCriterion
from desktop_app.core.insertion import InsertionVolume
from desktop_app.core.lot import Lot, Reservation
from desktop_app.core.money import Money
from desktop_app.core.office import Office
from desktop_app.core.sourcing import with_sourcing_note
from desktop_app.core.tender import Ccag, Need, Procedure, Publicity, Support
from desktop_app.documents.addendum import addendum_outline
from desktop_app.documents.comparison.change import Group, Nature
from desktop_app.documents.comparison.dossiers import FOR_BIDDERS, changes
from desktop_app.documents.comparison.words import GREATEST, WordState, compared, told
from desktop_app.documents.kinds import KINDS
from desktop_app.documents.outline import texts

replace = dataclasses.replace
DAY = datetime.date(2026, 12, 10)


@pytest.fixture
def said(catalogue, contract_tender):
    """Return the sentences of the changes made by replacing fields, with plain spaces."""

    def compare(before=None, **fields):
        before = before or contract_tender
        found = changes(before, replace(before, **fields), catalogue)
        return [change.sentence.replace("\u00a0", " ") for change in found]

    return compare


def first_criterion(tender, **fields):
    return (replace(tender.criteria[0], **fields), *tender.criteria[1:])


def test_same_dossier_has_no_change(catalogue, contract_tender):
    assert changes(contract_tender, contract_tender, catalogue) == ()


CHANGED = {
    "weight": (
        lambda t: {"criteria": first_criterion(t, weight=Decimal(30))},
        "Le poids du critère « Prix » passe de 50 % à 30 %.",
    ),
    "formula": (
        lambda t: {"criteria": first_criterion(t, formula=PriceFormula.LINEAR)},
        "La formule de notation du critère « Prix »",
    ),
    "renamed": (
        lambda t: {"criteria": first_criterion(t, designation="Coût")},
        "L’intitulé d’un critère passe de « Prix » à « Coût ».",
    ),
    "criterion added": (
        lambda t: {
            "criteria": (
                *t.criteria,
                Criterion(designation="Délai", kind=CriterionKind.TIME, weight=Decimal(10)),
            )
        },
        "Le critère « Délai » est ajouté, avec un poids de 10 %.",
    ),
    "criterion removed": (
        lambda t: {"criteria": t.criteria[:1]},
        "dont le poids était de 20 %, est retiré.",
    ),
    "levels": (
        lambda t: {"criteria": first_criterion(t, levels=(Level(points=0, description="rien"),))},
        "L’échelle de notation du critère « Prix »",
    ),
    "part": (
        lambda t: {
            "criteria": first_criterion(
                t, sub_criteria=(SubCriterion(designation="Forfait", weight=Decimal(50)),)
            )
        },
        "Le sous-critère « Forfait » du critère « Prix » est ajouté, avec un poids de 50 %.",
    ),
    "blank": (
        lambda t: {"clauses": (replace(t.clauses[0], fields={"part": 50}),)},
        "passe de 100 % à 50 %.",
    ),
    "clause removed": (lambda _: {"clauses": ()}, "ou équivalent » est retirée."),
    "checker": (
        lambda t: {"clauses": (replace(t.clauses[0], checked_by="la directrice"),)},
        "passe de « responsable des bâtiments » à « la directrice ».",
    ),
    "lots": (
        lambda _: {
            "lots": (Lot(number=2, designation="École", reserved=(Reservation.INCLUSION,)),)
        },
        "Le lot n° 2 « École » est ajouté ; il est réservé : structures d’insertion.",
    ),
    "months": (lambda _: {"months": 24}, "La durée du marché passe de 36 mois à 24 mois."),
    "months removed": (lambda _: {"months": None}, "36 mois auparavant"),
    "date": (lambda _: {"date": DAY}, "passe du 1er décembre 2026 au 10 décembre 2026."),
    "procedure": (lambda _: {"procedure": Procedure.FORMAL}, "à « Procédure formalisée »."),
    "ccag": (lambda _: {"ccag": Ccag.NONE}, "à « aucun »."),
    "reserved": (
        lambda _: {"reserved": (Reservation.DISABILITY,)},
        "L’accès au marché passe de « ouvert à tous » à « entreprises adaptées et ESAT ».",
    ),
    "need": (
        lambda t: {"need": replace(t.need, description="Un autre besoin.")},
        "La description du besoin",
    ),
    "publicity": (
        lambda t: {"publicity": replace(t.publicity, supports=(Support.QUOTES,))},
        "« demande de devis »",
    ),
    "office": (
        lambda t: {"buyer": replace(t.buyer, office=Office(court="TA de Lille"))},
        "Le tribunal compétent",
    ),
    "text": (
        lambda t: {
            "texts": tuple(replace(x, text=x.text.replace("portent", "ont")) for x in t.texts)
        },
        "« portent » est remplacé par « ont ».",
    ),
    "text added": (
        lambda t: {"texts": (*t.texts, OwnText(document="ccp", title="Accès", text="Badge."))},
        "Le texte « Accès » (Cahier des clauses particulières) est ajouté : « Badge. ».",
    ),
    "hours": (
        lambda _: {
            "insertion": (
                InsertionVolume(
                    amount=Money.from_euros(48_000),
                    labour_share=Decimal(80),
                    effort=Decimal(5),
                    hourly_cost=Money.from_euros(30),
                    hours=64,
                ),
            )
        },
        "64 heures",
    ),
}


@pytest.mark.parametrize("name", CHANGED)
def test_each_change_is_said_in_french_words(said, contract_tender, name):
    fields, expected = CHANGED[name]
    sentences = said(**fields(contract_tender))
    assert any(expected in sentence for sentence in sentences), sentences


def test_what_stays_in_the_town_hall_is_no_change(catalogue, contract_tender):
    noted = with_sourcing_note(contract_tender, "Un fournisseur nous a dit son prix.")
    decision = replace(
        contract_tender,
        texts=(*contract_tender.texts, OwnText(document="note-decision", title="a", text="b")),
    )
    for other in (noted, decision):
        assert changes(contract_tender, other, catalogue) == ()


def test_a_piece_that_changes_is_always_explained(catalogue, contract_tender):
    for fields, _ in CHANGED.values():
        found = changes(
            contract_tender, replace(contract_tender, **fields(contract_tender)), catalogue
        )
        assert any(change.group is not Group.DOCUMENTS for change in found)
    months = changes(contract_tender, replace(contract_tender, months=24), catalogue)
    assert [change.group for change in months].count(Group.DOCUMENTS) >= 2


def test_pieces_for_bidders_are_known_kinds_and_none_is_internal():
    known = {kind.code for kind in KINDS}
    assert {"rc", "ccp", "cadre-reponse"} <= FOR_BIDDERS & known
    assert not FOR_BIDDERS & {"note-decision", "grille-analyse", "compte-rendu-sourcage"}


def test_a_clause_that_moves_is_said(said, contract_tender):
    moved = replace(contract_tender.clauses[0], role=Role.SPECIFICATION)
    assert any("change de place" in sentence for sentence in said(clauses=(moved,)))


def test_words_are_told_place_by_place():
    words = compared(
        "Le délai est de 30 jours ouvrés au plus.", "Le délai est de 45 jours au plus."
    )
    assert [run.state for run in words] == [
        WordState.KEPT,
        WordState.REMOVED,
        WordState.ADDED,
        WordState.KEPT,
        WordState.REMOVED,
        WordState.KEPT,
    ]
    assert told(words) == "« 30 » est remplacé par « 45 » ; « ouvrés » est supprimé"
    assert told(compared("Un badge.", "Un badge. Une clé.")).endswith("après « Un badge. »")
    assert told(compared("a b c", "b c")) == "« a » est supprimé"
    assert told(compared("a", "tout autre texte")).startswith("nouvelle rédaction")


def test_huge_texts_are_compared_at_once():
    old = " ".join(f"a{rank}" for rank in range(GREATEST * 4))
    words = compared("tête " + old, "tête " + old.replace("a", "b"))
    assert [run.state for run in words] == [WordState.KEPT, WordState.REMOVED, WordState.ADDED]
    assert len(told(words)) < 600


def test_addendum_reminds_the_delay_and_cites_known_articles(
    catalogue, contract_tender, official_articles
):
    outline = addendum_outline(
        contract_tender, replace(contract_tender, months=24), catalogue, DAY
    )
    whole = " ".join(texts(outline)).replace("\u00a0", " ")
    assert "article R. 2151-4" in whole
    assert "10 décembre 2026" in whole
    assert "de 36 mois à 24 mois" in whole
    assert {"R2151-4", "R2151-6"} <= official_articles
    for name in ("ccp-r2151-4", "ccp-r2151-6"):
        assert name in catalogue.law.texts


def test_exempt_addendum_does_not_cite_the_delay_of_procedures(catalogue, contract_tender):
    before = replace(contract_tender, procedure=Procedure.EXEMPT)
    outline = addendum_outline(before, replace(before, months=24), catalogue, DAY)
    assert "2151-4" not in " ".join(texts(outline))


def test_everything_may_change_at_once(said, contract_tender):
    other = replace(
        contract_tender,
        buyer=Buyer(name="Autre"),
        need=Need(),
        publicity=Publicity(),
        lots=(Lot(number=1, designation="a"), Lot(number=2, designation="b")),
        criteria=(),
        clauses=(),
        texts=(),
        procedure=None,
        ccag=None,
    )
    assert len(said(**{f.name: getattr(other, f.name) for f in dataclasses.fields(other)})) > 10


def test_added_and_removed_mirror_each_other(catalogue, contract_tender):
    fewer = replace(contract_tender, criteria=contract_tender.criteria[:1])
    there = {change.nature for change in changes(fewer, contract_tender, catalogue)}
    back = {change.nature for change in changes(contract_tender, fewer, catalogue)}
    assert Nature.ADDED in there
    assert Nature.REMOVED in back
