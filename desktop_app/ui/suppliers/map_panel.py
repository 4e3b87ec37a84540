"""The map with its words: what it shows, which commune is chosen, and how to look closer."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainterPath, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from desktop_app.book.query import Query
from desktop_app.core.errors import UserError
from desktop_app.core.supplier import Supplier
from desktop_app.reference.distance import Centre, told
from desktop_app.ui.figures import number_text
from desktop_app.ui.session import Session
from desktop_app.ui.suppliers.find import Finder
from desktop_app.ui.suppliers.geography import Geography
from desktop_app.ui.suppliers.map import ZOOM, SupplierMap
from desktop_app.ui.suppliers.map_drawing import outline_path
from desktop_app.ui.suppliers.map_marks import Mark, Marks, marks_of
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.labels import Hint


class MapPanel(QWidget):
    """The map beside the list of what is found."""

    row_chosen = Signal(int)

    def __init__(self, session: Session, geography: Geography, finder: Finder) -> None:
        super().__init__()
        self._session = session
        self._geography = geography
        self._finder = finder
        self._centre: Centre | None = None
        self._radius = 0.0
        self._is_outlined = False
        self._supplier: Supplier | None = None
        self.map = SupplierMap()
        self.words = Hint()
        self.chosen_words = Hint()
        self.closer = Button(self.tr("&Agrandir"), "plus")
        self.wider = Button(self.tr("&Réduire"))
        self._lay_out()
        self.closer.clicked.connect(partial(self.map.zoom, ZOOM))
        self.wider.clicked.connect(partial(self.map.zoom, 1 / ZOOM))
        self.map.chosen.connect(self._choose)
        finder.placed.connect(self._show_marks)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self.closer)
        row.addWidget(self.wider)
        row.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.addWidget(self.words)
        column.addWidget(self.map, 1)
        column.addWidget(self.chosen_words)
        column.addLayout(row)

    def prepare(self, query: Query, centre: Centre | None) -> None:
        """Make ready for the communes of a search."""
        self._centre, self._radius = centre, query.radius_km
        if self.isVisible():
            self._finder.turn_spots = partial(marks_of, self._geography, centre)

    def show_supplier(self, supplier: Supplier | None) -> None:
        """Ring the commune of the supplier chosen in the list."""
        self._supplier = supplier
        centre = self._geography.centre_of(supplier.place) if supplier else None
        if supplier is None or centre is None:
            self.map.forget_place()
        else:
            self.map.show_place(centre.latitude, centre.longitude, supplier.place.commune)
        self._tell_chosen(self.map.mark)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._is_outlined:
            self._is_outlined = True
            self._session.background.run(
                partial(_outlines, self._geography), self.map.show_outlines, _keep_rings
            )
        self._finder.turn_spots = partial(marks_of, self._geography, self._centre)
        self._finder.place()

    def _show_marks(self, found: Marks) -> None:
        self.map.show_marks(found.marks, self._centre, self._radius)
        text = _told_number(self.tr("%n fournisseur(s)", "", found.suppliers), found.suppliers)
        if found.communes > 1:
            communes = number_text(found.communes)
            text += self.tr(" dans {communes} communes").format(communes=communes)
        if found.marks and found.marks[0].distance is not None:
            nearest = told(found.marks[0].distance)
            text += self.tr(", le plus proche à {distance}").format(distance=nearest)
        text += "."
        if found.unplaced:
            more = self.tr("%n fournisseur(s) sans lieu connu.", "", found.unplaced)
            text += " " + _told_number(more, found.unplaced)
        self.words.setText(text)
        self.show_supplier(self._supplier)

    def _choose(self, row: int) -> None:
        self.row_chosen.emit(row)
        self._tell_chosen(self.map.mark)

    def _tell_chosen(self, mark: Mark | None) -> None:
        text = "" if mark is None else mark.name
        if mark is not None and mark.row >= 0:
            count = self.tr("%n fournisseur(s)", "", mark.count)
            away = "" if mark.distance is None else f", {told(mark.distance)}"
            text = self.tr("{commune} : {nombre}").format(commune=mark.name, nombre=count) + away
        self.chosen_words.setText(text)
        self.map.tell(" ".join(part for part in (self.words.text(), text) if part))


def _told_number(text: str, number: int) -> str:
    return text.replace(str(number), number_text(number), 1)


def _outlines(geography: Geography) -> QPainterPath:
    return outline_path(geography.outlines())


def _keep_rings(_error: UserError) -> None:
    """Draw the distances alone."""
