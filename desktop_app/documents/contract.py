"""The clauses of a contract, in one booklet or in two."""

import dataclasses

from desktop_app.catalogue import Catalogue
from desktop_app.clauses.buyer_annex import buyer_annexes
from desktop_app.core.clause_choice import OwnText, Role
from desktop_app.core.tender import Tender, TenderType
from desktop_app.documents import (
    contract_demands,
    contract_end,
    contract_execution,
    contract_parties,
    contract_prices,
)
from desktop_app.documents.booklets import (
    ADMINISTRATIVE,
    DOCUMENTS,
    TECHNICAL,
    WHOLE,
    Booklet,
    Chapter,
    Side,
)
from desktop_app.documents.criteria import AwardCriterion, award_criteria
from desktop_app.documents.demands import StatedDemand, stated
from desktop_app.documents.derogations import with_derogations
from desktop_app.documents.outline import Block, Heading, Outline, Paragraph, number_headings
from desktop_app.documents.passages import (
    cover,
    lots_table,
    reference,
    reservations,
    sources,
    to_fill,
)
from desktop_app.documents.sections import Section, assemble, same_title

COMMITMENTS = "Engagements pris dans l’offre"
ENGAGEMENT = "Engagement du titulaire"


@dataclasses.dataclass(frozen=True, slots=True)
class Asked:
    """What a tender asks for, read once for all chapters."""

    specifications: tuple[StatedDemand, ...]
    conditions: tuple[StatedDemand, ...]
    criteria: tuple[AwardCriterion, ...]

    def penalised(self) -> frozenset[str]:
        """Return the titles of the parts that hold a penalty."""
        demands = (*self.specifications, *self.conditions)
        titles = {demand.title for demand in demands if demand.is_penalised}
        if any(item.demand and item.demand.is_penalised for item in self.criteria):
            titles.add(COMMITMENTS)
        return frozenset(titles)


def contract(tender: Tender, catalogue: Catalogue, booklet: Booklet) -> Outline:
    """Return a booklet of the contract of a tender."""
    blocks = _body(tender, catalogue, booklet)
    signed = (contract_parties.signatures(),) if booklet is not TECHNICAL else ()
    return Outline(
        title=booklet.title,
        subject=tender.subject or to_fill("objet du marché"),
        author=tender.buyer.name,
        reference=reference(tender, booklet.code),
        facts=cover(tender, booklet.code),
        blocks=(*blocks, sources(tender, catalogue.version), *signed),
    )


def _body(tender: Tender, catalogue: Catalogue, booklet: Booklet) -> tuple[Block, ...]:
    asked = _asked(tender, catalogue)
    chapters = _chapters(tender, catalogue, booklet, asked)
    blocks = _assembled(tender, chapters, booklet)
    if booklet is TECHNICAL:
        return number_headings(blocks)
    penalised = asked.penalised()
    if penalised or contract_execution.late_penalty(tender) is not None:
        penalised |= {contract_execution.PENALTIES}
    elsewhere: tuple[str, ...] = ()
    if booklet is ADMINISTRATIVE:
        technical = number_headings(_assembled(tender, chapters, TECHNICAL))
        elsewhere = tuple(
            f"CCTP, {block.number}"
            for block in technical
            if isinstance(block, Heading) and block.text in penalised
        )
    blocks = with_derogations(blocks, tender, catalogue, penalised, elsewhere)
    engagement = (Heading(1, ENGAGEMENT), *contract_parties.commitment(tender))
    return number_headings((*blocks, *engagement))


def _asked(tender: Tender, catalogue: Catalogue) -> Asked:
    return Asked(
        stated(tender, catalogue, Role.SPECIFICATION, DOCUMENTS),
        stated(tender, catalogue, Role.EXECUTION, DOCUMENTS),
        award_criteria(tender, catalogue),
    )


def _chapters(
    tender: Tender, catalogue: Catalogue, booklet: Booklet, asked: Asked
) -> tuple[Chapter, ...]:
    needed = Chapter(
        Side.TECHNICAL,
        Section("Exigences techniques", contract_demands.specifications(asked.specifications)),
    )
    sections = (
        *_opening(tender, catalogue, booklet),
        needed,
        *_administrative(
            Section("Conditions d’exécution", contract_demands.execution(asked.conditions)),
            Section(COMMITMENTS, contract_demands.commitments(asked.criteria)),
            Section(
                "Exécution des prestations", contract_execution.carrying_out(tender), open=True
            ),
        ),
        Chapter(Side.BOTH, Section("Preuves et contrôles", contract_demands.proofs())),
        *_administrative(*_rules(tender, catalogue, asked)),
        *_administrative(*_money(tender, catalogue), *_ending(tender, catalogue)),
    )
    return tuple(chapter for chapter in sections if chapter.section.blocks)


def _opening(tender: Tender, catalogue: Catalogue, booklet: Booklet) -> tuple[Chapter, ...]:
    several = "Le marché est divisé en lots. Chaque lot donne lieu à un marché distinct."
    lots = (Paragraph(several), lots_table(tender)) if len(tender.lots) > 1 else ()
    annexes = buyer_annexes(tender, catalogue.clauses)
    return (
        Chapter(Side.BOTH, Section("Objet du marché", contract_parties.subject_of(tender))),
        Chapter(Side.BOTH, Section("Lots", lots)),
        *_administrative(
            Section("Réservation", reservations(tender)),
            Section("Parties et échanges", contract_parties.parties(tender)),
            Section("Pièces contractuelles", contract_parties.documents(tender, booklet, annexes)),
            Section("Durée", contract_parties.duration(tender), open=True),
        ),
    )


def _rules(tender: Tender, catalogue: Catalogue, asked: Asked) -> tuple[Section, ...]:
    works = tender.type is TenderType.WORKS
    some = bool(asked.penalised())
    checked = contract_execution.acceptance(tender, catalogue)
    return (
        Section(
            "Réception des travaux" if works else "Vérification et admission", checked, open=True
        ),
        Section(
            contract_execution.PENALTIES,
            contract_execution.penalties(tender, catalogue, some=some),
        ),
    )


def _money(tender: Tender, catalogue: Catalogue) -> tuple[Section, ...]:
    return (
        Section("Prix", contract_prices.price(tender), open=True),
        Section("Facturation et paiement", contract_prices.payment(tender)),
        Section("Avance", contract_prices.advance(tender, catalogue), open=True),
        Section("Retenue de garantie", contract_prices.retention(tender)),
        Section("Cession et nantissement des créances", contract_prices.assignment(tender)),
    )


def _ending(tender: Tender, catalogue: Catalogue) -> tuple[Section, ...]:
    works = tender.type is TenderType.WORKS
    return (
        Section("Sous-traitance", contract_execution.subcontracting()),
        Section("Assurances", contract_execution.insurance(tender), open=True),
        Section("Modification du marché", contract_end.changes(tender)),
        Section("Confidentialité", contract_end.confidentiality()),
        Section("Données personnelles", contract_end.personal_data()),
        Section("Laïcité et neutralité", () if works else contract_end.neutrality()),
        Section("Résiliation", contract_end.termination(tender, catalogue)),
        Section("Différends", contract_end.disputes(tender, catalogue)),
    )


def _administrative(*sections: Section) -> tuple[Chapter, ...]:
    return tuple(Chapter(Side.ADMINISTRATIVE, section) for section in sections)


def _assembled(
    tender: Tender, chapters: tuple[Chapter, ...], booklet: Booklet
) -> tuple[Block, ...]:
    shown = tuple(chapter.section for chapter in chapters if chapter.side in booklet.sides)
    texts = tuple(text for text in tender.texts if _belongs(text, chapters, booklet))
    return assemble(shown, dataclasses.replace(tender, texts=texts), DOCUMENTS)


def _belongs(text: OwnText, chapters: tuple[Chapter, ...], booklet: Booklet) -> bool:
    """Tell whether a free text stands in a booklet; one typed for all follows its chapter."""
    if booklet is WHOLE or text.document != WHOLE.code:
        return booklet is WHOLE or text.document == booklet.code
    for chapter in chapters:
        if same_title(text.title, chapter.section.title):
            return chapter.side in booklet.sides
    return booklet is TECHNICAL
