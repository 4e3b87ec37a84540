import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_app.ui.dialogs.files import FileChooser


@pytest.fixture
def page(qapp, qtbot):
    """A page whose every file dialog is left as soon as it opens."""

    def leave():
        dialog = qapp.activeModalWidget()
        if isinstance(dialog, QFileDialog):
            dialog.reject()

    page = QWidget()
    qtbot.addWidget(page)
    timer = QTimer(page, interval=20)
    timer.timeout.connect(leave)
    timer.start()
    return page


@pytest.mark.parametrize(
    "ask",
    [
        lambda page: FileChooser().file_to_open(page, "Ouvrir", ""),
        lambda page: FileChooser().file_to_write(page, "Exporter", "a.toml", ""),
        lambda page: FileChooser().folder_to_fill(page, "Écrire dans"),
    ],
)
def test_leaving_a_question_about_files_answers_nothing(page, ask):
    assert ask(page) is None
