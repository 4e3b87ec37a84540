"""Walks what a screen reader is given of a window, and says what is wrong with it."""

import re
from collections import Counter
from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QScrollArea, QWidget

Role = QAccessible.Role
Text = QAccessible.Text
OPERATED = {
    Role.Button,
    Role.ButtonMenu,
    Role.ButtonDropDown,
    Role.CheckBox,
    Role.ComboBox,
    Role.EditableText,
    Role.Link,
    Role.MenuItem,
    Role.PageTab,
    Role.RadioButton,
    Role.Slider,
    Role.SpinBox,
    Role.Switch,
}
SHOWN = {Role.Table, Role.Tree, Role.List, Role.ProgressBar, Role.Graphic, Role.Chart, Role.Dialog}
ITEMS = {Role.ListItem, Role.TreeItem, Role.Cell, Role.ColumnHeader, Role.RowHeader}
MUTE = {Role.NoRole, Role.Client, Role.Pane, Role.Grouping, Role.Window, Role.Border}
TECHNICAL = re.compile(r"^(?:q?t_?)?[A-Z][A-Za-z]*(?:Widget|Edit|View|Button|Box|Dialog|Label)$")
MOST_ITEMS = 40


@dataclass(frozen=True)
class Node:
    """What a screen reader knows of one thing."""

    role: Role
    name: str
    description: str
    value: str
    state: QAccessible.State
    thing: object
    children: tuple[Role, ...]
    headers: tuple[str, ...] = ()
    has_value: bool = False
    labels: int = 0

    def __str__(self):
        kind = type(self.thing).__name__ if self.thing is not None else "-"
        return f"{self.role.name} {self.name!r} ({kind})"


def node_of(interface):
    """Read what an interface tells."""
    children = tuple(
        child.role()
        for rank in range(min(interface.childCount(), MOST_ITEMS))
        if (child := interface.child(rank)) is not None
    )
    headers = tuple(
        interface.child(rank).text(Text.Name)
        for rank, role in enumerate(children)
        if role is Role.ColumnHeader
    )
    return Node(
        interface.role(),
        interface.text(Text.Name),
        interface.text(Text.Description),
        interface.text(Text.Value),
        interface.state(),
        interface.object(),
        children,
        headers,
        interface.valueInterface() is not None,
        len(interface.relations(QAccessible.RelationFlag.Label)),
    )


def nodes_of(widget):
    """Return all that is shown of a widget, from the outside to the inside."""
    found = []

    def visit(interface):
        if interface is None or not interface.isValid() or interface.state().invisible:
            return
        found.append(node_of(interface))
        for rank in range(min(interface.childCount(), MOST_ITEMS)):
            visit(interface.child(rank))

    visit(QAccessible.queryAccessibleInterface(widget))
    return found


def wrong_names(nodes):
    """Return what has no name, or a name made for programmers."""
    return [
        str(node)
        for node in nodes
        if node.role in OPERATED | SHOWN
        and not (node.role is Role.EditableText and _is_inside(node))
        and (not node.name.strip() or TECHNICAL.match(node.name))
    ]


def wrong_roles(nodes):
    """Return what takes the keyboard without saying what it is."""
    return [
        str(node)
        for node in nodes
        if node.role in MUTE
        and isinstance(node.thing, QWidget)
        and node.thing.focusPolicy() & Qt.FocusPolicy.TabFocus
        and node.thing.focusProxy() is None
        and node.thing.isEnabled()
    ]


def lists_without_label(nodes):
    """Return the lists that open whose name is lost: on Linux their name is their value."""
    return [
        f"{node} {node.thing.accessibleName()!r}"
        for node in nodes
        if node.role is Role.ComboBox
        and isinstance(node.thing, QWidget)
        and not (node.labels or node.description)
    ]


def twins(nodes):
    """Return what cannot be told apart, in one region, by what is said of it."""
    said = Counter(
        (node.role.name, node.name, node.description, _region(node))
        for node in nodes
        if node.role in OPERATED - {Role.ComboBox}
        and isinstance(node.thing, QWidget)
        and not _is_inside(node)
    )
    return [str(entry[:3]) for entry, count in said.items() if count > 1]


def wrong_tables(nodes):
    """Return the tables whose columns have no heading."""
    return [
        str(node)
        for node in nodes
        if node.role is Role.Table and not (node.headers and all(node.headers))
    ]


def wrong_values(nodes):
    """Return what measures something without saying how much."""
    measured = {Role.ProgressBar, Role.Slider, Role.SpinBox}
    return [str(node) for node in nodes if node.role in measured and not node.has_value]


def problems_of(widget):
    """Return all that is wrong with what a screen reader is given of a widget."""
    nodes = nodes_of(widget)
    checks = (wrong_names, wrong_roles, lists_without_label, twins, wrong_tables, wrong_values)
    return [f"{check.__name__}: {line}" for check in checks for line in check(nodes)]


def _region(node):
    """Return the part of the window where a thing stands: the one that scrolls with it."""
    parent = node.thing.parentWidget()
    while parent is not None and not isinstance(parent, QScrollArea):
        parent = parent.parentWidget()
    return id(parent)


def _is_inside(node):
    """Tell whether a field is a part of another one, which is named in its place."""
    parent = node.thing.parentWidget() if isinstance(node.thing, QWidget) else None
    inside = ("QSpinBox", "QDoubleSpinBox", "QAbstractSpinBox", "QComboBox", "QDateEdit")
    return parent is not None and any(parent.inherits(kind) for kind in inside)


@pytest.fixture
def problems():
    return problems_of
