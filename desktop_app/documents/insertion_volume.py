"""The hours of insertion as a bidder reads them: how many, counted how, from which numbers."""

from collections.abc import Iterator
from typing import Final

from desktop_app.catalogue import Catalogue
from desktop_app.core.insertion import InsertionVolume
from desktop_app.core.tender import Tender
from desktop_app.documents.outline import Block, Paragraph, Table
from desktop_app.documents.passages import numbers, sentence, to_fill
from desktop_app.documents.typography import amount, date, number, percentage
from desktop_app.law.insertion import insertion_hours
from desktop_app.law.scene import Scene
from desktop_app.law.text import Confidence
from desktop_app.monitoring.hours import HoursDue, hours_due
from desktop_app.sourcing.volumes import Parameter, parameters

_FORMULA: Final = (
    "Les heures se comptent ainsi : le montant estimé hors taxes, multiplié par la part de la"
    " main-d’œuvre dans le prix, puis par le taux d’effort demandé, le tout divisé par le coût"
    " d’une heure de travail, charges comprises."
)
_TAKEN_OVER: Final = (
    "Les heures du personnel à reprendre sont d’abord déduites : elles ne sont pas à pourvoir."
)
_UNUSED: Final = frozenset({"plancher", "duree-minimale", "temps-plein"})
_NOT_SAID: Final = "part de main-d’œuvre, taux d’effort et coût d’une heure retenus"


def insertion_dues(tender: Tender, catalogue: Catalogue) -> tuple[HoursDue, ...]:
    """Return the hours of insertion that a tender asks for, those of the clerk's own text too."""
    dues = hours_due(tender, catalogue)
    if dues:
        return dues
    hours = insertion_hours(Scene(catalogue.draft(tender, tender.date), catalogue.law))
    return (HoursDue(demand="Clause du cahier", hours=int(hours)),) if hours else ()


def hours_said(due: HoursDue) -> str:
    """Return a number of hours as a French sentence says it."""
    return f"{number(due.hours)} heures" if due.hours > 1 else f"{due.hours} heure"


def place_of(due: HoursDue, tender: Tender) -> str:
    """Return the lots on which some hours bear, a blank when they are not shared out."""
    if due.lots:
        return sentence(numbers(due.lots))
    if len(tender.lots) > 1:
        return "Ensemble des lots\n" + to_fill("part de chaque lot")
    return "Ensemble du marché"


def volume_blocks(
    tender: Tender, catalogue: Catalogue, dues: tuple[HoursDue, ...]
) -> tuple[Block, ...]:
    """Return the hours of each lot, the formula in words, and the numbers with their sources."""
    rows = tuple((place_of(due, tender), _due_said(due, tender)) for due in dues)
    takes_over = any(volume.staff_hours_month for volume in tender.insertion)
    return (
        Paragraph(
            "Le volume est un minimum, à faire pendant la durée du marché. Il est le même pour"
            " tous les candidats."
        ),
        Table(("Périmètre", "Heures à faire au moins"), rows, (50, 50), "Volume d’heures"),
        Paragraph(f"{_FORMULA} {_TAKEN_OVER}" if takes_over else _FORMULA),
        *_kept_values(tender),
        Table(
            ("Repère", "Valeur", "Source et date"),
            tuple(_guide_rows(tender, catalogue, takes_over=takes_over)),
            (38, 16, 46),
            "Repères du calcul",
        ),
        Paragraph("Un repère aide à fixer le volume. Il n’est pas une règle de droit."),
    )


def _due_said(due: HoursDue, tender: Tender) -> str:
    counted = sum(_matching(due, tender.insertion))
    if not counted or counted == due.hours:
        return hours_said(due)
    what = f"{number(due.hours)} h dans le cahier, {number(counted)} h dans le calcul"
    return to_fill(f"volume d’heures ; {what}")


def _matching(due: HoursDue, volumes: tuple[InsertionVolume, ...]) -> Iterator[int]:
    for volume in volumes:
        if not due.lots or not volume.lot or volume.lot in due.lots:
            yield volume.hours


def _kept_values(tender: Tender) -> tuple[Block, ...]:
    if not tender.insertion:
        return (Paragraph(f"Valeurs retenues : {to_fill(_NOT_SAID)}."),)
    header = ("Périmètre", "Main-d’œuvre", "Effort", "Coût d’une heure", "Durée")
    rows = tuple(_kept_row(volume) for volume in tender.insertion)
    return (Table(header, rows, (26, 20, 14, 26, 14), "Valeurs retenues"),)


def _kept_row(volume: InsertionVolume) -> tuple[str, ...]:
    on = volume.hourly_cost_on
    return (
        sentence(numbers((volume.lot,))) if volume.lot else "Ensemble du marché",
        percentage(volume.labour_share),
        percentage(volume.effort),
        amount(volume.hourly_cost) + (f"\ndepuis le {date(on)}" if on else ""),
        f"{volume.months} mois" if volume.months else to_fill("durée"),
    )


def _guide_rows(
    tender: Tender, catalogue: Catalogue, *, takes_over: bool
) -> Iterator[tuple[str, ...]]:
    figures = catalogue.insertion.figures
    unused = {figures[name].title for name in _UNUSED if name in figures}
    for one in parameters(catalogue, tender, takes_over=takes_over):
        if one.title not in unused:
            yield one.title, one.value, _source(one)


def _source(one: Parameter) -> str:
    doubt = "\nÀ vérifier" if one.confidence is Confidence.TO_CHECK else ""
    return f"{one.source.rstrip('.')}\nVu le {date(one.verified_on)}{doubt}"
