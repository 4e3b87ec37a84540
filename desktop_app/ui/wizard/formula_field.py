"""Which formula turns prices into points: those advised first, the others with the reason."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.clauses.price_formula import FormulaSheet
from desktop_app.core.criterion import PriceFormula
from desktop_app.ui.widgets.labels import Hint
from desktop_app.ui.wizard.choices import RadioField


class FormulaField(QWidget):
    """Asks for a price formula; none may be picked yet."""

    answered = Signal(object)

    def __init__(self, sheets: Mapping[str, FormulaSheet], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.choices = RadioField(self.tr("Formule du prix"), self._options(sheets))
        self.choices.answered.connect(self.answered)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(
            Hint(
                self.tr(
                    "La formule est publiée avec les critères. Tant que rien n’est choisi, la"
                    " simulation compte les points au prorata du prix le plus bas."
                )
            )
        )
        layout.addWidget(self.choices)

    def show_value(self, value: PriceFormula | None) -> None:
        """Show a formula, or none."""
        self.choices.show_value(value)

    def name(self, owner: str) -> None:
        """Tell a screen reader which criterion the formula is for."""
        label = self.tr("Formule du prix, {owner}").format(owner=owner)
        self.choices.setAccessibleName(label)
        for formula, button in self.choices.buttons.items():
            button.setAccessibleName(f"{self._titles[formula]}, {owner}")

    def _options(self, sheets: Mapping[str, FormulaSheet]) -> dict[Any, tuple[str, str]]:
        ordered = sorted(sheets.items(), key=lambda item: not item[1].advised)
        advised, avoided = self.tr("{title} (conseillée)"), self.tr("{title} (à éviter)")
        self._titles = {
            PriceFormula(identifier): (advised if sheet.advised else avoided).format(
                title=sheet.title
            )
            for identifier, sheet in ordered
        }
        return {
            formula: (title, f"{sheets[formula].sentence} {sheets[formula].reason}")
            for formula, title in self._titles.items()
        }
