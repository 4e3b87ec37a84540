"""The decision note (note de décision): one page for the mayor and the council."""

import re
from collections.abc import Iterator
from itertools import islice
from typing import Final

from desktop_app.catalogue import Catalogue
from desktop_app.core.beside import Beside
from desktop_app.core.tender import Procedure, Tender
from desktop_app.documents import decision_points as points
from desktop_app.documents.kind import Kind
from desktop_app.documents.one_page import fits_on_a_page, shortened_to
from desktop_app.documents.outline import Block, Facts, Outline, Paragraph, Table
from desktop_app.documents.passages import cite, reference, sources, to_fill
from desktop_app.documents.typography import amount, date, listing, number
from desktop_app.law import amounts
from desktop_app.law.scene import Scene
from desktop_app.monitoring.hours import hours_due

DOCUMENTS: Final = ("note-decision",)
# What is dropped, one step after the other, until the page holds it all.
_SIZES: Final = (
    (250, 7),
    (250, 5),
    (185, 5),
    (185, 4),
    (185, 3),
    (124, 3),
    (124, 2),
    (124, 1),
    (62, 1),
)
_ANSWER: Final = 120
_SUBJECT: Final = 150
_AUTHOR: Final = 80
_DECISION_WIDTHS: Final = (84, 8, 8)
_BOX: Final = "☐"
_BULLET: Final = re.compile(r"^[-–•*] ")
_OPENED_LIST: Final = re.compile(r"(?<=:)[ \u00a0]; ")
_LABELS: Final = (
    _ASKED := "Ce que nous demandons",
    _WHY := "Pourquoi",
    _CRITERIA := "Critères de choix",
    _PRICE := "Effet sur le prix",
    _EFFECT := "Effet pour la commune",
    _BASIS := "Base légale",
    _DATES := "Dates",
    _RISKS := "Risques",
    _NOTED := "À noter",
)


def build(tender: Tender, catalogue: Catalogue, beside: Beside) -> Outline:
    """Return the note of a tender, shortened by steps until it stands on one page."""
    office = tender.buyer.office
    address = len(office.address()) + bool(office.phone or office.email)
    for most, questions in _SIZES:
        outline = _outline(tender, catalogue, most, questions)
        if fits_on_a_page(outline, address, logo=bool(beside.logo)):
            break
    return outline


def _outline(tender: Tender, catalogue: Catalogue, most: int, questions: int) -> Outline:
    facts = (*_facts(tender, catalogue), *_typed(tender, catalogue, most))
    order = {label: rank for rank, label in enumerate(_LABELS)}
    rows = sorted((row for row in facts if row[1]), key=lambda row: order[row[0]])
    answers = tuple(islice(_questions(tender, catalogue), questions))
    decisions = tuple((text, _BOX, _BOX) for text in _decisions(tender))
    blocks: tuple[Block, ...] = (
        Paragraph("Questions que l’on peut vous poser :"),
        Facts(answers),
        Table(("Décision à prendre", "Oui", "Non"), decisions, _DECISION_WIDTHS),
        sources(tender, catalogue.version),
    )
    return Outline(
        title=KIND.title,
        subject=shortened_to(tender.subject, _SUBJECT) or to_fill("objet du marché"),
        author=shortened_to(tender.buyer.name, _AUTHOR),
        reference=reference(tender, KIND.code),
        facts=Facts(tuple(rows)),
        blocks=blocks,
        one_page=True,
    )


def _facts(tender: Tender, catalogue: Catalogue) -> tuple[tuple[str, str], ...]:
    """Return what the program says, which is never cut."""
    return (
        (_ASKED, points.asked(tender, catalogue)),
        (_PRICE, points.price_effect(tender, catalogue)),
        (_BASIS, points.lawful_basis(tender, catalogue)),
        (_DATES, points.dates_said(tender, catalogue)),
        (_RISKS, points.risks(tender, catalogue)),
    )


def _typed(tender: Tender, catalogue: Catalogue, most: int) -> Iterator[tuple[str, str]]:
    own = " ".join(text.text for text in tender.texts if text.document in DOCUMENTS)
    why = _in_one_line(tender.need.description) or to_fill("besoin de la commune")
    yield _WHY, shortened_to(why, most)
    yield _CRITERIA, shortened_to(points.criteria_said(tender, catalogue), most)
    yield _EFFECT, points.good_for_town(tender, catalogue, most)
    yield _NOTED, shortened_to(own, most)


def _in_one_line(text: str) -> str:
    lines = [line.strip() for line in text.split("\n") if line.strip()]
    joined = " ".join(_BULLET.sub("; ", line) for line in lines)
    return _OPENED_LIST.sub(" ", joined).removeprefix("; ")


def _questions(tender: Tender, catalogue: Catalogue) -> Iterator[tuple[str, str]]:
    """Yield the questions that this tender calls for, the likeliest first."""
    yield "Est-ce obligatoire ?", _duty(tender, catalogue)
    yield (
        "Peut-on choisir qui l’on veut ?",
        f"Non : tous les candidats sont traités à égalité ({cite('L3')}).",
    )
    hours = hours_due(tender, catalogue)
    if hours:
        total = number(sum(due.hours for due in hours))
        yield (
            "Que veulent dire les heures d’insertion ?",
            f"L’entreprise confie {total} heures à des personnes éloignées de l’emploi.",
        )
    if tender.reserved or any(lot.reserved for lot in tender.lots):
        yield (
            "Pourquoi réserver ?",
            "La loi le permet. Toute structure qui remplit la condition peut répondre.",
        )
    if len(tender.lots) <= 1 and tender.single_lot_reason:
        yield "Pourquoi un seul lot ?", shortened_to(tender.single_lot_reason, _ANSWER)
    yield (
        "Et si les prix dépassent notre budget ?",
        "La commune peut renoncer à attribuer le marché, puis revoir le besoin.",
    )
    checkers = tuple(dict.fromkeys(choice.checked_by for choice in tender.clauses))
    named = tuple(filter(None, checkers))
    if named:
        yield "Qui contrôle ?", shortened_to(f"Sont désignés : {listing(named)}.", _ANSWER)


def _duty(tender: Tender, catalogue: Catalogue) -> str:
    if not points.is_green_by_law(tender, catalogue):
        return (
            f"Les clauses vertes et sociales sont facultatives à cette date ({cite('L2112-2')})."
        )
    green = f"L’environnement, oui ({cite('L2112-2')})."
    if tender.procedure is Procedure.EXEMPT:
        green = f"L’environnement : à vérifier pour un achat dispensé ({cite('L2112-2')})."
    reached = amounts.reaches_european(Scene(catalogue.draft(tender, tender.date), catalogue.law))
    if reached:
        return f"{green} Une clause sociale aussi à ce montant, sauf exception motivée."
    return f"{green} Une clause sociale reste facultative à ce montant."


def _decisions(tender: Tender) -> tuple[str, ...]:
    cost = amount(tender.amount) if tender.amount.cents else to_fill("montant")
    launch = "Demander des offres" if tender.procedure is Procedure.EXEMPT else "Consulter"
    return (
        f"Approuver le besoin et une dépense estimée à {cost} HT",
        "Retenir ces exigences et ces critères",
        f"{launch} à partir du {date(tender.date)}",
        "Autoriser le maire à signer, sauf délégation déjà donnée (CGCT, art. L.\u00a02122-22)",
    )


def _why(tender: Tender, catalogue: Catalogue) -> str:
    del catalogue
    if not tender.amount.cents:
        return ""
    return "Le maire et le conseil décident sur une page."


KIND = Kind(
    code="note-decision",
    title="Note de décision",
    formats=("pdf", "docx", "odt"),
    build=build,
    why=_why,
)
