"""The self-test of a lesson: questions, a score, an explanation for every choice."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.guide.lesson import QuizQuestion
from desktop_app.ui.guide.quiz_answer import AnswerRow
from desktop_app.ui.widgets.buttons import Button, PrimaryButton
from desktop_app.ui.widgets.card import Card
from desktop_app.ui.widgets.labels import Hint, Title
from desktop_app.ui.widgets.news import News


class QuestionCard(Card):
    """A question and its choices."""

    def __init__(self, rank: int, question: QuizQuestion) -> None:
        super().__init__()
        self.question = question
        heading = self.tr("Question {rang}").format(rang=rank)
        self.setAccessibleName(f"{heading}. {question.statement}")
        self.box.addWidget(Hint(heading))
        self.box.addWidget(Title(question.statement, 1.05))
        self.rows = tuple(
            AnswerRow(answer, has_several=question.has_several) for answer in question.answers
        )
        self._group = QButtonGroup(self)
        self._group.setExclusive(not question.has_several)
        for row in self.rows:
            self._group.addButton(row.box)
            self.box.addWidget(row)

    @property
    def chosen(self) -> frozenset[int]:
        """The ranks of the choices that are picked."""
        return frozenset(rank for rank, row in enumerate(self.rows) if row.box.isChecked())

    @property
    def is_right(self) -> bool:
        """Whether exactly the right choices are picked."""
        return self.question.is_right(self.chosen)

    def explain(self) -> None:
        """Explain every choice and keep the answer as it is."""
        for row in self.rows:
            row.explain()

    def forget(self) -> None:
        """Empty the question."""
        self._group.setExclusive(False)
        for row in self.rows:
            row.box.setChecked(False)
            row.forget()
        self._group.setExclusive(not self.question.has_several)


class QuizView(QWidget):
    """Asks the questions; `done` tells how many answers were right."""

    done = Signal(int)

    def __init__(self, questions: tuple[QuizQuestion, ...]) -> None:
        super().__init__()
        self.cards = tuple(QuestionCard(rank, item) for rank, item in enumerate(questions, 1))
        self.check = PrimaryButton(self.tr("&Vérifier mes réponses"), "circle-check")
        self.again = Button(self.tr("&Refaire l’autotest"))
        self.score = News()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for card in self.cards:
            column.addWidget(card)
        column.addWidget(self.score)
        row = QHBoxLayout()
        row.addWidget(self.check)
        row.addWidget(self.again)
        row.addStretch()
        column.addLayout(row)
        self.check.clicked.connect(self._check)
        self.again.clicked.connect(self._begin_again)
        self.again.hide()

    def _check(self) -> None:
        waiting = [str(rank) for rank, card in enumerate(self.cards, 1) if not card.chosen]
        if waiting:
            said = self.tr("Choisissez d’abord une réponse : question {rangs}.")
            self._say(said.format(rangs=", ".join(waiting)))
            self.cards[int(waiting[0]) - 1].rows[0].box.setFocus()
            return
        for card in self.cards:
            card.explain()
        right = sum(card.is_right for card in self.cards)
        said = self.tr("{juste} sur {total}. Chaque choix est expliqué au-dessus.")
        self._say(said.format(juste=right, total=len(self.cards)))
        self.again.show()
        self.done.emit(right)

    def _begin_again(self) -> None:
        for card in self.cards:
            card.forget()
        self.score.clear()
        self.cards[0].rows[0].box.setFocus()
        self.again.hide()

    def _say(self, text: str) -> None:
        self.score.setText(text)
