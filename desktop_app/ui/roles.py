"""What a screen reader is told of the widgets that Qt does not know by themselves."""

from enum import Enum, auto
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtGui import (
    QAccessible,
    QAccessibleActionInterface,
    QAccessibleStateChangeEvent,
)
from PySide6.QtWidgets import QAbstractButton, QAccessibleWidget, QComboBox, QLabel, QWidget
from typing_extensions import override

PRESS = QAccessibleActionInterface.pressAction()


class Spoken(Enum):
    """As what a widget is told; its class names it in `spoken_as`."""

    HEADING = auto()
    CHART = auto()
    DOCUMENT = auto()
    FOLD = auto()
    # A picture beside words that say the same: a screen reader passes over it.
    DECORATION = auto()


class HeadingInterface(QAccessibleWidget):
    """A title, which a screen reader can jump to."""

    @override
    def text(self, t: QAccessible.Text) -> str:
        label = self.object()
        if t is QAccessible.Text.Name and isinstance(label, QLabel):
            return label.accessibleName() or label.text()
        return super().text(t)


class FoldInterface(QAccessibleWidget):
    """A button that says whether what it opens is open, and that can be pressed."""

    @override
    def state(self) -> QAccessible.State:
        button = self.object()
        state: Any = super().state()
        if isinstance(button, QAbstractButton):
            state.expandable = True
            state.expanded = button.isChecked()
            state.collapsed = not button.isChecked()
        return state  # type: ignore[no-any-return]

    @override
    def actionNames(self) -> list[str]:
        return [PRESS, *super().actionNames()]

    @override
    def doAction(self, actionName: str) -> None:
        button = self.object()
        if actionName == PRESS and isinstance(button, QAbstractButton):
            button.click()
        else:
            super().doAction(actionName)


Role = QAccessible.Role
INTERFACES: dict[Spoken, tuple[type[QAccessibleWidget], QAccessible.Role]] = {
    Spoken.HEADING: (HeadingInterface, Role.Heading),
    Spoken.CHART: (QAccessibleWidget, Role.Chart),
    Spoken.DOCUMENT: (QAccessibleWidget, Role.Document),
    Spoken.FOLD: (FoldInterface, Role.Button),
    Spoken.DECORATION: (QAccessibleWidget, Role.Whitespace),
}


def interface_of(_key: str, thing: QObject) -> QAccessibleWidget | None:
    """Return what speaks for a widget that names its role, none for the others."""
    spoken = getattr(type(thing), "spoken_as", None)
    if spoken is None or not isinstance(thing, QWidget):
        return None
    kind, role = INTERFACES[spoken]
    return kind(thing, role, "")


def install_roles() -> None:
    """Have Qt ask for our roles; asking twice changes nothing."""
    QAccessible.installFactory(interface_of)


def name_list(field: QComboBox, name: str) -> None:
    """Name a list that has no label; on Linux, Qt says its value and only its help names it."""
    field.setAccessibleName(name)
    field.setAccessibleDescription(name)


def tell_folded(button: QAbstractButton) -> None:
    """Tell a screen reader that a part has just been opened or closed."""
    change: Any = QAccessible.State()
    change.expanded = True
    QAccessible.updateAccessibility(QAccessibleStateChangeEvent(button, change))
