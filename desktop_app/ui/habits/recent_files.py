"""The recent files in a window: open one, take one off, take all off."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QVBoxLayout, QWidget

from desktop_app.ui.figures import short_day_text
from desktop_app.ui.habits.recent_desk import RecentDesk
from desktop_app.ui.habits.recent_look import RecentLook
from desktop_app.ui.session import Session
from desktop_app.ui.shortcuts import Shortcut, bind
from desktop_app.ui.suppliers.calm_dialog import CalmDialog
from desktop_app.ui.suppliers.roomy import make_room
from desktop_app.ui.widgets.buttons import Button, PrimaryButton
from desktop_app.ui.widgets.flow import FlowLayout
from desktop_app.ui.widgets.labels import Hint, Sentence

LETTERS, LINES = 92, 24


class RecentFilesDialog(CalmDialog):
    """Lists the files with their folder and their day; those that are gone are said to be."""

    def __init__(self, session: Session, desk: RecentDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._recent = session.habits.recent
        self._desk = desk
        self._gone: set[Path] = set()
        self.setWindowTitle(self.tr("Fichiers récents"))
        make_room(self, LETTERS, LINES)
        self.lead = Hint(
            self.tr(
                "Les dossiers ouverts, exportés ou prêtés et les documents écrits. Retirer un"
                " fichier de la liste ne l’efface pas."
            )
        )
        self.list = QListWidget()
        self.list.setAccessibleName(self.windowTitle())
        self.list.setWordWrap(True)
        self.list.setSpacing(3)
        self.empty = Sentence(self.tr("Aucun fichier récent pour l’instant."))
        self.open_button = PrimaryButton(self.tr("&Ouvrir"), "folder-open")
        self.remove = Button(self.tr("&Retirer de la liste"), "x")
        self.clear = Button(self.tr("&Effacer la liste"), "trash-2")
        self.close_button = Button(self.tr("&Fermer"))
        self.look = RecentLook(self)
        self._lay_out()
        self._connect()
        self._show()
        self.look.look(tuple(file.path for file in self._files))
        (self.list if self._files else self.close_button).setFocus()

    def _lay_out(self) -> None:
        holder = QWidget()
        flow = FlowLayout(holder)
        for button in (self.open_button, self.remove, self.clear, self.close_button):
            button.setAutoDefault(False)
            flow.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(10)
        column.addWidget(self.lead)
        column.addWidget(self.empty)
        column.addWidget(self.list, 1)
        column.addWidget(holder)

    def _connect(self) -> None:
        self.look.seen.connect(self._note)
        self.list.itemActivated.connect(lambda _item: self._open())
        self.open_button.clicked.connect(self._open)
        self.remove.clicked.connect(self._remove)
        self.clear.clicked.connect(self._clear)
        self.close_button.clicked.connect(self.reject)
        self.finished.connect(self.deleteLater)
        bind(Shortcut.REMOVE, self.list, self._remove, Qt.ShortcutContext.WidgetShortcut)

    def _show(self) -> None:
        before = self.list.currentRow()
        self._files = self._recent.all()
        self.list.clear()
        for row in range(len(self._files)):
            self.list.addItem("")
            self._name(row)
        if self._files:
            self.list.setCurrentRow(min(max(before, 0), len(self._files) - 1))
        self.empty.setVisible(not self._files)
        self.list.setVisible(bool(self._files))
        for button in (self.open_button, self.remove, self.clear):
            button.setEnabled(bool(self._files))

    def _name(self, row: int) -> None:
        file = self._files[row]
        text = self.tr("{nom}\n{dossier}, le {jour}")
        if file.path in self._gone:
            text = self.tr("{nom} (n’est plus à sa place)\n{dossier}, le {jour}")
        day = short_day_text(file.day)
        said = text.format(nom=file.path.name, dossier=file.folder, jour=day)
        self.list.item(row).setText(said)

    def _note(self, path: Path, is_there: bool) -> None:  # noqa: FBT001 - a slot of seen
        if is_there:
            return
        self._gone.add(path)
        for row, file in enumerate(self._files):
            if file.path == path:
                self._name(row)

    def _open(self) -> None:
        row = self.list.currentRow()
        if 0 <= row < len(self._files):
            self.accept()
            self._desk.open(self._files[row])

    def _remove(self) -> None:
        row = self.list.currentRow()
        if 0 <= row < len(self._files):
            self._recent.forget(self._files[row].path)
            self._show()
            if not self._files:
                self.close_button.setFocus()

    def _clear(self) -> None:
        self._recent.clear()
        self._show()
        self.close_button.setFocus()
