"""The statement of accessibility on screen, with the keys of the window."""

from PySide6.QtCore import QCoreApplication

from desktop_app.guide.statement import Statement
from desktop_app.ui.library.sheet import Part, Sheet
from desktop_app.ui.shortcuts import shortcut_sheet

translate = QCoreApplication.translate


def statement_sheet(statement: Statement) -> Sheet:
    """Return the statement, then every key, then what it rests on."""
    sources = Part(translate("Statement", "Sources"), statement.sources, listed=True)
    keys = shortcut_sheet()
    return Sheet(
        statement.title,
        statement.summary,
        (
            *(Part(passage.title, passage.paragraphs) for passage in statement.passages),
            *(
                Part(f"{keys.title}\u00a0: {part.heading}", part.lines, listed=True)
                for part in keys.parts
            ),
            sources,
        ),
    )
