"""The specification (cahier des clauses particulières): what the contractor must do."""

from typing import Final

from desktop_app.catalogue import Catalogue
from desktop_app.core.beside import Beside
from desktop_app.core.clause_choice import Role
from desktop_app.core.tender import Ccag, Tender
from desktop_app.documents.criteria import AwardCriterion, award_criteria
from desktop_app.documents.demands import StatedDemand, demand_blocks, stated
from desktop_app.documents.derogations import with_derogations
from desktop_app.documents.kind import Kind
from desktop_app.documents.outline import (
    Block,
    BulletList,
    Outline,
    Paragraph,
    Signature,
    Table,
    number_headings,
)
from desktop_app.documents.passages import (
    CCAGS,
    cite,
    cover,
    lots_table,
    nature,
    prose,
    reference,
    reservations,
    sources,
    to_fill,
)
from desktop_app.documents.sections import Section, assemble

COMMITMENTS: Final = "Engagements pris dans l’offre"
DOCUMENTS: Final = ("ccp", "ccap", "cctp")
_LEAST_MONTHS_OF_ADVANCE: Final = 2


def build(tender: Tender, catalogue: Catalogue, _beside: Beside) -> Outline:
    """Return the specification of a tender."""
    specifications = stated(tender, catalogue, Role.SPECIFICATION, DOCUMENTS)
    conditions = stated(tender, catalogue, Role.EXECUTION, DOCUMENTS)
    criteria = award_criteria(tender, catalogue)
    sections = [
        Section("Objet du marché", _object(tender)),
        *_lots(tender),
        Section("Pièces contractuelles", _documents(tender)),
        Section("Durée", _duration(tender), open=True),
        Section("Exigences techniques", _specifications(specifications)),
        Section("Conditions d’exécution", _execution(conditions)),
        Section(COMMITMENTS, _commitments(criteria)),
        Section("Preuves, contrôles et pénalités", _controls()),
        Section("Prix et règlement", _payment(tender, catalogue), open=True),
    ]
    penalised = {demand.title for demand in (*specifications, *conditions) if demand.is_penalised}
    if any(item.demand and item.demand.is_penalised for item in criteria):
        penalised.add(COMMITMENTS)
    blocks = assemble(sections, tender, DOCUMENTS)
    blocks = with_derogations(blocks, tender, catalogue, frozenset(penalised))
    return Outline(
        title=KIND.title,
        subject=tender.subject or to_fill("objet du marché"),
        author=tender.buyer.name,
        reference=reference(tender, KIND.code),
        facts=cover(tender, KIND.code),
        blocks=(*number_headings(blocks), *_ending(tender, catalogue.version)),
    )


def _ending(tender: Tender, version: str) -> tuple[Block, ...]:
    parties = ("Pour l’acheteur", "Pour le titulaire")
    signed = Signature(parties, ("Date :", "Nom et qualité :", "Signature :"))
    return (sources(tender, version), signed)


def _why(tender: Tender, _catalogue: Catalogue) -> str:
    lots = ", lot par lot" if len(tender.lots) > 1 else ""
    return (
        f"Il fixe les exigences, les conditions d’exécution et les pénalités{lots} :"
        " sans lui, rien n’oblige le titulaire."
    )


def _object(tender: Tender) -> tuple[Block, ...]:
    subject = tender.subject or to_fill("objet du marché")
    blocks: list[Block] = [
        Paragraph(
            f"Le présent cahier fixe les clauses du {nature(tender)} suivant : « {subject} »."
        ),
        Paragraph(
            f"L’acheteur est : {tender.buyer.name}. Le titulaire est l’opérateur économique, seul"
            " ou en groupement, auquel le marché est attribué."
        ),
        *prose(tender.need.description),
    ]
    if tender.need.sustainability:
        basis = f"Le besoin prend en compte le développement durable ({cite('L2111-1')}) :"
        blocks += [Paragraph(basis), *prose(tender.need.sustainability)]
    return tuple(blocks)


def _lots(tender: Tender) -> tuple[Section, ...]:
    sections = []
    if len(tender.lots) > 1:
        intro = Paragraph(
            "Le marché est divisé en lots. Chaque lot donne lieu à un marché distinct."
        )
        sections.append(Section("Lots", (intro, lots_table(tender))))
    mentions = reservations(tender)
    if mentions:
        sections.append(Section("Réservation", mentions))
    return tuple(sections)


def _documents(tender: Tender) -> tuple[Block, ...]:
    general = _general_clauses(tender.ccag)
    items = [
        "l’acte d’engagement ou, à défaut, le présent cahier signé par les deux parties ;",
        "le présent cahier des clauses particulières ;",
        *([f"{general} ;"] if general else []),
        "l’offre du titulaire, avec les engagements et les preuves qu’elle contient.",
    ]
    blocks: list[Block] = [
        Paragraph("Le marché est constitué des pièces suivantes :"),
        BulletList(tuple(items), ordered=True),
        Paragraph(
            "En cas de contradiction, la pièce citée la première l’emporte. Les conditions"
            " générales de vente du titulaire ne s’appliquent pas."
        ),
    ]
    if tender.ccag is None:
        blocks.append(Paragraph(to_fill("cahier des clauses administratives générales, ou aucun")))
    elif tender.ccag is Ccag.NONE:
        blocks.append(
            Paragraph(
                "Le marché ne se réfère à aucun cahier des clauses administratives générales."
            )
        )
    else:
        blocks.append(
            Paragraph(f"Le marché se réfère au CCAG sans le joindre ({cite('R2112-2')}).")
        )
    return tuple(blocks)


def _general_clauses(ccag: Ccag | None) -> str:
    if ccag not in CCAGS:
        return ""
    return (
        "le cahier des clauses administratives générales (CCAG) des marchés publics"
        f" {CCAGS[ccag]}, approuvé par arrêté du 30 mars 2021, dans sa rédaction en vigueur à la"
        " date de lancement de la consultation"
    )


def _duration(tender: Tender) -> tuple[Block, ...]:
    months = f"{tender.months} mois" if tender.months else to_fill("durée du marché")
    return (
        Paragraph(
            f"La durée du marché est de {months}, reconductions comprises. Elle court à compter de"
            " la notification du marché, sauf date plus tardive fixée par la notification."
        ),
    )


def _specifications(demands: tuple[StatedDemand, ...]) -> tuple[Block, ...]:
    if not demands:
        what = (
            f"exigences techniques, dont des objectifs de développement durable, {cite('L2111-2')}"
        )
        return (Paragraph(to_fill(what)),)
    return (
        Paragraph(
            "Le titulaire respecte les exigences qui suivent. Pour chacune, le cahier indique la"
            " preuve attendue, l’équivalent admis et le contrôle prévu."
        ),
        *(block for demand in demands for block in demand_blocks(demand)),
    )


def _execution(demands: tuple[StatedDemand, ...]) -> tuple[Block, ...]:
    if not demands:
        what = f"conditions d’exécution, dont une au moins sur l’environnement, {cite('L2112-2')}"
        return (Paragraph(to_fill(what)),)
    return (
        Paragraph(
            "Les conditions qui suivent s’imposent au titulaire pendant toute l’exécution du"
            f" marché ({cite('L2112-2')}). Elles sont liées à son objet."
        ),
        *(block for demand in demands for block in demand_blocks(demand)),
    )


def _commitments(criteria: tuple[AwardCriterion, ...]) -> tuple[Block, ...]:
    intro = Paragraph(
        "Les engagements que l’offre du titulaire contient au titre des critères d’attribution"
        " deviennent des obligations du marché."
    )
    rows = tuple(
        (
            item.criterion.designation,
            f"Par : {item.demand.checked_by}\n{item.demand.means}",
            item.demand.consequence,
        )
        for item in criteria
        if item.demand
    )
    if not rows:
        return (intro,)
    header = ("Critère", "Contrôle", "En cas de manquement")
    return (intro, Table(header, rows, (26, 34, 40), "Suite donnée aux engagements"))


def _controls() -> tuple[Block, ...]:
    return (
        Paragraph(
            "Une norme ou un label s’entend toujours « ou équivalent » : le titulaire peut"
            " prouver autrement qu’il satisfait à l’exigence"
            f" ({cite('R2111-11', 'R2111-16', 'R2111-17')})."
        ),
        Paragraph(
            "Le titulaire remet les preuves aux moments indiqués. Les contrôles portent sur les"
            " seules prestations du marché."
        ),
        Paragraph(
            "Les pénalités sont celles que le présent cahier attache à chaque exigence. L’acheteur"
            " invite le titulaire à présenter ses observations avant d’en appliquer une. Un même"
            " manquement ne donne lieu qu’à une pénalité : la plus élevée de celles qui le visent."
            " Leur total ne dépasse pas 10 % du montant hors taxes du marché."
        ),
    )


def _payment(tender: Tender, catalogue: Catalogue) -> tuple[Block, ...]:
    blocks = [
        Paragraph(
            "Les prix sont ceux de l’offre du titulaire. "
            + to_fill("prix unitaires ou forfaitaires, fermes ou révisables, formule de révision")
        ),
        Paragraph(
            f"Les sommes dues sont payées dans un délai de trente jours ({cite('R2192-10')}). Un"
            " retard de paiement donne droit, sans formalité, à des intérêts moratoires et à une"
            f" indemnité forfaitaire pour frais de recouvrement ({cite('L2192-13')})."
        ),
    ]
    if _may_need_advance(tender, catalogue):
        rate = to_fill("taux de l’avance, de 5 % à 30 %")
        blocks.append(
            Paragraph(
                f"Une avance est versée dans les cas de l’article R. 2191-3. Son taux est de"
                f" {rate} ({cite('R2191-7')})."
            )
        )
    return tuple(blocks)


def _may_need_advance(tender: Tender, catalogue: Catalogue) -> bool:
    threshold = catalogue.law.thresholds.get("avance")
    amount = threshold.on(tender.date) if threshold else None
    long = tender.months is None or tender.months > _LEAST_MONTHS_OF_ADVANCE
    return amount is not None and tender.amount > amount and long


KIND = Kind(
    code="ccp",
    title="Cahier des clauses particulières",
    formats=("pdf", "docx", "odt"),
    build=build,
    why=_why,
)
