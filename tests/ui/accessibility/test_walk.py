"""Opens every page, every step and every dialog, and walks what a screen reader is given."""

import importlib
import pkgutil

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleActionInterface
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QTableWidget,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from desktop_app import ui
from desktop_app.ui.page_list import PAGES
from desktop_app.ui.widgets.labels import Title
from desktop_app.ui.widgets.line_chart import LineChart
from desktop_app.ui.widgets.sign import Shade, Sign
from desktop_app.ui.wizard.form import Fold
from desktop_app.ui.wizard.steps import STEPS


def dialogs_of(kind):
    for heir in kind.__subclasses__():
        if heir.__module__.startswith("desktop_app"):
            yield heir
        yield from dialogs_of(heir)


def test_no_dialog_is_left_out_of_the_walk(dialogs):
    for module in pkgutil.walk_packages(ui.__path__, "desktop_app.ui."):
        importlib.import_module(module.name)
    bases = {"CalmDialog", "KeptDialog"}
    known = {kind for kind in dialogs_of(QDialog) if kind.__name__ not in bases}
    assert known == dialogs


@pytest.mark.parametrize("rank", range(len(PAGES)), ids=[page.name for page in PAGES])
def test_a_page_is_wholly_told(stage, hand, problems, rank):
    stage.window.show_page(rank)
    hand.waits()
    assert "\n".join(problems(stage.window)) == ""


@pytest.mark.parametrize("rank", range(len(STEPS)), ids=[step.__name__ for step in STEPS])
@pytest.mark.parametrize("tender", [0, 1])
def test_a_step_is_wholly_told(stage, hand, problems, rank, tender):
    stage.window.open_tender(stage.session.book.tenders.all()[tender].identifier)
    stage.window.wizard.show_step(rank)
    hand.waits()
    assert "\n".join(problems(stage.window)) == ""


def unfolds(widget):
    """Open all that is folded, also what an opening brings."""
    for _ in range(3):
        for fold in widget.findChildren(Fold):
            fold.open()
        QApplication.processEvents()


@pytest.mark.parametrize("rank", range(len(STEPS)), ids=[step.__name__ for step in STEPS])
def test_what_a_step_folds_is_told_too(stage, hand, problems, rank):
    stage.window.open_tender(stage.session.book.tenders.all()[0].identifier)
    stage.window.wizard.show_step(rank)
    unfolds(stage.window.wizard)
    hand.waits()
    assert "\n".join(problems(stage.window)) == ""


@pytest.mark.parametrize("rank", range(len(PAGES)), ids=[page.name for page in PAGES])
def test_what_a_page_folds_is_told_too(stage, hand, problems, rank):
    stage.window.show_page(rank)
    page = stage.window.page(rank)
    hand.waits()
    for tabs in (None, *page.findChildren(QTabWidget)):
        for tab in range(tabs.count() if tabs else 1):
            if tabs:
                tabs.setCurrentIndex(tab)
            unfolds(page)
            hand.waits()
            assert "\n".join(problems(stage.window)) == "", tab


def test_a_dialog_is_wholly_told(problems, open_dialog, kind):
    assert "\n".join(problems(open_dialog(kind))) == ""


def headless():
    table = QTableWidget(1, 2)
    table.setHorizontalHeaderLabels(["", "Nom"])
    return table


def fold():
    fold = Fold("Détails", QLabel("Le détail"))
    fold.button.setAccessibleName("")
    fold.button.setText("")
    return fold


@pytest.mark.parametrize(
    ("kind", "seen"),
    [
        (QLineEdit, "wrong_names: EditableText"),
        (QPushButton, "wrong_names: Button"),
        (QCheckBox, "wrong_names: CheckBox"),
        (fold, "wrong_names: Button"),
        (QComboBox, "lists_without_label: ComboBox"),
        (headless, "wrong_tables: Table"),
        (lambda: QWidget(focusPolicy=Qt.FocusPolicy.StrongFocus), "wrong_roles: Client"),
        (lambda: QLineEdit(accessibleName="QLineEdit"), "wrong_names: EditableText"),
    ],
)
def test_what_is_not_told_is_seen(hand, problems, kind, seen):
    holder = QWidget()
    QVBoxLayout(holder).addWidget(kind())
    hand.shows(holder)
    assert any(line.startswith(seen) for line in problems(holder))


def test_two_buttons_of_one_name_are_seen(hand, problems):
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.addWidget(QPushButton("Supprimer"))
    column.addWidget(QPushButton("Supprimer"))
    hand.shows(holder)
    assert "twins: ('Button', 'Supprimer', '')" in problems(holder)


def told_of(widget):
    return QAccessible.queryAccessibleInterface(widget)


def test_a_fold_tells_whether_it_is_open_and_can_be_pressed(hand):
    fold = hand.shows(Fold("Détails", QLabel("Le détail")))
    spoken = told_of(fold.button)
    assert spoken.role() is QAccessible.Role.Button
    assert (spoken.state().expandable, spoken.state().expanded) == (1, 0)
    spoken.actionInterface().doAction(QAccessibleActionInterface.pressAction())
    assert fold.button.isChecked()
    assert (spoken.state().collapsed, spoken.state().expanded) == (0, 1)


def test_a_title_is_a_heading_and_a_chart_is_a_chart(hand):
    title = hand.shows(Title("Le besoin"))
    assert told_of(title).role() is QAccessible.Role.Heading
    assert told_of(title).text(QAccessible.Text.Name) == "Le besoin"
    chart = hand.shows(LineChart("Total selon le poids"))
    assert told_of(chart).role() is QAccessible.Role.Chart


@pytest.mark.parametrize("shade", Shade)
def test_a_sign_says_in_a_word_what_its_shape_shows(hand, shade):
    sign = hand.shows(Sign(shade))
    assert told_of(sign).role() is QAccessible.Role.Graphic
    assert told_of(sign).text(QAccessible.Text.Name)


@pytest.mark.parametrize(
    ("kind", "role"), [(QCheckBox, "CheckBox"), (QRadioButton, "RadioButton")]
)
def test_a_box_ticked_by_a_screen_reader_is_answered_as_by_a_click(hand, qtbot, kind, role):
    box = hand.shows(kind("&Clause sociale"))
    spoken = told_of(box)
    assert spoken.role() is QAccessible.Role[role]
    assert spoken.text(QAccessible.Text.Name) == "Clause sociale"
    assert (spoken.state().checkable, spoken.state().checked) == (1, 0)
    with qtbot.waitSignal(box.clicked):
        spoken.actionInterface().doAction(QAccessibleActionInterface.toggleAction())
    assert spoken.state().checked == 1


def test_a_box_half_ticked_says_so(hand):
    box = hand.shows(QCheckBox("Tous", tristate=True))
    box.setCheckState(Qt.CheckState.PartiallyChecked)
    assert (told_of(box).state().checked, told_of(box).state().checkStateMixed) == (0, 1)


def test_a_line_selected_by_a_screen_reader_is_gone_to(qtbot, stage):
    pages = stage.window.navigation
    spoken = told_of(pages).selectionInterface()
    spoken.select(told_of(pages).child(3))
    qtbot.waitUntil(lambda: stage.window.stack.currentWidget() is stage.window.page(3))
