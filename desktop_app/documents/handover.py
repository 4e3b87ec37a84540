"""Where a tender stands, to print for the colleague who takes it over; never sent out."""

import datetime
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from desktop_app.catalogue import Catalogue
from desktop_app.documents.decided import asked_so_far, decided
from desktop_app.documents.freshness import NEVER, standings
from desktop_app.documents.outline import (
    Block,
    BulletList,
    Facts,
    Heading,
    Outline,
    Paragraph,
    SmallPrint,
    Table,
    number_headings,
    with_texts,
)
from desktop_app.documents.printing import needed
from desktop_app.documents.typography import date, french
from desktop_app.monitoring.handover import Handover, PlaceState

TITLE: Final = "Où en est-on ?"
INTERNAL: Final = "Document interne : il reste en mairie et n’est jamais remis aux candidats."
DECIDED: Final = "Ce qui est décidé, et pourquoi"
DOCUMENTS: Final = "Documents que le dossier demande"
SETTLED: Final = "Rien à corriger"
SUBJECT_TO_SAY: Final = "Objet à préciser"
Chapter = tuple[str, tuple[str, ...]]


def handover_pdf(
    state: Handover, catalogue: Catalogue, resources: Path, changed_on: datetime.date | None = None
) -> bytes:
    """Return where a tender stands as an accessible PDF; no dossier travels inside."""
    from desktop_app.documents.pdf.writer import write_pdf  # noqa: PLC0415 - 0.1 s of imports

    outline = handover_outline(state, catalogue, changed_on)
    return write_pdf(with_texts(outline, french), b"", resources)


def handover_outline(
    state: Handover, catalogue: Catalogue, changed_on: datetime.date | None = None
) -> Outline:
    """Return where a tender stands, on a page or two."""
    blocks: list[Block] = [Paragraph(INTERNAL)]
    if state.refusal:
        blocks.append(Paragraph(state.refusal))
    if state.places:
        rows = tuple((place.title, place_said(place)) for place in state.places)
        blocks += [
            Heading(1, "Où en est chaque partie"),
            Table(("Partie du dossier", "État"), rows, (40, 60)),
        ]
    for title, lines in chapters(state, catalogue):
        blocks += [Heading(1, title), BulletList(lines)]
    return Outline(
        title=TITLE,
        subject=state.tender.subject or SUBJECT_TO_SAY,
        author=state.tender.buyer.name,
        reference=f"reprise-{state.day.isoformat()}",
        facts=Facts(facts(state, changed_on)),
        one_page=True,
        blocks=(
            *number_headings(tuple(blocks)),
            SmallPrint(f"Règles et bibliothèque : version {catalogue.version}."),
        ),
    )


def facts(state: Handover, changed_on: datetime.date | None = None) -> tuple[tuple[str, str], ...]:
    """Return what is known of the tender in a few words."""
    known = (
        ("Établi le", date(state.day)),
        ("Famille d’achat", state.family or "À choisir"),
        ("Lancement", date(state.tender.date)),
        ("Dernière modification", date(changed_on) if changed_on else ""),
        ("Offres notées", str(state.bids) if state.bids else ""),
        ("Suivi", "Marché terminé" if state.closed else ""),
    )
    return tuple((label, text) for label, text in known if text)


def place_said(place: PlaceState) -> str:
    """Return how a part of the dossier stands in words."""
    counts = (
        (place.missing, "obligation non remplie", "obligations non remplies"),
        (place.questions, "réponse attendue", "réponses attendues"),
        (place.warnings, "point à examiner", "points à examiner"),
    )
    said = [f"{count} {one if count == 1 else many}" for count, one, many in counts if count]
    return ", ".join(said) or SETTLED


def chapters(state: Handover, catalogue: Catalogue) -> tuple[Chapter, ...]:
    """Return what is settled, open, coming and done; a chapter without lines is left out."""
    found = (
        (DECIDED, decided(state.tender, catalogue)),
        ("Obligations non remplies", state.missing),
        ("Questions sans réponse", state.questions),
        ("Points à examiner", state.warnings),
        ("Prochaines dates", _dates(state)),
        ("Qui contrôle quoi", _checks(state)),
        ("Fournisseurs consultés", (*asked_so_far(state.papers.sourcing), *state.consulted)),
        (DOCUMENTS, _documents(state, catalogue)),
    )
    told = ((title, tuple(lines)) for title, lines in found)
    return tuple((title, lines) for title, lines in told if lines)


def _dates(state: Handover) -> Iterator[str]:
    for item in state.dates:
        late = " – en retard" if item.late else ""
        yield f"{date(item.day)} : {item.title}{late}"


def _checks(state: Handover) -> Iterator[str]:
    return (f"{item.who} : {' ; '.join(item.demands)}" for item in state.checks)


def _documents(state: Handover, catalogue: Catalogue) -> Iterator[str]:
    if state.refusal:
        return
    found = standings(state.tender, catalogue, state.papers.written, state.papers)
    for document in needed(state.tender, catalogue):
        said = found.get(document.kind.code, NEVER)
        yield f"{document.kind.title} : {said[:1].lower()}{said[1:].rstrip('.')}"
