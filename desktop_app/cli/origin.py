"""Which version made the file that a command is given."""

from pathlib import Path

from desktop_app.cli.surroundings import Surroundings
from desktop_app.dossier import maker
from desktop_app.exchange.dossier_file import maker_of


def other_maker(path: Path, around: Surroundings) -> str:
    """Say which version wrote a PDF when it is not this one, nothing when it is."""
    wrote, here = maker_of(path), maker(around.catalogue.version)
    if wrote in {"", here}:
        return ""
    return (
        f"« {path.name} » a été écrit par une autre version ({wrote}). Celle-ci est {here} :"
        " ce qu’elle écrit peut différer du document d’origine."
    )
