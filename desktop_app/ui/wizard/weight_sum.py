"""The sum of weights, said in words as they are typed, and the button that shares out the rest."""

from collections.abc import Sequence
from decimal import Decimal

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.law.finding import State
from desktop_app.ui.announce import announce
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.wizard.fields import FRENCH
from desktop_app.ui.wizard.form import Strong
from desktop_app.ui.wizard.marks import StateMark
from desktop_app.ui.wizard.weights import share_rest

NOTHING = "–"
Weights = tuple[Decimal | None, ...]


class WeightSum(QWidget):
    """Says whether weights add up to a whole, and offers to make them do so."""

    shared = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.mark = StateMark()
        self.text = Strong()
        self.share = Button(self.tr("Répartir le reste"))
        self.share.clicked.connect(lambda: self.shared.emit(self._proposal))
        self._proposal: Weights = ()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.mark, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self.text, 1)
        layout.addWidget(self.share, 0, Qt.AlignmentFlag.AlignTop)

    def say(self, text: str, *, is_full: bool) -> None:
        """Say how far the sum is from the whole."""
        if text != self.text.text():
            self.text.setText(text)
            announce(self, text)
        state = State.MET if is_full else State.WARNING
        if state is not self.mark.state:
            self.mark.show_state(state)

    def offer(self, weights: Weights, whole: Decimal) -> None:
        """Offer to complete weights up to a whole, when something is missing or too much."""
        self._proposal = share_rest(weights, whole)
        self.share.setVisible(self._proposal != weights)
        said = ", ".join(written(weight) for weight in self._proposal if weight is not None)
        after = self.tr("Les poids deviennent : {weights} %.").format(weights=said)
        self.share.setToolTip(after)
        self.share.setAccessibleDescription(after)


def written(number: Decimal) -> str:
    """Write a weight, with decimals only when there are some."""
    return written_alike((number,))[0]


def written_alike(numbers: Sequence[Decimal | None]) -> list[str]:
    """Write the numbers of one column, all with decimals when one of them has some."""
    are_whole = all(one is None or one == one.to_integral_value() for one in numbers)
    decimals = 0 if are_whole else 2
    return [
        NOTHING if one is None else FRENCH.toString(float(one), "f", decimals) for one in numbers
    ]
