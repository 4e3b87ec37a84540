"""The merge of two records, decided field by field."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from desktop_app.book.duplicates import LikelyPair
from desktop_app.core.merging import merged, proposed
from desktop_app.ui.suppliers.merge_table import FieldTable, FieldTableModel, field_rows
from desktop_app.ui.suppliers.merge_words import field_text, sureness_word
from desktop_app.ui.suppliers.roomy import make_room
from desktop_app.ui.widgets.buttons import Button, PrimaryButton
from desktop_app.ui.widgets.labels import Hint, Sentence, Title

LETTERS, LINES = 120, 38
DETAIL_LINES = 4


class MergeDialog(QDialog):
    """Shows what two records tell, marks what differs, and asks what to keep."""

    merge_asked = Signal(object)
    separation_asked = Signal()

    def __init__(self, pair: LikelyPair, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pair = pair
        self.setWindowTitle(self.tr("Fusionner deux fiches"))
        make_room(self, LETTERS, LINES)
        self.model = FieldTableModel(self)
        self.model.show_values(field_rows(pair.one, pair.other, proposed(pair.one, pair.other)))
        self.table = FieldTable(self.model, self.tr("Champs des deux fiches"))
        self.detail = QPlainTextEdit(readOnly=True, tabChangesFocus=True)
        self.detail.setAccessibleName(self.tr("Valeurs entières du champ choisi"))
        self.detail.setFixedHeight(self.fontMetrics().lineSpacing() * DETAIL_LINES + 16)
        self.merge_button = PrimaryButton(self.tr("&Fusionner"))
        self.separate_button = Button(self.tr("Ce sont &deux fournisseurs"))
        self.cancel_button = Button(self.tr("A&nnuler"))
        self._lay_out()
        self._connect()
        self.table.show_row(0)
        self.table.setFocus()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setSpacing(10)
        column.setContentsMargins(20, 18, 20, 16)
        names = self.tr("« {premiere} » et « {seconde} »")
        title = names.format(premiere=self.pair.one.name, seconde=self.pair.other.name)
        column.addWidget(Title(title, 1.2))
        column.addWidget(Sentence(self._why()))
        column.addWidget(
            Hint(
                self.tr(
                    "Flèche gauche : garder la première fiche. Flèche droite : garder la seconde."
                    " Espace : passer de l’une à l’autre, ou aux deux. Les échanges des deux"
                    " fiches sont gardés. La fusion s’annule à tout moment."
                )
            )
        )
        column.addWidget(self.table, 1)
        column.addWidget(self.detail)
        row = QHBoxLayout()
        row.addWidget(self.separate_button)
        row.addStretch()
        row.addWidget(self.cancel_button)
        row.addWidget(self.merge_button)
        column.addLayout(row)

    def _connect(self) -> None:
        self.merge_button.setDefault(True)
        self.merge_button.clicked.connect(self._merge)
        self.separate_button.clicked.connect(self._separate)
        self.cancel_button.clicked.connect(self.reject)
        self.table.selected.connect(self._show_detail)
        self.table.chosen.connect(self._show_detail)
        self.finished.connect(self.deleteLater)

    def _why(self) -> str:
        likeness = self.pair.likeness
        degree = self.tr("Ressemblance {degre}.").format(degre=sureness_word(likeness.degree))
        return " ".join((degree, *likeness.reasons))

    def _show_detail(self, row: int) -> None:
        if row < 0:
            return
        value = self.model.values[row]
        after = merged(self.pair.one, self.pair.other, self.model.choices())
        empty = self.tr("(vide)")
        told = self.tr(
            "Première fiche : {une}\nSeconde fiche : {autre}\nAprès la fusion : {apres}"
        )
        self.detail.setPlainText(
            told.format(
                une=value.one or empty,
                autre=value.other or empty,
                apres=field_text(after, value.path) or empty,
            )
        )

    def _merge(self) -> None:
        self.merge_asked.emit(self.model.choices())
        self.accept()

    def _separate(self) -> None:
        self.separation_asked.emit()
        self.accept()
