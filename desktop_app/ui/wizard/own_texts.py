"""The texts that the clerk writes herself."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.core.clause_choice import OwnText, Role
from desktop_app.core.lot import Lot
from desktop_app.core.sourcing import SOURCING_NOTE
from desktop_app.core.tender import Tender
from desktop_app.core.town_clause import TownClause
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.card import Card
from desktop_app.ui.widgets.flow import FlowLayout
from desktop_app.ui.widgets.labels import Hint
from desktop_app.ui.widgets.wrapped import TextWrap
from desktop_app.ui.wizard.editor import TenderEditor
from desktop_app.ui.wizard.fields import ChoiceField, TextArea, TextField
from desktop_app.ui.wizard.form import Form, question
from desktop_app.ui.wizard.lots_field import LotsField
from desktop_app.ui.wizard.names import dimension_names, role_names
from desktop_app.ui.wizard.parts import rank_in
from desktop_app.ui.wizard.town_clauses import TownClauses

SPECIFICATION = "ccp"
RULES = "rc"


class OwnTextCard(Card):
    """Asks for one text: its title, its words, and what it counts for."""

    edited = Signal(object)
    removal_asked = Signal()
    keeping_asked = Signal()

    def __init__(self, roles: tuple[Role | None, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = OwnText(document=SPECIFICATION, title="", text="")
        plain = self.tr("Simple texte, sans effet sur le contrôle")
        self.title = TextField()
        self.body = TextArea()
        self.role = ChoiceField({role: role_names()[role] if role else plain for role in roles})
        self.dimension = ChoiceField({None: self.tr("À préciser"), **dimension_names()})
        self.document = ChoiceField(
            {
                SPECIFICATION: self.tr("Cahier des clauses particulières"),
                RULES: self.tr("Règlement de la consultation"),
            }
        )
        self.checker = TextField()
        self.lots = LotsField()
        self.remove = Button(self.tr("Retirer ce texte"))
        self.keep = Button(self.tr("Garder pour d’autres marchés"))
        self._build(len(roles) > 1)
        self._connect()

    def show_text(self, text: OwnText, lots: tuple[Lot, ...]) -> None:
        """Show a text."""
        self.text = text
        self.title.show_value(text.title)
        self.body.show_value(text.text)
        self.role.show_value(text.role)
        self.dimension.show_value(text.dimension)
        self.document.show_value(text.document)
        self.checker.show_value(text.checked_by)
        self.lots.show_lots(lots, text.lots)
        self.counting.setVisible(text.role is not None)
        self.remove.setAccessibleName(self.tr("Retirer le texte {title}").format(title=text.title))
        self.keep.setVisible(text.role is not None and text.dimension is not None)
        keeping = self.tr("Garder pour d’autres marchés le texte {title}")
        self.keep.setAccessibleName(keeping.format(title=text.title))

    def _connect(self) -> None:
        for name, field in (
            ("title", self.title),
            ("text", self.body),
            ("role", self.role),
            ("dimension", self.dimension),
            ("document", self.document),
            ("checked_by", self.checker),
            ("lots", self.lots),
        ):
            field.answered.connect(lambda value, name=name: self._edit(name, value))
        self.remove.clicked.connect(self.removal_asked)
        self.keep.clicked.connect(self.keeping_asked)

    def _edit(self, name: str, value: Any) -> None:
        self.edited.emit(replace(self.text, **{name: value}))

    def _build(self, several_roles: bool) -> None:  # noqa: FBT001 - one caller, just above
        self.counting = QWidget()
        counting = Form(self.counting)
        counting.ask_together(
            question(self.tr("Ce texte sert"), self.dimension),
            question(self.tr("Contrôlé par"), self.checker),
        )
        form = Form()
        form.ask(self.tr("Titre"), self.title)
        form.ask(self.tr("Texte"), self.body)
        document = question(self.tr("Document"), self.document)
        if several_roles:
            form.ask_together(question(self.tr("Ce texte compte comme"), self.role), document)
        else:
            # A field without a parent would outlive the card.
            self.role.setParent(self)
            self.role.hide()
            form.addLayout(document)
        form.addWidget(self.counting)
        form.addWidget(self.lots)
        self.box.addLayout(form)
        gestures = FlowLayout()
        gestures.addWidget(self.remove)
        gestures.addWidget(self.keep)
        self.box.addLayout(gestures)


class OwnTextList(QWidget):
    """The clerk's own texts of some roles, and the button that adds one."""

    def __init__(
        self,
        editor: TenderEditor,
        roles: tuple[Role | None, ...],
        button: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.editor = editor
        self.roles = roles
        self.cards: list[OwnTextCard] = []
        self.add = Button(button)
        self.add.clicked.connect(self.add_text)
        self.town = TownClauses(editor.session, roles)
        self.town.chosen.connect(self._take)
        self._cards = QVBoxLayout()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(
            Hint(
                self.tr(
                    "Un texte de votre main est relu : une préférence locale, une marque"
                    " ou un label sans « ou équivalent » sont signalés à droite."
                )
            )
        )
        layout.addLayout(self._cards)
        gestures = FlowLayout()
        gestures.addWidget(self.add)
        gestures.addWidget(self.town.button)
        layout.addLayout(gestures)
        layout.addWidget(self.town)
        for gesture in (self.add, self.town.button):
            TextWrap(gesture, self)

    def show_tender(self, tender: Tender) -> None:
        """Show the texts of the tender."""
        ranks = self._ranks(tender)
        while len(self.cards) < len(ranks):
            self.cards.append(self._make(len(self.cards)))
        for card, rank in zip(self.cards, ranks, strict=False):
            card.show_text(tender.texts[rank], tender.lots)
            card.show()
        for card in self.cards[len(ranks) :]:
            card.hide()

    def field_at(self, part: str) -> QWidget | None:
        """Return the text that a part of the dossier names, when it stands here."""
        ranks = self._ranks(self.editor.tender)
        rank = rank_in(part, "textes")
        return self.cards[ranks.index(rank)].body if rank in ranks else None

    def place_to_write(self) -> QWidget:
        """Return a text that waits for its words, else what adds one."""
        begun = self.cards[: len(self._ranks(self.editor.tender))]
        waiting = (card.body for card in begun if not card.text.text.strip())
        return next(waiting, self.add)

    def add_text(self) -> None:
        """Add an empty text and put the keyboard in it."""
        self._append(OwnText(document=SPECIFICATION, title="", text="", role=self.roles[0]))

    def _take(self, clause: TownClause) -> None:
        self._append(clause.as_text())

    def _append(self, text: OwnText) -> None:
        self.editor.change(texts=(*self.editor.tender.texts, text))
        self.cards[len(self._ranks(self.editor.tender)) - 1].title.setFocus()

    def _make(self, position: int) -> OwnTextCard:
        card = OwnTextCard(self.roles)
        card.edited.connect(lambda text: self._keep(position, text))
        card.removal_asked.connect(lambda: self._remove(position))
        card.keeping_asked.connect(lambda: self.town.keep(self.cards[position].text))
        self._cards.addWidget(card)
        return card

    def _ranks(self, tender: Tender) -> list[int]:
        return [
            rank
            for rank, text in enumerate(tender.texts)
            if text.role in self.roles and text.document != SOURCING_NOTE
        ]

    def _keep(self, position: int, text: OwnText) -> None:
        texts = list(self.editor.tender.texts)
        texts[self._ranks(self.editor.tender)[position]] = text
        self.editor.typed(texts=tuple(texts))

    def _remove(self, position: int) -> None:
        texts = list(self.editor.tender.texts)
        del texts[self._ranks(self.editor.tender)[position]]
        self.editor.change(texts=tuple(texts))
        self.add.setFocus()
