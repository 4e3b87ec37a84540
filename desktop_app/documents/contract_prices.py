"""What a contract says of money: price, its changes, invoices, payment, advance, guarantee."""

from decimal import Decimal
from typing import Final

from desktop_app.catalogue import Catalogue
from desktop_app.core.tender import Tender, TenderType
from desktop_app.core.terms import PriceChange, PriceForm
from desktop_app.documents.outline import Block, BulletList, Paragraph
from desktop_app.documents.passages import cite, to_fill
from desktop_app.documents.typography import percentage

_LEAST_MONTHS_OF_ADVANCE: Final = 2
_LEAST_ADVANCE: Final = 5
_GREATEST_ADVANCE: Final = 30
_GREATEST_RETENTION: Final = 5
_FORMS: Final = {
    PriceForm.UNIT: (
        "Les prix sont unitaires. Ceux du bordereau des prix s’appliquent aux quantités réellement"
        " livrées ou exécutées"
    ),
    PriceForm.LUMP_SUM: (
        "Le prix est forfaitaire. Il rémunère toutes les prestations du marché, quelles que soient"
        " les quantités ; la décomposition du prix global et forfaitaire en donne le détail"
    ),
    PriceForm.MIXED: (
        "Les prix sont forfaitaires pour une part du marché et unitaires pour l’autre ; l’annexe"
        " de prix dit lesquels. Les prix unitaires s’appliquent aux quantités réellement livrées"
        " ou exécutées"
    ),
}


def price(tender: Tender) -> tuple[Block, ...]:
    """Return how prices are stated, and whether they change."""
    form = tender.conditions.price_form
    stated = (
        f"{_FORMS[form]} ({cite('R2112-6')})."
        if form
        else to_fill("prix unitaires, forfaitaires ou les deux")
    )
    return (
        Paragraph("Les prix sont ceux de l’offre du titulaire. " + stated),
        Paragraph(
            "Ils comprennent toutes les dépenses nécessaires à l’exécution : personnel, matériel,"
            " fournitures, déplacements, déchets, preuves et comptes rendus. Ils sont établis hors"
            " taxes ; la TVA s’y ajoute au taux en vigueur."
        ),
        *_changes(tender),
    )


def _changes(tender: Tender) -> tuple[Block, ...]:
    match tender.conditions.price_change:
        case PriceChange.FIRM:
            return (Paragraph(_firm(tender)),)
        case PriceChange.REVISED:
            return tuple(map(Paragraph, _revised(tender)))
        case None:
            return (Paragraph(to_fill("prix fermes ou révisables, formule de révision")),)


def _firm(tender: Tender) -> str:
    index = tender.conditions.price_formula or to_fill("index ou indice d’actualisation")
    return (
        f"Les prix sont fermes ({cite('R2112-9')}). Ils sont actualisés une fois si plus de trois"
        " mois s’écoulent entre la date à laquelle le candidat a fixé son prix et le début de"
        " l’exécution, aux conditions économiques d’une date antérieure de trois mois à ce début"
        f" ({cite('R2112-11')}). Référence de l’actualisation : {index.rstrip('.')}."
    )


def _revised(tender: Tender) -> tuple[str, ...]:
    terms = tender.conditions
    formula = terms.price_formula or to_fill("formule ou référence de révision, avec ses indices")
    every = (
        f"tous les {terms.revision_months} mois"
        if terms.revision_months and terms.revision_months > 1
        else "tous les mois"
        if terms.revision_months
        else to_fill("périodicité de la révision")
    )
    return (
        (
            f"Les prix sont révisables, à la hausse comme à la baisse ({cite('R2112-13')}). Le"
            " prix initial est établi aux conditions économiques du mois de la date limite de"
            " remise des offres."
        ),
        f"La révision a lieu {every}. Elle suit cette règle : {formula.rstrip('.')}.",
        (
            "Si un indice disparaît, les parties retiennent celui que son éditeur désigne pour le"
            " remplacer."
        ),
    )


def payment(tender: Tender) -> tuple[Block, ...]:
    """Return how the contractor asks to be paid, when he is, and what a delay costs."""
    return (
        Paragraph(
            "Le titulaire transmet ses factures sous forme électronique, par le portail public de"
            f" facturation, Chorus Pro ({cite('L2192-1', 'L2192-5')}). La facture indique :"
        ),
        BulletList(
            (
                "la référence et l’objet du marché et, le cas échéant, le lot et la commande ;",
                "les prestations exécutées, leur date, leurs quantités et leurs prix ;",
                "les montants hors taxes, la TVA et le montant toutes taxes comprises ;",
                "le compte à créditer.",
            )
        ),
        Paragraph(_instalments(tender)),
        Paragraph(
            f"Les sommes dues sont payées dans un délai de trente jours ({cite('R2192-10')}). Ce"
            f" délai court à compter de la réception de la demande de paiement"
            f" ({cite('R2192-12')})."
        ),
        Paragraph(
            "Un retard de paiement donne droit, sans formalité, à des intérêts moratoires et à une"
            f" indemnité forfaitaire pour frais de recouvrement ({cite('L2192-13')}). Le taux des"
            " intérêts est celui de la Banque centrale européenne pour ses opérations principales"
            f" de refinancement, majoré de huit points ({cite('R2192-31')}). L’indemnité est de"
            f" 40 euros ({cite('D2192-35')})."
        ),
    )


def _instalments(tender: Tender) -> str:
    small = (
        "Ce délai est d’un mois si le titulaire est une petite ou moyenne entreprise"
        if tender.type is TenderType.WORKS
        else "Ce délai est d’un mois si le titulaire est une petite ou moyenne entreprise et le"
        " demande"
    )
    return (
        "Les prestations commencées ouvrent droit à des acomptes, versés au moins tous les trois"
        f" mois. {small} ({cite('R2191-20', 'R2191-22')})."
    )


def advance(tender: Tender, catalogue: Catalogue) -> tuple[Block, ...]:
    """Return whether an advance is paid, its rate and how it is paid back."""
    due, rate = _may_need_advance(tender, catalogue), tender.conditions.advance_rate
    if not due and rate is None:
        return (Paragraph("Le marché ne prévoit pas d’avance."),)
    case = (
        f"Une avance est versée dans les cas de l’{cite('R2191-3')}."
        if due
        else f"Une avance est versée, bien qu’elle ne soit pas obligatoire ({cite('R2191-4')})."
    )
    return (
        Paragraph(
            f"{case} Son taux est de {_advance_rate(rate)}"
            f" ({cite('R2191-7')}). Le titulaire peut la refuser ({cite('R2191-5')})."
        ),
        Paragraph(f"L’avance est remboursée selon l’{cite('R2191-11')}."),
    )


def _advance_rate(rate: Decimal | None) -> str:
    # A rate that the code forbids stays a blank: the clerk may still be typing it.
    if rate is None or not _LEAST_ADVANCE <= rate <= _GREATEST_ADVANCE:
        return to_fill(f"taux de l’avance, de {_LEAST_ADVANCE} % à {_GREATEST_ADVANCE} %")
    return percentage(rate)


def retention(tender: Tender) -> tuple[Block, ...]:
    """Return the guarantee retained on payments, nothing when the clerk wants none."""
    rate = tender.conditions.retention_rate
    if not rate:
        return ()
    lawful = rate <= _GREATEST_RETENTION
    share = percentage(rate) if lawful else to_fill(f"taux, de {_GREATEST_RETENTION} % au plus")
    return (
        Paragraph(
            f"Une retenue de garantie de {share} du montant du marché est prélevée par"
            " fractions sur chaque paiement autre que l’avance"
            f" ({cite('R2191-33', 'R2191-34')}). Elle couvre les seules réserves formulées à la"
            f" réception ou pendant le délai de garantie ({cite('R2191-32')})."
        ),
        Paragraph(
            "Le titulaire peut la remplacer par une garantie à première demande ou, si l’acheteur"
            f" ne s’y oppose pas, par une caution ({cite('R2191-36')}). Elle est remboursée dans"
            f" les trente jours qui suivent la fin du délai de garantie ({cite('R2191-35')})."
        ),
    )


def assignment(tender: Tender) -> tuple[Block, ...]:
    """Return how the contractor may assign or pledge what he is owed."""
    accountant = tender.buyer.office.accountant or to_fill("comptable assignataire")
    return (
        Paragraph(
            "Le titulaire peut céder ou nantir la créance qui résulte du marché"
            f" ({cite('L2191-8')}), dans la limite du montant qui n’est pas payé directement à des"
            f" sous-traitants ({cite('R2191-45')}). À sa demande, l’acheteur lui remet un"
            f" exemplaire unique du marché ou un certificat de cessibilité ({cite('R2191-46')})."
        ),
        Paragraph(
            f"La cession ou le nantissement est notifié au comptable assignataire : {accountant}"
            f" ({cite('R2191-54')})."
        ),
    )


def _may_need_advance(tender: Tender, catalogue: Catalogue) -> bool:
    threshold = catalogue.law.thresholds.get("avance")
    amount = threshold.on(tender.date) if threshold else None
    long = tender.months is None or tender.months > _LEAST_MONTHS_OF_ADVANCE
    return amount is not None and tender.amount > amount and long
