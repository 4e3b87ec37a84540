import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt, QTranslator
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from desktop_app.scoring.life_cycle import LifeCycleStudy
from desktop_app.settings import Settings, TextSize
from desktop_app.ui.dialogs.model_choice import ModelChoice
from desktop_app.ui.dialogs.sheet_dialog import SheetDialog
from desktop_app.ui.theme import apply_theme
from desktop_app.ui.widgets.buttons import Button, PrimaryButton
from desktop_app.ui.wizard.body import LONGEST_LINE
from desktop_app.ui.wizard.duty_sheet import sheet_of
from desktop_app.ui.wizard.hours_dialog import HoursDialog
from desktop_app.ui.wizard.life_cycle import LifeCycleDialog
from desktop_app.ui.wizard.simulator import SimulatorDialog
from desktop_app.ui.wizard.steps import STEPS
from desktop_app.ui.wizard.two_sides import TwoSides, pile

# What a small screen shown at 200 % leaves to the wizard, the pages being at the left.
SMALL = (500, 344)
ROOMY = (1188, 720)
WIDE = (1740, 1000)


@pytest.fixture
def view(open_wizard, contract_tender):
    return open_wizard(contract_tender)


@pytest.fixture
def small(view, qtbot):
    view.resize(*SMALL)
    qtbot.waitUntil(view.body.chooser.isVisible)
    return view


def goes_out(area):
    """Tell whether a page is wider than the room that shows it."""
    return area.horizontalScrollBar().maximum() > 0


@pytest.mark.parametrize("size", [TextSize.NORMAL, TextSize.LARGER])
def test_each_step_fits_the_width_of_a_small_screen(qapp, view, qtbot, size):
    apply_theme(qapp, Settings(text_size=size))
    view.resize(*SMALL if size is TextSize.NORMAL else (623, 344))
    for index in range(len(STEPS)):
        view.show_step(index)
        qtbot.wait(1)
        assert not goes_out(view.pages.currentWidget()), STEPS[index].title()


class Doubled(QTranslator):
    """Writes every text twice, as a long language would."""

    @override
    def translate(self, context, sourceText, disambiguation=None, n=-1):
        text = sourceText.replace("&", "")
        return f"{sourceText} {text}" if len(text) > 1 else sourceText


@pytest.fixture
def _doubled(qapp):
    doubled = Doubled()
    qapp.installTranslator(doubled)
    yield
    qapp.removeTranslator(doubled)


@pytest.mark.usefixtures("_doubled")
@pytest.mark.parametrize("size", [(623, 344), (1186, 728)])
def test_each_step_fits_with_texts_twice_as_long(open_wizard, contract_tender, qtbot, size):
    view = open_wizard(contract_tender)
    view.resize(*size)
    for index in range(len(STEPS)):
        view.show_step(index)
        area = view.pages.currentWidget()
        qtbot.waitUntil(lambda area=area: not goes_out(area), timeout=2_000)


def test_a_page_that_is_too_wide_is_seen(qtbot):
    area, page = QScrollArea(), QLabel("Trop large")
    page.setMinimumWidth(900)
    area.setWidget(page)
    area.resize(300, 200)
    qtbot.addWidget(area)
    area.show()
    assert goes_out(area)


def test_the_window_may_be_as_small_as_half_a_screen(view):
    least = view.minimumSizeHint()
    assert least.width() <= SMALL[0]
    assert least.height() <= SMALL[1]


def test_steps_fold_into_one_list_that_the_keyboard_opens(small, qtbot):
    chooser = small.body.chooser.list
    assert not small.step_list.isVisible()
    assert chooser.count() == len(STEPS)
    assert chooser.itemText(4) == small.step_list.texts()[4]
    chooser.setFocus()
    qtbot.keyClick(chooser, Qt.Key.Key_Down)
    assert small.index == 1
    qtbot.keyClick(chooser, Qt.Key.Key_End)
    assert small.index == len(STEPS) - 1
    qtbot.keyClick(small, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert chooser.currentIndex() == len(STEPS) - 2


def test_ways_to_the_neighbours_follow_the_fold(small, view, click):
    click(small.next)
    assert small.index == 1
    assert small.next.accessibleName() == "Étape suivante"
    assert small.next.text() == ""
    view.resize(*ROOMY)
    assert view.next.text() == "Étape suivante"
    assert view.step_list.isVisible()
    assert not view.body.chooser.isVisible()


def test_findings_are_a_sheet_over_the_questions_of_a_small_screen(small, click):
    assert not small.panel.isVisible()
    click(small.header.findings)
    assert small.panel.isVisible()
    assert not small.pages.isVisible()
    click(small.header.findings)
    assert not small.panel.isVisible()
    assert small.pages.isVisible()


def test_correcting_leaves_the_sheet_for_the_field(small, click):
    click(small.header.findings)
    click(small.panel.warnings.cards[0].button)
    assert not small.panel.isVisible()
    assert small.step(small.index).isAncestorOf(small.focusWidget())


def test_findings_stay_beside_the_questions_where_there_is_room(view):
    assert view.panel.isVisible()
    view.show_step(2)
    assert view.panel.isVisible()
    assert view.pages.isVisible()


def overlap(*widgets):
    first, second = (QRect(one.mapToGlobal(QPoint()), one.size()) for one in widgets)
    return first.intersects(second)


def test_preview_and_findings_never_hide_the_questions(view, qtbot):
    view.resize(*ROOMY)
    view.header.preview.setChecked(True)
    view.header.findings.setChecked(True)
    assert not view.header.preview.isChecked()
    qtbot.waitUntil(view.place.questions.isVisible)
    view.header.preview.setChecked(True)
    assert not view.panel.isVisible()
    qtbot.waitUntil(view.place.questions.isVisible)


def test_a_step_asked_for_takes_its_room_back_from_the_preview(small):
    small.header.preview.setChecked(True)
    assert not small.place.questions.isVisible()
    small.show_step(2)
    assert small.place.questions.isVisible()


@pytest.mark.parametrize("height", [720, 560, 330])
def test_steps_never_lie_over_the_progress(qapp, view, height):
    apply_theme(qapp, Settings(text_size=TextSize.LARGER))
    view.resize(1024, height)
    steps = view.step_list
    assert steps.isVisible()
    assert not overlap(steps.list, steps.progress)
    steps.list.scrollToBottom()
    last = steps.list.visualItemRect(steps.list.item(len(STEPS) - 1))
    assert steps.list.viewport().rect().contains(last)


def test_an_overlap_is_seen(qtbot):
    holder = QWidget()
    qtbot.addWidget(holder)
    first, second = QLabel("Un", holder), QLabel("Deux", holder)
    second.move(3, 3)
    holder.show()
    assert overlap(first, second)


def test_dense_steps_still_say_what_is_left(view):
    before = view.step_list.texts()
    view.resize(1188, 480)
    assert view.step_list.texts() == before
    assert view.step_list.list.item(5).toolTip() == before[5]


def test_lines_stay_short_enough_to_be_read_on_a_wide_screen(view, qtbot):
    view.resize(*WIDE)
    longest = LONGEST_LINE * view.fontMetrics().averageCharWidth()
    assert view.pages.width() <= longest
    view.header.preview.click()
    qtbot.waitUntil(lambda: view.place.width() > longest)


@pytest.fixture
def sides(qtbot):
    left, right = QLineEdit("Prix"), QLineEdit("Rang")
    both = TwoSides(pile(left), pile(right))
    qtbot.addWidget(both)
    both.resize(900, 300)
    both.show()
    return both, left, right


def areas_of(both):
    return [area for area in both.findChildren(QScrollArea) if area.isVisible()]


def test_two_sides_scroll_each_where_there_is_room(sides):
    both, left, right = sides
    assert len(areas_of(both)) == 2
    assert left.mapTo(both, QPoint()).x() < right.mapTo(both, QPoint()).x()


def test_two_sides_share_one_scroll_bar_on_a_small_screen(sides):
    both, left, right = sides
    left.setFocus()
    both.resize(400, 300)
    assert len(areas_of(both)) == 1
    assert both.focusWidget() is left
    assert left.mapTo(both, QPoint()).y() < right.mapTo(both, QPoint()).y()
    both.resize(900, 300)
    assert len(areas_of(both)) == 2
    assert left.isVisible()
    assert right.isVisible()


SCREEN = QSize(647, 348)


def least(dialog):
    """Return the least size of a dialog once its texts are laid out."""
    dialog.resize(SCREEN)
    return dialog.layout().totalMinimumSize()


def fits(dialog):
    size = least(dialog)
    return size.width() <= SCREEN.width() and size.height() <= SCREEN.height()


@pytest.fixture
def dialogs(qapp, view, qtbot):
    """Open what the wizard opens above itself, in the largest texts."""
    apply_theme(qapp, Settings(text_size=TextSize.LARGER))
    editor = view.editor
    sheet = SheetDialog(sheet_of(editor))
    sheet.offer(Button("Imprimer en PDF…"), Button("Reprendre ce marché"))
    calculator = LifeCycleDialog(editor.session, LifeCycleStudy())
    opened = [sheet, calculator, SimulatorDialog(editor), HoursDialog(editor)]
    opened.append(ModelChoice((), editor.catalogue))
    for dialog in opened:
        qtbot.addWidget(dialog)
    return opened


def test_no_dialog_is_larger_than_a_small_screen(dialogs):
    assert [type(dialog).__name__ for dialog in dialogs if not fits(dialog)] == []


def test_dialogs_open_within_the_screen(dialogs):
    room = dialogs[0].screen().availableSize()
    assert all(dialog.size().boundedTo(room) == dialog.size() for dialog in dialogs)


def test_a_dialog_that_is_too_large_is_seen(qtbot):
    dialog = QDialog()
    qtbot.addWidget(dialog)
    QVBoxLayout(dialog).addWidget(QLabel("Un texte qui ne passe pas à la ligne, " * 6))
    assert not fits(dialog)


def advised(view):
    """Return the gestures in the accent colour."""
    return [
        button
        for button in view.findChildren(PrimaryButton)
        if button.isVisible() and button.palette().button() != view.palette().button()
    ]


@pytest.mark.parametrize("index", range(len(STEPS)))
def test_each_step_advises_one_gesture_at_most(view, index):
    view.show_step(index)
    assert len(advised(view)) <= 1


def test_going_on_is_advised_where_the_step_has_no_gesture_of_its_own(view):
    view.show_step(0)
    assert advised(view) == [view.next]
    view.show_step(8)
    assert advised(view) == [view.step(8).add]


def test_fields_of_a_criterion_stay_readable_on_a_small_screen(small, qtbot):
    small.show_step(5)
    card = small.step(5).cards[0]

    def is_below(field):
        return card.designation.mapTo(card, QPoint()).y() < field.mapTo(card, QPoint()).y()

    qtbot.waitUntil(lambda: is_below(card.kind))
    assert card.designation.width() > card.width() // 2


@pytest.mark.usefixtures("_doubled")
def test_long_names_of_steps_leave_room_to_the_questions(open_wizard, contract_tender):
    view = open_wizard(contract_tender)
    assert view.step_list.isVisible()
    assert view.step_list.width() < view.width() // 4
    assert view.panel.isVisible()
