"""Commands that show and try the program on the practice commune."""

import argparse
import shutil
import tempfile
from contextlib import closing
from pathlib import Path
from typing import Any

from desktop_app.cli.data import check_data
from desktop_app.cli.documents import export_all, make_folder
from desktop_app.cli.french_parser import add_command
from desktop_app.cli.surroundings import Surroundings, say
from desktop_app.cli.tenders import verification
from desktop_app.core.errors import UserError
from desktop_app.dossier import write_json


def add_commands(commands: Any) -> None:
    """Declare the commands of this room."""
    demo_ = add_command(commands, "demo", "Montre la commune d’exercice, sans écran.")
    demo_.add_argument(
        "-o",
        dest="sortie",
        type=Path,
        required=True,
        metavar="DOSSIER_DE_SORTIE",
        help="où écrire les documents",
    )
    demo_.set_defaults(run=demo)
    test = add_command(commands, "autotest", "Éprouve une copie installée.")
    test.set_defaults(run=autotest)


def demo(options: argparse.Namespace, around: Surroundings) -> int:
    """Copy the practice commune, check its dossiers, write their documents."""
    target: Path = options.sortie
    make_folder(target)
    copy_practice(around.resources_folder / "practice", target)
    say(f"La commune d’exercice est copiée dans « {target} ».")
    for path in sorted((target / "dossiers").glob("*.toml")):
        _show(path, target / "documents" / path.stem, around)
    _fill_book(target, around)
    say("Ouvrez les PDF, ou lancez « clausier verifier » sur un dossier pour le détail.")
    return 0


def copy_practice(source: Path, target: Path) -> None:
    """Copy the practice commune, over an earlier copy if there is one."""
    try:
        shutil.copytree(source, target, dirs_exist_ok=True)
    except (OSError, shutil.Error) as error:
        raise UserError(
            f"La copie dans « {target} » a échoué : libérez de la place ou choisissez un autre"
            " dossier, puis recommencez."
        ) from error


def _show(path: Path, folder: Path, around: Surroundings) -> None:
    tender = around.dossier(path)
    findings = around.catalogue.findings(tender, tender.date)
    summary = verification(tender, tender.date, findings, around)["resume"]
    say(f"\n{path.name} : {tender.subject}")
    say(
        f"  contrôle au {tender.date:%d/%m/%Y} : {summary['manque']} manque,"
        f" {summary['alerte']} à examiner, {summary['respecte']} respecté"
    )
    for finding in findings:
        if finding.state == "manque":
            say(f"  – {finding.message}")
    for document in export_all(tender, folder, around):
        say(f"  écrit : {document.name}")


def _fill_book(target: Path, around: Surroundings) -> None:
    from desktop_app.ui.practice import fill_practice  # noqa: PLC0415 - with the book

    book = Surroundings(target / "carnet.db", around.resources).open_book()
    try:
        report = fill_practice(book, target, around.glossary)
        tenders = len(book.tenders.all())
        total = book.suppliers.search("", limit=0).total
    finally:
        book.close()
    say(f"\nCarnet : {tenders} marchés ; {report.added} fournisseurs ajoutés, {total} en tout.")


def autotest(options: argparse.Namespace, around: Surroundings) -> int:
    """Check what an installed copy can check of itself."""
    from desktop_app.app import draw_pages  # noqa: PLC0415 - the other commands need no window

    check_data(options, around)
    ask_reference(around)
    with tempfile.TemporaryDirectory(prefix="clausier-") as name:
        folder = Path(name)
        copy_practice(around.resources_folder / "practice", folder)
        for path in sorted((folder / "dossiers").glob("*.toml")):
            tender = around.dossier(path)
            for document in export_all(tender, folder / path.stem, around):
                _reopen(document, write_json(tender, around.catalogue.glossary), around)
        say("Documents : écrits et relus.")
        _fill_book(folder, around)
        drawn = draw_pages(folder / "carnet.db", around.resources_folder)
        say(f"Écrans dessinés : {', '.join(drawn)}.")
    say("Tout fonctionne.")
    return 0


def ask_reference(around: Surroundings) -> None:
    """Ask the communes and the codes that are shipped one question each.

    Raises:
        UserError: they cannot be opened, or one of them does not answer.
    """
    from desktop_app.reference.store import open_reference  # noqa: PLC0415 - rarely needed

    with closing(open_reference(around.resources_folder / "reference")) as reference:
        communes, lists = reference.communes, reference.nomenclatures
        answers = {
            "communes": bool(communes.find("Lille")) and communes.by_insee("59350") is not None,
            "départements": bool(communes.departments),
            "codes CPV": lists.cpv("90910000-9") is not None,
            "codes NAF": lists.naf("81.21Z") is not None,
            "formes juridiques": lists.legal_form("9220") is not None,
            "contours": bool(reference.outlines.all()),
        }
    missing = [name for name, is_there in answers.items() if not is_there]
    if missing:
        raise UserError(
            f"Les données de référence sont incomplètes ({', '.join(missing)})\u00a0:"
            " réinstallez Clausier."
        )
    say(f"Données de référence\u00a0: {', '.join(answers)}.")


def _reopen(document: Path, expected: str, around: Surroundings) -> None:
    if document.suffix != ".pdf":
        return
    if write_json(around.dossier(document), around.catalogue.glossary) != expected:
        raise RuntimeError(f"{document.name} : le dossier relu diffère du dossier écrit")
