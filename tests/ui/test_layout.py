import json

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QSplitter

from desktop_app.settings import Settings, TextSize, Theme
from desktop_app.ui.frame import Frame
from desktop_app.ui.habits.frame_place import MAXIMISED, PLACE
from desktop_app.ui.habits.habits import Habits
from desktop_app.ui.habits.layout import FILE_NAME, Layout
from desktop_app.ui.habits.layout_keeper import LayoutKeeper
from desktop_app.ui.models.tenders import TenderColumn
from desktop_app.ui.pages.guide import WORDS, GuidePage
from desktop_app.ui.pages.suppliers import SuppliersPage
from desktop_app.ui.pages.tenders import TendersPage
from desktop_app.ui.theme import apply_theme

CONTROL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def layout(paths):
    return Layout(paths.settings)


def written(paths):
    return json.loads((paths.settings / FILE_NAME).read_text("utf-8"))


def frame_on(layout, qtbot):
    frame = Frame()
    qtbot.addWidget(frame)
    frame.remember(layout)
    return frame


def seen_again(session, page):
    """Note how a page was left, then return a layout as the next run reads it."""
    page.findChild(LayoutKeeper).note()
    return Layout(session.paths.settings)


def test_the_frame_comes_back_where_it_was_left(paths, qtbot):
    first = frame_on(Layout(paths.settings), qtbot)
    first.show()
    first.setGeometry(40, 30, 920, 600)
    first.close()
    second = frame_on(Layout(paths.settings), qtbot)
    screen = QGuiApplication.primaryScreen().availableSize()
    wanted = QRect(40, 30, 920, 600).size().boundedTo(screen).expandedTo(second.minimumSize())
    assert (second.x(), second.y(), second.size()) == (40, 30, wanted)


def test_a_place_on_no_screen_now_is_not_taken(layout, qtbot):
    layout.keep(PLACE, [9_000, 4_000, 950, 600])
    frame = frame_on(layout, qtbot)
    assert frame.pos().x() < 9_000
    assert frame.height() == 600


def test_a_maximised_frame_comes_back_maximised(layout, qtbot):
    layout.keep(PLACE, [10, 10, 950, 600])
    assert not frame_on(layout, qtbot).isMaximized()
    layout.keep(MAXIMISED, value=True)
    assert frame_on(layout, qtbot).isMaximized()


@pytest.mark.parametrize(
    "content",
    ["", "{", "[]", '{"window": "large"}', '{"window": [1, 2]}', '{"window": [1, 2, 3, true]}'],
)
def test_a_broken_file_leaves_the_usual_place(paths, content, qtbot):
    paths.settings.mkdir(parents=True)
    (paths.settings / FILE_NAME).write_text(content, "utf-8")
    usual = Frame()
    qtbot.addWidget(usual)
    assert frame_on(Layout(paths.settings), qtbot).size() == usual.size()


def test_two_windows_do_not_undo_what_the_other_keeps(paths):
    one, other = Layout(paths.settings), Layout(paths.settings)
    one.keep("a", [1])
    one.write()
    other.keep("b", [2])
    other.write()
    assert written(paths) == {"a": [1], "b": [2]}


def test_nothing_is_written_when_nothing_was_moved(paths, layout):
    layout.write()
    assert not (paths.settings / FILE_NAME).exists()


def test_a_folder_that_refuses_the_file_stops_nothing(tmp_path):
    (tmp_path / "settings").write_text("not a folder", "utf-8")
    layout = Layout(tmp_path / "settings")
    layout.keep("a", [1])
    layout.write()
    assert layout.numbers("a", 1) == (1,)


@pytest.mark.usefixtures("tenders")
def test_columns_keep_their_widths_and_their_order(session, show_page, hand):
    page = show_page(TendersPage)
    LayoutKeeper(page, session.habits.layout)
    header = page.table.horizontalHeader()
    header.resizeSection(TenderColumn.FAMILY, 333)
    page.table.setCurrentIndex(page.model.index(0, TenderColumn.SUBJECT))
    hand.presses(page.table, Qt.Key.Key_Right, CONTROL_SHIFT)
    assert header.visualIndex(TenderColumn.SUBJECT) == 1
    layout = seen_again(session, page)
    other = show_page(TendersPage)
    LayoutKeeper(other, layout)
    again = other.table.horizontalHeader()
    assert again.visualIndex(TenderColumn.SUBJECT) == 1
    assert abs(again.sectionSize(TenderColumn.FAMILY) - 333) < 8


@pytest.mark.usefixtures("tenders")
def test_untouched_columns_are_left_to_the_next_version(session, show_page, paths):
    page = show_page(TendersPage)
    LayoutKeeper(page, session.habits.layout).note()
    assert not (paths.settings / FILE_NAME).exists()


@pytest.mark.usefixtures("suppliers")
def test_a_splitter_keeps_its_share(session, show_page):
    page = show_page(SuppliersPage)
    LayoutKeeper(page, session.habits.layout)
    splitter = page.findChild(QSplitter)
    before = splitter.sizes()
    splitter.moveSplitter(before[0] - 60, 1)
    moved = splitter.sizes()
    assert moved != before
    layout = seen_again(session, page)
    other = show_page(SuppliersPage)
    LayoutKeeper(other, layout)
    assert other.findChild(QSplitter).sizes() == moved


def test_the_last_tab_comes_back(session, show_page):
    page = show_page(GuidePage)
    LayoutKeeper(page, session.habits.layout)
    page.tabs.setCurrentIndex(WORDS)
    layout = seen_again(session, page)
    other = show_page(GuidePage)
    LayoutKeeper(other, layout)
    assert other.tabs.currentIndex() == WORDS
    assert other.words is not None


def test_the_window_keeps_its_pages_as_they_were_left(window, session, paths):
    window.show_page(4)
    window.page(4).tabs.setCurrentIndex(WORDS)
    session.closing.emit()
    assert Habits(paths.settings).layout.numbers("GuidePage/tab", 1) == (WORDS,)


def resize_texts(size):
    apply_theme(QApplication.instance(), Settings(theme=Theme.LIGHT, text_size=size))
    QApplication.processEvents()


def cut_columns(page):
    """Tell which columns are too narrow for what they show."""
    table, model = page.table, page.model
    need = {
        column: max(
            table.fontMetrics().horizontalAdvance(str(model.index(row, column).data() or ""))
            for row in range(model.rowCount())
        )
        for column in (TenderColumn.DATE, TenderColumn.AMOUNT, TenderColumn.CHANGED)
    }
    return [column for column, width in need.items() if table.columnWidth(column) < width + 8]


@pytest.mark.usefixtures("tenders")
def test_columns_follow_the_size_of_the_texts(show_page):
    page = show_page(TendersPage)
    header = page.table.horizontalHeader()
    header.resizeSection(TenderColumn.FAMILY, 333)
    columns = [column for column in TenderColumn if column is not TenderColumn.SUBJECT]
    usual = [header.sectionSize(column) for column in columns]
    resize_texts(TextSize.LARGER)
    assert cut_columns(page) == []
    assert header.sectionSize(TenderColumn.FAMILY) > 333 * 1.3
    resize_texts(TextSize.NORMAL)
    back = [header.sectionSize(column) for column in columns]
    gaps = [abs(one - other) for one, other in zip(back, usual, strict=True)]
    assert max(gaps) <= 1
    resize_texts(TextSize.LARGER)
    header.resizeSection(TenderColumn.DATE, header.sectionSize(TenderColumn.DATE) // 2)
    assert cut_columns(page) == [TenderColumn.DATE]


@pytest.mark.usefixtures("tenders")
@pytest.mark.parametrize(
    ("first", "then"),
    [(TextSize.NORMAL, TextSize.LARGER), (TextSize.LARGER, TextSize.NORMAL)],
)
def test_columns_are_not_cut_in_the_run_after_a_change_of_size(session, show_page, first, then):
    resize_texts(first)
    page = show_page(TendersPage)
    LayoutKeeper(page, session.habits.layout)
    page.table.setColumnWidth(TenderColumn.FAMILY, 333)
    resize_texts(then)
    layout = seen_again(session, page)
    other = show_page(TendersPage)
    LayoutKeeper(other, layout)
    assert cut_columns(other) == []
    gaps = [
        abs(page.table.columnWidth(column) - other.table.columnWidth(column))
        for column in TenderColumn
        if column is not TenderColumn.SUBJECT
    ]
    assert max(gaps) <= 2


@pytest.mark.usefixtures("tenders")
def test_a_change_of_size_alone_is_not_kept_as_widths(session, show_page, paths):
    page = show_page(TendersPage)
    keeper = LayoutKeeper(page, session.habits.layout)
    resize_texts(TextSize.LARGER)
    keeper.note()
    assert not (paths.settings / FILE_NAME).exists()
