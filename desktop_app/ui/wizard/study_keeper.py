"""The comparison of life-cycle costs, kept beside the tender when the typing pauses."""

from PySide6.QtCore import QObject, QTimer

from desktop_app.core.errors import UserError
from desktop_app.scoring.life_cycle import LifeCycleStudy
from desktop_app.ui.wizard.editor import TYPING_PAUSE_MS, TenderEditor


class StudyKeeper(QObject):
    """Reads the comparison of one tender and writes it; a tender not saved yet keeps none."""

    def __init__(self, editor: TenderEditor) -> None:
        super().__init__(editor)
        self._editor = editor
        self._study = LifeCycleStudy()
        self._kept = self._study
        self._pause = QTimer(self, interval=TYPING_PAUSE_MS, singleShot=True)
        self._pause.timeout.connect(self.flush)
        editor.session.closing.connect(self.flush)

    def read(self) -> LifeCycleStudy:
        """Return the comparison of the tender, an empty one when there is none."""
        session, tender = self._editor.session, self._editor.identifier
        if tender:
            empty = LifeCycleStudy()
            self._study = session.read(lambda: session.book.studies.get(tender), empty)
            self._kept = self._study
        return self._study

    def keep(self, study: LifeCycleStudy) -> None:
        """Write a comparison when the typing pauses."""
        self._study = study
        self._pause.start()

    def flush(self) -> None:
        """Write what is not written yet."""
        self._pause.stop()
        if self._study == self._kept or not self._editor.identifier:
            return
        session = self._editor.session
        try:
            news = session.book.studies.put(self._editor.identifier, self._study)
        except UserError as error:
            self._editor.failed.emit(str(error))
            return
        self._kept = self._study
        session.apply(news)
        self._editor.saved.emit()
