"""How far a printing is, and the way to stop it."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from desktop_app.ui.printing.job import PrintWatch
from desktop_app.ui.suppliers.calm_dialog import CalmDialog
from desktop_app.ui.suppliers.roomy import make_room
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.labels import Sentence
from desktop_app.ui.widgets.progress_bar import ProgressBar

LETTERS, LINES = 64, 10
TOLD_EVERY_MS = 100


class PrintProgress(CalmDialog):
    """Counts the pages; Escape and « Arrêter » ask the work to end at the page it is on."""

    def __init__(self, name: str, watch: PrintWatch, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._watch = watch
        self.setWindowTitle(self.tr("Impression"))
        make_room(self, LETTERS, LINES)
        self.said = Sentence(self.tr("Impression : {nom}").format(nom=name))
        self.progress = ProgressBar(maximum=0)
        self.progress.setAccessibleName(self.tr("Avancement de l’impression"))
        self.stop = Button(self.tr("&Arrêter l’impression"), "x")
        self.stop.clicked.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(10)
        column.addWidget(self.said)
        column.addWidget(self.progress)
        column.addStretch()
        column.addWidget(self.stop)
        self._timer = QTimer(self, interval=TOLD_EVERY_MS)
        self._timer.timeout.connect(self._tell)
        self._timer.start()
        self.finished.connect(self.deleteLater)

    @override
    def reject(self) -> None:
        # Closed by what comes of the work, which stops within a band of the page.
        self._watch.stop.set()
        self.stop.setEnabled(False)
        self.said.setText(self.tr("Arrêt de l’impression…"))

    def _tell(self) -> None:
        self.progress.setMaximum(self._watch.total)
        self.progress.setValue(self._watch.done)
