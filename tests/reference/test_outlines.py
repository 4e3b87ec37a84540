"""Outlines of the departments for a small map."""

from itertools import pairwise

from desktop_app.reference.distance import Centre


def inside(point, ring):
    x, y = point
    odd = False
    for (left, low), (right, high) in pairwise(ring):
        crosses = (low > y) != (high > y)
        if crosses and x < (right - left) * (y - low) / (high - low) + left:
            odd = not odd
    return odd


def holds(outline, centre: Centre):
    point = (centre.longitude, centre.latitude)
    return any(inside(point, ring) for ring in outline.rings)


def test_every_department_has_an_outline_overseas_included(reference):
    codes = {outline.department for outline in reference.outlines.all()}
    assert len(codes) == 101
    assert {"2A", "2B", "75", "971", "972", "973", "974", "976"} <= codes
    assert reference.outlines.of("988") is None
    assert reference.outlines.of("20") is None


def test_outlines_are_closed_and_light(reference):
    for outline in reference.outlines.all():
        points = sum(len(ring) for ring in outline.rings)
        assert 30 <= points <= 700, outline.name
        assert all(ring[0] == ring[-1] for ring in outline.rings), outline.name


def test_outline_holds_the_communes_of_its_department_and_no_other(reference):
    for insee, department in (("59350", "59"), ("62041", "62"), ("97411", "974")):
        centre = reference.communes.by_insee(insee).centre
        assert holds(reference.outlines.of(department), centre)
        assert not holds(reference.outlines.of("75"), centre)


def test_bounds_go_round_the_department(reference):
    west, south, east, north = reference.outlines.of("59").bounds
    assert (round(west, 1), round(east, 1)) == (2.1, 4.2)
    assert (round(south, 1), round(north, 1)) == (50.0, 51.1)
