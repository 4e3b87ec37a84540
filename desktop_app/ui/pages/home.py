"""The first page: what waits for a decision, and what to begin with."""

from functools import partial
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from desktop_app.book.change import Change
from desktop_app.book.tenders import TenderSummary
from desktop_app.core.tender_status import TenderStatus
from desktop_app.ui.addresses import GESTURE, PAGE, SEARCH
from desktop_app.ui.dossiers import Dossiers
from desktop_app.ui.duties import Duties, count_duties
from desktop_app.ui.habits.recent_button import RecentButton
from desktop_app.ui.home.agenda import AgendaView
from desktop_app.ui.library.targets import target
from desktop_app.ui.notice import Notice, Tone
from desktop_app.ui.practice import is_practice
from desktop_app.ui.session import Session
from desktop_app.ui.shortcuts import SHORTCUTS, Shortcut, bind
from desktop_app.ui.widgets.buttons import Button, PrimaryButton
from desktop_app.ui.widgets.current_stack import CurrentStack
from desktop_app.ui.widgets.draft_card import DraftCard
from desktop_app.ui.widgets.empty_state import EmptyState
from desktop_app.ui.widgets.labels import Hint
from desktop_app.ui.widgets.move_in_button import MoveInButton
from desktop_app.ui.widgets.page import Page

GREATEST_LIST = 8
GUIDE = "GuidePage"


class HomePage(Page):
    """The tenders being prepared, the nearest launch first."""

    widest: ClassVar = 165

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._dossiers = Dossiers(session, self)
        self.cards: dict[int, DraftCard] = {}
        self.learning: list[Button] = []
        self._awarded: frozenset[int] = frozenset()
        self._build()

    def _build(self) -> None:
        self.start = PrimaryButton(self.tr("&Nouveau marché"), "plus")
        self.start.clicked.connect(self._dossiers.start)
        self.bring_in = Button(self.tr("&Ouvrir un dossier…"), "folder-open")
        self.bring_in.clicked.connect(self._dossiers.bring_in)
        self.start.setToolTip(SHORTCUTS[Shortcut.NEW].shown)
        self.bring_in.setToolTip(SHORTCUTS[Shortcut.OPEN].shown)
        self.head(
            self.tr("Accueil"),
            self.tr("Ce qui reste à faire, en commençant par le lancement le plus proche."),
            RecentButton(self.session),
            self.bring_in,
            self.start,
        )
        bind(Shortcut.FIND, self, self._search)
        self.stack = CurrentStack()
        self.stack.addWidget(self._build_list())
        self.stack.addWidget(self._build_empty())
        self.column.addWidget(self.stack, 1)

    def _search(self) -> None:
        self.session.place_asked.emit(target(GESTURE, SEARCH))

    def _build_list(self) -> QWidget:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        if is_practice(self.session.book.path):
            column.addWidget(Hint(self._practice_advice()))
            column.addWidget(self._tour_button(), 0, Qt.AlignmentFlag.AlignLeft)
        self.agenda = AgendaView(self.session)
        self.agenda.looked.connect(self._set_aside)
        column.addWidget(self.agenda)
        self.list = QVBoxLayout()
        self.list.setSpacing(10)
        column.addLayout(self.list, 1)
        self.more = Hint()
        self.list.addWidget(self.more)
        self.list.addStretch()
        if not is_practice(self.session.book.path):
            self.list.addWidget(self._learn_button(), 0, Qt.AlignmentFlag.AlignLeft)
        scroll = QScrollArea(widgetResizable=True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(content)
        return scroll

    def _practice_advice(self) -> str:
        return self.tr(
            "Ici, rien n’est réel : essayez tout. Le parcours montre en dix minutes six erreurs à"
            " trouver ; « Nouveau marché » commence un dossier à vous."
        )

    def _tour_button(self) -> Button:
        button = Button(self.tr("&Suivre le parcours d’exercice"), "graduation-cap")
        button.clicked.connect(partial(self.session.place_asked.emit, target(PAGE, GUIDE)))
        return button

    def _learn_button(self) -> Button:
        button = Button(self.tr("&Découvrir avec la commune d’exercice"), "graduation-cap")
        button.clicked.connect(self._dossiers.learn)
        self.learning.append(button)
        return button

    def _build_empty(self) -> QWidget:
        title = self.tr("Votre premier marché")
        text = self.tr(
            "Répondez à quelques questions sur votre besoin : à chaque étape, Clausier montre"
            " ce que le droit demande à la date du marché et ce qui manque encore."
        )
        if is_practice(self.session.book.path):
            return EmptyState("file-text", title, text)
        risk = self.tr(
            "Pour essayer sans risque, prenez la commune d’exercice : ses dossiers et ses"
            " fournisseurs sont inventés, et elle s’ouvre dans une fenêtre à part."
        )
        self.move_in = MoveInButton(self.session)
        learn = self._learn_button()
        return EmptyState("file-text", title, f"{text} {risk}", learn, self.move_in)

    @override
    def concerns(self, change: Change) -> bool:
        return change.kind in {"tender", "supplier"}

    @override
    def refresh(self) -> None:
        known = self.session.read(self.session.book.tenders.all, ())
        tenders = tuple(item for item in known if item.status is TenderStatus.CURRENT)
        self.agenda.look(frozenset(item.identifier for item in tenders))
        today = self.session.today()
        drafts = [tender for tender in tenders if tender.identifier not in self._awarded]
        ordered = sorted(drafts, key=lambda tender: (tender.date < today, tender.date))
        self.stack.setCurrentIndex(0 if known else 1)
        self._show_cards(tuple(ordered[:GREATEST_LIST]))
        hidden = len(tenders) - len(self.cards)
        self.more.setText(self.tr("Et %n autre(s) dans la page Marchés.", "", hidden))
        if not tenders:
            self.more.setText(
                self.tr(
                    "Aucun marché en cours ; les autres sont archivés ou gardés comme modèles."
                )
            )
        self.more.setVisible(hidden > 0 or not tenders)
        self._count(tuple(self.cards))

    def _set_aside(self, awarded: frozenset[int]) -> None:
        """Leave out of the drafts what is awarded: the follow-up speaks for it."""
        if awarded != self._awarded:
            self._awarded = awarded
            self.refresh()

    def _show_cards(self, tenders: tuple[TenderSummary, ...]) -> None:
        focused = next((key for key, card in self.cards.items() if card.resume.hasFocus()), 0)
        for card in self.cards.values():
            card.hide()
            card.deleteLater()
        self.cards = {}
        for rank, tender in enumerate(tenders):
            card = DraftCard(tender, self.session.catalogue, self.session.today())
            card.resume.clicked.connect(partial(self.session.open_tender, tender.identifier))
            self.list.insertWidget(rank, card)
            self.cards[tender.identifier] = card
        if focused in self.cards:
            self.cards[focused].resume.setFocus()

    def _count(self, identifiers: tuple[int, ...]) -> None:
        book, catalogue = self.session.book, self.session.catalogue
        drafts = []
        for identifier in identifiers:
            draft = self.session.read(partial(book.tenders.get, identifier), None)
            if draft is not None:
                drafts.append((identifier, draft))
        self.session.background.run(
            lambda: [(identifier, count_duties(draft, catalogue)) for identifier, draft in drafts],
            self._show_counts,
            lambda error: self.session.say(Notice(str(error), Tone.PROBLEM)),
        )

    def _show_counts(self, counts: list[tuple[int, Duties]]) -> None:
        for identifier, duties in counts:
            if identifier in self.cards:
                self.cards[identifier].show_duties(duties)
