"""Abbreviations as sheets to read and as entries to search."""

from functools import partial

from PySide6.QtCore import QCoreApplication

from desktop_app.guide.words import Abbreviation
from desktop_app.ui.library.entry import Entry
from desktop_app.ui.library.sheet import Part, Sheet
from desktop_app.ui.words import confidence_word

translate = QCoreApplication.translate


def word_entries(words: tuple[Abbreviation, ...]) -> tuple[Entry, ...]:
    """Return one entry per abbreviation, in the order given."""
    return tuple(
        Entry(
            target=word.acronym,
            title=word.acronym,
            subtitle=word.title,
            words=(word.title, word.definition),
            marks={},
            sheet=partial(word_sheet, word),
        )
        for word in words
    )


def word_sheet(word: Abbreviation) -> Sheet:
    """Show an abbreviation alone."""
    source = Part(translate("Guide", "Source"), (source_line(word),))
    said = Part(translate("Guide", "Ce que c’est"), (word.definition,))
    return Sheet(word.acronym, word.title, (said, source))


def words_sheet(title: str, words: tuple[Abbreviation, ...]) -> Sheet:
    """Show several abbreviations, one under the other."""
    return Sheet(
        title,
        "",
        tuple(
            Part(f"{word.acronym} – {word.title}", (word.definition, source_line(word)))
            for word in words
        ),
    )


def source_line(word: Abbreviation) -> str:
    """Say where the meaning comes from and how sure it is."""
    return f"{word.source} ({confidence_word(word.confidence)})."
