"""The findings of a tender in groups: how strongly the law speaks, then where."""

from functools import partial
from itertools import islice

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.law.finding import Finding, State
from desktop_app.law.rule import Place, Severity
from desktop_app.ui.widgets.labels import Sentence
from desktop_app.ui.wizard.attention import Attention
from desktop_app.ui.wizard.editor import TenderEditor
from desktop_app.ui.wizard.finding_card import OPEN_STATES, FindingList
from desktop_app.ui.wizard.form import Fold, Heading, Strong
from desktop_app.ui.wizard.names import place_names, severity_names
from desktop_app.ui.wizard.question_card import QuestionCard
from desktop_app.ui.wizard.sight import focus_in_sight

Key = tuple[Severity, Place]
BULLET = "• "


class FindingGroup(QWidget):
    """The findings of one place: those to put right as cards, the others in a fold.

    A place with nothing to put right is one line, `settled`, shown elsewhere with its like.
    """

    def __init__(self, editor: TenderEditor, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = title
        self.settled = Fold("", Sentence())
        self.heading = Strong(title)
        self.open_points = FindingList(editor)
        self.fold = Fold("", Sentence())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        for widget in (self.heading, self.open_points, self.fold):
            layout.addWidget(widget)

    def show_findings(self, findings: tuple[Finding, ...]) -> None:
        """Show the findings of the group."""
        open_points = tuple(item for item in findings if item.state in OPEN_STATES)
        met = [item for item in findings if item.state is State.MET]
        self.open_points.show_findings(open_points)
        self.heading.setVisible(bool(open_points))
        self.open_points.setVisible(bool(open_points))
        messages = tuple(item.message for item in met)
        count = self.tr("%n point(s) respecté(s)", "", len(met))
        named = self.tr("{place} : {count}").format(place=self.title, count=count)
        _show_folded(self.fold, count, messages)
        _show_folded(self.settled, named, () if open_points else messages)
        self.setVisible(bool(open_points))


class FindingGroups(QWidget):
    """Every finding that concerns the tender, grouped by duty and by place."""

    correction_asked = Signal(object)
    answer_asked = Signal(object)

    def __init__(self, editor: TenderEditor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editor = editor
        self.groups: dict[Key, FindingGroup] = {}
        self.questions = QuestionCard()
        self.questions.answer_asked.connect(self.answer_asked)
        settled = QWidget()
        self.settled = Fold("", settled)
        self._settled = QVBoxLayout(settled)
        self._settled.setContentsMargins(0, 0, 0, 0)
        self.waiting = Fold("", Sentence())
        self.idle = Fold("", Sentence())
        self._headings: dict[Severity, Heading] = {}
        self._shown = Attention()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        self._build(layout)

    def show_findings(self, found: Attention) -> None:
        """Show the findings of the tender."""
        if found == self._shown:
            return
        self._shown = found
        concerned = (*found.to_correct, *found.met)
        for key, group in self.groups.items():
            group.show_findings(
                tuple(item for item in concerned if (item.level, item.place) == key)
            )
        for level, heading in self._headings.items():
            heading.setVisible(any(item.level is level for item in found.to_correct))
        settled = _settled_count(found)
        self.settled.setVisible(bool(settled))
        self.settled.name(self.tr("%n point(s) respecté(s)", "", settled))
        self.questions.show_questions(found.questions)
        waiting, idle = _titles(found.waiting), _titles(found.idle)
        text = self.tr("%n règle(s) en attente d’une réponse", "", len(waiting))
        _show_folded(self.waiting, text, waiting)
        text = self.tr("%n règle(s) sans objet pour ce marché", "", len(idle))
        _show_folded(self.idle, text, idle)

    def _build(self, layout: QVBoxLayout) -> None:
        layout.addWidget(self.questions)
        for level in Severity:
            self._headings[level] = Heading(severity_names()[level])
            layout.addWidget(self._headings[level])
            for place, name in place_names().items():
                group = FindingGroup(self.editor, name)
                group.open_points.correction_asked.connect(self.correction_asked)
                group.open_points.left.connect(partial(self._leave, len(self.groups)))
                self.groups[level, place] = group
                layout.addWidget(group)
                self._settled.addWidget(group.settled)
        for fold in (self.settled, self.waiting, self.idle):
            layout.addWidget(fold)

    def _leave(self, rank: int, done: Finding) -> None:
        following = [group.open_points for group in self.groups.values()][rank + 1 :]
        if not any(findings.focus_next(done) for findings in following):
            headings = (heading for heading in self._headings.values() if heading.isVisible())
            for heading in islice(headings, 1):
                focus_in_sight(heading)


def _settled_count(found: Attention) -> int:
    """Return how many points are met in the groups where nothing is to put right."""
    open_groups = {(item.level, item.place) for item in found.to_correct}
    return sum((item.level, item.place) not in open_groups for item in found.met)


def _titles(findings: tuple[Finding, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(finding.title for finding in findings))


def _show_folded(fold: Fold, name: str, titles: tuple[str, ...]) -> None:
    fold.name(name)
    fold.setVisible(bool(titles))
    if isinstance(fold.content, Sentence):
        fold.content.setText("\n".join(BULLET + title for title in titles))
