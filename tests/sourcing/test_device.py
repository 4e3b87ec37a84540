import itertools
import string
from dataclasses import fields

import pytest

from desktop_app.sourcing.device import BRANCHES, Device, branch_of
from desktop_app.sourcing.situation import Chosen, Labour, Length, Situation, Size, Supply

ENOUGH = {"supply": Supply.ENOUGH}
STRONG = {"labour": Labour.STRONG, "length": Length.LONG}
CASES = {
    "cumul-interdit": {"chosen": Chosen.CLASH},
    "marche-reserve": {"chosen": Chosen.CONTRACT},
    "lot-reserve": {"chosen": Chosen.LOT},
    "petit-achat": {"is_small": True, "supply": Supply.FEW},
    "services-sociaux": {**ENOUGH, "is_social_service": True},
    "lot-a-la-portee": {**ENOUGH, "is_lot": True, "size": Size.WHOLE},
    "lots-a-la-portee": {**ENOUGH, "has_lots": True, "size": Size.LOT},
    "marche-a-la-portee": {**ENOUGH, "size": Size.WHOLE},
    "lot-a-decouper": {**ENOUGH, "size": Size.TOO_GREAT},
    "critere-prevu": {"chosen": Chosen.CRITERION},
    "condition-prevue": {"chosen": Chosen.CONDITION},
    "critere-conseille": {"supply": Supply.FEW, **STRONG},
    "obligation-europeenne": {"has_duty": True},
    "heures-suffisantes": {"has_hours": True, "length": Length.USUAL},
    "offre-a-faire-naitre": {"supply": Supply.NONE, "has_structures": True, **STRONG},
    "condition-sans-volume": STRONG,
    "offre-a-connaitre": {"has_structures": True},
    "rien": {},
}
# The nearest situation that must go elsewhere: one answer is changed.
TURNED_AWAY = {
    "cumul-interdit": {"chosen": Chosen.CONTRACT},
    "marche-reserve": {"chosen": Chosen.LOT},
    "lot-reserve": {"chosen": Chosen.NOTHING},
    "petit-achat": {"is_small": False},
    "services-sociaux": {"supply": Supply.FEW},
    "lot-a-la-portee": {"size": Size.TOO_GREAT},
    "lots-a-la-portee": {"size": Size.TOO_GREAT},
    "marche-a-la-portee": {"size": Size.UNKNOWN},
    "lot-a-decouper": {"has_lots": True},
    "critere-prevu": {"chosen": Chosen.CONDITION},
    "condition-prevue": {"chosen": Chosen.NOTHING},
    "critere-conseille": {"supply": Supply.NONE},
    "obligation-europeenne": {"has_duty": False},
    "heures-suffisantes": {"length": Length.SHORT},
    "offre-a-faire-naitre": {"has_structures": False},
    "condition-sans-volume": {"labour": Labour.LIGHT},
    "offre-a-connaitre": {"supply": Supply.NONE, "has_structures": False},
    "rien": {"has_duty": True},
}


def every_situation():
    values = [
        tuple(item.type) if item.type is not bool else (False, True) for item in fields(Situation)
    ]
    names = [item.name for item in fields(Situation)]
    for answers in itertools.product(*values):
        yield Situation(**dict(zip(names, answers, strict=True)))


@pytest.fixture(scope="module")
def reached():
    found = {}
    for situation in every_situation():
        found.setdefault(branch_of(situation).name, situation)
    return found


def test_every_branch_has_its_case():
    names = [branch.name for branch in BRANCHES]
    assert names == list(CASES) == list(TURNED_AWAY)
    assert {branch.device for branch in BRANCHES} == set(Device)


@pytest.mark.parametrize("name", CASES)
def test_a_branch_answers_its_case_and_lets_the_nearest_go(name):
    assert branch_of(Situation(**CASES[name])).name == name
    assert branch_of(Situation(**{**CASES[name], **TURNED_AWAY[name]})).name != name


def test_no_branch_is_out_of_reach(reached):
    assert set(reached) == {branch.name for branch in BRANCHES}


def test_a_branch_hidden_by_another_is_seen(reached):
    hidden = next(branch for branch in BRANCHES if branch.name == "rien")
    before_it = [branch for branch in BRANCHES if branch is not hidden]
    assert not any(branch.holds(reached["rien"]) for branch in before_it)
    assert any(branch.holds(Situation(**CASES["condition-prevue"])) for branch in before_it)


def test_every_situation_reaches_one_branch_whatever_the_others_say(reached):
    assert all(branch.holds(reached[branch.name]) for branch in BRANCHES)
    count = sum(1 for _ in itertools.islice(every_situation(), 0, None, 997))
    assert count > 100


def test_reasons_are_sentences_with_known_blanks():
    known = {"able", "supply", "yearly", "median", "labour", "months", "threshold", "hours", "job"}
    for branch in BRANCHES:
        blanks = {name for _, name, _, _ in string.Formatter().parse(branch.reason) if name}
        assert blanks <= known, branch.name
        assert branch.reason.endswith("."), branch.name
