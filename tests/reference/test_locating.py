from dataclasses import replace

from desktop_app.core.place import Place
from desktop_app.reference.locating import located


def test_a_postcode_and_a_name_give_the_code_and_the_centre(communes):
    place = located(Place(postcode="59000", commune="Lille"), communes)
    assert place.insee == "59350"
    assert place.latitude is not None
    assert (place.postcode, place.commune) == ("59000", "Lille")


def test_what_is_known_stays(communes):
    known = Place(postcode="59000", commune="Lille", insee="59350", latitude=1.0, longitude=2.0)
    assert located(known, communes) == known
    moved = located(replace(known, insee=""), communes)
    assert (moved.latitude, moved.longitude) == (1.0, 2.0)


def test_a_doubtful_commune_leaves_the_place_as_it_is(communes):
    for doubtful in (Place(), Place(postcode="51300"), Place(commune="Nulle-Part-les-Bains")):
        assert located(doubtful, communes) == doubtful


def test_a_commune_without_a_centre_is_never_at_zero(communes):
    place = located(Place(insee="15031"), communes)
    assert place.latitude is None
    assert place.longitude is None
