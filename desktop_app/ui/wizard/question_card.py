"""The answers that the law waits for, each with the way to give it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.law.finding import State
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.card import Card
from desktop_app.ui.widgets.labels import Hint, Sentence
from desktop_app.ui.wizard.attention import Question
from desktop_app.ui.wizard.field_notes import points_awaiting
from desktop_app.ui.wizard.form import Fold, Strong, row
from desktop_app.ui.wizard.marks import StateMark

BULLET = "• "


class QuestionRow(QWidget):
    """One answer awaited."""

    answer_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.question: Question | None = None
        self.label = Sentence()
        self.points = Hint()
        self.waiting = Fold("", self.points)
        self.button = Button(self.tr("Répondre"))
        self.button.clicked.connect(lambda: self.answer_asked.emit(self.question))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(row(self.label, self.button))
        column.addWidget(self.waiting)

    def show_question(self, question: Question) -> None:
        """Show an answer awaited."""
        self.question = question
        self.label.setText(question.label[:1].upper() + question.label[1:])
        self.button.setAccessibleName(self.tr("Répondre : {label}").format(label=question.label))
        count = points_awaiting(len(question.findings))
        self.waiting.name(count)
        self.waiting.setVisible(len(question.findings) > 1)
        titles = dict.fromkeys(finding.title for finding in question.findings)
        self.points.setText("\n".join(BULLET + title for title in titles))
        self.button.setAccessibleDescription(count)
        self.button.setToolTip(self.button.accessibleDescription())


class QuestionCard(Card):
    """The answers awaited, the most useful first."""

    answer_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[QuestionRow] = []
        title = row(Strong(self.tr("Réponses attendues")))
        title.insertWidget(0, StateMark(State.NOT_APPLICABLE), 0, Qt.AlignmentFlag.AlignTop)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(4)
        self.box.addLayout(title)
        self.box.addWidget(Hint(self.tr("Le droit ne peut pas répondre sans elles.")))
        self.box.addLayout(self._rows)

    def show_questions(self, questions: tuple[Question, ...]) -> None:
        """Show the answers awaited, or nothing when there are none."""
        ordered = sorted(questions, key=lambda question: -len(question.findings))
        while len(self.rows) < len(ordered):
            line = QuestionRow(self)
            line.answer_asked.connect(self.answer_asked)
            self._rows.addWidget(line)
            self.rows.append(line)
        for line, question in zip(self.rows, ordered, strict=False):
            line.show_question(question)
            line.show()
        for line in self.rows[len(ordered) :]:
            line.hide()
        self.setVisible(bool(ordered))

    def shown(self) -> tuple[Question, ...]:
        """Return the answers awaited on screen."""
        return tuple(line.question for line in self.rows if line.question and not line.isHidden())
