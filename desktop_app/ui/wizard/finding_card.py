"""One finding on screen: its state in words, what it says, and the way to put it right."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop_app.law.finding import Finding, State
from desktop_app.law.text import Confidence
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.card import Card
from desktop_app.ui.widgets.labels import Hint, Sentence
from desktop_app.ui.wizard.editor import TenderEditor
from desktop_app.ui.wizard.finding_gestures import FindingGestures
from desktop_app.ui.wizard.form import Strong, row
from desktop_app.ui.wizard.marks import StateMark
from desktop_app.ui.wizard.names import state_names
from desktop_app.ui.wizard.sight import focus_in_sight
from desktop_app.ui.wizard.why_fold import WhyFold

OPEN_STATES = (State.MISSING, State.WARNING)


class FindingCard(Card):
    """A card that can show one finding after another."""

    correction_asked = Signal(object)

    def __init__(self, editor: TenderEditor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.finding: Finding | None = None
        self._mark = StateMark()
        self._state = Strong()
        self._message = Sentence()
        self._advice = Hint()
        self.articles = Hint()
        self.button = Button(self.tr("Corriger"))
        self.button.clicked.connect(lambda: self.correction_asked.emit(self.finding))
        self.gestures = FindingGestures(editor)
        self.why = WhyFold(editor)
        self._build()

    def show_finding(self, finding: Finding) -> None:
        """Show a finding."""
        self.gestures.show_finding(finding)
        self.why.show_finding(finding)
        if finding == self.finding:
            return
        self.finding = finding
        words = state_names()[finding.state]
        if finding.confidence is Confidence.TO_CHECK:
            words = self.tr("{state}, règle à vérifier").format(state=words)
        self._mark.show_state(finding.state)
        self._state.setText(self.tr("{state} : {title}").format(state=words, title=finding.title))
        self._message.setText(finding.message)
        self._show_optional(self._advice, finding.correction)
        self._show_optional(self.articles, ", ".join(finding.grounds))
        self.button.setVisible(finding.state in OPEN_STATES)
        self.button.setAccessibleName(self.tr("Corriger : {title}").format(title=finding.title))
        self.button.setAccessibleDescription(finding.message)
        self.setAccessibleName(f"{self._state.text()}. {finding.message}")

    def _build(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        top.addWidget(self._state, 1)
        self.box.addLayout(top)
        self.box.addWidget(self._message)
        self.box.addWidget(self._advice)
        self.box.addLayout(row(self.articles, self.button))
        self.box.addWidget(self.gestures)
        self.box.addWidget(self.why)

    @staticmethod
    def _show_optional(label: QLabel, text: str) -> None:
        label.setText(text)
        label.setVisible(bool(text))


class FindingList(QWidget):
    """Findings one under the other; cards are used again rather than made anew.

    A finding answered by the clerk gives the keyboard to the next one, or `left` tells that there
    is none in this list.
    """

    correction_asked = Signal(object)
    left = Signal(object)

    def __init__(self, editor: TenderEditor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editor = editor
        self.cards: list[FindingCard] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(8)

    def show_findings(self, findings: tuple[Finding, ...]) -> None:
        """Show findings in the order given."""
        while len(self.cards) < len(findings):
            card = FindingCard(self.editor, self)
            card.correction_asked.connect(self.correction_asked)
            rank = len(self.cards)
            card.gestures.answered.connect(lambda done, rank=rank: self._leave(done, rank))
            self._layout.addWidget(card)
            self.cards.append(card)
        for card, finding in zip(self.cards, findings, strict=False):
            card.show_finding(finding)
            card.show()
        for card in self.cards[len(findings) :]:
            card.hide()
        self.setVisible(bool(findings))

    def shown(self) -> tuple[Finding, ...]:
        """Return the findings on screen."""
        return tuple(card.finding for card in self.cards if card.finding and not card.isHidden())

    def focus_next(self, done: Finding, first: int = 0) -> bool:
        """Put the keyboard in the first card from a rank on, save the one of a finding."""
        for card in self.cards[first:]:
            if card.isVisible() and card.finding and not _is_same(card.finding, done):
                focus_in_sight(card.button)
                return True
        return False

    def _leave(self, done: Finding, rank: int) -> None:
        # The list has already been filled again: the card shows the next finding, or the same.
        if not self.focus_next(done, rank):
            self.left.emit(done)


def _is_same(one: Finding, other: Finding) -> bool:
    return (one.rule, one.lot) == (other.rule, other.lot)
