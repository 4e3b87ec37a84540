"""The shipped database of reference data, opened for reading only."""

import sqlite3
from dataclasses import dataclass
from pathlib import Path

from desktop_app.core.errors import UserError
from desktop_app.reference.communes import Communes
from desktop_app.reference.nomenclature import Nomenclatures
from desktop_app.reference.outlines import Outlines

FILE = "reference.db"


@dataclass(frozen=True)
class Reference:
    """Everything that the shipped database can answer."""

    communes: Communes
    nomenclatures: Nomenclatures
    outlines: Outlines
    connection: sqlite3.Connection

    def close(self) -> None:
        """Let go of the file."""
        self.connection.close()


def open_reference(folder: Path) -> Reference:
    """Open the database of a folder; nothing can be written to it.

    Raises:
        UserError: the file is missing or damaged.
    """
    path = (folder / FILE).resolve()
    try:
        # Nothing writes to it, so it may be read from the background threads as well.
        connection = sqlite3.connect(
            f"{path.as_uri()}?mode=ro&immutable=1", uri=True, check_same_thread=False
        )
        connection.execute("SELECT code FROM region LIMIT 1").fetchone()
    except sqlite3.Error as error:
        raise UserError(
            f"Les données de référence manquent ou sont abîmées ({path.name}) : "
            "réinstallez l’application."
        ) from error
    return Reference(
        communes=Communes(connection),
        nomenclatures=Nomenclatures(connection),
        outlines=Outlines(connection),
        connection=connection,
    )
