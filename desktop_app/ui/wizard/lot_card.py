"""One lot: what it is called, what it costs, who it is kept for."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.core.lot import Lot
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.card import Card
from desktop_app.ui.wizard.choices import CheckField
from desktop_app.ui.wizard.fields import AmountField, TextField
from desktop_app.ui.wizard.form import Fold, Form, Strong, name_field, question, row
from desktop_app.ui.wizard.names import reservation_names


class LotCard(Card):
    """Asks for one lot."""

    typed = Signal(object)
    reserved = Signal(object)
    removal_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lot = Lot(number=1, designation="")
        self.number = Strong()
        self.designation = TextField()
        self.amount = AmountField()
        self.kept_for = CheckField(
            self.tr("Lot réservé"),
            {value: (name, "") for value, name in reservation_names().items()},
        )
        self.fold = Fold(self.tr("Réserver ce lot"), self.kept_for)
        self.remove = Button(self.tr("Retirer ce lot"))
        self._build()
        self.designation.answered.connect(lambda text: self._type("designation", text))
        self.amount.answered.connect(lambda amount: self._type("amount", amount))
        self.kept_for.answered.connect(self._reserve)
        self.remove.clicked.connect(self.removal_asked)

    def show_lot(self, lot: Lot) -> None:
        """Show a lot."""
        self.lot = lot
        self.number.setText(self.tr("Lot {number}").format(number=lot.number))
        self.designation.show_value(lot.designation)
        self.amount.show_value(lot.amount)
        self.kept_for.show_value(lot.reserved)
        if lot.reserved:
            self.fold.open()
        self._name(lot.number)

    def _type(self, name: str, value: Any) -> None:
        self.typed.emit(replace(self.lot, **{name: value}))

    def _reserve(self, reserved: Any) -> None:
        self.reserved.emit(replace(self.lot, reserved=reserved))

    def _name(self, number: int) -> None:
        for field, name in (
            (self.designation, self.tr("Intitulé du lot {number}")),
            (self.amount, self.tr("Montant du lot {number}, en euros hors taxes")),
            (self.fold.button, self.tr("Réserver le lot {number}")),
            (self.remove, self.tr("Retirer le lot {number}")),
        ):
            name_field(field, name.format(number=number))

    def _build(self) -> None:
        form = Form()
        form.ask_together(
            question(self.tr("Intitulé"), self.designation),
            question(self.tr("Montant estimé"), self.amount, unit=self.tr("€ HT")),
        )
        self.box.addLayout(row(self.number, self.remove))
        self.box.addLayout(form)
        self.box.addWidget(self.fold)
