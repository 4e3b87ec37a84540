"""The answer frame (cadre de réponse): one question for each part that is marked."""

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import Final

from desktop_app.catalogue import Catalogue
from desktop_app.clauses.wording import MARKED_BY_LEVEL
from desktop_app.core.beside import Beside
from desktop_app.core.criterion import CriterionKind
from desktop_app.core.errors import UserError
from desktop_app.core.tender import Tender
from desktop_app.documents.criteria import AwardCriterion, award_criteria
from desktop_app.documents.criterion_detail import level_table, method_of
from desktop_app.documents.kind import Kind
from desktop_app.documents.outline import (
    Answer,
    Block,
    BulletList,
    Facts,
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
from desktop_app.documents.sections import Section, assemble
from desktop_app.documents.typography import number, percentage
from desktop_app.scoring.scale import Part, all_parts

DOCUMENTS: Final = ("cadre-reponse",)
_LEAST, _GREATEST, _BASE = 6, 20, 4
_SIGNS_PER_LINE: Final = 90
_ROUNDED: Final = 100
_TABLE: Final = re.compile(r"tableau\b.*\bcadre de réponse", re.IGNORECASE)
_TABLE_HEADER: Final = ("Élément", "Ce que vous proposez", "Quantité ou fréquence", "Preuve")
_TABLE_WIDTHS: Final = (28, 30, 21, 21)
_ROWS: Final = 8
_ANY_MEANS: Final = "Tout document qui apporte les mêmes informations"
_PRICE_PROOF: Final = "Prix détaillé de l’offre"
_NOTHING: Final = (
    "Le cadre de réponse ne peut pas être fait : ajoutez d’abord les critères d’attribution au"
    " dossier, puis recommencez."
)
_RULES: Final = (
    "Il y a une question par élément noté, et aucune autre.",
    (
        "Écrivez dans les cadres, avec vos mots : des phrases courtes suffisent. La longueur"
        " indiquée est un repère. Rester en dessous n’enlève aucun point."
    ),
    (
        "Parlez de ce marché : les personnes, le matériel et les méthodes que vous y affecterez."
        " La politique générale de l’entreprise n’est pas notée."
    ),
    (
        "Cochez la case de chaque pièce que vous joignez, et donnez le nom du fichier. Une pièce"
        " équivalente est acceptée."
    ),
    (
        "Ce que vous écrivez vous engage : vos réponses deviennent des obligations du marché si"
        " votre offre est retenue."
    ),
)


def build(tender: Tender, catalogue: Catalogue, _beside: Beside) -> Outline:
    """Return the form in which a bidder answers each part that is marked.

    Raises:
        UserError: the tender has no award criterion.
    """
    if not all_parts(tender, catalogue):
        raise UserError(_NOTHING)
    sections = (
        Section("Comment remplir ce cadre", _rules(), open=True),
        Section("Le candidat", _bidder(tender)),
        Section("Vos réponses", tuple(_questions(tender, catalogue))),
        Section("Engagement", _commitment()),
    )
    return Outline(
        title=KIND.title,
        subject=tender.subject or to_fill("objet du marché"),
        author=tender.buyer.name,
        reference=reference(tender, KIND.code),
        facts=cover(tender, KIND.code),
        blocks=(
            *number_headings(assemble(sections, tender, DOCUMENTS)),
            sources(tender, catalogue.version),
        ),
    )


def _rules() -> tuple[Block, ...]:
    return (
        BulletList(_RULES),
        Paragraph(
            "Une norme ou un label cité s’entend « ou équivalent » : vous pouvez prouver autrement"
            " que vous satisfaites à la demande"
            f" ({cite('R2111-11', 'R2111-16', 'R2111-17')})."
        ),
    )


def _bidder(tender: Tender) -> tuple[Block, ...]:
    blocks: list[Block] = [
        Answer("Nom du candidat, ou du mandataire et des membres du groupement :", 2),
        Answer("Numéro SIRET, ou numéro équivalent du pays d’établissement :"),
        Answer("Personne à joindre sur cette offre, téléphone et courriel :", 2),
    ]
    if len(tender.lots) > 1:
        asked = (f"☐ Lot n° {lot.number} : {lot.designation}" for lot in tender.lots)
        blocks += [
            Facts((("Cochez les lots auxquels vous répondez", "\n".join(asked)),)),
            Answer("Numéros des lots auxquels vous répondez :"),
        ]
    return tuple(blocks)


def _questions(tender: Tender, catalogue: Catalogue) -> Iterator[Block]:
    waiting = iter(enumerate(all_parts(tender, catalogue), 1))
    by_lot = len(tender.lots) > 1
    for item in award_criteria(tender, catalogue):
        for _ in item.criterion.sub_criteria or (item,):
            rank, part = next(waiting)
            yield Heading(2, f"Question {rank} : {_named(part)}")
            yield Facts(tuple(_facts(part, item, by_lot=by_lot)))
            if part.levels:
                weight = None if item.criterion.weight is None else part.weight
                yield level_table(part.levels, weight, f"Niveaux de la question {rank}")
            yield from _room(rank, part, by_lot=by_lot)


def _named(part: Part) -> str:
    if part.is_sub_criterion:
        return f"{part.criterion} – {part.designation}"
    return part.designation


def _facts(part: Part, item: AwardCriterion, *, by_lot: bool) -> Iterator[tuple[str, str]]:
    yield "Question", _question(part, item)
    yield "Poids", percentage(part.weight) if part.weight else to_fill("poids")
    if by_lot:
        yield "Lots concernés", sentence(numbers(part.lots)) if part.lots else "Tous les lots"
    yield "Ce qui sera regardé", _looked_at(part, item)
    yield "Pièce à joindre", "\n".join(f"☐ {line}" for line in _proof(part).split("\n"))
    if not part.is_priced:
        yield "Équivalent admis", item.clause.proof.equivalent if item.clause else _ANY_MEANS


def _question(part: Part, item: AwardCriterion) -> str:
    if part.is_priced:
        return "Quel est votre prix ? Ne répondez pas ici : remplissez la pièce de prix."
    if part.question:
        return sentence(part.question)
    asked = "Que prévoyez-vous pour ce marché ?"
    indicators = item.criterion.indicators or (item.clause.indicators if item.clause else "")
    if part.is_sub_criterion or not indicators:
        return f"{asked} Décrivez : {_lowered(part.designation)}."
    return f"{asked} Précisez : {_lowered(indicators).rstrip('.')}."


def _lowered(text: str) -> str:
    # An acronym keeps its capitals.
    return text if text[1:2].isupper() else text[:1].lower() + text[1:]


def _looked_at(part: Part, item: AwardCriterion) -> str:
    if part.is_sub_criterion and part.levels:
        return MARKED_BY_LEVEL
    said = item.demand.text if item.demand and not part.is_sub_criterion else ""
    return "\n".join(filter(None, (*said.split("\n"), sentence(method_of(item)))))


def _proof(part: Part) -> str:
    if part.proof:
        return sentence(part.proof)
    return _PRICE_PROOF if part.kind is CriterionKind.PRICE else to_fill("pièce à remettre")


def _room(rank: int, part: Part, *, by_lot: bool) -> Iterator[Block]:
    if not part.is_priced:
        lines = lines_for(part.weight)
        signs = lines * _SIGNS_PER_LINE // _ROUNDED * _ROUNDED
        several = by_lot and len(part.lots) != 1
        lot_by_lot = " Si elle change d’un lot à l’autre, dites-le lot par lot." if several else ""
        yield Answer(
            f"Votre réponse à la question {rank} ({lines} lignes, environ {number(signs)} signes)."
            + lot_by_lot,
            lines,
        )
    if _TABLE.search(part.proof):
        caption = f"Tableau à compléter pour la question {rank} ; ajoutez des lignes au besoin"
        yield Table(_TABLE_HEADER, (("",) * len(_TABLE_HEADER),) * _ROWS, _TABLE_WIDTHS, caption)
    yield Answer(f"Nom du fichier joint pour la question {rank} :")


def lines_for(weight: Decimal) -> int:
    """Return the room left for an answer: the more it weighs, the more there is to say."""
    return min(max(_BASE + int(weight) // 2, _LEAST), _GREATEST)


def _commitment() -> tuple[Block, ...]:
    return (
        Paragraph(
            "Le candidat certifie que ses réponses sont exactes. Il les tiendra pendant toute la"
            " durée du marché si son offre est retenue."
        ),
        Answer("Date, nom, prénom et qualité de la personne habilitée à vous engager :", 2),
    )


def _why(tender: Tender, catalogue: Catalogue) -> str:
    count = len(all_parts(tender, catalogue))
    if not count:
        return ""
    if count == 1:
        return "Il pose au candidat la seule question sur laquelle son offre est notée."
    return f"Il pose au candidat {count} questions : une par élément noté."


KIND = Kind(
    code="cadre-reponse",
    title="Cadre de réponse",
    formats=("docx", "odt", "pdf"),
    build=build,
    why=_why,
)
