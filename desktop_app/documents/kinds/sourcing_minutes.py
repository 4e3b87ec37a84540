"""The minutes of the sourcing (compte rendu de sourçage): an internal piece, never sent out."""

from typing import Final

from desktop_app.catalogue import Catalogue
from desktop_app.core.beside import Beside
from desktop_app.core.exchange import NAMES
from desktop_app.core.sourcing import SOURCING_NOTE, sourcing_note
from desktop_app.core.sourcing_sheet import SourcingSheet, asked, left_out
from desktop_app.core.tender import Tender
from desktop_app.documents.kind import Kind
from desktop_app.documents.outline import (
    Block,
    BulletList,
    Heading,
    Outline,
    Paragraph,
    Signature,
    Table,
    number_headings,
)
from desktop_app.documents.passages import (
    CODE,
    cite,
    cover,
    prose,
    reference,
    sources,
    to_fill,
)
from desktop_app.documents.typography import date, listing

_WIDTHS: Final = (14, 26, 18, 42)
_PROMISES: Final = (
    "Les mêmes questions et les mêmes informations sont données à tous.",
    "Les informations utiles données pendant le sourçage figurent dans le dossier ouvert à tous.",
    "Le secret des affaires d’un fournisseur n’est répété à aucun autre.",
    "Avoir été consulté ne donne aucun avantage, et ne pas l’avoir été n’écarte personne.",
)


def build(tender: Tender, catalogue: Catalogue, beside: Beside) -> Outline:
    """Return the minutes of the sourcing of a tender."""
    sheet = beside.sourcing
    family = catalogue.family_of(tender)
    questions = asked(sheet, family.questions if family else ())
    blocks = number_headings(
        (
            *_frame(),
            *_contacts(sheet),
            *_questions(sheet, questions),
            Heading(1, "Ce qui a été appris"),
            *(prose(sourcing_note(tender)) or (Paragraph(to_fill("ce qui a été appris")),)),
            Heading(1, "Ce que le besoin est devenu"),
            *(prose(sheet.need_change) or (Paragraph(to_fill("comment le besoin a changé")),)),
            *_equality(),
        )
    )
    return Outline(
        title=KIND.title,
        subject=tender.subject or to_fill("objet du marché"),
        author=tender.buyer.name,
        reference=reference(tender, KIND.code),
        facts=cover(tender, KIND.code),
        blocks=(
            *blocks,
            Signature(("Pour la commune",), ("Nom et qualité", "Date", "Signature")),
            sources(tender, catalogue.version),
        ),
    )


def _frame() -> tuple[Block, ...]:
    return (
        Heading(1, "Cadre"),
        Paragraph(
            "Avant la consultation, l’acheteur a échangé avec des opérateurs économiques pour"
            " connaître ce qui se fait. Ces échanges sont permis s’ils ne faussent pas la"
            f" concurrence ({cite('R2111-1')} {CODE})."
        ),
        Paragraph(
            "Ce compte rendu est un document interne : il n’est pas remis aux candidats. La"
            " distance et l’implantation des fournisseurs n’entrent dans aucun critère."
        ),
    )


def _contacts(sheet: SourcingSheet) -> tuple[Block, ...]:
    title = Heading(1, "Qui a été contacté")
    if not sheet.sourced:
        return (title, Paragraph(to_fill("les fournisseurs contactés, avec la date")))
    rows = tuple(
        (
            date(item.day),
            f"{item.name}\n{item.commune}" if item.commune else item.name,
            NAMES[item.kind],
            item.text,
        )
        for item in sheet.sourced
    )
    header = ("Date", "Fournisseur", "Échange", "Ce qui s’est dit")
    return (title, Table(header, rows, _WIDTHS, "Journal des échanges"))


def _questions(sheet: SourcingSheet, questions: tuple[str, ...]) -> tuple[Block, ...]:
    listed: tuple[Block, ...] = (Paragraph(to_fill("les questions posées")),)
    if questions:
        listed = (BulletList(questions, ordered=True),)
    return (
        Heading(1, "Les questions posées"),
        *listed,
        *(Paragraph(sentence) for sentence in _same_questions(sheet, questions)),
    )


def _same_questions(sheet: SourcingSheet, questions: tuple[str, ...]) -> tuple[str, ...]:
    if not sheet.rounds:
        return ("Aucun envoi de ces questions n’est noté au carnet.",)
    days = tuple(dict.fromkeys(date(round_.day) for round_ in sheet.rounds))
    sent = f"Questions envoyées le {listing(days)}."
    if sheet.rounds[-1].questions != questions:
        return (sent, "Les questions ont été changées depuis le dernier envoi.")
    missing = left_out(sheet)
    if not missing:
        return (sent, "Tous les fournisseurs contactés ont reçu les mêmes questions.")
    names = {item.supplier: item.name for item in sheet.sourced}
    known = tuple(names[number] for number in missing if number in names)
    who = listing(known) if known else "des fournisseurs effacés du carnet depuis"
    return (sent, f"N’ont pas reçu ces questions, ou pas les dernières : {who}.")


def _equality() -> tuple[Block, ...]:
    return (Heading(1, "Égalité de traitement"), BulletList(_PROMISES))


def _why(tender: Tender, _catalogue: Catalogue) -> str:
    if not sourcing_note(tender):
        return ""
    return "Vous avez noté ce que des entreprises vous ont appris : gardez-en la trace."


KIND = Kind(
    code=SOURCING_NOTE,
    title="Compte rendu de sourçage",
    formats=("pdf", "docx", "odt"),
    build=build,
    why=_why,
)
