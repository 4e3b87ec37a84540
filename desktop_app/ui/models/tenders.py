"""The table of tenders."""

from enum import IntEnum, auto
from typing import ClassVar

from PySide6.QtCore import QObject
from typing_extensions import override

from desktop_app.book.tenders import TenderSummary
from desktop_app.catalogue import Catalogue
from desktop_app.ui.figures import money_text, short_day_text
from desktop_app.ui.models.rows import RowsTableModel
from desktop_app.ui.words import tender_status_word


class TenderColumn(IntEnum):
    """The columns of the table of tenders."""

    SUBJECT = 0
    FAMILY = auto()
    DATE = auto()
    AMOUNT = auto()
    CHANGED = auto()
    STATUS = auto()


class TenderTableModel(RowsTableModel[TenderSummary]):
    """One row per tender of the book."""

    columns: ClassVar = TenderColumn
    right_aligned: ClassVar = frozenset({TenderColumn.AMOUNT})

    def __init__(self, catalogue: Catalogue, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._catalogue = catalogue

    @override
    def heading(self, column: int) -> str:
        return {
            TenderColumn.SUBJECT: self.tr("Objet"),
            TenderColumn.FAMILY: self.tr("Famille d’achat"),
            TenderColumn.DATE: self.tr("Lancement"),
            TenderColumn.AMOUNT: self.tr("Montant HT"),
            TenderColumn.CHANGED: self.tr("Modifié le"),
            TenderColumn.STATUS: self.tr("Rangement"),
        }[TenderColumn(column)]

    @override
    def cell(self, value: TenderSummary, column: int) -> str:
        match TenderColumn(column):
            case TenderColumn.SUBJECT:
                return value.subject or self.tr("Objet à préciser")
            case TenderColumn.FAMILY:
                return self.family(value)
            case TenderColumn.DATE:
                return short_day_text(value.date)
            case TenderColumn.AMOUNT:
                return money_text(value.amount) if value.amount else self.tr("à estimer")
            case TenderColumn.CHANGED:
                return short_day_text(value.changed_at.date())
            case TenderColumn.STATUS:
                return tender_status_word(value.status)

    def family(self, value: TenderSummary) -> str:
        """Return the title of the family of a tender."""
        family = self._catalogue.families.get(value.family)
        return family.title if family else value.family or self.tr("à choisir")
