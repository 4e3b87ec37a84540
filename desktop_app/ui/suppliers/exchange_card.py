"""One exchange of the history."""

from PySide6.QtWidgets import QWidget

from desktop_app.core.exchange import Exchange
from desktop_app.ui.figures import day_text
from desktop_app.ui.suppliers.form_words import exchange_word
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.card import Card
from desktop_app.ui.widgets.flow import FlowLayout
from desktop_app.ui.widgets.labels import Hint, Sentence
from desktop_app.ui.wizard.form import Strong


class ExchangeCard(Card):
    """The day, the kind, the tender and the text of one exchange."""

    def __init__(self, exchange: Exchange, subject: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        title = f"{day_text(exchange.day)} – {exchange_word(exchange.kind)}"
        self.title = Strong(title)
        self.changing = Button(self.tr("Modifier"), "pencil")
        self.changing.setAccessibleName(
            self.tr("Modifier l’échange : {titre}").format(titre=title)
        )
        self.taking = Button(self.tr("Retirer"), "trash-2")
        self.taking.setAccessibleName(self.tr("Retirer l’échange : {titre}").format(titre=title))
        self.box.addWidget(self.title)
        about = self.tr("Marché : {objet}").format(objet=subject) if subject else ""
        contact = self.tr("Avec {nom}").format(nom=exchange.contact) if exchange.contact else ""
        for text in filter(None, (about, contact)):
            self.box.addWidget(Hint(text))
        if exchange.text:
            self.box.addWidget(Sentence(exchange.text))
        gestures = FlowLayout()
        gestures.addWidget(self.changing)
        gestures.addWidget(self.taking)
        self.box.addLayout(gestures)
