"""What a contract asks for: specifications, execution conditions, commitments, proofs."""

from desktop_app.documents.criteria import AwardCriterion
from desktop_app.documents.demands import StatedDemand, demand_blocks
from desktop_app.documents.outline import Block, Paragraph, Table
from desktop_app.documents.passages import cite, to_fill


def specifications(demands: tuple[StatedDemand, ...]) -> tuple[Block, ...]:
    """Return the technical specifications."""
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


def execution(demands: tuple[StatedDemand, ...]) -> tuple[Block, ...]:
    """Return the conditions that bind the contractor while the contract lasts."""
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


def commitments(criteria: tuple[AwardCriterion, ...]) -> tuple[Block, ...]:
    """Return what becomes of the commitments of the winning bid."""
    intro = Paragraph(
        "Les engagements que l’offre du titulaire contient au titre des critères d’attribution"
        " deviennent des obligations du marché."
    )
    rows = tuple(
        (
            item.criterion.designation,
            f"Par : {item.demand.checked_by}\n{item.demand.means}",
            item.demand.consequence,
        )
        for item in criteria
        if item.demand
    )
    if not rows:
        return (intro,)
    header = ("Critère", "Contrôle", "En cas de manquement")
    return (intro, Table(header, rows, (26, 34, 40), "Suite donnée aux engagements"))


def proofs() -> tuple[Block, ...]:
    """Return how proofs are given and checked, equivalents included."""
    return (
        Paragraph(
            "Une norme ou un label s’entend toujours « ou équivalent » : le titulaire peut"
            " prouver autrement qu’il satisfait à l’exigence"
            f" ({cite('R2111-11', 'R2111-16', 'R2111-17')})."
        ),
        Paragraph(
            "Le titulaire remet les preuves aux moments indiqués. Les contrôles portent sur les"
            " seules prestations du marché."
        ),
    )
