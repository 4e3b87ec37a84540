"""The button that opens the duty sheet of the tender in hand."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop_app.ui.dialogs.sheet_dialog import SheetDialog
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.wizard.duty_sheet import sheet_of
from desktop_app.ui.wizard.editor import TenderEditor


class DutyButton(Button):
    """Opens the sheet, and takes the keyboard back when it closes."""

    def __init__(self, editor: TenderEditor, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.editor = editor
        self.dialog: SheetDialog | None = None
        self.setText(self.tr("Fiche des devoirs…"))
        self.setAccessibleDescription(
            self.tr(
                "Ce que la loi demande pour cette famille, ce montant, cette date et cette"
                " commune : ce qui s’applique, ce qui reste à décider, et pourquoi."
            )
        )
        self.setToolTip(self.accessibleDescription())
        self.clicked.connect(self.open_sheet)

    def open_sheet(self) -> None:
        """Show the duties of the tender as it is now."""
        self.editor.flush()
        self.dialog = SheetDialog(sheet_of(self.editor), self.window())
        self.dialog.offer_printing(self.editor.session)
        self.dialog.finished.connect(self._return)
        self.dialog.open()

    def _return(self) -> None:
        self.dialog = None
        self.setFocus(Qt.FocusReason.OtherFocusReason)
