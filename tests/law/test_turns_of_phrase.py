from dataclasses import replace
from decimal import Decimal

import pytest

from desktop_app.core.errors import DataFileError
from desktop_app.law.lexicon import Context, LetterCase, Pattern, WordingRule
from desktop_app.law.proofreading import law_problems
from desktop_app.law.sums import sums
from desktop_app.law.wording import Lexicon, read_lexicon, scan

LIEUX = ("commune", "canton")


def rules(text, lexicon):
    return {hit.rule for hit in scan(text, lexicon)}


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


def extracts(text, lexicon):
    return [hit.extract for hit in scan(text, lexicon)]


def test_a_number_above_a_floor_is_found():
    lexicon = lexicon_of(Pattern(forms=("#>9 ans", "effectif …3 #>9")))
    text = "9 ans, 10 ans, 1 000 ans, effectif de 8 ; effectif de 12,5"
    assert extracts(text, lexicon) == ["10 ans", "1 000 ans", "effectif de 12,5"]


def test_a_turn_of_phrase_may_ask_for_others_in_any_order():
    lexicon = lexicon_of(
        Pattern(forms=("association*",), together=("exclu*", "{qui}")),
        words={"qui": ("commune", "la mairie")},
    )
    assert extracts("Sont exclues par la commune les associations.", lexicon) == ["associations"]
    assert extracts("Les associations sont exclues par la mairie.", lexicon) == ["associations"]
    assert extracts("Les associations sont exclues. La commune décide.", lexicon) == []


def test_the_others_may_have_to_be_near():
    lexicon = lexicon_of(Pattern(forms=("local",), together=("note*",), reach=3))
    assert extracts("noté car très local", lexicon) == ["local"]
    assert extracts("local, ce qui est bien entendu noté", lexicon) == []


def test_the_others_may_stand_in_the_short_line_above():
    below = lexicon_of(Pattern(forms=("loi",), together=("clause*",), heading=True))
    alone = lexicon_of(Pattern(forms=("loi",), together=("clause*",)))
    text = "Article 12 : clause sociale\nLe titulaire respecte la loi."
    assert extracts(text, below) == ["loi"]
    assert extracts(text, alone) == []
    assert (
        extracts(f"Une clause {'très ' * 20}longue.\nLe titulaire respecte la loi.", below) == []
    )


def test_sums_of_money_are_compared():
    lexicon = lexicon_of(Pattern(forms=("chiffre d affaires",), ratio=Decimal(2)))
    assert extracts("Chiffre d’affaires de 3 M€ (marché de 90 000 €).", lexicon) != []
    assert extracts("Chiffre d’affaires de 180 000 €. Le marché vaut 90 000 €.", lexicon) == []
    assert extracts("Chiffre d’affaires de 180 000 €.", lexicon) == []


def test_a_turn_of_phrase_may_want_few_other_words():
    lexicon = lexicon_of(
        Pattern(forms=("qualité",), most_others=1), words={"neutres": ("la", "noté*", "critère")}
    )
    assert extracts("Critère : la qualité, notée 40.", lexicon) == ["qualité"]
    assert extracts("Critère : la qualité des repas servis.", lexicon) == []


def test_an_unknown_name_is_a_word_with_a_capital_within_the_sentence():
    lexicon = lexicon_of(
        Pattern(forms=("modèle @", "@ @#", "caméra !{outils}? @")),
        words={"connus": ("Europe",), "unites": ("mm",), "outils": ("de", "la")},
    )
    text = "Modèle Zorba ; modèle Europe ; modèle courant ; une Zorba 300 ; une Zorba 300 mm"
    assert extracts(text, lexicon) == ["Modèle Zorba", "Zorba 300"]
    assert extracts("Zorba 300 mm, un GRX MX275, un Zorba MX275", lexicon) == ["Zorba MX275"]
    assert extracts("caméra ronde Zorba, caméra de Zorba", lexicon) == ["caméra ronde Zorba"]
    assert extracts("UN MODÈLE ZORBA", lexicon) == []


@pytest.mark.parametrize(
    ("text", "amounts"),
    [
        ("45 000 € et 3 M€", (45_000, 3_000_000)),
        ("deux millions d’euros, 500 k€", (2_000_000, 500_000)),
        ("1.200,50 euros ; 40 %", (Decimal("1200.50"),)),
        ("dix mille euros, 3 mois", (10_000,)),
    ],
)
def test_sums_are_read_in_figures_and_in_letters(text, amounts):
    assert sums(text) == amounts


def test_a_word_list_is_a_choice_of_words_and_of_runs():
    lexicon = lexicon_of(
        Pattern(forms=("{lieu} proche|voisin",)),
        words={"lieu": ("la mairie", "école*", "{site}"), "site": ("stade",)},
    )
    found = [hit.extract for hit in scan("la mairie proche, Écoles voisin, stade proche", lexicon)]
    assert found == ["la mairie proche", "Écoles voisin", "stade proche"]


def test_a_number_a_gap_a_capital_and_a_missing_word_are_found():
    lexicon = lexicon_of(
        Pattern(forms=("rayon de? # km", "marque …2 ^", "type ^{nom}", "taux …1 de? haut")),
        words={"nom": ("orange",)},
    )
    text = "rayon 1 200,5 km ; marque de la Poste ; type Orange ; type orange ; taux très haut"
    extracts = [hit.extract for hit in scan(text, lexicon)]
    assert extracts == ["rayon 1 200,5 km", "marque de la Poste", "type Orange", "taux très haut"]


def test_a_word_with_a_capital_is_not_the_first_of_its_sentence():
    lexicon = lexicon_of(Pattern(forms=("orange",), letter_case=LetterCase.CAPITAL))
    assert [hit.start for hit in scan("Orange et orange et Orange", lexicon)] == [20]
    assert scan("UNE ORANGE", lexicon) == ()


def test_an_own_exception_may_replace_the_shared_ones():
    shared = Context(before=("sans",))
    own = Context(after=("…2 admis",))
    kept = lexicon_of(Pattern(forms=("local",), except_for=own), except_for=shared)
    replaced = lexicon_of(
        Pattern(forms=("local",), except_for=own, shared_exceptions=False), except_for=shared
    )
    assert rules("sans local", kept) == set()
    assert rules("sans local", replaced) == {"essai"}
    assert rules("local toujours bien admis", replaced) == set()
    assert rules("local toujours bien ou mal admis", replaced) == {"essai"}


@pytest.mark.parametrize(
    ("form", "reason"),
    [
        ("", "une tournure est vide"),
        ("{inconnue}", "la liste « inconnue » n’existe pas"),
        ("…3 local", "une tournure commence par un mot"),
        ("^ km", "une tournure commence par un mot"),
        ("local #>", "« #> » ne se lit pas"),
        ("local !{inconnue}", "la liste « inconnue » n’existe pas"),
        ("local ?", "« ? » ne se lit pas"),
        ("local {a", "« {a » ne se lit pas"),
        ("local a||b", "une liste de mots contient un texte vide"),
        ("{cercle}", "une liste de mots se contient elle-même"),
    ],
)
def test_a_turn_of_phrase_that_cannot_be_read_is_named(form, reason):
    lexicon = lexicon_of(Pattern(forms=(form,)), words={"cercle": ("un {cercle}",)})
    (problem,) = lexicon.problems()
    assert problem.startswith("essai.toml :")
    assert reason in problem
    with pytest.raises(DataFileError, match="essai"):
        scan("un mot", lexicon)


def test_a_wording_file_with_an_unknown_key_is_refused(tmp_path, glossary):
    (tmp_path / "crit-local.toml").write_text('identifiant = "crit-local"\nmotif = "x"\n', "utf-8")
    with pytest.raises(DataFileError, match="clef inconnue"):
        read_lexicon(tmp_path, glossary)


@pytest.mark.parametrize("part", ["before", "after", "sentence", "text", "cancelled_by"])
def test_a_context_that_cannot_be_read_is_named_with_the_law(catalogue, part):
    context = Context(**{part: ("local {nulle-part}",)})
    lexicon = lexicon_of(Pattern(forms=("local",), except_for=context))
    problems = law_problems(replace(catalogue.law, lexicon=lexicon))
    assert any("essai.toml :" in problem for problem in problems)
    right = lexicon_of(Pattern(forms=("local",), except_for=Context(before=("non",))))
    assert law_problems(replace(catalogue.law, lexicon=right)) == ()


def test_what_a_scan_remembers_is_bounded():
    lexicon = lexicon_of(Pattern(forms=("local",)))
    scan(" ".join(f"mot{chr(97 + one % 26)}x{one:o}" for one in range(9_000)), lexicon)
    assert lexicon.look_up.cache_info().currsize == lexicon.look_up.cache_info().maxsize == 4_096


def test_words_of_one_list_share_what_they_begin():
    lexicon = lexicon_of(Pattern(forms=("{lieu} proche", "{lieu} voisin")), words={"lieu": LIEUX})
    first, second = lexicon.look_up("commune"), lexicon.look_up("canton")
    assert first.pairs is second.pairs
    assert first.pairs
    assert lexicon.look_up("autre").pairs is not first.pairs
