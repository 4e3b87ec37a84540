"""The first size of a dialog: so many letters and lines, within the screen."""

from PySide6.QtWidgets import QDialog

MARGIN = 36


def make_room(dialog: QDialog, letters: int, lines: int) -> None:
    """Give a dialog room for lines of text, whatever the size of the texts."""
    screen = dialog.screen().availableSize()
    texts = dialog.fontMetrics()
    width = min(letters * texts.averageCharWidth(), screen.width() - MARGIN)
    height = min(lines * texts.lineSpacing(), screen.height() - MARGIN)
    dialog.resize(width, height)
