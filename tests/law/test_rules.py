import re
from dataclasses import replace

import pytest

from desktop_app.law.examples import Bench, read_model
from desktop_app.law.rule import Severity
from desktop_app.law.text import Confidence
from desktop_app.paths import shipped

ROWS = 88
FEWEST_EXAMPLES = 2


@pytest.fixture(scope="module")
def bench(catalogue):
    model = read_model(shipped("resources"))
    return Bench(catalogue.law, model, catalogue.glossary, catalogue.draft)


def test_every_example_of_every_rule_holds(bench, catalogue):
    assert bench.problems() == ()
    assert len(catalogue.law.rules) >= ROWS


def test_an_example_that_expects_another_state_is_told(bench, catalogue):
    rule = catalogue.law.rules["crit-env"]
    wrong = replace(rule.examples[0], expected="manque")
    assert "obtenu « respecte »" in bench.problem(rule, wrong)


def test_an_example_that_is_no_dossier_is_told(bench, catalogue):
    rule = catalogue.law.rules["crit-env"]
    wrong = replace(rule.examples[0], dossier={"montand": 1})
    assert "montand" in bench.problem(rule, wrong)


def test_every_rule_has_examples_of_several_states(catalogue):
    for rule in catalogue.law.rules.values():
        assert len(rule.examples) >= FEWEST_EXAMPLES, rule.identifier
        if rule.conditions or rule.requirements:
            assert len({example.expected for example in rule.examples}) > 1, rule.identifier


def test_a_rule_to_be_checked_never_finds_a_duty_missing(bench, catalogue):
    uncertain = [
        rule for rule in catalogue.law.rules.values() if rule.confidence is Confidence.TO_CHECK
    ]
    assert uncertain
    for rule in uncertain:
        assert all(example.expected != "manque" for example in rule.examples)
        harder = replace(rule, level=Severity.DUTY)
        states = [bench.problem(harder, example) for example in rule.examples]
        assert not any(states), rule.identifier


def test_each_article_of_the_code_cited_is_in_the_official_text(catalogue, official_articles):
    cited = {text.article for text in catalogue.law.texts.values() if text.kind == "code"}
    articles = {article for article in cited if re.fullmatch(r"[LRD]\d+(-\d+)*", article)}
    assert articles
    assert articles <= official_articles
    assert "L9999-1" not in official_articles
