"""One tender being prepared: what it is, when it starts, what is missing."""

import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout

from desktop_app.core.override import override
from desktop_app.ui.colours import Colours, colours_of
from desktop_app.ui.figures import day_text, money_text
from desktop_app.ui.icons import pixmap
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.card import Card
from desktop_app.ui.widgets.labels import Decoration, Hint, Sentence, Title
from desktop_app.ui.widgets.tint import tint

if TYPE_CHECKING:
    from desktop_app.book.tenders import TenderSummary
    from desktop_app.ui.duties import Duties, Progress

PICTURE, BAR_HEIGHT = 20, 6


class DraftCard(Card):
    """A card with the subject, the launch, the duties not met and the way back to work."""

    def __init__(self, tender: "TenderSummary", today: datetime.date) -> None:
        super().__init__()
        self._duties: Duties | None = None
        self._facts = self._said_of(tender, today)
        self.facts = Hint(f"{self._awaited(tender)} · {self._facts}")
        subject = tender.subject or self.tr("Objet à préciser")
        self._picture = Decoration()
        self.state = Sentence(self.tr("Vérification…"))
        self.state.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.resume = Button(self.tr("Reprendre"), "pencil")
        self.resume.setAccessibleName(self.tr("Reprendre « {objet} »").format(objet=subject))
        texts = QVBoxLayout()
        texts.setSpacing(4)
        texts.addWidget(Title(subject, 1.1))
        texts.addWidget(self.facts)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addLayout(texts, 3)
        row.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignVCenter)
        told = self._build_progress(subject)
        row.addLayout(told, 2)
        row.setAlignment(told, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.resume)
        self.box.addLayout(row)

    def _build_progress(self, subject: str) -> QVBoxLayout:
        self.bar = QProgressBar(textVisible=False)
        self.bar.setFixedHeight(BAR_HEIGHT)
        self.bar.setAccessibleName(self.tr("Avancement de « {objet} »").format(objet=subject))
        self.steps = Hint()
        self.steps.setWordWrap(False)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.bar, 1)
        line.addWidget(self.steps)
        for part in (self.bar, self.steps):
            # Counted after the card is shown, which keeps its height meanwhile.
            policy = part.sizePolicy()
            policy.setRetainSizeWhenHidden(True)
            part.setSizePolicy(policy)
            part.hide()
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addWidget(self.state)
        column.addLayout(line)
        return column

    def show_progress(self, progress: "Progress | None") -> None:
        """Say how many steps have no open point, in words and with a bar."""
        if progress is None:
            return
        self.bar.setRange(0, progress.steps)
        self.bar.setValue(progress.done)
        text = self.tr("%n étape(s) sur {total}", "", progress.done)
        self.steps.setText(text.format(total=progress.steps))
        self.bar.setAccessibleDescription(self.steps.text())
        for part in (self.bar, self.steps):
            part.setToolTip(self.tr("Étapes à remplir où il ne reste aucun point ouvert."))
            part.show()

    def show_family(self, title: str) -> None:
        """Say what is bought, before the rest; no title when the library has none."""
        if self.facts.isVisible():
            # What it takes the place of was longer: the cards below stay under the pointer.
            self.facts.setMinimumHeight(self.facts.height())
        self.facts.setText(f"{title or self.tr('Famille à choisir')} · {self._facts}")

    def show_duties(self, duties: "Duties") -> None:
        """Say how many duties are not met, in words and with a picture."""
        self._duties = duties
        self._dress(duties)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._duties is not None:
            self._dress(self._duties)

    def _dress(self, duties: "Duties") -> None:
        name, colour, text = self._said(duties, colours_of(self.palette()))
        self._picture.setPixmap(pixmap(name, colour, PICTURE))
        self.state.setText(text)
        tint(self.state, {QPalette.ColorRole.WindowText: colour})
        self.state.setForegroundRole(QPalette.ColorRole.WindowText)

    def _said(self, duties: "Duties", colours: Colours) -> tuple[str, str, str]:
        if duties.refusal:
            return "info", colours.warning, duties.refusal
        if duties.missing:
            text = self.tr("%n obligation(s) à satisfaire", "", duties.missing)
            return "circle-alert", colours.bad, text
        if duties.questions:
            text = self.tr("%n réponse(s) attendue(s)", "", duties.questions)
            return "info", colours.warning, text
        if duties.warnings:
            text = self.tr("Obligations satisfaites, %n point(s) à revoir", "", duties.warnings)
            return "triangle-alert", colours.warning, text
        return "circle-check", colours.good, self.tr("Obligations satisfaites")

    def _awaited(self, tender: "TenderSummary") -> str:
        if tender.family:
            return self.tr("Lecture de la famille d’achat…")
        return self.tr("Famille à choisir")

    def _said_of(self, tender: "TenderSummary", today: datetime.date) -> str:
        amount = self.tr("montant à estimer")
        if tender.amount:
            amount = self.tr("{montant} HT").format(montant=money_text(tender.amount))
        launch = (
            self.tr("lancement prévu le {jour}")
            if tender.date >= today
            else self.tr("date de lancement passée ({jour})")
        )
        return f"{amount} · {launch.format(jour=day_text(tender.date))}"
