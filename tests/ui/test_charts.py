import xml.etree.ElementTree as ET

import pikepdf
import pytest
from PySide6.QtGui import QColor, QImage

from desktop_app.settings import Settings, Theme
from desktop_app.ui.colours import LIGHT, contrast
from desktop_app.ui.notice import Tone
from desktop_app.ui.theme import CHOSEN_COLOURS, apply_theme
from desktop_app.ui.widgets.bar_chart import Bar, BarChart
from desktop_app.ui.widgets.chart import DASHES, HATCHES, strokes_of
from desktop_app.ui.widgets.chart_button import ChartButton
from desktop_app.ui.widgets.line_chart import Line, LineChart, Scale, round_ticks

LINES = (
    Line("La moins chère", ((0, 80), (60, 30))),
    Line("L’exemplaire", ((0, 40), (60, 70))),
)
NEEDED_CONTRAST = 3
BELOW_LEGEND, FULL_EDGE, HATCH = 45, 5, 10


@pytest.fixture
def chart(hand):
    chart = LineChart("Total selon le poids")
    chart.resize(600, 300)
    chart.show_scale(Scale(LINES, "Poids", "Points", 20), "L’exemplaire passe devant à 35 %.")
    return hand.shows(chart)


@pytest.fixture
def button(chart, session, hand):
    button = ChartButton(session, chart, "notation")
    return hand.shows(button)


def shades(chart):
    image = chart.grab().toImage()
    return {
        image.pixelColor(x, y).name()
        for x in range(0, image.width(), 2)
        for y in range(0, image.height(), 2)
    }


@pytest.mark.parametrize("theme", list(CHOSEN_COLOURS))
def test_chart_is_drawn_in_every_theme(qapp, chart, theme):
    apply_theme(qapp, Settings(theme=theme))
    qapp.processEvents()
    colours = CHOSEN_COLOURS[theme]
    found = shades(chart)
    assert colours.base in found
    assert colours.accent in found


@pytest.mark.parametrize(
    ("low", "high", "ticks"),
    [
        (0, 60, (0, 10, 20, 30, 40, 50, 60)),
        (20, 100, (20, 40, 60, 80, 100)),
        (0, 1, (0, 1)),
        (30, 90, (30, 40, 50, 60, 70, 80, 90)),
        (0, 100, (0, 20, 40, 60, 80, 100)),
    ],
)
def test_ticks_of_a_scale_are_round_numbers(low, high, ticks):
    assert round_ticks(low, high) == ticks


def test_a_scale_begins_and_ends_on_a_tick(chart):
    lines = (Line("Seule", ((0, 33), (60, 97))),)
    chart.show_scale(Scale(lines, "Poids", "Points"), "Elle monte.")
    low, high = chart.ends[2:]
    assert (low, high) == (20, 100)
    assert {low, high} <= set(round_ticks(low, high))


def test_empty_charts_draw_nothing(hand):
    for chart in (LineChart("Vide"), BarChart("Vide")):
        hand.shows(chart).clearFocus()
        assert shades(chart) == {LIGHT.base}


@pytest.mark.parametrize("colours", list(CHOSEN_COLOURS.values()))
def test_strokes_stand_out_from_the_sheet(colours):
    for stroke in strokes_of(colours):
        assert contrast(stroke, QColor(colours.base)) >= NEEDED_CONTRAST


def test_neighbours_differ_by_more_than_their_colour():
    assert len(set(DASHES[:5])) == 5
    assert len(set(HATCHES)) == len(HATCHES) == 7


def test_chart_has_words_for_those_who_do_not_see_it(chart):
    assert chart.accessibleName() == "Total selon le poids"
    assert "passe devant" in chart.accessibleDescription()


def test_bars_of_one_length_end_at_one_place(hand):
    chart = BarChart("Coûts")
    chart.resize(500, 200)
    bars = (Bar("A", (10, 20), "30 €"), Bar("B", (20, 10), "30 €"), Bar("C", (0, 0), "0 €"))
    chart.show_bars(bars, ("Achat", "Énergie"), "A et B coûtent autant.")
    hand.shows(chart)
    assert spread_of_ends(chart, LIGHT.warning) < HATCH
    chart.show_bars((*bars, Bar("D", (1, 2), "3 €")), ("Achat", "Énergie"), "D coûte moins.")
    assert spread_of_ends(chart, LIGHT.warning) > 10 * HATCH


def spread_of_ends(chart, colour):
    """Return how far apart the parts of a colour end, below the legend."""
    image = chart.grab().toImage()
    rows = [
        [x for x in range(image.width()) if image.pixelColor(x, y) == QColor(colour)]
        for y in range(BELOW_LEGEND, image.height())
    ]
    ends = [max(row) for row in rows if len(row) > FULL_EDGE]
    return max(ends) - min(ends)


@pytest.mark.parametrize("name", ["notation.png", "notation"])
def test_chart_is_written_as_dots(button, session, hand, said, name):
    folder = session.paths.data
    session.files.answer = folder / name
    hand.clicks(button)
    hand.waits()
    image = QImage(str(folder / "notation.png"))
    assert (image.width(), image.height()) == (1200, 675)
    assert image.pixelColor(1, 1) == QColor(LIGHT.base)
    assert said[-1].tone is Tone.SAVED
    assert "notation.png" in session.files.asked[0]


def test_chart_is_written_as_lines_with_its_words(button, session, hand, tmp_path):
    session.files.answer = tmp_path / "notation.svg"
    hand.clicks(button)
    hand.waits()
    drawing = ET.parse(session.files.answer).getroot()  # noqa: S314 - written just above
    texts = "".join(drawing.itertext())
    assert "Total selon le poids" in texts
    assert "passe devant" in texts
    assert "La moins chère" in texts


def test_chart_is_written_as_a_page_of_its_own_size(button, session, hand, chart, tmp_path):
    session.files.answer = tmp_path / "notation.pdf"
    hand.clicks(button)
    hand.waits()
    with pikepdf.open(session.files.answer) as document:
        (page,) = document.pages
        assert [round(float(side)) for side in page.mediabox][2:] == [900, 506]
        assert str(document.docinfo["/Title"]) == chart.accessibleName()
        assert page.resources["/Font"]


def test_chart_is_always_written_in_light_colours(qapp, chart):
    light = chart.png()
    apply_theme(qapp, Settings(theme=Theme.DARK))
    qapp.processEvents()
    assert chart.png() == light


def test_no_file_chosen_writes_nothing(button, session, hand, said):
    session.files.answer = None
    hand.clicks(button)
    hand.waits()
    assert said == []


def test_folder_that_is_not_there_is_said(button, session, hand, said, tmp_path):
    session.files.answer = tmp_path / "nulle-part" / "notation.png"
    hand.clicks(button)
    hand.waits()
    assert said[-1].tone is Tone.PROBLEM
