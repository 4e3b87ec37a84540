"""A step about a sheet beside the tender, with undo and redo of its own."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QHideEvent, QKeyEvent
from typing_extensions import override

from desktop_app.ui.wizard.editor import TenderEditor
from desktop_app.ui.wizard.sheet_editor import SheetEditor
from desktop_app.ui.wizard.step import Step


class SheetStep(Step):
    """Turns undo and redo to its sheet, and saves it when it leaves the screen."""

    def __init__(self, editor: TenderEditor, sheet: SheetEditor) -> None:
        super().__init__(editor)
        self._sheet = sheet

    @override
    def event(self, event: QEvent) -> bool:
        # Before the wizard, whose own gestures would otherwise undo the tender from here.
        if event.type() == QEvent.Type.ShortcutOverride and self._sheet.gesture(event) is not None:
            event.accept()
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        gesture = self._sheet.gesture(event)
        if gesture is None:
            super().keyPressEvent(event)
        else:
            gesture()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        self._sheet.flush()
        super().hideEvent(event)
