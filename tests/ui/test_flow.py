import pytest
from PySide6.QtWidgets import QPushButton, QWidget

from desktop_app.ui.widgets.flow import FlowLayout


@pytest.fixture
def row(qtbot):
    """Three buttons of the same size in a row that flows."""
    holder = QWidget()
    qtbot.addWidget(holder)
    layout = FlowLayout(holder)
    for letter in "ABC":
        button = QPushButton(letter)
        button.setFixedSize(100, 30)
        layout.addWidget(button)
    return holder


def places(holder, width):
    holder.resize(width, 200)
    holder.show()
    layout = holder.layout()
    buttons = [layout.itemAt(rank).widget() for rank in range(layout.count())]
    return [(one.x(), one.y()) for one in buttons if not one.isHidden()]


def test_what_fits_stays_on_one_line(row):
    assert places(row, 316) == [(0, 0), (108, 0), (216, 0)]
    assert row.layout().heightForWidth(316) == 30


def test_what_does_not_fit_goes_below(row):
    assert places(row, 315) == [(0, 0), (108, 0), (0, 38)]
    assert row.layout().heightForWidth(315) == 68


def test_a_hidden_widget_takes_no_room(row):
    row.layout().itemAt(0).widget().hide()
    assert places(row, 316) == [(0, 0), (108, 0)]


def test_one_widget_wider_than_the_row_is_shown_whole(row):
    assert places(row, 50) == [(0, 0), (0, 38), (0, 76)]
    assert row.layout().minimumSize().width() == 100
