"""What was spent in a year in the categories that the law follows."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop_app.catalogue import Catalogue
from desktop_app.clauses.clause import Blank, FieldKind
from desktop_app.core.follow_up import YearlySpend
from desktop_app.core.money import Money
from desktop_app.monitoring.spending import PART_NAMES, parts_of, spend_categories
from desktop_app.ui.wizard.blanks import CountField
from desktop_app.ui.wizard.fields import AmountField, ChoiceField, NeededAmountField
from desktop_app.ui.wizard.flow_row import FlowRow, lay_out
from desktop_app.ui.wizard.form import name_field
from desktop_app.ui.wizard.row_list import ListRow, RowList

translate = QCoreApplication.translate
FIRST_YEAR, LAST_YEAR = 2000, 2100
LONG_CHOICE = 30


class SpendRow(ListRow):
    """Asks for the spending of one category in one year."""

    def __init__(self, catalogue: Catalogue, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        targets = spend_categories(catalogue)
        self._parts = {target.identifier: parts_of(target) for target in targets}
        self.spend = YearlySpend(year=FIRST_YEAR, category="", total=Money())
        self.year = CountField(
            Blank(
                label="",
                kind=FieldKind.COUNT,
                default=FIRST_YEAR,
                least=FIRST_YEAR,
                greatest=LAST_YEAR,
            )
        )
        self.year.setGroupSeparatorShown(False)
        self.category = ChoiceField({target.identifier: target.title for target in targets})
        self.total = NeededAmountField()
        self.parts = {name: AmountField() for name in PART_NAMES}
        self._holders: dict[str, QWidget] = {}
        self._build()
        self.year.answered.connect(lambda year: self._edit(year=year))
        self.total.answered.connect(lambda total: self._edit(total=total))
        self.category.answered.connect(
            lambda name: self.reshaped.emit(replace(self.spend, category=name, parts={}))
        )
        for name, field in self.parts.items():
            field.answered.connect(lambda amount, name=name: self._edit_part(name, amount))

    @override
    def show_value(self, value: YearlySpend, title: str) -> None:
        self.spend = value
        self.year.show_value(value.year)
        self.category.show_value(value.category)
        self.total.show_value(value.total)
        for name, field in self.parts.items():
            field.show_value(value.parts.get(name))
            self._holders[name].setVisible(name in self._parts.get(value.category, ()))
            said = translate("names", "{part} en euros, {title}")
            name_field(field, said.format(part=PART_NAMES[name], title=title))
        asked: tuple[tuple[QWidget, str], ...] = (
            (self.year, self.tr("Année, {title}")),
            (self.category, self.tr("Catégorie, {title}")),
            (self.total, self.tr("Dépense totale en euros hors taxes, {title}")),
        )
        for widget, text in asked:
            name_field(widget, text.format(title=title))
        self.name_gestures(title)

    @override
    def first_field(self) -> QWidget:
        return self.category

    def _edit(self, **fields: Any) -> None:
        self.edited.emit(replace(self.spend, **fields))

    def _edit_part(self, name: str, amount: Money | None) -> None:
        parts = {key: value for key, value in self.spend.parts.items() if key != name}
        self._edit(parts=parts if amount is None else parts | {name: amount})

    def _build(self) -> None:
        self.category.setMinimumContentsLength(LONG_CHOICE)
        line = FlowRow()
        line.ask(self.tr("Année"), self.year)
        line.ask(self.tr("Catégorie"), self.category)
        line.ask(self.tr("Dépense totale"), self.total, self.tr("€ HT"))
        for name, field in self.parts.items():
            title = PART_NAMES[name]
            asked = f"{title[:1].upper()}{title[1:]}"
            self._holders[name] = line.ask(asked, field, self.tr("€ HT"))
        lay_out(self, line)


class SpendList(RowList):
    """Asks for the spending, one row a category and a year."""

    def __init__(self, catalogue: Catalogue, year: int, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Ajouter une dépense suivie"), parent)
        self._catalogue = catalogue
        self._year = year

    @override
    def make_row(self) -> ListRow:
        return SpendRow(self._catalogue)

    @override
    def new_value(self) -> YearlySpend:
        category = spend_categories(self._catalogue)[0].identifier
        return YearlySpend(year=self._year, category=category, total=Money())

    @override
    def title_of(self, rank: int) -> str:
        return self.tr("dépense {rank}").format(rank=rank)
