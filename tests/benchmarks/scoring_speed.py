"""How long the simulator takes to answer a gesture; run it by hand.

python tests/benchmarks/scoring_speed.py
"""

import statistics
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

from desktop_app.catalogue import load_catalogue
from desktop_app.core.criterion import Criterion, CriterionKind, Level, PriceFormula
from desktop_app.core.lot import Lot
from desktop_app.core.money import Money
from desktop_app.core.tender import Tender
from desktop_app.dossier import read_dossier
from desktop_app.paths import shipped
from desktop_app.scoring.scale import parts
from desktop_app.scoring.simulation import sensitivity, simulate, typical_bids

ROOT = Path(__file__).parents[2]
LOTS, CRITERIA, ROUNDS = 10, 8, 41
LEVELS = tuple(Level(points=share, description=f"Niveau {share}") for share in (0, 30, 60, 100))
AIM = 16


def median(work: Callable[[], object]) -> float:
    """Return how long a piece of work takes, in milliseconds."""
    times = []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return statistics.median(times) * 1000


def large_tender(tender: Tender) -> Tender:
    """Return a tender of ten lots marked on eight criteria."""
    price = Criterion(
        designation="Prix",
        kind=CriterionKind.PRICE,
        weight=Decimal(44),
        formula=PriceFormula.PROPORTIONAL,
    )
    others = tuple(
        Criterion(
            designation=f"Critère {rank}",
            kind=CriterionKind.ENVIRONMENT if rank % 2 else CriterionKind.TECHNICAL,
            weight=Decimal(8),
            levels=LEVELS,
        )
        for rank in range(1, CRITERIA)
    )
    lots = tuple(
        Lot(number=rank, designation=f"Secteur {rank}", amount=Money.from_euros(4_800 * rank))
        for rank in range(1, LOTS + 1)
    )
    return replace(tender, criteria=(price, *others), clauses=(), lots=lots)


def main() -> int:
    """Say the medians; return 1 when the aim is not met."""
    catalogue = load_catalogue(shipped("resources"))
    path = ROOT / "tests" / "reference" / "dossier-contrat.toml"
    tender = large_tender(read_dossier(path.read_bytes(), path.name, catalogue.glossary))

    def every_lot() -> None:
        for lot in tender.lots:
            scale = parts(tender, catalogue, lot.number)
            simulate(scale, typical_bids(scale, lot.amount or tender.amount))

    scale = parts(tender, catalogue, 1)
    bids = typical_bids(scale, tender.amount)
    answer = median(every_lot)
    curve = median(lambda: sensitivity(scale, bids, scale[0].key))
    sys.stdout.write(
        f"simulation et avertissements, {LOTS} lots, {CRITERIA} critères :"
        f" {answer:.1f} ms (visé : {AIM})\n"
        f"sensibilité d’un lot : {curve:.1f} ms (visé : {AIM})\n"
    )
    return int(max(answer, curve) > AIM)


if __name__ == "__main__":
    raise SystemExit(main())
