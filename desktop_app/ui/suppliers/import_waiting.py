"""What is shown while an import works: how far it is."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.ui.figures import number_text
from desktop_app.ui.suppliers.import_work import Watch
from desktop_app.ui.widgets.news import News
from desktop_app.ui.widgets.progress_bar import ProgressBar

TICK_MS = 100


class WaitingStep(QWidget):
    """A sentence and a bar that follow a work."""

    def __init__(self) -> None:
        super().__init__()
        self._words, self._watch = "", Watch()
        self.words = News()
        self.bar = ProgressBar(maximum=1000)
        self.bar.setAccessibleName(self.tr("Avancement"))
        self.timer = QTimer(self, interval=TICK_MS)
        self.timer.timeout.connect(self._tell)
        column = QVBoxLayout(self)
        column.addStretch()
        column.addWidget(self.words)
        column.addWidget(self.bar)
        column.addStretch()

    def follow(self, words: str, watch: Watch) -> None:
        """Show how far a work is until it ends."""
        self._words, self._watch = words, watch
        self._tell()
        self.timer.start()

    def _tell(self) -> None:
        self.bar.setValue(round(1000 * self._watch.done))
        form = self.tr("{travail} : {nombre} lignes…")
        text = form.format(travail=self._words, nombre=number_text(self._watch.rows))
        if self._watch.is_stopped:
            text = self.tr("Arrêt en cours : rien ne sera importé.")
        self.words.setText(text)
