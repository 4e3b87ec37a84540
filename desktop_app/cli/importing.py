"""The import of a file of suppliers, with its progress on a terminal."""

import argparse
import sys
from collections.abc import Callable
from datetime import date
from functools import partial

from desktop_app.book.imports import ImportRecord
from desktop_app.cli.surroundings import Surroundings
from desktop_app.exchange.dossier_file import write_atomically
from desktop_app.exchange.mapping import guess
from desktop_app.exchange.reading.table import read_table
from desktop_app.exchange.report import ImportReport, report_table
from desktop_app.exchange.request import Request
from desktop_app.exchange.suppliers import plan_import
from desktop_app.reference.locating import placed
from desktop_app.reference.store import open_reference


def import_file(options: argparse.Namespace, around: Surroundings) -> ImportReport:
    """Import a file into the book, or only work out what it would change."""
    reference = open_reference(around.resources_folder / "reference")
    book = around.open_book()
    try:
        with read_table(options.fichier, _bar("Lecture")) as table:
            columns = guess(table)
            request = Request(
                source=options.source or columns.known.name or table.name,
                day=around.today,
                finish=partial(placed, communes=reference.communes),
                progress=_bar("Comparaison"),
            )
            plan = plan_import(table, book.suppliers, request, columns)
            if options.rapport:
                write_atomically(options.rapport, report_table(plan.report, table.name))
            if not options.essai and (plan.report.added or plan.report.updated):
                source, day = request.source, around.today
                record = _record(plan.report, source, table.name, day)
                book.imports.bring(record, plan.new(), plan.changed())
            return plan.report
    finally:
        if sys.stderr.isatty():
            sys.stderr.write("\n")
        book.close()
        reference.close()


def _record(report: ImportReport, source: str, name: str, day: date) -> ImportRecord:
    return ImportRecord(
        day=day,
        source=source,
        file=name,
        unchanged=report.unchanged,
        refused=len(report.refused) + len(report.to_check),
    )


def _bar(title: str) -> Callable[[float, int], None]:
    # Nothing on a file or a pipe: only a person looks at a bar.
    def show(done: float, rows: int) -> None:
        if sys.stderr.isatty():
            sys.stderr.write(f"\r{title} : {done:4.0%}, {rows} lignes")
            sys.stderr.flush()

    return show
