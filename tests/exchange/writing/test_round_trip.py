import pytest

from desktop_app.core.folding import fold
from desktop_app.core.supplier import Supplier
from desktop_app.exchange.mapping import at_header
from desktop_app.exchange.reading.table import read_here
from desktop_app.exchange.supplier_export import FORMATS, export_suppliers
from desktop_app.exchange.writing.columns import BY_TITLE, completed
from desktop_app.exchange.writing.guard import unguarded

NAMES = [item.name for item in FORMATS]


@pytest.mark.parametrize("name", NAMES)
def test_our_reader_gives_back_every_field_of_every_format(tmp_path, whole, name):
    path = tmp_path / f"liste.{name}"
    export_suppliers(path, [whole, Supplier(name="=1+1")], name)
    with read_here(path) as table:
        titles, row, formula = table.rows()
    guesses = at_header(1, titles.cells).fields
    keys = [
        BY_TITLE[fold(title)].key if fold(title) in BY_TITLE else guess
        for title, guess in zip(titles.cells, guesses, strict=True)
    ]
    undo = unguarded if name == "csv" else str
    cells = dict(zip(keys, map(undo, row.cells), strict=False))
    assert completed(Supplier(name=""), cells) == whole
    assert undo(formula.cells[0]) == "=1+1"
