"""The retro-calendar (rétro-calendrier): the dates of a purchase, counted back from its start."""

from dataclasses import replace
from typing import Final

from desktop_app.catalogue import Catalogue
from desktop_app.core.beside import Beside
from desktop_app.core.errors import UserError
from desktop_app.core.tender import Tender
from desktop_app.documents.kind import Kind
from desktop_app.documents.outline import (
    Agenda,
    Block,
    BulletList,
    Event,
    Heading,
    Outline,
    Paragraph,
    Table,
    number_headings,
)
from desktop_app.documents.passages import (
    PROCEDURES,
    cover,
    legal_basis,
    reference,
    sources,
    to_fill,
)
from desktop_app.documents.typography import date
from desktop_app.law.calendar import Calendar, PlannedDate, retro_calendar
from desktop_app.law.course import Step, steps
from desktop_app.law.formality import Bound, TermUnit

_WIDTHS: Final = (22, 30, 48)


def build(tender: Tender, catalogue: Catalogue, _beside: Beside) -> Outline:
    """Return the retro-calendar of a tender.

    Raises:
        UserError: the start wanted or the procedure is not known.
    """
    calendar = _calendar(tender, catalogue)
    if calendar is None:
        raise UserError(
            "Le rétro-calendrier ne peut pas être compté : indiquez dans le dossier le début"
            " souhaité du marché (« debut_souhaite ») et son montant ou sa procédure."
        )
    later = _terms(tender, catalogue)
    blocks = number_headings((*_before(calendar, tender, catalogue), *_after(later)))
    return Outline(
        title=KIND.title,
        subject=tender.subject or to_fill("objet du marché"),
        author=tender.buyer.name,
        reference=reference(tender, KIND.code),
        facts=cover(tender, KIND.code),
        blocks=(*blocks, sources(tender, catalogue.version)),
        agenda=_agenda(tender, calendar, later),
    )


def _calendar(tender: Tender, catalogue: Catalogue) -> Calendar | None:
    return retro_calendar(catalogue.draft(tender, tender.date), catalogue.law)


def _terms(tender: Tender, catalogue: Catalogue) -> tuple[Step, ...]:
    found = steps(catalogue.draft(tender, tender.date), catalogue.law)
    return tuple(step for step in found if step.day and _is_term(step))


def _is_term(step: Step) -> bool:
    if step.deadline is None or step.deadline.bound is Bound.NOT_BEFORE:
        return False
    return bool(step.deadline.count) or step.deadline.unit is TermUnit.NEXT_QUARTER


def _before(calendar: Calendar, tender: Tender, catalogue: Catalogue) -> tuple[Block, ...]:
    rows = []
    for item in calendar.dates:
        articles = legal_basis(tender, catalogue, item.grounds)
        how = f"{item.how} ({articles})" if articles else item.how
        rows.append((date(item.day), item.title, how))
    counted = f"Compté pour : {PROCEDURES[calendar.procedure].lower()}."
    return (
        Heading(1, "Ce qu’il faut savoir"),
        BulletList((counted, *calendar.remarks)),
        Heading(1, "Jusqu’au début souhaité"),
        Paragraph(
            "Les dates se comptent à rebours depuis le début souhaité. Un minimum légal est"
            " signalé ; les autres délais sont des propositions, à adapter."
        ),
        Table(("Date", "Étape", "Calcul"), tuple(rows), _WIDTHS, "Rétro-calendrier"),
        *_if_late(calendar),
    )


def _if_late(calendar: Calendar) -> tuple[Block, ...]:
    if not calendar.late:
        return ()
    rows = tuple((date(item.day), item.title) for item in _to_come(calendar))
    return (
        Heading(1, "Avec le lancement prévu"),
        Paragraph("Les mêmes délais, comptés depuis la date de lancement du dossier."),
        Table(("Date", "Étape"), rows, (22, 78), "Dates à attendre"),
    )


def _to_come(calendar: Calendar) -> tuple[PlannedDate, ...]:
    return tuple(
        replace(item, day=calendar.expected[item.milestone])
        for item in calendar.dates
        if item.milestone in calendar.expected
    )


def _after(later: tuple[Step, ...]) -> tuple[Block, ...]:
    rows = tuple((date(step.day), step.title, step.term) for step in later if step.day)
    return (
        Heading(1, "Échéances du marché"),
        Table(("Date", "À faire", "Délai"), rows, _WIDTHS, "Échéances"),
    )


def _agenda(tender: Tender, calendar: Calendar, later: tuple[Step, ...]) -> Agenda:
    # A calendar program replaces an event with the same key: the year tells renewals apart.
    year = tender.wanted_start.year if tender.wanted_start else 0
    whole = f"{tender.buyer.siret or tender.buyer.name}|{tender.subject}|{year}"
    events = [
        Event(
            f"{whole}|{item.milestone}", item.day, _latest(item, calendar), _note(item, calendar)
        )
        for item in _to_come(calendar)
    ]
    events += [
        Event(f"{whole}|{step.title}", step.day, _named(step), f"{step.what}\n{step.term}")
        for step in later
        if step.day
    ]
    return Agenda(tender.date, tuple(events))


def _latest(item: PlannedDate, calendar: Calendar) -> str:
    # The dossier may fix an earlier day: the agenda then says both, and not that they differ.
    return item.title if calendar.late else f"{item.title} (au plus tard)"


def _note(item: PlannedDate, calendar: Calendar) -> str:
    if calendar.late:
        return "Date comptée depuis le lancement prévu, trop tardif pour le début souhaité."
    return item.how


def _named(step: Step) -> str:
    kept = step.deadline and step.deadline.bound is Bound.KEPT_UNTIL
    return f"{step.title} : fin de la durée minimale" if kept else step.title


def _why(tender: Tender, catalogue: Catalogue) -> str:
    if tender.wanted_start is None or _calendar(tender, catalogue) is None:
        return ""
    return f"Le début du marché est souhaité le {date(tender.wanted_start)}."


KIND = Kind(
    code="calendrier",
    title="Rétro-calendrier",
    formats=("ics", "pdf", "docx", "odt"),
    build=build,
    why=_why,
)
