"""The guide: short lessons, a tour to practise, the abbreviations."""

from functools import partial
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from desktop_app.book.change import Change
from desktop_app.ui.library.targets import split
from desktop_app.ui.places import is_practice
from desktop_app.ui.printing.desk import PrintDesk
from desktop_app.ui.session import Session
from desktop_app.ui.widgets.page import Page
from desktop_app.ui.widgets.tabs import Tabs

if TYPE_CHECKING:
    from desktop_app.ui.guide.lessons import Lessons
    from desktop_app.ui.guide.tour_view import TourView
    from desktop_app.ui.widgets.shelf import Shelf

LESSONS, TOUR, WORDS = range(3)


class GuidePage(Page):
    """Three tabs; each is made when it is first shown."""

    widest: ClassVar = 165

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.tour: TourView | None = None
        self._desk = PrintDesk(session, self)
        self.words: Shelf | None = None
        self.head(
            self.tr("Guide"),
            self.tr("Apprendre en quelques minutes, s’exercer sans risque, comprendre les mots."),
        )
        self.tabs = Tabs()
        self.tabs.setAccessibleName(self.tr("Parties du guide"))
        for title in (
            self.tr("Leçons"),
            self.tr("Parcours d’exercice"),
            self.tr("Abréviations"),
        ):
            holder = QWidget()
            QVBoxLayout(holder).setContentsMargins(0, 0, 0, 0)
            self.tabs.addTab(holder, title)
        self.tabs.setTabVisible(TOUR, bool(session.catalogue.guide.tours))
        self.lessons = self._make_lessons()
        self._place(LESSONS, self.lessons)
        self.lessons.screen_asked.connect(session.screen_asked)
        self.tabs.currentChanged.connect(self._make)
        if is_practice(session.book.path) and session.catalogue.guide.tours:
            self.tabs.setCurrentIndex(TOUR)
        self.column.addWidget(self.tabs, 1)

    @override
    def follow(self, address: str) -> None:
        self.open_lesson(split(address)[1])

    def open_lesson(self, identifier: str) -> None:
        """Show a lesson."""
        self.tabs.setCurrentIndex(LESSONS)
        self.lessons.open(identifier)

    @override
    def concerns(self, change: Change) -> bool:
        return change.kind == "tender"

    @override
    def refresh(self) -> None:
        if self.tour is not None:
            self.tour.refresh()

    @override
    def print_out(self) -> None:
        view = self.lessons.view
        if self.tabs.currentIndex() == LESSONS and view is not None:
            self._desk.print_sheet(view.as_sheet())
        else:
            super().print_out()

    def _make(self, rank: int) -> None:
        if rank == TOUR and self.tour is None:
            self.tour = self._make_tour()
            self._place(TOUR, self.tour)
            self.tour.refresh()
        elif rank == WORDS and self.words is None:
            self.words = self._make_words()
            self._place(WORDS, self.words)

    def _make_lessons(self) -> "Lessons":
        # Here and below: the parts are imported when they are shown, not at the start.
        from desktop_app.ui.guide.lessons import Lessons  # noqa: PLC0415

        return Lessons(self.session)

    def _make_tour(self) -> "TourView":
        from desktop_app.ui.guide.tour_view import TourView  # noqa: PLC0415

        guide = self.session.catalogue.guide
        tour = TourView(self.session, next(iter(guide.tours.values())))
        tour.lesson_asked.connect(self.open_lesson)
        return tour

    def _make_words(self) -> "Shelf":
        from desktop_app.ui.guide.word_sheets import word_entries  # noqa: PLC0415
        from desktop_app.ui.widgets.shelf import Shelf  # noqa: PLC0415

        source = partial(word_entries, self.session.catalogue.guide.words())
        lead = self.tr("Sur tout écran, la touche F1 explique les abréviations qu’il montre.")
        return Shelf(self.tr("Abréviations"), source, (), lead)

    def _place(self, rank: int, part: QWidget) -> None:
        self.tabs.widget(rank).layout().addWidget(part)  # type: ignore[union-attr]
