"""Taking suppliers out of the book: who, which columns, in which format."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from desktop_app.book.query import Query
from desktop_app.core.reaching import may_be_there
from desktop_app.exchange.supplier_export import FORMATS
from desktop_app.exchange.writing.columns import COLUMNS, PRESETS, SHARED, Column, columns_named
from desktop_app.ui.figures import number_text
from desktop_app.ui.notice import Notice, Tone
from desktop_app.ui.session import Session
from desktop_app.ui.suppliers.errand import Errand
from desktop_app.ui.suppliers.export_work import DIRECTORY, PRINTS, SHEETS, Wish, count, write
from desktop_app.ui.suppliers.roomy import make_room
from desktop_app.ui.widgets.buttons import Button, PrimaryButton
from desktop_app.ui.widgets.labels import Hint, Title
from desktop_app.ui.widgets.progress_bar import ProgressBar
from desktop_app.ui.wizard.form import Form, question

PRIVATE = frozenset({"notes", "autres_contacts", "contact", "courriel", "telephone"})
LETTERS, LINES = 96, 40
LEAST, SHORT = 3, 18
CHECKED, FREE = Qt.CheckState.Checked, Qt.CheckState.Unchecked


def open_export(session: Session, parent: QWidget, query: Query | None = None) -> "ExportDialog":
    """Open the export of what a search finds, or of the whole book."""
    dialog = ExportDialog(session, query or Query(), parent)
    dialog.open()
    return dialog


class ExportDialog(QDialog):
    """Asks who and what, then writes the file with its progress; Escape stops it."""

    def __init__(self, session: Session, query: Query, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._query = query
        self._counts: dict[int, int] = {}
        self.errand = Errand(session, self)
        self.setWindowTitle(self.tr("Exporter des fournisseurs"))
        self._build()
        self._lay_out()
        self._connect()
        self._choose_preset()
        self.errand.run(partial(count, query), self._tell_counts)

    def _build(self) -> None:
        self.scope = QComboBox()
        if self._query != Query():
            self.scope.addItem(self.tr("Ceux que la recherche trouve"), self._query)
        self.scope.addItem(self.tr("Tout le carnet"), Query())
        self.format = QComboBox()
        for known in FORMATS:
            self.format.addItem(f"{known.title} (.{known.name})", known.name)
        self.format.addItem(self.tr("Annuaire à imprimer (.pdf)"), DIRECTORY)
        self.format.addItem(self.tr("Étiquettes pour lettres, 24 par feuille (.pdf)"), SHEETS)
        self.preset = QComboBox()
        for name, title in self._presets().items():
            self.preset.addItem(title, name)
        for field in (self.scope, self.format, self.preset):
            field.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            field.setMinimumContentsLength(SHORT)
        self._build_columns()
        self.care = Hint()
        self.progress = ProgressBar()
        self.progress.setAccessibleName(self.tr("Fournisseurs écrits"))
        self.progress.hide()
        self.cancel = Button(self.tr("&Annuler"))
        self.cancel.setAutoDefault(False)
        self.save_button = PrimaryButton(self.tr("&Exporter…"), "download")
        self.save_button.setDefault(True)

    def _build_columns(self) -> None:
        self.columns = QListWidget()
        self.columns.setSpacing(3)
        # On a small screen with large texts, a few lines that scroll are enough.
        self.columns.setMinimumHeight(LEAST * self.fontMetrics().lineSpacing())
        for column in COLUMNS:
            item = QListWidgetItem(column.title, self.columns)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setData(Qt.ItemDataRole.UserRole, column.name)
        self.columns.setCurrentRow(0)

    def _presets(self) -> dict[str, str]:
        return {
            "consultation": self.tr("Consultation : qui joindre, et pour quoi"),
            "etiquettes": self.tr("Étiquettes : nom et adresse"),
            SHARED: self.tr("Pour une autre commune : ni contact, ni note"),
            "tout": self.tr("Tout, pour une sauvegarde ou un autre carnet"),
            "": self.tr("Colonnes choisies une à une"),
        }

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addWidget(Title(self.windowTitle(), 1.2))
        form = Form()
        form.ask(self.tr("&Fournisseurs"), self.scope)
        pair = QHBoxLayout()
        pair.setSpacing(16)
        pair.addLayout(question(self.tr("For&mat"), self.format), 1)
        pair.addLayout(question(self.tr("&Présentation"), self.preset), 1)
        form.addLayout(pair)
        form.ask(self.tr("&Colonnes"), self.columns)
        column.addLayout(form, 1)
        column.addWidget(self.care)
        column.addWidget(self.progress)
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(self.cancel)
        row.addWidget(self.save_button)
        column.addLayout(row)
        make_room(self, LETTERS, LINES)

    def _connect(self) -> None:
        self.format.currentIndexChanged.connect(self._take_columns)
        self.preset.activated.connect(self._choose_preset)
        self.columns.itemChanged.connect(self._take_columns)
        self.save_button.clicked.connect(self.save)
        self.cancel.clicked.connect(self.reject)
        self.errand.progressed.connect(self.progress.setValue)
        self.errand.stopped.connect(self._settle)
        self.finished.connect(self.errand.close)
        self.finished.connect(self.deleteLater)

    @property
    def chosen(self) -> tuple[Column, ...]:
        """The columns that are ticked."""
        items = (self.columns.item(row) for row in range(self.columns.count()))
        names = [
            item.data(Qt.ItemDataRole.UserRole) for item in items if item.checkState() is CHECKED
        ]
        return columns_named(names) if names else ()

    @property
    def _is_printed(self) -> bool:
        return self.format.currentData() in PRINTS

    def save(self) -> None:
        """Ask where, then write the file."""
        end = "pdf" if self._is_printed else self.format.currentData()
        path = self._session.files.file_to_write(
            self,
            self.windowTitle(),
            f"{self.tr('fournisseurs')}.{end}",
            f"{self.format.currentText()} (*.{end})",
        )
        if path is None:
            return
        if not path.suffix and not may_be_there(path.with_suffix(f".{end}")):
            path = path.with_suffix(f".{end}")
        self.save_button.setEnabled(False)
        self.progress.setRange(0, self._counts.get(self.scope.currentIndex(), 0))
        self.progress.show()
        wish = Wish(
            path,
            self.scope.currentData(),
            self.format.currentData(),
            self.chosen,
            author=self._session.settings.commune,
            day=self._session.today(),
            is_shared=not self._is_printed and self.preset.currentData() == SHARED,
        )
        self.errand.run(partial(write, wish), self._tell_written)

    @override
    def reject(self) -> None:
        if self.progress.isVisible():
            self.errand.stop()
            self._settle()
            text = self.tr("L’export est arrêté : un fichier commencé n’est pas gardé.")
            self._session.say(Notice(text))
            return
        super().reject()

    def _settle(self) -> None:
        self.progress.hide()
        self._take_columns()

    def _choose_preset(self) -> None:
        names = PRESETS.get(self.preset.currentData())
        if names is not None:
            self.columns.blockSignals(True)  # noqa: FBT003 - Qt's own
            for row in range(self.columns.count()):
                item = self.columns.item(row)
                is_in = item.data(Qt.ItemDataRole.UserRole) in names
                item.setCheckState(CHECKED if is_in else FREE)
            self.columns.blockSignals(False)  # noqa: FBT003 - Qt's own
        self._take_columns()

    def _take_columns(self) -> None:
        names = {column.name for column in self.chosen}
        same = (name for name, columns in PRESETS.items() if set(columns) == names)
        self.preset.setCurrentIndex(self.preset.findData(next(same, "")))
        for field in (self.preset, self.columns):
            field.setEnabled(not self._is_printed)
        self.save_button.setEnabled(self._is_printed or bool(names))
        text = ""
        if not names and not self._is_printed:
            text = self.tr("Cochez au moins une colonne.")
        elif self._is_printed or names & PRIVATE:
            text = self.tr(
                "Ce fichier contiendra des données personnelles : ne le remettez qu’à qui en a"
                " besoin, et supprimez-le ensuite."
            )
        elif self.preset.currentData() == SHARED:
            text = self.tr(
                "Ni personne, ni note : l’autre commune ouvre ce fichier par « Importer » ;"
                " l’origine et la date de chaque renseignement suivent."
            )
        self.care.setText(text)

    def _tell_counts(self, counts: tuple[int, int]) -> None:
        found, whole = counts
        for rank in range(self.scope.count()):
            number = whole if self.scope.itemData(rank) == Query() else found
            self._counts[rank] = number
            text = self.scope.itemText(rank)
            self.scope.setItemText(rank, f"{text} – {number_text(number)}")

    def _tell_written(self, answer: tuple[Path, int]) -> None:
        path, written = answer
        self.progress.hide()
        text = self.tr("%n fournisseur(s) écrit(s) dans « {fichier} ».", "", written)
        self._session.say(Notice(text.format(fichier=path.name), Tone.SAVED))
        self.accept()
