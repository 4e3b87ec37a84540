"""What is done with clauses: liked, varied, written, mended, removed."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.book.change import Change
from desktop_app.clauses.clause import Clause
from desktop_app.core.town_clause import TownClause
from desktop_app.ui.dialogs.town_clause import TownClauseDialog
from desktop_app.ui.library.targets import CLAUSE, TOWN, target
from desktop_app.ui.library.town_clauses import variant_of
from desktop_app.ui.notice import Notice, Tone
from desktop_app.ui.session import Session


class TownDesk(QObject):
    """Writes in the book what the town likes and what it words itself."""

    kept = Signal(str)

    def __init__(self, session: Session, page: QWidget) -> None:
        super().__init__(page)
        self._session = session
        self._page = page
        self.dialog: TownClauseDialog | None = None

    def begin(self) -> None:
        """Ask for a new clause of the town."""
        self._ask(None, self.tr("Nouvelle clause de la commune"))

    def vary(self, clause: Clause) -> None:
        """Ask for a variant of a clause of the library."""
        self._ask(variant_of(clause), self.tr("Variante d’une clause de la bibliothèque"))

    def edit(self, clause: TownClause) -> None:
        """Ask for what changes in a clause of the town."""
        self._ask(clause, self.tr("Clause de la commune"))

    def like(self, clause: Clause, *, liked: bool) -> None:
        """Add a clause of the library to the favourites, or take it out; this can be undone."""
        book = self._session.book.library
        if self._session.attempt(partial(book.like, clause.identifier, liked=liked)) is None:
            return
        text = self.tr("« {titre} » est dans vos favoris.")
        if not liked:
            text = self.tr("« {titre} » n’est plus dans vos favoris.")
        undo = partial(self._undo_like, clause, not liked)
        said = text.format(titre=clause.title)
        self._session.say(Notice(said, Tone.SAVED, self.tr("&Annuler"), undo))

    def remove(self, clause: TownClause) -> None:
        """Take a clause of the town out of the book; this can be undone."""
        library = self._session.book.library
        if self._session.attempt(partial(library.remove, clause.identifier)) is None:
            return
        text = self.tr("La clause « {titre} » a été supprimée. Les marchés gardent leur texte.")
        undo = partial(self._put_back, clause)
        said = text.format(titre=clause.title)
        self._session.say(Notice(said, action=self.tr("&Annuler la suppression"), act=undo))

    def _ask(self, clause: TownClause | None, title: str) -> None:
        lexicon = self._session.catalogue.law.lexicon
        self.dialog = TownClauseDialog(clause, lexicon, self._keep, self._page)
        self.dialog.setWindowTitle(title)
        self.dialog.open()

    def _keep(self, clause: TownClause) -> None:
        library = self._session.book.library
        former = {one.identifier: one for one in library.clauses()}.get(clause.identifier)
        change = library.put(clause)
        self._session.apply(change)
        (number,) = change.identifiers
        back = partial(library.remove, number) if former is None else partial(library.put, former)
        text = self.tr("La clause « {titre} » est gardée dans votre carnet.")
        undo = partial(self._undo_keep, back, former)
        said = text.format(titre=clause.title)
        self._session.say(Notice(said, Tone.SAVED, self.tr("&Annuler"), undo))
        self.kept.emit(target(TOWN, number))

    def _undo_keep(self, back: Callable[[], Change], former: TownClause | None) -> None:
        if self._session.attempt(back) is not None and former is not None:
            self.kept.emit(target(TOWN, former.identifier))

    def _put_back(self, clause: TownClause) -> None:
        put = self._session.book.library.put
        change = self._session.attempt(partial(put, replace(clause, identifier=0)))
        if change is not None:
            self.kept.emit(target(TOWN, change.identifiers[0]))

    def _undo_like(self, clause: Clause, liked: bool) -> None:  # noqa: FBT001 - for partial
        like = self._session.book.library.like
        if self._session.attempt(partial(like, clause.identifier, liked=liked)) is not None:
            self.kept.emit(target(CLAUSE, clause.identifier))
