import datetime
import json
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from desktop_app.core.beside import Beside
from desktop_app.core.clause_choice import ClauseChoice, Dimension, OwnText, Role
from desktop_app.core.criterion import Criterion, CriterionKind
from desktop_app.core.errors import UserError
from desktop_app.core.follow_up import Award, FollowUp, LotAward
from desktop_app.core.lot import Lot, Reservation
from desktop_app.core.money import Money
from desktop_app.core.tender import Ccag, Procedure
from desktop_app.documents.considerations import eforms, grounds
from desktop_app.documents.outline import plain_text
from desktop_app.documents.printing import needed, outline_of, print_document
from desktop_app.law.finding import State

REFERENCE = Path(__file__).parent.parent / "reference" / "fiche-donnees-essentielles.txt"
PIECE = "fiche-donnees-essentielles"
SOCIAL, ENVIRONMENT = "considerationsSociales", "considerationsEnvironnementales"
# The closed lists of schema_decp_v2.0.3.json, published by 139bercy/format-commande-publique.
SOCIAL_LIST = {
    *("Clause sociale", "Critère social", "Marché réservé", "Pas de considération sociale"),
}
ENVIRONMENT_LIST = {
    *("Clause environnementale", "Critère environnemental"),
    "Pas de considération environnementale",
}
CCAG_LIST = {
    *("Travaux", "Maitrise d'œuvre", "Fournitures courantes et services", "Pas de CCAG"),
    *("Marchés industriels", "Prestations intellectuelles"),
    "Techniques de l'information et de la communication",
}
KEYS = {
    *("id", "acheteur", "nature", "objet", "codeCPV", "techniques", "modalitesExecution"),
    *("idAccordCadre", "marcheInnovant", "ccag", "offresRecues", "attributionAvance"),
    *("tauxAvance", "typeGroupementOperateurs", "sousTraitanceDeclaree", "procedure"),
    *("lieuExecution", "dureeMois", "dateNotification", "datePublicationDonnees", "montant"),
    *("typesPrix", "formePrix", "origineUE", "origineFrance", "titulaires", SOCIAL, ENVIRONMENT),
}
OURS = {"lots", "aCompleter", "justifications", "eForms", "format", "versionRegles"}


def data(tender, catalogue, beside=Beside()):
    return json.loads(print_document(tender, catalogue, PIECE, "json", beside))


def social(tender, catalogue):
    return data(tender, catalogue)[SOCIAL]["considerationSociale"]


def environment(tender, catalogue):
    return data(tender, catalogue)[ENVIRONMENT]["considerationEnvironnementale"]


@pytest.fixture
def with_hours(contract_tender):
    return replace(
        contract_tender,
        clauses=(*contract_tender.clauses, ClauseChoice(clause="insertion-heures")),
    )


def test_the_sheet_reads_like_the_reference(contract_tender, catalogue):
    expected = REFERENCE.read_text(encoding="utf-8")
    assert plain_text(outline_of(contract_tender, catalogue, PIECE)) == expected


def test_the_last_social_clause_removed_turns_the_flag(with_hours, contract_tender, catalogue):
    assert social(with_hours, catalogue) == ["Clause sociale"]
    assert social(contract_tender, catalogue) == ["Pas de considération sociale"]


def test_flags_follow_criteria_and_reservations_too(contract_tender, catalogue):
    criterion = Criterion(designation="Emploi", kind=CriterionKind.SOCIAL, weight=Decimal(10))
    tender = replace(contract_tender, criteria=(criterion,), reserved=(Reservation.INCLUSION,))
    assert social(tender, catalogue) == ["Critère social", "Marché réservé"]
    bare = replace(tender, criteria=(), clauses=(), texts=(), reserved=())
    assert environment(bare, catalogue) == ["Pas de considération environnementale"]


def test_a_criterion_of_no_weight_does_not_count(contract_tender, catalogue):
    criterion = Criterion(designation="Emploi", kind=CriterionKind.SOCIAL, weight=Decimal(0))
    tender = replace(contract_tender, criteria=(criterion,))
    assert social(tender, catalogue) == ["Pas de considération sociale"]


@pytest.mark.parametrize("reserved", [(), (Reservation.DISABILITY,)])
@pytest.mark.parametrize("clauses", [(), ("insertion-heures",), ("nettoyage-tri-dechets",)])
@pytest.mark.parametrize("kind", [CriterionKind.PRICE, CriterionKind.SOCIAL])
def test_values_are_those_of_the_public_format(
    contract_tender, catalogue, reserved, clauses, kind
):
    tender = replace(
        contract_tender,
        reserved=reserved,
        clauses=tuple(ClauseChoice(clause=name) for name in clauses),
        criteria=(Criterion(designation="Un", kind=kind, weight=Decimal(100)),),
    )
    said = data(tender, catalogue)
    assert set(said) <= KEYS | OURS
    assert set(said[SOCIAL]["considerationSociale"]) <= SOCIAL_LIST
    assert set(said[ENVIRONMENT]["considerationEnvironnementale"]) <= ENVIRONMENT_LIST
    rests = {one["valeur"] for one in said["justifications"]}
    flags = {*social(tender, catalogue), *environment(tender, catalogue)}
    assert rests == {flag for flag in flags if not flag.startswith("Pas de")}


@pytest.mark.parametrize("ccag", list(Ccag))
def test_the_ccag_has_its_name_of_the_format(contract_tender, catalogue, ccag):
    assert data(replace(contract_tender, ccag=ccag), catalogue)["ccag"] in CCAG_LIST


@pytest.mark.parametrize(
    ("procedure", "said"),
    [
        (Procedure.ADAPTED, "Procédure adaptée"),
        (Procedure.EXEMPT, "Marché passé sans publicité ni mise en concurrence préalable"),
        (Procedure.FORMAL, None),
    ],
)
def test_the_procedure_is_said_when_it_is_certain(contract_tender, catalogue, procedure, said):
    found = data(replace(contract_tender, procedure=procedure), catalogue)
    assert found.get("procedure") == said
    missing = {one["champ"] for one in found["aCompleter"]}
    assert ("procedure" in missing) is (said is None)


def test_each_reason_says_where_the_clause_stands_in_the_booklet(with_hours, catalogue):
    (hours,) = (
        one for one in data(with_hours, catalogue)["justifications"] if "Heures" in one["intitule"]
    )
    number = hours["endroit"].removeprefix("CCP, article ")
    text = plain_text(outline_of(with_hours, catalogue, "ccp"))
    assert f"### {number} {hours['intitule']}" in text


def test_what_is_known_after_the_award_only_is_said_so(contract_tender, catalogue):
    found = data(contract_tender, catalogue)
    when = {one["champ"]: one["quand"] for one in found["aCompleter"]}
    assert when["dateNotification"] == when["titulaires"] == when["montant"] == "à l’attribution"
    assert when["acheteur"] == "avant publication"
    assert not {"dateNotification", "montant", "offresRecues"} & set(found)


def test_the_award_fills_what_was_waiting_for_it(contract_tender, catalogue):
    award = Award(
        notified_on=datetime.date(2027, 2, 3),
        bid_count=4,
        lots=(LotAward(lot=1, supplier="Atelier du Canal", amount=Money.from_euros(47_500)),),
    )
    found = data(contract_tender, catalogue, Beside(follow_up=FollowUp(award=award)))
    assert found["dateNotification"] == "2027-02-03"
    assert found["montant"] == 47_500
    assert found["offresRecues"] == 4


def test_each_lot_is_published_with_its_own_values(contract_tender, catalogue):
    tender = replace(
        contract_tender,
        lots=(
            Lot(number=1, designation="Mairie"),
            Lot(number=2, designation="École", reserved=(Reservation.INCLUSION,)),
        ),
        clauses=(ClauseChoice(clause="nettoyage-tri-dechets", lots=(1,)),),
        criteria=(),
        texts=(),
    )
    first, second = data(tender, catalogue)["lots"]
    assert first[SOCIAL]["considerationSociale"] == ["Pas de considération sociale"]
    assert second[SOCIAL]["considerationSociale"] == ["Marché réservé"]
    assert first[ENVIRONMENT]["considerationEnvironnementale"] == ["Clause environnementale"]
    assert second[ENVIRONMENT]["considerationEnvironnementale"] == [
        "Pas de considération environnementale"
    ]
    assert social(tender, catalogue) == ["Marché réservé"]


def test_codes_of_the_european_notice_come_from_the_clauses(with_hours, catalogue):
    codes = eforms(with_hours, grounds(with_hours, catalogue))
    assert codes["BT-775"] == ("opp",)
    assert codes["BT-06"] == ("env-imp", "soc-obj")
    assert codes["BT-71"] == ("none",)
    bare = replace(with_hours, clauses=(), texts=(), criteria=())
    assert eforms(bare, grounds(bare, catalogue))["BT-06"] == ("none",)


def test_reserved_contracts_have_their_code(contract_tender, catalogue):
    tender = replace(contract_tender, reserved=(Reservation.SOCIAL_ECONOMY,))
    assert eforms(tender, grounds(tender, catalogue))["BT-71"] == ("res-pub-ser",)


def test_the_data_have_the_same_bytes_each_time(with_hours, catalogue):
    first = print_document(with_hours, catalogue, PIECE, "json")
    assert print_document(with_hours, catalogue, PIECE, "json") == first
    assert first.endswith(b"}\n")


def test_a_document_without_data_is_not_written_as_data(contract_tender, catalogue):
    with pytest.raises(UserError, match="format «\u00a0json\u00a0»"):
        print_document(contract_tender, catalogue, "ccp", "json")


def test_the_sheet_is_needed_from_the_threshold(contract_tender, catalogue):
    def codes(euros):
        tender = replace(contract_tender, amount=Money.from_euros(euros))
        return {item.kind.code for item in needed(tender, catalogue)}

    assert PIECE in codes(40_000)
    assert PIECE not in codes(39_999)


def test_a_text_that_disagrees_with_the_flags_is_told(contract_tender, catalogue):
    def told(text):
        tender = replace(contract_tender, texts=(text,))
        found = {one.rule: one for one in catalogue.findings(tender, tender.date)}
        one = found["coherence-considerations"]
        return one.message if one.state is State.WARNING else ""

    text = OwnText(
        document="ccp", title="Insertion", text="Le titulaire réalise 100 heures d’insertion."
    )
    assert "« Pas de considération sociale »" in told(text)
    assert told(replace(text, role=Role.EXECUTION, dimension=Dimension.SOCIAL)) == ""
    assert told(replace(text, text="Aucune clause d’insertion n’est prévue.")) == ""
    denied = replace(text, text="Le marché ne comporte pas de clause environnementale.")
    assert "Clause environnementale" in told(denied)


@pytest.mark.parametrize("form", ["pdf", "docx", "odt"])
def test_the_sheet_exists_to_be_read(contract_tender, catalogue, form):
    assert print_document(contract_tender, catalogue, PIECE, form)
