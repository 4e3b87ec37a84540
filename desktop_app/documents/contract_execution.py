"""How a contract is carried out: orders, acceptance, penalties, insurance, subcontracting."""

from desktop_app.catalogue import Catalogue
from desktop_app.core.money import Money
from desktop_app.core.tender import Tender, TenderType
from desktop_app.core.terms import PriceForm
from desktop_app.documents.general_clauses import Subject, follows
from desktop_app.documents.outline import Block, BulletList, Paragraph
from desktop_app.documents.passages import CCAGS, cite, to_fill
from desktop_app.documents.typography import amount

PENALTIES = "Pénalités"
_PLACES = {
    TenderType.SERVICES: ("Lieux d’exécution", "lieux d’exécution"),
    TenderType.SUPPLIES: ("Lieu de livraison", "lieu de livraison"),
    TenderType.WORKS: ("Lieu des travaux", "lieu des travaux"),
}


def carrying_out(tender: Tender) -> tuple[Block, ...]:
    """Return where the contract is carried out, and how each task is ordered."""
    label, blank = _PLACES[tender.type]
    place = tender.conditions.contract_place or to_fill(blank)
    said = {
        TenderType.SERVICES: _services,
        TenderType.SUPPLIES: _supplies,
        TenderType.WORKS: _works,
    }[tender.type](tender)
    return (Paragraph(f"{label} : {place.rstrip('.')}."), *map(Paragraph, said))


def _services(tender: Tender) -> tuple[str, ...]:
    orders = (
        "Les prestations ponctuelles sont commandées par écrit. La commande en fixe la nature, les"
        " quantités, le lieu et le délai."
    )
    return (
        *((orders,) if tender.conditions.price_form is not PriceForm.LUMP_SUM else ()),
        (
            "Le titulaire signale sans délai tout fait qui empêche l’exécution. Il propose un"
            " moyen d’y remédier."
        ),
        (
            "Le titulaire répond de son personnel et de son matériel. Il répare les dommages qu’il"
            " cause aux lieux et aux personnes."
        ),
    )


def _supplies(_tender: Tender) -> tuple[str, ...]:
    return (
        (
            "Chaque commande est écrite. Elle fixe les articles, les quantités, le lieu et le"
            f" délai de livraison : {to_fill('délai de livraison à compter de la commande')} au"
            " plus."
        ),
        (
            "Les livraisons ont lieu aux heures d’ouverture du service indiqué par la commande."
            " Un bon de livraison daté et signé en donne la preuve ; il indique la commande, les"
            " articles et les quantités."
        ),
        "Le transport et le déchargement sont à la charge et aux risques du titulaire.",
    )


def _works(_tender: Tender) -> tuple[str, ...]:
    return (
        (
            "Les travaux sont prescrits par ordres de service écrits, datés et numérotés. Le"
            " titulaire en accuse réception."
        ),
        (
            "Avant de commencer, le titulaire remet son programme d’exécution, le plan de ses"
            " installations et les documents de sécurité exigés par la réglementation."
        ),
        (
            "Le titulaire tient le chantier propre et sûr. À la fin des travaux, il remet les"
            " lieux en état et remet les plans et les notices des ouvrages exécutés."
        ),
    )


def acceptance(tender: Tender, catalogue: Catalogue) -> tuple[Block, ...]:
    """Return how the buyer checks and accepts what is done."""
    works = tender.type is TenderType.WORKS
    if tender.ccag in CCAGS:
        what = (
            "La réception des travaux suit"
            if works
            else "Les vérifications et l’admission suivent"
        )
        return (Paragraph(f"{what} {follows(tender, catalogue, Subject.ACCEPTANCE)}."),)
    return tuple(map(Paragraph, _reception() if works else _admission()))


def _admission() -> tuple[str, ...]:
    return (
        (
            "L’acheteur vérifie la quantité et la qualité des prestations dans les quinze jours"
            " de la livraison ou de l’exécution."
        ),
        (
            "Il les admet, les admet avec une réduction de prix, en demande la reprise ou les"
            " rejette. Toute décision autre que l’admission est écrite, motivée et prise après"
            " que le titulaire a pu présenter ses observations. Sans décision dans ce délai, les"
            " prestations sont admises."
        ),
        (
            "Le titulaire reprend à ses frais les prestations ajournées ou rejetées, dans le"
            " délai fixé par la décision."
        ),
    )


def _reception() -> tuple[str, ...]:
    return (
        (
            "Le titulaire informe l’acheteur de la date d’achèvement des travaux. Dans les vingt"
            " jours, l’acheteur le convoque aux opérations préalables à la réception ; un"
            " procès-verbal est dressé."
        ),
        (
            "L’acheteur prononce la réception, avec ou sans réserves, ou la refuse par une"
            " décision motivée. Le titulaire lève les réserves à ses frais, dans le délai fixé"
            " par la décision."
        ),
        (
            "Le délai de garantie est d’un an à compter de la date d’effet de la réception."
            " Pendant ce délai, le titulaire répare à ses frais les désordres signalés par"
            " l’acheteur."
        ),
    )


def late_penalty(tender: Tender) -> Money | None:
    """Return what a day of delay costs: what the contract says, else the habit of the town."""
    own = tender.conditions.late_penalty
    return tender.buyer.office.late_penalty if own is None else own


def penalties(tender: Tender, catalogue: Catalogue, *, some: bool) -> tuple[Block, ...]:
    """Return what a delay costs, and the rules of all penalties; `some` demands have theirs."""
    late = late_penalty(tender)
    blocks = [Paragraph(_late(tender, catalogue, late))]
    if some or late is not None or tender.ccag not in CCAGS:
        blocks += [
            Paragraph(
                "Les autres pénalités sont celles que le marché attache à chaque exigence."
                " L’acheteur invite le titulaire à présenter ses observations avant d’en appliquer"
                " une. Un même manquement ne donne lieu qu’à une pénalité : la plus élevée de"
                " celles qui le visent."
            ),
            Paragraph(
                "Le total des pénalités, retard compris, ne dépasse pas 10 % du montant hors taxes"
                " du marché. Une pénalité n’est pas due si le manquement vient de l’acheteur ou"
                " d’un cas de force majeure."
            ),
        ]
    return tuple(blocks)


def _late(tender: Tender, catalogue: Catalogue, late: Money | None) -> str:
    if late is None and tender.ccag in CCAGS:
        where = follows(tender, catalogue, Subject.PENALTIES)
        return f"Les pénalités de retard suivent {where}."
    if late is not None and not late:
        return "Le retard ne donne pas lieu à pénalité."
    cost = to_fill("montant de la pénalité de retard") if late is None else amount(late)
    return f"Chaque jour de retard donne lieu à une pénalité de {cost}."


def insurance(tender: Tender) -> tuple[Block, ...]:
    """Return what insurance the contractor proves."""
    what = tender.conditions.insurances.rstrip(".")
    blocks = [
        Paragraph(
            "Avant de commencer, puis à chaque échéance, le titulaire remet une attestation"
            " d’assurance. Elle couvre sa responsabilité envers l’acheteur et les tiers pour les"
            " dommages causés par l’exécution du marché."
        )
    ]
    if what:
        blocks.append(Paragraph(f"Garanties exigées : {what}."))
    if tender.type is TenderType.WORKS:
        blocks.append(
            Paragraph(
                "Si les travaux relèvent de l’assurance obligatoire de responsabilité décennale,"
                " le titulaire prouve aussi qu’il l’a souscrite à l’ouverture du chantier."
            )
        )
    return tuple(blocks)


def subcontracting() -> tuple[Block, ...]:
    """Return how subcontractors are declared, accepted and paid."""
    return (
        Paragraph(
            "Le titulaire peut sous-traiter une partie des prestations, sous sa responsabilité"
            f" ({cite('L2193-3')}). Il déclare chaque sous-traitant et attend que l’acheteur l’ait"
            f" accepté et ait agréé ses conditions de paiement ({cite('L2193-4')})."
        ),
        Paragraph("La déclaration, ou en cours de marché l’acte spécial, indique :"),
        BulletList(
            (
                "la nature des prestations sous-traitées ;",
                "le nom et l’adresse du sous-traitant ;",
                "le montant maximum à lui verser et les conditions de paiement ;",
                "le cas échéant, les capacités sur lesquelles le titulaire s’appuie.",
            )
        ),
        Paragraph(
            "Elle est accompagnée d’une déclaration du sous-traitant selon laquelle il n’est pas"
            f" exclu des marchés ({cite('R2193-1', 'R2193-3')}). Le sous-traitant accepté est payé"
            " directement par l’acheteur à partir de 600 € toutes taxes comprises"
            f" ({cite('L2193-11', 'R2193-10')})."
        ),
        Paragraph(
            "Les exigences et les conditions d’exécution du marché valent aussi pour les"
            " sous-traitants."
        ),
    )
