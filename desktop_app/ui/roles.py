"""What a screen reader is told of the widgets that Qt does not know by themselves."""

import functools
from enum import Enum, auto
from typing import Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleActionInterface,
    QAccessibleStateChangeEvent,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QAccessibleWidget,
    QCheckBox,
    QComboBox,
    QLabel,
    QListWidget,
    QRadioButton,
    QWidget,
)

from desktop_app.core.override import override

PRESS = QAccessibleActionInterface.pressAction()
TOGGLE = QAccessibleActionInterface.toggleAction()


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


class ToggleInterface(QAccessibleWidget):
    """A box, a round button or a button that stays down, ticked as the mouse would tick it.

    Qt ticks them without a click, and the window only listens to clicks.
    """

    @override
    def text(self, t: QAccessible.Text) -> str:
        said = super().text(t)
        button = self.object()
        if t is QAccessible.Text.Name and not said and isinstance(button, QAbstractButton):
            return button.text().replace("&", "")
        return said

    @override
    def state(self) -> QAccessible.State:
        button = self.object()
        state: Any = super().state()
        if isinstance(button, QAbstractButton):
            is_half = (
                isinstance(button, QCheckBox)
                and button.checkState() is Qt.CheckState.PartiallyChecked
            )
            state.checkable = True
            state.checked = button.isChecked() and not is_half
            state.checkStateMixed = is_half
            state.pressed = button.isDown()
        return state  # type: ignore[no-any-return]

    @override
    def actionNames(self) -> list[str]:
        return [TOGGLE, *super().actionNames()]

    @override
    def doAction(self, actionName: str) -> None:
        button = self.object()
        if actionName in {TOGGLE, PRESS} and isinstance(button, QAbstractButton):
            button.click()
        else:
            super().doAction(actionName)


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
    """Return what speaks for a widget that names its role, none for those that Qt serves well."""
    spoken = getattr(type(thing), "spoken_as", None)
    if not isinstance(thing, QWidget):
        return None
    if spoken is None:
        return _toggle_of(thing)
    kind, role = INTERFACES[spoken]
    return kind(thing, role, "")


def _toggle_of(widget: QWidget) -> ToggleInterface | None:
    if not isinstance(widget, QAbstractButton) or not widget.isCheckable():
        return None
    role = Role.RadioButton if isinstance(widget, QRadioButton) else Role.CheckBox
    return ToggleInterface(widget, role, "")


@functools.cache
def install_roles() -> None:
    """Have Qt ask for our roles; asking twice changes nothing."""
    QAccessible.installFactory(interface_of)


def name_list(field: QComboBox, name: str) -> None:
    """Name a list that has no label; on Linux, Qt says its value and only its help names it."""
    field.setAccessibleName(name)
    field.setAccessibleDescription(name)


def follow_selection(view: QListWidget) -> None:
    """Go where a screen reader selects a line; it selects without moving the current one."""

    def go() -> None:
        rows = [view.row(item) for item in view.selectedItems()]
        if rows and rows[0] != view.currentRow():
            view.setCurrentRow(rows[0])

    # Later: while the keyboard or the mouse moves, the selection comes first.
    view.itemSelectionChanged.connect(go, Qt.ConnectionType.QueuedConnection)


def tell_folded(button: QAbstractButton) -> None:
    """Tell a screen reader that a part has just been opened or closed."""
    change: Any = QAccessible.State()
    change.expanded = True
    QAccessible.updateAccessibility(QAccessibleStateChangeEvent(button, change))
