"""The questions, and the preview at their side when it is asked for."""

from dataclasses import replace
from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget
from typing_extensions import override

from desktop_app.settings import write_settings
from desktop_app.ui.wizard.editor import TenderEditor
from desktop_app.ui.wizard.preview import Preview

USUAL_WIDTH: Final = 420
LETTERS_FOR_BOTH: Final = 110


class PreviewPlace(QSplitter):
    """Shares the room between the two; without room for both, the preview stands alone."""

    def __init__(self, editor: TenderEditor, questions: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, childrenCollapsible=False)
        self._session = editor.session
        self.questions = questions
        self.preview = Preview(editor)
        self.addWidget(questions)
        self.addWidget(self.preview)
        self.setStretchFactor(0, 1)
        self.setHandleWidth(9)
        self.preview.hide()

    def show_preview(self, shown: bool) -> None:  # noqa: FBT001 - the signal of a button
        """Show or hide the preview, as wide as it was left."""
        if not shown:
            self.keep()
        self.preview.setVisible(shown)
        self._share()
        if shown:
            width = self._session.settings.preview_width or USUAL_WIDTH
            self.setSizes([max(1, self.width() - width), width])

    def keep(self) -> None:
        """Remember whether the preview is shown and how wide it is."""
        settings = self._session.settings
        shown = not self.preview.isHidden()
        alone = self.questions.isHidden()
        width = self.preview.width() if shown and not alone else settings.preview_width
        changed = replace(settings, preview_shown=shown, preview_width=width)
        if changed != settings:
            self._session.settings = changed
            self._session.read(lambda: write_settings(self._session.paths.settings, changed), None)

    @override
    def minimumSizeHint(self) -> QSize:
        # The room of one is enough: the other then gives way.
        hints = self.questions.minimumSizeHint(), self.preview.minimumSizeHint()
        return hints[0] if self.preview.isHidden() else hints[0].expandedTo(hints[1])

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share()

    def _share(self) -> None:
        room_for_both = LETTERS_FOR_BOTH * self.fontMetrics().averageCharWidth()
        alone = not self.preview.isHidden() and self.width() < room_for_both
        self.questions.setVisible(not alone)
