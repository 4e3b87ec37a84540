from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest

from desktop_app.book.store import Book, open_book
from desktop_app.core.contact import Contact
from desktop_app.core.money import Money
from desktop_app.core.place import Place
from desktop_app.core.profile import (
    Approval,
    NafVersion,
    Offer,
    OfferKind,
    Origin,
    Profile,
    Territory,
)
from desktop_app.core.supplier import Supplier, SupplierKind
from desktop_app.datafile import Glossary, read_glossary

TODAY = date(2026, 11, 22)
GLOSSARY = Path(__file__).parents[2] / "resources" / "glossary.toml"


@pytest.fixture(scope="session")
def glossary() -> Glossary:
    return read_glossary(GLOSSARY)


@pytest.fixture
def today() -> date:
    return TODAY


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """The file of a book that does not exist yet."""
    return tmp_path / "donnees" / "carnet.db"


@pytest.fixture
def backups(tmp_path: Path) -> Path:
    return tmp_path / "sauvegardes"


@pytest.fixture
def opened(place: Path, backups: Path, glossary: Glossary) -> Iterator[Callable[..., Book]]:
    """Open books that are closed at the end of the test."""
    books: list[Book] = []

    def door(path: Path = place, day: date = TODAY) -> Book:
        books.append(open_book(path, backups, day, glossary))
        return books[-1]

    yield door
    for book in books:
        book.close()


@pytest.fixture
def book(opened: Callable[..., Book]) -> Book:
    return opened()


PROFILE = Profile(
    legal_form="9220",
    naf="81.21Z",
    naf_version=NafVersion.OF_2025,
    headcount=12,
    headcount_on=TODAY,
    turnover=Money(123_456_78),
    turnover_on=TODAY,
    offers=(
        Offer(
            title="vitrerie",
            cpv=("90911300-9",),
            families=("nettoyage-locaux",),
            kind=OfferKind.STAFF,
            territory=Territory(radius_km=40, departments=("31",), whole_country=True),
        ),
    ),
    other_places=(Place(commune="Autre-Ville"),),
    other_contacts=(Contact(name="M. Second", email="b@example.org"),),
    approvals=(
        Approval(
            label="esus",
            number="N12",
            since=date(2024, 1, 1),
            until=date(2026, 12, 31),
            proof="arrêté",
        ),
    ),
    networks=("Réseau Fictif",),
    cluster="Pôle d’essai",
    co_contracting="oui",
    references="École de Modèle",
    tags=("proche", "réactif"),
    lists=("Propreté 2026",),
    last_contact=TODAY,
    review_on=date(2029, 11, 22),
    origins={"": Origin(source="liste", day=TODAY), "name": Origin(typed=True)},
)


@pytest.fixture(scope="session")
def whole() -> Supplier:
    """A supplier with every field filled."""
    return Supplier(
        name="Atelier du Cœur",
        trade_name="Le Tilleul",
        siret="00000001800012",
        kind=SupplierKind.ESS,
        also=(SupplierKind.ACI, SupplierKind.ESUS),
        activities="nettoyage",
        place=Place(
            street="1 rue de l’Essai",
            postcode="31000",
            commune="Saint-Exemple",
            insee="31555",
            latitude=43.6,
            longitude=1.44,
        ),
        contact=Contact(
            name="Mme Modèle", function="direction", phone="01", email="a@example.org"
        ),
        website="https://example.org",
        labels="RGE",
        notes="à rappeler",
        source="liste",
        profile=PROFILE,
    )
