import datetime
from dataclasses import replace

from desktop_app.core.money import Money
from desktop_app.core.renewal import begun_again
from desktop_app.core.review import Dismissal, LastCheck

LAUNCH = datetime.date(2027, 3, 1)


def test_what_belongs_to_the_older_launch_is_left_behind(contract_tender):
    old = replace(
        contract_tender,
        wanted_start=datetime.date(2027, 1, 1),
        need=replace(contract_tender.need, same_family_12_months=Money.from_euros(9_000)),
        conditions=replace(contract_tender.conditions, answer_by=datetime.date(2026, 12, 20)),
        dismissed=(Dismissal(rule="crit-local", extract="commune", motive="citation"),),
        last_check=LastCheck(date=contract_tender.date, version="1"),
    )
    new = begun_again(old, LAUNCH)
    assert new.date == LAUNCH
    assert (new.wanted_start, new.conditions.answer_by) == (None, None)
    assert new.need.same_family_12_months is None
    assert (new.dismissed, new.last_check) == ((), None)


def test_what_was_worked_out_is_kept(contract_tender):
    new = begun_again(contract_tender, LAUNCH, "Nettoyage (copie)")
    assert new.subject == "Nettoyage (copie)"
    for name in ("criteria", "clauses", "texts", "lots", "buyer", "amount", "procedure"):
        assert getattr(new, name) == getattr(contract_tender, name)
    assert begun_again(contract_tender, LAUNCH).subject == contract_tender.subject
