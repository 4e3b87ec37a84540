"""What must hold in the data about places, said as French sentences."""

from collections.abc import Set as AbstractSet

from desktop_app.core.clause_choice import Dimension
from desktop_app.law.placement import Consideration, Gauge, Places, places
from desktop_app.law.steps import PhraseError


def place_problems(
    known: Places, texts: AbstractSet[str], themes: AbstractSet[str]
) -> tuple[str, ...]:
    """Return every mistake of the considerations, with the file where it is."""
    if not known.considerations:
        return ()
    problems = [
        f"law/places/{one.identifier}.toml : {problem}"
        for one in known.considerations.values()
        for problem in _problems(one, texts, themes)
    ]
    general = {one.dimension for one in known.considerations.values()}
    problems += [
        f"law/places : aucune considération ne porte la dimension « {dimension} »."
        for dimension in Dimension
        if dimension not in general
    ]
    return (*problems, *_unreadable(known))


def _problems(one: Consideration, texts: AbstractSet[str], themes: AbstractSet[str]) -> list[str]:
    grounds = dict.fromkeys(name for _, spot in places(one) for name in spot.grounds)
    problems = [f"le texte « {name} » n’existe pas." for name in grounds if name not in texts]
    problems += [f"le thème « {name} » n’existe pas." for name in one.themes if name not in themes]
    problems += [
        f"« {role} » n’a pas de « fondement »." for role, spot in places(one) if not spot.grounds
    ]
    if one.role is not None and one.at(one.role).gauge is Gauge.RED:
        problems.append("« role » désigne une place rouge.")
    if not one.forms and one.dimension is None:
        problems.append("il faut des « formes », ou une « dimension ».")
    return problems


def _unreadable(known: Places) -> tuple[str, ...]:
    try:
        known.index  # noqa: B018 - reading every turn of phrase is the check
    except PhraseError as error:
        return (f"law/places : {error}.",)
    return ()
