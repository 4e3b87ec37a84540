"""The panel at the right: what the law says of the tender, as it is being written."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from desktop_app.law.finding import Finding
from desktop_app.law.rule import Place
from desktop_app.ui.announce import announce
from desktop_app.ui.widgets.labels import Hint, Sentence
from desktop_app.ui.wizard.attention import Attention
from desktop_app.ui.wizard.duty_button import DutyButton
from desktop_app.ui.wizard.editor import TenderEditor
from desktop_app.ui.wizard.finding_card import FindingList
from desktop_app.ui.wizard.form import Fold, Heading
from desktop_app.ui.wizard.law_changes import LawChangesCard
from desktop_app.ui.wizard.progress import place_of
from desktop_app.ui.wizard.proportion_card import ProportionCard
from desktop_app.ui.wizard.question_card import QuestionCard
from desktop_app.ui.wizard.sight import focus_in_sight

LEAST_WIDTH = 320
SHARE = 0.24
LONGEST_LINE = 66


class FindingsPanel(QScrollArea):
    """Shows what is missing, the answers awaited, the doubts, then how many points are right."""

    correction_asked = Signal(object)
    answer_asked = Signal(object)

    def __init__(self, editor: TenderEditor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editor = editor
        self.changes = LawChangesCard(editor)
        self.missing = FindingList(editor)
        self.questions = QuestionCard()
        self.warnings = FindingList(editor)
        self.met_points = Sentence()
        self.met = Fold("", self.met_points)
        self.duties = DutyButton(editor)
        self.proportion = ProportionCard(editor)
        self.summary = Heading("")
        self.refusal = Sentence()
        self._announced: tuple[tuple[str, ...], str] | None = None
        self._asks_first = False
        self._places: tuple[Place, ...] = ()
        self._column = QVBoxLayout()
        self._build()
        self.missing.correction_asked.connect(self.correction_asked)
        self.warnings.correction_asked.connect(self.correction_asked)
        self.questions.answer_asked.connect(self.answer_asked)
        self.missing.left.connect(lambda done: self._leave(done, self.warnings))
        self.warnings.left.connect(self._leave)
        editor.findings_changed.connect(self.show_findings)
        self.show_findings()

    def show_findings(self) -> None:
        """Show what the law says now."""
        sorted_findings = self.editor.attention
        self.refusal.setText(self.editor.refusal)
        self.refusal.setVisible(bool(self.editor.refusal))
        self.summary.setText(self._summary(sorted_findings))
        self.summary.setVisible(not self.editor.refusal)
        self.proportion.show_tender()
        self.missing.show_findings(self._near_first(sorted_findings.missing))
        self.questions.show_questions(sorted_findings.questions)
        self._place_questions(sorted_findings)
        self.warnings.show_findings(self._near_first(sorted_findings.warnings))
        met = sorted_findings.met
        self.met.name(self.tr("%n point(s) respecté(s)", "", len(met)))
        self.met_points.setText("\n".join(dict.fromkeys(finding.title for finding in met)))
        self.met.setVisible(bool(met))
        self._announce(sorted_findings.missing)

    def lead_with(self, places: tuple[Place, ...]) -> None:
        """Put first what concerns the step on screen, and show it."""
        if places != self._places:
            self._places = places
            self.show_findings()
            self.verticalScrollBar().setValue(0)

    def usual_width(self, room: int) -> int:
        """Return how wide the panel stands beside the questions."""
        longest = LONGEST_LINE * self.fontMetrics().averageCharWidth()
        return max(LEAST_WIDTH, min(int(room * SHARE), longest))

    def first_button(self) -> QWidget | None:
        """Return where the keyboard enters the panel."""
        duties = [card.button for card in self.missing.cards]
        answers = [line.button for line in self.questions.rows]
        buttons = [
            *(answers + duties if self._asks_first else duties + answers),
            *(card.button for card in self.warnings.cards),
            self.met.button,
            self.duties,
        ]
        return next((button for button in buttons if button.isVisible()), None)

    def _near_first(self, findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
        return tuple(sorted(findings, key=self._is_far))

    def _is_far(self, finding: Finding) -> bool:
        return place_of(finding, self.editor) not in self._places

    def _place_questions(self, found: Attention) -> None:
        # A tender just begun lacks almost everything: what to answer comes before what is missing.
        asks_first = len(found.waiting) > len(found.missing)
        if asks_first is self._asks_first:
            return
        self._asks_first = asks_first
        self._column.removeWidget(self.questions)
        rank = self._column.indexOf(self.missing)
        self._column.insertWidget(rank if self._asks_first else rank + 1, self.questions)

    def _leave(self, done: Finding, *following: FindingList) -> None:
        if not any(findings.focus_next(done) for findings in following):
            focus_in_sight(self.summary)

    def _build(self) -> None:
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Ce que dit le droit"))
        content = QWidget()
        layout = self._column
        content.setLayout(layout)
        layout.setSpacing(10)
        layout.addWidget(Hint(self.tr("Ce que dit le droit, à la date du lancement")))
        for widget in (
            self.changes,
            self.summary,
            self.refusal,
            self.proportion,
            self.missing,
            self.questions,
            self.warnings,
            self.met,
            self.duties,
        ):
            layout.addWidget(widget)
        layout.addStretch()
        self.met_points.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setWidget(content)

    def _summary(self, found: Attention) -> str:
        parts = (
            (found.missing, self.tr("%n obligation(s) manque(nt)", "", len(found.missing))),
            (found.questions, self.tr("%n réponse(s) attendue(s)", "", len(found.questions))),
            (found.warnings, self.tr("%n alerte(s) à lire", "", len(found.warnings))),
        )
        said = [text for items, text in parts if items]
        return ", ".join(said) + "." if said else self.tr("Rien ne manque.")

    def _announce(self, missing: tuple[Finding, ...]) -> None:
        titles = tuple(dict.fromkeys(item.title for item in missing))
        now = (titles, self.editor.refusal or self.summary.text())
        before, self._announced = self._announced, now
        if before is not None and before != now:
            announce(self, " ".join((*self._changes(before[0], titles), now[1])))

    def _changes(self, former: tuple[str, ...], now: tuple[str, ...]) -> tuple[str, ...]:
        """Name what is put right, or what has just come, when it is one thing."""
        forms = (
            (self.tr("Réglé\u00a0: {titre}."), [title for title in former if title not in now]),
            (self.tr("À régler\u00a0: {titre}."), [title for title in now if title not in former]),
        )
        return tuple(form.format(titre=titles[0]) for form, titles in forms if len(titles) == 1)
