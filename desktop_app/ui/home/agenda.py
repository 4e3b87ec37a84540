"""What asks for a gesture today, read away from the window and shown as short cards."""

import datetime
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.book.diary import Ending
from desktop_app.book.reader import BookReader
from desktop_app.catalogue import Catalogue
from desktop_app.monitoring.agenda import Matter, Task, agenda, is_awarded
from desktop_app.ui.addresses import ARCHIVE, DIARY, FOLLOW_UP, GESTURE, STEP, TENDER
from desktop_app.ui.figures import day_text
from desktop_app.ui.home.task_card import TaskCard
from desktop_app.ui.library.targets import target
from desktop_app.ui.session import Session
from desktop_app.ui.suppliers.diary_work import Period, endings
from desktop_app.ui.suppliers.errand import Errand, Tell
from desktop_app.ui.widgets.labels import Hint, Title
from desktop_app.ui.widgets.sign import Shade

SOON = datetime.timedelta(days=60)
GREATEST_LIST = 6
NAMED = 3
SHADES = {
    Matter.LATE_PROOFS: Shade.BAD,
    Matter.LAW_CHANGED: Shade.WARNING,
    Matter.PROOFS_SOON: Shade.WARNING,
    Matter.LESSONS: Shade.QUIET,
    Matter.DONE: Shade.GOOD,
}


@dataclass(frozen=True, slots=True)
class Due:
    """What the tenders ask for, the approvals that end soon, the tenders that are no draft."""

    tasks: tuple[Task, ...] = ()
    endings: tuple[Ending, ...] = ()
    awarded: frozenset[int] = frozenset()


class AgendaView(QWidget):
    """Hidden while nothing is due; it says which tenders are awarded once it has looked."""

    looked = Signal(object)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.due: Due | None = None
        self.cards: list[TaskCard] = []
        self.errand = Errand(session, self)
        self.more = Hint()
        self.drafts = Title(self.tr("Marchés en préparation"), 1.15)
        self._list = QVBoxLayout()
        self._list.setSpacing(8)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 6)
        column.setSpacing(8)
        column.addWidget(Title(self.tr("À traiter"), 1.15))
        column.addLayout(self._list)
        column.addWidget(self.more)
        column.addSpacing(6)
        column.addWidget(self.drafts)
        self.hide()

    def look(self, tenders: frozenset[int]) -> None:
        """Look for what is due about these tenders, and about the suppliers."""
        catalogue, today = self._session.catalogue, self._session.today()
        self.errand.run(partial(_due, catalogue, today, tenders), self.show_due)

    def show_due(self, due: Due) -> None:
        """Show what is due, the most pressing first."""
        self.looked.emit(due.awarded)
        if due == self.due:
            return
        self.due = due
        focused = next(
            (rank for rank, card in enumerate(self.cards) if card.button.hasFocus()), -1
        )
        for card in self.cards:
            card.hide()
            card.deleteLater()
        cards = [self._card(task) for task in due.tasks]
        if due.endings:
            cards.insert(self._rank_of_endings(due.tasks), self._endings_card(due.endings))
        self.cards = cards[:GREATEST_LIST]
        for card in self.cards:
            self._list.addWidget(card)
        hidden = len(cards) - len(self.cards)
        self.more.setText(self.tr("Et %n autre(s) point(s) ensuite.", "", hidden))
        self.more.setVisible(hidden > 0)
        self.setVisible(bool(cards))
        if focused >= 0 and self.cards:
            self.cards[min(focused, len(self.cards) - 1)].button.setFocus()

    def _rank_of_endings(self, tasks: tuple[Task, ...]) -> int:
        return sum(task.matter < Matter.LESSONS for task in tasks)

    def _card(self, task: Task) -> TaskCard:
        subject = task.subject or self.tr("Objet à préciser")
        title, detail, gesture = self._words(task)
        card = TaskCard(SHADES[task.matter], title.format(objet=subject), detail, gesture)
        step = target(STEP, f"{FOLLOW_UP}/{task.tender}")
        address = {
            Matter.LAW_CHANGED: target(TENDER, task.tender),
            Matter.DONE: target(GESTURE, f"{ARCHIVE}/{task.tender}"),
        }.get(task.matter, step)
        card.button.clicked.connect(partial(self._session.place_asked.emit, address))
        return card

    def _words(self, task: Task) -> tuple[str, str, str]:
        day = day_text(task.day) if task.day else ""
        open_follow_up = self.tr("Ouvrir le suivi")
        match task.matter:
            case Matter.LATE_PROOFS:
                title = self.tr("Preuves en retard : « {objet} »")
                detail = self.tr("%n preuve(s) attendue(s) depuis le {jour}.", "", task.count)
                if not day:
                    detail = self.tr("%n preuve(s) attendue(s).", "", task.count)
                return title, detail.format(jour=day), open_follow_up
            case Matter.PROOFS_SOON:
                title = self.tr("Preuves à recevoir : « {objet} »")
                detail = self.tr(
                    "%n preuve(s) à recevoir sous 30 jours, dès le {jour}.", "", task.count
                )
                return title, detail.format(jour=day), open_follow_up
            case Matter.LAW_CHANGED:
                title = self.tr("Le droit a changé : « {objet} »")
                detail = self.tr(
                    "%n réponse(s) des règles a (ont) changé depuis le dernier contrôle.",
                    "",
                    task.count,
                )
                return title, detail, self.tr("Voir ce qui change")
            case Matter.LESSONS:
                title = self.tr("Ce qu’il faut retenir : « {objet} »")
                detail = self.tr("Marché fini le {jour} : notez ce qui servira la prochaine fois.")
                return title, detail.format(jour=day), open_follow_up
            case Matter.DONE:
                title = self.tr("Marché terminé : « {objet} »")
                detail = self.tr("Archivez-le : il quitte les listes, la recherche le trouve.")
                return title, detail, self.tr("Archiver")

    def _endings_card(self, found: tuple[Ending, ...]) -> TaskCard:
        title = self.tr("%n label(s) ou agrément(s) de fournisseurs finissent", "", len(found))
        names = tuple(dict.fromkeys(item.name for item in found))
        shown = ", ".join(names[:NAMED])
        others = f"{shown}…" if len(names) > NAMED else shown
        detail = self.tr("Le premier le {jour} ; {noms}.").format(
            jour=day_text(found[0].until), noms=others
        )
        card = TaskCard(Shade.WARNING, title, detail, self.tr("Voir les échéances"))
        address = target(GESTURE, DIARY)
        card.button.clicked.connect(partial(self._session.place_asked.emit, address))
        return card


def _due(
    catalogue: Catalogue,
    day: datetime.date,
    tenders: frozenset[int],
    reader: BookReader,
    tell: Tell,
) -> Due:
    contracts = reader.contracts(catalogue.glossary)
    current = [contract for contract in contracts if contract.identifier in tenders]
    ends = endings(Period(day, day + SOON), reader, tell)
    awarded = frozenset(contract.identifier for contract in current if is_awarded(contract))
    return Due(agenda(current, catalogue, day), ends, awarded)
