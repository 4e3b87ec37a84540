import pytest
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_app.ui.dialogs.files import FileChooser


@pytest.fixture
def page(qtbot):
    page = QWidget()
    qtbot.addWidget(page)
    return page


@pytest.fixture
def answer(monkeypatch):
    """Answer the dialogs of the system, and keep the folder that each began in."""
    begun = []

    def give(path):
        def asked(_parent, _title, start, *_kinds):
            begun.append(start)
            return (path, "")

        monkeypatch.setattr(QFileDialog, "getOpenFileName", asked)
        monkeypatch.setattr(QFileDialog, "getSaveFileName", asked)
        monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: path)
        return begun

    return give


def test_the_file_chosen_is_returned_and_its_folder_remembered(page, answer, tmp_path):
    path = tmp_path / "dossier.toml"
    chooser = FileChooser()
    begun = answer(str(path))
    assert chooser.file_to_open(page, "Ouvrir", "Dossiers (*.toml)") == path
    assert chooser.file_to_write(page, "Exporter", "copie.toml", "Dossiers (*.toml)") == path
    assert begun[1] == str(tmp_path / "copie.toml")


def test_leaving_the_question_answers_nothing(page, answer):
    chooser = FileChooser()
    answer("")
    assert chooser.file_to_open(page, "Ouvrir", "") is None
    assert chooser.file_to_write(page, "Exporter", "a.toml", "") is None
    assert chooser.folder_to_fill(page, "Écrire dans") is None
