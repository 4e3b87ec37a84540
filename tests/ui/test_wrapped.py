import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from desktop_app.ui.widgets.wrapped import TextWrap, WrappedLabel, advance, wrapped
from desktop_app.ui.wizard.form import Form, question

TEXT = "Un texte bien trop long pour tenir sur une ligne de la page"


@pytest.fixture
def box(qtbot):
    page, box = QWidget(), QCheckBox(TEXT)
    qtbot.addWidget(page)
    QVBoxLayout(page).addWidget(box)
    wrap = TextWrap(box)
    page.resize(900, 200)
    page.show()
    return page, box, wrap


def test_a_text_stays_on_one_line_where_there_is_room(box):
    assert box[1].text() == TEXT


def test_a_text_goes_on_below_and_comes_back(box, qtbot):
    page, button, _ = box
    page.resize(160, 200)
    qtbot.waitUntil(lambda: "\n" in button.text())
    assert button.text().replace("\n", " ") == TEXT
    assert button.sizeHint().width() <= page.width()
    page.resize(900, 200)
    qtbot.waitUntil(lambda: button.text() == TEXT)


def test_another_text_is_cut_as_well(box, qtbot):
    page, button, wrap = box
    page.resize(160, 200)
    wrap.write("Court")
    assert button.text() == "Court"
    wrap.write(TEXT)
    qtbot.waitUntil(lambda: button.text().count("\n") > 1)


def test_a_box_without_wrap_keeps_its_page_wide(qtbot):
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    plain, cut = QCheckBox(TEXT), QCheckBox(TEXT)
    column.addWidget(cut)
    TextWrap(cut)
    narrow = page.minimumSizeHint().width()
    column.addWidget(plain)
    assert page.minimumSizeHint().width() > narrow + 100


@pytest.mark.usefixtures("qapp")
def test_no_line_is_longer_than_the_room_but_a_word():
    metrics = QLabel().fontMetrics()
    room = advance(metrics, "Un texte bien")
    lines = wrapped(TEXT, metrics, room).split("\n")
    assert len(lines) > 3
    assert all(advance(metrics, line) <= room or " " not in line for line in lines)
    assert wrapped("Unseulmot", metrics, 1) == "Unseulmot"


@pytest.mark.usefixtures("qapp")
def test_letter_of_a_key_takes_no_room():
    metrics = QLabel().fontMetrics()
    assert advance(metrics, "&Fermer") == advance(metrics, "Fermer")


def test_name_of_a_field_takes_one_line_when_it_may(qtbot):
    label = WrappedLabel(TEXT)
    qtbot.addWidget(label)
    assert label.sizeHint().height() <= QLabel(TEXT).sizeHint().height()
    assert label.heightForWidth(80) > label.sizeHint().height()


def test_questions_stand_one_under_the_other_in_a_narrow_page(qtbot):
    page, first, second = QWidget(), QLineEdit(), QLineEdit()
    qtbot.addWidget(page)
    Form(page).ask_together(question("Un", first), question("Deux", second))
    page.resize(800, 300)
    page.show()
    assert first.mapTo(page, QPoint()).y() == second.mapTo(page, QPoint()).y()
    page.resize(200, 300)
    qtbot.waitUntil(lambda: first.mapTo(page, QPoint()).y() < second.mapTo(page, QPoint()).y())
    assert first.width() > 150
