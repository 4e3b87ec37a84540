import datetime
from dataclasses import replace
from decimal import Decimal

import pytest

from desktop_app.core.criterion import Criterion, CriterionKind
from desktop_app.core.lot import Lot, Reservation
from desktop_app.core.money import Money
from desktop_app.sourcing.device import Device
from desktop_app.sourcing.device_advice import Offer, advise_device, advise_lots

CLEANERS = {Reservation.DISABILITY: 2, Reservation.INCLUSION: 2}
GREAT = Offer(counts=CLEANERS, median=Money.from_euros(900_000))
SMALL = Offer(counts=CLEANERS, median=Money.from_euros(40_000))


@pytest.fixture
def cleaning(contract_tender):
    return replace(
        contract_tender, amount=Money.from_euros(180_000), clauses=(), texts=(), criteria=()
    )


@pytest.fixture
def advised(catalogue):
    return lambda tender, *how: advise_device(tender, catalogue, *how)


def test_able_suppliers_of_the_right_size_may_have_the_contract(cleaning, advised):
    advice = advised(cleaning, GREAT)
    assert (advice.device, advice.branch) == (Device.RESERVE, "marche-a-la-portee")
    assert advice.reserved == (Reservation.DISABILITY, Reservation.INCLUSION)
    assert "L2113-12, L2113-13" in advice.reasons[0]
    assert "900\u00a0000\u00a0€" in advice.reasons[0]
    assert any("R2113-7" in reason and "moitié" in reason for reason in advice.reasons)


def test_the_article_is_that_of_those_who_are_able(cleaning, advised):
    alone = advised(cleaning, replace(GREAT, counts={Reservation.INCLUSION: 4}))
    assert alone.reserved == (Reservation.INCLUSION,)
    assert "L2113-13" in alone.reasons[0]
    assert "L2113-12" not in alone.reasons[0]
    prison = advised(cleaning, replace(GREAT, counts={Reservation.PRISON: 3}))
    assert prison.reserved == (Reservation.PRISON,)
    assert "L2113-13-1" in prison.reasons[0]


def test_a_contract_too_great_for_them_is_cut(cleaning, advised):
    advice = advised(cleaning, SMALL)
    assert (advice.device, advice.branch) == (Device.RESERVE_LOT, "lot-a-decouper")


def test_too_few_cannot_compete(cleaning, advised):
    few = Offer(counts={Reservation.INCLUSION: 2}, median=GREAT.median)
    advice = advised(cleaning, few)
    assert advice.device is Device.CRITERION
    assert advice.reserved == ()


def test_without_a_book_the_hours_decide_and_the_doubt_is_told(cleaning, advised):
    advice = advised(cleaning)
    assert advice.branch == "heures-suffisantes"
    assert "255\u00a0h" in advice.reasons[0]
    assert any("carnet" in reason for reason in advice.reasons)
    assert not any("carnet renseigné" in reason for reason in advised(cleaning, GREAT).reasons)


def test_the_european_threshold_asks_for_a_condition(cleaning, advised):
    great = replace(cleaning, amount=Money.from_euros(400_000), family="", months=None)
    assert advised(great).branch == "obligation-europeenne"
    assert "216\u00a0000\u00a0€" in advised(great).reasons[0]
    excused = replace(great, social_exemption=2, social_exemption_reason="Aucun lien.")
    assert advised(excused).branch == "rien"
    before = replace(great, date=datetime.date(2026, 8, 1))
    assert advised(before).branch == "rien"
    small = replace(great, amount=Money.from_euros(215_999))
    assert advised(small).branch == "rien"


def test_a_reserved_contract_still_owes_its_condition(cleaning, advised):
    kept = replace(cleaning, amount=Money.from_euros(400_000), reserved=(Reservation.INCLUSION,))
    advice = advised(kept)
    assert advice.device is Device.RESERVE
    assert advice.reserved == ()
    assert any("L2112-2-1" in reason for reason in advice.reasons)


def test_prison_with_disability_is_a_clash(cleaning, advised):
    both = (Reservation.PRISON, Reservation.DISABILITY)
    advice = advised(replace(cleaning, reserved=both))
    assert advice.branch == "cumul-interdit"
    assert "L2113-14" in advice.reasons[0]
    joint = (Reservation.INCLUSION, Reservation.DISABILITY)
    assert advised(replace(cleaning, reserved=joint)).branch == "marche-reserve"


def test_the_reservation_of_a_lot_replaces_that_of_the_contract(cleaning, advised):
    own = (Reservation.DISABILITY,)
    lots = (Lot(number=1, designation="Un"), Lot(number=2, designation="Deux", reserved=own))
    kept = replace(cleaning, reserved=(Reservation.PRISON,), lots=lots)
    assert advised(kept).branch == "marche-reserve"
    both = replace(lots[1], reserved=(Reservation.PRISON, Reservation.DISABILITY))
    assert advised(replace(kept, lots=(lots[0], both))).branch == "cumul-interdit"


def test_listed_services_go_to_the_social_economy_for_three_years(cleaning, advised):
    offer = Offer(counts={Reservation.SOCIAL_ECONOMY: 4})
    social = replace(cleaning, family="services-sociaux", cpv="85320000-8", months=36)
    advice = advised(social, offer)
    assert (advice.branch, advice.reserved) == (
        "services-sociaux",
        (Reservation.SOCIAL_ECONOMY,),
    )
    assert any("trois ans" in reason for reason in advice.reasons)
    assert advised(replace(social, months=48), offer).branch != "services-sociaux"
    assert advised(replace(social, cpv="90919200-4"), offer).branch != "services-sociaux"


def test_a_small_purchase_starts_from_who_can_do_it(cleaning, advised):
    small = replace(cleaning, amount=Money.from_euros(20_000), procedure=None)
    one = Offer(counts={Reservation.DISABILITY: 1})
    assert advised(small, one).branch == "petit-achat"
    assert "un fournisseur peut" in advised(small, one).reasons[0]
    assert advised(small, Offer(counts={})).device is Device.REVERSE_SOURCING


def test_what_the_dossier_holds_is_told(cleaning, advised):
    criterion = Criterion(designation="Insertion", kind=CriterionKind.SOCIAL, weight=Decimal(10))
    assert advised(replace(cleaning, criteria=(criterion,))).branch == "critere-prevu"
    assert advised(replace(cleaning, months=1, family="")).device is Device.NONE


def test_each_lot_has_its_advice(cleaning, advised, catalogue):
    lots = (
        Lot(number=1, designation="Mairie", amount=Money.from_euros(60_000)),
        Lot(number=2, designation="Écoles", amount=Money.from_euros(120_000)),
    )
    tender = replace(cleaning, lots=lots)
    assert advise_lots(cleaning, catalogue) == ()
    offers = {number: Offer(counts=CLEANERS, median=Money.from_euros(35_000)) for number in (1, 2)}
    first, second = advise_lots(tender, catalogue, offers)
    assert (first.lot, first.device) == (1, Device.RESERVE_LOT)
    assert (second.lot, second.device) == (2, Device.CRITERION)
    assert advised(tender, offers[1]).branch == "lots-a-la-portee"


def test_reasons_have_no_blank_left(cleaning, advised):
    for offer in (None, GREAT, SMALL, Offer(counts={})):
        assert not any("{" in reason for reason in advised(cleaning, offer).reasons)


def test_who_stands_in_both_counts_once_in_a_joint_reservation(cleaning, advised):
    counts = {Reservation.DISABILITY: 2, Reservation.INCLUSION: 2}
    apart = Offer(counts=counts, median=GREAT.median)
    same = replace(apart, in_both=2)
    assert "4 fournisseurs peuvent" in advised(cleaning, apart).reasons[0]
    assert advised(cleaning, apart).device is Device.RESERVE
    assert advised(cleaning, same).device is not Device.RESERVE
    assert same.able((Reservation.INCLUSION,)) == 2
