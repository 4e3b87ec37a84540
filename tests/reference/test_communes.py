"""The communes of the year, found by code and by name."""

import pytest

from desktop_app.core.folding import fold


@pytest.mark.parametrize(
    ("insee", "name", "postcode", "people"),
    [
        ("59350", "Lille", "59800", 238_246),
        ("62041", "Arras", "62000", 42_875),
        ("59512", "Roubaix", "59100", 98_286),
        ("2A004", "Ajaccio", "20000", 0),
        ("2B033", "Bastia", "20200", 0),
        ("97411", "Saint-Denis", "97400", 0),
        ("98818", "Nouméa", "98800", 0),
    ],
)
def test_commune_is_known_by_its_code(communes, insee, name, postcode, people):
    commune = communes.by_insee(insee)
    assert (commune.name, postcode in commune.postcodes) == (name, True)
    assert commune.population == people or not people


def test_lille_belongs_to_its_metropole_department_and_region(communes):
    lille = communes.by_insee("59350")
    assert (lille.department, lille.region) == ("59", "32")
    assert communes.grouping(lille.epci).name == "Métropole Européenne de Lille"


def test_unknown_codes_find_nothing(communes):
    assert communes.by_insee("59999") is None
    assert communes.by_insee("") is None
    assert communes.by_postcode("99999") == ()
    assert communes.grouping("000000000") is None


def test_a_postcode_may_serve_many_communes_and_a_commune_have_many(communes):
    assert len(communes.by_postcode("51300")) == 46
    assert len(communes.by_insee("75056").postcodes) == 21


def test_postcode_that_lost_its_zero_in_a_spreadsheet_is_understood(communes):
    assert communes.by_postcode("1380") == communes.by_postcode("01380")


@pytest.mark.parametrize(
    ("former", "present"),
    [("01144", "Bâgé-Dommartin"), ("20004", "Ajaccio"), ("20033", "Bastia"), ("75115", "Paris")],
)
def test_former_code_leads_to_the_present_commune(communes, former, present):
    assert communes.by_insee(former).name == present


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("lil", "Lille"),
        ("LILLE", "Lille"),
        ("le havre", "Le Havre"),
        ("havre", "Le Havre"),
        ("st etienne", "Saint-Étienne"),
        ("saint-étienne", "Saint-Étienne"),
        ("l'hay", "L’Haÿ-les-Roses"),
        ("roses hay", "L’Haÿ-les-Roses"),
        ("oeting", "Œting"),
        ("œting", "Œting"),
        ("asnieres sur seine", "Asnières-sur-Seine"),
        ("villeneuve-d'ascq", "Villeneuve-d’Ascq"),
        ("eu", "Eu"),
        ("59512", "Roubaix"),
        ("97411", "Saint-Denis"),
        ("2b033", "Bastia"),
    ],
)
def test_commune_is_found_as_it_is_typed(communes, typed, first):
    assert communes.find(typed, 5)[0].commune.name == first


def test_largest_commune_comes_first_and_the_limit_holds(communes):
    found = [match.commune for match in communes.find("saint d", 10)]
    assert len(found) == 10
    assert found[0].population == max(commune.population for commune in found)


def test_homonyms_are_told_apart_by_their_department(communes):
    titles = [match.commune.title for match in communes.find("celles", 6)]
    assert "Celles (15)" in titles
    assert len(set(titles)) == 6


def test_former_name_finds_the_present_commune_and_says_so(communes):
    match = communes.find("Bâgé-la-Ville")[0]
    assert (match.commune.name, match.former) == ("Bâgé-Dommartin", "Bâgé-la-Ville")
    assert communes.find("Lille")[0].former == ""


@pytest.mark.parametrize("typed", ["", "   ", "zzzz", "'", "%", "*", "99999"])
def test_what_no_commune_is_called_finds_nothing(communes, typed):
    assert communes.find(typed) == ()


def test_every_commune_is_found_by_its_own_name(communes):
    rows = communes._connection.execute("SELECT insee, name FROM commune").fetchall()  # noqa: SLF001
    assert len(rows) == 34_969
    for insee, name in rows[::97]:
        assert insee in {match.commune.insee for match in communes.find(name, 40)}, name


def test_folding_is_the_one_the_index_was_built_with():
    assert [fold(name) for name in ("Œuilly", "St-Dizier", "L’Haÿ")] == [
        "oeuilly",
        "saint dizier",
        "l hay",
    ]


@pytest.mark.parametrize(
    ("insee", "said"),
    [
        ("59350", "de Lille"),
        ("62041", "d’Arras"),
        ("76351", "du Havre"),
        ("93045", "des Lilas"),
        ("17300", "de La Rochelle"),
        ("94038", "de L’Haÿ-les-Roses"),
    ],
)
def test_name_of_a_commune_follows_the_word_commune(communes, insee, said):
    assert communes.by_insee(insee).of_name == said


def test_departments_and_regions_are_all_there(communes):
    departments = {area.code: area.name for area in communes.departments}
    assert len(departments) == 109
    assert departments["2A"] == "Corse-du-Sud"
    assert {area.code: area.name for area in communes.regions}["32"] == "Hauts-de-France"
