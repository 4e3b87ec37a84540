"""Distances between communes; an unknown centre is never a distance of nought."""

import pytest

from desktop_app.reference.distance import Centre, kilometres, told


@pytest.mark.parametrize(
    ("start", "end", "distance"),
    [
        ("59350", "62041", 43),
        ("59350", "59512", 9),
        ("59350", "75056", 204),
        ("2A004", "2B033", 105),
        ("97411", "97415", 18),
    ],
)
def test_distance_is_as_the_crow_flies(communes, start, end, distance):
    centres = [communes.by_insee(insee).centre for insee in (start, end)]
    assert kilometres(*centres) == pytest.approx(distance, abs=3)
    assert kilometres(*reversed(centres)) == pytest.approx(kilometres(*centres))


@pytest.mark.parametrize("insee", ["15031", "15035", "15047", "15171", "98818"])
def test_commune_without_a_centre_has_no_distance(communes, insee):
    centre, lille = (communes.by_insee(code).centre for code in (insee, "59350"))
    assert centre is None
    assert kilometres(centre, lille) is None
    assert kilometres(lille, centre) is None
    assert kilometres(centre, centre) is None
    assert told(kilometres(centre, lille)) == "distance non calculable"


def test_a_known_place_is_at_no_distance_from_itself():
    assert kilometres(Centre(50.6, 3.1), Centre(50.6, 3.1)) == 0
    assert told(0.0) == "moins de 1\u00a0km"
    assert told(42.6) == "43\u00a0km"


def test_every_department_has_centres_inside_france(communes):
    query = "SELECT insee FROM commune WHERE latitude IS NULL AND department < '975'"
    missing = [row[0] for row in communes._connection.execute(query)]  # noqa: SLF001
    assert missing == ["15031", "15035", "15047", "15171"]
    query = (
        "SELECT min(latitude), max(latitude), min(longitude), max(longitude) FROM commune"
        " WHERE department < '97'"
    )
    bounds = communes._connection.execute(query).fetchone()  # noqa: SLF001
    assert 413_000 < bounds[0] < bounds[1] < 511_000
    assert -52_000 < bounds[2] < bounds[3] < 97_000
