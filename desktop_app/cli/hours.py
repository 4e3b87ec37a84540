"""The command that counts hours of insertion."""

import argparse
from dataclasses import replace
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Any

from desktop_app.cli.french_parser import add_command
from desktop_app.cli.surroundings import Surroundings, say, say_json
from desktop_app.core.errors import UserError
from desktop_app.core.insertion import InsertionVolume
from desktop_app.core.money import Money
from desktop_app.law.text import Confidence
from desktop_app.sourcing.hours import Hours, count_hours
from desktop_app.sourcing.volumes import (
    Parameter,
    hourly_cost,
    lot_numbered,
    parameters,
    usually_takes_over,
    volume_of,
)

SPACES = dict.fromkeys(map(ord, " \u00a0\u202f"), "")
GREATEST = Decimal(10) ** 12


def add_commands(commands: Any) -> None:
    """Declare the command of this room."""
    parser = add_command(commands, "heures", "Calcule des heures d’insertion.")
    options = (
        ("--montant", a_number, "EUROS", "montant hors taxes du marché ou du lot"),
        ("--part-main-oeuvre", a_number, "POURCENT", "part de la main-d’œuvre dans le prix"),
        ("--effort", a_number, "POURCENT", "taux d’effort d’insertion"),
        ("--cout-horaire", a_number, "EUROS", "coût chargé d’une heure de travail"),
        ("--duree-mois", a_count, "MOIS", "durée du marché"),
        ("--reprise-heures-mois", a_count, "HEURES", "heures de personnel à reprendre, par mois"),
        ("--dossier", Path, "DOSSIER", "complète ce qui n’est pas indiqué"),
        ("--lot", a_count, "NUMERO", "lot du dossier"),
    )
    for name, kind, metavar, said in options:
        parser.add_argument(name, type=kind, metavar=metavar, help=said)
    parser.add_argument("--json", action="store_true", help="répond en JSON")
    parser.set_defaults(run=hours_)


def a_number(text: str) -> Decimal:
    """Read a number as people type it."""
    try:
        value = Decimal(text.translate(SPACES).replace(",", "."))
    except InvalidOperation as error:
        raise UserError(f"« {text} » n’est pas un nombre.") from error
    if not value.is_finite() or not 0 <= value <= GREATEST:
        raise UserError(f"« {text} » ne convient pas : un nombre positif est attendu.")
    return value


def a_count(text: str) -> int:
    """Read a whole number as people type it."""
    value = a_number(text)
    if value != value.to_integral_value():
        raise UserError(f"« {text} » n’est pas un nombre entier.")
    return int(value)


def hours_(options: argparse.Namespace, around: Surroundings) -> int:
    """Count the hours of insertion of a contract or of a lot."""
    catalogue = around.catalogue
    tender = around.dossier(options.dossier) if options.dossier else None
    if options.lot and tender is None:
        raise UserError("« --lot » désigne un lot du dossier : ajoutez « --dossier DOSSIER ».")
    if tender is None:
        start = _from_nothing(options, around)
    else:
        start = volume_of(tender, lot_numbered(tender, options.lot or 0), catalogue)
    volume = _with_options(start, options)
    family = catalogue.family_of(tender) if tender else None
    may_take_over = usually_takes_over(family)
    answer = count_hours(volume, catalogue.insertion, may_take_over=may_take_over)
    shown = parameters(catalogue, tender, takes_over=volume.staff_hours_month > 0)
    if options.json:
        guide = catalogue.insertion
        kinds = {"voies": guide.ways, "publics": guide.audiences}
        lists = {name: [one.title for one in advice] for name, advice in kinds.items()}
        say_json({**_plain(volume, answer, shown), **lists})
    else:
        _say(answer, shown)
    return 0


def _from_nothing(options: argparse.Namespace, around: Surroundings) -> InsertionVolume:
    needed = {"--montant": options.montant, "--part-main-oeuvre": options.part_main_oeuvre}
    missing = " et ".join(name for name, value in needed.items() if value is None)
    if missing:
        raise UserError(f"Il manque {missing} : indiquez-le, ou donnez un dossier (--dossier).")
    cost, since = hourly_cost(around.catalogue, around.today)
    return InsertionVolume(
        amount=Money(),
        labour_share=Decimal(0),
        effort=around.catalogue.insertion.value("effort"),
        hourly_cost=cost,
        hourly_cost_on=since,
        hours=0,
    )


def _with_options(volume: InsertionVolume, options: argparse.Namespace) -> InsertionVolume:
    said: dict[str, Any] = {
        "amount": _money(options.montant),
        "labour_share": options.part_main_oeuvre,
        "effort": options.effort,
        "hourly_cost": _money(options.cout_horaire),
        "months": options.duree_mois,
        "staff_hours_month": options.reprise_heures_mois,
    }
    kept = {name: value for name, value in said.items() if value is not None}
    if "labour_share" in kept:
        kept["trades"] = ()
    if "hourly_cost" in kept:
        kept["hourly_cost_on"] = None
    return replace(volume, **kept)


def _money(euros: Decimal | None) -> Money | None:
    return None if euros is None else Money.from_euros(euros)


def _plain(volume: InsertionVolume, answer: Hours, shown: tuple[Parameter, ...]) -> dict[str, Any]:
    return {
        "heures": answer.hours,
        "heures_brutes": float(answer.raw),
        "avertissements": list(answer.warnings),
        "formule": answer.formula,
        "clause_conseillee": answer.is_advised,
        "heures_conseillees": answer.advised,
        "emploi": answer.job.text,
        "penalite_heure_minimale": float(answer.penalty.euros),
        "lot": volume.lot or None,
        "parametres": [_plain_parameter(one) for one in shown],
    }


def _plain_parameter(parameter: Parameter) -> dict[str, str]:
    return {
        "titre": parameter.title,
        "valeur": parameter.value,
        "source": parameter.source,
        "verifie_le": parameter.verified_on.isoformat(),
        "confiance": parameter.confidence.value,
    }


def _say(answer: Hours, shown: tuple[Parameter, ...]) -> None:
    say(f"Heures d’insertion : {answer.hours}")
    say(f"  {answer.formula}")
    if answer.is_advised:
        say(f"Volume conseillé : {answer.advised} h, soit {answer.job.text}.")
    for warning in answer.warnings:
        say(f"  – {warning}")
    say("Repères :")
    for one in shown:
        sure = f"vu le {one.verified_on:%d/%m/%Y}, confiance {one.confidence}"
        doubt = " : à vérifier" if one.confidence is Confidence.TO_CHECK else ""
        say(f"  – {one.title} : {one.value} ({one.source} ; {sure}{doubt})")
