"""The answers to a finding other than a correction: dismiss a wording, move a demand."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop_app.core.criterion import Criterion
from desktop_app.law.finding import Finding
from desktop_app.ui.notice import Notice
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.wizard.editor import TenderEditor
from desktop_app.ui.wizard.fields import FRENCH, TextField
from desktop_app.ui.wizard.form import name_field
from desktop_app.ui.wizard.remedy import dismiss, extracts, is_dismissed, move, moves, restore


class MotiveForm(QWidget):
    """Asks for the written reason why a wording is kept."""

    given = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.motive = TextField()
        self.accept = Button(self.tr("Écarter"))
        self.cancel = Button(self.tr("Annuler"))
        label = QLabel(self.tr("Motif, écrit au dossier"))
        label.setBuddy(self.motive)
        name_field(self.motive, label.text(), self.tr("Sans motif, le contrôle reste."))
        self.motive.setPlaceholderText(self.motive.accessibleDescription())
        self.motive.textChanged.connect(self._check)
        self.motive.returnPressed.connect(self._give)
        self.accept.clicked.connect(self._give)
        self.cancel.clicked.connect(self.left)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(label)
        layout.addWidget(self.motive)
        layout.addLayout(_line(self.accept, self.cancel))
        self._check()

    def ask(self) -> None:
        """Show an empty form with the keyboard in it."""
        self.motive.clear()
        self.show()
        self.motive.setFocus(Qt.FocusReason.OtherFocusReason)

    def _check(self) -> None:
        self.accept.setEnabled(bool(self.motive.text().strip()))

    def _give(self) -> None:
        if self.accept.isEnabled():
            self.given.emit(self.motive.text())


class FindingGestures(QWidget):
    """The buttons that suit one finding."""

    answered = Signal(object)

    def __init__(self, editor: TenderEditor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editor = editor
        self.finding: Finding | None = None
        self.dismiss = Button(self.tr("Écarter…"))
        self.restore = Button(self.tr("Rétablir le contrôle"))
        self.move_button = Button(self.tr("Déplacer"))
        self.form = MotiveForm()
        self.form.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(_line(self.move_button, self.dismiss, self.restore))
        layout.addWidget(self.form)
        self.dismiss.clicked.connect(self._ask)
        self.form.given.connect(self._dismiss)
        self.form.left.connect(self._leave)
        self.restore.clicked.connect(self._restore)
        self.move_button.clicked.connect(self._move)

    def show_finding(self, finding: Finding) -> None:
        """Offer the gestures that suit a finding."""
        if self.finding is None or self.finding.rule != finding.rule:
            self.form.hide()
        self.finding = finding
        can_dismiss = bool(extracts(finding, self.editor))
        if not can_dismiss:
            self.form.hide()
        self.dismiss.setVisible(can_dismiss and self.form.isHidden())
        self.restore.setVisible(is_dismissed(finding, self.editor))
        self.move_button.setVisible(bool(moves(finding, self.editor)))
        for button in (self.dismiss, self.restore, self.move_button):
            name = self.tr("{gesture} : {title}")
            button.setAccessibleName(name.format(gesture=button.text(), title=finding.title))
        buttons = (self.dismiss, self.restore, self.move_button, self.form)
        self.setVisible(not all(widget.isHidden() for widget in buttons))

    def _ask(self) -> None:
        self.dismiss.hide()
        self.form.ask()

    def _leave(self) -> None:
        self.form.hide()
        self.dismiss.show()
        self.dismiss.setFocus(Qt.FocusReason.OtherFocusReason)

    def _dismiss(self, motive: str) -> None:
        self.form.hide()
        self._answer(lambda finding: dismiss(finding, motive, self.editor))

    def _restore(self) -> None:
        self._answer(lambda finding: restore(finding, self.editor))

    def _move(self) -> None:
        self._answer(self._move_named)

    def _move_named(self, finding: Finding) -> None:
        gone = move(finding, self.editor)
        if gone:
            text = " ".join(self._told(criterion) for criterion in gone)
            self.editor.session.say(Notice(text))

    def _told(self, criterion: Criterion) -> str:
        if criterion.weight is None:
            text = self.tr("« {title} » n’est plus un critère : c’est un texte de votre main.")
            return text.format(title=criterion.designation)
        text = self.tr(
            "« {title} » n’est plus un critère : c’est un texte de votre main. Il pesait"
            " {weight} % : partagez ces points entre les autres critères."
        )
        weight = FRENCH.toString(float(criterion.weight), "g", 6)
        return text.format(title=criterion.designation, weight=weight)

    def _answer(self, act: Callable[[Finding], None]) -> None:
        finding = self.finding
        if finding is not None:
            act(finding)
            self.answered.emit(finding)


def _line(*buttons: QWidget) -> QHBoxLayout:
    line = QHBoxLayout()
    for button in buttons:
        line.addWidget(button)
    line.addStretch()
    return line
