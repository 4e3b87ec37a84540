from decimal import Decimal

import pytest

from desktop_app.core.criterion import Criterion, CriterionKind, SubCriterion
from desktop_app.ui.wizard.weights import reweighed, share_rest


def weights(*given):
    return tuple(None if one is None else Decimal(one) for one in given)


@pytest.mark.parametrize(
    ("given", "whole", "expected"),
    [
        (weights(60, None, None), 100, weights(60, 20, 20)),
        (weights(None, None, None), 100, weights(34, 33, 33)),
        (weights(30, 30), 100, weights(50, 50)),
        (weights(80, 40), 100, weights(67, 33)),
        (weights("12.5", None), 40, weights("12.5", "27.5")),
        (weights(0, 0), 10, weights(5, 5)),
    ],
)
def test_shared_weights_make_the_whole(given, whole, expected):
    shared = share_rest(given, Decimal(whole))
    assert shared == expected
    assert sum(shared) == whole


@pytest.mark.parametrize("given", [(), weights(60, 40), weights(100, None)])
def test_weights_that_need_nothing_are_left_alone(given):
    assert share_rest(given, Decimal(100)) == given


def test_too_much_is_taken_from_those_given_only():
    assert share_rest(weights(80, 80, None), Decimal(100)) == weights(50, 50, None)


def test_parts_follow_the_weight_of_their_criterion():
    parts = tuple(
        SubCriterion(designation=name, weight=Decimal(weight))
        for name, weight in (("Un", 10), ("Deux", 30))
    )
    criterion = Criterion(
        designation="Soin", kind=CriterionKind.TECHNICAL, weight=Decimal(40), sub_criteria=parts
    )
    changed = reweighed(criterion, Decimal(20))
    assert [part.weight for part in changed.sub_criteria] == [5, 15]


def test_parts_not_weighed_yet_stay_so():
    part = SubCriterion(designation="Un")
    criterion = Criterion(designation="Soin", kind=CriterionKind.TECHNICAL, sub_criteria=(part,))
    assert reweighed(criterion, Decimal(20)).sub_criteria == (part,)
