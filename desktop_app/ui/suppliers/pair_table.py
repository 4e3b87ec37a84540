"""The table of the pairs that may be of one supplier."""

from enum import IntEnum, auto
from typing import Any, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication
from typing_extensions import override

from desktop_app.book.duplicates import LikelyPair
from desktop_app.core.likeness import Sureness
from desktop_app.core.supplier import Supplier
from desktop_app.ui.colours import colours_of
from desktop_app.ui.models.rows import DISPLAY, Index, RowsTableModel
from desktop_app.ui.suppliers.merge_words import sureness_word


class PairColumn(IntEnum):
    """The columns of the table of pairs."""

    DEGREE = 0
    ONE = auto()
    OTHER = auto()
    REASON = auto()


class PairTableModel(RowsTableModel[LikelyPair]):
    """One row per pair; dots say how sure it is, and a colour too."""

    columns: ClassVar = PairColumn

    @override
    def heading(self, column: int) -> str:
        return {
            PairColumn.DEGREE: self.tr("Ressemblance"),
            PairColumn.ONE: self.tr("Première fiche"),
            PairColumn.OTHER: self.tr("Seconde fiche"),
            PairColumn.REASON: self.tr("Raison"),
        }[PairColumn(column)]

    @override
    def cell(self, value: LikelyPair, column: int) -> str:
        match PairColumn(column):
            case PairColumn.DEGREE:
                return sureness_word(value.likeness.degree)
            case PairColumn.REASON:
                return " ".join(value.likeness.reasons)
            case side:
                return _told(value.one if side is PairColumn.ONE else value.other)

    @override
    def data(self, index: Index, role: int = DISPLAY) -> Any:
        is_degree = index.isValid() and index.column() == PairColumn.DEGREE
        if is_degree and role == Qt.ItemDataRole.ForegroundRole:
            colours = colours_of(QGuiApplication.palette())
            degree = self.values[index.row()].likeness.degree
            return QColor(
                {
                    Sureness.CERTAIN: colours.bad,
                    Sureness.LIKELY: colours.warning,
                }.get(degree, colours.muted)
            )
        return super().data(index, role)


def _told(supplier: Supplier) -> str:
    return ", ".join(filter(None, (supplier.name, supplier.place.commune)))
