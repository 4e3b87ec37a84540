"""What a layout holds, asked without its items.

PySide6 6.12 keeps the Python side of an item got with `itemAt` after Qt has deleted the item.
What is then made at the same address dies as both: freed memory is written, and the program
ends later, anywhere.
"""

from collections.abc import Iterator
from operator import itemgetter

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QWidget


def layouts_in(layout: QLayout) -> tuple[QLayout, ...]:
    """Return the layouts that a layout holds itself."""
    return tuple(child for child in layout.children() if isinstance(child, QLayout))


def placed_in(widget: QWidget) -> Iterator[QWidget]:
    """Yield the widgets that the layout of a widget holds, in its order."""
    layout = widget.layout()
    if layout is not None:
        direct = Qt.FindChildOption.FindDirectChildrenOnly
        yield from _placed(layout, widget.findChildren(QWidget, options=direct))


def _placed(layout: QLayout, widgets: list[QWidget]) -> Iterator[QWidget]:
    ranks: list[tuple[int, QWidget | QLayout]] = [
        *((layout.indexOf(widget), widget) for widget in widgets),
        *((layout.indexOf(inner), inner) for inner in layouts_in(layout)),
    ]
    for rank, child in sorted(ranks, key=itemgetter(0)):
        if rank < 0:
            continue
        if isinstance(child, QLayout):
            yield from _placed(child, widgets)
        else:
            yield child
