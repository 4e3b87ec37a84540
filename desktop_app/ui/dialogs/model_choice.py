"""What a new tender begins from: a model of the town, or nothing."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListView, QVBoxLayout, QWidget

from desktop_app.book.tenders import TenderSummary
from desktop_app.catalogue import Catalogue
from desktop_app.ui.library.entry import Entry
from desktop_app.ui.library.sheet import Sheet
from desktop_app.ui.models.entries import EntryDelegate, EntryListModel
from desktop_app.ui.suppliers.roomy import make_room
from desktop_app.ui.widgets.buttons import Button, PrimaryButton
from desktop_app.ui.widgets.labels import Hint

LETTERS, LINES = 90, 22


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
        self.model = EntryListModel(self)
        blank = self.tr("Toutes les réponses restent à donner.")
        self.model.show_values(
            (
                *(self._of(model, catalogue) for model in models),
                _entry(0, self.tr("Partir d’un dossier vide"), blank),
            )
        )
        self.list = QListView()
        self.list.setAccessibleName(self.tr("Modèles de la commune"))
        self.list.setModel(self.model)
        self.list.setItemDelegate(EntryDelegate(self.list))
        self.list.setCurrentIndex(self.model.index(0))
        self.begin = PrimaryButton(self.tr("&Commencer"), "plus")
        self.begin.setDefault(True)
        self.cancel = Button(self.tr("&Renoncer"))
        self.cancel.setAutoDefault(False)
        self.begin.clicked.connect(self._begin)
        self.list.doubleClicked.connect(lambda _index: self._begin())
        self.cancel.clicked.connect(self.reject)
        self.finished.connect(self.deleteLater)
        self._lay_out()
        self.list.setFocus()

    def _of(self, model: TenderSummary, catalogue: Catalogue) -> Entry:
        family = catalogue.families.get(model.family)
        subject = model.subject or self.tr("Objet à préciser")
        return _entry(model.identifier, subject, family.title if family else "")

    def _begin(self) -> None:
        identifier = int(self.model.values[self.list.currentIndex().row()].target)
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


def _entry(identifier: int, title: str, subtitle: str) -> Entry:
    return Entry(
        target=str(identifier),
        title=title,
        subtitle=subtitle,
        words=(),
        marks={},
        sheet=lambda: Sheet(title, subtitle, ()),
    )
