import dataclasses

import pytest
from PIL import Image
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

from desktop_app.core.money import Money
from desktop_app.settings import Settings, Theme, read_settings
from desktop_app.ui.notice import Tone
from desktop_app.ui.pages.preferences import PreferencesPage
from desktop_app.ui.widgets.labels import Title


@pytest.fixture
def page(show_page):
    return show_page(PreferencesPage)


@pytest.fixture
def answer(page, hand):
    def give(name, text):
        hand.answers(page.fields[name], text)

    return give


def test_every_setting_has_its_field(page):
    unasked = {"preview_shown", "preview_width", "dossier_attached"}
    assert set(page.fields) == {item.name for item in dataclasses.fields(Settings)} - unasked


@pytest.mark.parametrize(
    ("name", "typed", "expected"),
    [
        ("commune", "Commune de Saint-Exempl’Œuvre", "Commune de Saint-Exempl’Œuvre"),
        ("population", "3 200", 3200),
        ("population", "", None),
        ("yearly_purchases", "1 900 000,50 €", Money(190_000_050)),
        ("siret", "356 000 000 49837", "35600000049837"),
    ],
)
def test_an_answer_is_written_as_soon_as_it_is_left(session, answer, name, typed, expected):
    answer("insee", "59350")
    answer(name, typed)
    assert getattr(session.settings, name) == expected
    assert getattr(read_settings(session.paths.settings), name) == expected
    assert read_settings(session.paths.settings).insee == "59350"


@pytest.mark.parametrize(
    ("name", "typed"),
    [
        ("population", "beaucoup"),
        ("population", "-3"),
        ("yearly_purchases", "1e9e"),
        ("siret", "12"),
    ],
)
def test_what_is_not_admitted_is_said_and_put_back(page, answer, said, name, typed):
    before = page.fields[name].text()
    answer(name, typed)
    assert said[-1].tone is Tone.PROBLEM
    assert page.fields[name].text() == before
    assert page.session.settings == Settings(theme=Theme.LIGHT)


def test_logo_is_copied_and_can_be_removed(page, session, hand, tmp_path):
    picture = tmp_path / "cle" / "blason.png"
    picture.parent.mkdir()
    Image.new("RGB", (40, 20)).save(picture)
    field = page.fields["logo"]
    session.files.answer = picture
    hand.clicks(field.choose)
    hand.waits()
    picture.unlink()
    assert session.settings.logo == session.paths.settings / "logo.png"
    assert read_settings(session.paths.settings).logo == session.settings.logo
    assert field.picture.isVisible()
    hand.clicks(field.remove)
    assert session.settings.logo is None
    assert not field.picture.isVisible()


def test_file_that_is_no_picture_is_refused_calmly(page, session, hand, said, tmp_path):
    (tmp_path / "notes.png").write_text("pas une image")
    session.files.answer = tmp_path / "notes.png"
    hand.clicks(page.fields["logo"].choose)
    hand.waits()
    assert said[-1].tone is Tone.PROBLEM
    assert session.settings.logo is None


def test_a_new_tender_starts_with_the_town_hall(answer, session):
    answer("office_street", "1 place de la Mairie")
    answer("office_late_penalty", "50")
    office = session.settings.buyer().office
    assert (office.street, office.late_penalty) == ("1 place de la Mairie", Money(5_000))


def test_the_theme_is_told_to_the_others(qtbot, page, session, hand):
    combo = page.fields["theme"]
    combo.setFocus()
    with qtbot.waitSignal(session.settings_changed) as told:
        hand.presses(combo, Qt.Key.Key_End)
    assert told.args[0].theme is Theme.STRONG_DARK


def test_a_folder_that_cannot_be_written_is_said_calmly(session, answer, said):
    session.paths.settings.write_text("a file where a folder is expected")
    answer("commune", "Saint-Exemple")
    assert said[-1].tone is Tone.PROBLEM


def test_personal_data_are_dealt_with_from_here(page, hand):
    hand.clicks(page.rights)
    assert page.dialog.isVisible()
    page.dialog.reject()
    assert not page.dialog.isVisible()


def turn_wheel(field):
    spot = QPointF(5, 5)
    turn = QWheelEvent(
        spot,
        field.mapToGlobal(spot),
        QPoint(0, 0),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,  # noqa: FBT003 - the signature is Qt’s
    )
    QApplication.sendEvent(field, turn)


@pytest.mark.parametrize("name", ["language", "text_size", "theme"])
def test_wheel_scrolls_the_page_instead_of_changing_a_preference(page, session, qtbot, name):
    before = session.settings
    page.fields[name].setFocus()
    turn_wheel(page.fields[name])
    assert session.settings == before
    qtbot.keyClick(page.fields[name], Qt.Key.Key_Down)
    assert session.settings != before


def test_a_box_to_tick_says_what_it_does(page):
    box = page.fields["notices_stay"]
    assert box.text() == "Garder chaque message jusqu’à ce que je le ferme"
    assert box.accessibleName() == box.text()


def test_the_gestures_on_the_book_are_not_under_the_screen(page):
    titles = [label.text() for label in page.findChildren(Title)]
    assert titles[-2:] == ["L’écran", "Le carnet et les règles"]
