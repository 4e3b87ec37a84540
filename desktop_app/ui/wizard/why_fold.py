"""Why the law says so: the chain of a finding, worked out when the clerk opens it."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop_app.law.finding import Finding
from desktop_app.law.text import LegalText
from desktop_app.law.why import Input, Why
from desktop_app.ui.widgets.labels import Sentence
from desktop_app.ui.wizard.editor import TenderEditor
from desktop_app.ui.wizard.form import Fold
from desktop_app.ui.wizard.remedy import why_of
from desktop_app.ui.words import confidence_word

BULLET = "• "
DAY = "%d/%m/%Y"


class WhyFold(Fold):
    """Tells the rule, what it looked at, the texts and the day."""

    def __init__(self, editor: TenderEditor, parent: QWidget | None = None) -> None:
        self.chain = Sentence()
        super().__init__("", self.chain, parent)
        self.editor = editor
        self.finding: Finding | None = None
        self.chain.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.name(self.tr("Pourquoi ?"))
        self.button.toggled.connect(self._tell)

    def show_finding(self, finding: Finding) -> None:
        """Follow a finding; another rule, or another lot, closes the fold."""
        same = self.finding is not None and self._key(self.finding) == self._key(finding)
        self.finding = finding
        title = self.tr("Pourquoi ? {title}").format(title=finding.title)
        self.button.setAccessibleName(title)
        if not same:
            self.button.setChecked(False)
        self._tell()

    def _tell(self) -> None:
        if self.finding is None or not self.button.isChecked():
            self.chain.clear()
            return
        found = why_of(self.finding, self.editor)
        self.chain.setText("" if found is None else "\n".join(self._told(found)))

    def _told(self, found: Why) -> Iterator[str]:
        yield found.explanation
        # What is worth what the rule looks for teaches nothing.
        told = [one for one in found.inputs if one.value != one.asked]
        if told:
            yield "\n" + self.tr("Ce qui a été vérifié :")
            yield from map(self._input, told)
        yield "\n" + self.tr("Les textes :")
        yield from map(self._text, found.texts)
        yield ""
        yield from self._days(found)

    def _input(self, one: Input) -> str:
        text = (
            self.tr("{label} : {value}")
            if not one.asked
            else self.tr("{label} : {value} (attendu : {asked})")
        )
        return BULLET + text.format(label=one.label, value=one.value, asked=one.asked)

    def _text(self, text: LegalText) -> str:
        told = self.tr("{article}, {title} ({confidence}, vérifié le {day})")
        return BULLET + told.format(
            article=text.article,
            title=text.title,
            confidence=confidence_word(text.confidence),
            day=f"{text.verified_on:{DAY}}",
        )

    def _days(self, found: Why) -> Iterator[str]:
        if found.since is not None:
            day = f"{found.since:{DAY}}"
            yield self.tr("La règle s’applique depuis le {day}.").format(day=day)
        if found.until is not None:
            day = f"{found.until:{DAY}}"
            yield self.tr("La règle s’applique jusqu’au {day}.").format(day=day)
        yield self.tr("Contrôle à la date du {day}.").format(day=f"{found.date:{DAY}}")

    @staticmethod
    def _key(finding: Finding) -> tuple[str, int | None]:
        return finding.rule, finding.lot
