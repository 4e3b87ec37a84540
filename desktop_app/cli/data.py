"""Commands about the shipped data: list it, check it."""

import argparse
from pathlib import Path
from typing import Any

from desktop_app.catalogue import Catalogue
from desktop_app.clauses.clause import Clause
from desktop_app.clauses.network import RegionalNetworks, in_reading_order, of_region
from desktop_app.clauses.network_proofreading import network_problems
from desktop_app.cli.french_parser import add_command
from desktop_app.cli.surroundings import Surroundings, say, say_json
from desktop_app.core.errors import UserError
from desktop_app.dossier import read_dossier
from desktop_app.law.examples import Bench, read_model
from desktop_app.law.finding import State
from desktop_app.law.upcoming import Upcoming
from desktop_app.proofreading import checked_catalogue, wording_mistakes


def add_commands(commands: Any) -> None:
    """Declare the commands of this room."""
    library = add_command(commands, "bibliotheque", "Liste clauses, familles, labels et règles.")
    library.add_argument("--famille", metavar="FAMILLE", help="une seule famille")
    library.add_argument(
        "--reseaux", action="store_true", help="les organismes qui aident, région par région"
    )
    library.add_argument("--region", metavar="CODE", help="avec --reseaux : une seule région")
    library.add_argument("--json", action="store_true", help="répond en JSON")
    library.set_defaults(run=list_library)
    check = add_command(commands, "controler-donnees", "Contrôle chaque fichier de données livré.")
    check.set_defaults(run=check_data)


def list_library(options: argparse.Namespace, around: Surroundings) -> int:
    """List what the library holds, with its versions."""
    if options.reseaux:
        return _list_networks(options, around)
    if options.region is not None:
        raise UserError("« --region » choisit une région de « --reseaux » : ajoutez --reseaux.")
    answer = library_of(around.catalogue, options.famille)
    if options.json:
        say_json(answer)
        return 0
    say(f"Règles et bibliothèque, version {answer['version']}")
    for family in answer["familles"]:
        say(f"Famille {family['famille']} : {family['titre']}")
    for clause in answer["clauses"]:
        say(
            f"{clause['clause']} ({clause['role']}, palier {clause['palier']}) : {clause['titre']}"
        )
    for rule in answer["regles"]:
        say(f"Règle {rule['regle']} : {rule['titre']}")
    for item in answer["a_venir"]:
        say(f"À venir, {item['date'] or 'date inconnue'} : {item['titre']}")
    return 0


def _list_networks(options: argparse.Namespace, around: Surroundings) -> int:
    shelves = networks_of(around.catalogue, options.region)
    if options.json:
        say_json({"version": around.catalogue.version, "reseaux": shelves})
        return 0
    for shelf in shelves:
        say(f"{shelf['titre']} ({shelf['region'] or 'national'})")
        for item in shelf["reseaux"]:
            say(f"  {item['nature']} : {item['nom']} · {item['site'] or 'site non trouvé'}")
        for kind in shelf["manque"]:
            say(f"  {kind} : non trouvé, à compléter")
    return 0


def networks_of(catalogue: Catalogue, region: str | None) -> list[dict[str, Any]]:
    """Return the bodies that help, of all regions or of one with those of the country."""
    directory = catalogue.networks
    known = {shelf.region: shelf.title for shelf in directory.values() if shelf.region}
    if region is None:
        shelves = in_reading_order(directory.values())
    elif region in known:
        shelves = of_region(directory, region)
    else:
        told = ", ".join(f"{code} ({title})" for code, title in sorted(known.items()))
        raise UserError(f"La région « {region} » n’existe pas ; régions connues : {told}.")
    return [_plain_shelf(shelf) for shelf in shelves]


def _plain_shelf(shelf: RegionalNetworks) -> dict[str, Any]:
    return {
        "region": shelf.region,
        "titre": shelf.title,
        "reseaux": [
            {
                "nom": item.name,
                "nature": item.kind.value,
                "fait": item.work,
                "site": item.website,
                "sources": list(item.sources),
                "confiance": item.confidence.value,
                "verifie_le": item.verified_on.isoformat(),
            }
            for item in shelf.networks
        ],
        "manque": [kind.value for kind in shelf.missing],
    }


def library_of(catalogue: Catalogue, family: str | None) -> dict[str, Any]:
    """Return the answer of `bibliotheque` in JSON."""
    if family is not None and family not in catalogue.families:
        known = ", ".join(catalogue.families)
        raise UserError(f"La famille « {family} » n’existe pas ; familles connues : {known}.")
    clauses = [_plain_clause(clause, catalogue) for clause in catalogue.clauses.values()]
    return {
        "version": catalogue.version,
        "familles": [
            {"famille": item.identifier, "titre": item.title, "version": item.version}
            for item in catalogue.families.values()
            if family in {None, item.identifier}
        ],
        "clauses": [item for item in clauses if family is None or family in item["familles"]],
        "labels": [
            {"label": item.identifier, "titre": item.title} for item in catalogue.labels.values()
        ],
        "structures": [
            {"structure": item.identifier, "titre": item.title}
            for item in catalogue.structures.values()
        ],
        "regles": [
            {
                "regle": item.identifier,
                "titre": item.title,
                "niveau": item.level.value,
                "confiance": item.confidence.value,
                "depuis": item.since.isoformat() if item.since else None,
                "jusqu_a": item.until.isoformat() if item.until else None,
                "fondement": list(catalogue.law.articles(item.grounds)),
            }
            for item in catalogue.law.rules.values()
        ],
        "a_venir": [_plain_upcoming(item, catalogue) for item in catalogue.law.upcoming],
    }


def _plain_upcoming(item: Upcoming, catalogue: Catalogue) -> dict[str, Any]:
    return {
        "titre": item.title,
        "date": item.date.isoformat() if item.date else None,
        "resume": item.summary,
        "regles": list(item.rules),
        "fondement": list(catalogue.law.articles(item.grounds)),
        "source": item.source,
        "confiance": item.confidence.value,
    }


def _plain_clause(clause: Clause, catalogue: Catalogue) -> dict[str, Any]:
    """Return what `bibliotheque` says of a clause."""
    return {
        "clause": clause.identifier,
        "version": clause.version,
        "titre": clause.title,
        "familles": [
            family.identifier for family in catalogue.families.values() if clause.suits(family)
        ],
        "role": clause.role.value,
        "palier": clause.rung,
        "dimension": clause.dimension.value,
    }


def check_data(options: argparse.Namespace, around: Surroundings) -> int:
    """Check every data file and every example of every rule."""
    del options
    folder = around.resources_folder
    catalogue = checked_catalogue(folder)
    bench = Bench(catalogue.law, read_model(folder), catalogue.glossary, catalogue.draft)
    problems = (
        *bench.problems(),
        *wording_mistakes(catalogue),
        *network_problems(catalogue.networks, around.today),
        *tour_mistakes(catalogue, folder / "practice" / "parcours"),
    )
    if problems:
        raise UserError("\n".join(problems))
    law = catalogue.law
    counts = (
        f"{len(catalogue.families)} familles",
        f"{len(catalogue.clauses)} clauses",
        f"{len(catalogue.labels)} labels",
        f"{len(catalogue.structures)} structures",
        f"{sum(len(item.networks) for item in catalogue.networks.values())} réseaux",
        f"{len(law.rules)} règles",
        f"{sum(len(rule.examples) for rule in law.rules.values())} exemples",
        f"{len(catalogue.guide.lessons)} leçons",
        f"{len(catalogue.guide.words())} abréviations",
    )
    say(f"Données justes : {', '.join(counts)}.")
    return 0


def tour_mistakes(catalogue: Catalogue, folder: Path) -> tuple[str, ...]:
    """Return each planted error that no rule sees, and each fault that nobody planted."""
    problems: list[str] = []
    for tour in catalogue.guide.tours.values():
        for name in tour.dossiers:
            path = folder / f"{name}.toml"
            tender = read_dossier(path.read_bytes(), path.name, catalogue.glossary)
            findings = catalogue.findings(tender, tender.date)
            planted = [item for item in tour.planted_errors if item.dossier == name]
            problems += [
                f"parcours/{path.name} : aucune règle ne voit « {item.title} »."
                for item in planted
                if item.is_found(findings)
            ]
            expected = {rule for item in planted for rule in item.rules}
            problems += [
                f"parcours/{path.name} : erreur non annoncée : {finding.message}"
                for finding in findings
                if finding.state is State.MISSING and finding.rule not in expected
            ]
    return tuple(problems)
