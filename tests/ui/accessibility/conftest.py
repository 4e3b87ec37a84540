"""Walks what a screen reader is given of a window, and says what is wrong with it."""

import re
from collections import Counter
from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QScrollArea,
    QWidget,
)
from shiboken6 import isValid

from desktop_app.book.duplicates import LikelyPair
from desktop_app.book.query import Query
from desktop_app.core.likeness import Likeness, Sureness
from desktop_app.core.place import Place
from desktop_app.core.supplier import Supplier
from desktop_app.scoring.life_cycle import LifeCycleStudy
from desktop_app.ui.crash_dialog import CrashDialog
from desktop_app.ui.dialogs.lend import LendDialog
from desktop_app.ui.dialogs.model_choice import ModelChoice
from desktop_app.ui.dialogs.move_in import MoveInDialog
from desktop_app.ui.dialogs.sheet_dialog import SheetDialog
from desktop_app.ui.dialogs.take_away import TakeAwayDialog
from desktop_app.ui.dialogs.town_clause import TownClauseDialog
from desktop_app.ui.dialogs.town_network import TownNetworkDialog
from desktop_app.ui.dialogs.update_rules import UpdateDialog
from desktop_app.ui.dialogs.wait_dialog import WaitDialog
from desktop_app.ui.guide.word_panel import WordPanel
from desktop_app.ui.habits.recent_desk import RecentDesk
from desktop_app.ui.habits.recent_files import RecentFilesDialog
from desktop_app.ui.handover import HandoverDialog
from desktop_app.ui.library.sheet import Part, Sheet
from desktop_app.ui.palette.entries import place_entries
from desktop_app.ui.palette.palette import PaletteDialog
from desktop_app.ui.printing.job import PrintWatch
from desktop_app.ui.printing.progress import PrintProgress
from desktop_app.ui.suppliers.diary import DiaryDialog
from desktop_app.ui.suppliers.duplicates import DuplicatesDialog
from desktop_app.ui.suppliers.export_dialog import ExportDialog
from desktop_app.ui.suppliers.geography import Geography
from desktop_app.ui.suppliers.import_assistant import ImportAssistant
from desktop_app.ui.suppliers.import_list import ImportListDialog
from desktop_app.ui.suppliers.merge_dialog import MergeDialog
from desktop_app.ui.suppliers.merge_history import MergesDialog
from desktop_app.ui.suppliers.review import ReviewDialog
from desktop_app.ui.suppliers.rights import RightsDialog
from desktop_app.ui.wizard.editor import TenderEditor
from desktop_app.ui.wizard.hours_dialog import HoursDialog
from desktop_app.ui.wizard.life_cycle import LifeCycleDialog
from desktop_app.ui.wizard.simulator import SimulatorDialog
from desktop_app.ui.yearly.dialog import YearlyDialog

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


SHEET = Sheet("Une fiche", "Ce qu’elle dit", (Part("Partie", ("Une ligne",)),))
CSV = "Nom;Commune;SIRET\nAteliers du Val;Foix;35600000049837\nRégie;Pamiers;\n"


def pair():
    one = Supplier(name="Menuiserie Martin", place=Place(commune="Foix"))
    other = Supplier(name="SARL Martin", place=Place(commune="Foix"), notes="à rappeler")
    return LikelyPair(one, other, Likeness(Sureness.LIKELY, ("Même commune.",)))


def titled(dialog):
    """Give a dialog the title that its opener gives it."""
    dialog.setWindowTitle("Un titre")
    return dialog


def editor_of(stage):
    return TenderEditor(stage.session, stage.session.book.tenders.all()[0].identifier)


def importing(stage):
    path = stage.session.paths.data / "liste.csv"
    path.write_text(CSV, encoding="utf-8")
    assistant = ImportAssistant(stage.session, Geography(), stage.window)
    assistant.start(path)
    return assistant


DIALOGS = {
    CrashDialog: lambda it: CrashDialog("le rapport", it.session.paths.data / "rapport.txt"),
    DiaryDialog: lambda it: DiaryDialog(it.session),
    DuplicatesDialog: lambda it: DuplicatesDialog(it.session),
    ExportDialog: lambda it: ExportDialog(it.session, Query()),
    HandoverDialog: lambda it: HandoverDialog(it.session, 1, SHEET),
    HoursDialog: lambda it: HoursDialog(editor_of(it)),
    ImportAssistant: importing,
    ImportListDialog: lambda it: ImportListDialog(it.session),
    LendDialog: lambda it: LendDialog(it.session, editor_of(it).tender),
    LifeCycleDialog: lambda it: LifeCycleDialog(it.session, LifeCycleStudy()),
    MergeDialog: lambda _it: MergeDialog(pair()),
    MergesDialog: lambda it: MergesDialog(it.session),
    MoveInDialog: lambda it: MoveInDialog(it.session),
    ModelChoice: lambda it: ModelChoice(it.session.book.tenders.all(), it.session.catalogue),
    PaletteDialog: lambda it: PaletteDialog(it.session, tuple(place_entries())),
    PrintProgress: lambda _it: PrintProgress("Règlement", PrintWatch()),
    RecentFilesDialog: lambda it: RecentFilesDialog(it.session, RecentDesk(it.session, it.window)),
    ReviewDialog: lambda it: ReviewDialog(it.session),
    RightsDialog: lambda it: RightsDialog(it.session),
    SheetDialog: lambda _it: SheetDialog(SHEET),
    SimulatorDialog: lambda it: SimulatorDialog(editor_of(it)),
    TakeAwayDialog: lambda it: TakeAwayDialog(it.session),
    TownClauseDialog: lambda it: titled(
        TownClauseDialog(None, it.session.catalogue.law.lexicon, list)
    ),
    TownNetworkDialog: lambda _it: titled(TownNetworkDialog(None, list)),
    UpdateDialog: lambda it: UpdateDialog(it.session),
    WaitDialog: lambda _it: WaitDialog("Ouverture du dossier…"),
    WordPanel: lambda it: WordPanel((), it.session.catalogue.guide.words(), it.window),
    YearlyDialog: lambda it: YearlyDialog(it.session),
}


class Stage:
    """The window with things in it."""

    def __init__(self, session, window):
        self.session, self.window = session, window


@pytest.fixture
def stage(session, window, suppliers, tenders, hand):
    assert suppliers.count()
    assert tenders.all()
    window.page(0).refresh()
    hand.waits()
    return Stage(session, window)


def pytest_generate_tests(metafunc):
    if "kind" in metafunc.fixturenames and "open_dialog" in metafunc.fixturenames:
        metafunc.parametrize("kind", DIALOGS, ids=[kind.__name__ for kind in DIALOGS])


@pytest.fixture
def dialogs():
    return frozenset(DIALOGS)


@pytest.fixture
def open_dialog(qtbot, stage, hand):
    """Show a dialog of a kind, with what it has worked out."""

    shown = []

    def show(kind):
        # Not given to qtbot, which would close it once it has deleted itself.
        dialog = DIALOGS[kind](stage)
        shown.append(dialog)
        with qtbot.waitActive(dialog):
            dialog.show()
            dialog.activateWindow()
        hand.waits()
        return dialog

    yield show
    for dialog in filter(isValid, shown):
        dialog.done(0)
