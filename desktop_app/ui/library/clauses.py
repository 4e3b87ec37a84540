"""The clauses of the library, as lines of its list."""

from collections.abc import Callable
from functools import partial

from desktop_app.catalogue import Catalogue
from desktop_app.clauses.clause import Clause
from desktop_app.clauses.town import Town
from desktop_app.ui.library.clause_sheet import clause_sheet
from desktop_app.ui.library.entry import Entry, in_order
from desktop_app.ui.library.kinship import suited_families
from desktop_app.ui.library.targets import CLAUSE, target
from desktop_app.ui.wizard.names import dimension_names, role_names
from desktop_app.ui.words import rung_word


def clause_entries(
    catalogue: Catalogue, here: Callable[[], Town] | None = None
) -> tuple[Entry, ...]:
    """Return every clause, by title; its sheet says what holds in the town, when it is known."""
    roles, sides, families = role_names(), dimension_names(), suited_families(catalogue)
    return in_order(
        [
            _entry(
                clause,
                catalogue,
                families(clause.traits),
                (roles[clause.role], sides[clause.dimension], rung_word(clause.rung)),
                here,
            )
            for clause in catalogue.clauses.values()
        ]
    )


def _entry(
    clause: Clause,
    catalogue: Catalogue,
    families: tuple[str, ...],
    said: tuple[str, str, str],
    here: Callable[[], Town] | None,
) -> Entry:
    labels = (catalogue.labels[name].title for name in clause.labels if name in catalogue.labels)
    return Entry(
        target=target(CLAUSE, clause.identifier),
        title=clause.title,
        subtitle=" · ".join(said),
        words=(
            clause.reason,
            *said,
            catalogue.themes.get(clause.theme, ""),
            *labels,
            *(item.text for item in clause.variants),
        ),
        marks={
            "family": frozenset(families),
            "role": frozenset({clause.role.value}),
            "rung": frozenset({str(clause.rung)}),
            "dimension": frozenset({clause.dimension.value}),
            "theme": frozenset({clause.theme}),
            "label": frozenset(clause.labels),
        },
        sheet=partial(clause_sheet, clause, catalogue, here),
    )
