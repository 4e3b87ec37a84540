"""Printing: which documents a tender needs, and the bytes of one of them."""

import dataclasses
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from desktop_app.catalogue import Catalogue
from desktop_app.core.beside import Beside
from desktop_app.core.errors import UserError
from desktop_app.core.sourcing import INTERNAL_PIECES, for_bidders
from desktop_app.core.tender import Tender
from desktop_app.documents.format import Format, SheetFormat
from desktop_app.documents.formats import FORMATS
from desktop_app.documents.kind import Kind
from desktop_app.documents.kinds import KINDS
from desktop_app.documents.outline import Letterhead, Outline, texts, with_texts
from desktop_app.documents.typography import french, listing, removed_signs
from desktop_app.documents.workbook import Workbook, cell_texts, with_cell_texts
from desktop_app.dossier import write_json
from desktop_app.paths import shipped

_RESOURCES: Final = "resources"


@dataclass(frozen=True, slots=True, kw_only=True)
class NeededDocument:
    """A document that a tender needs, why, and the format it usually takes."""

    kind: Kind
    why: str
    format: str


def needed(tender: Tender, catalogue: Catalogue) -> tuple[NeededDocument, ...]:
    """Return the documents that a tender needs, in the order of a consultation."""
    reasons = ((kind, kind.why(tender, catalogue)) for kind in KINDS)
    return tuple(
        NeededDocument(kind=kind, why=french(why), format=kind.formats[0])
        for kind, why in reasons
        if why
    )


def outline_of(
    tender: Tender, catalogue: Catalogue, piece: str, beside: Beside = Beside()
) -> Outline:
    """Return a document of a tender as an outline, in French typography.

    Raises:
        UserError: there is no such document, or the tender names something unknown.
    """
    return with_texts(_typed_outline(tender, catalogue, piece, beside), french)


def workbook_of(
    tender: Tender, catalogue: Catalogue, piece: str, beside: Beside = Beside()
) -> Workbook:
    """Return a document of a tender as a workbook, in French typography.

    Raises:
        UserError: there is no such workbook, or the tender names something unknown.
    """
    return with_cell_texts(_typed_workbook(tender, catalogue, piece, beside), french)


def print_document(
    tender: Tender, catalogue: Catalogue, piece: str, format_name: str, beside: Beside = Beside()
) -> bytes:
    """Return a document of a tender as the bytes of a file.

    The dossier travels inside; bidders get it without what is for the town hall alone.

    Raises:
        UserError: the document does not exist in this format, or the tender names something
            unknown.
    """
    write = _writing(tender, catalogue, piece, format_name, beside)
    sent = tender if piece in INTERNAL_PIECES else for_bidders(tender)
    return write(write_json(sent, catalogue.glossary).encode())


def print_bare(
    tender: Tender, catalogue: Catalogue, piece: str, format_name: str, beside: Beside = Beside()
) -> bytes:
    """Return a document without the dossier, which tells bidders the estimate of the town.

    Raises:
        UserError: the document does not exist in this format, or the tender names something
            unknown.
    """
    return _writing(tender, catalogue, piece, format_name, beside)(b"")


def _writing(
    tender: Tender, catalogue: Catalogue, piece: str, format_name: str, beside: Beside
) -> Callable[[bytes], bytes]:
    """Return what writes a document, given the dossier to put inside or nothing."""
    chosen = _format(_kind(piece), format_name)
    if isinstance(chosen, SheetFormat):
        workbook, write_sheets = workbook_of(tender, catalogue, piece, beside), chosen.write
        return lambda _dossier: write_sheets(workbook)
    outline, write = outline_of(tender, catalogue, piece, beside), chosen.write
    return lambda dossier: write(outline, dossier, shipped(_RESOURCES))


def losses(
    tender: Tender, catalogue: Catalogue, piece: str, format_name: str, beside: Beside = Beside()
) -> str:
    """Return French sentences naming the signs that a file loses or may not show, or nothing."""
    chosen = _format(_kind(piece), format_name)
    if isinstance(chosen, SheetFormat):
        typed = cell_texts(_typed_workbook(tender, catalogue, piece, beside))
        return _removal(removed_signs("".join(typed)))
    outline = _typed_outline(tender, catalogue, piece, beside)
    removed = removed_signs("".join(texts(outline)))
    missing = chosen.unprintable(with_texts(outline, french), shipped(_RESOURCES))
    return " ".join(filter(None, (_removal(removed), _absence(missing, chosen))))


def _removal(signs: tuple[str, ...]) -> str:
    if not signs:
        return ""
    codes = listing(tuple(f"U+{ord(sign):04X}" for sign in signs))
    return french(f"Des signes invisibles ont été retirés du texte : {codes}.")


def _absence(signs: tuple[str, ...], chosen: Format) -> str:
    if not signs:
        return ""
    shown = " ".join(f"{sign} (U+{ord(sign):04X})" for sign in signs)
    if chosen.carries_letters:
        return french(
            f"La police du document ne contient pas ces signes : {shown}. Ils sont remplacés par �"
            " à l’impression : remplacez-les par des mots dans le dossier."
        )
    return french(
        f"Le fichier garde ces signes, mais il emprunte la police de l’ordinateur qui l’ouvre, où"
        f" ils peuvent manquer : {shown}. Dans le doute, remplacez-les par des mots."
    )


def _typed_outline(tender: Tender, catalogue: Catalogue, piece: str, beside: Beside) -> Outline:
    kind = _kind(piece)
    catalogue.draft(tender, tender.date)
    outline = kind.build(tender, catalogue, beside)
    return dataclasses.replace(
        outline, letterhead=_letterhead(tender, beside), rules=catalogue.version
    )


def _typed_workbook(tender: Tender, catalogue: Catalogue, piece: str, beside: Beside) -> Workbook:
    kind = _kind(piece)
    if kind.sheets is None:
        raise UserError(french(f"La pièce « {piece} » n’existe pas en classeur."))
    catalogue.draft(tender, tender.date)
    return kind.sheets(tender, catalogue, beside)


def _letterhead(tender: Tender, beside: Beside) -> Letterhead:
    office = tender.buyer.office
    reached = " – ".join(filter(None, (office.phone, office.email)))
    return Letterhead(lines=(*office.address(), *filter(None, [reached])), logo=beside.logo)


def _kind(piece: str) -> Kind:
    for kind in KINDS:
        if kind.code == piece:
            return kind
    known = listing(tuple(f"« {kind.code} » ({kind.title.lower()})" for kind in KINDS))
    raise UserError(french(f"La pièce « {piece} » n’existe pas : choisissez parmi {known}."))


def _format(kind: Kind, name: str) -> Format | SheetFormat:
    for candidate in FORMATS:
        if candidate.name == name and name in kind.formats:
            return candidate
    known = listing(tuple(f"« {known} »" for known in kind.formats), joint="ou")
    raise UserError(
        french(
            f"La pièce « {kind.code} » ne s’écrit pas au format « {name} » : choisissez {known}."
        )
    )
