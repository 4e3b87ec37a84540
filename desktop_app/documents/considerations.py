"""What a contract asks for society and the environment, and the codes that publish it.

The values are those of the public format of essential data (DECP 2.0.3) and of the European
notices (eForms: BT-06, BT-71, BT-774, BT-775).
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from desktop_app.catalogue import Catalogue
from desktop_app.core.clause_choice import Dimension, Role
from desktop_app.core.criterion import CriterionKind
from desktop_app.core.lot import Lot, Reservation
from desktop_app.core.tender import Tender, reservations_of
from desktop_app.documents.booklets import WHOLE
from desktop_app.documents.contract import contract
from desktop_app.documents.outline import Heading, Outline
from desktop_app.documents.sections import same_title
from desktop_app.law.scene import Scene
from desktop_app.law.sector import environmental_considerations, social_considerations

NO_SOCIAL: Final = "Pas de considération sociale"
NO_ENVIRONMENT: Final = "Pas de considération environnementale"
RESERVED: Final = "Marché réservé"
_CLAUSES: Final = {
    Dimension.SOCIAL: "Clause sociale",
    Dimension.ENVIRONMENT: "Clause environnementale",
}
_CRITERIA: Final = {
    CriterionKind.SOCIAL: "Critère social",
    CriterionKind.ENVIRONMENT: "Critère environnemental",
}
_DIMENSIONS: Final = {
    CriterionKind.SOCIAL: Dimension.SOCIAL,
    CriterionKind.ENVIRONMENT: Dimension.ENVIRONMENT,
}
_LIST: Final = {Dimension.ENVIRONMENT: "BT-774", Dimension.SOCIAL: "BT-775"}
_STRATEGIC: Final = {Dimension.ENVIRONMENT: "env-imp", Dimension.SOCIAL: "soc-obj"}
_WORKSHOPS: Final = frozenset({Reservation.DISABILITY, Reservation.INCLUSION, Reservation.PRISON})


@dataclass(frozen=True, slots=True, kw_only=True)
class Ground:
    """One reason for a value: the clause, criterion or reservation, and where it stands."""

    value: str
    title: str
    where: str
    dimension: Dimension
    lots: tuple[int, ...] = ()
    code: str = ""


def social_values(tender: Tender, catalogue: Catalogue, lot: Lot | None = None) -> tuple[str, ...]:
    """Return the social considerations of a contract or of a lot, in the words of the format."""
    return tuple(social_considerations(_scene(tender, catalogue, lot)).split(", "))


def environmental_values(
    tender: Tender, catalogue: Catalogue, lot: Lot | None = None
) -> tuple[str, ...]:
    """Return the environmental considerations of a contract or of a lot."""
    return tuple(environmental_considerations(_scene(tender, catalogue, lot)).split(", "))


def _scene(tender: Tender, catalogue: Catalogue, lot: Lot | None) -> Scene:
    return Scene(catalogue.draft(tender, tender.date), catalogue.law, lot)


def grounds(tender: Tender, catalogue: Catalogue) -> tuple[Ground, ...]:
    """Return what each value rests on: clauses first, then criteria and reservations."""
    booklet = contract(tender, catalogue, WHOLE)
    clauses = _from_clauses(tender, catalogue, booklet)
    return (*clauses, *_from_criteria(tender, catalogue), *_from_reservations(tender))


def eforms(tender: Tender, grounds_: tuple[Ground, ...]) -> dict[str, tuple[str, ...]]:
    """Return the codes that a European notice takes, by the number of its field."""
    found: dict[str, list[str]] = {"BT-06": [], "BT-71": [], "BT-774": [], "BT-775": []}
    for ground in grounds_:
        if ground.code:
            found[_LIST[ground.dimension]].append(ground.code)
        if ground.value != RESERVED:
            found["BT-06"].append(_STRATEGIC[ground.dimension])
    if tender.innovative:
        found["BT-06"].append("inn-pur")
    kinds = reservations_of(tender)
    if kinds & _WORKSHOPS:
        found["BT-71"].append("res-ws")
    if Reservation.SOCIAL_ECONOMY in kinds:
        found["BT-71"].append("res-pub-ser")
    none = {"BT-06": ["none"], "BT-71": ["none"]}
    return {
        field: tuple(sorted(set(codes or none.get(field, [])))) for field, codes in found.items()
    }


def _from_clauses(tender: Tender, catalogue: Catalogue, booklet: Outline) -> Iterator[Ground]:
    stands = {Role.SPECIFICATION, Role.EXECUTION}
    for choice in tender.clauses:
        clause = catalogue.clauses[choice.clause]
        if (choice.role or clause.role) in stands:
            yield Ground(
                value=_CLAUSES[clause.dimension],
                title=clause.title,
                where=_article(booklet, clause.title),
                dimension=clause.dimension,
                lots=choice.lots,
                code=clause.eforms,
            )
    for text in tender.texts:
        if text.role in stands and text.dimension and text.text.strip():
            yield Ground(
                value=_CLAUSES[text.dimension],
                title=text.title,
                where=_article(booklet, text.title),
                dimension=text.dimension,
                lots=text.lots,
            )


def _from_criteria(tender: Tender, catalogue: Catalogue) -> Iterator[Ground]:
    for criterion in tender.criteria:
        if criterion.kind in _CRITERIA and criterion.weight != 0:
            model = catalogue.clauses.get(criterion.clause) if criterion.clause else None
            yield Ground(
                value=_CRITERIA[criterion.kind],
                title=criterion.designation,
                where="règlement de la consultation, critères",
                dimension=_DIMENSIONS[criterion.kind],
                lots=criterion.lots,
                code=model.eforms if model else "",
            )


def _from_reservations(tender: Tender) -> Iterator[Ground]:
    where = "règlement de la consultation, réservation"
    if tender.reserved:
        yield Ground(
            value=RESERVED, title="Marché réservé", where=where, dimension=Dimension.SOCIAL
        )
    for lot in tender.lots:
        if lot.reserved and not tender.reserved:
            title = f"Lot n° {lot.number} réservé"
            yield Ground(
                value=RESERVED,
                title=title,
                where=where,
                dimension=Dimension.SOCIAL,
                lots=(lot.number,),
            )


def _article(booklet: Outline, title: str) -> str:
    """Return where a clause stands in the booklet, such as CCP, article 6.2."""
    for block in booklet.blocks:
        if isinstance(block, Heading) and same_title(block.text, title):
            return f"CCP, article {block.number}"
    return "CCP"
