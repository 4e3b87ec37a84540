from dataclasses import replace

from desktop_app.law.proofreading import law_problems


def test_what_is_to_come_is_told_from_the_nearest_day_on(catalogue):
    found = catalogue.law.upcoming
    days = [one.date for one in found]
    known = [day for day in days if day]
    assert known == sorted(known)
    assert days == known + [None] * (len(days) - len(known))
    assert all(one.source and one.summary.endswith(".") for one in found)


def test_every_rule_and_amount_to_come_is_announced(catalogue):
    law = catalogue.law
    since = law.version.since
    announced = {name for one in law.upcoming for name in one.rules}
    coming = {rule.identifier for rule in law.rules.values() if rule.since and rule.since > since}
    assert coming <= announced
    days = {one.date for one in law.upcoming}
    for threshold in law.thresholds.values():
        assert {value.since for value in threshold.values if value.since > since} <= days


def test_a_rule_announced_begins_on_the_day_announced(catalogue):
    for one in catalogue.law.upcoming:
        for name in one.rules:
            rule = catalogue.law.rules[name]
            assert one.date in {None, rule.since} or rule.until < one.date, name


def test_an_announcement_of_an_unknown_rule_or_text_is_told(catalogue):
    first = catalogue.law.upcoming[0]
    wrong = replace(first, rules=("inconnue",), grounds=("ccp-l9999",))
    law = replace(catalogue.law, announced={first.identifier: wrong})
    problems = "\n".join(law_problems(law))
    assert "inconnue" in problems
    assert "ccp-l9999" in problems
