"""What the clerk wrote in a dossier, apart from what the library wrote for her."""

from collections.abc import Iterator, Mapping

from desktop_app.clauses.clause import Clause
from desktop_app.clauses.wording import level_lines
from desktop_app.core.criterion import Criterion
from desktop_app.core.sourcing import SOURCING_NOTE
from desktop_app.core.tender import Tender
from desktop_app.law.draft import FreeText


def free_texts(tender: Tender, clauses: Mapping[str, Clause]) -> tuple[FreeText, ...]:
    """Return the texts that the clerk typed in a tender, each with its place."""
    texts = (FreeText(where=where, text=text) for where, text in _texts(tender, clauses))
    return tuple(text for text in texts if text.text.strip())


def own_words(item: Criterion, clause: Clause | None) -> tuple[str, ...]:
    """Return the texts of a criterion save those kept word for word from its clause."""
    if clause is None:
        return item.texts
    shipped = {clause.title, clause.indicators, level_lines(clause), clause.proof.document}
    return tuple(text for text in item.texts if text not in shipped)


def _texts(tender: Tender, clauses: Mapping[str, Clause]) -> Iterator[tuple[str, str]]:
    yield "objet", tender.subject
    yield "besoin.description", tender.need.description
    yield "conditions.assurances", tender.conditions.insurances
    yield "conditions.clause_reexamen", tender.conditions.review_clause
    for rank, lot in enumerate(tender.lots, 1):
        yield f"lots[{rank}].intitule", lot.designation
    for rank, line in enumerate(tender.price, 1):
        yield f"prix[{rank}].intitule", line.designation
    for rank, item in enumerate(tender.criteria, 1):
        for part in own_words(item, clauses.get(item.clause)):
            yield f"criteres[{rank}]{_field(item, part)}", part
    yield from _in_clauses(tender)
    yield from _own_texts(tender)


def _field(item: Criterion, text: str) -> str:
    fields = {"indicateurs": item.indicators, "methode": item.method, "preuve": item.proof}
    return next((f".{name}" for name, held in fields.items() if held == text), "")


def _in_clauses(tender: Tender) -> Iterator[tuple[str, str]]:
    for rank, choice in enumerate(tender.clauses, 1):
        for name, value in choice.fields.items():
            if isinstance(value, str):
                yield f"clauses[{rank}].champs.{name}", value


def _own_texts(tender: Tender) -> Iterator[tuple[str, str]]:
    for rank, own in enumerate(tender.texts, 1):
        if own.document != SOURCING_NOTE:
            yield f"textes[{rank}]", own.title
            yield f"textes[{rank}]", own.text
