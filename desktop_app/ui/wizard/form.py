"""How a step lays out its questions: a label, the field, a word of help below."""

from typing import ClassVar, TypeVar

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QLabel,
    QLayout,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from desktop_app.ui.roles import Spoken, tell_folded
from desktop_app.ui.widgets.labels import Hint, Title
from desktop_app.ui.widgets.wrapped import TextWrap, WrappedLabel

Field = TypeVar("Field", bound=QWidget)
SPACE = 12
LEAST_LETTERS = 28
Way = QBoxLayout.Direction
HEADING = 1.15


class Heading(Title):
    """The title of a group of questions."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, HEADING, parent)


class Strong(Title):
    """A sentence that matters, in the size of the texts."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, 1.0, parent)


class FoldButton(QToolButton):
    """Opens and closes a part of the page, and tells it to screen readers."""

    spoken_as: ClassVar = Spoken.FOLD

    def __init__(self) -> None:
        super().__init__(autoRaise=True)
        self.setCheckable(True)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.toggled.connect(lambda: tell_folded(self))


class Fold(QWidget):
    """A part of the page that a button opens and closes."""

    def __init__(self, text: str, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.content = content
        self.button = FoldButton()
        self._wrap = TextWrap(self.button, self)
        self.button.toggled.connect(self._show_content)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self.button)
        layout.addWidget(content)
        self.name(text)
        self._show_content(False)  # noqa: FBT003 - the slot of toggled

    def name(self, text: str) -> None:
        """Change the text of the button."""
        self._wrap.write(text)
        self.button.setAccessibleName(text.replace("&", ""))

    def open(self) -> None:
        """Show the content."""
        self.button.setChecked(True)

    def _show_content(self, shown: bool) -> None:  # noqa: FBT001 - a slot of toggled
        self.content.setVisible(shown)
        arrow = Qt.ArrowType.DownArrow if shown else Qt.ArrowType.RightArrow
        self.button.setArrowType(arrow)


class SideBySide(QWidget):
    """Questions side by side, or one under the other where each would be too narrow."""

    def __init__(self, questions: tuple[QVBoxLayout, ...]) -> None:
        super().__init__()
        self._questions = questions
        self._line = QBoxLayout(Way.LeftToRight, self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(SPACE * 2)
        for layout in questions:
            layout.addStretch()
            self._line.addLayout(layout, 1)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        least = len(self._questions) * LEAST_LETTERS * self.fontMetrics().averageCharWidth()
        is_wide = self.width() >= least
        self._line.setDirection(Way.LeftToRight if is_wide else Way.TopToBottom)
        self._line.setSpacing(SPACE * 2 if is_wide else SPACE)

    @override
    def minimumSizeHint(self) -> QSize:
        # As wide as the widest alone, so that a page too narrow for both may be shown.
        least = super().minimumSizeHint()
        widest = max(layout.minimumSize().width() for layout in self._questions)
        return QSize(min(least.width(), widest), least.height())


class Form(QVBoxLayout):
    """Questions one under the other, each with its label above and its help below."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__()
        if parent is not None:
            parent.setLayout(self)
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(SPACE)

    def heading(self, text: str) -> None:
        """Begin a group of questions."""
        self.addSpacing(SPACE // 2)
        self.addWidget(Heading(text))

    def ask(self, label: str, field: Field, explanation: str = "", unit: str = "") -> Field:
        """Add a question and return its field."""
        self.addLayout(question(label, field, explanation, unit))
        return field

    def ask_together(self, *questions: QVBoxLayout) -> None:
        """Add questions side by side."""
        self.addWidget(SideBySide(questions))


def question(label: str, field: QWidget, explanation: str = "", unit: str = "") -> QVBoxLayout:
    """Return a label, its field and a word of help, joined for screen readers."""
    layout = QVBoxLayout()
    layout.setSpacing(3)
    title = WrappedLabel(label)
    title.setBuddy(field)
    layout.addWidget(title)
    name_field(field, label.replace("&", ""), explanation, unit)
    layout.addLayout(row(field, QLabel(unit)) if unit else row(field))
    if explanation:
        layout.addWidget(Hint(explanation))
    return layout


def name_field(field: QWidget, name: str, explanation: str = "", unit: str = "") -> None:
    """Give a field the name and the help that a screen reader says."""
    field.setAccessibleName(f"{name} ({unit})" if unit else name)
    field.setAccessibleDescription(explanation)


def row(*widgets: QWidget) -> QHBoxLayout:
    """Return widgets side by side; the first takes the room."""
    layout = QHBoxLayout()
    layout.setSpacing(8)
    for rank, widget in enumerate(widgets):
        layout.addWidget(widget, 0 if rank else 1)
    return layout


def clear(layout: QLayout) -> None:
    """Remove and free every widget of a layout."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.setParent(None)
            widget.deleteLater()


def reveal(widget: QWidget) -> None:
    """Open every folded part that holds a widget."""
    holder = widget.parentWidget()
    while holder is not None:
        if isinstance(holder, Fold) and widget is not holder.button:
            holder.open()
        holder = holder.parentWidget()
