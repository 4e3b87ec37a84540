import sys
import textwrap
import time
import tomllib
import unicodedata
from collections import Counter
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.catalogue import load_catalogue
from desktop_app.law.lexicon import NEUTRAL_WORDS, Pattern, WordingRule
from desktop_app.law.phrase import KNOWN_NAMES, UNITS
from desktop_app.law.wording import Lexicon, scan
from desktop_app.paths import shipped

CORPUS = Path(__file__).parent / "corpus"
LEXICON = load_catalogue(shipped("resources")).law.lexicon
HELD_OUT = CORPUS / "reservees.toml"
LEAST_HELD_OUT = 100
RULES = {
    *("crit-local", "label-equiv", "norme-equiv", "marque", "crit-lien"),
    *("capacite-excessive", "exclusion-illicite", "crit-vague", "clause-loi"),
}
LEAST_PRECISION = 0.97
LEAST_RECALL = 0.95
TWENTY_PAGES = 60_000
LONGEST_SCAN = 0.25


def sentences(name):
    return tomllib.loads((CORPUS / f"{name}.toml").read_text(encoding="utf-8"))["phrases"]


def rules(text, lexicon=LEXICON):
    return {hit.rule for hit in scan(text, lexicon)}


def tuned():
    return (*sentences("bonnes"), *sentences("mauvaises"))


def tally(lexicon, items):
    count = Counter()
    for item in items:
        expected, found = set(item.get("attendu", ())), rules(item["texte"], lexicon)
        count["right"] += len(found & expected)
        count["wrong"] += len(found - expected)
        count["missed"] += len(expected - found)
    return count


def precision(count):
    return count["right"] / max(1, count["right"] + count["wrong"])


def recall(count):
    return count["right"] / max(1, count["right"] + count["missed"])


def is_good_enough(count):
    return precision(count) >= LEAST_PRECISION and recall(count) >= LEAST_RECALL


def lexicon_of(*patterns, words=None, **rule):
    one = WordingRule(
        identifier="essai",
        title="Essai",
        grounds=("ccp-l3",),
        message="« {extrait} » à revoir.",
        proposal="Autre chose.",
        words=words or {},
        patterns=patterns,
        **rule,
    )
    return Lexicon(rules=(one,))


def tell(capsys, part, count):
    figures = f"precision {precision(count):.3f}, recall {recall(count):.3f}, {dict(count)}"
    with capsys.disabled():
        sys.stdout.write(f"\nwording, {part}: {figures}")


def test_the_scan_is_right_and_complete_on_the_corpus(capsys):
    count = tally(LEXICON, tuned())
    tell(capsys, "tuned", count)
    assert is_good_enough(count)


@pytest.mark.parametrize("rule", sorted(RULES))
def test_each_rule_is_right_and_complete_on_the_corpus(rule):
    count = Counter()
    for item in tuned():
        expected, found = rule in item.get("attendu", ()), rule in rules(item["texte"])
        count["right"] += expected and found
        count["wrong"] += found and not expected
        count["missed"] += expected and not found
    assert is_good_enough(count), dict(count)


def test_the_scan_is_right_and_complete_on_sentences_never_used_to_tune_it(capsys):
    items = sentences(HELD_OUT.stem)
    count = tally(LEXICON, items)
    tell(capsys, "held out", count)
    assert sum(bool(item.get("attendu")) for item in items) >= LEAST_HELD_OUT
    assert sum(not item.get("attendu") for item in items) >= LEAST_HELD_OUT
    assert {item["texte"] for item in items}.isdisjoint(item["texte"] for item in tuned())
    assert is_good_enough(count)


def test_an_empty_lexicon_fails_the_same_assessment():
    assert not is_good_enough(tally(Lexicon(), tuned()))


def test_a_lexicon_that_cries_wolf_fails_the_same_assessment():
    assert not is_good_enough(tally(lexicon_of(Pattern(forms=("le|la|les",))), tuned()))


@pytest.mark.parametrize("name", ["bonnes", "mauvaises"])
def test_the_corpus_is_large_and_sorted(name):
    items = sentences(name)
    texts = [item["texte"] for item in items]
    assert len(items) >= 200
    assert len(set(texts)) == len(texts)
    assert all(bool(item.get("attendu")) == (name == "mauvaises") for item in items)


def test_every_rule_is_tried_by_the_corpus():
    tried = {rule for item in sentences("mauvaises") for rule in item["attendu"]}
    assert tried == RULES == {rule.identifier for rule in LEXICON.rules}


@pytest.mark.parametrize(
    "rewrite",
    [
        lambda text: text.replace("’", "'"),
        lambda text: text.replace(" ", "\u00a0"),
        lambda text: textwrap.fill(text, width=75),
        lambda text: unicodedata.normalize("NFD", text),
        lambda text: text.replace("é", "e").replace("è", "e").replace("œ", "oe"),
        lambda text: text.replace("tt", "t\u00adt").replace("oc", "o\u200bc"),
    ],
)
def test_the_way_of_typing_does_not_change_what_is_found(rewrite):
    for item in sentences("mauvaises"):
        if "\n" not in item["texte"]:
            written = rewrite(item["texte"])
            assert rules(written) == rules(item["texte"]), written


def test_capitals_do_not_hide_a_preference():
    assert rules("LES PRODUITS LOCAUX SONT EXIGÉS.") == {"crit-local"}


def test_a_year_in_a_title_in_capitals_is_not_a_norm():
    assert rules("TRAVAUX À RÉALISER EN 2027") == set()
    assert rules("Les gants répondent à EN 374.") == {"norme-equiv"}


def test_a_hit_says_where_why_and_what_to_write():
    text = "Cœur de cible : une entreprise locale."
    (hit,) = scan(text, LEXICON)
    assert (hit.start, hit.end) == (20, 37)
    assert hit.extract == text[20:37] == "entreprise locale"
    assert hit.grounds == ("ccp-l3", "ccp-r2111-7")
    assert "entreprise locale" in hit.message
    assert hit.proposal


def test_a_hit_over_two_lines_is_quoted_on_one():
    (hit,) = scan("des produits\n  locaux", LEXICON)
    assert "« produits locaux »" in hit.message.replace("\u00a0", " ")


def test_hits_are_sorted_and_do_not_overlap_for_one_rule():
    text = " ".join(item["texte"] for item in sentences("mauvaises")[:60])
    hits = scan(text, LEXICON)
    assert hits == tuple(sorted(hits, key=lambda hit: hit.start))
    for rule in RULES:
        own = [hit for hit in hits if hit.rule == rule]
        assert all(one.end <= other.start for one, other in pairwise(own))


def test_a_generic_acceptance_of_equivalents_holds_for_the_whole_text():
    general = "Toute référence à une norme, un label ou une marque s’entend « ou équivalent »."
    text = "\n\nLe papier est certifié FSC. L’appareil est un Kärcher."
    assert rules(text) == {"label-equiv", "marque"}
    assert rules(general + text) == set()


def test_a_refusal_of_equivalents_is_no_acceptance():
    assert rules("Label FSC, sans label équivalent.") == {"label-equiv"}
    assert rules("Label FSC ou label équivalent.") == set()


def test_a_full_time_equivalent_is_no_acceptance():
    assert rules("Label FSC et 2 ou 3 équivalents temps plein.") == {"label-equiv"}


def test_the_dots_that_lead_to_a_weight_do_not_cut_a_criterion():
    assert rules("Développement durable ......... 10 %") == {"crit-vague"}
    assert rules("Développement durable. 10 % des bacs sont remplacés.") == set()


def test_a_list_of_criteria_after_semicolons_keeps_its_heading():
    listed = "le prix ; les garanties de bonne exécution ; l’aspect durable"
    assert rules(f"Critères : {listed}") == {"crit-vague"}
    assert rules(f"À prévoir : {listed}") == set()


def test_the_list_below_a_criterion_says_what_is_measured():
    criterion = "Qualité des prestations (40 points)"
    assert rules(f"{criterion}\n- passages par semaine : 20 points") == set()
    assert rules(f"{criterion}\n- présentation : 20 points") == {"crit-vague"}


def test_the_decimals_of_a_number_are_no_number():
    assert rules("Chiffre d’affaires minimal : 1,5 fois la valeur estimée du marché.") == set()
    assert rules("Chiffre d’affaires minimal : 5 fois la valeur estimée du marché.") == {
        "capacite-excessive"
    }


def test_the_library_uses_no_unlawful_wording():
    for path in sorted((shipped("resources") / "clauses").glob("*.toml")):
        clause = tomllib.loads(path.read_text(encoding="utf-8"))
        for variant in clause["variantes"]:
            hits = scan(variant["texte"], LEXICON)
            assert not hits, f"{path.name}: {[hit.extract for hit in hits]}"


@pytest.mark.parametrize("name", ["rc", "ccp"])
def test_our_own_documents_use_no_unlawful_wording(name):
    path = Path(__file__).parents[1] / "reference" / f"{name}.txt"
    assert [hit.extract for hit in scan(path.read_text(encoding="utf-8"), LEXICON)] == []


def test_the_shipped_rules_can_all_be_read_and_cite_known_texts(catalogue):
    assert LEXICON.problems() == ()
    for rule in LEXICON.rules:
        assert set(rule.grounds) <= set(catalogue.law.texts), rule.identifier


def test_every_word_list_is_used():
    folder = shipped("resources") / "law" / "wording"
    data = "".join(path.read_text(encoding="utf-8") for path in folder.glob("*.toml"))
    names = {*LEXICON.words, *(name for rule in LEXICON.rules for name in rule.words)}
    named_by_the_reader = {NEUTRAL_WORDS, KNOWN_NAMES, UNITS}
    assert {name for name in names if f"{{{name}}}" not in data} == named_by_the_reader


FRAGMENTS = st.sampled_from(
    [
        *("entreprise", "locale", "produits", "locaux", "implantée", "dans", "le département"),
        *("Écolabel", "ou équivalent", "norme", "NF", "EN", "12345", "de marque", "Kärcher"),
        *("politique", "RSE", "du candidat", "n’est pas", "exigée", "œuvre", "20", "km", "sans"),
        *("«", "»", ":", ";", ".", ",", "!", "?", "…", "-", "|", "(", ")", "(e)", "·e", "n°"),
        *(
            "\n",
            "\n\n",
            "\n- ",
            "\u00a0",
            "\u200b",
            "I\u0307",
            "ﬁ",
            "İ",
            "ß",
            "中",
            "e\u0301t\u00ade",
        ),
    ]
)


@given(st.lists(FRAGMENTS | st.text(max_size=5), max_size=30), st.sampled_from(["", " "]))
@settings(max_examples=300, deadline=None)
def test_any_text_is_scanned_and_every_hit_stands_in_it(fragments, glue):
    text = glue.join(fragments)
    hits = scan(text, LEXICON)
    for hit in hits:
        assert 0 <= hit.start < hit.end <= len(text)
        assert hit.extract == text[hit.start : hit.end]
    assert hits == scan(text, LEXICON)


@given(st.text(max_size=400))
@settings(max_examples=200, deadline=None)
def test_no_text_makes_the_scan_fail(text):
    for hit in scan(text, LEXICON):
        assert hit.extract == text[hit.start : hit.end]


def test_letters_that_change_width_do_not_shift_the_places():
    text = "Œuvre, ﬁche, İ, e\u0301te\u0301 : produits locaux, cœur."
    (hit,) = scan(text, LEXICON)
    assert hit.extract == "produits locaux"


def fastest(text, runs=3):
    spent = []
    for _ in range(runs):
        start = time.perf_counter()
        scan(text, LEXICON)
        spent.append(time.perf_counter() - start)
    return min(spent)


def twenty_pages():
    folder = shipped("resources") / "clauses"
    text = "\n\n".join(path.read_text(encoding="utf-8") for path in sorted(folder.glob("*.toml")))
    return (text * (TWENTY_PAGES // len(text) + 1))[:TWENTY_PAGES]


def test_twenty_pages_are_scanned_at_once():
    assert fastest(twenty_pages()) < LONGEST_SCAN


@pytest.mark.parametrize(
    "text",
    [
        "a" * 40_000,
        "é" * 40_000,
        "œ" * 40_000,
        "\u0301" * 40_000,
        "." * 40_000 + "a",
        "\n," * 20_000,
        "\n" * 40_000,
        " " * 40_000 + "a",
        "\n- FSC" * 6_000,
        "produits locaux " * 2_500,
        "Kärcher " * 5_000,
        "sans exiger " * 3_500 + "produits locaux",
        "entreprise dans " * 2_500,
        "de marque X " * 3_500,
    ],
    ids=lambda text: repr(text[:8]),
)
def test_no_text_hangs_the_scan(text):
    assert fastest(text, runs=1) < 10 * LONGEST_SCAN
