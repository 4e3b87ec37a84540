"""A bar that says how far a work is, as the language of the window writes a share."""

from PySide6.QtWidgets import QProgressBar, QWidget


class ProgressBar(QProgressBar):
    """A share of a hundred, in words of the window."""

    def __init__(self, parent: QWidget | None = None, *, maximum: int = 100) -> None:
        super().__init__(parent, maximum=maximum)
        self.setFormat(self.tr("%p\u00a0%"))
