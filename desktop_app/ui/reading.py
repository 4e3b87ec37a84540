"""What is read behind the first page: the data, the law, the library and the other modules."""

from desktop_app.book.connection import get_ready
from desktop_app.catalogue import Catalogue, load_catalogue, read_library
from desktop_app.exchange.updates.store import InUse, library_in_use
from desktop_app.paths import shipped
from desktop_app.ui.heap import give_back
from desktop_app.ui.page_list import PAGES
from desktop_app.ui.places import Places


def read_data(places: Places) -> tuple[Catalogue, str]:
    """Return the data in use, with what to say of an update that cannot be used.

    Raises:
        UserError: they cannot be read.
    """
    get_ready()
    resources = places.resources
    # Data named on the command line are read as they are.
    usual = resources == shipped("resources")
    used = library_in_use(places.paths.data, resources) if usual else InUse()
    return load_catalogue(resources, used.folder), used.problem


def read_modules() -> None:
    """Read the modules that the first gestures would wait for, the most usual first."""
    # Here and below: one after the other, while the window answers.
    from desktop_app.ui import gestures  # noqa: PLC0415, F401
    from desktop_app.ui.wizard import wizard  # noqa: PLC0415, F401

    for entry in PAGES:
        entry.load()
    from desktop_app.ui import crash_dialog  # noqa: PLC0415, F401
    from desktop_app.ui.palette import palette  # noqa: PLC0415, F401


def read_rest(catalogue: Catalogue) -> None:
    """Read what the clerk chooses from and learns from, then give back what reading took.

    Raises:
        DataError: all files that cannot be read.
    """
    read_library(catalogue)
    give_back()
