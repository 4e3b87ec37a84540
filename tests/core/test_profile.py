from dataclasses import replace
from datetime import date, timedelta

import pytest

from desktop_app.core.completeness import SHARES, completeness
from desktop_app.core.contact import Contact
from desktop_app.core.freshness import Freshness, freshness, known_on
from desktop_app.core.place import Place, department
from desktop_app.core.profile import (
    Approval,
    Offer,
    Origin,
    Profile,
    is_typed,
    origin_of,
    valid_approvals,
)
from desktop_app.core.supplier import Supplier, SupplierKind

DAY = date(2026, 11, 23)
BARE = Supplier(name="Atelier")


def test_bare_name_scores_nothing_and_everything_is_missing():
    found = completeness(BARE)
    assert found.score == 0
    assert set(found.missing) == set(SHARES)


def test_full_record_scores_a_hundred():
    supplier = Supplier(
        name="Atelier",
        siret="00000001800012",
        kind=SupplierKind.ACI,
        activities="nettoyage",
        place=Place(commune="Essai", latitude=1.0, longitude=1.0),
        contact=Contact(phone="01", email="a@example.org"),
        source="liste",
        profile=Profile(offers=(Offer(cpv=("90910000-9",)),), headcount=0),
    )
    assert completeness(supplier) == completeness(supplier).__class__(100, ())
    assert completeness(replace(supplier, siret="")).missing == ("siret",)
    assert completeness(replace(supplier, siret="")).score == 85


def test_heaviest_gap_is_told_first():
    missing = completeness(BARE).missing
    shares = [SHARES[path][0] for path in missing]
    assert shares == sorted(shares, reverse=True)


@pytest.mark.parametrize(
    ("age", "expected"),
    [
        (0, Freshness.FRESH),
        (365, Freshness.FRESH),
        (366, Freshness.OLD),
        (1095, Freshness.OLD),
        (1096, Freshness.STALE),
    ],
)
def test_age_of_a_record_follows_the_last_day_known(age, expected):
    day = DAY - timedelta(days=age)
    learnt = Profile(origins={"": Origin(day=day)})
    spoken = Profile(last_contact=day, origins={"": Origin(day=date(2000, 1, 1))})
    assert freshness(replace(BARE, profile=learnt), DAY) is expected
    assert freshness(replace(BARE, profile=spoken), DAY) is expected


def test_record_without_a_day_has_no_age():
    assert freshness(BARE, DAY) is Freshness.UNKNOWN
    assert known_on(BARE) is None


def test_origin_is_of_the_field_or_its_parent_or_the_record():
    whole, place, town = Origin(source="liste"), Origin(source="carte"), Origin(typed=True)
    profile = Profile(origins={"": whole, "place": place, "place.commune": town})
    assert origin_of(profile, "place.commune") == town
    assert origin_of(profile, "place.street") == place
    assert origin_of(profile, "name") == whole
    assert is_typed(profile, "place.commune")
    assert not is_typed(profile, "place.street")
    assert origin_of(Profile(), "name") == Origin()


@pytest.mark.parametrize(
    ("since", "until", "valid"),
    [
        (None, None, True),
        (DAY, DAY, True),
        (None, DAY - timedelta(days=1), False),
        (DAY + timedelta(days=1), None, False),
    ],
)
def test_approval_is_valid_between_its_days(since, until, valid):
    approval = Approval(label="esus", since=since, until=until)
    found = valid_approvals(Profile(approvals=(approval,)), DAY)
    assert found == ((approval,) if valid else ())


@pytest.mark.parametrize(
    ("place", "code"),
    [
        (Place(insee="31555", postcode="99999"), "31"),
        (Place(insee="2A004"), "2A"),
        (Place(insee="97411"), "974"),
        (Place(postcode="20090"), "2A"),
        (Place(postcode="20600"), "2B"),
        (Place(postcode="97400"), "974"),
        (Place(postcode="01000"), "01"),
        (Place(), ""),
    ],
)
def test_department_comes_from_the_commune_or_the_postcode(place, code):
    assert department(place) == code


def test_supplier_of_several_kinds_says_each_once():
    supplier = replace(BARE, kind=SupplierKind.ESS, also=(SupplierKind.ACI, SupplierKind.ESS))
    assert supplier.kinds == (SupplierKind.ESS, SupplierKind.ACI)
    assert BARE.kinds == (SupplierKind.OTHER,)


def test_supplier_can_be_in_a_set_whatever_its_origins():
    assert len({BARE, replace(BARE, profile=Profile(origins={"": Origin()}))}) == 2
