"""The command that compares the bids received, and the file that it reads."""

import argparse
from decimal import Decimal
from pathlib import Path
from typing import Any

from desktop_app.cli.bids_file import read_to_compare
from desktop_app.cli.french_parser import A_DOSSIER, add_command
from desktop_app.cli.surroundings import Surroundings, say, say_json
from desktop_app.core.bid import BidSheet
from desktop_app.core.errors import DataFileError
from desktop_app.core.tender import Tender
from desktop_app.scoring.analysis import Standing
from desktop_app.scoring.bid_check import problems, settled
from desktop_app.scoring.lot_analysis import LotAnalysis, analyse_lots
from desktop_app.scoring.low_bids import METHOD, QUESTIONS, LowBid
from desktop_app.scoring.motives import motives, ordinal, said, set_aside_motives, waiting


def add_commands(commands: Any) -> None:
    """Declare the commands of this room."""
    compare = add_command(commands, "analyser", "Compare les offres reçues.")
    compare.add_argument("dossier", type=Path, metavar="DOSSIER", help=A_DOSSIER)
    compare.add_argument(
        "--offres", type=Path, required=True, metavar="FICHIER", help="offres, en TOML ou JSON"
    )
    compare.add_argument("--json", action="store_true", help="répond en JSON")
    compare.set_defaults(run=compare_)


def read_bids(path: Path, tender: Tender, around: Surroundings) -> BidSheet:
    """Read the bids received for a tender.

    Raises:
        UserError: the file cannot be read, or every mistake of its bids together.
    """
    sheet = settled(tender, around.catalogue, read_to_compare(path, around))
    found = problems(tender, around.catalogue, sheet)
    if found:
        raise DataFileError(path.name, found)
    return sheet


def compare_(options: argparse.Namespace, around: Surroundings) -> int:
    """Say the points and the rank of each bid, and which prices look abnormally low."""
    tender = around.dossier(options.dossier)
    around.catalogue.draft(tender, tender.date)
    sheet = read_bids(options.offres, tender, around)
    lots = analyse_lots(tender, around.catalogue, sheet)
    if options.json:
        say_json(_plain(lots))
        return 0
    for lot in lots:
        _say_lot(lot)
    if any(lot.low for lot in lots):
        say(METHOD)
        for question in QUESTIONS:
            say(f"  – {question}")
    return 0


def _say_lot(lot: LotAnalysis) -> None:
    if lot.number:
        say(f"Lot {lot.number} : {lot.title}")
    for standing in lot.analysis.standings:
        rank = ordinal(standing.rank) if standing.rank else "à juger"
        say(f"{rank} – {standing.bid.bidder} : {said(standing.total)} points")
        for item in standing.by_part:
            say(f"    {item.part.designation} : {said(item.points)} / {said(item.part.weight)}")
    for bid in lot.analysis.set_aside:
        say(f"écartée – {bid.bidder} : {bid.irregular}")
    for low in lot.low:
        say(f"{low.message} Indice, pas une preuve : interrogez le candidat.")
    if waiting(lot.analysis):
        say(waiting(lot.analysis))


def _plain(lots: tuple[LotAnalysis, ...]) -> dict[str, Any]:
    return {
        "lots": [_plain_lot(lot) for lot in lots],
        "methode_prix_bas": METHOD,
        "questions_prix_bas": list(QUESTIONS),
    }


def _plain_lot(lot: LotAnalysis) -> dict[str, Any]:
    return {
        "lot": lot.number,
        "elements": [
            {"element": part.key, "intitule": part.designation, "poids": _number(part.weight)}
            for part in lot.analysis.parts
        ],
        "offres": [_plain_standing(lot, item) for item in lot.analysis.standings],
        "ecartees": [
            {
                "soumissionnaire": bid.bidder,
                "motif": bid.irregular,
                "motifs_rejet": set_aside_motives(bid),
            }
            for bid in lot.analysis.set_aside
        ],
        "prix_bas": [_plain_low(low) for low in lot.low],
        "en_attente": waiting(lot.analysis),
    }


def _plain_standing(lot: LotAnalysis, standing: Standing) -> dict[str, Any]:
    return {
        "soumissionnaire": standing.bid.bidder,
        "rang": standing.rank,
        "total": _number(standing.total),
        "points": {item.part.key: _number(item.points) for item in standing.by_part},
        "a_juger": [part.key for part in standing.missing],
        "motifs": motives(lot.analysis, standing),
    }


def _plain_low(low: LowBid) -> dict[str, Any]:
    return {
        "soumissionnaire": low.bid.bidder,
        "sous_les_autres": _number(low.under_others),
        "sous_l_estimation": _number(low.under_estimate),
        "message": low.message,
    }


def _number(value: Decimal | None) -> float | None:
    return None if value is None else float(value)
