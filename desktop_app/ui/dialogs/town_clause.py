"""A clause that the town words itself: written, read again, kept."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from desktop_app.core.clause_choice import Dimension, Role
from desktop_app.core.errors import UserError
from desktop_app.core.town_clause import TownClause
from desktop_app.law.wording import Lexicon
from desktop_app.ui.dialogs.wording_check import WordingCheck
from desktop_app.ui.library.town_clauses import use_of
from desktop_app.ui.widgets.buttons import Button, PrimaryButton
from desktop_app.ui.widgets.labels import Hint, Sentence
from desktop_app.ui.wizard.fields import ChoiceField
from desktop_app.ui.wizard.form import Form, question
from desktop_app.ui.wizard.names import dimension_names, role_names

WIDTH, HEIGHT, MARGIN = 700, 700, 60
LINES = 7
Answers = tuple[str, str, Role | None, Dimension | None, str]


class TownClauseDialog(QDialog):
    """Asks for a clause; nothing is lost while the book refuses it."""

    def __init__(
        self,
        clause: TownClause | None,
        lexicon: Lexicon,
        keep: Callable[[TownClause], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._clause = clause
        self._keep = keep
        self.question: QMessageBox | None = None
        room = self.screen().availableSize()
        self.resize(min(WIDTH, room.width() - MARGIN), min(HEIGHT, room.height() - MARGIN))
        self._build(lexicon)
        self._lay_out()
        self._show()
        self._start = self._answers()
        self._connect()
        self.title.setFocus()

    @property
    def is_changed(self) -> bool:
        """Whether something was written since the dialog opened."""
        return self._answers() != self._start

    def save(self) -> None:
        """Keep the clause and close, or say why it cannot be kept."""
        title, text, role, side, checker = self._answers()
        if role is None:
            place = self.tr("Choisissez la place de la clause dans le marché.")
            self._refuse(place, self.role)
            return
        if side is None:
            side_asked = self.tr("Dites si la clause sert l’environnement ou le social.")
            self._refuse(side_asked, self.dimension)
            return
        clause = TownClause(title=title, text=text, role=role, dimension=side, checked_by=checker)
        try:
            self._keep(self._with_origin(clause))
        except UserError as error:
            self._refuse(str(error), self.text if title.strip() else self.title)
        else:
            self.accept()

    @override
    def reject(self) -> None:
        if self.is_changed:
            self._ask_to_leave()
        else:
            super().reject()

    def _build(self, lexicon: Lexicon) -> None:
        self.title = QLineEdit()
        self.text = QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        self.text.setMinimumHeight(LINES * self.text.fontMetrics().lineSpacing())
        self.check = WordingCheck(self.text, lexicon)
        self.role = ChoiceField(role_names())
        self.dimension = ChoiceField(dimension_names())
        for field in (self.role, self.dimension):
            field.setPlaceholderText(self.tr("À choisir"))
        self.use = Hint()
        self.checker = QLineEdit()
        self.refusal = Sentence()
        self.refusal.hide()
        self.save_button = PrimaryButton(self.tr("&Garder la clause"))
        self.save_button.setDefault(True)
        self.cancel = Button(self.tr("&Annuler"))
        self.cancel.setAutoDefault(False)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(self.cancel)
        row.addWidget(self.save_button)
        scroll = QScrollArea(widgetResizable=True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(self._form())
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addWidget(scroll, 1)
        column.addWidget(self.refusal)
        column.addLayout(row)

    def _form(self) -> QWidget:
        content = QWidget()
        form = Form(content)
        form.setContentsMargins(2, 2, 10, 2)
        form.ask(self.tr("&Titre"), self.title)
        form.ask(
            self.tr("T&exte"),
            self.text,
            self.tr("Une seule obligation, mesurable, liée à ce que la commune achète."),
        )
        form.addWidget(self.check)
        form.ask_together(
            question(self.tr("&Place dans le marché"), self.role),
            question(self.tr("Ce texte &sert"), self.dimension),
        )
        form.addWidget(self.use)
        form.ask(
            self.tr("&Contrôlé par"),
            self.checker,
            self.tr("Une clause que personne ne vérifie ne sert à rien : nommez une fonction."),
        )
        form.addStretch()
        return content

    def _show(self) -> None:
        clause = self._clause
        self.role.show_value(clause.role if clause else None)
        self.dimension.show_value(clause.dimension if clause else None)
        if clause is not None:
            self.title.setText(clause.title)
            self.text.setPlainText(clause.text)
            self.checker.setText(clause.checked_by)
        self._tell_use()

    def _connect(self) -> None:
        self.role.answered.connect(self._tell_use)
        self.save_button.clicked.connect(self.save)
        self.cancel.clicked.connect(self.reject)
        self.finished.connect(self.deleteLater)

    def _answers(self) -> Answers:
        return (
            self.title.text(),
            self.check.text,
            _chosen(self.role),
            _chosen(self.dimension),
            self.checker.text(),
        )

    def _with_origin(self, clause: TownClause) -> TownClause:
        before = self._clause
        if before is None:
            return clause
        return replace(
            clause,
            identifier=before.identifier,
            origin=before.origin,
            origin_version=before.origin_version,
        )

    def _tell_use(self) -> None:
        role = _chosen(self.role)
        self.use.setText(use_of(role) if role else "")
        self.use.setVisible(role is not None)

    def _refuse(self, sentence: str, field: QWidget) -> None:
        self.refusal.setText(sentence)
        self.refusal.show()
        field.setAccessibleDescription(sentence)
        field.setFocus()

    def _ask_to_leave(self) -> None:
        box = QMessageBox(self)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(self.windowTitle())
        box.setText(self.tr("Abandonner ce que vous avez écrit ?"))
        stay = box.addButton(self.tr("&Continuer"), QMessageBox.ButtonRole.RejectRole)
        leave = box.addButton(self.tr("A&bandonner"), QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(stay)
        box.setEscapeButton(stay)
        leave.clicked.connect(lambda: self.done(QDialog.DialogCode.Rejected))
        box.finished.connect(box.deleteLater)
        self.question = box
        box.open()


def _chosen(field: ChoiceField) -> Any:
    rank = field.currentIndex()
    return field.values[rank] if rank >= 0 else None
