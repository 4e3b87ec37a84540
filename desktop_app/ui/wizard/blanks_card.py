"""What is still blank in the documents for the bidders, said before they are written."""

from functools import partial

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop_app.book.beside import beside
from desktop_app.clauses.buyer_annex import buyer_annexes
from desktop_app.core.beside import Beside
from desktop_app.core.tender import Tender
from desktop_app.documents.readers import blanks_for_bidders
from desktop_app.ui.addresses import PAGE
from desktop_app.ui.library.targets import target
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.card import Card
from desktop_app.ui.widgets.flow import FlowLayout
from desktop_app.ui.widgets.labels import Hint, Sentence
from desktop_app.ui.widgets.news import News
from desktop_app.ui.wizard.blank_places import by_place
from desktop_app.ui.wizard.editor import TenderEditor

PREFERENCES = "PreferencesPage"
Blanks = tuple[tuple[str, tuple[str, ...]], ...]


class BlanksCard(Card):
    """Names the blanks where they are filled, and takes what the preferences answer."""

    def __init__(self, editor: TenderEditor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editor = editor
        self._asked = 0
        self.summary = News()
        self.list = Sentence()
        self.hint = Hint(
            self.tr(
                "Ces blancs sont surlignés dans les documents. Ce qui est dit de la commune"
                " dans les Préférences vaut pour tous les marchés."
            )
        )
        self.take = Button(self.tr("&Reprendre les Préférences"))
        self.open = Button(self.tr("Ouvrir les Préférences"))
        buttons = QWidget()
        flow = FlowLayout(buttons)
        flow.addWidget(self.take)
        flow.addWidget(self.open)
        self.annexes = Sentence()
        self.annexes_hint = Hint(
            self.tr(
                "Clausier n’écrit pas ces annexes : donnez-les avec le dossier."
                " Ce qu’un autre document donne déjà, comme le bordereau des prix, n’est pas à"
                " refaire."
            )
        )
        for widget in (self.summary, self.list, self.hint, buttons):
            self.box.addWidget(widget)
        self.box.addWidget(self.annexes)
        self.box.addWidget(self.annexes_hint)
        self._parts = (self.list, self.hint, buttons)
        self.take.clicked.connect(self._take_preferences)
        self.open.clicked.connect(
            partial(editor.session.place_asked.emit, target(PAGE, PREFERENCES))
        )

    def show_tender(self, tender: Tender) -> None:
        """Look for the blanks of a tender, if somebody reads the answer."""
        if not self.isVisible():
            return
        self._asked += 1
        self._tell_annexes(tender)
        session, number = self._editor.session, self._editor.identifier
        self.take.setVisible(tender.buyer.completed_by(session.settings.buyer()) != tender.buyer)
        papers = session.read(lambda: beside(session.book, number), Beside())
        work = partial(blanks_for_bidders, tender, session.catalogue, papers)
        session.background.run(work, partial(self._tell, self._asked), self._hide)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.show_tender(self._editor.tender)

    def _tell(self, asked: int, found: Blanks) -> None:
        if asked != self._asked:
            return
        places = by_place(blank for _title, blanks in found for blank in blanks)
        count = sum(map(len, places.values()))
        self.summary.setText(
            self.tr("%n blanc(s) à compléter dans ce que les entreprises liront.", "", count)
            if count
            else self.tr("Aucun blanc dans ce que les entreprises liront.")
        )
        line = self.tr("• {lieu} : {blancs}.")
        self.list.setText(
            "\n".join(
                line.format(lieu=place, blancs=" ; ".join(blanks))
                for place, blanks in places.items()
            )
        )
        for part in self._parts:
            part.setVisible(bool(count))

    def _tell_annexes(self, tender: Tender) -> None:
        found = buyer_annexes(tender, self._editor.session.catalogue.clauses)
        line = self.tr("• {annexe} (demandé par {clauses}).")
        lines = (
            line.format(
                annexe=one.title, clauses=", ".join(f"« {title} »" for title in one.clauses)
            )
            for one in found
        )
        self.annexes.setText("\n".join((self.tr("À joindre par la mairie :"), *lines)))
        for part in (self.annexes, self.annexes_hint):
            part.setVisible(bool(found))

    def _hide(self, _error: object) -> None:
        self.summary.setText("")
        for part in self._parts:
            part.hide()

    def _take_preferences(self) -> None:
        known = self._editor.session.settings.buyer()
        self._editor.change(buyer=self._editor.tender.buyer.completed_by(known))
