from pathlib import Path

import pytest

from desktop_app.exchange.suppliers import import_suppliers

FILES = Path(__file__).parent / "files"


class Shelf:
    """Suppliers in memory."""

    def __init__(self):
        self.kept = ()

    def all(self):
        return self.kept

    def put_all(self, suppliers):
        self.kept = (*self.kept, *suppliers)


@pytest.fixture
def bring():
    """Import an odd file and return the report and the suppliers."""

    def run(name, *, folder=FILES):
        shelf = Shelf()
        report = import_suppliers(folder / name, shelf, "liste", dry_run=False)
        return report, shelf.kept

    return run
