from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QScrollArea

from desktop_app.documents.printing import print_document
from desktop_app.dossier import write_toml
from desktop_app.exchange import luggage
from desktop_app.exchange.updates import pack
from desktop_app.ui.dialogs.move_in import MoveInDialog
from desktop_app.ui.dialogs.update_rules import UpdateDialog
from desktop_app.ui.drops.droppable import SUFFIXES, Droppable, kind_of, paths_of
from desktop_app.ui.page_list import PAGES, RANKS
from desktop_app.ui.pages.suppliers import SuppliersPage

COPY = Qt.DropAction.CopyAction
LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def carried(*paths):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


class Dragging:
    """Holds something over the window as the system tells it, then drops it."""

    def __init__(self, window, data, place=(300, 300)):
        self._handle = window.window().windowHandle()
        self._data, self._place = data, QPoint(*place)

    def enters(self):
        event = QDragEnterEvent(QPointF(self._place), COPY, self._data, LEFT, NONE)
        event.ignore()
        QApplication.sendEvent(self._handle, event)
        return event.isAccepted()

    def moves(self):
        event = QDragMoveEvent(QPointF(self._place), COPY, self._data, LEFT, NONE)
        QApplication.sendEvent(self._handle, event)

    def leaves(self):
        QApplication.sendEvent(self._handle, QDragLeaveEvent())

    def drops(self):
        self.enters()
        self.moves()
        event = QDropEvent(QPointF(self._place), COPY, self._data, LEFT, NONE, QEvent.Type.Drop)
        QApplication.sendEvent(self._handle, event)


@pytest.fixture
def dossier(tmp_path, contract_tender, glossary):
    path = tmp_path / "nettoyage.toml"
    path.write_text(write_toml(contract_tender, glossary), "utf-8")
    return path


def test_a_hidden_window_hears_nothing_until_it_is_back(window, dossier):
    dragging = Dragging(window, carried(dossier))
    assert dragging.enters()
    window.window().hide()
    assert not dragging.enters()
    window.window().show()
    assert dragging.enters()
    dragging.leaves()


def test_the_suffixes_are_those_of_the_files_we_write():
    assert SUFFIXES[luggage.SUFFIX] is Droppable.MOVE
    assert SUFFIXES[pack.SUFFIX] is Droppable.UPDATE
    assert kind_of(Path("LISTE.CSV")) is Droppable.LIST
    assert kind_of(Path("lettre.docx")) is None


def test_a_link_to_the_network_is_no_file():
    data = QMimeData()
    data.setUrls([QUrl("https://exemple.fr/a.toml"), QUrl.fromLocalFile("/a.toml")])
    assert paths_of(data) == (Path("/a.toml"),)


def test_a_frame_and_a_sentence_show_while_a_file_is_held(window, dossier):
    held = Dragging(window, carried(dossier))
    assert held.enters()
    assert window.drops.hint.isVisible()
    assert "nettoyage.toml" in window.drops.hint.text.text()
    held.leaves()
    assert not window.drops.hint.isVisible()


def test_a_text_that_is_dragged_is_left_to_the_fields(window):
    data = QMimeData()
    data.setText("nettoyage")
    assert not Dragging(window, data).enters()
    assert not window.drops.hint.isVisible()


@pytest.mark.parametrize("rank", range(len(PAGES)))
def test_a_dossier_dropped_on_any_page_is_opened(window, dossier, rank, qtbot, hand):
    window.show_page(rank)
    Dragging(window, carried(dossier)).drops()
    qtbot.waitUntil(lambda: window.wizard is not None)
    assert window.wizard.editor.tender.subject
    hand.waits()


def test_a_dossier_dropped_on_a_field_does_not_write_in_it(window, dossier, qtbot, hand):
    window.show_page(1)
    page = window.page(1)
    field = page.start
    place = field.mapTo(window, QPoint(4, 4))
    Dragging(window, carried(dossier), (place.x(), place.y())).drops()
    qtbot.waitUntil(lambda: window.wizard is not None)
    assert page.search.text() == ""
    hand.waits()


def test_a_pdf_of_ours_is_a_dossier(window, session, tmp_path, contract_tender, qtbot):
    path = tmp_path / "rc.pdf"
    path.write_bytes(print_document(contract_tender, session.catalogue, "rc", "pdf"))
    Dragging(window, carried(path)).drops()
    qtbot.waitUntil(lambda: window.wizard is not None)
    qtbot.waitUntil(lambda: session.background.idle)


def test_a_list_of_suppliers_opens_the_import_assistant(window, tmp_path, qtbot, hand):
    path = tmp_path / "liste.csv"
    path.write_text("nom;commune\nJardins du Val Clair;Saint-Exemple\n", "utf-8")
    Dragging(window, carried(path)).drops()
    page = window.page(RANKS[SuppliersPage.__name__])
    qtbot.waitUntil(lambda: page.imports.assistant is not None)
    assert page.imports.assistant.heading.text() == "liste.csv"
    hand.waits()
    page.imports.assistant.reject()


def test_an_update_and_a_move_open_their_windows(window, tmp_path, qtbot, hand):
    update, move = tmp_path / "regles.clausier-maj", tmp_path / "a.clausier-valise"
    for path in (update, move):
        path.write_bytes(b"not one")
    Dragging(window, carried(update)).drops()
    qtbot.waitUntil(lambda: window.findChild(UpdateDialog) is not None)
    hand.waits()
    window.findChild(UpdateDialog).close()
    Dragging(window, carried(move)).drops()
    qtbot.waitUntil(lambda: window.findChild(MoveInDialog) is not None)
    assert window.findChild(MoveInDialog).name.text() == "a.clausier-valise"
    window.findChild(MoveInDialog).close()


def test_a_picture_is_taken_on_the_field_of_the_logo_only(window, tmp_path, qtbot, said):
    path = tmp_path / "logo.png"
    path.write_bytes(b"")
    window.show_page(5)
    field = window.page(5).fields["logo"]
    taken = []
    field.chosen.disconnect()
    field.chosen.connect(taken.append)
    Dragging(window, carried(path), (2, 2)).drops()
    qtbot.waitUntil(lambda: bool(said))
    assert "champ Logo" in said[-1].text
    assert taken == []
    window.page(5).findChild(QScrollArea).ensureWidgetVisible(field.choose)
    window.drops.take((path,), field.choose.mapTo(window, QPoint(3, 3)))
    assert taken == [path]


@pytest.mark.parametrize(
    ("names", "words"),
    [
        (("a.toml", "b.toml"), "Un fichier à la fois."),
        (("lettre.docx",), "« lettre.docx » n’est pas un fichier que Clausier reprend."),
        ((), "Seul un fichier de cet ordinateur"),
    ],
)
def test_what_cannot_be_dropped_is_answered_by_what_can(window, names, words, said, qtbot):
    data = carried(*(Path("/dossiers", name) for name in names))
    if not names:
        data.setUrls([QUrl("https://exemple.fr/a.toml")])
    Dragging(window, data).drops()
    qtbot.waitUntil(lambda: bool(said))
    assert said[-1].text.startswith(words)
    assert "une liste de fournisseurs" in said[-1].text
    assert window.wizard is None
