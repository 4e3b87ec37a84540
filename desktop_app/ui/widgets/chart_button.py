"""The button that writes a chart in a file."""

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QWidget

from desktop_app.core.errors import UserError
from desktop_app.exchange.dossier_file import write_atomically
from desktop_app.ui.notice import Notice, Tone
from desktop_app.ui.session import Session
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.chart import PICTURES, Chart


class ChartButton(Button):
    """Asks where to write a chart, then writes it away from the interface."""

    def __init__(
        self, session: Session, chart: Chart, name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(self.tr("Enregistrer le graphique…"), "download", parent)
        self._session = session
        self._chart = chart
        self._name = name
        self.setAccessibleDescription(chart.accessibleName())
        self.clicked.connect(self.save)

    def save(self) -> None:
        """Write the chart where the clerk says: PNG, or SVG or PDF when the name ends so."""
        path = self._session.files.file_to_write(
            self,
            self.tr("Enregistrer le graphique"),
            f"{self._name}.png",
            self.tr("Image (*.png);;Dessin (*.svg);;Page PDF (*.pdf)"),
        )
        if path is None:
            return
        suffix = path.suffix.lower()
        if suffix not in PICTURES:
            suffix = ".png"
            path = path.with_name(path.name + suffix)
        content = PICTURES[suffix](self._chart)
        self._session.background.run(partial(_written, path, content), self._tell, self._complain)

    def _tell(self, path: Path) -> None:
        text = self.tr("Le graphique est enregistré : {nom}.").format(nom=path.name)
        self._session.say(Notice(text, Tone.SAVED))

    def _complain(self, error: UserError) -> None:
        self._session.say(Notice(str(error), Tone.PROBLEM))


def _written(path: Path, content: bytes) -> Path:
    write_atomically(path, content)
    return path
