"""The letter of consultation, for small purchases without publicity."""

from typing import Final

from desktop_app.catalogue import Catalogue
from desktop_app.clauses.buyer_annex import buyer_annexes
from desktop_app.clauses.clause import Moment
from desktop_app.core.beside import Beside
from desktop_app.core.clause_choice import Role
from desktop_app.core.criterion import CriterionKind
from desktop_app.core.tender import Procedure, Tender
from desktop_app.core.town_name import as_subject
from desktop_app.documents import booklets
from desktop_app.documents.criteria import AwardCriterion, award_criteria
from desktop_app.documents.demands import StatedDemand, stated
from desktop_app.documents.kind import Kind
from desktop_app.documents.marking import proof_of
from desktop_app.documents.outline import (
    Block,
    BulletList,
    Facts,
    Outline,
    Paragraph,
    Table,
)
from desktop_app.documents.passages import (
    cite,
    lots_table,
    nature,
    prose,
    reference,
    reservations,
    sentence,
    sources,
    to_fill,
)
from desktop_app.documents.price_schedule import filled, has_schedule, schedule_name
from desktop_app.documents.sections import Section, assemble
from desktop_app.documents.typography import date, number

DOCUMENTS: Final = ("lettre-consultation",)
_CONTRACT: Final = (*booklets.DOCUMENTS, *DOCUMENTS)
_HEADER: Final = ("Critère", "Poids", "Ce que nous regardons")


def build(tender: Tender, catalogue: Catalogue, _beside: Beside) -> Outline:
    """Return the letter that every firm consulted receives."""
    criteria = award_criteria(tender, catalogue)
    demands = (
        *stated(tender, catalogue, Role.SPECIFICATION, _CONTRACT),
        *stated(tender, catalogue, Role.EXECUTION, _CONTRACT),
    )
    sections = (
        Section("Notre besoin", _need(tender)),
        Section("Ce que nous demandons", _asked(demands)),
        Section("Votre offre", _bid(tender, criteria, demands)),
        Section("Comment répondre", _answering(tender)),
        Section("Comment nous choisissons", _choosing(criteria)),
        Section("Conditions du marché", _conditions(), open=True),
    )
    return Outline(
        title=KIND.title,
        subject=tender.subject or to_fill("objet du marché"),
        author=tender.buyer.name,
        reference=reference(tender, KIND.code),
        facts=_facts(tender),
        blocks=(
            *_greeting(tender),
            *assemble(sections, tender, DOCUMENTS),
            *_end(tender, catalogue),
        ),
        one_page=True,
    )


def _facts(tender: Tender) -> Facts:
    return Facts(
        (
            ("Référence", reference(tender, KIND.code)),
            ("Nature", nature(tender).capitalize()),
            ("Envoi", date(tender.date)),
            ("Réponse au plus tard", _deadline(tender)),
        )
    )


def _deadline(tender: Tender) -> str:
    day = tender.conditions.answer_by
    return date(day) if day else to_fill("date limite de réponse")


def _greeting(tender: Tender) -> tuple[Block, ...]:
    articles = cite("R2122-9-1" if tender.innovative else "R2122-8")
    return (
        Paragraph("Madame, Monsieur,"),
        Paragraph(
            f"{as_subject(tender.buyer.name)} vous invite à remettre une offre pour le besoin"
            " décrit ci-dessous. Ce marché est passé sans publicité ni mise en concurrence"
            f" préalables ({articles}). Toutes les entreprises consultées reçoivent cette même"
            " lettre, le même jour."
        ),
    )


def _need(tender: Tender) -> tuple[Block, ...]:
    terms = tender.conditions
    months = f"{tender.months} mois" if tender.months else to_fill("durée du marché")
    place = terms.contract_place.rstrip(".") or to_fill("lieu d’exécution ou de livraison")
    start = f" Début prévu : {date(tender.wanted_start)}." if tender.wanted_start else ""
    lots = (lots_table(tender),) if len(tender.lots) > 1 else ()
    described = prose(tender.need.description) or (Paragraph(to_fill("description du besoin")),)
    return (
        *described,
        Paragraph(f"Lieu : {place}. Durée : {months} au plus.{start}"),
        *lots,
        *reservations(tender),
    )


def _asked(demands: tuple[StatedDemand, ...]) -> tuple[Block, ...]:
    if not demands:
        return (
            Paragraph("Le cahier des clauses particulières joint fixe ce que nous demandons."),
        )
    return (
        Paragraph(
            "Le cahier des clauses particulières joint fixe ce que nous demandons. Il porte"
            " notamment sur les points suivants :"
        ),
        BulletList(tuple(demand.title for demand in demands)),
    )


def _bid(
    tender: Tender, criteria: tuple[AwardCriterion, ...], demands: tuple[StatedDemand, ...]
) -> tuple[Block, ...]:
    proofs = [proof_of(item) for item in criteria if _has_proof(item)]
    proofs += [
        demand.proof.document
        for demand in demands
        if demand.proof and demand.proof.moment is Moment.WITH_BID
    ]
    asked = (
        filled(tender) if has_schedule(tender) else "le prix et son détail",
        "le cahier des clauses particulières, rempli et signé à la fin",
        (
            "une déclaration sur l’honneur selon laquelle vous n’êtes pas exclu des marchés"
            f" ({cite('R2143-3')})"
        ),
        *dict.fromkeys(proofs),
    )
    held = tender.conditions.bid_validity_days
    days = f"{held} jours" if held else to_fill("durée de validité des offres")
    return (
        Paragraph("Votre offre comprend :"),
        BulletList(tuple(f"{sentence(item).rstrip('.')}." for item in asked)),
        Paragraph(
            "Tout document équivalent est accepté. Votre offre vous engage pendant"
            f" {days} à compter de la date limite."
        ),
    )


def _answering(tender: Tender) -> tuple[Block, ...]:
    where = (
        tender.publicity.buyer_profile
        or tender.buyer.office.email
        or to_fill("adresse où envoyer l’offre")
    )
    return (
        Paragraph(f"Envoyez votre offre au plus tard le {_deadline(tender)}, à : {where}."),
        Paragraph(
            "Posez vos questions à la même adresse. La réponse est envoyée à toutes les"
            " entreprises consultées. Une offre reçue après cette date n’est pas examinée."
        ),
    )


def _choosing(criteria: tuple[AwardCriterion, ...]) -> tuple[Block, ...]:
    rows = tuple(
        (item.criterion.designation, _weight(item), _looked_at(item)) for item in criteria
    )
    what = "critères de choix et leur poids, dont un sur l’environnement"
    shown: Block = Table(_HEADER, rows, (32, 12, 56)) if rows else Paragraph(to_fill(what))
    return (
        shown,
        Paragraph(
            "Nous pouvons discuter de votre offre avec vous, dans les mêmes conditions pour toutes"
            " les entreprises. Nous informons chacune de notre choix."
        ),
    )


def _has_proof(item: AwardCriterion) -> bool:
    parts = item.criterion.sub_criteria
    return bool(item.criterion.proof or item.clause or any(sub.proof for sub in parts))


def _weight(item: AwardCriterion) -> str:
    weight = item.criterion.weight
    return (
        "" if weight is None else f"{number(weight.normalize() if weight % 1 else int(weight))} %"
    )


def _looked_at(item: AwardCriterion) -> str:
    clause = item.clause
    said = item.criterion.indicators or (clause.indicators if clause else "")
    if not said and item.criterion.kind is CriterionKind.PRICE:
        return "Montant total de l’offre"
    said = said or " ; ".join(sub.designation for sub in item.criterion.sub_criteria)
    return sentence(said) or to_fill("ce qui est examiné")


def _conditions() -> tuple[Block, ...]:
    return (
        Paragraph(
            "Le cahier des clauses particulières joint fait partie du marché. Vos factures sont"
            f" payées dans un délai de trente jours ({cite('R2192-10')}). Vos conditions générales"
            " de vente ne s’appliquent pas."
        ),
    )


def _end(tender: Tender, catalogue: Catalogue) -> tuple[Block, ...]:
    office = tender.buyer.office
    signatory = ", ".join(filter(None, (office.signatory, office.signatory_role)))
    prices = schedule_name(tender) if has_schedule(tender) else "annexe de prix"
    annexes = (f"annexe « {one.title} »" for one in buyer_annexes(tender, catalogue.clauses))
    joined = ("cahier des clauses particulières", *annexes, prices)
    return (
        Paragraph(f"Pièces jointes : {', '.join(joined)}."),
        Paragraph("Nous vous prions d’agréer, Madame, Monsieur, nos salutations distinguées."),
        Paragraph(f"Pour l’acheteur : {signatory or to_fill('nom et qualité du signataire')}"),
        sources(tender, catalogue.version),
    )


def _why(tender: Tender, _catalogue: Catalogue) -> str:
    if tender.procedure is not Procedure.EXEMPT:
        return ""
    return (
        "Elle remplace le règlement de la consultation : chaque entreprise consultée reçoit la"
        " même demande, et vous gardez la trace d’un achat bien conduit"
        f" ({cite('R2122-8')})."
    )


KIND = Kind(
    code="lettre-consultation",
    title="Lettre de consultation",
    formats=("pdf", "docx", "odt"),
    build=build,
    why=_why,
)
