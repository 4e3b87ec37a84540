"""One supplier and its row, in both directions."""

from functools import lru_cache
from typing import Any

from desktop_app.book.facets import facets
from desktop_app.book.records import text_of, value_of
from desktop_app.book.territories import territory_words
from desktop_app.core.contact import Contact
from desktop_app.core.folding import fold
from desktop_app.core.freshness import known_on
from desktop_app.core.place import Place, department
from desktop_app.core.profile import NO_PROFILE, Profile
from desktop_app.core.siret import compact
from desktop_app.core.supplier import Supplier, SupplierKind

KINDS = {kind.value: kind for kind in SupplierKind}
SHOWN = (
    "suppliers.id, name, trade_name, siret, kind, also, latitude, longitude, activities, street,"
    " postcode, commune, insee, contact_name, contact_function, phone, email, website, labels,"
    " notes, source, profile"
)
DERIVED = (
    "department, headcount, reach_km, last_contact, known_on, folded_name, folded_trade,"
    " folded_activities, folded_place, folded_rest, facets, brought"
)
NAMES = tuple(f"{SHOWN}, {DERIVED}".removeprefix("suppliers.").split(", "))
INSERT = f"INSERT INTO suppliers ({', '.join(NAMES)}) VALUES ({', '.join('?' * len(NAMES))})"
UPDATE = f"UPDATE suppliers SET {', '.join(f'{name} = ?' for name in NAMES[1:])} WHERE id = ?"
# Lists repeat the same communes and activities thousands of times.
fold_again = lru_cache(maxsize=20_000)(fold)


def values(identifier: int, supplier: Supplier, brought: int = 0) -> tuple[Any, ...]:
    """Return what the book keeps of a supplier, in the order of the columns.

    The last one is the import that wrote it, 0 for any other hand.
    """
    place, contact, profile = supplier.place, supplier.contact, supplier.profile
    siret, kind = compact(supplier.siret), supplier.kind.value
    learnt = known_on(supplier)
    return (
        identifier,
        supplier.name,
        supplier.trade_name,
        siret,
        kind,
        " ".join(item.value for item in supplier.also) if supplier.also else "",
        place.latitude,
        place.longitude,
        supplier.activities,
        place.street,
        place.postcode,
        place.commune,
        place.insee,
        contact.name,
        contact.function,
        contact.phone,
        contact.email,
        supplier.website,
        supplier.labels,
        supplier.notes,
        supplier.source,
        text_of(profile) if profile is not NO_PROFILE else "",
        department(place),
        profile.headcount,
        max((offer.territory.radius_km or 0 for offer in profile.offers), default=0),
        profile.last_contact.isoformat() if profile.last_contact else "",
        learnt.isoformat() if learnt else "",
        fold(supplier.name),
        fold(supplier.trade_name) if supplier.trade_name else "",
        _folded_activities(supplier),
        f"{fold_again(f'{place.postcode} {place.commune}')} {fold(place.street)}".strip(),
        fold(" ".join((siret, kind, *_rest(supplier)))),
        " ".join((facets(supplier), *territory_words(supplier))),
        brought,
    )


def supplier_of(row: tuple[Any, ...]) -> Supplier:
    """Return the supplier of a row that holds the shown columns first."""
    return Supplier(
        identifier=row[0],
        name=row[1],
        trade_name=row[2],
        siret=row[3],
        kind=KINDS.get(row[4], SupplierKind.OTHER),
        also=tuple(KINDS[word] for word in row[5].split() if word in KINDS) if row[5] else (),
        place=Place(
            latitude=row[6],
            longitude=row[7],
            street=row[9],
            postcode=row[10],
            commune=row[11],
            insee=row[12],
        ),
        activities=row[8],
        contact=Contact(name=row[13], function=row[14], phone=row[15], email=row[16]),
        website=row[17],
        labels=row[18],
        notes=row[19],
        source=row[20],
        profile=_profile(row[21]) if row[21] else NO_PROFILE,
    )


@lru_cache(maxsize=1_000)
def _profile(text: str) -> Profile:
    # Suppliers of one list often share all that is said beyond their rows.
    return value_of(text, Profile)


def _folded_activities(supplier: Supplier) -> str:
    said = fold_again(supplier.activities)
    offers = supplier.profile.offers
    if not offers:
        return said
    words = [" ".join((offer.title, *offer.cpv, *offer.families)) for offer in offers]
    return f"{said} {fold(' '.join(words))}".strip()


def _rest(supplier: Supplier) -> tuple[str, ...]:
    contact, profile = supplier.contact, supplier.profile
    said = (supplier.labels, contact.name, contact.email, supplier.notes)
    if profile is NO_PROFILE:
        return said
    others = (f"{item.name} {item.email}" for item in profile.other_contacts)
    places = (f"{item.postcode} {item.commune}" for item in profile.other_places)
    approvals = (f"{item.label} {item.number}" for item in profile.approvals)
    free = (profile.naf, profile.cluster, profile.references)
    kinds = (kind.value for kind in supplier.also)
    groups = (*profile.tags, *profile.lists, *profile.networks)
    return (*said, *others, *places, *approvals, *free, *kinds, *groups)
