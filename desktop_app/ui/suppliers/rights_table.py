"""What is held of a person, as rows."""

from collections.abc import Callable, Mapping
from enum import IntEnum
from typing import ClassVar

from PySide6.QtCore import QObject
from typing_extensions import override

from desktop_app.core.held import Fate, Mention, Shelfmark
from desktop_app.ui.models.rows import RowsTableModel


class MentionColumn(IntEnum):
    """The columns of the list."""

    WHERE = 0
    FIELD = 1
    TEXT = 2
    FATE = 3


class MentionTableModel(RowsTableModel[Mention]):
    """One row for each place of the book that speaks of the person."""

    columns: ClassVar = MentionColumn

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._places: Mapping[Shelfmark, str] = {
            Shelfmark.SUPPLIER: self.tr("Fiche « {titre} »"),
            Shelfmark.EXCHANGE: self.tr("Échange avec « {titre} »"),
            Shelfmark.MERGE: self.tr("Copie d’avant fusion de « {titre} »"),
            Shelfmark.IMPORT: self.tr("Copie d’avant import de « {titre} »"),
            Shelfmark.SEARCH: self.tr("Recherche « {titre} »"),
            Shelfmark.CLAUSE: self.tr("Clause « {titre} »"),
            Shelfmark.NETWORK: self.tr("Réseau d’appui « {titre} »"),
            Shelfmark.TENDER: self.tr("Marché « {titre} »"),
        }
        self._fates: Mapping[Fate, str] = {
            Fate.ERASED: self.tr("effacé"),
            Fate.REMOVED: self.tr("fiche retirée"),
            Fate.KEPT: self.tr("conservé"),
        }
        self._cells: Mapping[int, Callable[[Mention], str]] = {
            MentionColumn.WHERE: lambda item: self._places[item.where].format(titre=item.title),
            MentionColumn.FIELD: lambda item: item.field,
            MentionColumn.TEXT: lambda item: item.text.replace("\n", " "),
            MentionColumn.FATE: lambda item: self._fates[item.fate],
        }

    @override
    def heading(self, column: int) -> str:
        return {
            MentionColumn.WHERE: self.tr("Où"),
            MentionColumn.FIELD: self.tr("Information"),
            MentionColumn.TEXT: self.tr("Contenu"),
            MentionColumn.FATE: self.tr("Si vous effacez"),
        }[MentionColumn(column)]

    @override
    def cell(self, value: Mention, column: int) -> str:
        return self._cells[column](value)
