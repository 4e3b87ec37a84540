"""Commands that list and write the documents of a dossier."""

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop_app.cli.beside import add_options, beside_of
from desktop_app.cli.french_parser import A_DOSSIER, add_command
from desktop_app.cli.origin import other_maker
from desktop_app.cli.surroundings import Surroundings, say, say_json
from desktop_app.core.beside import Beside
from desktop_app.core.errors import UserError, system_reason
from desktop_app.core.tender import Tender
from desktop_app.exchange.dossier_file import write_atomically

if TYPE_CHECKING:
    from desktop_app.documents.printing import NeededDocument

OUTPUT = "fichier à écrire, ou dossier avec --toutes"


def add_commands(commands: Any) -> None:
    """Declare the commands of this room."""
    export = add_command(commands, "exporter", "Écrit les documents d’un dossier.")
    export.add_argument("dossier", type=Path, metavar="DOSSIER", help=A_DOSSIER)
    export.add_argument("--piece", metavar="PIECE", help="document à écrire")
    export.add_argument("--format", metavar="FORMAT", default="pdf", help="format (pdf)")
    export.add_argument("--toutes", action="store_true", help="écrit tous les documents utiles")
    export.add_argument(
        "--sans-dossier",
        action="store_true",
        help="écrit les PDF sans le dossier, qui contient l’estimation de la commune",
    )
    add_options(export)
    export.add_argument(
        "-o", dest="sortie", type=Path, required=True, metavar="SORTIE", help=OUTPUT
    )
    export.set_defaults(run=export_)
    pieces = add_command(commands, "pieces", "Dit quels documents il faut.")
    pieces.add_argument("dossier", type=Path, metavar="DOSSIER", help=A_DOSSIER)
    pieces.add_argument("--json", action="store_true", help="répond en JSON")
    pieces.set_defaults(run=list_documents)


def list_documents(options: argparse.Namespace, around: Surroundings) -> int:
    """List the documents that a dossier needs, and why."""
    documents = _needed(around.dossier(options.dossier), around)
    if options.json:
        say_json({"pieces": [_plain(item) for item in documents]})
        return 0
    for item in documents:
        say(f"{item.kind.code} – {item.kind.title} ({item.format}) : {item.why}")
    return 0


def export_(options: argparse.Namespace, around: Surroundings) -> int:
    """Write one document, or every document that the dossier needs."""
    tender = around.dossier(options.dossier)
    if not options.piece and not options.toutes:
        raise UserError("Indiquez le document à écrire avec --piece, ou --toutes.")
    if note := other_maker(options.dossier, around):
        sys.stderr.write(f"{note}\n")
    beside = beside_of(tender, options, around)
    bare: bool = options.sans_dossier
    if options.toutes:
        for path in export_all(tender, options.sortie, around, beside, bare=bare):
            say(f"Écrit : {path}")
        return 0
    wanted = (options.piece, options.format)
    write_atomically(options.sortie, _printed(tender, around, wanted, beside, bare=bare))
    say(f"Écrit : {options.sortie}")
    return 0


def export_all(
    tender: Tender,
    folder: Path,
    around: Surroundings,
    beside: Beside = Beside(),
    *,
    bare: bool = False,
) -> list[Path]:
    """Write every document that a dossier needs into a folder, all made before any is written."""
    documents = {
        f"{item.kind.code}.{item.format}": _printed(
            tender, around, (item.kind.code, item.format), beside, bare=bare
        )
        for item in _needed(tender, around)
    }
    make_folder(folder)
    for name, content in documents.items():
        write_atomically(folder / name, content)
    return [folder / name for name in documents]


def make_folder(folder: Path) -> None:
    """Make a folder for what a command writes."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UserError(
            f"Le dossier « {folder} » ne peut pas être créé ({system_reason(error)}) :"
            " choisissez un autre emplacement."
        ) from error


def _needed(tender: Tender, around: Surroundings) -> "tuple[NeededDocument, ...]":
    from desktop_app.documents.printing import needed  # noqa: PLC0415 - checking prints nothing

    around.catalogue.draft(tender, tender.date)
    return needed(tender, around.catalogue)


def _printed(
    tender: Tender,
    around: Surroundings,
    wanted: tuple[str, str],
    beside: Beside = Beside(),
    *,
    bare: bool = False,
) -> bytes:
    from desktop_app.documents import printing  # noqa: PLC0415 - checking prints nothing

    around.catalogue.draft(tender, tender.date)
    piece, format_name = wanted
    act = printing.print_bare if bare else printing.print_document
    content = act(tender, around.catalogue, piece, format_name, beside)
    lost = printing.losses(tender, around.catalogue, piece, format_name, beside)
    if lost:
        sys.stderr.write(f"{piece} : {lost}\n")
    return content


def _plain(item: "NeededDocument") -> dict[str, str]:
    return {
        "piece": item.kind.code,
        "titre": item.kind.title,
        "format": item.format,
        "raison": item.why,
    }
