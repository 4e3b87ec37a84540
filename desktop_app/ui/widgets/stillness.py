"""What keeps a page still under the mouse: a click lands where it was aimed."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt, QTimer
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

GLANCE_MS = 20
# Layouts are set right from the inside to the outside, one turn for each.
NESTED = 4


def once_still(widget: QWidget, act: Callable[[], object]) -> None:
    """Do what moves a page, once the mouse button that is down has done its click."""
    held = widget.findChild(Held, options=Qt.FindChildOption.FindDirectChildrenOnly)
    if not QApplication.mouseButtons():
        if held is not None:
            held.stop()
        act()
        return
    (held or Held(widget)).hold(act)


def show_line(line: QWidget, *, is_shown: bool) -> None:
    """Show a line; one that goes leaves its room, so that nothing below moves."""
    if is_shown:
        _retain(line, is_kept=True)
    line.setVisible(is_shown)


def give_back(line: QWidget) -> None:
    """Give back the room of a line that shows no more."""
    if line.isHidden():
        _retain(line, is_kept=False)


def keep_in_place(page: QWidget, change: Callable[[], object]) -> None:
    """Change a page that scrolls; what has the keyboard, or was just clicked, stays in place."""
    area, anchor = _area_of(page), page.window().focusWidget()
    if area is None or anchor is None or not page.isAncestorOf(anchor) or _is_away(anchor):
        change()
        return
    before = _top(anchor, area)
    change()
    let_settle()
    bar = area.verticalScrollBar()
    bar.setValue(bar.value() + _top(anchor, area) - before)


def let_settle() -> None:
    """Give every part of the window its place at once, after a change."""
    for _ in range(NESTED):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)


class Held(QTimer):
    """Waits until no button of the mouse is down."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget, interval=GLANCE_MS)
        self._act: Callable[[], object] | None = None
        self.timeout.connect(self._look)

    def hold(self, act: Callable[[], object]) -> None:
        """Keep the last thing to do."""
        self._act = act
        self.start()

    def _look(self) -> None:
        if QApplication.mouseButtons() or self._act is None:
            return
        self.stop()
        self._act()


def _area_of(page: QWidget) -> QScrollArea | None:
    holder = page.parentWidget()
    while holder is not None and not isinstance(holder, QScrollArea):
        holder = holder.parentWidget()
    return holder


def _is_away(widget: QWidget) -> bool:
    return widget.visibleRegion().isEmpty()


def _top(widget: QWidget, area: QScrollArea) -> int:
    return widget.mapTo(area, QPoint()).y()


def _retain(line: QWidget, *, is_kept: bool) -> None:
    policy = line.sizePolicy()
    policy.setRetainSizeWhenHidden(is_kept)
    line.setSizePolicy(policy)
