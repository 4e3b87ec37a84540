"""The essential data of a contract, field by field, in the public format (DECP 2.0.3)."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from desktop_app.catalogue import Catalogue
from desktop_app.core.follow_up import Award, LotAward
from desktop_app.core.lot import Lot
from desktop_app.core.money import Money
from desktop_app.core.tender import Ccag, Procedure, Tender
from desktop_app.core.terms import PriceChange, PriceForm, Terms
from desktop_app.documents.considerations import environmental_values, social_values
from desktop_app.documents.typography import amount, date

AT_AWARD: Final = "à l’attribution"
LONGEST_SUBJECT: Final = 1000
SOCIAL: Final = "considerationsSociales"
ENVIRONMENT: Final = "considerationsEnvironnementales"
_CPV: Final = re.compile(r"[0-9]{8}(-[0-9])?")
_SIRET: Final = re.compile(r"[0-9]{14}")
_CCAGS: Final = {
    Ccag.SUPPLIES_SERVICES: "Fournitures courantes et services",
    Ccag.WORKS: "Travaux",
    Ccag.INTELLECTUAL: "Prestations intellectuelles",
    Ccag.ICT: "Techniques de l'information et de la communication",
    Ccag.PROJECT_MANAGEMENT: "Maitrise d'œuvre",
    Ccag.INDUSTRIAL: "Marchés industriels",
    Ccag.NONE: "Pas de CCAG",
}
_PROCEDURES: Final = {
    Procedure.ADAPTED: "Procédure adaptée",
    Procedure.ADAPTED_SOCIAL: "Procédure adaptée",
    Procedure.EXEMPT: "Marché passé sans publicité ni mise en concurrence préalable",
}
_FORMAL: Final = (
    "« Appel d'offres ouvert », « Appel d'offres restreint », « Procédure avec négociation » ou"
    " « Dialogue compétitif »"
)
_PRICE_FORMS: Final = {
    PriceForm.UNIT: "Unitaire",
    PriceForm.LUMP_SUM: "Forfaitaire",
    PriceForm.MIXED: "Mixte",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """One field: its key in the format, what to copy, or when and how it will be known.

    `value` is the value for a program, none while it is not known; `copy` is how it reads.
    `awaits_award` tells what cannot be known before.
    """

    key: str
    label: str
    value: object = None
    copy: str = ""
    note: str = ""
    awaits_award: bool = False


def fields(tender: Tender, catalogue: Catalogue, award: Award) -> tuple[Field, ...]:
    """Return the fields of a contract, in the order of the format."""
    return (
        *_identity(tender),
        *_framework(tender),
        *_award(tender, award),
        *_course(tender),
        *_money(tender, award),
        *considerations(tender, catalogue),
    )


def lot_fields(tender: Tender, catalogue: Catalogue, award: Award, lot: Lot) -> tuple[Field, ...]:
    """Return the fields that change from one lot to another."""
    subject = f"{tender.subject} – lot {lot.number} : {lot.designation}"[:LONGEST_SUBJECT]
    held = _award_of(award, lot.number)
    return (
        Field(key="objet", label="Objet", value=subject, copy=subject),
        _paid(held.amount if held else None, lot.amount),
        *considerations(tender, catalogue, lot),
    )


def considerations(
    tender: Tender, catalogue: Catalogue, lot: Lot | None = None
) -> Iterator[Field]:
    """Yield the social, then the environmental considerations."""
    for key, inner, label, values in (
        (SOCIAL, "considerationSociale", "sociales", social_values(tender, catalogue, lot)),
        (
            ENVIRONMENT,
            "considerationEnvironnementale",
            "environnementales",
            environmental_values(tender, catalogue, lot),
        ),
    ):
        yield Field(
            key=key,
            label=f"Considérations {label}",
            value={inner: list(values)},
            copy="\n".join(values),
            note="D’après les clauses, les critères et les réservations",
        )


def _identity(tender: Tender) -> Iterator[Field]:
    yield Field(
        key="id",
        label="Identifiant du marché",
        note="Le numéro que vous lui donnez",
        awaits_award=True,
    )
    siret = "".join(tender.buyer.siret.split())
    known = bool(_SIRET.fullmatch(siret))
    yield Field(
        key="acheteur",
        label="SIRET de l’acheteur",
        value={"id": siret} if known else None,
        copy=siret if known else "",
        note="" if known else "À indiquer dans les préférences : quatorze chiffres",
    )
    yield Field(key="nature", label="Nature", value="Marché", copy="Marché")
    subject = tender.subject[:LONGEST_SUBJECT]
    note = "" if subject else "À indiquer à l’étape « Besoin »"
    yield Field(key="objet", label="Objet", value=subject or None, copy=subject, note=note)
    cpv = tender.cpv.strip()
    coded = bool(_CPV.fullmatch(cpv))
    yield Field(
        key="codeCPV",
        label="Code CPV",
        value=cpv if coded else None,
        copy=cpv if coded else "",
        note="" if coded else "À indiquer à l’étape « Besoin » : huit chiffres",
    )


def _framework(tender: Tender) -> Iterator[Field]:
    yield Field(
        key="techniques",
        label="Technique d’achat",
        note="« Sans objet », ou « Accord-cadre » si le marché en est un",
    )
    yield Field(
        key="modalitesExecution",
        label="Modalité d’exécution",
        note="« Sans objet », « Bons de commande », « Tranches » ou « Marchés subséquents »",
    )
    said = "oui" if tender.innovative else "non"
    yield Field(key="marcheInnovant", label="Marché innovant", value=tender.innovative, copy=said)
    ccag = _CCAGS[tender.ccag] if tender.ccag else None
    note = "" if ccag else "À choisir à l’étape « Procédure »"
    yield Field(key="ccag", label="CCAG de référence", value=ccag, copy=ccag or "", note=note)


def _award(tender: Tender, award: Award) -> Iterator[Field]:
    count = award.bid_count if len(tender.lots) < 2 else None  # noqa: PLR2004 - two lots or more
    yield Field(
        key="offresRecues",
        label="Nombre d’offres reçues",
        value=count or None,
        copy=str(count) if count else "",
        note="" if count else "Pour chaque lot, offres irrégulières comprises",
        awaits_award=not count,
    )
    for key, label in (
        ("attributionAvance", "Avance accordée, et son taux"),
        ("typeGroupementOperateurs", "Groupement du titulaire"),
        ("sousTraitanceDeclaree", "Sous-traitance déclarée"),
    ):
        yield Field(key=key, label=label, awaits_award=True)
    names = [lot.supplier for lot in award.lots if lot.supplier]
    held = f"SIRET de : {', '.join(names)}" if names else "Le SIRET de chacun"
    yield Field(key="titulaires", label="Titulaires", note=held, awaits_award=not names)
    day = award.notified_on
    yield Field(
        key="dateNotification",
        label="Date de notification",
        value=day.isoformat() if day else None,
        copy=date(day) if day else "",
        awaits_award=day is None,
    )
    yield Field(
        key="datePublicationDonnees",
        label="Date de publication des données",
        note="Le jour où vous publiez, dans les deux mois de la notification",
        awaits_award=True,
    )


def _course(tender: Tender) -> Iterator[Field]:
    procedure = _PROCEDURES.get(tender.procedure) if tender.procedure else None
    note = _FORMAL if tender.procedure is Procedure.FORMAL else "À l’étape « Procédure »"
    yield Field(
        key="procedure",
        label="Procédure",
        value=procedure,
        copy=procedure or "",
        note="" if procedure else note,
    )
    code = tender.buyer.insee.strip()
    yield Field(
        key="lieuExecution",
        label="Lieu d’exécution",
        value={"code": code, "typeCode": "Code commune"} if code else None,
        copy=f"{code} (code commune)" if code else "",
        note="Commune de l’acheteur ; à changer si le marché s’exécute ailleurs",
    )
    months = tender.months
    yield Field(
        key="dureeMois",
        label="Durée en mois",
        value=months or None,
        copy=str(months) if months else "",
        note="Reconductions comprises" if months else "À indiquer à l’étape « Besoin »",
    )


def _money(tender: Tender, award: Award) -> Iterator[Field]:
    amounts = [lot.amount for lot in award.lots]
    whole = len(amounts) >= max(1, len(tender.lots)) and None not in amounts
    total = sum((money for money in amounts if money), Money()) if whole else None
    yield _paid(total, tender.amount or None)
    terms = tender.conditions
    kind = _price_kind(terms)
    yield Field(
        key="typesPrix",
        label="Type de prix",
        value={"typePrix": [kind]} if kind else None,
        copy=kind,
        note="" if kind else "« Définitif ferme », « actualisable » ou « révisable »",
    )
    form = _PRICE_FORMS[terms.price_form] if terms.price_form else ""
    note = "" if form else "« Unitaire », « Forfaitaire » ou « Mixte »"
    yield Field(key="formePrix", label="Forme du prix", value=form or None, copy=form, note=note)


def _paid(awarded: Money | None, estimate: Money | None) -> Field:
    guess = f"Estimation : {amount(estimate)} HT, qui ne se publie pas" if estimate else ""
    return Field(
        key="montant",
        label="Montant attribué HT",
        value=float(awarded.euros) if awarded else None,
        copy=amount(awarded) if awarded else "",
        note="" if awarded else guess,
        awaits_award=not awarded,
    )


def _price_kind(terms: Terms) -> str:
    if terms.price_change is PriceChange.REVISED:
        return "Définitif révisable"
    if terms.price_change is PriceChange.FIRM:
        return "Définitif actualisable" if terms.price_formula.strip() else "Définitif ferme"
    return ""


def _award_of(award: Award, number: int) -> LotAward | None:
    return next((held for held in award.lots if held.lot == number), None)
