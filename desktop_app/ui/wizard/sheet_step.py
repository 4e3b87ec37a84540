"""A step about a sheet beside the tender."""

from PySide6.QtGui import QHideEvent
from typing_extensions import override

from desktop_app.ui.wizard.editor import TenderEditor
from desktop_app.ui.wizard.sheet_editor import SheetEditor
from desktop_app.ui.wizard.step import Step


class SheetStep(Step):
    """Saves its sheet when it leaves the screen."""

    def __init__(self, editor: TenderEditor, sheet: SheetEditor) -> None:
        super().__init__(editor)
        self._sheet = sheet

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        self._sheet.flush()
        super().hideEvent(event)
