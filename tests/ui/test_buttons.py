import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLineEdit, QVBoxLayout

from desktop_app.ui.widgets.buttons import Button


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
