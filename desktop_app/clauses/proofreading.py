"""What must hold between data files of the library, said as French sentences."""

import re
import string
from collections.abc import Mapping

from desktop_app.clauses.clause import Clause, Family, FieldKind
from desktop_app.clauses.label import Label
from desktop_app.clauses.structure import Structure
from desktop_app.core.clause_choice import Dimension, Role

Vocabulary = Mapping[str, frozenset[str]]
RUNGS = (1, 2, 3)
FULL_MARKS = 100
MEASURED = {FieldKind.COUNT, FieldKind.PERCENTAGE, FieldKind.AMOUNT}
DECP = {
    (True, Dimension.ENVIRONMENT): "Critère environnemental",
    (True, Dimension.SOCIAL): "Critère social",
    (False, Dimension.ENVIRONMENT): "Clause environnementale",
    (False, Dimension.SOCIAL): "Clause sociale",
}
EFORMS = (
    *("biodiv-eco", "circ-econ", "clim-adapt", "clim-mitig", "pollu-prev", "water-mar"),
    *("acc-all", "gen-eq", "et-eq", "hum-right", "opp", "work-cond", "other", ""),
)
SIGN = re.compile(r"\b(label|écolabel|Écolabel|norme)\b")
EQUIVALENT = re.compile("ou équivalent|comme équivalente")
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
    problems += _missing_limits(clause)
    problems += _kind_problems(clause)
    if clause.rung not in RUNGS:
        problems.append("« palier » vaut 1, 2 ou 3.")
    for key, value in (("fondement", clause.grounds), ("sources", clause.sources)):
        if not value:
            problems.append(f"« {key} » ne peut pas être vide.")
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


def _missing_limits(clause: Clause) -> list[str]:
    return [
        f"« champs.{name} » : « minimum » et « maximum » sont attendus."
        for name, blank in clause.fields.items()
        if blank.kind in MEASURED and (blank.least is None or blank.greatest is None)
    ]


def _kind_problems(clause: Clause) -> list[str]:
    """Return what contradicts the place and the side of a clause."""
    problems = []
    value = DECP[clause.role is Role.CRITERION, clause.dimension]
    if clause.role is not Role.CANDIDACY and clause.decp != value:
        problems.append(f"« decp » : « {clause.decp} » au lieu de « {value} ».")
    if clause.eforms not in EFORMS:
        known = ", ".join(EFORMS[:-1])
        problems.append(f"« eforms » : « {clause.eforms} » n’existe pas ; codes admis : {known}.")
    problems += [
        f"« variantes.{variant.name} » cite un label ou une norme sans « ou équivalent »."
        for variant in clause.variants
        if SIGN.search(variant.text) and not EQUIVALENT.search(variant.text)
    ]
    both = set(clause.incompatible) & set(clause.related)
    problems += [f"« {name} » est à la fois incompatible et voisine." for name in sorted(both)]
    return problems


def incompatibility_problems(clauses: Mapping[str, Clause]) -> list[str]:
    """Return every clause that another one excludes without being excluded by it."""
    return [
        f"clauses/{other}.toml : ajoutez « {one} » à « incompatibles » : {one} l’exclut déjà."
        for one, clause in clauses.items()
        for other in clause.incompatible
        if other in clauses and one not in clauses[other].incompatible
    ]


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
