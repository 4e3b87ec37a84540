"""The place where an erasure is confirmed by a word, and told once it is done."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop_app.core.held import Receipt
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.labels import FieldLabel, Hint

LETTERS = 20


class ErasurePanel(QWidget):
    """Asks for a word before anything is erased; the Return key does not erase."""

    confirmed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_held = False
        self.word = self.tr("EFFACER")
        self.confirmation = QLineEdit()
        self.confirmation.setMaximumWidth(LETTERS * self.fontMetrics().averageCharWidth())
        self.erase_button = Button(self.tr("&Effacer pour toujours"), "trash-2")
        self.erase_button.setAutoDefault(False)
        label = self.tr("&Confirmation : écrivez {mot}").format(mot=self.word)
        self.confirmation.setAccessibleName(label.replace("&", ""))
        text = self.tr(
            "L’effacement est définitif, sauvegardes du carnet comprises. Les pièces des marchés"
            " restent : ce sont des archives. Pour effacer, écrivez {mot}."
        )
        row = QHBoxLayout()
        row.addWidget(FieldLabel(label, self.confirmation))
        row.addWidget(self.confirmation)
        row.addWidget(self.erase_button)
        row.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Hint(text.format(mot=self.word)))
        column.addLayout(row)
        self.confirmation.textChanged.connect(self._show_gesture)
        self.erase_button.clicked.connect(self.confirmed)
        self._show_gesture()

    def hold(self, is_held: bool) -> None:  # noqa: FBT001 - a state, as Qt names them
        """Accept no confirmation while an erasure runs."""
        self._is_held = is_held
        self.confirmation.setEnabled(not is_held)
        self._show_gesture()

    def said_of(self, receipt: Receipt) -> str:
        """Return in words what an erasure did, without who it was about."""
        parts = [
            self.tr("La personne est effacée."),
            self.tr("%n mention(s) effacée(s).", "", receipt.erased),
            self.tr("%n sauvegarde(s) nettoyée(s).", "", receipt.backups),
        ]
        if receipt.kept:
            parts.append(self.tr("%n mention(s) conservée(s).", "", receipt.kept))
        if receipt.not_cleaned:
            left = self.tr("Fichiers illisibles à détruire à la main : {noms}.")
            parts.append(left.format(noms=", ".join(receipt.not_cleaned)))
        return " ".join(parts)

    def _show_gesture(self) -> None:
        said = self.confirmation.text().strip().upper()
        self.erase_button.setEnabled(not self._is_held and said == self.word)
