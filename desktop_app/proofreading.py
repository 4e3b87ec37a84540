"""Holds every shipped file against the others; the window does without it until an update."""

from collections.abc import Mapping
from pathlib import Path

from desktop_app.catalogue import (
    Catalogue,
    DataError,
    law_drawers,
    library_drawers,
    load_catalogue,
    unreadable,
)
from desktop_app.clauses.buyer_annex import annex_problems
from desktop_app.clauses.insertion import guide_problems
from desktop_app.clauses.lever import lever_problems
from desktop_app.clauses.life_cycle import life_cycle_problems
from desktop_app.clauses.price_formula import formula_problems
from desktop_app.clauses.proofreading import (
    clause_problems,
    family_problems,
    incompatibility_problems,
    label_problems,
    structure_problems,
)
from desktop_app.clauses.text_proofreading import (
    misplacement_problems,
    near_copies,
    typography_problems,
    wording_problems,
)
from desktop_app.guide.proofreading import guide_problems as lesson_mistakes
from desktop_app.law.place_proofreading import place_problems
from desktop_app.law.proofreading import law_problems


def checked_catalogue(shipped: Path, library: Path | None = None) -> Catalogue:
    """Read every data file, and hold each against the others.

    Raises:
        DataError: all mistakes of all files together.
    """
    catalogue = load_catalogue(shipped, library)
    guide = catalogue.guide
    shelves = (*law_drawers(catalogue), *library_drawers(catalogue))
    problems = unreadable((*shelves, guide.lessons, guide.lists, guide.tours, catalogue.networks))
    problems = problems or _cross_problems(catalogue)
    if problems:
        raise DataError(problems)
    return catalogue


def _cross_problems(catalogue: Catalogue) -> tuple[str, ...]:
    vocabulary = {
        "clauses": frozenset(catalogue.clauses),
        "labels": frozenset(catalogue.labels),
        "structures": frozenset(catalogue.structures),
        "traits": frozenset(catalogue.traits),
        "themes": frozenset(catalogue.themes),
        "texts": frozenset(catalogue.law.texts),
    }
    problems: list[str] = []
    for clause in catalogue.clauses.values():
        problems += clause_problems(clause, vocabulary)
    problems += incompatibility_problems(catalogue.clauses)
    for family in catalogue.families.values():
        problems += family_problems(family, vocabulary)
    for label in catalogue.labels.values():
        problems += label_problems(label, vocabulary)
    for structure in catalogue.structures.values():
        problems += structure_problems(structure, vocabulary)
    problems += guide_problems(catalogue.insertion, vocabulary["texts"])
    problems += life_cycle_problems(catalogue.life_cycle, vocabulary["texts"])
    problems += formula_problems(catalogue.formulas)
    problems += lever_problems(catalogue.sourcing, vocabulary["texts"], vocabulary["traits"])
    problems += place_problems(catalogue.law.places, vocabulary["texts"], vocabulary["themes"])
    problems += lesson_mistakes(
        catalogue.guide, vocabulary["texts"], frozenset(catalogue.law.rules)
    )
    return (*problems, *law_problems(catalogue.law))


def wording_mistakes(catalogue: Catalogue) -> tuple[str, ...]:
    """Return what a reader would mend in the words of the library; it takes seconds."""
    clauses = catalogue.clauses.values()
    guide = catalogue.guide
    shelves: dict[str, Mapping[str, object]] = {
        "clauses": catalogue.clauses,
        "families": catalogue.families,
        "labels": catalogue.labels,
        "structures": catalogue.structures,
        "networks": catalogue.networks,
        "guide/lessons": guide.lessons,
        "guide/words": guide.lists,
        "guide/tours": guide.tours,
    }
    problems = [
        problem
        for folder, shelf in shelves.items()
        for record in shelf.values()
        for problem in typography_problems(folder, record)
    ]
    problems += annex_problems(clauses)
    for clause in clauses:
        problems += wording_problems(clause, catalogue.law.lexicon)
        problems += misplacement_problems(clause, catalogue.law.places)
    return (*problems, *near_copies(clauses))
