"""What the text of a clause would be in a town of another size, or would have been before."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from desktop_app.clauses.clause import Blank, Clause
from desktop_app.clauses.town import Town, known_blanks
from desktop_app.core.clause_choice import ClauseChoice
from desktop_app.ui.figures import day_text, number_text

translate = QCoreApplication.translate


def other_towns(clause: Clause, choice: ClauseChoice, town: Town) -> tuple[str, ...]:
    """Say what holds elsewhere, where the clause says only what holds here."""
    blanks = known_blanks(clause, choice, town).values()
    return tuple(line for blank in blanks for line in _lines(blank, town))


def _lines(blank: Blank, town: Town) -> Iterator[str]:
    rule = blank.by_population
    if rule is None:
        return
    count = number_text(rule.below)
    if rule.until is not None and town.day > rule.until:
        text = translate(
            "Library",
            "{libelle}, jusqu’au {jour}, pour une commune de moins de {nombre} habitants :"
            " {texte}.",
        )
        yield text.format(
            libelle=blank.label, jour=day_text(rule.until), nombre=count, texte=rule.fewer
        )
        return
    if rule.said(town.population, town.day) == rule.fewer:
        text = translate(
            "Library", "{libelle}, pour une commune d’au moins {nombre} habitants : {texte}."
        )
        yield text.format(libelle=blank.label, nombre=count, texte=rule.others)
        return
    text = translate(
        "Library", "{libelle}, pour une commune de moins de {nombre} habitants : {texte}."
    )
    yield text.format(libelle=blank.label, nombre=count, texte=rule.fewer)
