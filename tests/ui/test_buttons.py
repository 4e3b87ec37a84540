from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLineEdit, QMenu, QVBoxLayout

import desktop_app.ui
from desktop_app.settings import Settings, TextSize, Theme
from desktop_app.ui.theme import CHOSEN_COLOURS, apply_theme
from desktop_app.ui.widgets.buttons import Button, PrimaryButton
from desktop_app.ui.widgets.progress_bar import ProgressBar


@pytest.fixture
def dialog(qtbot):
    """A dialog whose button is out of reach of Enter typed in the field."""
    dialog = QDialog()
    dialog.line = QLineEdit()
    dialog.button = Button("Mettre en place")
    dialog.button.setAutoDefault(False)
    dialog.pressed = []
    dialog.button.clicked.connect(lambda: dialog.pressed.append("Mettre en place"))
    column = QVBoxLayout(dialog)
    column.addWidget(dialog.line)
    column.addWidget(dialog.button)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    return dialog


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_a_button_that_has_the_focus_answers_the_key(dialog, qtbot, key):
    dialog.button.setFocus()
    qtbot.keyClick(dialog.button, key)
    assert dialog.pressed == ["Mettre en place"]
    assert dialog.isVisible()


def test_enter_typed_in_a_field_does_not_press_the_button(dialog, qtbot):
    dialog.line.setFocus()
    qtbot.keyClick(dialog.line, Qt.Key.Key_Return)
    assert dialog.pressed == []


@pytest.mark.parametrize("size", list(TextSize))
def test_buttons_of_a_row_are_equally_tall(qapp, qtbot, size):
    apply_theme(qapp, Settings(theme=Theme.LIGHT, text_size=size))
    with_menu = Button("Plus")
    with_menu.setMenu(QMenu(with_menu))
    buttons = (Button("Chercher", "search"), Button("Fermer"), with_menu, PrimaryButton("Aller"))
    for button in buttons:
        qtbot.addWidget(button)
    assert len({button.sizeHint().height() for button in buttons}) == 1


def test_a_button_is_no_more_tinted_once_its_menu_is_left(qapp, qtbot):
    button = Button("Plus")
    button.setMenu(QMenu(button))
    qtbot.addWidget(button)
    button.move(300, 300)
    with qtbot.waitExposed(button):
        button.show()
    qapp.processEvents()
    button.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
    assert button.underMouse()
    button.menu().aboutToHide.emit()
    qtbot.waitUntil(lambda: not button.underMouse())


def ground(button, x):
    return button.grab().toImage().pixelColor(x, button.height() // 2)


@pytest.mark.parametrize("theme", list(CHOSEN_COLOURS))
@pytest.mark.parametrize("kind", [Button, PrimaryButton])
def test_what_cannot_be_pressed_is_not_tinted(qapp, qtbot, theme, kind):
    apply_theme(qapp, Settings(theme=theme))
    button = kind("Supprimer")
    qtbot.addWidget(button)
    button.show()
    colours = CHOSEN_COLOURS[theme]
    assert ground(button, 5).name() == (colours.accent if kind is PrimaryButton else colours.base)
    button.setEnabled(False)
    assert ground(button, 5).name() == colours.window


def test_a_share_is_written_as_in_french(qtbot):
    bar = ProgressBar()
    qtbot.addWidget(bar)
    bar.setValue(23)
    assert bar.text() == "23\u00a0%"


def test_no_bar_with_words_writes_its_share_otherwise():
    mute = "textVisible=False"
    folder = Path(desktop_app.ui.__file__).parent
    makers = [
        f"{path.name}: {line.strip()}"
        for path in folder.rglob("*.py")
        for line in path.read_text("utf-8").splitlines()
        if " QProgressBar(" in line and mute not in line
    ]
    assert makers == ["step_list.py: self.bar = QProgressBar()"]
