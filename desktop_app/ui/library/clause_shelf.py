"""The shelf of clauses: those of the library, those of the town, and the favourites."""

from collections.abc import Mapping

from PySide6.QtCore import Qt

from desktop_app.clauses.clause import Clause
from desktop_app.clauses.town import Town
from desktop_app.core.town_clause import TownClause
from desktop_app.ui.library.clauses import clause_entries
from desktop_app.ui.library.entry import Entry, in_order
from desktop_app.ui.library.filters import COLLECTION, FAVOURITE, clause_filters
from desktop_app.ui.library.targets import CLAUSE, TOWN, split, target
from desktop_app.ui.library.town_clauses import town_entries, with_favourites
from desktop_app.ui.library.town_desk import TownDesk
from desktop_app.ui.session import Session
from desktop_app.ui.shortcuts import Shortcut, bind
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.shelf import Shelf


class ClauseShelf(Shelf):
    """Adds to a shelf what a town does with clauses."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._library: tuple[Entry, ...] = ()
        self._liked: frozenset[str] = frozenset()
        self._town: Mapping[str, TownClause] = {}
        super().__init__(
            self.tr("Clauses"), self._read_everything, clause_filters(session.catalogue)
        )
        self.desk = TownDesk(session, self)
        self.like = Button(self.tr("&Mettre en favori"), "star")
        self.vary = Button(self.tr("&Faire une variante…"), "plus")
        self.edit = Button(self.tr("M&odifier…"), "pencil")
        self.remove = Button(self.tr("&Supprimer"), "trash-2")
        self.gestures(self.like, self.vary, self.edit, self.remove)
        self._listen()
        self._allow(None)

    @property
    def clause(self) -> Clause | None:
        """The clause of the library on show, if it is one."""
        kind, name = self._address()
        return self._session.catalogue.clauses[name] if kind == CLAUSE else None

    @property
    def town_clause(self) -> TownClause | None:
        """The clause of the town on show, if it is one."""
        return self._town.get(self.current.target) if self.current else None

    def refresh(self) -> None:
        """Show what the book holds now."""
        before = self._liked, self._town
        self._ask_book()
        if self.is_filled and before != (self._liked, self._town):
            self.show_entries(self._everything())

    def _listen(self) -> None:
        # The book is asked one turn of the loop after the shelf is shown, never once it is closed.
        self._session.closing.connect(self._filling.stop)
        self.shown.connect(self._allow)
        self.like.clicked.connect(self._like)
        self.vary.clicked.connect(self._vary)
        self.edit.clicked.connect(self._edit)
        self.remove.clicked.connect(self._remove)
        self.desk.kept.connect(self._show_kept)
        context = Qt.ShortcutContext.WidgetShortcut
        bind(Shortcut.REMOVE, self.list, self._remove, context)

    def _address(self) -> tuple[str, str]:
        return split(self.current.target) if self.current else ("", "")

    def _read_everything(self) -> tuple[Entry, ...]:
        self._library = clause_entries(self._session.catalogue, self._here)
        self._ask_book()
        return self._everything()

    def _here(self) -> Town:
        return Town(self._session.settings.population, self._session.today())

    def _ask_book(self) -> None:
        book = self._session.book.library
        self._liked = self._session.read(book.favourites, frozenset())
        clauses = self._session.read(book.clauses, ())
        self._town = {target(TOWN, clause.identifier): clause for clause in clauses}

    def _everything(self) -> tuple[Entry, ...]:
        own = town_entries(self._town.values(), self._session.catalogue)
        return in_order((*with_favourites(self._library, self._liked), *own))

    def _allow(self, _entry: Entry | None) -> None:
        kind, name = self._address()
        for button, place in (
            (self.like, CLAUSE),
            (self.vary, CLAUSE),
            (self.edit, TOWN),
            (self.remove, TOWN),
        ):
            button.setVisible(kind == place)
            button.setAccessibleDescription(self.current.title if self.current else "")
        is_liked = name in self._liked
        self.like.setText(
            self.tr("&Retirer des favoris") if is_liked else self.tr("&Mettre en favori")
        )

    def _like(self) -> None:
        if self.clause is not None:
            liked = self.clause.identifier not in self._liked
            self.desk.like(self.clause, liked=liked)
            self._keep_focus()

    def _vary(self) -> None:
        if self.clause is not None:
            self.desk.vary(self.clause)

    def _edit(self) -> None:
        if self.town_clause is not None:
            self.desk.edit(self.town_clause)

    def _remove(self) -> None:
        if self.town_clause is not None:
            self.desk.remove(self.town_clause)
            self.list.setFocus()

    def _keep_focus(self) -> None:
        if not self.like.isVisible():
            self.list.setFocus()

    def _show_kept(self, address: str) -> None:
        """Show what has just been written, unless the list of favourites is being read."""
        self.refresh()
        if split(address)[0] == TOWN or self.bar.wanted.get(COLLECTION) == FAVOURITE:
            self.open(address)
