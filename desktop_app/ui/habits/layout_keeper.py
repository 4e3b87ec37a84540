"""Keeps how a page was left: the share of its splitters, its columns, its tabs."""

from collections.abc import Callable
from typing import Final, TypeVar

import shiboken6
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QSplitter, QTabWidget, QWidget

from desktop_app.ui.habits.layout import Layout
from desktop_app.ui.widgets.table import Table

MARK: Final = "layout-kept"
# Widths are kept in tenths of a letter, so that they follow the size of the texts.
TENTHS: Final = 10
# Whole pixels of one size of texts are not exactly those of another: nobody moved the column.
NEAR: Final = 3
Part = TypeVar("Part", bound=QWidget)


class LayoutKeeper(QObject):
    """Gives back at once what the layout knows of a page; takes note when the window closes."""

    def __init__(self, page: QWidget, layout: Layout) -> None:
        super().__init__(page)
        self._page = page
        self._layout = layout
        self._notes: list[tuple[QWidget, Callable[[], None]]] = []
        self.meet()

    def meet(self) -> None:
        """Take in charge the parts of the page that have been made since."""
        for splitter in self._new(QSplitter):
            self._meet_splitter(splitter)
        for table in self._new(Table):
            self._meet_table(table)
        for tabs in self._new(QTabWidget):
            self._meet_tabs(tabs)

    def note(self) -> None:
        """Tell the layout how each part is now."""
        for widget, note in self._notes:
            if shiboken6.isValid(widget):
                note()
        self._layout.write()

    def _new(self, kind: type[Part]) -> list[Part]:
        found = [part for part in self._page.findChildren(kind) if not part.property(MARK)]
        for part in found:
            part.setProperty(MARK, True)  # noqa: FBT003 - the signature is Qt's
        return found

    def _meet_splitter(self, splitter: QSplitter) -> None:
        parent = splitter.parentWidget()
        name = f"{type(self._page).__name__}/{type(parent).__name__}/splitter"
        sizes = self._layout.numbers(name, splitter.count())
        if sizes and min(sizes) > 0:
            splitter.setSizes(list(sizes))
        splitter.splitterMoved.connect(lambda: self._layout.keep(name, splitter.sizes()))

    def _meet_table(self, table: Table) -> None:
        name = f"{type(self._page).__name__}/{table.accessibleName()}"
        header = table.horizontalHeader()
        count = header.count()
        order = self._layout.numbers(f"{name}/order", count)
        if sorted(order) == list(range(count)):
            for place, column in enumerate(order):
                header.moveSection(header.visualIndex(column), place)
        kept = self._layout.numbers(f"{name}/letters", count)
        own = table.widths()
        table.set_widths({one: kept[one] / TENTHS for one in own if kept and kept[one] > 0})
        before = _widths(table)

        def note() -> None:
            # The wide column, which takes what is left, may have been given a width meanwhile.
            pairs = zip(_widths(table), before, strict=True)
            now = [width if known else 0 for width, known in pairs]
            if any(abs(one - other) > NEAR for one, other in zip(now, before, strict=True)):
                self._layout.keep(f"{name}/letters", now)
            placed = [header.logicalIndex(place) for place in range(count)]
            if placed != list(range(count)) or order:
                self._layout.keep(f"{name}/order", placed)

        self._notes.append((table, note))

    def _meet_tabs(self, tabs: QTabWidget) -> None:
        name = f"{type(self._page).__name__}/tab"
        kept = self._layout.numbers(name, 1)
        if kept and 0 <= kept[0] < tabs.count() and tabs.isTabVisible(kept[0]):
            tabs.setCurrentIndex(kept[0])
        # What the new tab holds is made first.
        tabs.currentChanged.connect(lambda: QTimer.singleShot(0, self, self.meet))
        self._notes.append(
            (tabs, lambda: self._layout.keep(name, [tabs.currentIndex()])),
        )


def _widths(table: Table) -> list[int]:
    """Return the widths that were chosen; 0 for a column that takes what is left or hides."""
    own = table.widths()
    columns = range(table.horizontalHeader().count())
    return [round(own.get(column, 0) * TENTHS) for column in columns]
