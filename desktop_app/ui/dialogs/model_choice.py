"""What a new tender begins from: a model of the town, or nothing."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop_app.book.tenders import TenderSummary
from desktop_app.catalogue import Catalogue
from desktop_app.ui.suppliers.roomy import make_room
from desktop_app.ui.widgets.buttons import Button, PrimaryButton
from desktop_app.ui.widgets.labels import Hint

LETTERS, LINES = 76, 20
NUMBER = Qt.ItemDataRole.UserRole


class ModelChoice(QDialog):
    """Lists the models, then the blank tender; Return begins with the line chosen."""

    chosen = Signal(int)

    def __init__(
        self,
        models: tuple[TenderSummary, ...],
        catalogue: Catalogue,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Nouveau marché"))
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Modèles de la commune"))
        self.list.setWordWrap(True)
        for model in models:
            family = catalogue.families.get(model.family)
            facts = (model.subject or self.tr("Objet à préciser"), family.title if family else "")
            self._add(" – ".join(filter(None, facts)), model.identifier)
        self._add(self.tr("Partir d’un dossier vide"), 0)
        self.list.setCurrentRow(0)
        self.begin = PrimaryButton(self.tr("&Commencer"), "plus")
        self.begin.setDefault(True)
        self.cancel = Button(self.tr("&Renoncer"))
        self.cancel.setAutoDefault(False)
        self.begin.clicked.connect(self._begin)
        self.list.itemDoubleClicked.connect(lambda _item: self._begin())
        self.cancel.clicked.connect(self.reject)
        self.finished.connect(self.deleteLater)
        self._lay_out()
        self.list.setFocus()

    def _add(self, text: str, identifier: int) -> None:
        item = QListWidgetItem(text)
        item.setData(NUMBER, identifier)
        self.list.addItem(item)

    def _begin(self) -> None:
        identifier = int(self.list.currentItem().data(NUMBER))
        self.accept()
        self.chosen.emit(identifier)

    def _lay_out(self) -> None:
        lead = self.tr(
            "Un modèle apporte ses lots, ses critères et ses clauses. La date, le début souhaité"
            " et les contrôles écartés sont à revoir."
        )
        row = QHBoxLayout()
        row.addWidget(self.cancel)
        row.addStretch()
        row.addWidget(self.begin)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(10)
        column.addWidget(Hint(lead))
        column.addWidget(self.list, 1)
        column.addLayout(row)
        make_room(self, LETTERS, LINES)
