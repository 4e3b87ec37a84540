"""A clause that the town words itself: written, read again, kept."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget
from typing_extensions import override

from desktop_app.core.clause_choice import Dimension, Role
from desktop_app.core.errors import UserError
from desktop_app.core.town_clause import TownClause
from desktop_app.law.wording import Lexicon
from desktop_app.ui.dialogs.kept_dialog import KeptDialog, chosen
from desktop_app.ui.dialogs.wording_check import WordingCheck
from desktop_app.ui.library.town_clauses import use_of
from desktop_app.ui.widgets.labels import Hint
from desktop_app.ui.wizard.fields import ChoiceField
from desktop_app.ui.wizard.form import Form, question
from desktop_app.ui.wizard.names import dimension_names, role_names

SIZE = (700, 700)
LINES = 7
Answers = tuple[str, str, Role | None, Dimension | None, str]


class TownClauseDialog(KeptDialog):
    """Asks for a clause; nothing is lost while the book refuses it."""

    def __init__(
        self,
        clause: TownClause | None,
        lexicon: Lexicon,
        keep: Callable[[TownClause], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(SIZE, parent)
        self.save_button.setText(self.tr("&Garder la clause"))
        self._clause = clause
        self._keep = keep
        self._build(lexicon)
        self._show()
        self._open_on(self._form())
        self.role.answered.connect(self._tell_use)
        self.title.setFocus()

    @override
    def save(self) -> None:
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

    @override
    def _answers(self) -> Answers:
        return (
            self.title.text(),
            self.check.text,
            chosen(self.role),
            chosen(self.dimension),
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
        role = chosen(self.role)
        self.use.setText(use_of(role) if role else "")
        self.use.setVisible(role is not None)
