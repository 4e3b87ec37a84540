"""The lessons: a list that tells what is read, then one lesson whole."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QListView, QStackedWidget, QVBoxLayout, QWidget

from desktop_app.guide.lesson import Lesson
from desktop_app.guide.progress import Progress, read_progress, write_progress
from desktop_app.ui.addresses import GESTURE, SEARCH
from desktop_app.ui.guide.lesson_view import LessonView
from desktop_app.ui.library.entry import Entry
from desktop_app.ui.library.sheet import Sheet
from desktop_app.ui.library.targets import target
from desktop_app.ui.models.entries import EntryDelegate, EntryListModel
from desktop_app.ui.session import Session
from desktop_app.ui.shortcuts import Shortcut, bind
from desktop_app.ui.widgets.labels import Hint


class Lessons(QStackedWidget):
    """Keeps what the user has read in a file of the user, never in a tender."""

    screen_asked = Signal(object)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.lessons = session.catalogue.guide.in_order()
        self.progress: Progress = read_progress(session.paths.settings)
        self.view: LessonView | None = None
        self._build()
        self.show_list()

    def _build(self) -> None:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 14, 0, 0)
        column.setSpacing(10)
        self.summary = Hint()
        self.model = EntryListModel(self)
        self.list = QListView()
        self.list.setAccessibleName(self.tr("Leçons"))
        self.list.setModel(self.model)
        self.list.setItemDelegate(EntryDelegate(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column.addWidget(self.summary)
        column.addWidget(self.list, 1)
        self.addWidget(holder)
        self.list.activated.connect(self._open_row)
        self.list.clicked.connect(self._open_row)
        bind(Shortcut.BACK, self, self.show_list)
        search = target(GESTURE, SEARCH)
        bind(Shortcut.FIND, self, partial(self._session.place_asked.emit, search))

    def show_list(self) -> None:
        """Show every lesson with what the user has done of it."""
        self.progress = read_progress(self._session.paths.settings)
        here = self.list.currentIndex().row()
        if self.view is not None:
            here = self.view.lesson.rank - 1
        self._leave()
        self.model.show_values(tuple(map(self._entry, self.lessons)))
        self.list.setCurrentIndex(self.model.index(max(here, 0)))
        known = {lesson.identifier for lesson in self.lessons}
        read = len(self.progress.read & known)
        said = self.tr("%n leçon(s) lue(s) sur {total}, deux minutes chacune.", "", read)
        self.summary.setText(said.format(total=len(self.lessons)))
        self.setCurrentIndex(0)
        if self.isVisible():
            self.list.setFocus()

    def open(self, identifier: str) -> None:
        """Show a lesson from its top."""
        lesson = next(item for item in self.lessons if item.identifier == identifier)
        self._leave()
        view = LessonView(
            lesson, self._session.catalogue.law, has_next=lesson.rank < len(self.lessons)
        )
        view.back_asked.connect(self.show_list)
        view.next_asked.connect(partial(self._open_after, lesson))
        view.screen_asked.connect(self.screen_asked)
        view.read_through.connect(partial(self._keep_read, lesson))
        view.quiz.done.connect(partial(self._keep_score, lesson))
        self.view = view
        self.addWidget(view)
        self.setCurrentWidget(view)
        view.setFocus()

    def _open_row(self, index: QModelIndex) -> None:
        self.open(self.model.values[index.row()].target)

    def _open_after(self, lesson: Lesson) -> None:
        self.open(self.lessons[lesson.rank].identifier)

    def _leave(self) -> None:
        view, self.view = self.view, None
        if view is not None:
            self.removeWidget(view)
            view.hide()
            view.deleteLater()

    def _keep_read(self, lesson: Lesson) -> None:
        if lesson.identifier not in self.progress.read:
            self._keep(lambda progress: progress.with_read(lesson.identifier))

    def _keep_score(self, lesson: Lesson, score: int) -> None:
        self._keep(lambda progress: progress.with_score(lesson.identifier, score))

    def _keep(self, step: Callable[[Progress], Progress]) -> None:
        # Read again: the window of the practice commune writes in the same file.
        folder = self._session.paths.settings
        self.progress = step(read_progress(folder))
        self._session.read(partial(write_progress, folder, self.progress), None)

    def _entry(self, lesson: Lesson) -> Entry:
        return Entry(
            target=lesson.identifier,
            title=f"{lesson.rank}. {lesson.title}",
            subtitle=self._state(lesson),
            words=(),
            marks={},
            sheet=lambda: Sheet(lesson.title, lesson.objective, ()),
        )

    def _state(self, lesson: Lesson) -> str:
        if lesson.identifier not in self.progress.read:
            return self.tr("À lire")
        score = self.progress.scores.get(lesson.identifier)
        if score is None:
            return self.tr("Lue, autotest à faire")
        said = self.tr("Lue, autotest : {juste} sur {total}")
        return said.format(juste=min(score, len(lesson.quiz)), total=len(lesson.quiz))
