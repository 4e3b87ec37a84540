"""Colours of its own that a control keeps, over those of the window which it still follows."""

from collections.abc import Mapping

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QWidget


def tint(
    widget: QWidget,
    shades: Mapping[QPalette.ColorRole, str],
    disabled: Mapping[QPalette.ColorRole, str] | None = None,
) -> None:
    """Give a control these colours, and no other: Qt tells it when the others change.

    A control that holds a whole palette is told nothing when the application takes another.
    """
    palette = QPalette()
    for role, name in shades.items():
        palette.setColor(role, QColor(name))
    for role, name in (disabled or {}).items():
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(name))
    widget.setPalette(palette)
