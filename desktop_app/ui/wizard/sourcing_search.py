"""The search of who could answer the tender on screen, away from the interface thread."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

from desktop_app.book.query import Point
from desktop_app.book.reader import BookReader
from desktop_app.catalogue import Catalogue
from desktop_app.core.tender import Tender
from desktop_app.sourcing.survey import Survey, survey, wanted_for
from desktop_app.ui.suppliers.errand import Errand, Tell
from desktop_app.ui.suppliers.geography import Geography
from desktop_app.ui.wizard.editor import TenderEditor


class SourcingSearch(QObject):
    """Searches again when what the tender asks of suppliers has changed."""

    found = Signal(object)

    def __init__(self, editor: TenderEditor, parent: QObject) -> None:
        super().__init__(parent)
        self._editor = editor
        self._geography = Geography()
        self._key: tuple[Any, ...] | None = None
        self.errand = Errand(editor.session, self)
        editor.session.changed.connect(self._forget)
        self.destroyed.connect(self._geography.close)

    def look_again(self) -> bool:
        """Search even when nothing has changed; tell whether the tender says enough."""
        self._key = None
        return self.look()

    def look(self) -> bool:
        """Search if need be; tell whether the tender says enough to search."""
        tender, catalogue = self._editor.tender, self._editor.catalogue
        if wanted_for(tender, catalogue.family_of(tender)).is_empty:
            self._key = None
            self.errand.stop()
            return False
        key = _asked(tender)
        if key != self._key:
            self._key = key
            self.errand.run(_work(tender, catalogue, self._geography), self.found.emit)
        return True

    def _forget(self, change: Any) -> None:
        if change.kind == "supplier":
            self._key = None


def _asked(tender: Tender) -> tuple[Any, ...]:
    return (
        tender.family,
        tender.cpv,
        tender.amount,
        tender.months,
        tender.date,
        tender.lots,
        tender.reserved,
        tender.buyer.insee,
    )


def _work(
    tender: Tender, catalogue: Catalogue, geography: Geography
) -> Callable[[BookReader, Tell], Survey]:
    def work(reader: BookReader, _tell: Tell) -> Survey:
        town = geography.town(tender.buyer.insee)
        point = None
        if town and town.centre:
            point = Point(latitude=town.centre.latitude, longitude=town.centre.longitude)
        wanted = wanted_for(tender, catalogue.family_of(tender))
        return survey(tender, catalogue, reader.candidates.find(wanted, point))

    return work
