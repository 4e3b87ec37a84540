"""A field for a passphrase, hidden unless asked otherwise."""

from PySide6.QtWidgets import QCheckBox, QLineEdit, QVBoxLayout, QWidget

MOST = 1_000


class SecretField(QWidget):
    """A line of dots, with a box that shows what is typed."""

    def __init__(self, name: str, *others: QLineEdit) -> None:
        super().__init__()
        self.line = QLineEdit(echoMode=QLineEdit.EchoMode.Password)
        self.line.setAccessibleName(name)
        self.line.setMaxLength(MOST)
        self._lines = (self.line, *others)
        self.shown = QCheckBox(self.tr("&Montrer la phrase"))
        self.shown.toggled.connect(self._show)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.line)
        column.addWidget(self.shown)
        self.setFocusProxy(self.line)

    def clear(self) -> None:
        """Forget what was typed, also what could be undone."""
        for line in self._lines:
            line.clear()
        self.shown.setChecked(False)

    def _show(self, is_shown: bool) -> None:  # noqa: FBT001 - as Qt gives it
        modes = QLineEdit.EchoMode
        for line in self._lines:
            line.setEchoMode(modes.Normal if is_shown else modes.Password)
