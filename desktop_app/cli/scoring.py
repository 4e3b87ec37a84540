"""Commands about how bids are marked: simulate a scale, compare life-cycle costs."""

import argparse
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Any

from desktop_app.cli.bids_file import ListedBid, read_to_simulate
from desktop_app.cli.french_parser import A_DOSSIER, add_command
from desktop_app.cli.surroundings import Surroundings, say, say_json
from desktop_app.core.errors import UserError
from desktop_app.core.money import Money
from desktop_app.core.tender import Tender
from desktop_app.datafile import nearest
from desktop_app.documents.typography import amount, number
from desktop_app.scoring.scale import Part, parts, weight_problems
from desktop_app.scoring.simulation import (
    EuroValue,
    SimulatedBid,
    Simulation,
    simulate,
    typical_bids,
)
from desktop_app.scoring.worth import readable


@dataclass(frozen=True, slots=True)
class SimulatedLot:
    """The simulation of one lot; none is the number of a contract without lots."""

    lot: int | None
    parts: tuple[Part, ...]
    result: Simulation


def add_commands(commands: Any) -> None:
    """Declare the commands of this room."""
    simulation = add_command(commands, "simuler", "Simule la notation d’un dossier.")
    simulation.add_argument("dossier", type=Path, metavar="DOSSIER", help=A_DOSSIER)
    simulation.add_argument("--lot", type=int, metavar="N", help="un seul lot")
    simulation.add_argument(
        "--offres", type=Path, metavar="FICHIER", help="offres à noter (trois offres types sinon)"
    )
    simulation.add_argument("--json", action="store_true", help="répond en JSON")
    simulation.set_defaults(run=simulate_)


def simulate_(options: argparse.Namespace, around: Surroundings) -> int:
    """Mark and rank fictional bids, lot by lot."""
    tender = around.dossier(options.dossier)
    scales = {lot: parts(tender, around.catalogue, lot or 1) for lot in _lots(tender, options.lot)}
    if not any(scales.values()):
        raise UserError(
            "Ce dossier n’a pas de critère d’attribution : ajoutez-en avant de simuler."
        )
    every = [part for scale in scales.values() for part in scale]
    bids = read_to_simulate(options.offres, every, around) if options.offres else ()
    _refuse_unknown(bids, every)
    found = [
        SimulatedLot(lot, scale, simulate(scale, marked))
        for lot, scale in scales.items()
        if scale and (marked := _for_lot(bids, lot) if bids else _typical(tender, scale, lot))
    ]
    if not found:
        raise UserError(f"« {options.offres.name} » ne contient aucune offre pour ce lot.")
    if options.json:
        say_json(
            {
                "problemes_de_poids": list(weight_problems(tender)),
                "lots": [_plain(item) for item in found],
            }
        )
        return 0
    for item in found:
        _say(item)
    return 0


def _lots(tender: Tender, wanted: int | None) -> tuple[int | None, ...]:
    numbers = tuple(lot.number for lot in tender.lots)
    if wanted is None:
        return numbers or (None,)
    if wanted not in numbers:
        known = ", ".join(map(str, numbers)) or "aucun"
        raise UserError(f"Ce dossier n’a pas de lot {wanted} ; lots du dossier : {known}.")
    return (wanted,)


def _typical(tender: Tender, scale: Sequence[Part], lot: int | None) -> tuple[SimulatedBid, ...]:
    own = next((item.amount for item in tender.lots if item.number == lot), None)
    return typical_bids(scale, own or tender.amount)


def _for_lot(bids: Sequence[ListedBid], lot: int | None) -> tuple[SimulatedBid, ...]:
    return tuple(bid.simulated() for bid in bids if not (lot and bid.lot) or bid.lot == lot)


def _refuse_unknown(bids: Sequence[ListedBid], scale: Sequence[Part]) -> None:
    priced = {part.key for part in scale if part.is_priced}
    known = {
        "appreciations": tuple(dict.fromkeys(p.key for p in scale if p.key not in priced)),
        "couts": tuple(priced),
    }
    problems = [
        f"offre « {bid.name} », « {word}.{key} » : élément inconnu ; {nearest(key, known[word])}"
        for bid in bids
        for word, given in (("appreciations", bid.marks), ("couts", bid.costs))
        for key in given
        if key not in known[word]
    ]
    if problems:
        raise UserError("\n".join(problems))


def _plain(item: SimulatedLot) -> dict[str, Any]:
    return {
        "lot": item.lot,
        "elements": [_plain_part(part) for part in item.parts],
        "offres": [
            {
                "nom": bid.name,
                "prix": plain_number(bid.price),
                "points": {key: plain_number(points) for key, points in bid.points.items()},
                "total": plain_number(bid.total),
                "rang": bid.rank,
            }
            for bid in item.result.bids
        ],
        "valeur_environnement": _plain_worth(item.result.euro_value),
        "avertissements": [
            {"nature": warning.kind.value, "element": warning.part, "message": warning.text}
            for warning in item.result.warnings
        ],
    }


def _plain_part(part: Part) -> dict[str, Any]:
    return {
        "element": part.key,
        "intitule": part.designation,
        "critere": part.criterion,
        "nature": part.kind.value,
        "poids": plain_number(part.weight),
        "formule": part.applied_formula.value if part.is_priced else None,
        "formule_supposee": _is_supposed(part),
        "niveaux": len(part.levels),
    }


def _is_supposed(part: Part) -> bool:
    return part.is_priced and part.formula is None


def _plain_worth(worth: EuroValue | None) -> dict[str, Any] | None:
    if worth is None:
        return None
    return {
        "prix_le_plus_bas": plain_number(worth.lowest),
        "points_possibles": plain_number(worth.points),
        "un_point": None if worth.point is None else plain_number(worth.point),
        "meilleure_note": None if worth.best is None else plain_number(worth.best),
    }


def plain_number(value: Decimal | Money) -> int | float:
    """Return an amount or a number of points as JSON holds it."""
    exact = value.euros if isinstance(value, Money) else value
    return int(exact) if exact == exact.to_integral_value() else float(exact)


def _say(item: SimulatedLot) -> None:
    where = f"Lot {item.lot}" if item.lot else "Marché"
    weights = " ; ".join(f"{part.designation} {points(part.weight)}" for part in item.parts)
    say(f"{where} – éléments notés : {weights}")
    for part in filter(_is_supposed, item.parts):
        say(f"  « {part.designation} » : formule non choisie, proportionnelle supposée.")
    for bid in sorted(item.result.bids, key=lambda bid: bid.rank):
        say(f"  {bid.rank}. {bid.name} ({amount(bid.price)}) : {points(bid.total)} points")
        details = (f"{part.designation} {points(bid.points[part.key])}" for part in item.parts)
        say(f"     {' ; '.join(details)}")
    for line in _worth_lines(item.result.euro_value):
        say(f"  {line}")
    for warning in item.result.warnings:
        say(f"  → {warning.text}")
    say()


def _worth_lines(worth: EuroValue | None) -> Iterable[str]:
    if worth is None:
        return
    if worth.point is None:
        yield "Aucun écart de prix ne fait perdre un point : le prix ne départage pas les offres."
        return
    point = amount(readable(worth.point))
    yield f"Autour du prix le plus bas, un point d’environnement vaut environ {point}."
    if worth.best is None:
        yield "La meilleure note d’environnement l’emporte sur tout écart de prix."
    else:
        yield (
            f"La meilleure note d’environnement ({points(worth.points)} points de plus que la"
            f" moins bonne) compense environ {amount(readable(worth.best))} de plus."
        )


def points(value: Decimal) -> str:
    """Return a number of points as a French sentence writes it."""
    return number(value.normalize() if value % 1 else int(value))
