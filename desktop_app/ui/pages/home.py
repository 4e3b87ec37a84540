"""The first page: what waits for a decision, and what to begin with."""

from collections.abc import Callable
from functools import cached_property, partial
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from desktop_app.book.change import Change
from desktop_app.core.errors import UserError
from desktop_app.core.override import override
from desktop_app.core.tender_status import TenderStatus
from desktop_app.ui.addresses import GESTURE, LEARN, NEW, OPEN, PAGE, SEARCH
from desktop_app.ui.habits.recent_button import RecentButton
from desktop_app.ui.library.targets import target
from desktop_app.ui.notice import Notice, Tone
from desktop_app.ui.places import is_practice
from desktop_app.ui.session import Session
from desktop_app.ui.shortcuts import SHORTCUTS, Shortcut, bind
from desktop_app.ui.widgets.buttons import Button, PrimaryButton
from desktop_app.ui.widgets.current_stack import CurrentStack
from desktop_app.ui.widgets.draft_card import DraftCard
from desktop_app.ui.widgets.empty_state import EmptyState
from desktop_app.ui.widgets.labels import Hint
from desktop_app.ui.widgets.move_in_button import MoveInButton
from desktop_app.ui.widgets.page import Page

if TYPE_CHECKING:
    # Read behind this page, which they would delay.
    from desktop_app.book.tenders import TenderSummary
    from desktop_app.catalogue import Catalogue
    from desktop_app.core.tender import Tender
    from desktop_app.ui.duties import Duties, Progress
    from desktop_app.ui.home.agenda import AgendaView

    Counter = Callable[[Tender, Catalogue], Duties]

GREATEST_LIST = 8
# The first window does not wait for what is due.
PAUSE_MS = 200
GUIDE = "GuidePage"


class HomePage(Page):
    """The tenders being prepared, the nearest launch first."""

    widest: ClassVar = 165

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.cards: dict[int, DraftCard] = {}
        self.learning: list[Button] = []
        self._awarded: frozenset[int] = frozenset()
        self._current: frozenset[int] = frozenset()
        self._pause = QTimer(self, interval=PAUSE_MS, singleShot=True)
        self._pause.timeout.connect(self._ask_what_is_due)
        session.closing.connect(self._pause.stop)
        self._build()

    @cached_property
    def agenda(self) -> "AgendaView":
        """What is due, above the drafts; made when it is first looked for."""
        from desktop_app.ui.home.agenda import AgendaView  # noqa: PLC0415 - as above

        agenda = AgendaView(self.session)
        agenda.looked.connect(self._set_aside)
        self._above.addWidget(agenda)
        return agenda

    def _build(self) -> None:
        self.start = PrimaryButton(self.tr("&Nouveau marché"), "plus")
        self.start.clicked.connect(partial(self._go, GESTURE, NEW))
        self.bring_in = Button(self.tr("&Ouvrir un dossier…"), "folder-open")
        self.bring_in.clicked.connect(partial(self._go, GESTURE, OPEN))
        self.start.setToolTip(SHORTCUTS[Shortcut.NEW].shown)
        self.bring_in.setToolTip(SHORTCUTS[Shortcut.OPEN].shown)
        self.head(
            self.tr("Accueil"),
            self.tr("Ce qui reste à faire, en commençant par le lancement le plus proche."),
            RecentButton(self.session),
            self.bring_in,
            self.start,
        )
        bind(Shortcut.FIND, self, partial(self._go, GESTURE, SEARCH))
        self.stack = CurrentStack()
        self.stack.addWidget(self._build_list())
        self.stack.addWidget(self._build_empty())
        self.column.addWidget(self.stack, 1)

    def _go(self, kind: str, name: str) -> None:
        self.session.place_asked.emit(target(kind, name))

    def _build_list(self) -> QWidget:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        if is_practice(self.session.book.path):
            column.addWidget(Hint(self._practice_advice()))
            column.addWidget(self._tour_button(), 0, Qt.AlignmentFlag.AlignLeft)
        self._above = QVBoxLayout()
        column.addLayout(self._above)
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
        button.clicked.connect(partial(self._go, PAGE, GUIDE))
        return button

    def _learn_button(self) -> Button:
        button = Button(self.tr("&Découvrir avec la commune d’exercice"), "graduation-cap")
        button.clicked.connect(partial(self._go, GESTURE, LEARN))
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
        self._current = frozenset(item.identifier for item in tenders)
        self._pause.start()
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

    def _ask_what_is_due(self) -> None:
        self.session.background.run(_read_agenda, self._look, self._tell)

    def _look(self, _read: None) -> None:
        if self.session.data.is_made:
            self.agenda.look(self._current)

    def _set_aside(self, awarded: frozenset[int]) -> None:
        """Leave out of the drafts what is awarded: the follow-up speaks for it."""
        if awarded != self._awarded:
            self._awarded = awarded
            self.refresh()

    def _show_cards(self, tenders: "tuple[TenderSummary, ...]") -> None:
        focused = next((key for key, card in self.cards.items() if card.resume.hasFocus()), 0)
        for card in self.cards.values():
            card.hide()
            card.deleteLater()
        self.cards = {}
        for rank, tender in enumerate(tenders):
            card = DraftCard(tender, self.session.today())
            card.resume.clicked.connect(partial(self.session.open_tender, tender.identifier))
            self.list.insertWidget(rank, card)
            self.cards[tender.identifier] = card
        if focused in self.cards:
            self.cards[focused].resume.setFocus()
        if self.session.data.is_made:
            self._show_families(tenders)
        if tenders:
            self.session.background.run(_read_duties, partial(self._count, tenders), self._tell)

    def _show_families(self, tenders: "tuple[TenderSummary, ...]") -> None:
        families = self.session.catalogue.families
        for tender in tenders:
            if tender.identifier in self.cards:
                family = families.get(tender.family)
                self.cards[tender.identifier].show_family(family.title if family else "")

    def _count(self, tenders: "tuple[TenderSummary, ...]", count: "Counter") -> None:
        if not self.session.data.is_made:
            # Here and above: they were refused, and this window is on its way out.
            return
        self._show_families(tenders)
        book, catalogue = self.session.book, self.session.catalogue
        drafts = []
        for identifier in (tender.identifier for tender in tenders):
            draft = self.session.read(partial(book.tenders.get, identifier), None)
            if draft is not None:
                drafts.append((identifier, draft))
        self.session.background.run(
            lambda: [(identifier, count(draft, catalogue)) for identifier, draft in drafts],
            self._show_counts,
            self._tell,
        )

    def _tell(self, error: UserError) -> None:
        self.session.say(Notice(str(error), Tone.PROBLEM))

    def _show_counts(self, counts: "list[tuple[int, Duties]]") -> None:
        for identifier, duties in counts:
            if identifier in self.cards:
                self.cards[identifier].show_duties(duties)
        self.session.background.run(
            partial(_read_progress, counts), self._show_progress, self._tell
        )

    def _show_progress(self, found: "list[tuple[int, Progress | None]]") -> None:
        for identifier, progress in found:
            if identifier in self.cards:
                self.cards[identifier].show_progress(progress)


def _read_agenda() -> None:
    # Read elsewhere: the window answers meanwhile.
    from desktop_app.ui.home import agenda  # noqa: PLC0415, F401


def _read_progress(counts: "list[tuple[int, Duties]]") -> "list[tuple[int, Progress | None]]":
    from desktop_app.ui.duties import progress_of  # noqa: PLC0415 - as above

    return [(identifier, progress_of(duties)) for identifier, duties in counts]


def _read_duties() -> "Counter":
    from desktop_app.ui.duties import count_duties  # noqa: PLC0415 - as above

    return count_duties
