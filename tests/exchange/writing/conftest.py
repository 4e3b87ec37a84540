import datetime

import pytest

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

DAY = datetime.date(2026, 3, 1)


def whole_profile():
    return Profile(
        legal_form="Association",
        naf="81.21Z",
        naf_version=NafVersion.OF_2025,
        headcount=12,
        headcount_on=DAY,
        turnover=Money(12_345_67),
        turnover_on=DAY,
        offers=(
            Offer(
                title="Vitrerie | hauteur",
                cpv=("90911300-9", "90919200-4"),
                families=("nettoyage-locaux",),
                territory=Territory(radius_km=30, departments=("01", "2A")),
            ),
            Offer(kind=OfferKind.STAFF, territory=Territory(whole_country=True)),
        ),
        other_places=(Place(commune="Ailleurs", latitude=1.5, longitude=-2.25),),
        other_contacts=(Contact(name="Ali : compta"), Contact(phone="03 11 11 11 11")),
        approvals=(
            Approval(label="rge", number="A;1", since=DAY, until=DAY, proof="c\\d.pdf"),
            Approval(label="numéro : 5"),
        ),
        networks=("Réseau A", "B | C"),
        cluster="PTCE du Val",
        co_contracting="avec B",
        references="Ville de X",
        tags=("écoles",),
        lists=("2026", "petits lots"),
        last_contact=DAY,
        review_on=DAY,
        origins={
            "": Origin(source="liste", day=DAY),
            "contact.phone": Origin(source="", day=DAY, typed=True),
        },
    )


@pytest.fixture
def whole():
    """Give a supplier of whom everything is known."""
    return Supplier(
        name="Régie de l’Œuvre ; « Net »",
        siret="00000010900017",
        kind=SupplierKind.ACI,
        also=(SupplierKind.ESS, SupplierKind.ESUS),
        trade_name="L’Œuvre",
        activities="nettoyage, vitrerie",
        place=Place(
            street="3 rue d’En-Bas",
            postcode="01000",
            commune="Saint-Exemple",
            insee="01053",
            latitude=46.2051,
            longitude=5.2255,
        ),
        contact=Contact(
            name="Zoé Exemple", function="direction", phone="03 00 00 00 00", email="z@exemple.fr"
        ),
        website="https://exemple.fr/a?b=1",
        labels="rge",
        notes="à rappeler; mardi",
        source="liste",
        profile=whole_profile(),
    )
