import datetime
from dataclasses import replace

from desktop_app.core.follow_up import Award, MonthHours, Penalty
from desktop_app.core.money import Money
from desktop_app.monitoring.lessons import last_time, lessons_of

DAY = datetime.date(2027, 2, 1)
FAMILY = "nettoyage-locaux"
DONE = tuple(MonthHours(period=datetime.date(2026, month, 1), hours=20) for month in range(1, 13))
ENDED = Award(start=datetime.date(2026, 1, 1), end=datetime.date(2026, 12, 31), bid_count=2)


def test_the_last_time_is_told_with_bids_and_the_share_of_the_clause(contract, catalogue):
    held = contract(award=ENDED, months_done=DONE)
    lessons = lessons_of(FAMILY, (held,), catalogue, DAY)
    assert last_time(lessons).replace("\u00a0", " ") == (
        "La dernière fois : deux offres, clause d’insertion tenue à 80 %."
    )


def test_penalties_satisfaction_and_words_are_told_too(contract, catalogue):
    penalty = Penalty(day=DAY, amount=Money.from_euros(1500))
    held = contract(award=ENDED, penalties=(penalty,), satisfaction=4, lessons="Prévoir un mois.")
    (lesson,) = lessons_of(FAMILY, (held,), catalogue, DAY)
    assert "1 500 € de pénalités, satisfaction 4 sur 5" in lesson.said.replace("\u00a0", " ")
    assert lesson.learnt == "Prévoir un mois."


def test_a_contract_that_runs_teaches_nothing_yet(contract, catalogue):
    held = contract(award=ENDED, months_done=DONE)
    assert lessons_of(FAMILY, (held,), catalogue, ENDED.end) == ()
    closed = contract(award=ENDED, months_done=DONE, closed=True)
    assert lessons_of(FAMILY, (closed,), catalogue, ENDED.end)


def test_another_family_teaches_nothing(contract, catalogue):
    held = contract(award=ENDED, months_done=DONE)
    assert lessons_of("espaces-verts", (held,), catalogue, DAY) == ()
    assert lessons_of("", (held,), catalogue, DAY) == ()
    assert last_time(()) == ""


def test_what_nobody_wrote_is_not_said(contract, catalogue):
    silent = contract(award=replace(ENDED, bid_count=None))
    assert lessons_of(FAMILY, (silent,), catalogue, DAY) == ()


def test_the_last_contract_comes_first(contract, catalogue):
    old = contract(award=replace(ENDED, end=datetime.date(2025, 1, 1), bid_count=1))
    new = contract(award=replace(ENDED, bid_count=3))
    lessons = lessons_of(FAMILY, (old, new), catalogue, DAY)
    assert [lesson.bids for lesson in lessons] == [3, 1]


def test_the_sheet_of_bids_tells_how_many_came(contract, catalogue):
    held = replace(contract(award=replace(ENDED, bid_count=None)), bids_kept=4)
    (lesson,) = lessons_of(FAMILY, (held,), catalogue, DAY)
    assert lesson.bids == 4
