"""Whether the tender asks too much of the firms, and what to drop first."""

from functools import partial
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.clauses.proportion import Proportion, Weight
from desktop_app.core.tender import Tender
from desktop_app.law.finding import State
from desktop_app.law.placement import Gauge
from desktop_app.sourcing.survey import Survey
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.card import Card
from desktop_app.ui.widgets.labels import Hint, Sentence
from desktop_app.ui.wizard.editor import TenderEditor
from desktop_app.ui.wizard.form import Fold, Strong, clear, row
from desktop_app.ui.wizard.marks import StateMark
from desktop_app.ui.wizard.parts import rank_in
from desktop_app.ui.wizard.sourcing_search import SourcingSearch

STATES = {
    Gauge.GREEN: State.MET,
    Gauge.AMBER: State.WARNING,
    Gauge.RED: State.MISSING,
}
LISTS = {"clauses": "clauses", "criteres": "criteria", "textes": "texts"}


class ProportionCard(Card):
    """Says in a sentence how the demands weigh; a fold offers to drop the least useful."""

    def __init__(self, editor: TenderEditor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editor = editor
        self.mark = StateMark()
        self.title = Strong()
        self.reasons = Hint()
        dropping = QWidget()
        self._lines = QVBoxLayout(dropping)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self.drop = Fold(self.tr("Que retirer d’abord"), dropping)
        self.buttons: list[Button] = []
        line = row(self.title)
        line.insertWidget(0, self.mark)
        self.box.addLayout(line)
        self.box.addWidget(self.reasons)
        self.box.addWidget(self.drop)
        self.search: SourcingSearch | None = None
        self._able: int | None = None
        self._shown: tuple[Proportion, int | None] | None = None
        editor.session.changed.connect(self._hear)

    def show_tender(self) -> None:
        """Weigh the tender as it is now, then count in the book who could answer it."""
        self._show()
        if self._is_weighty:
            self._count()

    @property
    def _is_weighty(self) -> bool:
        return self._shown is not None and self._shown[0].load > 0

    def _count(self) -> None:
        if self.search is None:
            self.search = SourcingSearch(self.editor, self)
            self.search.found.connect(self._learn)
        if not self.search.look() and self._able is not None:
            self._able = None
            self._show()

    def _learn(self, found: Survey) -> None:
        self._able = found.able_known
        self._show()

    def _hear(self, change: Any) -> None:
        if change.kind == "supplier" and self.search is not None and self._is_weighty:
            self.search.look_again()

    def _show(self) -> None:
        proportion = self.editor.catalogue.proportion(self.editor.tender, self._able)
        if (proportion, self._able) == self._shown:
            return
        self._shown = (proportion, self._able)
        self.setVisible(proportion.load > 0)
        self.mark.show_state(STATES[proportion.gauge])
        self.title.setText(self._sentence(proportion))
        reasons = self._reasons(proportion)
        self.reasons.setText("\n".join(reasons))
        self.reasons.setVisible(bool(reasons))
        self.drop.setVisible(bool(proportion.to_drop))
        self._show_drops(proportion.to_drop)

    def _sentence(self, proportion: Proportion) -> str:
        said = {
            Gauge.GREEN: self.tr(
                "Exigences mesurées\u00a0: %n point(s) de charge,"
                " pour {capacity} supportables par cet achat.",
                "",
                proportion.load,
            ),
            Gauge.AMBER: self.tr(
                "Exigences un peu chargées\u00a0: %n point(s) de charge,"
                " pour {capacity} supportables par cet achat.",
                "",
                proportion.load,
            ),
            Gauge.RED: self.tr(
                "Exigences trop lourdes\u00a0: %n point(s) de charge,"
                " pour {capacity} supportables par cet achat.",
                "",
                proportion.load,
            ),
        }
        return said[proportion.gauge].format(capacity=proportion.capacity)

    def _reasons(self, proportion: Proportion) -> tuple[str, ...]:
        if self._able is None:
            return proportion.reasons
        text = self.tr("Entreprises du carnet capables de répondre : {able}.")
        return (*proportion.reasons, text.format(able=self._able))

    def _show_drops(self, weights: tuple[Weight, ...]) -> None:
        clear(self._lines)
        self.buttons = []
        for weight in weights:
            button = Button(self.tr("Retirer"))
            button.setAccessibleName(self.tr("Retirer {title}").format(title=weight.title))
            button.clicked.connect(partial(self._drop, weight.where))
            self.buttons.append(button)
            holder = QWidget()
            holder.setLayout(row(Sentence(weight.title), button))
            self._lines.addWidget(holder)

    def _drop(self, where: str) -> None:
        self.editor.change(**_without(self.editor.tender, where))
        self.drop.button.setFocus()


def _without(tender: Tender, where: str) -> dict[str, tuple[object, ...]]:
    """Return the list of a tender where a demand stands, without it."""
    name = where.partition("[")[0]
    kept = list(getattr(tender, LISTS[name]))
    rank = rank_in(where, name)
    if rank is not None:
        del kept[rank]
    return {LISTS[name]: tuple(kept)}
