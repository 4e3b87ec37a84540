import datetime
from dataclasses import replace

import pytest

from desktop_app.core.errors import UserError
from desktop_app.core.lot import Lot
from desktop_app.core.money import Money
from desktop_app.core.tender import Procedure
from desktop_app.law.advice import advise
from desktop_app.law.finding import State

DAY = datetime.date(2026, 12, 1)


def states(catalogue, tender, day=DAY):
    return {finding.rule: finding.state for finding in catalogue.findings(tender, day)}


def test_the_dossier_of_the_contract_misses_no_duty(catalogue, contract_tender):
    found = states(catalogue, contract_tender)
    assert State.MISSING not in found.values()
    assert found["crit-env"] is State.MET
    assert found["env-exec"] is State.MET


def test_every_rule_answers_once_for_one_lot(catalogue, contract_tender):
    rules = [item.rule for item in catalogue.findings(contract_tender, DAY)]
    assert rules == list(catalogue.law.rules)


def test_a_rule_by_lot_answers_for_each_lot(catalogue, contract_tender):
    lots = tuple(Lot(number=rank, designation=f"Lot {rank}") for rank in (1, 2))
    findings = catalogue.findings(replace(contract_tender, lots=lots), DAY)
    assert [item.lot for item in findings if item.rule == "crit-env"] == [1, 2]
    assert [item.lot for item in findings if item.rule == "allot"] == [None]
    messages = [item.message for item in findings if item.rule == "crit-env"]
    assert messages[1].startswith("Lot 2")


def test_the_same_draft_gives_the_same_findings(catalogue, contract_tender):
    first = catalogue.findings(contract_tender, DAY)
    assert first == catalogue.findings(contract_tender, DAY)


def test_a_day_outside_the_base_is_refused(catalogue, contract_tender):
    for day in (datetime.date(1999, 1, 1), datetime.date(2099, 1, 1)):
        with pytest.raises(UserError, match="hors de la période couverte"):
            catalogue.findings(contract_tender, day)


def test_a_threshold_that_the_base_lacks_gives_a_doubt(catalogue, contract_tender):
    found = states(catalogue, contract_tender, datetime.date(2028, 1, 1))
    assert found["proc-form"] is State.WARNING
    assert found["se-2026"] is State.NOT_APPLICABLE


def test_what_is_not_answered_is_asked_for(catalogue, bare_tender):
    findings = {item.rule: item for item in catalogue.findings(bare_tender, DAY)}
    assert findings["non-scission"].state is State.WARNING
    assert findings["crit-env"].state is State.WARNING
    assert "la procédure" in findings["crit-env"].message
    assert findings["dd-besoin"].state is State.MISSING
    assert findings["proc-mapa"].state is State.NOT_APPLICABLE
    unknown = replace(bare_tender, amount=Money())
    answers = {item.rule: item for item in catalogue.findings(unknown, DAY)}
    assert "le montant estimé" in answers["ecrit-25"].message


@pytest.mark.parametrize(
    ("euros", "earlier", "expected"),
    [
        (59_999, 0, Procedure.EXEMPT),
        (60_000, 0, Procedure.ADAPTED),
        (59_999, 1, Procedure.ADAPTED),
        (215_999, 0, Procedure.ADAPTED),
        (216_000, 0, Procedure.FORMAL),
        (0, 0, None),
    ],
)
def test_the_lightest_lawful_procedure_is_advised(
    catalogue, contract_tender, euros, earlier, expected
):
    need = replace(contract_tender.need, same_family_12_months=Money.from_euros(earlier))
    tender = replace(contract_tender, amount=Money.from_euros(euros), need=need)
    advice = advise(catalogue.draft(tender, DAY), catalogue.law)
    assert advice.procedure is expected
    assert advice.reasons


def test_an_unlawful_field_value_of_a_clause_is_found(catalogue, contract_tender):
    choice = replace(contract_tender.clauses[0], fields={"part": 100})
    clean = replace(contract_tender, clauses=(choice,))
    assert states(catalogue, clean)["crit-local"] is State.MET
    local = replace(contract_tender, subject="Nettoyage par une entreprise du département")
    assert states(catalogue, local)["crit-local"] is State.MISSING


def test_a_rule_without_object_says_what_settles_it(catalogue, contract_tender):
    findings = {item.rule: item for item in catalogue.findings(contract_tender, DAY)}
    assert findings["proc-mapa"].message.endswith("le montant estimé.")
    assert "la procédure" in findings["disp-bon-usage"].message


def small_lots(catalogue, tender, procedure, *amounts):
    lots = tuple(
        Lot(number=rank, designation=f"Lot {rank}", amount=Money.from_euros(amount))
        for rank, amount in enumerate(amounts, 1)
    )
    drawn = replace(tender, procedure=procedure, lots=lots, amount=Money.from_euros(sum(amounts)))
    findings = {item.rule: item for item in catalogue.findings(drawn, DAY)}
    return findings["disp-petits-lots"]


def test_small_lots_are_weighed_only_when_a_lot_is_exempt(catalogue, contract_tender):
    adapted = small_lots(catalogue, contract_tender, Procedure.ADAPTED, 80_000, 40_000)
    assert adapted.state is State.NOT_APPLICABLE
    exempt = small_lots(catalogue, contract_tender, Procedure.EXEMPT, 80_000, 40_000)
    assert exempt.state is State.WARNING


@pytest.mark.parametrize(
    ("amounts", "said"),
    [
        ((80_000, 40_000), "33,3 %"),
        ((79_960, 20_040), "20,1 %"),
        ((80_040, 19_960), "20 %"),
        ((70_000, 30_000), "30 %"),
    ],
)
def test_a_share_of_small_lots_is_rounded_but_never_to_its_limit(
    catalogue, contract_tender, amounts, said
):
    finding = small_lots(catalogue, contract_tender, Procedure.EXEMPT, *amounts)
    assert f"font {said} " in finding.message.replace("\u00a0", " ")
    assert (finding.state is State.MET) is (said == "20 %")
