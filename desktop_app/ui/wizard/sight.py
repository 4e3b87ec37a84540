"""Putting the keyboard somewhere that the eye can follow."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QWidget

ROOM_AROUND = 40


def focus_in_sight(widget: QWidget) -> None:
    """Give the keyboard to a widget, and scroll its page to it."""
    widget.setFocus(Qt.FocusReason.OtherFocusReason)
    holder = widget.parentWidget()
    while holder is not None and not isinstance(holder, QScrollArea):
        holder = holder.parentWidget()
    if holder is not None:
        holder.ensureWidgetVisible(widget, 0, ROOM_AROUND)
