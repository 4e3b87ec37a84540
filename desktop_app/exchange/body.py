"""The lines of a table that are data, told from titles repeated, instructions and totals."""

import re
from collections.abc import Callable, Iterator

from desktop_app.core.folding import fold
from desktop_app.exchange.columns import DATA
from desktop_app.exchange.mapping import ColumnMap, below
from desktop_app.exchange.reading.row import Row
from desktop_app.exchange.reading.table import Table

INSTRUCTIONS_WITHIN = 5
MANY_COLUMNS = 3
INSTRUCTION = re.compile(
    r"\b(obligatoire|facultati(?:f|ve)|a remplir|a completer|par exemple|exemple de saisie|ex"
    r"|format|\d+ chiffres|caracteres|saisir|indiquer|preciser|renseigner|ne pas|choisir"
    r"|liste deroulante|texte libre|merci de|champ)\b"
)
FOOT = re.compile(
    r"(total|source|nombre d|mise? a jour|date d extraction|document|legende|export|extraction"
    r"|copyright|page \d)"
)
Passed = Callable[[int, str], None]


def data_lines(table: Table, columns: ColumnMap, passed: Passed) -> Iterator[Row]:
    """Go through the lines that are data, and tell which others are passed over.

    Args:
        table: the table.
        columns: which line has the titles, and which columns are used.
        passed: told the number of each line that is no data, and why.
    """
    judge = _Judge(columns)
    for row in below(table, columns):
        reason = judge.reason(row)
        if reason:
            passed(row.number, reason)
        else:
            yield row


class _Judge:
    def __init__(self, columns: ColumnMap) -> None:
        self._header = columns.header
        self._titles = tuple(fold(title) for title in columns.titles)
        self._first = columns.titles[:1]
        self._used = sum(bool(name) for name in columns.fields)

    def reason(self, row: Row) -> str:
        """Say why a line is no data, with nothing when it is."""
        # Cheap first: a line of data seldom begins like the header.
        if row.cells[:1] == self._first or row.number <= self._header + INSTRUCTIONS_WITHIN:
            folded = tuple(fold(cell) for cell in row.cells)
            if folded == self._titles[: len(folded)] and len(folded) > 1:
                return "ligne de titres répétée"
            if self._header and row.number <= self._header + INSTRUCTIONS_WITHIN:
                hint = self._instruction(row, folded)
                if hint:
                    return hint
        if sum(map(bool, row.cells)) == 1 and self._used >= MANY_COLUMNS:
            return self._foot(row)
        return ""

    def _foot(self, row: Row) -> str:
        if FOOT.match(fold("".join(row.cells))):
            return "ligne de bas de page, sans fournisseur"
        return ""

    def _instruction(self, row: Row, folded: tuple[str, ...]) -> str:
        filled = [text for text in folded if text]
        hints = sum(bool(INSTRUCTION.search(text)) for text in filled)
        # « 14 chiffres » and « 5 caractères » hold no number of five digits, nor an address.
        has_data = any(DATA.search(cell) for cell in row.cells)
        if hints and 2 * hints >= len(filled) and not has_data:
            return "consigne de saisie, sans fournisseur"
        return ""
