"""What must hold between data files of the library, said as French sentences."""

import string
from collections.abc import Mapping

from desktop_app.clauses.clause import Clause, Family
from desktop_app.clauses.label import Label
from desktop_app.clauses.structure import Structure
from desktop_app.core.clause_choice import Role

Vocabulary = Mapping[str, frozenset[str]]
RUNGS = (1, 2, 3)
FULL_MARKS = 100
FEWEST_LEVELS, MOST_LEVELS = 3, 5


def blanks_in(text: str) -> set[str]:
    """Return the names of the blanks of a text."""
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


def clause_problems(clause: Clause, vocabulary: Vocabulary) -> list[str]:
    """Return every mistake of a clause."""
    problems = [
        *_unknown("caracteres", clause.traits, vocabulary["traits"]),
        *_unknown("theme", (clause.theme,), vocabulary["themes"]),
        *_unknown("labels", clause.labels, vocabulary["labels"]),
        *_unknown("fondement", clause.grounds, vocabulary["texts"]),
        *_unknown("incompatibles", clause.incompatible, vocabulary["clauses"]),
        *_unknown("voisines", clause.related, vocabulary["clauses"]),
        *_blank_problems(clause),
        *_level_problems(clause),
    ]
    if clause.rung not in RUNGS:
        problems.append("« palier » vaut 1, 2 ou 3.")
    if not clause.grounds:
        problems.append("« fondement » ne peut pas être vide.")
    return [f"clauses/{clause.identifier}.toml : {problem}" for problem in problems]


def _unknown(key: str, names: tuple[str, ...], known: frozenset[str]) -> list[str]:
    return [f"« {key} » : « {name} » n’existe pas." for name in names if name not in known]


def _blank_problems(clause: Clause) -> list[str]:
    problems = []
    used: set[str] = set()
    try:
        for text in (*(variant.text for variant in clause.variants), clause.consequence):
            used |= blanks_in(text)
    except ValueError:
        return ["un texte porte une accolade seule."]
    declared = set(clause.fields)
    problems += [f"le champ « {name} » n’est pas déclaré." for name in sorted(used - declared)]
    problems += [f"le champ « {name} » ne sert nulle part." for name in sorted(declared - used)]
    for name, blank in clause.fields.items():
        reason = blank.refusal(blank.default)
        if reason:
            problems.append(f"« champs.{name}.defaut » : {reason}")
    if not clause.variants:
        problems.append("il faut au moins une variante.")
    return problems


def _level_problems(clause: Clause) -> list[str]:
    if clause.role is not Role.CRITERION:
        return ["seul un critère a des niveaux."] if clause.levels else []
    points = [level.points for level in clause.levels]
    if not FEWEST_LEVELS <= len(points) <= MOST_LEVELS:
        return ["un critère a de 3 à 5 niveaux décrits."]
    if points[0] != 0 or points[-1] != FULL_MARKS or points != sorted(set(points)):
        return ["les points des niveaux montent de 0 à 100."]
    return [] if clause.indicators.strip() else ["un critère a des « indicateurs »."]


def family_problems(family: Family, vocabulary: Vocabulary) -> list[str]:
    """Return every mistake of a family."""
    problems = [
        *_unknown("caracteres", family.traits, vocabulary["traits"]),
        *_unknown("structures", family.structures, vocabulary["structures"]),
    ]
    if not family.setups:
        problems.append("il faut au moins une mise en situation.")
    return [f"families/{family.identifier}.toml : {problem}" for problem in problems]


def label_problems(label: Label, vocabulary: Vocabulary) -> list[str]:
    """Return every mistake of a label."""
    problems = _unknown("caracteres", label.traits, vocabulary["traits"])
    if not label.sources:
        problems.append("une source au moins est attendue.")
    return [f"labels/{label.identifier}.toml : {problem}" for problem in problems]


def structure_problems(structure: Structure, vocabulary: Vocabulary) -> list[str]:
    """Return every mistake of a kind of structure."""
    problems = _unknown("fondement", structure.grounds, vocabulary["texts"])
    if not structure.sources:
        problems.append("une source au moins est attendue.")
    return [f"structures/{structure.identifier}.toml : {problem}" for problem in problems]
