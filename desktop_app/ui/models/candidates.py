"""The table of the suppliers that a sourcing found."""

from enum import IntEnum, auto
from typing import ClassVar

from PySide6.QtCore import QCoreApplication
from typing_extensions import override

from desktop_app.reference.distance import told
from desktop_app.sourcing.band import Band
from desktop_app.sourcing.capacity import Ability, Assessment
from desktop_app.ui.models.rows import RowsTableModel
from desktop_app.ui.words import supplier_sign, supplier_word

translate = QCoreApplication.translate


def ability_word(ability: Ability) -> str:
    """Name what is thought of a supplier."""
    return {
        Ability.ABLE: translate("Sourcing", "Peut répondre"),
        Ability.TO_CHECK: translate("Sourcing", "À vérifier"),
        Ability.UNFIT: translate("Sourcing", "Ne convient pas"),
    }[ability]


def band_word(band: Band) -> str:
    """Name a circle around the commune."""
    return {
        Band.NEAR: translate("Sourcing", "jusqu’à 10 km"),
        Band.MIDDLE: translate("Sourcing", "de 10 à 30 km"),
        Band.WIDE: translate("Sourcing", "de 30 à 60 km"),
        Band.BEYOND: translate("Sourcing", "au-delà"),
        Band.UNKNOWN: translate("Sourcing", "distance non calculable"),
    }[band]


class CandidateColumn(IntEnum):
    """The columns of the table."""

    NAME = 0
    KIND = auto()
    DISTANCE = auto()
    ABILITY = auto()


class CandidateTableModel(RowsTableModel[Assessment]):
    """One row per supplier, the nearest first."""

    columns: ClassVar = CandidateColumn
    right_aligned: ClassVar = frozenset({CandidateColumn.DISTANCE})

    @override
    def heading(self, column: int) -> str:
        return {
            CandidateColumn.NAME: self.tr("Fournisseur"),
            CandidateColumn.KIND: self.tr("Type"),
            CandidateColumn.DISTANCE: self.tr("Distance"),
            CandidateColumn.ABILITY: self.tr("Avis"),
        }[CandidateColumn(column)]

    @override
    def cell(self, value: Assessment, column: int) -> str:
        match CandidateColumn(column):
            case CandidateColumn.NAME:
                return value.supplier.name
            case CandidateColumn.KIND:
                return supplier_word(value.supplier.kind)
            case CandidateColumn.DISTANCE:
                if value.distance is None:
                    # The heading says what cannot be worked out: the column stays narrow.
                    return self.tr("non calculable")
                return told(value.distance)
            case CandidateColumn.ABILITY:
                return ability_word(value.ability)

    @override
    def short(self, value: Assessment, column: int) -> str:
        if column == CandidateColumn.KIND:
            return supplier_sign(value.supplier.kind)
        return self.cell(value, column)
