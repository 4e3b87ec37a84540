"""The searches kept under a name, in a menu."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QInputDialog, QMenu, QWidget

from desktop_app.book.query import Query
from desktop_app.core.errors import UserError
from desktop_app.ui.notice import Notice, Tone
from desktop_app.ui.session import Session
from desktop_app.ui.widgets.buttons import Button


class SavedSearchesButton(Button):
    """Opens the menu of the saved searches: take one, keep the present one, forget one."""

    chosen = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("&Recherches"), "star", parent)
        self._session = session
        self.present = Query()
        self.saved_menu = QMenu(self)
        self.saved_menu.aboutToShow.connect(self.fill)
        self.setMenu(self.saved_menu)

    def fill(self) -> None:
        """Write the menu anew."""
        menu = self.saved_menu
        menu.clear()
        known = self._session.read(self._session.book.saved_searches.all, {})
        for name, query in known.items():
            action = menu.addAction(name.replace("&", "&&"))
            action.triggered.connect(partial(self.chosen.emit, query))
        if not known:
            menu.addAction(self.tr("Aucune recherche enregistrée")).setEnabled(False)
        menu.addSeparator()
        menu.addAction(self.tr("&Enregistrer cette recherche…")).triggered.connect(self._ask)
        if known:
            forget = menu.addMenu(self.tr("&Oublier une recherche"))
            for name in known:
                action = forget.addAction(name.replace("&", "&&"))
                action.triggered.connect(partial(self.forget, name))

    def keep(self, name: str) -> None:
        """Keep the present search under a name."""
        text = self.tr("La recherche « {nom} » est enregistrée.").format(nom=name.strip())
        searches = self._session.book.saved_searches
        former = self._session.read(searches.all, {}).get(name.strip())
        try:
            searches.put(name, self.present)
        except UserError as error:
            self._session.refuse(str(error))
            return
        undo = partial(searches.remove, name.strip())
        if former is not None:
            undo = partial(searches.put, name.strip(), former)
        act = partial(self._session.read, undo, None)
        self._session.say(Notice(text, Tone.SAVED, self.tr("&Annuler"), act))

    def forget(self, name: str) -> None:
        """Forget a saved search; it can be put back."""
        searches = self._session.book.saved_searches
        query = self._session.read(searches.all, {}).get(name)
        if query is None:
            return
        try:
            searches.remove(name)
        except UserError as error:
            self._session.refuse(str(error))
            return
        text = self.tr("La recherche « {nom} » est oubliée.").format(nom=name)
        act = partial(self._session.read, partial(searches.put, name, query), None)
        self._session.say(Notice(text, action=self.tr("&La remettre"), act=act))

    def _ask(self) -> None:
        self.dialog = QInputDialog(self)
        self.dialog.setWindowTitle(self.tr("Enregistrer cette recherche"))
        self.dialog.setLabelText(self.tr("Nom de la recherche :"))
        self.dialog.setTextValue(self.present.text.strip())
        self.dialog.textValueSelected.connect(self.keep)
        self.dialog.finished.connect(self.dialog.deleteLater)
        self.dialog.open()
