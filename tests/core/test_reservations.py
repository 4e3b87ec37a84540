from dataclasses import replace

import pytest

from desktop_app.core.lot import Lot, Reservation
from desktop_app.core.tender import reservations_of, reserved_for

HANDICAP, INCLUSION = (Reservation.DISABILITY,), (Reservation.INCLUSION,)
BARE, OWN = Lot(number=1, designation="Un"), Lot(number=2, designation="Deux", reserved=INCLUSION)


@pytest.mark.parametrize(
    ("whole", "lots", "expected"),
    [
        ((), (), set()),
        (HANDICAP, (), {*HANDICAP}),
        (HANDICAP, (BARE,), {*HANDICAP}),
        (HANDICAP, (BARE, OWN), {*HANDICAP, *INCLUSION}),
        (HANDICAP, (OWN,), {*INCLUSION}),
        ((), (BARE, OWN), {*INCLUSION}),
    ],
)
def test_what_is_reserved_for_a_lot_replaces_what_is_for_all(bare_tender, whole, lots, expected):
    tender = replace(bare_tender, reserved=whole, lots=lots)
    assert reservations_of(tender) == expected
    assert reserved_for(tender) == whole
    assert reserved_for(tender, OWN) == INCLUSION
    assert reserved_for(tender, BARE) == whole
