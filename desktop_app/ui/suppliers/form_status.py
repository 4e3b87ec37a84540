"""How complete and how recent a record is, in words and in colour."""

import datetime
from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.core.completeness import completeness
from desktop_app.core.freshness import Freshness, freshness, known_on
from desktop_app.core.supplier import Supplier
from desktop_app.ui.figures import day_text
from desktop_app.ui.suppliers.form_words import missing_word
from desktop_app.ui.suppliers.verdict import Verdict
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.sign import Shade
from desktop_app.ui.widgets.stillness import give_back, show_line

GOOD_SCORE = 80
FAIR_SCORE = 50
WHOLE = 100
SHADES = {
    Freshness.FRESH: Shade.GOOD,
    Freshness.OLD: Shade.WARNING,
    Freshness.STALE: Shade.BAD,
    Freshness.UNKNOWN: Shade.QUIET,
}


class StatusStrip(QWidget):
    """Two sentences above a record, and a button to what it lacks."""

    completion_asked = Signal(str)

    def __init__(self, today: Callable[[], datetime.date]) -> None:
        super().__init__()
        self._today = today
        self._missing = ""
        self._supplier = 0
        self.score = Verdict()
        self.age = Verdict()
        self.completing = Button("", "pencil")
        self.completing.clicked.connect(lambda: self.completion_asked.emit(self._missing))
        row = QHBoxLayout()
        row.addWidget(self.completing)
        row.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.score)
        column.addWidget(self.age)
        column.addLayout(row)

    def show_supplier(self, supplier: Supplier) -> None:
        """Tell how complete and how recent a record is."""
        found = completeness(supplier)
        # What lacks is less and less: a record that is being filled must not rise at each answer.
        is_same = supplier.identifier == self._supplier != 0
        self.score.setMinimumHeight(self.score.height() if is_same else 0)
        self._supplier = supplier.identifier
        words = tuple(map(missing_word, found.missing))
        self.score.tell(_shade(found.score), self._score(found.score, words))
        self.age.tell(*self._age(supplier))
        self._missing = found.missing[0] if found.missing else ""
        show_line(self.completing, is_shown=bool(words))
        if not is_same:
            give_back(self.completing)
        if words:
            self.completing.setText(self.tr("Compléter {quoi}").format(quoi=words[0]))

    def _score(self, score: int, missing: tuple[str, ...]) -> str:
        if score == WHOLE:
            return self.tr("Fiche complète.")
        told = self.tr("Fiche remplie à {score} % : il manque {quoi}.")
        return told.format(score=score, quoi=", ".join(missing))

    def _age(self, supplier: Supplier) -> tuple[Shade, str]:
        age = freshness(supplier, self._today())
        day = known_on(supplier)
        told = {
            Freshness.FRESH: self.tr("À jour : dernière information le {jour}."),
            Freshness.OLD: self.tr("À revoir : rien de neuf depuis le {jour}, plus d’un an."),
            Freshness.STALE: self.tr(
                "Ancienne : rien de neuf depuis le {jour}, plus de trois ans."
            ),
            Freshness.UNKNOWN: self.tr("Date des informations inconnue."),
        }[age]
        return SHADES[age], told.format(jour=day_text(day) if day else "")


def _shade(score: int) -> Shade:
    if score >= GOOD_SCORE:
        return Shade.GOOD
    return Shade.WARNING if score >= FAIR_SCORE else Shade.BAD
