"""One tender being prepared: what it is, when it starts, what is missing."""

import datetime

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from desktop_app.book.tenders import TenderSummary
from desktop_app.catalogue import Catalogue
from desktop_app.ui.colours import Colours, colours_of
from desktop_app.ui.duties import Duties
from desktop_app.ui.figures import day_text, money_text
from desktop_app.ui.icons import pixmap
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.card import Card
from desktop_app.ui.widgets.labels import Decoration, Hint, Sentence, Title

PICTURE = 20


class DraftCard(Card):
    """A card with the subject, the launch, the duties not met and the way back to work."""

    def __init__(self, tender: TenderSummary, catalogue: Catalogue, today: datetime.date) -> None:
        super().__init__()
        subject = tender.subject or self.tr("Objet à préciser")
        self._picture = Decoration()
        self.state = Sentence(self.tr("Vérification…"))
        self.state.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.resume = Button(self.tr("Reprendre"), "pencil")
        self.resume.setAccessibleName(self.tr("Reprendre « {objet} »").format(objet=subject))
        texts = QVBoxLayout()
        texts.setSpacing(4)
        texts.addWidget(Title(subject, 1.1))
        texts.addWidget(Hint(" · ".join(self._facts(tender, catalogue, today))))
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addLayout(texts, 3)
        row.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.state, 2)
        row.addWidget(self.resume)
        self.box.addLayout(row)

    def show_duties(self, duties: Duties) -> None:
        """Say how many duties are not met, in words and with a picture."""
        colours = colours_of(self.palette())
        name, colour, text = self._said(duties, colours)
        self._picture.setPixmap(pixmap(name, colour, PICTURE))
        self.state.setText(text)
        palette = self.state.palette()
        palette.setColor(QPalette.ColorRole.WindowText, QColor(colour))
        self.state.setPalette(palette)
        self.state.setForegroundRole(QPalette.ColorRole.WindowText)

    def _said(self, duties: Duties, colours: Colours) -> tuple[str, str, str]:
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

    def _facts(
        self, tender: TenderSummary, catalogue: Catalogue, today: datetime.date
    ) -> list[str]:
        family = catalogue.families.get(tender.family)
        facts = [family.title if family else self.tr("Famille à choisir")]
        if tender.amount:
            facts.append(self.tr("{montant} HT").format(montant=money_text(tender.amount)))
        else:
            facts.append(self.tr("montant à estimer"))
        launch = (
            self.tr("lancement prévu le {jour}")
            if tender.date >= today
            else self.tr("date de lancement passée ({jour})")
        )
        return [*facts, launch.format(jour=day_text(tender.date))]
