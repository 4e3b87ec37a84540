"""The rows of the proof calendar of a contract."""

from enum import IntEnum
from typing import ClassVar

from PySide6.QtCore import QCoreApplication
from typing_extensions import override

from desktop_app.monitoring.standing import ProofLine, Standing
from desktop_app.ui.figures import short_day_text
from desktop_app.ui.models.rows import RowsTableModel
from desktop_app.ui.words import moment_word

translate = QCoreApplication.translate


class ProofColumn(IntEnum):
    """What the calendar shows of a proof."""

    DAY = 0
    DEMAND = 1
    STANDING = 2


class ProofTableModel(RowsTableModel[ProofLine]):
    """One proof due per row, in words rather than in colours."""

    columns = ProofColumn
    right_aligned: ClassVar[frozenset[int]] = frozenset()

    @override
    def heading(self, column: int) -> str:
        return {
            ProofColumn.DAY: self.tr("Échéance"),
            ProofColumn.DEMAND: self.tr("Exigence"),
            ProofColumn.STANDING: self.tr("État"),
        }[ProofColumn(column)]

    @override
    def cell(self, value: ProofLine, column: int) -> str:
        due = value.due
        if column == ProofColumn.DAY:
            return short_day_text(due.day) if due.day else moment_word(due.moment)
        if column == ProofColumn.DEMAND:
            return due.demand
        received = value.received.received_on
        if received:
            return self.tr("Reçue le {day}").format(day=short_day_text(received))
        return standing_word(value.standing)


def standing_word(standing: Standing) -> str:
    """Name how a proof stands."""
    return {
        Standing.RECEIVED: translate("Words", "Reçue"),
        Standing.LATE: translate("Words", "En retard"),
        Standing.SOON: translate("Words", "Bientôt due"),
        Standing.TO_COME: translate("Words", "À venir"),
        Standing.UNDATED: translate("Words", "Sans date"),
    }[standing]
