"""The tour of the practice commune: planted errors, ticked off as they are mended."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from desktop_app.book.tenders import TenderSummary
from desktop_app.core.errors import UserError
from desktop_app.core.tender import Tender
from desktop_app.exchange.dossier_file import open_dossier
from desktop_app.guide.progress import read_tour, write_tour
from desktop_app.guide.tour import Tour
from desktop_app.paths import shipped
from desktop_app.ui.dossiers import Dossiers
from desktop_app.ui.guide.planted_card import PlantedCard
from desktop_app.ui.notice import Notice, Tone
from desktop_app.ui.places import is_practice
from desktop_app.ui.session import Session
from desktop_app.ui.widgets.buttons import PrimaryButton
from desktop_app.ui.widgets.empty_state import EmptyState
from desktop_app.ui.widgets.labels import Hint, Title


class TourView(QWidget):
    """In the practice book, follows the errors; elsewhere, only leads to that book."""

    lesson_asked = Signal(str)

    def __init__(self, session: Session, tour: Tour) -> None:
        super().__init__()
        self._session = session
        self.tour = tour
        self.tenders: dict[str, int] = {}
        self.cards: tuple[PlantedCard, ...] = ()
        self.openers: dict[str, PrimaryButton] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 14, 0, 0)
        self.is_practice = is_practice(session.book.path)
        if self.is_practice:
            self._build()
        else:
            self._build_door()

    def _build_door(self) -> None:
        self._dossiers = Dossiers(self._session, self)
        self.door = PrimaryButton(self.tr("&Ouvrir la commune d’exercice"), "graduation-cap")
        self.door.clicked.connect(self._dossiers.learn)
        where = self.tr(
            "Le bouton ouvre la commune d’exercice ; le parcours vous y attend à l’Accueil."
        )
        text = f"{self.tour.objective} {where}"
        self._column.addWidget(EmptyState("graduation-cap", self.tour.title, text, self.door), 1)

    def _build(self) -> None:
        self.start = PrimaryButton("", "graduation-cap")
        self.start.clicked.connect(self.begin)
        self.count = Hint()
        content = QWidget()
        self._list = QVBoxLayout(content)
        self._list.setContentsMargins(0, 0, 12, 0)
        self._list.setSpacing(10)
        self._list.addWidget(Hint(self.tour.objective))
        self._list.addWidget(self.start, 0, Qt.AlignmentFlag.AlignLeft)
        self._list.addWidget(self.count)
        self.cards = tuple(
            PlantedCard(rank, planted) for rank, planted in enumerate(self.tour.planted_errors, 1)
        )
        for card in self.cards:
            card.lesson_asked.connect(self.lesson_asked)
        for rank, name in enumerate(self.tour.dossiers, 1):
            self._add_dossier(rank, name)
        self._list.addStretch()
        scroll = QScrollArea(widgetResizable=True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(content)
        self._column.addWidget(scroll, 1)

    def _add_dossier(self, rank: int, name: str) -> None:
        self._list.addWidget(Title(self.tr("Dossier {rang}").format(rang=rank), 1.15))
        text = self.tr("Ouvrir le dossier {rang}").format(rang=rank)
        button = PrimaryButton(text, "folder-open")
        button.advise(is_advised=False)
        button.clicked.connect(partial(self._open, name))
        self.openers[name] = button
        self._list.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        for card in self.cards:
            if card.planted.dossier == name:
                self._list.addWidget(card)

    def begin(self) -> None:
        """Put fresh dossiers of the tour in the practice book, and in no other."""
        if not self.is_practice:
            return
        folder = shipped("resources") / "practice" / "parcours"
        glossary = self._session.catalogue.glossary
        tenders: dict[str, int] = {}
        for name in self.tour.dossiers:
            tender = self._session.read(
                partial(open_dossier, folder / f"{name}.toml", glossary), None
            )
            if tender is None:
                return
            change = self._session.attempt(partial(self._session.book.tenders.put, tender))
            if change is None:
                return
            tenders[name] = change.identifiers[0]
        where = self._session.book.path.parent
        self._session.read(partial(write_tour, where, tenders), None)
        self.refresh()
        self.openers[self.tour.dossiers[0]].setFocus()

    def refresh(self) -> None:
        """Hold each dossier of the tour against the law, behind, then tick the errors off."""
        if not self.is_practice:
            return
        known = {summary.identifier for summary in self._all()}
        begun = read_tour(self._session.book.path.parent)
        self.tenders = {
            name: begun[name]
            for name in self.tour.dossiers
            if name in begun and begun[name] in known
        }
        again = self.tr("&Recommencer avec des dossiers neufs")
        self.start.setText(again if self.tenders else self.tr("&Commencer le parcours"))
        for name, button in self.openers.items():
            button.setEnabled(name in self.tenders)
        drafts = {name: self._get(identifier) for name, identifier in self.tenders.items()}
        self._session.background.run(
            partial(_found, self._session, self.tour, drafts), self._show, self._refuse
        )

    def _all(self) -> tuple[TenderSummary, ...]:
        return self._session.read(self._session.book.tenders.all, ())

    def _get(self, identifier: int) -> Tender | None:
        return self._session.read(partial(self._session.book.tenders.get, identifier), None)

    def _show(self, answers: tuple[bool, ...]) -> None:
        for card, is_found in zip(self.cards, answers, strict=True):
            if card.is_found is not is_found:
                card.show_found(is_found=is_found)
            card.hint.setEnabled(card.planted.dossier in self.tenders)
        self._advise()
        found = sum(answers)
        if not self.tenders:
            self.count.setText(self.tr("Deux dossiers neufs vous attendent."))
        elif found == len(answers):
            self.count.setText(self.tr("Tout est trouvé : ces dossiers peuvent être lancés."))
        else:
            said = self.tr("%n erreur(s) trouvée(s) sur {total}.", "", found)
            self.count.setText(said.format(total=len(answers)))

    def _advise(self) -> None:
        """Advise to begin, then to go on with the first dossier where an error is left."""
        left = [card.planted.dossier for card in self.cards if not card.is_found]
        wanted = next((name for name in left if name in self.tenders), "")
        self.start.advise(is_advised=not self.tenders)
        for name, button in self.openers.items():
            button.advise(is_advised=name == wanted)

    def _open(self, name: str) -> None:
        self._session.open_tender(self.tenders[name])

    def _refuse(self, error: UserError) -> None:
        self._session.say(Notice(str(error), Tone.PROBLEM))


def _found(session: Session, tour: Tour, drafts: Mapping[str, Tender | None]) -> tuple[bool, ...]:
    catalogue = session.catalogue
    findings = {
        name: catalogue.findings(tender, tender.date)
        for name, tender in drafts.items()
        if tender is not None
    }
    return tuple(
        planted.dossier in findings and planted.is_found(findings[planted.dossier])
        for planted in tour.planted_errors
    )
