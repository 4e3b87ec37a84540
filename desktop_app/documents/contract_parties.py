"""What opens a contract: its object, its parties, its documents and how long it lasts."""

from typing import Final

from desktop_app.clauses.buyer_annex import BuyerAnnex
from desktop_app.core.tender import Ccag, Tender, TenderType
from desktop_app.documents.booklets import ADMINISTRATIVE, TECHNICAL, Booklet
from desktop_app.documents.outline import Answer, Block, BulletList, Facts, Paragraph, Signature
from desktop_app.documents.passages import CCAGS, cite, nature, prose, to_fill
from desktop_app.documents.price_schedule import has_schedule, the_schedule
from desktop_app.documents.typography import date, listing

_PRICE_ANNEX: Final = "son annexe de prix"
_CCAG_QUESTION: Final = "cahier des clauses administratives générales, ou aucun"


def subject_of(tender: Tender) -> tuple[Block, ...]:
    """Return what the contract is about."""
    subject = tender.subject or to_fill("objet du marché")
    blocks: list[Block] = [
        Paragraph(
            f"Le présent cahier fixe les clauses du {nature(tender)} suivant : « {subject} »."
        ),
        Paragraph(
            f"L’acheteur est : {tender.buyer.name}. Le titulaire est l’opérateur économique, seul"
            " ou en groupement, auquel le marché est attribué."
        ),
        *prose(tender.need.description),
    ]
    if tender.need.sustainability:
        basis = f"Le besoin prend en compte le développement durable ({cite('L2111-1')}) :"
        blocks += [Paragraph(basis), *prose(tender.need.sustainability)]
    return tuple(blocks)


def parties(tender: Tender) -> tuple[Block, ...]:
    """Return who the parties are, who speaks for each, and in which language."""
    return (
        Facts(tuple(row for row in _buyer_rows(tender) if row[1])),
        Paragraph(
            "À la notification du marché, le titulaire désigne par écrit une personne qui le"
            " représente pour l’exécution. Il signale tout changement sans délai."
        ),
        Paragraph(
            "En cas de groupement, le mandataire est le seul interlocuteur de l’acheteur. Il"
            " reçoit les notifications au nom de tous les membres."
        ),
        Paragraph(
            "Les décisions qui font courir un délai sont notifiées par écrit, par un moyen qui en"
            " donne la date de réception. Les échanges et les documents remis sont rédigés en"
            " français ; un document établi dans une autre langue est accompagné d’une traduction."
        ),
    )


def _buyer_rows(tender: Tender) -> tuple[tuple[str, str], ...]:
    office = tender.buyer.office
    signatory = ", ".join(filter(None, (office.signatory, office.signatory_role)))
    address = "\n".join(office.address()) or to_fill("adresse de l’acheteur")
    guide = to_fill("maître d’œuvre et coordonnateur de sécurité, ou aucun")
    works = tender.type is TenderType.WORKS
    return (
        ("Acheteur", tender.buyer.name),
        ("Adresse", address),
        ("SIRET", tender.buyer.siret),
        ("Représenté par", signatory or to_fill("nom et qualité du signataire")),
        ("Téléphone", office.phone),
        ("Courriel", office.email),
        ("Comptable assignataire", office.accountant or to_fill("comptable assignataire")),
        ("Conduite du chantier", guide if works else ""),
        ("Facilitateur des clauses sociales", office.facilitator if tender.insertion else ""),
    )


def documents(
    tender: Tender, booklet: Booklet, annexes: tuple[BuyerAnnex, ...] = ()
) -> tuple[Block, ...]:
    """Return the documents of the contract by order of precedence."""
    general = _general_clauses(tender.ccag)
    items = [
        (
            "l’acte d’engagement ou, à défaut, le présent cahier signé par les deux parties,"
            f" avec {the_schedule(tender) if has_schedule(tender) else _PRICE_ANNEX} ;"
        ),
        *_booklets(booklet, _named(annexes)),
        *([f"{general} ;"] if general else []),
        "l’offre du titulaire, avec les engagements et les preuves qu’elle contient.",
    ]
    return (
        Paragraph("Le marché est constitué des pièces suivantes :"),
        BulletList(tuple(items), ordered=True),
        Paragraph(
            "En cas de contradiction, la pièce citée la première l’emporte. Les conditions"
            " générales de vente du titulaire ne s’appliquent pas."
        ),
        Paragraph(_ccag_sentence(tender.ccag)),
    )


def _named(annexes: tuple[BuyerAnnex, ...]) -> str:
    titles = listing(tuple(f"« {annex.title} »" for annex in annexes))
    return f"ses annexes, dont {titles}" if titles else "ses annexes"


def _booklets(booklet: Booklet, annexes: str) -> tuple[str, ...]:
    if booklet is ADMINISTRATIVE:
        return (
            f"le présent cahier des clauses administratives particulières (CCAP) et {annexes} ;",
            f"le {TECHNICAL.title.lower()} (CCTP) ;",
        )
    return (f"le présent cahier des clauses particulières et {annexes} ;",)


def _ccag_sentence(ccag: Ccag | None) -> str:
    if ccag is None:
        return to_fill(_CCAG_QUESTION)
    if ccag is Ccag.NONE:
        return "Le marché ne se réfère à aucun cahier des clauses administratives générales."
    return f"Le marché se réfère au CCAG sans le joindre ({cite('R2112-2')})."


def _general_clauses(ccag: Ccag | None) -> str:
    if ccag not in CCAGS:
        return ""
    return (
        "le cahier des clauses administratives générales (CCAG) des marchés publics"
        f" {CCAGS[ccag]}, approuvé par arrêté du 30 mars 2021, dans sa rédaction en vigueur à la"
        " date de lancement de la consultation"
    )


def duration(tender: Tender) -> tuple[Block, ...]:
    """Return how long the contract lasts, when it starts and whether it is renewed."""
    months = f"{tender.months} mois" if tender.months else to_fill("durée du marché")
    whole = f"{months}{_renewals_included(tender)}"
    blocks = [
        Paragraph(
            f"La durée du marché est de {whole}. Elle court à compter de"
            f" {_starting_point(tender)}."
        )
    ]
    if tender.wanted_start:
        blocks.append(Paragraph(f"Début d’exécution prévu : {date(tender.wanted_start)}."))
    renewals = _renewals(tender)
    return (*blocks, Paragraph(renewals)) if renewals else tuple(blocks)


def _renewals_included(tender: Tender) -> str:
    count = tender.conditions.renewals
    may_be = tender.type is not TenderType.WORKS if count is None else count > 0
    return ", reconductions comprises" if may_be else ""


def _starting_point(tender: Tender) -> str:
    if tender.type is TenderType.WORKS:
        return "la date fixée par l’ordre de service qui prescrit de commencer les travaux"
    return "la notification du marché, sauf date plus tardive fixée par la notification"


def _renewals(tender: Tender) -> str:
    count = tender.conditions.renewals
    if count is None:
        works = tender.type is TenderType.WORKS
        return "" if works else to_fill("nombre de reconductions, ou aucune")
    if not count:
        return "Le marché n’est pas reconduit."
    times = "une fois" if count == 1 else f"{count} fois"
    return (
        f"Le marché est conclu pour une première période de {_period(tender, count)}. Il est"
        f" reconduit tacitement {times}, pour la même durée ; le titulaire ne peut s’y opposer"
        f" ({cite('R2112-4')}). Si l’acheteur décide de ne pas reconduire, il en informe le"
        " titulaire par écrit au moins deux mois avant la fin de la période."
    )


def _period(tender: Tender, count: int) -> str:
    months, rest = divmod(tender.months or 0, count + 1)
    return f"{months} mois" if months and not rest else to_fill("durée de la première période")


def commitment(tender: Tender) -> tuple[Block, ...]:
    """Return what the bidder fills in when there is no separate commitment form."""
    lots = (Answer("Lots pour lesquels le candidat s’engage :"),) if len(tender.lots) > 1 else ()
    return (
        Paragraph(
            "À défaut d’acte d’engagement séparé, ce chapitre en tient lieu. Le candidat qui le"
            " remplit et le signe s’engage à exécuter le marché aux prix et aux conditions de"
            " toutes ses pièces."
        ),
        Answer("Nom du titulaire, ou du mandataire et des membres du groupement :", 2),
        Answer("Adresse, téléphone et courriel :", 2),
        Answer("Numéro SIRET, ou numéro équivalent du pays d’établissement :"),
        *lots,
        Answer(
            "Montant hors taxes, taux et montant de la TVA, montant toutes taxes comprises :", 2
        ),
        Answer("Compte à créditer (IBAN), relevé d’identité bancaire joint :"),
        Answer("Le titulaire est-il une petite ou moyenne entreprise ou un artisan ?"),
        Answer(f"Le titulaire refuse-t-il l’avance, si elle est due ({cite('R2191-5')}) ?"),
    )


def signatures() -> Signature:
    """Return where the parties sign."""
    who = ("Pour l’acheteur", "Pour le titulaire")
    return Signature(who, ("Date :", "Nom et qualité :", "Signature :"))
