"""The clauses of the town in the wizard: taken up, or kept for other tenders."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget
from typing_extensions import override

from desktop_app.book.change import Change
from desktop_app.core.clause_choice import OwnText, Role
from desktop_app.core.town_clause import TownClause
from desktop_app.ui.notice import Notice, Tone
from desktop_app.ui.session import Session
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.labels import Hint


class TownClauses(QWidget):
    """Offers the clauses of the town for some roles; says what to do when there is none."""

    chosen = Signal(object)

    def __init__(
        self, session: Session, roles: tuple[Role | None, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._roles = roles
        self.menu = QMenu(self)
        self.menu.setToolTipsVisible(True)
        self.button = Button(self.tr("Reprendre une clause de la commune…"))
        self.button.setMenu(self.menu)
        self.nothing = Hint(
            self.tr(
                "Aucune clause de la commune pour cette étape : gardez ici un de vos textes,"
                " ou écrivez-en une à la page Bibliothèque."
            )
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.nothing)
        session.changed.connect(self._learn)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def refresh(self) -> None:
        """Offer what the book holds now."""
        clauses = [clause for clause in self._kept() if clause.role in self._roles]
        self.menu.clear()
        for clause in clauses:
            action = self.menu.addAction(clause.title.replace("&", "&&"))
            action.setToolTip(clause.text)
            action.triggered.connect(partial(self._choose, clause))
        self.button.setEnabled(bool(clauses))
        self.button.setAccessibleDescription("" if clauses else self.nothing.text())
        self.nothing.setVisible(not clauses)

    def keep(self, text: OwnText) -> None:
        """Put a text of the clerk in the book, unless it is there already."""
        if text.role is None or text.dimension is None:
            return
        clause = TownClause(
            title=text.title.strip(),
            text=text.text,
            role=text.role,
            dimension=text.dimension,
            checked_by=text.checked_by,
        )
        if any(_is_same(clause, other) for other in self._kept()):
            already = self.tr("« {titre} » est déjà gardée avec les clauses de la commune.")
            self._session.say(Notice(already.format(titre=clause.title)))
            return
        library = self._session.book.library
        change = self._session.attempt(partial(library.put, clause))
        if change is None:
            return
        kept = self.tr("« {titre} » est gardée : vous pourrez la reprendre dans un autre marché.")
        (number,) = change.identifiers
        undo = partial(self._session.attempt, partial(library.remove, number))
        said = kept.format(titre=clause.title)
        self._session.say(Notice(said, Tone.SAVED, self.tr("Ne pas la garder"), undo))

    def _kept(self) -> tuple[TownClause, ...]:
        return self._session.read(self._session.book.library.clauses, ())

    def _choose(self, clause: TownClause) -> None:
        self.chosen.emit(clause)

    def _learn(self, change: Change) -> None:
        if change.kind == "library" and self.isVisible():
            self.refresh()


def _is_same(clause: TownClause, other: TownClause) -> bool:
    return clause.as_text() == other.as_text()
