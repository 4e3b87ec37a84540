"""A dossier to lend as a person reads it again: each text, with the passages that may tell."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from desktop_app.catalogue import Catalogue
from desktop_app.clauses.clause import Clause
from desktop_app.core.folding import fold
from desktop_app.core.tender import Tender
from desktop_app.exchange.lending import Lent, lent
from desktop_app.exchange.lending_doubts import Common, Doubt, doubts, masked, proper_words
from desktop_app.exchange.lending_texts import FreeText, free_texts, rewritten
from desktop_app.reference.communes import Communes

NEAREST = 5


@dataclass(frozen=True, slots=True)
class Reading:
    """What would be lent, its texts in their order, and what everybody writes."""

    lent: Lent
    texts: tuple[FreeText, ...]
    common: Common

    def doubtful(self) -> tuple[tuple[FreeText, tuple[Doubt, ...]], ...]:
        """Return the texts that hold passages to look at, with these."""
        found = ((item, doubts(item.text, self.common)) for item in self.texts)
        return tuple(pair for pair in found if pair[1])


def read_again(tender: Tender, catalogue: Catalogue, communes: Communes) -> Reading:
    """Return a dossier as it would be lent, ready to be read by a person."""
    found = lent(tender)
    common = Common(proper_words(_usual(catalogue)), _Names(communes).is_known)
    return Reading(found, free_texts(found.tender), common)


def with_masks(reading: Reading) -> Tender:
    """Return the dossier to lend with every doubtful passage masked."""
    news = {item.path: masked(item.text, found) for item, found in reading.doubtful()}
    return rewritten(reading.lent.tender, news)


class _Names:
    def __init__(self, communes: Communes) -> None:
        self._communes = communes

    def is_known(self, name: str) -> bool:
        """Tell whether a name is that of a commune, of today or of before."""
        wanted = fold(name)
        return any(
            wanted in {fold(match.commune.name), fold(match.former)}
            for match in self._communes.find(name, NEAREST)
        )


def _usual(catalogue: Catalogue) -> Iterator[str]:
    for clause in catalogue.clauses.values():
        yield from _of_clause(clause)
    for family in catalogue.families.values():
        yield from (family.title, *family.duties, *family.cpv_codes.values())
    for label in catalogue.labels.values():
        yield from (label.title, label.awarded_by)
    for structure in catalogue.structures.values():
        yield from (structure.title, structure.definition)


def _of_clause(clause: Clause) -> Iterable[str]:
    return (
        clause.title,
        clause.indicators,
        clause.proof.document,
        clause.proof.equivalent,
        clause.control.means,
        *(variant.text for variant in clause.variants),
        *(level.description for level in clause.levels),
    )
