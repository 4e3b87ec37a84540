"""Times an import of a CSV file at full size beside bare statements, and its memory.

Every supplier is invented. Run it with: python tests/benchmarks/import_speed.py [SUPPLIERS]
"""

import csv
import json
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from book_speed import DAY, ROOT, bare_load, empty_book, suppliers

from desktop_app.book.imports import ImportRecord
from desktop_app.book.store import open_book
from desktop_app.core.siret import is_siren, is_siret
from desktop_app.datafile import read_glossary
from desktop_app.exchange.reading.table import read_table
from desktop_app.exchange.request import Request
from desktop_app.exchange.suppliers import plan_import

TITLES = (
    *("Raison sociale", "SIRET", "Type de structure", "Activités", "Adresse", "Code postal"),
    *("Commune", "Code INSEE", "Téléphone", "E-mail"),
)


def invented_siret(number: int) -> str:
    siren = next(text for key in range(10) if is_siren(text := f"{number:08d}{key}"))
    return next(text for key in range(10) if is_siret(text := f"{siren}0001{key}"))


def write_list(path: Path, total: int) -> None:
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file, delimiter=";")
        writer.writerow(TITLES)
        for number, item in enumerate(suppliers(total), 1):
            place, contact = item.place, item.contact
            # No two of one name: this measures an import, not its doubts.
            writer.writerow(
                (
                    *(f"{item.name} {number}", invented_siret(number), item.kind.value),
                    *(item.activities, place.street, place.postcode, place.commune, place.insee),
                    *(contact.phone, contact.email),
                )
            )


def import_here(folder: Path, source: Path) -> None:
    path = empty_book(folder)
    book = open_book(
        path, folder / "backups", DAY, read_glossary(ROOT / "resources/glossary.toml")
    )
    for _ in range(2):
        begun = time.perf_counter()
        with read_table(source) as table:
            read = time.perf_counter()
            plan = plan_import(table, book.suppliers, Request(source="liste", day=DAY))
            planned = time.perf_counter()
            record = ImportRecord(day=DAY, source="liste", file=source.name)
            book.imports.bring(record, plan.new(), plan.changed())
        ended = time.perf_counter()
        report = plan.report
        memory = [
            resource.getrusage(who).ru_maxrss >> 10
            for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)
        ]
        steps = [read - begun, planned - read, ended - planned]
        counts = [report.lines, report.added, report.unchanged]
        sys.stdout.write(json.dumps([steps, counts, memory]) + "\n")
    book.close()


def main(total: int) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for part in ("ours", "bare"):
            (folder / part).mkdir()
        source = folder / "liste.csv"
        write_list(source, total)
        command = [sys.executable, __file__, "--import", str(folder / "ours"), str(source)]
        answer = subprocess.run(command, check=True, capture_output=True, text=True, cwd=ROOT)  # noqa: S603 - ours
        bare = bare_load(folder / "bare", total)
        sys.stdout.write(f"bare executemany: {bare:.1f} s\n")
        for title, line in zip(("first", "again"), answer.stdout.splitlines(), strict=True):
            steps, counts, memory = json.loads(line)
            sys.stdout.write(
                f"{title}: read {steps[0]:.1f}, plan {steps[1]:.1f}, write {steps[2]:.1f} s;"
                f" {sum(steps):.1f} s in all, ratio {sum(steps) / bare:.2f};"
                f" lines, added, unchanged {counts}; memory {memory[0]} MB,"
                f" reading process {memory[1]} MB\n"
            )


if __name__ == "__main__":
    if sys.argv[1:2] == ["--import"]:
        import_here(Path(sys.argv[2]), Path(sys.argv[3]))
    else:
        main(int(sys.argv[1]) if len(sys.argv) > 1 else 250_000)
