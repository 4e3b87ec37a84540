"""The lines that bidders will price, typed in the wizard; the schedule is printed from them."""

from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal
from typing import Any

from PySide6.QtCore import QRegularExpression, Qt, QTimer
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from desktop_app.core.price_line import PriceLine
from desktop_app.core.tender import Tender
from desktop_app.ui.widgets.labels import Hint
from desktop_app.ui.wizard.editor import TenderEditor
from desktop_app.ui.wizard.fields import ChoiceField, TextField
from desktop_app.ui.wizard.flow_row import FlowRow
from desktop_app.ui.wizard.form import Fold, name_field, question
from desktop_app.ui.wizard.parts import rank_in
from desktop_app.ui.wizard.row_list import ListRow, RowList

QUANTITY = QRegularExpression(r"[0-9 \x{a0}\x{202f}]{0,12}([,.][0-9]{0,3})?")
LETTERS = 18
ROWS_AT_ONCE = 6
SEVERAL = 2


class QuantityField(TextField):
    """A quantity with its decimals; empty means not known."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setValidator(QRegularExpressionValidator(QUANTITY, self))
        self.setAlignment(Qt.AlignmentFlag.AlignRight)

    @override
    def value(self) -> Decimal | None:
        digits = "".join(self.text().split()).replace(",", ".")
        return Decimal(digits) if digits.strip(".") else None

    @override
    def written(self, value: Decimal | None) -> str:
        return "" if value is None else f"{value:f}".replace(".", ",")


class PriceRow(ListRow):
    """Asks for one line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = PriceLine(designation="")
        self.designation = TextField()
        self.unit = TextField()
        self.quantity = QuantityField()
        self.lot = ChoiceField({})
        width = LETTERS * self.fontMetrics().averageCharWidth()
        for field in (self.unit, self.quantity):
            field.setFixedWidth(width)
        line = FlowRow()
        line.ask(self.tr("Unité"), self.unit)
        line.ask(self.tr("Quantité estimée"), self.quantity)
        self.of_lot = line.ask(self.tr("Lot"), self.lot)
        foot = QHBoxLayout()
        foot.addWidget(line, 1)
        foot.addLayout(self.gestures())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 10)
        layout.addLayout(question(self.tr("Désignation"), self.designation))
        layout.addLayout(foot)
        self.designation.answered.connect(lambda text: self._edit(designation=text))
        self.unit.answered.connect(lambda text: self._edit(unit=text))
        self.quantity.answered.connect(lambda count: self._edit(quantity=count))
        self.lot.answered.connect(lambda lot: self.reshaped.emit(replace(self.line, lot=lot)))

    def offer_lots(self, lots: Mapping[int, str]) -> None:
        """Let a line be of one lot, when there are some."""
        self.lot.offer(lots)
        self.of_lot.setVisible(len(lots) > SEVERAL)

    @override
    def show_value(self, value: PriceLine, title: str) -> None:
        self.line = value
        self.designation.show_value(value.designation)
        self.unit.show_value(value.unit)
        self.quantity.show_value(value.quantity)
        self.lot.show_value(value.lot)
        for field, name in (
            (self.designation, self.tr("Désignation, {title}")),
            (self.unit, self.tr("Unité, {title}")),
            (self.quantity, self.tr("Quantité estimée, {title}")),
            (self.lot, self.tr("Lot, {title}")),
        ):
            name_field(field, name.format(title=title))
        self.name_gestures(title)

    @override
    def first_field(self) -> QWidget:
        return self.designation

    def _edit(self, **fields: Any) -> None:
        self.edited.emit(replace(self.line, **fields))


class PriceRows(RowList):
    """One row for each line; the rows that are missing are made a few at a time."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.add.setText(self.tr("Ajouter une li&gne de prix"))
        self._lots: Mapping[int, str] = {}
        self._later = QTimer(self, interval=0, singleShot=True)
        self._later.timeout.connect(self._show_more)
        self._wanted: tuple[PriceLine, ...] = ()
        self._made_rows: list[PriceRow] = []

    def show_lines(self, tender: Tender) -> None:
        """Show the lines of a tender."""
        every = self.tr("Tous les lots")
        numbered = self.tr("Lot {number}")
        self._lots = {0: every} | {
            lot.number: numbered.format(number=lot.number) for lot in tender.lots
        }
        for row in self._made_rows:
            row.offer_lots(self._lots)
        self._wanted = tender.price
        self._show_more()

    @property
    def is_whole(self) -> bool:
        """Whether every line has its row."""
        return len(self.values) == len(self._wanted)

    @override
    def make_row(self) -> ListRow:
        row = PriceRow()
        row.offer_lots(self._lots)
        self._made_rows.append(row)
        return row

    @override
    def new_value(self) -> PriceLine:
        last = self.values[-1] if self.values else PriceLine(designation="")
        return PriceLine(lot=last.lot, designation="")

    @override
    def title_of(self, rank: int) -> str:
        return self.tr("ligne {rank}").format(rank=rank)

    def _show_more(self) -> None:
        self.show_values(self._wanted[: len(self.rows) + ROWS_AT_ONCE])
        # Adding before the last row is there would lose the lines that wait.
        self.add.setEnabled(self.is_whole)
        if not self.is_whole:
            self._later.start()


class PricePart(QWidget):
    """The price schedule, folded while the clerk does not open it."""

    def __init__(self, editor: TenderEditor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editor = editor
        self.rows = PriceRows()
        content = QWidget()
        inside = QVBoxLayout(content)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(
            Hint(
                self.tr(
                    "Chaque entreprise remplira le même tableau : ni marque, ni prix ici. Les"
                    " quantités sont une estimation, qui sert à comparer les offres."
                )
            )
        )
        inside.addWidget(self.rows)
        self.fold = Fold("", content)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.fold)
        self.fold.button.toggled.connect(self._show)
        self.rows.typed.connect(lambda lines: self._keep(lines, at_once=False))
        self.rows.gestured.connect(lambda lines: self._keep(lines, at_once=True))

    def show_tender(self, tender: Tender) -> None:
        """Show how many lines the tender has, and the lines when the part is open."""
        count = len(tender.price)
        self.fold.name(
            self.tr("%n ligne(s) de prix", "", count)
            if count
            else self.tr("Écrire les lignes de prix")
        )
        self._show()

    def field_at(self, part: str) -> QWidget | None:
        """Return the line that a part of the dossier names."""
        rank = rank_in(part, "prix")
        if rank is None:
            return None
        self.fold.open()
        return self.rows.rows[rank].first_field() if rank < len(self.rows.rows) else self.fold

    def _show(self) -> None:
        if self.fold.button.isChecked():
            self.rows.show_lines(self.editor.tender)

    def _keep(self, lines: tuple[PriceLine, ...], *, at_once: bool) -> None:
        # The rows that wait to be made hold lines too.
        lines = (*lines, *self.editor.tender.price[len(self.rows.values) :])
        act = self.editor.change if at_once else self.editor.typed
        act(price=lines)
