"""How long the check of a dossier and the scan of a text take; run it by hand.

python tests/benchmarks/law_speed.py
"""

import datetime
import statistics
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from desktop_app.catalogue import Catalogue, load_catalogue
from desktop_app.core.clause_choice import ClauseChoice, OwnText
from desktop_app.core.lot import Lot
from desktop_app.core.money import Money
from desktop_app.core.tender import Tender
from desktop_app.dossier import read_dossier
from desktop_app.law.wording import scan
from desktop_app.paths import shipped

ROOT = Path(__file__).parents[2]
DAY = datetime.date(2026, 12, 1)
LOTS, CLAUSES, ROUNDS = 10, 60, 41
PAGES, SIGNS_OF_A_PAGE = 20, 3_000
CHECK_AIM, SCAN_AIM = 10, 30


def median(work: Callable[[int], object]) -> float:
    """Return how long a piece of work takes, in milliseconds."""
    times = []
    for number in range(ROUNDS):
        start = time.perf_counter()
        work(number)
        times.append(time.perf_counter() - start)
    return statistics.median(times) * 1000


def large_tender(catalogue: Catalogue) -> Tender:
    """Return a tender of ten lots with sixty clauses, all with their own checker."""
    path = ROOT / "tests" / "reference" / "dossier-contrat.toml"
    tender = read_dossier(path.read_bytes(), path.name, catalogue.glossary)
    lots = tuple(
        Lot(number=rank, designation=f"Secteur {rank}", amount=Money.from_euros(4_800))
        for rank in range(1, LOTS + 1)
    )
    choices = tuple(
        ClauseChoice(clause=name, checked_by="responsable des bâtiments", lots=(rank % LOTS + 1,))
        for rank, name in enumerate(list(catalogue.clauses)[:CLAUSES])
    )
    return replace(tender, lots=lots, clauses=choices)


def typed(tender: Tender, number: int) -> Tender:
    """Return the tender after one more keystroke in a text of the clerk."""
    text = "Le titulaire passe deux fois par semaine dans chaque bâtiment. " * 5
    own = OwnText(document="ccp", title="Passages", text=text + "a" * number)
    return replace(tender, texts=(*tender.texts, own))


def long_text(catalogue: Catalogue) -> str:
    """Return a text of twenty pages, made of the clauses of the library."""
    words = "\n\n".join(
        variant.text for clause in catalogue.clauses.values() for variant in clause.variants
    )
    size = PAGES * SIGNS_OF_A_PAGE
    return (words * (size // len(words) + 1))[:size]


def main() -> int:
    """Say the medians; return 1 when an aim is not met."""
    catalogue = load_catalogue(shipped("resources"))
    tender, text = large_tender(catalogue), long_text(catalogue)
    catalogue.findings(tender, DAY)
    check = median(lambda number: catalogue.findings(typed(tender, number), DAY))
    lexicon = catalogue.law.lexicon
    reading = median(lambda _: scan(text, lexicon))
    sys.stdout.write(
        f"contrôle, {LOTS} lots, {CLAUSES} clauses, {len(catalogue.law.rules)} règles :"
        f" {check:.1f} ms (visé : {CHECK_AIM})\n"
        f"relevé, {PAGES} pages, {len(text.split())} mots :"
        f" {reading:.1f} ms (visé : {SCAN_AIM})\n"
    )
    return int(check > CHECK_AIM or reading > SCAN_AIM)


if __name__ == "__main__":
    raise SystemExit(main())
