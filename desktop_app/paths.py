"""Where things live on this machine and in this installation."""

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from platformdirs import PlatformDirs

_APP: Final = "Clausier"
_PACKAGE: Final = Path(__file__).resolve().parent


@dataclass(frozen=True)
class AppPaths:
    """The four folders of one user; nobody creates them before the first write."""

    data: Path
    settings: Path
    logs: Path
    backups: Path


def user_paths() -> AppPaths:
    """Return the folders this system gives to the current user."""
    places = PlatformDirs(_APP, appauthor=False)
    data = places.user_data_path
    return AppPaths(
        data=data,
        settings=places.user_config_path,
        logs=places.user_log_path,
        backups=data / "backups",
    )


def shipped(name: str) -> Path:
    """Return a shipped folder: the packed one if present, else the one beside the package."""
    packed = _PACKAGE / "_shipped" / name
    return packed if packed.is_dir() else _PACKAGE.parent / name
