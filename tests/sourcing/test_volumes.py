import datetime
from dataclasses import replace
from decimal import Decimal

import pytest

from desktop_app.core.errors import UserError
from desktop_app.core.lot import Lot
from desktop_app.core.money import Money
from desktop_app.sourcing.hours import count_hours, settled
from desktop_app.sourcing.volumes import (
    lot_numbered,
    lots_of,
    parameters,
    usually_takes_over,
    volume_of,
)


@pytest.fixture
def tender(contract_tender):
    lots = (
        Lot(number=1, designation="Mairie", amount=Money.from_euros(30_000)),
        Lot(number=2, designation="École", amount=Money.from_euros(18_000)),
    )
    return replace(contract_tender, lots=lots)


def test_a_lot_starts_from_its_amount_and_its_family(tender, catalogue):
    volume = volume_of(tender, tender.lots[1], catalogue)
    assert (volume.lot, volume.amount) == (2, Money.from_euros(18_000))
    assert volume.labour_share == Decimal(85)
    assert volume.months == 36
    assert volume.hourly_cost == Money.from_euros(30)
    assert volume.hourly_cost_on == datetime.date(2019, 4, 1)


def test_what_the_dossier_keeps_comes_back(tender, catalogue):
    volume = volume_of(tender, None, catalogue)
    answer = count_hours(volume, catalogue.insertion)
    kept = settled(replace(volume, effort=Decimal(12)), answer)
    again = replace(tender, insertion=(kept,))
    assert volume_of(again, None, catalogue) == kept
    assert volume_of(again, tender.lots[0], catalogue) != kept


def test_a_contract_in_one_piece_is_counted_whole(tender):
    assert lots_of(tender) == tender.lots
    assert lots_of(replace(tender, lots=tender.lots[:1])) == (None,)
    assert lots_of(replace(tender, lots=())) == (None,)


def test_a_lot_that_is_not_there_is_refused_with_those_that_are(tender):
    assert lot_numbered(tender, 2) is tender.lots[1]
    assert lot_numbered(tender, 0) is None
    with pytest.raises(UserError, match="1, 2"):
        lot_numbered(tender, 3)


def test_each_parameter_says_its_source_and_its_day(tender, catalogue):
    shown = parameters(catalogue, tender, takes_over=True)
    assert all(one.title and one.value and one.source and one.verified_on for one in shown)
    assert any("Nettoyage" in one.title for one in shown)
    assert any("L1224-1" in one.value for one in shown)
    assert not any("Personnel" in one.title for one in parameters(catalogue, tender))


def test_cleaning_takes_staff_over_and_works_do_not(catalogue):
    assert usually_takes_over(catalogue.families["nettoyage-locaux"])
    assert not usually_takes_over(catalogue.families["batiment"])
    assert not usually_takes_over(None)
