import random
from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.bid import Bid, BidSheet, Mark
from desktop_app.core.criterion import Criterion, CriterionKind
from desktop_app.core.lot import Lot
from desktop_app.core.money import Money
from desktop_app.scoring.analysis import analyse, read_amount
from desktop_app.scoring.bid_check import problems, settled
from desktop_app.scoring.lot_analysis import analyse_lots
from desktop_app.scoring.low_bids import METHOD, QUESTIONS, low_bids
from desktop_app.scoring.motives import motives, set_aside_motives, waiting
from desktop_app.scoring.scale import parts


def bid(bidder, price, *shares, **fields):
    marks = tuple(
        Mark(part=key, share=None if share is None else Decimal(str(share)))
        for key, share in zip(("technique", "vert"), shares, strict=False)
    )
    amount = None if price is None else Money.from_euros(price)
    return Bid(bidder=bidder, price=amount, marks=marks, **fields)


@pytest.fixture
def scale(price_part, make_part):
    green = make_part("vert", 20, CriterionKind.ENVIRONMENT, 0, 50, 100)
    return (price_part(50), make_part("technique", 30), green)


BLUE = bid("Bleu", 40_000, 80, 100)
GREEN = bid("Vert", 50_000, 100, 100)
GREY = bid("Gris", 32_000, 50, 0)


def ranks(analysis):
    return {item.bid.bidder: item.rank for item in analysis.standings}


def totals(analysis):
    return {item.bid.bidder: item.total for item in analysis.standings}


def test_points_of_each_part_make_the_total_and_the_rank(scale):
    analysis = analyse(scale, (BLUE, GREEN, GREY))
    assert totals(analysis) == {
        "Bleu": Decimal("84.00"),
        "Vert": Decimal("82.00"),
        "Gris": Decimal("65.00"),
    }
    assert ranks(analysis) == {"Bleu": 1, "Vert": 2, "Gris": 3}


def test_wrong_weight_gives_another_total(scale):
    other = (scale[0], replace(scale[1], weight=Decimal(29)), scale[2])
    assert totals(analyse(other, (BLUE,))) != totals(analyse(scale, (BLUE,)))


def test_equal_totals_share_a_rank_and_the_next_is_skipped(scale):
    twin = replace(BLUE, bidder="Bleu bis")
    analysis = analyse(scale, (GREY, BLUE, twin))
    assert ranks(analysis) == {"Bleu": 1, "Bleu bis": 1, "Gris": 3}
    assert "Égalité en tête" in waiting(analysis)
    assert [motives(analysis, item) for item in analysis.standings] == ["", "", ""]


def test_bid_not_judged_has_no_total_and_no_rank(scale):
    analysis = analyse(scale, (BLUE, bid("Noir", None, 10, 0), bid("Rose", 45_000, None, 50)))
    assert ranks(analysis) == {"Bleu": 1, "Noir": None, "Rose": None}
    missing = {item.bid.bidder: [part.key for part in item.missing] for item in analysis.standings}
    assert missing == {"Bleu": [], "Noir": ["prix"], "Rose": ["technique"]}
    assert waiting(analysis) == "Analyse à terminer pour\u00a0: Noir, Rose."


def test_bid_set_aside_changes_no_price_point(scale):
    cheapest = replace(GREY, price=Money.from_euros(10_000), irregular="Offre incomplète")
    with_it = analyse(scale, (BLUE, GREEN, cheapest))
    assert totals(with_it) == totals(analyse(scale, (BLUE, GREEN)))
    assert [item.bidder for item in with_it.set_aside] == ["Gris"]
    regular = analyse(scale, (BLUE, GREEN, replace(cheapest, irregular=" ")))
    assert totals(regular)["Bleu"] != totals(with_it)["Bleu"]


SHARES = st.integers(0, 100)
BIDS = st.lists(st.tuples(st.integers(1, 10**6), SHARES, SHARES), min_size=1, max_size=8)


@given(values=BIDS, seed=st.integers(0, 99))
def test_ranking_does_not_depend_on_the_order_of_bids(scale_of_all, values, seed):
    bids = [bid(f"n{rank}", *value) for rank, value in enumerate(values)]
    mixed = random.Random(seed).sample(bids, len(bids))  # noqa: S311 - no secret
    first, second = analyse(scale_of_all, bids), analyse(scale_of_all, mixed)
    assert ranks(first) == ranks(second)
    assert all(0 <= item.total <= 100 for item in first.standings)


@pytest.fixture(scope="module")
def scale_of_all(catalogue, contract_tender):
    names = (("Prix", CriterionKind.PRICE, 50), ("Technique", CriterionKind.TECHNICAL, 30))
    criteria = [Criterion(designation=n, kind=k, weight=Decimal(w)) for n, k, w in names]
    criteria.append(
        Criterion(designation="Vert", kind=CriterionKind.ENVIRONMENT, weight=Decimal(20))
    )
    return parts(replace(contract_tender, criteria=tuple(criteria)), catalogue, 1)


def test_cost_is_read_in_the_bid_and_not_in_its_price(make_part):
    cost = make_part("cout", 100, CriterionKind.LIFE_CYCLE_COST)
    marks = (Mark(part="cout", value="12 500,50 €"),)
    first = Bid(bidder="A", price=Money.from_euros(1), marks=marks)
    second = Bid(bidder="B", price=Money.from_euros(2))
    analysis = analyse((cost,), (first, second))
    assert totals(analysis) == {"A": Decimal(100), "B": None}
    assert read_amount("12 500,50 €") == Money.from_euros("12500.50")
    assert [read_amount(text) for text in ("", "cher", "-3", "1e40", "NaN")] == [None] * 5


def test_low_price_is_a_sign_and_says_its_gaps():
    found = low_bids((GREY, bid("A", 50_000), bid("B", 52_000)), Money.from_euros(48_000))
    assert [item.bid.bidder for item in found] == ["Gris"]
    assert found[0].under_others == Decimal("37.3")
    assert found[0].under_estimate == Decimal("33.3")
    assert "37,3\u00a0% sous la moyenne des autres offres" in found[0].message
    assert "pas une preuve" in METHOD
    assert "ne fixe pas de seuil" in METHOD
    assert all("R.\u00a02152-3" in question for question in QUESTIONS)


def test_nineteen_percent_under_is_no_sign():
    assert low_bids((bid("A", 81), bid("B", 100), bid("C", 100)), None) == ()
    assert low_bids((bid("A", 80), bid("B", 100), bid("C", 100)), None) != ()


def test_two_bids_are_too_few_to_compare_with_the_others():
    assert low_bids((bid("A", 10), bid("B", 100)), None) == ()
    assert low_bids((bid("A", 10), bid("B", 100)), Money.from_euros(100)) != ()


def test_bid_set_aside_is_neither_low_nor_a_measure():
    aside = replace(bid("C", 1_000), irregular="Offre incomplète")
    assert low_bids((bid("A", 80), bid("B", 100), aside), None) == ()


def test_motives_say_rank_points_and_what_the_chosen_bid_does_better(scale):
    praised = replace(BLUE.marks[1], comment="Tous les produits portent un écolabel")
    chosen = replace(BLUE, marks=(BLUE.marks[0], praised))
    analysis = analyse(scale, (chosen, GREEN, GREY))
    text = motives(analysis, analysis.standings[2])
    assert "classée 3e sur 3, avec 65 points sur 100" in text
    assert "L’offre retenue est celle de Bleu, avec 84 points" in text
    assert "Vert\u00a0: 20 points de plus. Tous les produits portent un écolabel." in text
    assert "Prix\u00a0: 50 et 40 sur 50" in text
    assert "points de plus" not in text.split("Caractéristiques")[0]


def test_motives_invent_nothing(scale):
    analysis = analyse(scale, (BLUE, GREEN))
    assert "Appréciation" not in motives(analysis, analysis.standings[1])


def test_author_of_a_bid_set_aside_learns_nothing_of_the_chosen_one():
    text = set_aside_motives(replace(GREY, irregular="Mémoire technique absent"))
    assert text.endswith("Mémoire technique absent.")
    assert "retenue" not in text


def test_bids_of_each_lot_are_compared_apart(catalogue, contract_tender):
    lots = (Lot(number=1, designation="Mairie"), Lot(number=2, designation="École"))
    tender = replace(contract_tender, lots=lots)
    sheet = BidSheet(bids=(replace(BLUE, lot=1), replace(GREEN, lot=2), replace(GREY, lot=3)))
    found = analyse_lots(tender, catalogue, sheet)
    assert [[item.bidder for item in lot.bids] for lot in found] == [["Bleu"], ["Vert"]]
    told = problems(tender, catalogue, replace(sheet, bids=sheet.bids[2:]))
    assert told[0] == "«\u00a0Gris\u00a0»\u00a0: le lot 3 n’existe pas dans ce dossier."


def test_only_lot_takes_the_bids_without_a_lot(catalogue, contract_tender):
    assert len(contract_tender.lots) == 1
    found = analyse_lots(contract_tender, catalogue, BidSheet(bids=(BLUE, replace(GREEN, lot=1))))
    assert [item.bidder for item in found[0].bids] == ["Bleu", "Vert"]


def test_part_is_known_by_its_designation_and_refused_when_unknown(catalogue, contract_tender):
    (lot,) = analyse_lots(contract_tender, catalogue, BidSheet())
    part = next(part for part in lot.analysis.parts if not part.is_priced)
    named = Bid(bidder="A", marks=(Mark(part=part.designation.upper(), share=Decimal(50)),))
    sheet = settled(contract_tender, catalogue, BidSheet(bids=(named,)))
    assert sheet.bids[0].marks[0].part == part.key
    assert problems(contract_tender, catalogue, sheet) == ()
    wrong = BidSheet(bids=(replace(named, marks=(Mark(part="délai"),)), Bid(bidder=" ")))
    told = problems(contract_tender, catalogue, wrong)
    assert "«\u00a0délai\u00a0» n’existe pas" in told[0]
    assert told[1] == "Une offre n’a pas de nom de candidat."
