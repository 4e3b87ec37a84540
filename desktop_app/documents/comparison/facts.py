"""What changed in the facts of a tender: subject, procedure, dates, buyer, lots."""

import datetime
from collections.abc import Iterator
from typing import Final

from desktop_app.catalogue import Catalogue
from desktop_app.core.lot import Lot, Reservation
from desktop_app.core.tender import Ccag, Support, Tender
from desktop_app.documents.comparison.change import (
    Change,
    Fact,
    Group,
    Nature,
    fact_change,
    quoted,
    text_change,
)
from desktop_app.documents.comparison.pairs import paired
from desktop_app.documents.passages import CCAGS, PROCEDURES, TYPES
from desktop_app.documents.typography import amount, date, listing

_RESERVED: Final = {
    Reservation.DISABILITY: "entreprises adaptées et ESAT",
    Reservation.INCLUSION: "structures d’insertion",
    Reservation.PRISON: "production en établissement pénitentiaire",
    Reservation.SOCIAL_ECONOMY: "économie sociale et solidaire",
}
_SUPPORTS: Final = {
    Support.BOAMP: "BOAMP",
    Support.LEGAL_JOURNAL: "journal d’annonces légales",
    Support.JOUE: "Journal officiel de l’Union européenne",
    Support.PROFILE: "profil d’acheteur",
    Support.PRESS: "presse spécialisée",
    Support.QUOTES: "demande de devis",
}
_OFFICE: Final = {
    "street": "L’adresse de la mairie",
    "postcode": "Le code postal de la mairie",
    "commune": "La ville de l’adresse de la mairie",
    "phone": "Le téléphone de la mairie",
    "email": "Le courriel de la mairie",
    "signatory": "Le nom du signataire",
    "signatory_role": "La qualité du signataire",
    "facilitator": "Le facilitateur de la clause sociale",
    "accountant": "Le comptable assignataire",
    "mediator": "L’organe de médiation",
    "court": "Le tribunal compétent",
}
_DAYS: Final = ("du ", "au ")


def subject_changes(before: Tender, after: Tender, catalogue: Catalogue) -> Iterator[Change]:
    """Yield what changed in the subject, the need and the procedure."""
    group = Group.SUBJECT
    yield from text_change(group, "L’objet du marché", before.subject, after.subject)
    for fact in _subject_facts(before, after, catalogue):
        yield from fact_change(fact)
    old, new = before.need, after.need
    yield from text_change(group, "La description du besoin", old.description, new.description)
    what = "La prise en compte du développement durable"
    yield from text_change(group, what, old.sustainability, new.sustainability)
    if len(after.lots) <= 1:
        what = "Le motif de l’absence de lots"
        yield from text_change(group, what, before.single_lot_reason, after.single_lot_reason)


def buyer_changes(before: Tender, after: Tender) -> Iterator[Change]:
    """Yield what changed in what bidders read of the buyer."""
    group, old, new = Group.BUYER, before.buyer, after.buyer
    yield from fact_change(
        Fact(group, "Le nom de l’acheteur", (quoted(old.name), quoted(new.name)))
    )
    yield from fact_change(Fact(group, "Le SIRET de l’acheteur", (old.siret, new.siret)))
    for name, label in _OFFICE.items():
        values = tuple(quoted(getattr(side.office, name)) for side in (old, new))
        yield from fact_change(Fact(group, label, values))
    penalties = tuple(
        amount(side.office.late_penalty) + " par jour" if side.office.late_penalty else ""
        for side in (old, new)
    )
    yield from fact_change(Fact(group, "La pénalité de retard", penalties))


def date_changes(before: Tender, after: Tender) -> Iterator[Change]:
    """Yield what changed in the dates and the duration."""
    group = Group.DATES
    label = "La date de lancement de la consultation"
    yield from fact_change(Fact(group, label, (date(before.date), date(after.date)), _DAYS))
    starts = _day(before.wanted_start), _day(after.wanted_start)
    yield from fact_change(Fact(group, "Le début souhaité des prestations", starts, _DAYS))
    months = tuple(f"{side.months} mois" if side.months else "" for side in (before, after))
    yield from fact_change(Fact(group, "La durée du marché", months))


def lot_changes(before: Tender, after: Tender) -> Iterator[Change]:
    """Yield the lots added, removed and changed."""
    for old, new in paired(before.lots, after.lots, (lambda lot: lot.number,)):
        if old and new:
            yield from _lot_changes(old, new)
        elif new:
            closed = f" ; il est réservé : {reserved_for(new.reserved)}" if new.reserved else ""
            sentence = f"Le lot n° {new.number} {quoted(new.designation)} est ajouté{closed}."
            yield Change(group=Group.LOTS, nature=Nature.ADDED, sentence=sentence)
        elif old:
            sentence = f"Le lot n° {old.number} {quoted(old.designation)} est retiré."
            yield Change(group=Group.LOTS, nature=Nature.REMOVED, sentence=sentence)


def reserved_for(kinds: tuple[Reservation, ...]) -> str:
    """Say in a few words who may bid."""
    return listing(tuple(_RESERVED[kind] for kind in kinds)) or "ouvert à tous"


def _lot_changes(old: Lot, new: Lot) -> Iterator[Change]:
    label = f"L’intitulé du lot n° {new.number}"
    yield from text_change(Group.LOTS, label, old.designation, new.designation)
    reserved = tuple(quoted(reserved_for(lot.reserved)) for lot in (old, new))
    yield from fact_change(Fact(Group.LOTS, f"L’accès au lot n° {new.number}", reserved))


def _subject_facts(before: Tender, after: Tender, catalogue: Catalogue) -> Iterator[Fact]:
    old, new = (_facts_of(side, catalogue) for side in (before, after))
    for label, value in old.items():
        yield Fact(Group.SUBJECT, label, (value, new[label]))


def _facts_of(tender: Tender, catalogue: Catalogue) -> dict[str, str]:
    family = catalogue.families.get(tender.family)
    supports = listing(tuple(_SUPPORTS[support] for support in tender.publicity.supports))
    return {
        "La nature du marché": quoted(TYPES[tender.type]),
        "La famille d’achat": quoted(family.title) if family else "",
        "Le code de la nomenclature CPV": tender.cpv,
        "La procédure": quoted(PROCEDURES[tender.procedure]) if tender.procedure else "",
        "Le marché innovant": "« oui »" if tender.innovative else "« non »",
        "Le CCAG de référence": quoted(_ccag(tender.ccag)),
        "L’accès au marché": quoted(reserved_for(tender.reserved)),
        "La publicité": quoted(supports),
        "L’adresse du profil d’acheteur": quoted(tender.publicity.buyer_profile),
    }


def _ccag(ccag: Ccag | None) -> str:
    if ccag is None:
        return ""
    return f"marchés {CCAGS[ccag]}" if ccag in CCAGS else "aucun"


def _day(day: datetime.date | None) -> str:
    return date(day) if day else ""
