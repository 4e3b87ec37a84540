import datetime
from dataclasses import replace

import pytest

from desktop_app.core.lot import Reservation
from desktop_app.core.money import Money
from desktop_app.core.profile import Approval, Offer, Profile, Territory
from desktop_app.core.supplier import Supplier, SupplierKind
from desktop_app.sourcing.candidate import Candidate, Wanted
from desktop_app.sourcing.capacity import (
    Ability,
    Purchase,
    Share,
    able_counts,
    assess,
    median_turnover,
    standing,
)
from desktop_app.sourcing.recognition import recognised_by

LAUNCH = datetime.date(2026, 12, 1)
LATER = datetime.date(2027, 12, 31)
BIG = Profile(turnover=Money.from_euros(1_000_000), headcount=20)
SHARE = Share(yearly=Money.from_euros(48_000))


@pytest.fixture(scope="module")
def judge(catalogue):
    kept_for = {name: item.reservations for name, item in catalogue.structures.items()}

    def answer(supplier, distance=5.0, share=SHARE):
        purchase = Purchase(
            wanted=Wanted(family="nettoyage-locaux", cpv=("90919200-4",)),
            launch=LAUNCH,
            department="59",
            kept_for=kept_for,
        )
        known = standing(Candidate(supplier, distance), purchase)
        return assess(known, share, catalogue.sourcing.guide_marks, labour_share=75)

    return answer


def approved(kind, label, until):
    profile = replace(BIG, approvals=(Approval(label=label, until=until),))
    return Supplier(name="Atelier", kind=kind, profile=profile)


def test_known_size_and_near_is_able(judge):
    found = judge(Supplier(name="Net", profile=BIG))
    assert found.ability is Ability.ABLE
    assert len(found.reasons) == 1


def test_unknown_size_is_to_check_unless_the_amount_is_small(judge):
    supplier = Supplier(name="Net")
    assert judge(supplier).ability is Ability.TO_CHECK
    small = Share(yearly=Money.from_euros(20_000))
    assert judge(supplier, share=small).ability is Ability.ABLE


def test_an_amount_too_heavy_for_the_turnover_is_to_check(judge):
    profile = replace(BIG, turnover=Money.from_euros(100_000))
    found = judge(Supplier(name="Net", profile=profile))
    assert found.ability is Ability.TO_CHECK
    assert found.reasons == (
        "Un an de marché pèse 48\u00a0% de son chiffre d’affaires connu (100\u00a0000\u00a0€).",
    )


def test_staff_too_few_for_the_labour_is_to_check(judge):
    lone = replace(BIG, headcount=0)
    assert "effectif" in judge(Supplier(name="Net", profile=lone)).reasons[0]
    assert judge(Supplier(name="Net", profile=replace(BIG, headcount=1))).ability is Ability.ABLE


@pytest.mark.parametrize(
    ("kind", "label"),
    [
        (SupplierKind.ACI, "Convention SIAE"),
        (SupplierKind.EA, "entreprise-adaptee"),
        (SupplierKind.ESAT, "Autorisation FINESS"),
        (SupplierKind.PRISON, "Production pénitentiaire"),
    ],
)
def test_an_approval_must_hold_on_the_launch_date(judge, kind, label):
    assert judge(approved(kind, label, LATER)).ability is Ability.ABLE
    assert judge(approved(kind, label, LAUNCH)).ability is Ability.ABLE
    ended = judge(approved(kind, label, LAUNCH - datetime.timedelta(days=1)))
    assert ended.ability is Ability.TO_CHECK
    assert "30/11/2026" in ended.reasons[0]
    assert judge(approved(kind, label, None)).ability is Ability.TO_CHECK


def test_a_label_of_another_kind_is_no_approval(judge):
    assert judge(approved(SupplierKind.ACI, "rge", LATER)).ability is Ability.TO_CHECK
    assert judge(approved(SupplierKind.PME, "rge", LATER)).ability is Ability.ABLE


def test_a_territory_elsewhere_does_not_fit(judge):
    def covering(**territory):
        offer = Offer(families=("nettoyage-locaux",), territory=Territory(**territory))
        return Supplier(name="Net", profile=replace(BIG, offers=(offer,)))

    assert judge(covering(departments=("62",))).ability is Ability.UNFIT
    assert judge(covering(departments=("62", "59"))).ability is Ability.ABLE
    assert judge(covering(radius_km=10), 12.0).ability is Ability.UNFIT
    assert judge(covering(radius_km=15), 12.0).ability is Ability.ABLE
    assert judge(covering(whole_country=True), 600.0).ability is Ability.ABLE


def test_far_or_nowhere_without_territory_is_to_check(judge):
    supplier = Supplier(name="Net", profile=BIG)
    assert judge(supplier, 61.0).ability is Ability.TO_CHECK
    assert judge(supplier, 60.0).ability is Ability.ABLE
    assert "non calculable" in judge(supplier, None).reasons[0]


def test_a_reserved_lot_leaves_others_out(judge):
    kept = replace(SHARE, reserved=(Reservation.DISABILITY,))
    assert judge(Supplier(name="Net", profile=BIG), share=kept).ability is Ability.UNFIT
    workshop = approved(SupplierKind.ESAT, "autorisation", LATER)
    assert judge(workshop, share=kept).ability is Ability.ABLE


def test_a_wrong_siret_is_to_check(judge):
    assert judge(Supplier(name="N", siret="1" * 14, profile=BIG)).ability is Ability.TO_CHECK


def test_able_counts_by_reservation_leave_doubts_out(judge):
    found = (
        judge(approved(SupplierKind.ACI, "siae", LATER)),
        judge(approved(SupplierKind.EI, "siae", None)),
        judge(approved(SupplierKind.EA, "CPOM", LATER)),
        judge(Supplier(name="S", kind=SupplierKind.SCOP, profile=BIG)),
    )
    assert able_counts(found) == {
        Reservation.DISABILITY: 1,
        Reservation.INCLUSION: 1,
        Reservation.PRISON: 0,
        Reservation.SOCIAL_ECONOMY: 1,
    }


def test_the_size_is_the_median_and_not_the_mean(judge):
    sizes = (50_000, 60_000, 10_000_000)
    found = [
        judge(Supplier(name="N", profile=replace(BIG, turnover=Money.from_euros(size))))
        for size in sizes
    ]
    assert median_turnover(found) == Money.from_euros(60_000)
    assert median_turnover(found, Reservation.PRISON) is None


@pytest.mark.parametrize(
    ("supplier", "said"),
    [
        (
            Supplier(name="A", profile=Profile(offers=(Offer(families=("nettoyage-locaux",)),))),
            "Reconnu à la famille d’achat notée dans sa fiche.",
        ),
        (
            Supplier(name="B", profile=Profile(offers=(Offer(cpv=("90911200-8",)),))),
            "Reconnu au code CPV 90911200-8.",
        ),
        (Supplier(name="C", activities="90910000-9"), "Reconnu au code CPV 90910000-9."),
        (
            Supplier(name="D", activities="Vitrerie, Nettoyages de bureaux"),
            "Reconnu à «\u00a0nettoyages\u00a0», «\u00a0bureaux\u00a0».",
        ),
        (Supplier(name="E", activities="Peinture"), ""),
    ],
)
def test_what_recognised_a_supplier_is_said(supplier, said):
    wanted = Wanted(
        family="nettoyage-locaux", cpv=("90911000-6",), activities=("nettoyage bureau",)
    )
    assert recognised_by(supplier, wanted) == said
