import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_app.ui.dialogs.files import FileChooser


@pytest.fixture
def page(qtbot):
    page = QWidget()
    qtbot.addWidget(page)
    return page


@pytest.fixture
def answer(qapp, page):
    """Answer the dialog that opens next, with a file or by leaving it."""

    def give(path):
        dialog = qapp.activeModalWidget()
        if not isinstance(dialog, QFileDialog):
            QTimer.singleShot(20, page, lambda: give(path))
        elif path is None:
            dialog.reject()
        else:
            dialog.setDirectory(str(path.parent))
            dialog.selectFile(str(path))
            dialog.accept()

    return lambda path: QTimer.singleShot(20, page, lambda: give(path))


def test_the_file_chosen_is_returned_and_its_folder_remembered(page, answer, tmp_path):
    path = tmp_path / "dossier.toml"
    path.write_text("format = 1", encoding="utf-8")
    chooser = FileChooser()
    answer(path)
    assert chooser.file_to_open(page, "Ouvrir", "Dossiers (*.toml)") == path
    answer(tmp_path / "copie.toml")
    written = chooser.file_to_write(page, "Exporter", "copie.toml", "Dossiers (*.toml)")
    assert written == tmp_path / "copie.toml"


def test_leaving_the_question_answers_nothing(page, answer):
    chooser = FileChooser()
    for ask in (
        lambda: chooser.file_to_open(page, "Ouvrir", ""),
        lambda: chooser.file_to_write(page, "Exporter", "a.toml", ""),
        lambda: chooser.folder_to_fill(page, "Écrire dans"),
    ):
        answer(None)
        assert ask() is None
