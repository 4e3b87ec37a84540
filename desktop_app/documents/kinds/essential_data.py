"""The essential data sheet (fiche des données essentielles): what is published of a contract."""

from typing import Final

from desktop_app.catalogue import Catalogue
from desktop_app.core.beside import Beside
from desktop_app.core.tender import Tender
from desktop_app.documents.considerations import Ground, eforms, grounds
from desktop_app.documents.essential_fields import AT_AWARD, Field, fields, lot_fields
from desktop_app.documents.kind import Kind
from desktop_app.documents.outline import (
    Block,
    Heading,
    Outline,
    Paragraph,
    Table,
    number_headings,
)
from desktop_app.documents.passages import (
    cite,
    cover,
    numbers,
    reference,
    sentence,
    sources,
    to_fill,
)
from desktop_app.documents.typography import amount

FORMAT: Final = "DECP 2.0.3"
_THRESHOLD: Final = "donnees-essentielles"
_COPY_WIDTHS: Final = (36, 32, 32)
_LOT_WIDTHS: Final = (34, 16, 22, 28)
_GROUND_WIDTHS: Final = (24, 34, 28, 14)
_EFORMS: Final = {
    "BT-06": "Achat stratégique",
    "BT-71": "Participation réservée",
    "BT-774": "Incidences environnementales visées",
    "BT-775": "Objectifs sociaux visés",
}
_HOW: Final = (
    f"Ces valeurs sont celles du format public des données essentielles ({FORMAT}). Recopiez-les"
    " telles quelles sur votre profil d’acheteur. Relisez-les d’abord : elles engagent la commune."
)
_NOTHING: Final = (
    "Aucune clause, aucun critère et aucune réservation ne fonde une considération sociale ou"
    " environnementale."
)


def build(tender: Tender, catalogue: Catalogue, beside: Beside) -> Outline:
    """Return the sheet of a tender; what is known only after the award is said so."""
    award = beside.follow_up.award
    known = fields(tender, catalogue, award)
    lots = tender.lots if tender.lots[1:] else ()
    by_lot = tuple((lot.number, lot_fields(tender, catalogue, award, lot)) for lot in lots)
    why = grounds(tender, catalogue)
    codes = eforms(tender, why)
    blocks = (*_copy(known), *_by_lot(by_lot), *_grounds(why), *_notice(codes))
    return Outline(
        title=KIND.title,
        subject=tender.subject or to_fill("objet du marché"),
        author=tender.buyer.name,
        reference=reference(tender, KIND.code),
        facts=cover(tender, KIND.code),
        blocks=(*number_headings(blocks), sources(tender, catalogue.version)),
        data={
            **_values(known),
            **(
                {"lots": [{"numero": rank, **_values(one)} for rank, one in by_lot]}
                if lots
                else {}
            ),
            "aCompleter": [
                {
                    "champ": field.key,
                    "quand": AT_AWARD if field.awaits_award else "avant publication",
                    "indication": field.note,
                }
                for field in known
                if field.value is None
            ],
            "justifications": [_justified(ground) for ground in why],
            "eForms": {field: list(found) for field, found in codes.items()},
            "format": FORMAT,
            "versionRegles": catalogue.version,
        },
    )


def _copy(known: tuple[Field, ...]) -> tuple[Block, ...]:
    rows = tuple(
        (f"{field.label}\n{field.key}", _copied(field), field.note or "–") for field in known
    )
    header = ("Donnée et champ", "Valeur à recopier", "Remarque")
    return (
        Heading(1, "Données à recopier"),
        Paragraph(_HOW),
        Paragraph(
            "Elles se publient dans les deux mois de la notification"
            f" ({cite('R2196-1')} du code de la commande publique)."
        ),
        Table(header, rows, _COPY_WIDTHS, "Données essentielles du marché"),
    )


def _by_lot(by_lot: tuple[tuple[int, tuple[Field, ...]], ...]) -> tuple[Block, ...]:
    if not by_lot:
        return ()
    rows = tuple(tuple(map(_copied, found)) for _, found in by_lot)
    header = ("Objet", "Montant HT", "Considérations sociales", "Considérations environnementales")
    return (
        Heading(1, "Lot par lot"),
        Paragraph("Chaque lot attribué se publie comme un marché, avec ces valeurs."),
        Table(header, rows, _LOT_WIDTHS, "Données propres à chaque lot"),
    )


def _grounds(why: tuple[Ground, ...]) -> tuple[Block, ...]:
    title = Heading(1, "Ce qui fonde les considérations")
    if not why:
        return (title, Paragraph(_NOTHING))
    rows = tuple(
        (one.value, one.title, one.where, numbers(one.lots) if one.lots else "tous") for one in why
    )
    header = ("Valeur", "Clause, critère ou réservation", "Où le lire", "Lots")
    return (title, Table(header, rows, _GROUND_WIDTHS, "Considérations et articles"))


def _notice(codes: dict[str, tuple[str, ...]]) -> tuple[Block, ...]:
    rows = tuple(
        (f"{number} – {_EFORMS[number]}", "\n".join(found) or "–")
        for number, found in codes.items()
    )
    return (
        Heading(1, "Codes de l’avis européen"),
        Paragraph(
            "Ils ne servent que si l’avis paraît au Journal officiel de l’Union européenne, dans"
            " les formulaires électroniques (eForms)."
        ),
        Table(("Champ", "Codes"), rows, (60, 40), "Codes des considérations"),
    )


def _copied(field: Field) -> str:
    if field.copy:
        return field.copy
    return sentence(AT_AWARD) if field.awaits_award else to_fill("valeur")


def _values(known: tuple[Field, ...]) -> dict[str, object]:
    return {field.key: field.value for field in known if field.value is not None}


def _justified(ground: Ground) -> dict[str, object]:
    return {
        "valeur": ground.value,
        "intitule": ground.title,
        "endroit": ground.where,
        "lots": list(ground.lots),
    }


def _why(tender: Tender, catalogue: Catalogue) -> str:
    threshold = catalogue.law.thresholds.get(_THRESHOLD)
    limit = threshold.on(tender.date) if threshold else None
    if limit is None or tender.amount < limit:
        return ""
    return (
        f"À partir de {amount(limit)} HT, les données essentielles du marché se publient dans les"
        " deux mois de sa notification."
    )


KIND = Kind(
    code="fiche-donnees-essentielles",
    title="Fiche des données essentielles",
    formats=("pdf", "docx", "odt", "json"),
    build=build,
    why=_why,
)
