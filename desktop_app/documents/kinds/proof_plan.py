"""The proof plan (plan de preuves): what is due, when, who checks it, what if it fails."""

import datetime
from itertools import groupby
from typing import Final

from desktop_app.catalogue import Catalogue
from desktop_app.clauses.clause import Moment
from desktop_app.core.beside import Beside
from desktop_app.core.errors import UserError
from desktop_app.core.tender import Tender
from desktop_app.documents.demands import MOMENTS
from desktop_app.documents.kind import Kind
from desktop_app.documents.outline import (
    Agenda,
    Block,
    BulletList,
    Event,
    Facts,
    Heading,
    Outline,
    Paragraph,
    Table,
    number_headings,
)
from desktop_app.documents.passages import cover, numbers, reference, sentence, sources, to_fill
from desktop_app.documents.typography import date
from desktop_app.monitoring.proof_plan import DueProof, proof_plan
from desktop_app.monitoring.standing import span_of

_CHECK_WIDTHS: Final = (24, 30, 22, 24)
_CALENDAR_WIDTHS: Final = (24, 52, 24)
_RULES: Final = (
    (
        "Chaque exigence retenue a sa preuve, son moment, la personne qui la contrôle et sa"
        " conséquence."
    ),
    (
        "Un document équivalent est toujours admis. Aucun relevé ne porte le nom d’une personne"
        " en insertion : des nombres suffisent."
    ),
    "Un rythme « proposé » n’est écrit dans aucune clause : convenez-en avec le titulaire.",
)
_NO_START: Final = (
    "Les dates se comptent depuis le début du marché : indiquez-le pour les obtenir."
)
_NOTHING: Final = (
    "Ce dossier ne demande aucune preuve : choisissez des clauses ou écrivez une preuve dans un"
    " critère, puis recommencez."
)


def build(tender: Tender, catalogue: Catalogue, beside: Beside) -> Outline:
    """Return the proof plan of a tender, dated from its award or from the start wanted.

    Raises:
        UserError: nothing in the tender asks for a proof.
    """
    start, months = span_of(tender, beside.follow_up)
    plan = proof_plan(tender, catalogue, start, months)
    if not plan:
        raise UserError(_NOTHING)
    blocks = (*_introduction(start), *_by_moment(plan), *_calendar(plan))
    return Outline(
        title=KIND.title,
        subject=tender.subject or to_fill("objet du marché"),
        author=tender.buyer.name,
        reference=reference(tender, KIND.code),
        facts=Facts((*cover(tender, KIND.code).rows, *_dates(start, months))),
        blocks=(*number_headings(blocks), sources(tender, catalogue.version)),
        agenda=_agenda(tender, plan, start),
    )


def _dates(start: datetime.date | None, months: int | None) -> tuple[tuple[str, str], ...]:
    return (
        ("Début du marché", date(start) if start else to_fill("date de début")),
        ("Durée", f"{months} mois" if months else to_fill("durée")),
    )


def _introduction(start: datetime.date | None) -> tuple[Block, ...]:
    said = _RULES if start else (*_RULES, _NO_START)
    return (Heading(1, "Ce qu’il faut savoir"), BulletList(said))


def _by_moment(plan: tuple[DueProof, ...]) -> tuple[Block, ...]:
    blocks: list[Block] = [Heading(1, "Ce qui est dû, et qui contrôle")]
    for moment in Moment:
        firsts: dict[tuple[str, str, tuple[int, ...]], DueProof] = {}
        for due in plan:
            if due.moment is moment:
                firsts.setdefault(_source(due), due)
        if not firsts:
            continue
        rows = tuple(map(_check_row, firsts.values()))
        header = ("Exigence", "Preuve", "Contrôle", "En cas de manquement")
        blocks += [
            Heading(2, sentence(MOMENTS[moment])),
            Table(header, rows, _CHECK_WIDTHS, f"Preuves dues {MOMENTS[moment]}"),
        ]
    return tuple(blocks)


def _source(due: DueProof) -> tuple[str, str, tuple[int, ...]]:
    return due.demand, due.document, due.lots


def _check_row(due: DueProof) -> tuple[str, ...]:
    lots = sentence(numbers(due.lots)) if due.lots else ""
    equivalent = f"Équivalent admis : {due.equivalent}" if due.equivalent else ""
    by = f"Par : {due.checked_by or to_fill('personne chargée du contrôle')}"
    return (
        _lines(due.demand, lots),
        _lines(due.document, equivalent, sentence(due.rhythm)),
        _lines(by, due.means),
        due.consequence or "–",
    )


def _calendar(plan: tuple[DueProof, ...]) -> tuple[Block, ...]:
    rows = tuple((date(day), due.demand, "") for day, dues in _by_day(plan) for due in dues)
    if not rows:
        return ()
    return (
        Heading(1, "Calendrier"),
        Paragraph("Une ligne par preuve ; notez le jour où elle est reçue."),
        Table(("Au plus tard le", "Exigence", "Reçue le"), rows, _CALENDAR_WIDTHS, "Échéances"),
    )


def _by_day(plan: tuple[DueProof, ...]) -> list[tuple[datetime.date, tuple[DueProof, ...]]]:
    dated = sorted((due for due in plan if due.day), key=lambda due: due.day or datetime.date.max)
    groups = groupby(dated, key=lambda due: due.day)
    return [(day, tuple(group)) for day, group in groups if day]


def _agenda(tender: Tender, plan: tuple[DueProof, ...], start: datetime.date | None) -> Agenda:
    # A calendar program replaces an event with the same key, even when the contract moves.
    year = start.year if start else 0
    whole = f"{tender.buyer.siret or tender.buyer.name}|{tender.subject}|{year}|preuves"
    events = []
    for day, dues in _by_day(plan):
        title = f"{len(dues)} preuves à recevoir" if len(dues) > 1 else "Une preuve à recevoir"
        note = "\n".join(
            f"– {due.demand} : {due.document}. Contrôle : {due.checked_by or 'à désigner'}."
            for due in dues
        )
        events.append(Event(f"{whole}|{dues[0].key}", day, title, note))
    return Agenda(tender.date, tuple(events))


def _lines(*lines: str) -> str:
    return "\n".join(line for line in lines if line)


def _why(tender: Tender, catalogue: Catalogue) -> str:
    plan = proof_plan(tender, catalogue, tender.wanted_start, tender.months)
    count = len({_source(due) for due in plan})
    if not count:
        return ""
    return f"{count} exigences appellent une preuve." if count > 1 else "Une preuve est demandée."


KIND = Kind(
    code="plan-preuves",
    title="Plan de preuves",
    formats=("pdf", "docx", "odt", "ics"),
    build=build,
    why=_why,
)
