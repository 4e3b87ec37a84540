"""Receiving an update: studied first, so that the clerk sees what it changes, then put in use."""

import datetime
import tempfile
from collections.abc import Iterable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from desktop_app.catalogue import Catalogue, load_catalogue
from desktop_app.clauses.network_proofreading import network_problems
from desktop_app.core.errors import UserError, system_reason
from desktop_app.core.tender import Tender
from desktop_app.exchange.updates.changes import Affected, affected, library_changes
from desktop_app.exchange.updates.pack import Pack, open_pack
from desktop_app.exchange.updates.seal import Trust, read_keys
from desktop_app.exchange.updates.store import install, lay, refuse_older, revoked_keys, too_new
from desktop_app.proofreading import checked_catalogue

TOO_DEEP = (
    "Un fichier de cette mise à jour ne peut pas être lu sans dépasser ce que cet ordinateur"
    " supporte\u00a0: elle est refusée. Les règles d’avant restent en usage."
)


@dataclass(frozen=True, slots=True)
class Installation:
    """The data folder of the user, and the data shipped with the program."""

    data: Path
    resources: Path


@dataclass(frozen=True, slots=True)
class Study:
    """A verified update and what it would change."""

    pack: Pack
    changes: tuple[str, ...]
    affected: tuple[Affected, ...]


def study_update(
    path: Path,
    place: Installation,
    before: Catalogue,
    tenders: Iterable[tuple[int, Tender]],
    day: datetime.date,
) -> Study:
    """Verify an update and say what it changes, writing nothing that stays.

    Raises:
        UserError: the update is refused.
    """
    trust = Trust(read_keys(place.resources), day, revoked_keys(place.data))
    pack = open_pack(path, trust)
    refuse_older(pack.manifest, place.data, place.resources)
    after = _read_apart(pack, place.resources, day)
    return Study(
        pack,
        library_changes(before, after, day),
        affected(tenders, before, after, day),
    )


def install_update(study: Study, place: Installation) -> None:
    """Put a studied update in use for whoever opens the library next.

    Raises:
        UserError: it cannot be written; the library before it stays in use.
    """
    install(study.pack, place.data, place.resources, partial(load_catalogue, place.resources))


def plain_study(study: Study, *, is_installed: bool) -> dict[str, Any]:
    """Return the answer of `mise-a-jour` in JSON."""
    manifest = study.pack.manifest
    return {
        "version": manifest.version,
        "date": manifest.date.isoformat(),
        "valable_jusqu_a": manifest.until.isoformat() if manifest.until else None,
        "posee": is_installed,
        "annonce": list(manifest.changes),
        "changements": list(study.changes),
        "marches": [
            {"marche": item.identifier, "objet": item.subject, "raisons": list(item.reasons)}
            for item in study.affected
        ],
    }


def _read_apart(pack: Pack, resources: Path, day: datetime.date) -> Catalogue:
    try:
        with tempfile.TemporaryDirectory(prefix="clausier-") as name:
            lay(Path(name), pack.files)
            # Each file is read here: the answer needs the folder no more.
            after = checked_catalogue(resources, Path(name))
    except OSError as error:
        raise UserError(
            f"La mise à jour n’a pas pu être étudiée\u00a0: {system_reason(error)}."
            " Libérez de la place, puis recommencez."
        ) from error
    except UserError as error:
        raise too_new(error) from error
    except (RecursionError, MemoryError) as error:
        raise UserError(TOO_DEEP) from error
    # The clock of this computer may be late: the day of the update is known too.
    problems = network_problems(after.networks, max(day, pack.manifest.date))
    if problems:
        raise too_new(UserError(problems[0]))
    return after
