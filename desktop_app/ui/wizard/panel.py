"""The panel at the right: what the law says of the tender, as it is being written."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from desktop_app.law.finding import Finding, State
from desktop_app.ui.widgets.labels import Hint, Sentence
from desktop_app.ui.wizard.editor import TenderEditor
from desktop_app.ui.wizard.finding_card import FindingList
from desktop_app.ui.wizard.form import Fold, Heading

PANEL_WIDTH = 320


class FindingsPanel(QScrollArea):
    """Shows first what is missing, then the doubts, then how many points are right."""

    correction_asked = Signal(object)

    def __init__(self, editor: TenderEditor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editor = editor
        self.open_points = FindingList()
        self.met_points = Sentence()
        self.met = Fold("", self.met_points)
        self.summary = Heading("")
        self.refusal = Sentence()
        self._announced = ""
        self._build()
        self.open_points.correction_asked.connect(self.correction_asked)
        editor.findings_changed.connect(self.show_findings)
        self.show_findings(editor.findings)

    def show_findings(self, findings: tuple[Finding, ...]) -> None:
        """Show the findings of the tender."""
        missing = _in_state(findings, State.MISSING)
        warnings = _in_state(findings, State.WARNING)
        met = _in_state(findings, State.MET)
        self.refusal.setText(self.editor.refusal)
        self.refusal.setVisible(bool(self.editor.refusal))
        self.summary.setText(self._summary(len(missing), len(warnings)))
        self.summary.setVisible(not self.editor.refusal)
        self.open_points.show_findings(missing + warnings)
        self.met.name(self.tr("%n point(s) respecté(s)", "", len(met)))
        self.met_points.setText("\n".join(dict.fromkeys(finding.title for finding in met)))
        self.met.setVisible(bool(met))
        self._announce()

    def first_button(self) -> QWidget | None:
        """Return where the keyboard enters the panel."""
        buttons = [card.button for card in self.open_points.cards if not card.isHidden()]
        return next(iter([*buttons, *([] if self.met.isHidden() else [self.met.button])]), None)

    def _build(self) -> None:
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFixedWidth(PANEL_WIDTH)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Ce que dit le droit"))
        content = QWidget()
        layout = QVBoxLayout(content)
        layout.setSpacing(10)
        layout.addWidget(Hint(self.tr("Ce que dit le droit, à la date du lancement")))
        for widget in (self.summary, self.refusal, self.open_points, self.met):
            layout.addWidget(widget)
        layout.addStretch()
        self.met_points.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setWidget(content)

    def _summary(self, missing: int, warnings: int) -> str:
        if not missing and not warnings:
            return self.tr("Rien ne manque.")
        if not missing:
            return self.tr("Rien ne manque ; %n alerte(s) à lire.", "", warnings)
        count = self.tr("%n obligation(s) manque(nt)", "", missing)
        return count if not warnings else self._joined(count, warnings)

    def _joined(self, count: str, warnings: int) -> str:
        return count + self.tr(" et %n alerte(s) à lire.", "", warnings)

    def _announce(self) -> None:
        text = self.editor.refusal or self.summary.text()
        if text == self._announced:
            return
        self._announced = text
        if self.isVisible():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))


def _in_state(findings: tuple[Finding, ...], state: State) -> tuple[Finding, ...]:
    return tuple(finding for finding in findings if finding.state is state)
