"""Which families a clause suits and a label concerns."""

from collections.abc import Callable

from desktop_app.catalogue import Catalogue
from desktop_app.clauses.clause import Clause, Family
from desktop_app.clauses.label import Label
from desktop_app.core.folding import fold

Traits = tuple[str, ...]


def families_of(clause: Clause, catalogue: Catalogue) -> tuple[str, ...]:
    """Return the families that a clause suits: those that have all its traits."""
    return suited_families(catalogue)(clause.traits)


def suited_families(catalogue: Catalogue) -> Callable[[Traits], tuple[str, ...]]:
    """Return what finds the families with all of some traits, each set of traits once."""
    families = [(name, frozenset(one.traits)) for name, one in catalogue.families.items()]
    known: dict[Traits, tuple[str, ...]] = {}

    def suited(traits: Traits) -> tuple[str, ...]:
        if traits not in known:
            known[traits] = tuple(name for name, its in families if its.issuperset(traits))
        return known[traits]

    return suited


def concerned_families(label: Label, catalogue: Catalogue) -> tuple[str, ...]:
    """Return the families that a label concerns: those that share one of its traits."""
    families = catalogue.families.values()
    return tuple(family.identifier for family in families if _shares(label, family))


def labels_of(family: Family, catalogue: Catalogue) -> tuple[str, ...]:
    """Return the labels that concern a family, by title."""
    labels = sorted(catalogue.labels.values(), key=lambda label: fold(label.title))
    return tuple(label.identifier for label in labels if _shares(label, family))


def _shares(label: Label, family: Family) -> bool:
    return not set(label.traits).isdisjoint(family.traits)
