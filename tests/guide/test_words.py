import datetime

from desktop_app.guide.guide import Guide
from desktop_app.guide.proofreading import list_problems
from desktop_app.guide.words import Abbreviation, Abbreviations, WordList
from desktop_app.law.text import Confidence


def word(acronym, definition="Une phrase.", source="Une source"):
    return Abbreviation(
        acronym=acronym,
        title=acronym,
        definition=definition,
        source=source,
        confidence=Confidence.KNOWN,
    )


def in_list(*words):
    return WordList(identifier="a", verified_on=datetime.date(2026, 11, 22), words=words)


ASKED = (
    *("ESS", "SIAE", "EA", "ESAT", "ACI", "AI", "ETTI", "EI", "EITI", "GEIQ", "PTCE", "CCAG"),
    *("CCAP", "CCTP", "CCP", "RC", "DCE", "MAPA", "BOAMP", "JOUE", "JAL", "DUME", "CPV", "NAF"),
    *("SIRET", "DECP", "eForms", "AGEC", "EGalim", "SIQO", "HVE", "ACV", "FDES", "RE2020"),
    *("PNAD", "SPASER", "CRESS", "PLIE"),
)


def test_the_abbreviations_that_clerks_meet_are_explained(catalogue):
    known = {item.acronym for item in catalogue.guide.words()}
    assert set(ASKED) <= known
    assert len(known) >= 60


def test_whole_words_are_found_once_and_in_order():
    words = Abbreviations((word("EA"), word("ESS"), word("eForms"), word("RC")))
    found = words.within(["L’ESS, l’ESS et les EA ; un RC-type.", "avis eForms"])
    assert [item.acronym for item in found] == ["EA", "eForms", "ESS", "RC"]


def test_part_of_a_word_or_another_case_is_not_an_abbreviation():
    words = Abbreviations((word("EA"), word("AI"), word("ESS")))
    assert words.within(["EAU, ai, ESSAI, eA, ESS2"]) == ()


def test_a_word_said_twice_unsourced_or_too_long_is_refused():
    assert list(list_problems(in_list(word("EA")))) == []
    assert len(list(list_problems(in_list(word("EA"), word("EA"))))) == 1
    assert len(list(list_problems(in_list(word("EA", source=" "))))) == 1
    assert len(list(list_problems(in_list(word("EA", definition="mot " * 61))))) == 1


def test_words_are_given_in_alphabetical_order():
    guide = Guide(lists={"a": in_list(word("b"), word("A"), word("C"))})
    assert [item.acronym for item in guide.words()] == ["A", "b", "C"]
