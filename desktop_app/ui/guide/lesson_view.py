"""A lesson to read, in a column of a readable width, with its self-test below."""

from functools import partial
from typing import ClassVar

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from desktop_app.guide.lesson import Lesson, ScreenLink
from desktop_app.law.base import LawBase
from desktop_app.ui.guide.quiz import QuizView
from desktop_app.ui.library.grounds import checking
from desktop_app.ui.library.sheet import Part, Sheet
from desktop_app.ui.roles import Spoken
from desktop_app.ui.widgets.buttons import Button, PrimaryButton
from desktop_app.ui.widgets.card import Card
from desktop_app.ui.widgets.labels import Hint, Sentence, Title

LETTERS = 75
SIDES = 24


class LessonView(QScrollArea):
    """Shows one lesson; the arrows scroll it, the Tab key goes through its gestures."""

    spoken_as: ClassVar = Spoken.DOCUMENT
    back_asked = Signal()
    next_asked = Signal()
    read_through = Signal()
    screen_asked = Signal(object)

    def __init__(self, lesson: Lesson, law: LawBase, *, has_next: bool) -> None:
        super().__init__()
        self.lesson = lesson
        self._law = law
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(lesson.title)
        self.setAccessibleDescription(lesson.objective)
        self.back = Button(self.tr("&Toutes les leçons"), "arrow-left")
        self.next = PrimaryButton(self.tr("Leçon &suivante"))
        if not has_next:
            self.next.hide()
        self.links = tuple(self._link(link) for link in lesson.screens)
        self.quiz = QuizView(lesson.quiz)
        self.sheet = QWidget()
        self._column = QVBoxLayout(self.sheet)
        self._fill()
        self._lay_out()
        self._connect()

    def as_sheet(self) -> Sheet:
        """Return what is read of the lesson, without the gestures and the self-test."""
        lesson = self.lesson
        return Sheet(
            lesson.title,
            lesson.objective,
            (
                *(Part(reading.title, reading.paragraphs) for reading in lesson.passages),
                Part(self.tr("Dans la commune d’exercice"), (lesson.example,)),
                Part(self.tr("À retenir"), lesson.memo, listed=True),
                Part(self.tr("Sur quoi cela repose"), tuple(self._grounds().split("\n"))),
            ),
        )

    def _link(self, link: ScreenLink) -> Button:
        button = Button(self.tr("Ouvrir : {geste}").format(geste=link.label), "folder-open")
        button.clicked.connect(partial(self.screen_asked.emit, link.screen))
        return button

    def _fill(self) -> None:
        add = self._column.addWidget
        self._column.setContentsMargins(SIDES, SIDES - 8, SIDES, SIDES)
        self._column.setSpacing(8)
        add(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        add(Title(self.lesson.title, 1.5))
        add(Hint(self.lesson.objective))
        for reading in self.lesson.passages:
            self._heading(reading.title)
            for paragraph in reading.paragraphs:
                add(Sentence(paragraph))
        self._heading(self.tr("Dans la commune d’exercice"))
        self._card((self.lesson.example,))
        self._heading(self.tr("À retenir"))
        self._card(tuple(f"•\u00a0{line}" for line in self.lesson.memo))
        self._heading(self.tr("Sur quoi cela repose"))
        add(Hint(self._grounds()))
        self._heading(self.tr("Où le faire"))
        for button in self.links:
            add(button, 0, Qt.AlignmentFlag.AlignLeft)
        self._heading(self.tr("Autotest"))
        add(self.quiz)
        add(self.next, 0, Qt.AlignmentFlag.AlignRight)

    def _heading(self, text: str) -> None:
        self._column.addSpacing(10)
        self._column.addWidget(Title(text, 1.15))

    def _card(self, lines: tuple[str, ...]) -> None:
        card = Card()
        for line in lines:
            card.box.addWidget(Sentence(line))
        self._column.addWidget(card)

    def _grounds(self) -> str:
        articles = ", ".join(self._law.articles(self.lesson.grounds))
        checked = checking(self.lesson.verified_on, self.lesson.confidence)
        return f"{articles}.\n{self.lesson.source}.\n{checked}"

    def _lay_out(self) -> None:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(self.sheet, 100)
        row.addStretch(1)
        self.setWidget(holder)
        self._limit()

    def _connect(self) -> None:
        self.back.clicked.connect(self.back_asked)
        self.next.clicked.connect(self.read_through)
        self.next.clicked.connect(self.next_asked)
        self.quiz.done.connect(self.read_through)
        bar = self.verticalScrollBar()
        bar.valueChanged.connect(self._notice_end)

    def _notice_end(self, value: int) -> None:
        # Read once its questions are on screen.
        if value and value + self.viewport().height() > self.quiz.y():
            self.read_through.emit()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._limit()

    def _limit(self) -> None:
        letter = self.fontMetrics().averageCharWidth()
        self.sheet.setMaximumWidth(LETTERS * letter + 2 * SIDES)
