"""What a contract says of changes, secrets, personal data, neutrality, ending and disputes."""

from desktop_app.catalogue import Catalogue
from desktop_app.core.tender import Tender
from desktop_app.documents.general_clauses import Subject, follows
from desktop_app.documents.outline import Block, BulletList, Paragraph
from desktop_app.documents.passages import CCAGS, cite, prose, to_fill


def changes(tender: Tender) -> tuple[Block, ...]:
    """Return when the contract may change, with the review clause of the clerk."""
    review = prose(tender.conditions.review_clause)
    clause = (
        (Paragraph(f"Clause de réexamen ({cite('R2194-1')}) :"), *review)
        if review
        else (Paragraph("Le marché ne contient pas de clause de réexamen particulière."),)
    )
    return (
        Paragraph(
            "Le marché ne peut être modifié que dans les cas prévus par le code"
            f" ({cite('L2194-1')}) et sans changer sa nature globale. Toute modification est"
            " écrite."
        ),
        *clause,
        Paragraph(
            "Si une norme ou un label cité par le marché est remplacé, le texte qui le remplace ou"
            " un équivalent s’applique."
        ),
        Paragraph(
            "Le titulaire informe l’acheteur sans délai de toute cession ou restructuration. Un"
            " nouveau titulaire ne peut se substituer à lui que s’il remplit les conditions de"
            f" participation de la consultation ({cite('R2194-6')})."
        ),
    )


def confidentiality() -> tuple[Block, ...]:
    """Return what each party keeps secret."""
    return (
        Paragraph(
            "Chaque partie garde secrets les documents et les informations que l’autre lui remet"
            " et signale comme confidentiels. Elle ne les emploie que pour l’exécution du marché"
            " et fait respecter cette obligation par son personnel et par ses sous-traitants."
        ),
    )


def personal_data() -> tuple[Block, ...]:
    """Return what binds the contractor if he processes personal data for the buyer."""
    return (
        Paragraph(
            "Ce chapitre s’applique si l’exécution du marché conduit le titulaire à traiter des"
            " données personnelles pour le compte de l’acheteur (RGPD, article 28). Dans ce cas,"
            " le titulaire :"
        ),
        BulletList(
            (
                "traite les données pour le seul besoin du marché et sur instruction écrite ;",
                "les protège, et n’y donne accès qu’aux personnes tenues au secret ;",
                (
                    "ne recourt à un autre sous-traitant de données qu’avec l’accord écrit de"
                    " l’acheteur ;"
                ),
                "aide l’acheteur à répondre aux personnes qui exercent leurs droits ;",
                "lui signale toute violation de données dès qu’il en a connaissance ;",
                "lui rend ou détruit les données à la fin du marché, et le prouve.",
            )
        ),
        Paragraph(
            "Avant tout traitement, un document joint au marché en précise l’objet, la durée, les"
            " données et les personnes concernées."
        ),
    )


def neutrality() -> tuple[Block, ...]:
    """Return what binds the contractor if he carries out a public service."""
    return (
        Paragraph(
            "Ce chapitre s’applique si le marché confie au titulaire l’exécution de tout ou partie"
            " d’un service public (loi n° 2021-1109 du 24 août 2021, article 1er). Dans ce cas, le"
            " titulaire :"
        ),
        BulletList(
            (
                "assure l’égalité des usagers devant le service public ;",
                "veille au respect des principes de laïcité et de neutralité ;",
                (
                    "s’assure que les personnes qui participent au service ne manifestent pas"
                    " leurs opinions politiques ou religieuses, traitent chacun de façon égale et"
                    " respectent la liberté de conscience et la dignité de tous ;"
                ),
                (
                    "fait respecter ces obligations par ses sous-traitants, et communique à"
                    " l’acheteur les contrats de sous-traitance concernés."
                ),
            )
        ),
        Paragraph(
            "Le titulaire remet à l’acheteur, au début du marché, les mesures qu’il prend pour"
            " cela. L’acheteur peut les contrôler à tout moment. Un manquement qui n’a pas cessé"
            " après mise en demeure permet la résiliation du marché pour faute."
        ),
    )


def termination(tender: Tender, catalogue: Catalogue) -> tuple[Block, ...]:
    """Return when the buyer may end the contract, and how."""
    told = Paragraph(
        "Le titulaire placé en cours de marché dans un cas d’exclusion en informe l’acheteur sans"
        f" délai ; l’acheteur peut résilier pour ce motif ({cite('L2195-4')})."
    )
    if tender.ccag in CCAGS:
        where = follows(tender, catalogue, Subject.TERMINATION)
        return (Paragraph(f"La résiliation suit {where}."), told)
    return (
        Paragraph("L’acheteur peut résilier le marché, par une décision écrite et motivée :"),
        BulletList(
            (
                f"en cas de force majeure ({cite('L2195-2')}) ;",
                (
                    "en cas de faute d’une gravité suffisante, après une mise en demeure écrite"
                    f" restée sans effet dans le délai qu’elle fixe ({cite('L2195-3')}) ;"
                ),
                (
                    f"pour un motif d’intérêt général ({cite('L2195-3')}) ; le titulaire est alors"
                    " indemnisé du préjudice dont il apporte la preuve ;"
                ),
                (
                    "si le marché ne peut continuer sans une modification que le code interdit"
                    f" ({cite('L2195-6')})."
                ),
            )
        ),
        told,
        Paragraph(
            "Un état des prestations exécutées est dressé en présence des deux parties. Les"
            " prestations conformes sont payées."
        ),
    )


def disputes(tender: Tender, catalogue: Catalogue) -> tuple[Block, ...]:
    """Return how a disagreement is settled, and before which court."""
    office = tender.buyer.office
    mediator = office.mediator or (
        "le médiateur des entreprises ou le comité consultatif de règlement amiable compétent"
    )
    general = (
        (
            Paragraph(
                f"Le règlement des différends suit {follows(tender, catalogue, Subject.DISPUTES)}."
            ),
        )
        if tender.ccag in CCAGS
        else (
            Paragraph(
                "Le titulaire expose par écrit tout différend à l’acheteur, avec ses motifs et le"
                " montant demandé. L’acheteur lui répond par écrit dans les deux mois."
            ),
        )
    )
    return (
        *general,
        Paragraph(
            "Les parties cherchent d’abord un accord amiable. Chacune peut saisir"
            f" {mediator.rstrip('.')}."
        ),
        Paragraph(
            "À défaut d’accord, le litige relève de la juridiction suivante :"
            f" {(office.court or to_fill('tribunal administratif compétent')).rstrip('.')}. Le"
            " droit français s’applique."
        ),
    )
