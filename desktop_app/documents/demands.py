"""The demands of a tender as documents state them: text, proof, check, consequence."""

from dataclasses import dataclass, replace
from typing import Final

from desktop_app.catalogue import Catalogue
from desktop_app.clauses.clause import Clause, Moment, Proof
from desktop_app.clauses.town import Town, for_town
from desktop_app.clauses.wording import consequence, fill
from desktop_app.core.clause_choice import ClauseChoice, OwnText, Role
from desktop_app.core.tender import Tender
from desktop_app.documents.outline import Block, Facts, Heading, SmallPrint
from desktop_app.documents.passages import legal_basis, numbers, prose, to_fill

MOMENTS: Final = {
    Moment.WITH_BID: "avec l’offre",
    Moment.AT_START: "au démarrage des prestations",
    Moment.DURING: "pendant l’exécution",
    Moment.AT_END: "à la fin du marché",
}
_FACILITATOR: Final = "facilitateur"


@dataclass(frozen=True, slots=True, kw_only=True)
class StatedDemand:
    """One demand with all that a bidder must know of it; own texts have no proof of their own."""

    title: str
    text: str
    lots: tuple[int, ...]
    checked_by: str
    proof: Proof | None = None
    means: str = ""
    consequence: str = ""
    basis: str = ""

    @property
    def is_penalised(self) -> bool:
        """Tell whether failing the demand costs a penalty."""
        return "pénalité" in self.consequence.lower()


def stated(
    tender: Tender, catalogue: Catalogue, role: Role, documents: tuple[str, ...] = ()
) -> tuple[StatedDemand, ...]:
    """Return the demands of a role: those of the library, then those typed for some documents."""
    library = (
        from_library(tender, catalogue, choice)
        for choice in tender.clauses
        if (choice.role or catalogue.clauses[choice.clause].role) == role
    )
    own = (
        _from_clerk(text)
        for text in tender.texts
        if text.role == role and text.document in documents
    )
    return (*library, *own)


def from_library(tender: Tender, catalogue: Catalogue, choice: ClauseChoice) -> StatedDemand:
    """Return a clause of the library as the tender states it."""
    clause = catalogue.clauses[choice.clause]
    return StatedDemand(
        title=clause.title,
        text=fill(clause, _with_what_is_known(clause, choice, tender)),
        lots=choice.lots,
        checked_by=choice.checked_by or clause.control.by,
        proof=clause.proof,
        means=clause.control.means,
        consequence=consequence(clause, choice.fields),
        basis=legal_basis(tender, catalogue, clause.grounds),
    )


def _with_what_is_known(clause: Clause, choice: ClauseChoice, tender: Tender) -> ClauseChoice:
    town = Town(tender.buyer.population, tender.date)
    return for_town(clause, _with_facilitator(clause, choice, tender), town)


def _with_facilitator(clause: Clause, choice: ClauseChoice, tender: Tender) -> ClauseChoice:
    blank = clause.fields.get(_FACILITATOR)
    known = ", ".join(filter(None, tender.buyer.office.facilitator.strip().split("\n")))
    if not (blank and known):
        return choice
    if choice.fields.get(_FACILITATOR, blank.default) != blank.default:
        return choice
    named = f"le facilitateur des clauses sociales ({known})"
    return replace(choice, fields={**choice.fields, _FACILITATOR: named})


def demand_blocks(demand: StatedDemand, moment: str = "") -> tuple[Block, ...]:
    """Return a demand as a part of its own; `moment` replaces when its proof is due."""
    blocks: list[Block] = [Heading(2, demand.title), *prose(demand.text)]
    blocks.append(Facts(_facts(demand, moment)))
    if demand.basis:
        blocks.append(SmallPrint(f"Fondement : {demand.basis}"))
    return tuple(blocks)


def _facts(demand: StatedDemand, moment: str) -> tuple[tuple[str, str], ...]:
    proof = demand.proof
    rows = [
        ("Lots concernés", numbers(demand.lots).capitalize() if demand.lots else ""),
        ("Preuve attendue", _proof(proof, moment) if proof else ""),
        ("Équivalent admis", proof.equivalent if proof else ""),
        ("Contrôle", _control(demand)),
        ("En cas de manquement", demand.consequence),
    ]
    return tuple(row for row in rows if row[1])


def _proof(proof: Proof, moment: str) -> str:
    return f"{proof.document}\nÀ remettre {moment or MOMENTS[proof.moment]}."


def _control(demand: StatedDemand) -> str:
    checker = demand.checked_by or to_fill("personne chargée du contrôle")
    by = f"Par : {checker}"
    return "\n".join(filter(None, (by, demand.means)))


def _from_clerk(text: OwnText) -> StatedDemand:
    return StatedDemand(
        title=text.title, text=text.text, lots=text.lots, checked_by=text.checked_by
    )
