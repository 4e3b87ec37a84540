import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor

from desktop_app.core.beside import Beside
from desktop_app.documents.pages import draw_page
from desktop_app.documents.printing import print_document
from desktop_app.settings import Settings, TextSize, Theme, read_settings
from desktop_app.ui.theme import apply_theme
from desktop_app.ui.wizard import preview_maker
from desktop_app.ui.wizard.preview_maker import Paper, PreviewMaker, Wish
from desktop_app.ui.wizard.tab_order import stops

REFRESH_S = 0.3


@pytest.fixture
def view(open_wizard, contract_tender, qtbot):
    view = open_wizard(contract_tender)
    view.resize(1500, 800)
    qtbot.waitUntil(view.isActiveWindow)
    qtbot.keyClick(view, Qt.Key.Key_F9)
    preview = view.place.preview
    qtbot.waitUntil(lambda: not preview.sight.paper.pixmap().isNull())
    qtbot.waitUntil(lambda: preview.maker.idle and not preview._pause.isActive())  # noqa: SLF001
    return view


def shown(view, qtbot, page):
    preview = view.place.preview
    qtbot.waitUntil(lambda: f"page {page} " in preview.sight.accessibleName().lower())


def test_preview_is_hidden_until_it_is_asked_for(open_wizard, contract_tender, qtbot):
    view = open_wizard(contract_tender)
    assert not view.place.preview.isVisible()
    assert view.place.preview.maker.idle
    qtbot.waitUntil(view.isActiveWindow)
    qtbot.keyClick(view, Qt.Key.Key_F9)
    assert view.place.preview.isVisible()
    qtbot.keyClick(view, Qt.Key.Key_F9)
    assert not view.place.preview.isVisible()
    assert view.place.questions.isVisible()


def test_page_follows_what_is_typed_and_is_kept(view, qtbot, type_text):
    preview = view.place.preview
    assert "Nettoyage des locaux communaux" in preview.sight.accessibleDescription()
    qtbot.keyClick(preview.sight, Qt.Key.Key_PageDown)
    shown(view, qtbot, 2)
    type_text(view.step(0).subject, "Entretien de la salle des fêtes")
    qtbot.waitUntil(
        lambda: "Entretien de la salle des fêtes" in preview.sight.accessibleDescription()
    )
    assert preview.rank == 1


def test_page_is_refreshed_soon_after_the_last_keystroke(view, qtbot, type_text):
    preview = view.place.preview
    waits = []
    for word in ("Un", "Deux", "Trois"):
        type_text(view.step(0).subject, word)
        since = time.perf_counter()
        with qtbot.waitSignal(preview.maker.drawn):
            pass
        waits.append(time.perf_counter() - since)
    assert min(waits) < REFRESH_S, waits


def test_document_is_not_written_at_each_keystroke(view, qtbot):
    preview = view.place.preview
    drawn = []
    preview.maker.drawn.connect(drawn.append)
    for rank in range(8):
        view.editor.typed(subject=f"Essai {rank}")
        qtbot.wait(15)
    assert drawn == []
    qtbot.waitUntil(lambda: "Essai 7" in preview.sight.accessibleDescription())
    assert len(drawn) == 1


def test_keys_turn_the_pages_and_bring_them_nearer(view, qtbot):
    preview, sight = view.place.preview, view.place.preview.sight
    qtbot.keyClick(sight, Qt.Key.Key_End)
    shown(view, qtbot, 4)
    assert not preview.next.isEnabled()
    qtbot.keyClick(sight, Qt.Key.Key_PageDown)
    assert preview.rank == 3
    qtbot.keyClick(sight, Qt.Key.Key_Home)
    shown(view, qtbot, 1)
    fitted = sight.paper.pixmap().width()
    qtbot.keyClick(sight, Qt.Key.Key_Plus)
    qtbot.waitUntil(lambda: sight.paper.pixmap().width() > fitted)
    qtbot.keyClick(sight, Qt.Key.Key_0)
    qtbot.waitUntil(lambda: sight.paper.pixmap().width() == fitted)
    assert sight.horizontalScrollBar().maximum() == 0


def test_number_of_the_page_holds_on_one_line(view):
    place = view.place.preview.place
    assert place.width() >= place.fontMetrics().horizontalAdvance(place.text())


def test_another_piece_begins_at_its_first_page(view, qtbot):
    preview = view.place.preview
    qtbot.keyClick(preview.sight, Qt.Key.Key_PageDown)
    shown(view, qtbot, 2)
    preview.piece.setCurrentIndex(preview.piece.findData("ccp"))
    shown(view, qtbot, 1)
    assert "Cahier des clauses particulières" in preview.sight.accessibleName()


@pytest.mark.parametrize("theme", [Theme.LIGHT, Theme.DARK])
def test_paper_stays_white(view, qapp, theme):
    apply_theme(qapp, Settings(theme=theme))
    image = view.place.preview.sight.paper.pixmap().toImage()
    assert image.pixelColor(4, image.height() // 2) == QColor("white")


def test_every_control_of_the_preview_has_a_name_and_the_tab_key(view):
    preview = view.place.preview
    found = tuple(stops(view))
    for control in (preview.piece, preview.nearer, preview.further, preview.whole, preview.sight):
        assert control in found
    for button in (preview.previous, preview.next, preview.nearer, preview.further):
        assert len(button.accessibleName()) > 1


def test_how_the_preview_was_left_is_remembered(view, session, open_wizard):
    width = view.place.preview.width()
    view.hide()
    kept = read_settings(session.paths.settings)
    assert (kept.preview_shown, kept.preview_width) == (True, width)
    assert open_wizard().place.preview.isVisible()


def test_a_tender_that_cannot_be_read_is_said_in_words(view, qtbot):
    view.editor.change(family="inconnue")
    sight = view.place.preview.sight
    qtbot.waitUntil(lambda: "inconnue" in sight.accessibleDescription())
    assert sight.paper.pixmap().isNull()


def test_stale_pages_are_never_shown(session, qtbot, contract_tender):
    maker = PreviewMaker(session)
    drawn = []
    maker.drawn.connect(drawn.append)
    paper = Paper(tender=contract_tender, beside=Beside(), piece="rc")
    for rank in (0, 1, 2):
        maker.ask(Wish(paper=paper, rank=rank, width=200))
    qtbot.waitUntil(lambda: maker.idle)
    assert [picture.rank for picture in drawn] == [2]


def test_turning_a_page_does_not_write_the_document_again(
    session, qtbot, contract_tender, monkeypatch
):
    made = []

    def counted(*asked):
        made.append(asked)
        return print_document(*asked)

    monkeypatch.setattr(preview_maker, "print_document", counted)
    maker = PreviewMaker(session)
    for piece, rank in (("rc", 0), ("rc", 1), ("ccp", 0)):
        paper = Paper(tender=contract_tender, beside=Beside(), piece=piece)
        with qtbot.waitSignal(maker.drawn):
            maker.ask(Wish(paper=paper, rank=rank, width=200))
    assert len(made) == 2


def test_pages_beyond_the_last_are_the_last(catalogue, contract_tender):
    content = print_document(contract_tender, catalogue, "rc", "pdf")
    last = draw_page(content, 99, 300)
    assert last.rank == last.count - 1
    assert len(last.pixels) == last.stride * last.height
    assert draw_page(content, -1, 300).rank == 0


def test_preview_stands_alone_where_there_is_no_room_for_both(view, qtbot):
    view.resize(760, 700)
    qtbot.waitUntil(lambda: not view.place.questions.isVisible())
    assert view.place.preview.isVisible()
    qtbot.keyClick(view, Qt.Key.Key_F9)
    assert view.place.questions.isVisible()
    assert not view.place.preview.isVisible()


def test_large_texts_hold_on_a_small_screen_with_the_preview(open_wizard, qapp):
    apply_theme(qapp, Settings(text_size=TextSize.LARGER))
    view = open_wizard()
    alone = view.minimumSizeHint().width()
    view.header.preview.click()
    assert view.minimumSizeHint().width() <= alone
