"""Which column of a file is which field: a line per column, with examples."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from desktop_app.exchange.columns import CHOICES
from desktop_app.exchange.mapping import ColumnMap, at_header, chosen
from desktop_app.exchange.reading.row import Row
from desktop_app.ui.widgets.labels import Hint, Sentence
from desktop_app.ui.wizard.fields import WheelGuard

EXAMPLES = 3
LETTERS = 28
ROLE = Qt.ItemDataRole.UserRole


class ColumnsStep(QWidget):
    """Shows what each column was taken for, to correct."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._columns: ColumnMap | None = None
        self._guessed: tuple[str, ...] = ()
        self._top: tuple[Row, ...] = ()
        self._remembered: Mapping[str, Sequence[str]] = {}
        self.combos: list[QComboBox] = []
        self.words = Sentence()
        self.area = QScrollArea(widgetResizable=True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.header = QSpinBox()
        self.header.setSpecialValueText(self.tr("aucune"))
        label = QLabel(self.tr("&Ligne des titres"))
        label.setBuddy(self.header)
        row = QHBoxLayout()
        row.addWidget(label)
        row.addWidget(self.header)
        row.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.words)
        column.addLayout(row)
        column.addWidget(self.area, 1)
        self.header.valueChanged.connect(self._choose_header)

    @property
    def is_corrected(self) -> bool:
        """Whether the clerk chose other fields than those guessed."""
        return self._guessed != tuple(str(combo.currentData(ROLE)) for combo in self.combos)

    def show_file(
        self, columns: ColumnMap, top: tuple[Row, ...], remembered: Mapping[str, Sequence[str]]
    ) -> None:
        """Show the columns of a file with examples from its first lines."""
        self._top, self._remembered = top, remembered
        with QSignalBlocker(self.header):
            self.header.setMaximum(max((row.number for row in top), default=0))
            self.header.setValue(columns.header)
        self._show_columns(columns)

    def _choose_header(self, number: int) -> None:
        row = next((row for row in self._top if row.number == number), None)
        if row is not None:
            self._show_columns(at_header(number, row.cells, self._remembered))
        else:
            blank = ("",) * max((len(row.cells) for row in self._top), default=0)
            self._show_columns(ColumnMap(header=number, titles=blank, fields=blank))
        self.changed.emit()

    def _show_columns(self, columns: ColumnMap) -> None:
        self._columns, self._guessed = columns, columns.fields
        self.words.setText(self._lead(columns))
        model = self._choices(columns)
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setColumnStretch(1, 1)
        rows = [row for row in self._top if row.number > columns.header]
        self.combos = []
        pairs = zip(columns.titles, columns.fields, strict=True)
        for rank, (title, name) in enumerate(pairs):
            shown = title.strip() or self.tr("Colonne {rang}").format(rang=rank + 1)
            widgets = self._line(shown, _examples(rows, rank), model, name)
            for place, widget in enumerate(widgets):
                grid.addWidget(widget, rank, place)
        grid.setRowStretch(len(self.combos), 1)
        model.setParent(holder)
        self.area.setWidget(holder)

    def _line(
        self, title: str, examples: str, model: QStandardItemModel, name: str
    ) -> tuple[QWidget, ...]:
        combo = QComboBox()
        combo.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        combo.installEventFilter(WheelGuard(combo))
        combo.setModel(model)
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        combo.setMinimumContentsLength(LETTERS)
        combo.setCurrentIndex(max(combo.findData(name, ROLE), 0))
        combo.setAccessibleName(title)
        combo.setAccessibleDescription(examples)
        combo.activated.connect(self.changed)
        self.combos.append(combo)
        label = QLabel(title)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setBuddy(combo)
        return label, Hint(examples), combo

    def columns(self) -> ColumnMap | None:
        """Return the columns as the clerk left them."""
        if self._columns is None or not self.is_corrected:
            return self._columns
        return chosen(self._columns, [str(combo.currentData(ROLE)) for combo in self.combos])

    def _lead(self, columns: ColumnMap) -> str:
        if columns.known.name:
            text = self.tr("Liste reconnue : {liste}. Vérifiez les colonnes puis continuez.")
            return text.format(liste=columns.known.name)
        return self.tr(
            "Dites ce que contient chaque colonne ; il faut au moins le nom. Ce choix sera"
            " retenu pour les fichiers qui ont les mêmes titres."
        )

    def _choices(self, columns: ColumnMap) -> QStandardItemModel:
        model = QStandardItemModel()
        names = self._names()
        special = dict.fromkeys(name for name in columns.fields if name and name not in names)
        own = self.tr("Donnée propre à cette liste ({champ})")
        more = {name: own.format(champ=name) for name in special}
        for name, label in ({"": self.tr("Ne pas importer")} | names | more).items():
            item = QStandardItem(label)
            item.setData(name, ROLE)
            model.appendRow(item)
        return model

    def _names(self) -> dict[str, str]:
        names = {
            "name": self.tr("Nom, raison sociale"),
            "trade_name": self.tr("Enseigne"),
            "siret": self.tr("SIRET"),
            "kind": self.tr("Type de structure"),
            "activities": self.tr("Activités"),
            "street": self.tr("Adresse"),
            "postcode": self.tr("Code postal"),
            "commune": self.tr("Commune"),
            "insee": self.tr("Code INSEE"),
            "contact_name": self.tr("Nom du contact"),
            "contact_first_name": self.tr("Prénom du contact"),
            "contact_function": self.tr("Fonction du contact"),
            "phone": self.tr("Téléphone"),
            "email": self.tr("Courriel"),
            "website": self.tr("Site"),
            "labels": self.tr("Labels"),
            "siren": self.tr("SIREN"),
            "legal_form": self.tr("Forme juridique"),
            "naf": self.tr("Code NAF"),
            "headcount": self.tr("Effectif"),
            "networks": self.tr("Réseaux"),
            "tags": self.tr("Étiquettes"),
            "lists": self.tr("Listes"),
            "references": self.tr("Références"),
            "approval_until": self.tr("Fin de l’agrément"),
            "notes": self.tr("Notes"),
        }
        return {name: names.get(name, name) for name in CHOICES}


def _examples(rows: list[Row], rank: int) -> str:
    cells = (row.cells[rank].strip() for row in rows if rank < len(row.cells))
    return " · ".join(list(dict.fromkeys(cell for cell in cells if cell))[:EXAMPLES])
