"""The questions about files and printers, asked through the dialogs of the system."""

import re
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from desktop_app.core.reaching import may_be_there

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter
    from PySide6.QtWidgets import QFileDialog

ENDING = re.compile(r"\*(\.[\w-]+)")


class FileChooser:
    """Asks which file to read, where to write and where to print; remembers the last folder."""

    def __init__(self) -> None:
        self._folder = ""

    def file_to_open(self, parent: QWidget, title: str, kinds: str) -> Path | None:
        """Ask for a file that exists."""
        name, _ = _dialog().getOpenFileName(parent, title, self._start(), kinds)
        return self._chosen(name)

    def file_to_write(self, parent: QWidget, title: str, name: str, kinds: str) -> Path | None:
        """Ask where to write a file, proposing a name."""
        proposal = str(Path(self._start()) / name)
        answer, _ = _dialog().getSaveFileName(parent, title, proposal, kinds)
        return self._chosen(_ended(answer, name, kinds))

    def folder_to_fill(self, parent: QWidget, title: str) -> Path | None:
        """Ask for a folder where several files will be written."""
        name = _dialog().getExistingDirectory(parent, title, self._start())
        if name:
            self._folder = name
        return Path(name) if name else None

    def has_printer(self) -> bool:
        """Tell whether the system knows a printer."""
        # Here and below: the room of the printers is opened by who prints.
        from PySide6.QtPrintSupport import QPrinterInfo  # noqa: PLC0415

        return bool(QPrinterInfo.availablePrinterNames())

    def printer_to_use(self, parent: QWidget, title: str) -> "QPrinter | None":
        """Ask for a printer and how to print."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # noqa: PLC0415

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(printer, parent)
        dialog.setWindowTitle(title)
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange)
        is_chosen = dialog.exec() == QPrintDialog.DialogCode.Accepted
        dialog.deleteLater()
        return printer if is_chosen else None

    def _start(self) -> str:
        from PySide6.QtCore import QStandardPaths  # noqa: PLC0415 - as the dialog

        place = QStandardPaths.StandardLocation.DocumentsLocation
        documents = QStandardPaths.writableLocation(place)
        # A folder that is missing would be taken for the name of a file.
        return self._folder or (documents if Path(documents).is_dir() else str(Path.home()))

    def _chosen(self, name: str) -> Path | None:
        if not name:
            return None
        self._folder = str(Path(name).parent)
        return Path(name)


def _dialog() -> "type[QFileDialog]":
    # Qt makes its many names when it is first seen: not before the first page.
    from PySide6.QtWidgets import QFileDialog  # noqa: PLC0415

    return QFileDialog


def _ended(answer: str, name: str, kinds: str) -> str:
    """Give a file typed without an ending the one proposed, unless another file has that name."""
    endings, ending = ENDING.findall(kinds), Path(name).suffix
    if not answer or not ending or answer.lower().endswith(tuple(endings)):
        return answer
    ended = answer + ending
    return answer if not endings or may_be_there(Path(ended)) else ended
