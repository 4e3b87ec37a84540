from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.clauses.lever import Sign
from desktop_app.core.lot import Lot, Reservation
from desktop_app.core.money import Money
from desktop_app.core.profile import Profile
from desktop_app.core.supplier import Supplier, SupplierKind
from desktop_app.law.wording import scan
from desktop_app.sourcing.band import Band, band_of
from desktop_app.sourcing.candidate import Candidate, Pool, digits
from desktop_app.sourcing.survey import shares_of, survey


def pool(count, turnover):
    profile = Profile(turnover=Money.from_euros(turnover), headcount=50)
    found = tuple(
        Candidate(Supplier(identifier=rank, name=f"N{rank}", profile=profile), 3.0)
        for rank in range(1, count + 1)
    )
    return Pool({Band.NEAR: count}, found)


def signs(tender, catalogue, count, turnover):
    return survey(tender, catalogue, pool(count, turnover)).tests[0].signs


def test_three_able_suppliers_are_enough(contract_tender, catalogue):
    tender = replace(contract_tender, lots=(), amount=Money.from_euros(60_000), months=12)
    assert signs(tender, catalogue, 3, 1_000_000) == ()
    assert signs(tender, catalogue, 2, 1_000_000) == (Sign.FEW,)


def test_a_lot_too_big_or_too_small_is_said_against_the_median(contract_tender, catalogue):
    tender = replace(contract_tender, lots=(), amount=Money.from_euros(60_000), months=12)
    assert Sign.TOO_BIG in signs(tender, catalogue, 5, 100_000)
    assert Sign.TOO_SMALL in signs(tender, catalogue, 5, 50_000_000)


def test_suppliers_to_check_are_not_known_as_unable(contract_tender, catalogue):
    nobody_known = Candidate(Supplier(identifier=1, name="N1"), None)
    doubtful = Pool({Band.UNKNOWN: 1}, (nobody_known,))
    assert survey(contract_tender, catalogue, doubtful).able_known is None
    assert survey(contract_tender, catalogue, pool(3, 1_000_000)).able_known == 3
    kept = replace(contract_tender, reserved=(Reservation.DISABILITY,))
    adapted = Candidate(Supplier(identifier=2, name="N2", kind=SupplierKind.EA), None)
    mixed = Pool({Band.UNKNOWN: 2}, (nobody_known, adapted))
    assert survey(kept, catalogue, mixed).able_known is None
    assert survey(kept, catalogue, doubtful).able_known == 0


def test_who_is_able_is_said_in_words(contract_tender, catalogue):
    tender = replace(contract_tender, lots=(), amount=Money.from_euros(60_000), months=12)
    unknown = tuple(Candidate(Supplier(identifier=n, name=f"N{n}"), None) for n in range(1, 5))
    told = survey(tender, catalogue, Pool({Band.UNKNOWN: 4}, unknown)).tests[0].reasons[0]
    assert told.startswith("Aucun fournisseur sûrement capable\u00a0; 4 à interroger.")
    for count, said in ((1, "1 fournisseur sûrement"), (2, "2 fournisseurs sûrement")):
        told = survey(tender, catalogue, pool(count, 1_000_000)).tests[0].reasons[0]
        assert told.startswith(said)
        assert "à interroger" not in told


def test_a_long_contract_counts_for_one_year(contract_tender):
    tender = replace(contract_tender, lots=(), amount=Money.from_euros(90_000), months=36)
    assert shares_of(tender)[0].yearly == Money.from_euros(30_000)
    assert shares_of(replace(tender, months=6))[0].yearly == tender.amount


def test_each_lot_has_its_own_test(contract_tender, catalogue):
    lots = (
        Lot(number=1, designation="Petit", amount=Money.from_euros(20_000)),
        Lot(number=2, designation="Gros", amount=Money.from_euros(900_000)),
    )
    tender = replace(contract_tender, lots=lots, months=12)
    small, big = survey(tender, catalogue, pool(4, 1_000_000)).tests
    assert small.able == 4
    assert big.able == 0
    assert Sign.TOO_BIG in big.signs
    assert {lever.identifier for lever in big.levers} >= {"lots-plus-petits"}
    assert "lots-plus-petits" not in {lever.identifier for lever in small.levers}


def test_levers_of_food_are_for_food(contract_tender, catalogue):
    food = replace(contract_tender, family="denrees-alimentaires", lots=())
    named = {lever.identifier for lever in survey(food, catalogue, pool(3, 1)).tests[0].levers}
    assert "fraicheur-saison" in named
    cleaning = replace(contract_tender, lots=())
    other = survey(cleaning, catalogue, pool(3, 1)).tests[0].levers
    assert "fraicheur-saison" not in {lever.identifier for lever in other}


def test_no_lever_proposes_a_place(catalogue):
    for lever in catalogue.sourcing.levers:
        assert lever.grounds, lever.identifier
        words = f"{lever.title}. {lever.advice}"
        assert scan(words, catalogue.law.lexicon) == (), lever.identifier


def test_a_place_in_a_lever_would_be_seen(catalogue):
    assert scan("Donnez la priorité aux entreprises de la commune.", catalogue.law.lexicon)


def test_without_an_amount_no_size_is_judged(bare_tender, catalogue):
    tender = replace(bare_tender, amount=Money(0))
    assert not {Sign.TOO_BIG, Sign.TOO_SMALL} & set(signs(tender, catalogue, 3, 100))


@given(st.one_of(st.none(), st.floats(0, 20_000)))
def test_every_distance_has_one_circle(distance):
    assert band_of(distance) in Band


def test_circles_hold_their_edge():
    assert [band_of(km) for km in (10, 10.01, 30, 60, 60.01, None)] == [
        Band.NEAR,
        Band.MIDDLE,
        Band.MIDDLE,
        Band.WIDE,
        Band.BEYOND,
        Band.UNKNOWN,
    ]


def test_telling_digits_of_a_code():
    assert digits("90919200-4") == "909192"
    assert digits("90000000-7") == "90"
