"""The hours of insertion that the dossier keeps, and the door to their calculation."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop_app.core.insertion import InsertionVolume
from desktop_app.core.tender import Tender
from desktop_app.sourcing.taking_up import TakingUp, take_up
from desktop_app.ui.figures import number_text
from desktop_app.ui.notice import Notice, Tone
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.card import Card
from desktop_app.ui.widgets.labels import Sentence
from desktop_app.ui.wizard.editor import TenderEditor
from desktop_app.ui.wizard.form import Strong
from desktop_app.ui.wizard.hours_dialog import HoursDialog


class HoursCard(Card):
    """Says the hours kept for each lot; the calculation opens in its own window."""

    def __init__(self, editor: TenderEditor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editor = editor
        self.dialog: HoursDialog | None = None
        self.kept = Sentence()
        self.button = Button(self.tr("Calculer les &heures…"))
        self.button.clicked.connect(self.open)
        self.box.addWidget(Strong(self.tr("Heures d’insertion")))
        self.box.addWidget(self.kept)
        self.box.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)

    def show_tender(self, tender: Tender) -> None:
        """Show the hours that the dossier keeps."""
        lines = [self._line(volume) for volume in tender.insertion]
        nothing = self.tr(
            "Combien d’heures ce marché peut-il donner à des personnes éloignées de l’emploi ?"
            " Le calcul dit aussi quand il vaut mieux ne pas en demander."
        )
        self.kept.setText("\n".join(lines) or nothing)

    def open(self) -> None:
        """Open the calculation."""
        self.editor.flush()
        self.dialog = HoursDialog(self.editor, self)
        self.dialog.taken_up.connect(self.take_up)
        self.dialog.open()

    def take_up(self, volume: InsertionVolume) -> None:
        """Keep the hours in the dossier, and in the clause that asks for them."""
        done = take_up(self.editor.tender, volume, self.editor.catalogue.clauses)
        self.editor.change(insertion=done.insertion, clauses=done.clauses)
        tone = Tone.PROBLEM if done.refused else Tone.SAVED
        self.editor.session.say(Notice(self._said(done), tone))
        self.button.setFocus()

    def _line(self, volume: InsertionVolume) -> str:
        hours = number_text(volume.hours)
        if not volume.lot:
            return self.tr("Tout le marché : {hours} heures.").format(hours=hours)
        text = self.tr("Lot {number} : {hours} heures.")
        return text.format(number=volume.lot, hours=hours)

    def _said(self, done: TakingUp) -> str:
        if done.refused:
            text = self.tr("La clause « {title} » n’accepte pas autant d’heures.")
            return text.format(title=done.refused[0])
        if done.filled:
            text = self.tr("Heures gardées et écrites dans la clause « {title} ».")
            return text.format(title=done.filled[0])
        return self.tr(
            "Heures gardées dans le dossier. Retenez aussi une clause d’heures d’insertion, puis"
            " reprenez-les : son nombre d’heures se remplira."
        )
