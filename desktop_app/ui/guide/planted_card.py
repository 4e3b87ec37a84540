"""One planted error of the tour: to be found, with a hint, then explained."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from desktop_app.guide.tour import PlantedError
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.card import Card
from desktop_app.ui.widgets.labels import Hint, Title
from desktop_app.ui.widgets.sign import Shade, Sign


class PlantedCard(Card):
    """Says nothing of the error before it is mended, unless a hint is asked for."""

    lesson_asked = Signal(str)

    def __init__(self, rank: int, planted: PlantedError) -> None:
        super().__init__()
        self.planted = planted
        self.is_found = False
        self._rank = rank
        self.sign = Sign()
        self.heading = Title("", 1.05)
        self.text = Hint()
        self.hint = Button(self.tr("Voir un indice, erreur {rang}").format(rang=rank))
        self.lesson = Button(self.tr("Relire la leçon, erreur {rang}").format(rang=rank))
        self.lesson.clicked.connect(lambda: self.lesson_asked.emit(planted.lesson))
        self.hint.clicked.connect(self._give_hint)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self.sign)
        row.addWidget(self.heading, 1)
        row.addWidget(self.hint)
        row.addWidget(self.lesson)
        self.box.addLayout(row)
        self.box.addWidget(self.text)
        self.show_found(is_found=False)

    def show_found(self, *, is_found: bool) -> None:
        """Show whether the error is mended, and then what it was."""
        self.is_found = is_found
        self.sign.show_shade(Shade.GOOD if is_found else Shade.QUIET)
        self.hint.setVisible(not is_found)
        self.lesson.setVisible(is_found)
        if is_found:
            said = self.tr("Erreur {rang}, trouvée : {titre}")
            self.heading.setText(said.format(rang=self._rank, titre=self.planted.title))
            self.text.setText(self.planted.explanation)
        else:
            self.heading.setText(self.tr("Erreur {rang}, à trouver").format(rang=self._rank))
            if self.text.text() == self.planted.explanation:
                self.text.clear()
        self.text.setVisible(bool(self.text.text()))

    def _give_hint(self) -> None:
        self.text.setText(self.planted.hint)
        self.text.show()
