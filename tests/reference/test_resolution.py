"""The commune of an address as suppliers’ files write it."""

import pytest

from desktop_app.reference.commune import Ground


@pytest.mark.parametrize(
    ("postcode", "name", "insee", "ground"),
    [
        ("59000", "LILLE", "59350", Ground.POSTCODE_AND_NAME),
        ("59 000", "Lille", "59350", Ground.POSTCODE_AND_NAME),
        ("1380", "Bagé-Dommartin", "01025", Ground.POSTCODE_AND_NAME),
        ("51300", "VITRY LE FRANCOIS", "51649", Ground.POSTCODE_AND_NAME),
        ("52100", "ST DIZIER", "52448", Ground.POSTCODE_AND_NAME),
        ("71100", "CHALON S/ SAONE", "71076", Ground.POSTCODE_AND_NAME),
        ("76600", "HAVRE (LE)", "76351", Ground.POSTCODE_AND_NAME),
        ("94240", "L'HAY LES ROSES", "94038", Ground.POSTCODE_AND_NAME),
        ("57600", "OETING", "57521", Ground.POSTCODE_AND_NAME),
        ("20000", "AJACCIO", "2A004", Ground.POSTCODE_AND_NAME),
        ("20200", "Bastia", "2B033", Ground.POSTCODE_AND_NAME),
        ("97400", "ST DENIS", "97411", Ground.POSTCODE_AND_NAME),
        ("97460", "Saint Paul", "97415", Ground.POSTCODE_AND_NAME),
        ("93200", "St-Denis BP 12", "93066", Ground.POSTCODE_AND_NAME),
        ("01380", "BAGE LA VILLE", "01025", Ground.FORMER_NAME),
        ("75015", "Paris 15e", "75056", Ground.CITY_DISTRICT),
        ("75015", "PARIS", "75056", Ground.POSTCODE_AND_NAME),
        ("69003", "LYON 3EME", "69123", Ground.CITY_DISTRICT),
        ("13006", "Marseille 6e Arrondissement", "13055", Ground.CITY_DISTRICT),
        ("59043", "LILLE CEDEX", "59350", Ground.CEDEX),
        ("20186", "AJACCIO CEDEX 2", "2A004", Ground.CEDEX),
        ("75380", "PARIS CEDEX 08", "75056", Ground.CEDEX),
        ("59299", "ROUBAIX CEDEX 1", "59512", Ground.CEDEX),
        ("59043", "Lille", "59350", Ground.NAME_IN_DEPARTMENT),
        ("", "Roubaix", "59512", Ground.NAME_ALONE),
        ("59100", "", "59512", Ground.POSTCODE_ALONE),
    ],
)
def test_address_is_recognised(communes, postcode, name, insee, ground):
    answer = communes.resolve(postcode, name)
    assert (answer.commune and answer.commune.insee, answer.ground) == (insee, ground)
    assert answer.candidates == ()


@pytest.mark.parametrize(
    ("address", "ground", "among", "count"),
    [
        (("51300", ""), Ground.SEVERAL, "51649", 46),
        (("", "Saint-Denis"), Ground.SEVERAL, "93066", 4),
        (("59000", "ROUBAIX"), Ground.NAME_DIFFERS, "59512", 2),
        (("97490", "SAINTE CLOTILDE"), Ground.NAME_DIFFERS, "97411", 1),
        (("75380", "Lille"), Ground.UNKNOWN, "59350", 1),
    ],
)
def test_what_is_doubtful_is_left_to_a_person(communes, address, ground, among, count):
    answer = communes.resolve(*address)
    assert (answer.commune, answer.ground) == (None, ground)
    assert among in {commune.insee for commune in answer.candidates}
    assert len(answer.candidates) == count


@pytest.mark.parametrize(
    ("postcode", "name"), [("", ""), ("99999", "Nullepart"), ("", "CEDEX"), ("abc", "12")]
)
def test_nonsense_is_not_recognised(communes, postcode, name):
    answer = communes.resolve(postcode, name)
    assert (answer.ground, answer.commune, answer.candidates) == (Ground.UNKNOWN, None, ())


def test_every_commune_is_recognised_by_its_own_postcode_and_name(communes):
    query = "SELECT insee, name, postcodes FROM commune WHERE postcodes <> ''"
    rows = communes._connection.execute(query).fetchall()  # noqa: SLF001
    for insee, name, postcodes in rows[::53]:
        answer = communes.resolve(postcodes.split()[-1], name.upper())
        assert (answer.commune and answer.commune.insee) == insee, name
