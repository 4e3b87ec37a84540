"""What may be dropped on the window: which files, and what each of them is for."""

from enum import Enum
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QMimeData

from desktop_app.ui.addresses import DOSSIER, LIST, MOVE, UPDATE
from desktop_app.ui.library.sheet import Part
from desktop_app.ui.shortcuts import SHORTCUTS, Shortcut

translate = QCoreApplication.translate


class Droppable(Enum):
    """A kind of file, by the address of what brings it in; a picture has none."""

    DOSSIER = DOSSIER
    LIST = LIST
    UPDATE = UPDATE
    MOVE = MOVE
    PICTURE = "picture"


SUFFIXES: Final = {
    **dict.fromkeys((".toml", ".json", ".pdf"), Droppable.DOSSIER),
    **dict.fromkeys((".csv", ".tsv", ".txt", ".xlsx", ".ods", ".vcf"), Droppable.LIST),
    ".clausier-maj": Droppable.UPDATE,
    ".clausier-valise": Droppable.MOVE,
    **dict.fromkeys((".png", ".jpg", ".jpeg"), Droppable.PICTURE),
}


def kind_of(path: Path) -> Droppable | None:
    """Return what a file is for by its name, none when it is for nothing."""
    return SUFFIXES.get(path.suffix.lower())


def paths_of(data: QMimeData) -> tuple[Path, ...]:
    """Return the files of this computer that are carried; a link to the network is none."""
    return tuple(Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile())


def hint_of(paths: tuple[Path, ...]) -> str:
    """Say what would come of a drop, while the files are still in the hand."""
    kind = kind_of(paths[0]) if len(paths) == 1 else None
    if kind is None:
        return refusal_of(paths)
    name = paths[0].name
    return {
        Droppable.DOSSIER: translate("Drops", "Déposez « {nom} » pour ouvrir ce dossier."),
        Droppable.LIST: translate(
            "Drops",
            "Déposez « {nom} » pour importer ces fournisseurs : rien n’est écrit sans vous.",
        ),
        Droppable.UPDATE: translate(
            "Drops", "Déposez « {nom} » pour lire cette mise à jour des règles."
        ),
        Droppable.MOVE: translate(
            "Drops", "Déposez « {nom} » pour installer le carnet d’un autre ordinateur."
        ),
        Droppable.PICTURE: translate(
            "Drops", "Déposez « {nom} » sur le champ Logo des préférences."
        ),
    }[kind].format(nom=name)


def refusal_of(paths: tuple[Path, ...]) -> str:
    """Say why nothing comes of a drop, and what can be dropped."""
    if len(paths) > 1:
        first = translate("Drops", "Un fichier à la fois.")
    elif paths:
        first = translate("Drops", "« {nom} » n’est pas un fichier que Clausier reprend.")
        first = first.format(nom=paths[0].name)
    else:
        first = translate("Drops", "Seul un fichier de cet ordinateur peut être déposé.")
    return f"{first} {what_can_be_dropped()}"


def what_can_be_dropped() -> str:
    """Return the kinds of files in one sentence."""
    return translate(
        "Drops",
        "Se déposent ici : un dossier (TOML, JSON, PDF de Clausier), une liste de fournisseurs"
        " (CSV, TSV, TXT, XLSX, ODS, VCF), une mise à jour des règles, un déménagement, ou une"
        " image sur le champ Logo.",
    )


def drop_help() -> Part:
    """Return what each drop does and the way to it by the keyboard."""
    lines = (
        translate("Drops", "Un dossier (TOML, JSON, PDF de Clausier) : {touches}").format(
            touches=SHORTCUTS[Shortcut.OPEN].shown
        ),
        translate("Drops", "Une liste de fournisseurs : Fournisseurs, « Importer un fichier… »"),
        translate("Drops", "Une mise à jour : Préférences, « Mettre à jour les règles… »"),
        translate(
            "Drops",
            "Le carnet d’un autre ordinateur : Préférences, « J’avais déjà Clausier sur un autre"
            " ordinateur… »",
        ),
        translate("Drops", "Le logo : Préférences, « Choisir une image… »"),
    )
    heading = translate("Drops", "Ce qui se dépose à la souris, et par où passer au clavier")
    return Part(heading, lines, listed=True)
