"""A body that the town notes for itself: written, mended, kept."""

from collections.abc import Callable

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget
from typing_extensions import override

from desktop_app.core.errors import UserError
from desktop_app.core.network_kind import NetworkKind
from desktop_app.core.town_network import TownNetwork
from desktop_app.ui.dialogs.kept_dialog import KeptDialog, chosen
from desktop_app.ui.library.networks import network_kind_names
from desktop_app.ui.wizard.fields import ChoiceField
from desktop_app.ui.wizard.form import Form

SIZE = (620, 560)
LINES = 5
Answers = tuple[str, NetworkKind | None, str, str, str]


class TownNetworkDialog(KeptDialog):
    """Asks for a body; nothing is lost while the book refuses it."""

    def __init__(
        self,
        network: TownNetwork | None,
        keep: Callable[[TownNetwork], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(SIZE, parent)
        self.save_button.setText(self.tr("&Garder l’organisme"))
        self._network = network
        self._keep = keep
        self._build()
        self._show()
        self._open_on(self._form())
        self.name.setFocus()

    @override
    def save(self) -> None:
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

    def _build(self) -> None:
        self.name = QLineEdit()
        self.kind = ChoiceField(network_kind_names())
        self.kind.setPlaceholderText(self.tr("À choisir"))
        self.website = QLineEdit()
        self.work, self.notes = QPlainTextEdit(), QPlainTextEdit()
        for field in (self.work, self.notes):
            field.setTabChangesFocus(True)
            field.setFixedHeight(LINES * field.fontMetrics().lineSpacing())

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

    @override
    def _answers(self) -> Answers:
        return (
            self.name.text(),
            chosen(self.kind),
            self.work.toPlainText(),
            self.website.text(),
            self.notes.toPlainText(),
        )
