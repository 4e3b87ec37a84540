"""The page of the gallery: the small pictures in a table, each with its sentence."""

from pathlib import Path
from typing import Final

from screens.table import (
    GUIDE,
    LIBRARY,
    PREFERENCES,
    SUPPLIERS,
    TENDERS,
    WINDOW,
    WIZARD,
    Screen,
    file_name,
)

PER_LINE: Final = 2
PARTS: Final = {
    "La fenêtre": WINDOW,
    "Les marchés": TENDERS,
    "L’assistant": WIZARD,
    "Les fournisseurs": SUPPLIERS,
    "La bibliothèque": LIBRARY,
    "Le guide": GUIDE,
    "Les préférences": PREFERENCES,
}
HEAD: Final = """# Les écrans de Clausier

Tous les écrans, dans l’ordre, en 1366 sur 768, thème clair, avec la commune d’exercice : tout
y est inventé. `python packaging/gallery.py --publish` les redessine ;
`python packaging/gallery.py -o DOSSIER --theme sombre --scale 2` les dessine en grand, dans un
autre thème, à une autre taille ou dans l’autre langue.
"""


def write(folder: Path) -> None:
    """Write the page, and take away the pictures that no screen has any more."""
    known = {file_name(screen) for screens in PARTS.values() for screen in screens}
    for path in folder.glob("[0-9][0-9]-*.png"):
        if path.name not in known:
            path.unlink()
    parts = [_part(title, screens) for title, screens in PARTS.items()]
    (folder / "README.md").write_text("\n".join([HEAD, *parts]), encoding="utf-8")


def _part(title: str, screens: tuple[Screen, ...]) -> str:
    lines = [f"## {title}", "", "| | |", "|---|---|"]
    for start in range(0, len(screens), PER_LINE):
        cells = [_cell(screen) for screen in screens[start : start + PER_LINE]]
        lines.append("| " + " | ".join(cells + [""] * (PER_LINE - len(cells))) + " |")
    return "\n".join([*lines, ""])


def _cell(screen: Screen) -> str:
    return f"![{screen.said}]({file_name(screen)})<br>{screen.said}"
