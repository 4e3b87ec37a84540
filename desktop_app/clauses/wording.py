"""The text of a clause, with its blanks filled."""

from collections.abc import Mapping

from desktop_app.clauses.clause import Blank, Clause, FieldKind
from desktop_app.core.clause_choice import ClauseChoice, FieldValue
from desktop_app.core.errors import UserError

NO_BREAK = " "

MARKED_BY_LEVEL = "L’offre reçoit les points du niveau qui la décrit."


def defaults(clause: Clause) -> dict[str, FieldValue]:
    """Return the value that each blank takes while the clerk has not chosen."""
    return {name: blank.default for name, blank in clause.fields.items()}


def fill(clause: Clause, choice: ClauseChoice) -> str:
    """Return the text of the variant chosen, with the values chosen."""
    return rendered(clause, choice.variant, choice.fields)


def rendered(clause: Clause, variant: str, values: Mapping[str, FieldValue]) -> str:
    """Return the text of a variant, with given values and defaults elsewhere.

    Raises:
        UserError: the clause has no such variant.
    """
    for candidate in clause.variants:
        if candidate.name == variant:
            return filled(candidate.text, clause, values).strip()
    raise UserError(
        f"La clause « {clause.title} » n’a pas de variante « {variant} »{NO_BREAK}:"
        " choisissez-en une autre."
    )


def consequence(clause: Clause, values: Mapping[str, FieldValue]) -> str:
    """Return what happens when the clause is not met, with given values."""
    return filled(clause.consequence, clause, values).strip()


def filled(text: str, clause: Clause, values: Mapping[str, FieldValue]) -> str:
    """Return a text of a clause with its blanks filled."""
    known = defaults(clause) | dict(values)
    words = {name: said(known[name], blank) for name, blank in clause.fields.items()}
    return text.format_map(words)


def said(value: FieldValue, blank: Blank) -> str:
    """Return a value as it stands in a French sentence, without its unit."""
    if isinstance(value, bool | str) or blank.kind in {FieldKind.TEXT, FieldKind.CHOICE}:
        return str(value)
    whole = f"{value:,.0f}" if value == int(value) else f"{value:,.2f}"
    return whole.replace(",", NO_BREAK).replace(".", ",")


def level_lines(clause: Clause) -> str:
    """Return the described levels of a criterion, one a line, with their shares of points."""
    return "\n".join(
        f"{level.points}{NO_BREAK}% des points{NO_BREAK}: {level.description}"
        for level in clause.levels
    )


def is_marked_by_level(clause: Clause, method: str) -> bool:
    """Tell whether a method of marking is that of the library, untouched by the clerk."""
    return not method.strip() or method.strip() in {MARKED_BY_LEVEL, level_lines(clause)}
