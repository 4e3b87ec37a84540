"""What is decided of a tender, and why: what a colleague asks first."""

from collections.abc import Iterator
from typing import Final

from desktop_app.catalogue import Catalogue
from desktop_app.core.errors import UserError
from desktop_app.core.sourcing import sourcing_note
from desktop_app.core.sourcing_sheet import SourcingSheet
from desktop_app.core.tender import Tender
from desktop_app.documents.decision_points import asked, criteria_said
from desktop_app.documents.one_page import shortened_to
from desktop_app.documents.passages import PROCEDURES, reservation
from desktop_app.documents.typography import date
from desktop_app.law.advice import advise

_LONGEST: Final = 300
# The estimate and the threshold come first: what was chosen instead needs neither again.
_BEFORE_CHOICE: Final = 2


def decided(tender: Tender, catalogue: Catalogue) -> Iterator[str]:
    """Yield what the dossier settles, each choice with its reason when one is written."""
    if tender.amount.cents and tender.months:
        # What is still blank is a question, told apart.
        yield asked(tender, catalogue).partition(" [")[0]
    if tender.procedure is not None:
        yield f"{PROCEDURES[tender.procedure]}. {_reason(tender, catalogue)}".strip()
    yield from _lots(tender)
    if tender.criteria:
        yield f"Critères : {criteria_said(tender, catalogue)}."
    if tender.social_exemption_reason.strip():
        yield f"Sans clause sociale : {shortened_to(tender.social_exemption_reason, _LONGEST)}"
    if note := sourcing_note(tender):
        yield f"Ce que le sourçage a appris : {shortened_to(note, _LONGEST)}"
    for one in tender.dismissed:
        if one.motive.strip():
            yield f"Tournure gardée, « {one.extract} » : {shortened_to(one.motive, _LONGEST)}"


def asked_so_far(sheet: SourcingSheet) -> Iterator[str]:
    """Yield each sending of the questions, and to how many."""
    for sent in sheet.rounds:
        count = len(sent.suppliers)
        who = f"{count} fournisseurs" if count > 1 else "un fournisseur"
        yield f"{date(sent.day)} : les mêmes questions posées à {who}"


def _lots(tender: Tender) -> Iterator[str]:
    if len(tender.lots) <= 1 and tender.single_lot_reason.strip():
        yield f"Un seul lot : {shortened_to(tender.single_lot_reason, _LONGEST)}"
    if tender.reserved:
        yield reservation("Le marché", tender.reserved)
    for lot in tender.lots:
        if lot.reserved:
            yield reservation(f"Le lot {lot.number}, {lot.designation},", lot.reserved)


def _reason(tender: Tender, catalogue: Catalogue) -> str:
    try:
        advice = advise(catalogue.draft(tender, tender.date), catalogue.law)
    except UserError:
        return ""
    if advice.procedure is tender.procedure:
        return " ".join(advice.reasons)
    if advice.procedure is None:
        return ""
    advised = f"Le conseil était : {PROCEDURES[advice.procedure].lower()}."
    return " ".join((advised, *advice.reasons[_BEFORE_CHOICE:]))
