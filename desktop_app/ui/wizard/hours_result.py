"""What the calculation of the hours gives, in words, with its doubts and its sources."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.clauses.insertion import InsertionGuide
from desktop_app.law.finding import State
from desktop_app.law.text import Confidence
from desktop_app.sourcing.hours import Hours
from desktop_app.sourcing.volumes import Parameter
from desktop_app.ui.figures import day_text, money_text, number_text
from desktop_app.ui.widgets.card import Card
from desktop_app.ui.widgets.labels import Hint, Sentence
from desktop_app.ui.widgets.news import News
from desktop_app.ui.wizard.form import Fold, Strong, clear, row
from desktop_app.ui.wizard.marks import StateMark


class HoursResult(Card):
    """Shows the hours advised, how they are reached, what to doubt."""

    def __init__(self, guide: InsertionGuide, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.mark = StateMark()
        self.headline = Strong()
        self.formula = News()
        self.job = Sentence()
        self.warnings = Sentence()
        self.help = Fold(self.tr("&Qui peut faire ces heures, et comment"), _guide(guide))
        self._sources = QVBoxLayout()
        holder = QWidget()
        holder.setLayout(self._sources)
        self._sources.setContentsMargins(0, 0, 0, 0)
        self.sources = Fold(self.tr("&Sources et dates des repères"), holder)
        self.box.addLayout(row(self.headline, self.mark))
        for widget in (self.formula, self.job, self.warnings, self.help, self.sources):
            self.box.addWidget(widget)

    def show_hours(self, hours: Hours) -> None:
        """Show what was counted."""
        self.mark.show_state(State.MET if hours.is_advised else State.WARNING)
        advised = self.tr("{hours} heures conseillées")
        none = self.tr("Aucune clause d’heures conseillée")
        self.headline.setText(
            (advised if hours.is_advised else none).format(hours=number_text(hours.advised))
        )
        self.formula.setText(hours.formula)
        self.job.setText(
            self.tr("Soit {job}. Pénalité par heure non réalisée : {penalty} au moins.").format(
                job=hours.job.text, penalty=money_text(hours.penalty)
            )
        )
        self.job.setVisible(hours.is_advised)
        self.warnings.setText("\n".join(f"– {one}" for one in hours.warnings))
        self.warnings.setVisible(bool(hours.warnings))

    def show_refusal(self, sentence: str) -> None:
        """Say why nothing can be counted."""
        self.mark.show_state(State.MISSING)
        self.headline.setText(self.tr("Calcul impossible"))
        self.formula.setText(sentence)
        self.job.hide()
        self.warnings.hide()

    def show_sources(self, parameters: tuple[Parameter, ...]) -> None:
        """Show where each number comes from."""
        clear(self._sources)
        for one in parameters:
            text = self.tr("{title} : {value}").format(title=one.title, value=one.value)
            form = (
                self.tr("{source} – vu le {day}, confiance {confidence} : à vérifier")
                if one.confidence is Confidence.TO_CHECK
                else self.tr("{source} – vu le {day}, confiance {confidence}")
            )
            origin = form.format(
                source=one.source, day=day_text(one.verified_on), confidence=one.confidence
            )
            self._sources.addWidget(Sentence(text))
            self._sources.addWidget(Hint(origin))


def _guide(guide: InsertionGuide) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    for way in guide.ways:
        column.addWidget(Sentence(f"{way.title}. {way.text}"))
    audiences = " ; ".join(one.title for one in guide.audiences)
    column.addWidget(Sentence(f"{audiences[:1].upper()}{audiences[1:]}."))
    sources = {one.source: None for one in (*guide.ways, *guide.audiences)}
    column.addWidget(Hint("\n".join(sources)))
    return holder
