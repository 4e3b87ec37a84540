"""XML of unknown hand read as it comes: no document type, no entity, nothing fetched."""

import zipfile
import zlib
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import IO, Any, NoReturn
from xml.parsers import expat

from desktop_app.core.errors import UserError
from desktop_app.exchange.reading.row import NBSP, Row

CHUNK = 1 << 16
DAMAGE = (
    *(expat.ExpatError, zipfile.BadZipFile, zlib.error, EOFError, RuntimeError, ValueError),
    *(LookupError, ArithmeticError),
)
Attributes = Mapping[str, str]


class Handler:
    """What a reader does with the elements of a part; names come without their prefix."""

    def __init__(self) -> None:
        self.rows: list[Row] = []

    def start(self, name: str, attributes: Attributes) -> None:
        """Begin an element."""

    def end(self, name: str) -> None:
        """End an element."""

    def text(self, text: str) -> None:
        """Take a piece of text."""


def rows_of(stream: IO[bytes], handler: Handler) -> Iterator[Row]:
    """Feed a part to a handler, and hand over the lines it makes as they come."""
    parser = _parser(handler)
    while chunk := stream.read(CHUNK):
        parser.Parse(chunk)
        rows, handler.rows = handler.rows, []
        yield from rows
    parser.Parse(b"", 1)
    yield from handler.rows


def feed(stream: IO[bytes], handler: Handler) -> None:
    """Feed a whole part to a handler."""
    for _ in rows_of(stream, handler):
        pass


@contextmanager
def damage_named(name: str) -> Iterator[None]:
    """Say in French that a file is damaged, or that it holds what no table needs.

    Raises:
        UserError: it does.
    """
    try:
        yield
    except DAMAGE as error:
        raise UserError(
            f"«{NBSP}{name}{NBSP}» est abîmé ou incomplet{NBSP}: demandez-le de nouveau, ou"
            " ouvrez-le dans un tableur puis enregistrez-le au format CSV."
        ) from error


def _parser(handler: Handler) -> Any:
    parser = expat.ParserCreate()
    parser.buffer_text = True
    names: dict[str, str] = {}

    def local(name: str) -> str:
        if name not in names:
            names[name] = name.rpartition(":")[2]
        return names[name]

    start: Callable[[str, Attributes], None] = handler.start
    parser.StartElementHandler = lambda name, attributes: start(local(name), attributes)
    parser.EndElementHandler = lambda name: handler.end(local(name))
    parser.CharacterDataHandler = handler.text
    parser.StartDoctypeDeclHandler = _refuse
    parser.EntityDeclHandler = _refuse
    parser.ExternalEntityRefHandler = _refuse
    return parser


def _refuse(*_: object) -> NoReturn:
    raise UserError(
        f"Le fichier contient une déclaration interdite (DOCTYPE){NBSP}: aucun tableur n’en écrit."
        " Demandez un autre fichier."
    )
