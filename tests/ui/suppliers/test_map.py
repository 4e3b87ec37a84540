import pytest

from desktop_app.book.query import SearchStoppedError
from desktop_app.reference.distance import Centre
from desktop_app.ui.suppliers.geography import Geography
from desktop_app.ui.suppliers.map_marks import marks_of
from desktop_app.ui.suppliers.map_view import View


def test_a_map_nobody_waits_for_is_given_up():
    with pytest.raises(SearchStoppedError):
        marks_of(Geography(), None, (object(),), lambda: True)
    assert marks_of(Geography(), None, (), lambda: True).suppliers == 0


def test_north_is_up_and_a_ring_has_its_length(qapp):
    view = View(Centre(50.0, 3.0), 50, qapp.primaryScreen().size())
    middle, north, east = view.point(50, 3), view.point(50.2, 3), view.point(50, 3.2)
    assert north.y() < middle.y() < view.size.height()
    assert east.x() > middle.x()
    assert middle.y() - north.y() == pytest.approx(view.pixels(0.2 * 111.19))
    assert view.shows(50, 3)
    assert not view.shows(40, 3)
