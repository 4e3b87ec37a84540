"""A body that the town notes for itself: written, mended, kept."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from desktop_app.core.errors import UserError
from desktop_app.core.network_kind import NetworkKind
from desktop_app.core.town_network import TownNetwork
from desktop_app.ui.library.networks import network_kind_names
from desktop_app.ui.widgets.buttons import Button, PrimaryButton
from desktop_app.ui.widgets.labels import Sentence
from desktop_app.ui.wizard.fields import ChoiceField
from desktop_app.ui.wizard.form import Form

WIDTH, HEIGHT, MARGIN = 620, 560, 60
LINES = 5
Answers = tuple[str, NetworkKind | None, str, str, str]


class TownNetworkDialog(QDialog):
    """Asks for a body; nothing is lost while the book refuses it."""

    def __init__(
        self,
        network: TownNetwork | None,
        keep: Callable[[TownNetwork], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._network = network
        self._keep = keep
        self.question: QMessageBox | None = None
        room = self.screen().availableSize()
        self.resize(min(WIDTH, room.width() - MARGIN), min(HEIGHT, room.height() - MARGIN))
        self._build()
        self._lay_out()
        self._show()
        self._start = self._answers()
        self.save_button.clicked.connect(self.save)
        self.cancel.clicked.connect(self.reject)
        self.finished.connect(self.deleteLater)
        self.name.setFocus()

    @property
    def is_changed(self) -> bool:
        """Whether something was written since the dialog opened."""
        return self._answers() != self._start

    def save(self) -> None:
        """Keep the body and close, or say why it cannot be kept."""
        name, kind, work, website, notes = self._answers()
        if kind is None:
            self._refuse(self.tr("Choisissez la sorte d’organisme."), self.kind)
            return
        network = TownNetwork(
            identifier=self._network.identifier if self._network else 0,
            name=name,
            kind=kind,
            work=work,
            website=website,
            notes=notes,
        )
        try:
            self._keep(network)
        except UserError as error:
            self._refuse(str(error), self.name)
        else:
            self.accept()

    @override
    def reject(self) -> None:
        if self.is_changed:
            self._ask_to_leave()
        else:
            super().reject()

    def _build(self) -> None:
        self.name = QLineEdit()
        self.kind = ChoiceField(network_kind_names())
        self.kind.setPlaceholderText(self.tr("À choisir"))
        self.website = QLineEdit()
        self.work, self.notes = QPlainTextEdit(), QPlainTextEdit()
        for field in (self.work, self.notes):
            field.setTabChangesFocus(True)
            field.setFixedHeight(LINES * field.fontMetrics().lineSpacing())
        self.refusal = Sentence()
        self.refusal.hide()
        self.save_button = PrimaryButton(self.tr("&Garder l’organisme"))
        self.save_button.setDefault(True)
        self.cancel = Button(self.tr("&Annuler"))
        self.cancel.setAutoDefault(False)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(self.cancel)
        row.addWidget(self.save_button)
        scroll = QScrollArea(widgetResizable=True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(self._form())
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addWidget(scroll, 1)
        column.addWidget(self.refusal)
        column.addLayout(row)

    def _form(self) -> QWidget:
        content = QWidget()
        form = Form(content)
        form.setContentsMargins(2, 2, 10, 2)
        form.ask(self.tr("&Nom"), self.name)
        form.ask(self.tr("&Sorte d’organisme"), self.kind)
        form.ask(self.tr("Ce qu’il &fait pour vous"), self.work)
        form.ask(self.tr("Site &internet"), self.website)
        form.ask(
            self.tr("N&otes"),
            self.notes,
            self.tr("Un service ou une adresse générale dure plus qu’un nom de personne."),
        )
        form.addStretch(1)
        return content

    def _show(self) -> None:
        network = self._network
        self.kind.show_value(network.kind if network else None)
        if network is not None:
            self.name.setText(network.name)
            self.work.setPlainText(network.work)
            self.website.setText(network.website)
            self.notes.setPlainText(network.notes)

    def _answers(self) -> Answers:
        rank = self.kind.currentIndex()
        kind: Any = self.kind.values[rank] if rank >= 0 else None
        return (
            self.name.text(),
            kind,
            self.work.toPlainText(),
            self.website.text(),
            self.notes.toPlainText(),
        )

    def _refuse(self, sentence: str, field: QWidget) -> None:
        self.refusal.setText(sentence)
        self.refusal.show()
        field.setAccessibleDescription(sentence)
        field.setFocus()

    def _ask_to_leave(self) -> None:
        box = QMessageBox(self)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(self.windowTitle())
        box.setText(self.tr("Abandonner ce que vous avez écrit\u00a0?"))
        stay = box.addButton(self.tr("&Continuer"), QMessageBox.ButtonRole.RejectRole)
        leave = box.addButton(self.tr("A&bandonner"), QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(stay)
        box.setEscapeButton(stay)
        leave.clicked.connect(lambda: self.done(QDialog.DialogCode.Rejected))
        box.finished.connect(box.deleteLater)
        self.question = box
        box.open()
