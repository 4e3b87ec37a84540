from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest

from desktop_app.book.store import Book, open_book
from desktop_app.datafile import Glossary, read_glossary

TODAY = date(2026, 11, 22)
GLOSSARY = Path(__file__).parents[2] / "resources" / "glossary.toml"


@pytest.fixture(scope="session")
def glossary() -> Glossary:
    return read_glossary(GLOSSARY)


@pytest.fixture
def today() -> date:
    return TODAY


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """The file of a book that does not exist yet."""
    return tmp_path / "donnees" / "carnet.db"


@pytest.fixture
def backups(tmp_path: Path) -> Path:
    return tmp_path / "sauvegardes"


@pytest.fixture
def opened(place: Path, backups: Path, glossary: Glossary) -> Iterator[Callable[..., Book]]:
    """Open books that are closed at the end of the test."""
    books: list[Book] = []

    def door(path: Path = place, day: date = TODAY) -> Book:
        books.append(open_book(path, backups, day, glossary))
        return books[-1]

    yield door
    for book in books:
        book.close()


@pytest.fixture
def book(opened: Callable[..., Book]) -> Book:
    return opened()
