"""What the last contracts of the family taught, at the first step of a new one."""

from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.book.reader import BookReader
from desktop_app.core.contract import Contract
from desktop_app.monitoring.lessons import Lesson, last_time, lessons_of
from desktop_app.ui.figures import day_text
from desktop_app.ui.suppliers.errand import Errand
from desktop_app.ui.widgets.card import Card
from desktop_app.ui.widgets.labels import Sentence
from desktop_app.ui.wizard.editor import TenderEditor
from desktop_app.ui.wizard.form import Fold, Strong

GREATEST = 5


class LessonsNote(Card):
    """Hidden while the family has no finished contract."""

    def __init__(self, editor: TenderEditor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editor = editor
        self.errand = Errand(editor.session, self)
        self._family = ""
        self.title = Strong()
        self.learnt = Sentence()
        self.all = Sentence()
        content = QWidget()
        layout = QVBoxLayout(content)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.all)
        self.fold = Fold(self.tr("Tous les marchés terminés de cette famille"), content)
        for widget in (self.title, self.learnt, self.fold):
            self.box.addWidget(widget)
        self.hide()

    def show_family(self, family: str) -> None:
        """Look for the lessons of a family, unless they are already shown."""
        if family == self._family:
            return
        self._family = family
        self.hide()
        if not family:
            self.errand.stop()
            return
        glossary = self._editor.catalogue.glossary

        def work(reader: BookReader, _tell: Any) -> tuple[Contract, ...]:
            return reader.contracts(glossary, family)

        self.errand.run(work, self._show_contracts)

    def _show_contracts(self, contracts: tuple[Contract, ...]) -> None:
        editor = self._editor
        others = [one for one in contracts if one.identifier != editor.identifier]
        today = editor.session.today()
        self._show(lessons_of(self._family, others, editor.catalogue, today))

    def _show(self, lessons: tuple[Lesson, ...]) -> None:
        self.setVisible(bool(lessons))
        self.title.setText(last_time(lessons))
        self.learnt.setText(lessons[0].learnt if lessons and lessons[0].said else "")
        self.learnt.setVisible(bool(self.learnt.text()))
        self.all.setText("\n\n".join(map(self._said, lessons[:GREATEST])))
        self.fold.setVisible(len(lessons) > 1)

    def _said(self, lesson: Lesson) -> str:
        ended = ""
        if lesson.ended_on:
            ended = self.tr("terminé le {day}").format(day=day_text(lesson.ended_on))
        head = ", ".join(part for part in (lesson.subject, ended) if part)
        return "\n".join(part for part in (head, lesson.said, lesson.learnt) if part)
