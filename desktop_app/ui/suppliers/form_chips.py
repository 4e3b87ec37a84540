"""Several short answers: each can be taken out, and one more added."""

from collections.abc import Callable, Iterable, Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QCompleter, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from desktop_app.ui.roles import name_list
from desktop_app.ui.suppliers.form_fields import LeftUndo
from desktop_app.ui.suppliers.verdict import Verdict
from desktop_app.ui.widgets.buttons import BareButton, Button
from desktop_app.ui.widgets.flow import FlowLayout
from desktop_app.ui.widgets.labels import Sentence
from desktop_app.ui.widgets.sign import Shade
from desktop_app.ui.widgets.stillness import give_back, once_still, show_line
from desktop_app.ui.wizard.fields import ChoiceField
from desktop_app.ui.wizard.form import clear

DASH = " – "
LONGEST = 24
Suggest = Callable[[str], Iterable[str]]


def no_suggestion(_text: str) -> tuple[str, ...]:
    """Suggest nothing."""
    return ()


class Suggester:
    """Offers, under a line, what may complete it."""

    def __init__(self, line: QLineEdit, suggest: Suggest) -> None:
        self._suggest = suggest
        self._model = QStringListModel(line)
        self.completer = QCompleter(self._model, line)
        self.completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        line.setCompleter(self.completer)
        line.textEdited.connect(self._offer)

    def _offer(self, text: str) -> None:
        self._model.setStringList(list(self._suggest(text)) if text.strip() else [])


class Chips(QWidget):
    """A tuple of answers, with what adds one under them."""

    answered = Signal(object)
    is_wide = True

    def __init__(self, *, are_long: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.values: tuple[Any, ...] = ()
        self._are_long = are_long
        self._holder = QWidget()
        if are_long:
            box = QVBoxLayout(self._holder)
            box.setContentsMargins(0, 0, 0, 0)
            box.setSpacing(2)
        else:
            FlowLayout(self._holder)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(4)
        self.column.addWidget(self._holder)

    def show_value(self, values: Iterable[Any]) -> None:
        """Show the answers."""
        self.values = tuple(values)
        layout = self._holder.layout()
        assert layout is not None  # noqa: S101 - set when it was built
        clear(layout)
        for value in self.values:
            layout.addWidget(self._chip(value))
        self._holder.setVisible(bool(self.values))

    def word(self, value: Any) -> str:
        """Name an answer."""
        return str(value)

    def add(self, value: Any) -> None:
        """Add an answer, once."""
        if value not in self.values:
            self._change((*self.values, value))

    def remove(self, value: Any) -> None:
        """Take an answer out."""
        self._change(tuple(kept for kept in self.values if kept != value))
        self.focus_entry()

    def focus_entry(self) -> None:
        """Put the focus on what adds an answer."""

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        # A focus proxy would break the order of the Tab key, which Qt then makes a loop.
        self.focus_entry()

    def _change(self, values: tuple[Any, ...]) -> None:
        self.values = values
        self.answered.emit(values)
        once_still(self, lambda: self.show_value(self.values))

    def _chip(self, value: Any) -> QWidget:
        word = self.word(value)
        name = self.tr("Retirer « {nom} »").format(nom=word)
        if not self._are_long:
            short = word if len(word) <= LONGEST else word[: LONGEST - 1] + "…"
            chip = Button(short.replace("&", "&&"), "x")
            chip.setAccessibleName(name)
            chip.setToolTip(name)
            chip.clicked.connect(partial(self.remove, value))
            return chip
        taking = BareButton("x")
        taking.setAccessibleName(name)
        taking.setToolTip(name)
        taking.clicked.connect(partial(self.remove, value))
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(Sentence(word), 1)
        row.addWidget(taking)
        return line


class WordChips(Chips):
    """Answers that are typed, one after the other or parted by semicolons."""

    def __init__(
        self,
        prompt: str,
        suggest: Suggest = no_suggestion,
        *,
        are_long: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(are_long=are_long, parent=parent)
        self.entry = QLineEdit()
        self.entry.setPlaceholderText(prompt)
        self.suggester = Suggester(self.entry, suggest)
        LeftUndo(self.entry, lambda: bool(self.entry.text()))
        self.problem = Verdict()
        self.problem.hide()
        self.column.addWidget(self.entry)
        self.column.addWidget(self.problem)
        self.entry.editingFinished.connect(self._take)
        activated = self.suggester.completer.activated[str]  # type: ignore[index]
        activated.connect(self._take_suggestion, Qt.ConnectionType.QueuedConnection)

    def read(self, text: str) -> Any:
        """Return the answer that a text is, or none."""
        return text or None

    def refusal(self, text: str) -> str:
        """Say why a text is no answer."""
        return self.tr("« {texte} » n’est pas reconnu.").format(texte=text)

    @override
    def show_value(self, values: Iterable[Any]) -> None:
        super().show_value(values)
        self.problem.hide()
        give_back(self.problem)

    @override
    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self.entry.setAccessibleName(self.tr("{champ}, ajouter").format(champ=name))

    @override
    def focus_entry(self) -> None:
        self.entry.setFocus()

    def _take_suggestion(self, text: str) -> None:
        value = self.read(text)
        self.entry.clear()
        if value is not None:
            self.add(value)

    def _take(self) -> None:
        texts = [text.strip() for text in self.entry.text().split(";") if text.strip()]
        known = {text: self.read(text) for text in texts}
        wrong = [text for text, value in known.items() if value is None]
        self.entry.setText("; ".join(wrong))
        news = tuple(dict.fromkeys(value for value in known.values() if value is not None))
        fresh = tuple(value for value in news if value not in self.values)
        if fresh:
            self._change((*self.values, *fresh))
        once_still(self.problem, partial(self._show_problem, wrong))

    def _show_problem(self, wrong: list[str]) -> None:
        if wrong:
            self.problem.tell(Shade.BAD, self.refusal(wrong[0]))
        show_line(self.problem, is_shown=bool(wrong))


class ChoiceChips(Chips):
    """Answers taken from a list."""

    def __init__(
        self,
        prompt: str,
        options: Mapping[Any, str],
        *,
        are_long: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        self._options = dict(options)
        super().__init__(are_long=are_long, parent=parent)
        self.entry = ChoiceField({})
        self.entry.setPlaceholderText(prompt)
        self.column.addWidget(self.entry)
        self.entry.answered.connect(self.add)

    @override
    def word(self, value: Any) -> str:
        return str(self._options.get(value, value))

    @override
    def show_value(self, values: Iterable[Any]) -> None:
        super().show_value(values)
        left = {key: word for key, word in self._options.items() if key not in self.values}
        self.entry.offer(left)
        self.entry.show_value(None)

    @override
    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        name_list(self.entry, self.tr("{champ}, ajouter").format(champ=name))

    @override
    def focus_entry(self) -> None:
        self.entry.setFocus()
