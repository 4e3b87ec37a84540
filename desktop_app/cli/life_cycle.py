"""The command that compares life-cycle costs, year by year."""

import argparse
from pathlib import Path
from typing import Any

from desktop_app.cli.french_parser import add_command
from desktop_app.cli.scoring import plain_number
from desktop_app.cli.surroundings import Surroundings, say, say_json
from desktop_app.core.errors import DataFileError, UserError
from desktop_app.datafile import parse, read_toml
from desktop_app.documents.typography import amount
from desktop_app.scoring.life_cycle import (
    CostedYear,
    Heading,
    LifeCycleCost,
    LifeCycleStudy,
    life_cycle_cost,
)
from desktop_app.scoring.life_cycle_rules import data_to_ask, published_method


def add_commands(commands: Any) -> None:
    """Declare the commands of this room."""
    parser = add_command(commands, "cout-global", "Compare des coûts du cycle de vie.")
    parser.add_argument(
        "fichier", type=Path, metavar="FICHIER", help="options à comparer, en TOML ou en JSON"
    )
    parser.add_argument("--json", action="store_true", help="répond en JSON")
    parser.set_defaults(run=compare)


def compare(options: argparse.Namespace, around: Surroundings) -> int:
    """Compare the life-cycle costs of the bids of a file, the lowest first."""
    study = _read_study(options.fichier, around)
    costs = [life_cycle_cost(study.horizon, bid) for bid in study.bids]
    costs.sort(key=lambda cost: cost.total)
    if options.json:
        say_json(_plain(study, costs, around))
    else:
        _say(study, costs, around)
    return 0


def _read_study(path: Path, around: Surroundings) -> LifeCycleStudy:
    study, problems = parse(read_toml(path), LifeCycleStudy, around.glossary)
    if study is None or problems:
        raise DataFileError(path.name, problems)
    if not study.bids:
        raise UserError(f"« {path.name} » ne contient aucune offre : écrivez-en au moins une.")
    return study


def _plain(
    study: LifeCycleStudy, costs: list[LifeCycleCost], around: Surroundings
) -> dict[str, Any]:
    guide = around.catalogue.life_cycle
    return {
        "annees": study.horizon.years,
        "taux_actualisation": plain_number(study.horizon.discount_rate),
        "offres": [
            {
                "nom": cost.name,
                "total": plain_number(cost.total),
                "total_non_actualise": plain_number(cost.undiscounted),
                "par_poste": {item.value: plain_number(cost.of(item)) for item in Heading},
                "par_annee": [_plain_year(year) for year in cost.years],
            }
            for cost in costs
        ],
        "donnees_a_demander": [
            {
                "poste": sheet.name,
                "unite": sheet.unit,
                "question": sheet.question,
                "preuve": sheet.proof,
            }
            for sheet in data_to_ask(guide)
        ],
        "methode": list(published_method(guide, study.horizon)),
    }


def _plain_year(year: CostedYear) -> dict[str, Any]:
    return {
        "annee": year.year,
        "achat": plain_number(year.purchase),
        **{item.value: plain_number(money) for item, money in year.running.items()},
        "fin_de_vie": plain_number(year.end_of_life),
        "total": plain_number(year.total),
        "actualise": plain_number(year.discounted),
    }


def _say(study: LifeCycleStudy, costs: list[LifeCycleCost], around: Surroundings) -> None:
    guide = around.catalogue.life_cycle
    titles = {sheet.name: sheet.title for sheet in guide.costs}
    rate = plain_number(study.horizon.discount_rate)
    written = f"actualisé à {str(rate).replace('.', ',')} %" if rate else "non actualisé"
    say(f"Coût du cycle de vie sur {study.horizon.years} ans, {written} :")
    for rank, cost in enumerate(costs, 1):
        say(f"  {rank}. {cost.name} : {amount(cost.total)}")
        say(f"     {titles['achat']} : {amount(cost.years[0].purchase)}")
        for heading in Heading:
            if cost.of(heading):
                say(f"     {titles[heading]} : {amount(cost.of(heading))}")
        if cost.years[-1].end_of_life:
            say(f"     {titles['fin_de_vie']} : {amount(cost.years[-1].end_of_life)}")
        for year in cost.years:
            say(f"       année {year.year} : {amount(year.total)} ({amount(year.discounted)})")
    say("\nDonnées à demander aux entreprises :")
    for sheet in data_to_ask(guide):
        say(f"  – {sheet.title} ({sheet.unit}) : {sheet.question} Preuve : {sheet.proof}.")
    say("\nMéthode à publier dans le règlement de la consultation :")
    for sentence in published_method(guide, study.horizon):
        say(f"  – {sentence}")
