"""Commands about contracts once awarded: the proof calendar, the yearly table."""

import argparse
import datetime
from pathlib import Path
from typing import Any

from desktop_app.cli.french_parser import A_DOSSIER, add_command
from desktop_app.cli.surroundings import Surroundings, a_date, say, say_json
from desktop_app.core.errors import UserError
from desktop_app.core.tender import Tender
from desktop_app.exchange.dossier_file import write_atomically
from desktop_app.monitoring.figures import counted
from desktop_app.monitoring.hours import HoursDue, hours_due
from desktop_app.monitoring.proof_plan import DueProof, proof_plan
from desktop_app.monitoring.table import Measure, Section, YearlyTable
from desktop_app.monitoring.yearly import yearly_table
from desktop_app.paths import shipped

WITHOUT_DATE = "sans date"
FIRST_YEAR, LAST_YEAR = 1990, 2100


def add_commands(commands: Any) -> None:
    """Declare the commands of this room."""
    follow = add_command(commands, "suivre", "Donne le calendrier des preuves d’un marché.")
    follow.add_argument("dossier", type=Path, metavar="DOSSIER", help=A_DOSSIER)
    follow.add_argument(
        "--debut", type=a_date, metavar="AAAA-MM-JJ", help="début du marché (début souhaité)"
    )
    follow.add_argument("--json", action="store_true", help="répond en JSON")
    follow.set_defaults(run=follow_)
    yearly = add_command(commands, "bilan", "Donne le bilan d’une année, pour le conseil.")
    yearly.add_argument(
        "--annee", type=_year, required=True, metavar="AAAA", help="année du bilan"
    )
    yearly.add_argument("-o", dest="sortie", type=Path, metavar="FICHIER.pdf", help="écrit un PDF")
    yearly.add_argument("--json", action="store_true", help="répond en JSON")
    yearly.set_defaults(run=yearly_)


def follow_(options: argparse.Namespace, around: Surroundings) -> int:
    """Say which proofs a dossier makes due, and when."""
    tender = around.dossier(options.dossier)
    around.catalogue.draft(tender, tender.date)
    start = options.debut or tender.wanted_start
    plan = proof_plan(tender, around.catalogue, start, tender.months)
    volumes = hours_due(tender, around.catalogue)
    if options.json:
        say_json(_plain_plan(tender, start, plan, volumes))
        return 0
    if start is None:
        say("Le début du marché n’est pas connu : donnez-le avec --debut pour dater les preuves.")
    for due in plan:
        when = f"{due.day:%d/%m/%Y}" if due.day else f"{WITHOUT_DATE} ({due.moment.value})"
        say(f"{when} – {due.demand} : {due.document}")
        checker = due.checked_by or "personne à désigner"
        say(f"    Contrôle : {checker}. {due.means}".rstrip())
    for volume in volumes:
        say(f"Heures d’insertion prévues : {volume.hours} ({volume.demand})")
    if not plan:
        say("Ce dossier ne demande aucune preuve.")
    return 0


def yearly_(options: argparse.Namespace, around: Surroundings) -> int:
    """Say the table of a year, or write it as a PDF."""
    around.existing_book()
    book = around.open_book()
    try:
        contracts = book.contracts()
    finally:
        book.close()
    table = yearly_table(options.annee, contracts, around.catalogue)
    if options.sortie:
        author = contracts[-1].tender.buyer.name if contracts else "Commune"
        write_atomically(options.sortie, _printed(table, author, around))
    if options.json:
        say_json(_plain_table(table))
    elif options.sortie:
        say(f"Écrit : {options.sortie}")
    else:
        _say_table(table)
    return 0


def _printed(table: YearlyTable, author: str, around: Surroundings) -> bytes:
    from desktop_app.documents.yearly_table import yearly_pdf  # noqa: PLC0415 - for -o alone

    resources = around.resources or shipped("resources")
    return yearly_pdf(table, around.catalogue, author, around.today, resources)


def _year(text: str) -> int:
    if text.isdecimal() and FIRST_YEAR <= int(text) <= LAST_YEAR:
        return int(text)
    raise UserError(
        f"« {text} » n’est pas une année : écrivez-la en quatre chiffres, par exemple 2026."
    )


def _plain_plan(
    tender: Tender,
    start: datetime.date | None,
    plan: tuple[DueProof, ...],
    volumes: tuple[HoursDue, ...],
) -> dict[str, Any]:
    return {
        "debut": start.isoformat() if start else None,
        "duree_mois": tender.months,
        "preuves": [_plain_due(due) for due in plan],
        "heures": [
            {
                "exigence": volume.demand,
                "heures": volume.hours,
                "lots": list(volume.lots),
                "penalite_par_heure": float(volume.penalty.euros) if volume.penalty else None,
            }
            for volume in volumes
        ],
    }


def _plain_due(due: DueProof) -> dict[str, Any]:
    return {
        "clef": due.key,
        "date": due.day.isoformat() if due.day else None,
        "moment": due.moment.value,
        "rythme": due.rhythm,
        "exigence": due.demand,
        "piece": due.document,
        "equivalent": due.equivalent,
        "lots": list(due.lots),
        "controle_par": due.checked_by,
        "moyen": due.means,
        "consequence": due.consequence,
    }


def _plain_table(table: YearlyTable) -> dict[str, Any]:
    return {
        "annee": table.year,
        "marches": table.contracts,
        "indicateurs": [_plain_measure(one) for one in table.measures],
        "remarques": list(table.remarks),
    }


def _plain_measure(measure: Measure) -> dict[str, Any]:
    share, aim = measure.share, measure.aim.share if measure.aim else None
    return {
        "partie": measure.section.value,
        "indicateur": measure.title,
        "unite": measure.unit.value,
        "numerateur": float(measure.part) if share is not None else None,
        "denominateur": float(measure.whole) if share is not None else None,
        "part": round(float(share), 2) if share is not None else None,
        "objectif": float(aim) if aim is not None else None,
        "objectif_dit": measure.aim_said,
        "non_connu": measure.unknown,
    }


def _say_table(table: YearlyTable) -> None:
    count = counted(table.contracts, "marché attribué", "marchés attribués")
    say(f"Bilan {table.year} : {count or 'aucun marché attribué'}")
    for section in Section:
        measures = [one for one in table.of(section) if not one.is_silent]
        say(f"\n{section.value}")
        for one in measures:
            aim = f" ; objectif : {one.aim_said}" if one.aim_said else ""
            unknown = f" ; {one.unknown}" if one.unknown else ""
            say(f"  – {one.title} : {one.share_said} ({one.parts_said}{aim}{unknown})")
        if not measures:
            say("  – rien n’est saisi")
    say()
    for remark in table.remarks:
        say(remark)
