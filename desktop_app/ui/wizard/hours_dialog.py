"""The calculation of the hours of insertion, lot by lot, and what the dossier takes up."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop_app.core.errors import UserError
from desktop_app.core.insertion import InsertionVolume
from desktop_app.sourcing.hours import Hours, count_hours, settled
from desktop_app.sourcing.volumes import (
    lot_numbered,
    lots_of,
    parameters,
    usually_takes_over,
    volume_of,
)
from desktop_app.ui.figures import number_text
from desktop_app.ui.widgets.buttons import Button, PrimaryButton
from desktop_app.ui.wizard.editor import TenderEditor
from desktop_app.ui.wizard.fields import ChoiceField
from desktop_app.ui.wizard.form import Form
from desktop_app.ui.wizard.hours_form import HoursForm
from desktop_app.ui.wizard.hours_result import HoursResult

WIDTH, HEIGHT, MARGIN = 720, 760, 60


class HoursDialog(QDialog):
    """Counts at each key; nothing enters the dossier before it is taken up."""

    taken_up = Signal(object)

    def __init__(self, editor: TenderEditor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editor = editor
        self.hours: Hours | None = None
        family = editor.family
        self.lot = ChoiceField(self._lots())
        first = lots_of(editor.tender)[0]
        start = volume_of(editor.tender, first, editor.catalogue)
        self.questions = HoursForm(start, family.trades if family else ())
        self.outcome = HoursResult(editor.catalogue.insertion)
        self.take = PrimaryButton("")
        self.close_button = Button(self.tr("&Fermer"))
        self.setWindowTitle(self.tr("Heures d’insertion"))
        self._lay_out()
        self.lot.answered.connect(self.show_lot)
        self.questions.answered.connect(self.count)
        self.take.clicked.connect(self._take_up)
        self.close_button.clicked.connect(self.accept)
        self.finished.connect(self.deleteLater)
        self.show_lot(self.lot.values[0])
        self.questions.amount.setFocus()

    def show_lot(self, lot: int) -> None:
        """Show the calculation of a lot, 0 for the whole contract."""
        self.lot.show_value(lot)
        tender, catalogue = self.editor.tender, self.editor.catalogue
        self.questions.show_volume(volume_of(tender, lot_numbered(tender, lot), catalogue))
        self.count()

    def count(self) -> None:
        """Count the hours of what is asked for, and say what to think of them."""
        volume = self.questions.volume()
        catalogue, family = self.editor.catalogue, self.editor.family
        try:
            self.hours = count_hours(
                volume, catalogue.insertion, may_take_over=usually_takes_over(family)
            )
        except UserError as error:
            self.hours = None
            self.outcome.show_refusal(str(error))
        else:
            self.outcome.show_hours(self.hours)
        self._offer()
        self._source(volume)

    def _offer(self) -> None:
        is_advised = self.hours is not None and self.hours.is_advised
        hours = self.hours.advised if self.hours else 0
        text = self.tr("&Reprendre ces {hours} heures").format(hours=number_text(hours))
        self.take.setText(text if is_advised else self.tr("&Reprendre ces heures"))
        self.take.setEnabled(is_advised)
        self.take.setAccessibleDescription(self.outcome.headline.text())

    def _source(self, volume: InsertionVolume) -> None:
        takes_over = volume.staff_hours_month > 0
        shown = parameters(self.editor.catalogue, self.editor.tender, takes_over=takes_over)
        self.outcome.show_sources(shown)

    def _take_up(self) -> None:
        if self.hours is not None and self.hours.is_advised:
            self.taken_up.emit(settled(self.questions.volume(), self.hours))
            self.accept()

    def _lots(self) -> dict[int, str]:
        return {
            lot.number if lot else 0: self.tr("Lot {number} : {title}").format(
                number=lot.number, title=lot.designation
            )
            if lot
            else self.tr("Tout le marché")
            for lot in lots_of(self.editor.tender)
        }

    def _lay_out(self) -> None:
        room = self.screen().availableSize()
        self.resize(min(WIDTH, room.width() - MARGIN), min(HEIGHT, room.height() - MARGIN))
        content = QWidget()
        form = Form(content)
        form.setContentsMargins(4, 4, 12, 4)
        form.ask(self.tr("&Lot"), self.lot)
        form.addWidget(self.questions)
        form.addWidget(self.outcome)
        form.addStretch()
        scroll = QScrollArea(widgetResizable=True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(content)
        line = QHBoxLayout()
        line.addStretch()
        line.addWidget(self.close_button)
        line.addWidget(self.take)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.addWidget(scroll, 1)
        column.addLayout(line)
        self.close_button.setAutoDefault(False)
        self.take.setDefault(True)
