import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget

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


@pytest.fixture
def typed(qapp, qtbot, tmp_path):
    """Ask where to write, type a name, and return what is answered."""

    def write(name):
        page = QWidget()
        qtbot.addWidget(page)

        def answer():
            dialog = qapp.activeModalWidget()
            if isinstance(dialog, QFileDialog):
                dialog.findChild(QLineEdit).setText(str(tmp_path / name))
                dialog.accept()

        timer = QTimer(page, interval=20)
        timer.timeout.connect(answer)
        timer.start()
        kinds = "Dossiers (*.toml *.json)"
        return FileChooser().file_to_write(page, "Exporter", "proposé.toml", kinds)

    return write


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ("mobilier", "mobilier.toml"),
        ("mobilier n.2", "mobilier n.2.toml"),
        ("mobilier.toml", "mobilier.toml"),
        ("mobilier.JSON", "mobilier.JSON"),
    ],
)
def test_a_name_typed_without_an_ending_gets_that_of_the_kind(typed, tmp_path, name, written):
    assert typed(name) == tmp_path / written


def test_an_ending_is_never_added_over_a_file_that_exists(typed, tmp_path):
    (tmp_path / "mobilier.toml").write_text("gardé", encoding="utf-8")
    assert typed("mobilier") == tmp_path / "mobilier"
