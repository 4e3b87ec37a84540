"""The addendum (additif): what changed since the consultation was launched, for bidders."""

import datetime
from collections.abc import Iterator
from typing import Final

from desktop_app.catalogue import Catalogue
from desktop_app.core.errors import UserError
from desktop_app.core.sourcing import for_bidders
from desktop_app.core.tender import Procedure, Tender
from desktop_app.documents.comparison.change import Change, Group
from desktop_app.documents.comparison.dossiers import changes
from desktop_app.documents.format import Format
from desktop_app.documents.formats import FORMATS
from desktop_app.documents.outline import (
    Block,
    BulletList,
    Facts,
    Heading,
    Letterhead,
    Outline,
    Paragraph,
    number_headings,
    with_texts,
)
from desktop_app.documents.passages import CODE, cite, nature, sources, to_fill
from desktop_app.documents.typography import date, french, listing
from desktop_app.dossier import write_json
from desktop_app.paths import shipped

TITLE: Final = "Additif au dossier de consultation"
TEXT_FORMATS: Final = ("pdf", "docx", "odt")
NOTHING: Final = (
    "Les deux versions du dossier disent la même chose aux candidats :"
    " il n’y a pas d’additif à écrire."
)


def write_addendum(
    versions: tuple[Tender, Tender], catalogue: Catalogue, day: datetime.date, format_name: str
) -> bytes:
    """Return the addendum between two versions as a file; the new dossier travels inside.

    Raises:
        UserError: nothing changed for bidders, or the format is not one of a text.
    """
    before, after = versions
    outline = addendum_outline(before, after, catalogue, day)
    for chosen in FORMATS:
        if isinstance(chosen, Format) and chosen.name == format_name in TEXT_FORMATS:
            dossier = write_json(for_bidders(after), catalogue.glossary).encode()
            return chosen.write(outline, dossier, shipped("resources"))
    known = listing(tuple(f"« {name} »" for name in TEXT_FORMATS), joint="ou")
    raise UserError(french(f"L’additif ne s’écrit pas au format « {format_name} » : {known}."))


def addendum_outline(
    before: Tender, after: Tender, catalogue: Catalogue, day: datetime.date
) -> Outline:
    """Return the addendum as an outline, in French typography.

    Raises:
        UserError: nothing changed for bidders.
    """
    found = changes(before, after, catalogue)
    if not found:
        raise UserError(french(NOTHING))
    blocks = (
        *_introduction(before, day),
        *_list(found),
        *_delay(after),
        *_documents(found),
    )
    office = after.buyer.office
    outline = Outline(
        title=TITLE,
        subject=after.subject or to_fill("objet du marché"),
        author=after.buyer.name,
        reference=f"ADDITIF-{day.isoformat()}",
        facts=Facts(
            (
                ("Nature", nature(after).capitalize()),
                ("Consultation lancée le", date(before.date)),
                ("Date de l’additif", date(day)),
            )
        ),
        blocks=(*number_headings(blocks), sources(after, catalogue.version)),
        letterhead=Letterhead(lines=office.address()),
        rules=catalogue.version,
    )
    return with_texts(outline, french)


def _introduction(before: Tender, day: datetime.date) -> tuple[Block, ...]:
    subject = before.subject or to_fill("objet du marché")
    return (
        Heading(1, "Objet de l’additif"),
        Paragraph(
            f"Le dossier de consultation du marché « {subject} » est modifié le {date(day)}. Le"
            " présent additif est adressé à tous les candidats en même temps. Il l’emporte sur"
            " les documents qu’il modifie."
        ),
    )


def _list(found: tuple[Change, ...]) -> Iterator[Block]:
    yield Heading(1, "Ce qui change")
    for group in Group:
        sentences = tuple(change.sentence for change in found if change.group is group)
        if sentences and group is not Group.DOCUMENTS:
            yield Heading(2, group.value)
            yield BulletList(sentences)
    yield Paragraph("Ce qui n’est pas cité ci-dessus ne change pas.")


def _delay(after: Tender) -> tuple[Block, ...]:
    if after.procedure is Procedure.EXEMPT:
        rule = "Les candidats disposent du temps nécessaire pour tenir compte de ces changements."
    else:
        rule = (
            "Le délai de réception des offres est prolongé lorsque des modifications importantes"
            " sont apportées aux documents de la consultation. La prolongation est proportionnée"
            f" à leur importance ({cite('R2151-4')} {CODE})."
        )
    return (
        Heading(1, "Délai de remise des offres"),
        Paragraph(rule),
        Paragraph(f"Date limite de réception des offres : {_limit(after)}."),
        Paragraph(
            "Un candidat qui a déjà remis une offre peut en remettre une nouvelle avant cette"
            f" date. Seule la dernière offre reçue dans le délai est ouverte ({cite('R2151-6')})."
        ),
    )


def _limit(after: Tender) -> str:
    day = after.conditions.answer_by
    if day is not None:
        return date(day)
    return to_fill("date et heure, ou « inchangée » si les modifications sont mineures")


def _documents(found: tuple[Change, ...]) -> tuple[Block, ...]:
    sentences = tuple(change.sentence for change in found if change.group is Group.DOCUMENTS)
    if not sentences:
        return ()
    return (
        Heading(1, "Pièces à reprendre"),
        BulletList(sentences),
        Paragraph(
            "Les pièces modifiées ou ajoutées sont jointes au présent additif. Elles remplacent"
            " celles qui portent le même nom."
        ),
    )
