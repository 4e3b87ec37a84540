"""One choice of a question: a box, its text, and why it is right or wrong."""

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QGridLayout, QRadioButton, QWidget
from typing_extensions import override

from desktop_app.guide.lesson import QuizAnswer
from desktop_app.ui.colours import colours_of
from desktop_app.ui.widgets.labels import Hint, Sentence
from desktop_app.ui.widgets.sign import SIDE, Shade, Sign

ROOM = 4
RADIUS = 4.0
FOCUS = {QEvent.Type.FocusIn, QEvent.Type.FocusOut}


class AnswerText(Sentence):
    """The text of a choice; a click on it picks the choice."""

    def __init__(self, text: str, box: QAbstractButton) -> None:
        super().__init__(text)
        self._box = box

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self._box.isEnabled():
            self._box.setFocus(Qt.FocusReason.MouseFocusReason)
            self._box.click()


class AnswerRow(QWidget):
    """A choice that can be picked, then explained."""

    def __init__(self, answer: QuizAnswer, *, has_several: bool) -> None:
        super().__init__()
        self.answer = answer
        # The text stands in a label of its own: the text of a button does not wrap.
        self.box: QAbstractButton = QCheckBox() if has_several else QRadioButton()
        self.text = AnswerText(answer.text, self.box)
        self.sign = Sign()
        self.explanation = Hint()
        grid = QGridLayout(self)
        grid.setContentsMargins(ROOM, ROOM // 2, ROOM, ROOM // 2)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        grid.setColumnMinimumWidth(2, SIDE)
        top = Qt.AlignmentFlag.AlignTop
        grid.addWidget(self.box, 0, 0, top)
        grid.addWidget(self.text, 0, 1)
        grid.addWidget(self.sign, 0, 2, top)
        grid.addWidget(self.explanation, 1, 1, 1, 2)
        self.box.installEventFilter(self)
        self.forget()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in FOCUS:
            self.update()
        return super().eventFilter(watched, event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        # A box alone has no room for a ring that shows.
        super().paintEvent(event)
        if self.box.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(colours_of(self.palette()).focus), 2))
            area = QRectF(self.rect()).adjusted(1, 1, -1, -1)
            painter.drawRoundedRect(area, RADIUS, RADIUS)
            painter.end()

    def forget(self) -> None:
        """Show the choice alone, as before any answer."""
        self.sign.hide()
        self.explanation.hide()
        self.box.setAccessibleName(self.answer.text)
        self.box.setAccessibleDescription("")

    def explain(self) -> None:
        """Show whether the choice is right, and why."""
        verdict = self.tr("Juste") if self.answer.right else self.tr("Faux")
        told = f"{verdict}. {self.answer.explanation}"
        self.sign.show_shade(Shade.GOOD if self.answer.right else Shade.BAD)
        self.sign.setAccessibleName(verdict)
        self.sign.show()
        self.explanation.setText(told)
        self.explanation.show()
        self.box.setAccessibleDescription(told)
