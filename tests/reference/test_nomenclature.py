"""NAF, CPV and legal forms; the families name CPV codes as the European list does."""

import pytest

from desktop_app.reference.nomenclature import CodeState


@pytest.fixture(scope="module")
def lists(reference):
    return reference.nomenclatures


@pytest.mark.parametrize(
    ("typed", "state", "right"),
    [
        ("90910000-9", CodeState.RIGHT, "90910000-9"),
        (" 90910000 - 9 ", CodeState.RIGHT, "90910000-9"),
        ("90910000", CodeState.WITHOUT_DIGIT, "90910000-9"),
        ("90910000-8", CodeState.WRONG_DIGIT, "90910000-9"),
        ("03000000-1", CodeState.RIGHT, "03000000-1"),
        ("99999999-9", CodeState.UNKNOWN, None),
        ("60173000-1", CodeState.UNKNOWN, None),
        ("9091", CodeState.MALFORMED, None),
        ("nettoyage", CodeState.MALFORMED, None),
        ("", CodeState.MALFORMED, None),
    ],
)
def test_typed_cpv_code_is_compared_with_the_list(lists, typed, state, right):
    check = lists.check_cpv(typed)
    assert (check.state, check.entry and check.entry.code) == (state, right)


def test_every_class_of_the_cpv_has_a_french_label(reference):
    codes = "SELECT count(*), sum(code % 10000 = 0 AND label IS NULL) FROM cpv"
    assert reference.connection.execute(codes).fetchone() == (9_454, 0)


def test_code_without_a_label_shows_that_of_the_level_above(lists):
    assert lists.cpv("03111100-3").label == ""
    assert lists.cpv_above("03111100-3").code == "03110000-5"
    assert lists.cpv_above("90910000").label == "Services de nettoyage"
    assert lists.cpv_above("00000000") is None
    assert lists.cpv_above("") is None


def test_cpv_is_searched_by_words_and_by_code(lists):
    assert lists.search_cpv("services de nettoyage")[0].code == "90910000-9"
    assert "90911200-8" in {entry.code for entry in lists.search_cpv("nettoyage bâtim")}
    assert lists.search_cpv("9091", 3)[0].code == "90910000-9"
    assert len(lists.search_cpv("45", 7)) == 7
    assert lists.search_cpv("") == ()
    assert lists.search_cpv("zzzz") == ()
    assert lists.search_cpv("99999999") == ()


@pytest.mark.parametrize("typed", ["81.21Z", "8121Z", "8121z", " 81.21z "])
def test_naf_code_is_read_however_it_is_typed(lists, typed):
    entry = lists.naf(typed)
    assert (entry.code, entry.label) == ("81.21Z", "Nettoyage courant des bâtiments")


def test_naf_has_its_five_levels_and_no_other_code(lists, reference):
    levels = "SELECT length(code), count(*) FROM naf GROUP BY 1"
    counts = dict(reference.connection.execute(levels).fetchall())
    assert counts == {1: 21, 2: 88, 4: 272, 5: 615, 6: 732}
    assert lists.naf("N").label == "Activités de services administratifs et de soutien"
    assert lists.naf("99.99Z") is None
    assert lists.naf("") is None


def test_naf_is_searched_by_words_and_by_code(lists):
    assert lists.search_naf("aménagement paysager")[0].label.startswith("Services")
    assert {entry.code for entry in lists.search_naf("81.3")} == {"81.3", "81.30", "81.30Z"}
    assert lists.search_naf("zzzz") == ()


def test_legal_forms_of_the_social_economy_are_listed(lists):
    assert lists.legal_form("9222").label == "Association intermédiaire"
    assert "SCOP" in lists.legal_form("5458").label
    assert lists.legal_form("0000") is None
    assert "9221" in {entry.code for entry in lists.search_legal_forms("insertion")}
    assert {entry.code[:2] for entry in lists.search_legal_forms("92")} == {"92"}


def misnamed(families, lists):
    for family in families.values():
        for code, label in family.cpv_codes.items():
            check = lists.check_cpv(code)
            if check.state is not CodeState.RIGHT or check.entry.label not in {"", label}:
                yield family.identifier, code, label, check.entry and check.entry.label


def test_families_name_cpv_codes_as_the_official_list_does(catalogue, lists):
    assert list(misnamed(catalogue.families, lists)) == []


def test_no_code_of_a_family_is_without_an_official_label(catalogue, lists):
    codes = {code for family in catalogue.families.values() for code in family.cpv_codes}
    assert [code for code in sorted(codes) if not lists.cpv(code).label] == []


@pytest.mark.parametrize(
    ("code", "label"),
    [
        ("90910000-8", "Services de nettoyage"),
        ("90910000-9", "Nettoyage"),
        ("99999999-9", "Inconnu"),
    ],
)
def test_misnamed_code_of_a_family_is_seen(lists, code, label):
    class Family:
        identifier = "essai"
        cpv_codes = {code: label}  # noqa: RUF012 - a stand-in, read once

    assert len(list(misnamed({"essai": Family}, lists))) == 1
