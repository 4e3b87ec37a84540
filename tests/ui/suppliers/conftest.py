import datetime
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QScrollArea

from desktop_app.core.contact import Contact
from desktop_app.core.place import Place
from desktop_app.core.profile import Offer, Origin, Profile, Territory
from desktop_app.core.supplier import Supplier, SupplierKind
from desktop_app.ui.suppliers.form import SupplierForm

LIST_DAY = datetime.date(2025, 3, 3)
LISTED = Supplier(
    name="Ateliers du Val Clair",
    siret="35600000049837",
    kind=SupplierKind.EI,
    activities="nettoyage",
    place=Place(postcode="76000", commune="Rouen", insee="76540", latitude=49.44, longitude=1.1),
    contact=Contact(name="Camille Roux", phone="02 00 00 00 00"),
    profile=Profile(
        offers=(
            Offer(title="Bureaux", cpv=("90910000-9",), territory=Territory(radius_km=30)),
            Offer(title="Vitres", territory=Territory(whole_country=True)),
        ),
        tags=("à rencontrer",),
        origins={"": Origin(source="liste de la DREETS", day=LIST_DAY)},
    ),
)


class Desk:
    """Keeps what the form tells, as the page does."""

    def __init__(self, session, form) -> None:
        self.form = form
        self.told = []
        self._session = session
        self._shelf = session.book.suppliers
        form.edited.connect(self._keep)

    def shows(self, supplier):
        """Keep a supplier and show it."""
        identifier = self._shelf.put(supplier).identifiers[0]
        self.form.show_supplier(self._shelf.get(identifier))
        return identifier

    def kept(self):
        """Return the only supplier of the book."""
        (supplier,) = self._shelf.all()
        return supplier

    def _keep(self, supplier):
        self.told.append(supplier)
        change = self._session.attempt(lambda: self._shelf.put(supplier))
        self.form.remember(replace(supplier, identifier=change.identifiers[0]))


@pytest.fixture
def desk(session, hand):
    form = SupplierForm(session)
    scroll = QScrollArea(widgetResizable=True)
    scroll.setWidget(form)
    scroll.resize(460, 760)
    hand.shows(scroll)
    desk = Desk(session, form)
    desk.scroll = scroll
    return desk


@pytest.fixture
def record(desk):
    """Show the record of a list that was brought in."""
    desk.shows(LISTED)
    return desk
