import datetime
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QColor, QPalette
from PySide6.QtWidgets import QLabel, QWidget

from desktop_app.book.store import open_book
from desktop_app.core.criterion import CriterionKind
from desktop_app.core.later import given
from desktop_app.guide.guide import Guide
from desktop_app.guide.lesson import Screen
from desktop_app.guide.progress import Progress, read_progress, write_progress
from desktop_app.settings import Settings
from desktop_app.ui.colours import colours_of
from desktop_app.ui.page_list import RANKS
from desktop_app.ui.pages.guide import TOUR, WORDS, GuidePage
from desktop_app.ui.screens import PAGE_OF, page_rank
from desktop_app.ui.session import Session
from desktop_app.ui.wizard.step_names import STEP_OF
from desktop_app.ui.wizard.steps import STEPS

DAY = datetime.date(2026, 11, 22)
RANK = RANKS[GuidePage.__name__]


@pytest.fixture
def page(window):
    window.show_page(RANK)
    return window.page(RANK)


@pytest.fixture
def lesson(page):
    page.open_lesson("cantine")
    return page.lessons.view


def pick(view, *, right):
    for card in view.quiz.cards:
        for row in card.rows:
            if row.answer.right is right and (right or not card.chosen):
                row.box.click()


def test_the_list_says_what_is_to_read(page, catalogue):
    model = page.lessons.model
    assert model.rowCount() == len(catalogue.guide.lessons)
    assert {entry.subtitle for entry in model.values} == {"À lire"}


def test_return_opens_a_lesson_and_alt_left_comes_back_to_it(page, hand):
    page.lessons.list.setFocus()
    hand.presses(page.lessons.list, Qt.Key.Key_Down)
    hand.presses(page.lessons.list, Qt.Key.Key_Return)
    assert page.lessons.view.lesson.rank == 2
    assert page.lessons.view.hasFocus()
    hand.presses(page.lessons.view, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert page.lessons.view is None
    assert page.lessons.list.hasFocus()
    assert page.lessons.list.currentIndex().row() == 1


def test_a_lesson_has_lines_of_75_letters_at_most(lesson, window):
    window.resize(1900, 1000)
    letter = lesson.fontMetrics().averageCharWidth()
    assert lesson.sheet.maximumWidth() <= 75 * letter + 48


def test_the_whole_lesson_is_on_screen(lesson):
    texts = {label.text() for label in lesson.sheet.findChildren(QLabel)}
    shown = "\n".join(texts)
    for reading in lesson.lesson.passages:
        assert reading.title in shown
        assert all(paragraph in shown for paragraph in reading.paragraphs)
    assert lesson.lesson.example in shown
    assert all(line in shown for line in lesson.lesson.memo)
    assert "L.\u00a0230-5-1" in shown
    assert "Vérifié le" in shown


def test_the_self_test_waits_for_every_answer(lesson):
    lesson.quiz.check.click()
    assert "question 1, 2, 3" in lesson.quiz.score.text()
    assert not any(row.explanation.isVisibleTo(lesson) for row in lesson.quiz.cards[0].rows)
    assert lesson.quiz.cards[0].rows[0].box.hasFocus()


def test_right_answers_are_counted_and_every_choice_is_explained(lesson):
    pick(lesson, right=True)
    lesson.quiz.check.click()
    assert lesson.quiz.score.text().startswith("3 sur 3")
    for card in lesson.quiz.cards:
        for row in card.rows:
            verdict = "Juste" if row.answer.right else "Faux"
            assert row.explanation.isVisibleTo(lesson)
            assert row.explanation.text() == f"{verdict}. {row.answer.explanation}"
            assert row.box.accessibleDescription() == row.explanation.text()
            assert row.sign.accessibleName() == verdict


def test_wrong_answers_are_not_counted(lesson):
    pick(lesson, right=False)
    lesson.quiz.check.click()
    assert lesson.quiz.score.text().startswith("0 sur 3")


def test_the_self_test_begins_again_empty(lesson):
    pick(lesson, right=False)
    lesson.quiz.check.click()
    lesson.quiz.again.click()
    assert all(card.chosen == frozenset() for card in lesson.quiz.cards)
    assert lesson.quiz.score.text() == ""
    assert not lesson.quiz.cards[0].rows[0].explanation.isVisibleTo(lesson)
    pick(lesson, right=True)
    lesson.quiz.check.click()
    assert lesson.quiz.score.text().startswith("3 sur 3")


def test_a_self_test_is_done_by_keyboard(lesson, hand):
    first = lesson.quiz.cards[0].rows
    first[0].box.setFocus()
    hand.presses(first[0].box, Qt.Key.Key_Space)
    hand.presses(first[0].box, Qt.Key.Key_Down)
    assert first[1].box.isChecked()
    assert lesson.quiz.cards[0].chosen == frozenset({1})


def test_a_question_with_several_right_choices_has_boxes_to_tick(page):
    page.open_lesson("siae-ea-esat")
    first = page.lessons.view.quiz.cards[0]
    first.rows[0].box.click()
    first.rows[1].box.click()
    assert first.chosen == frozenset({0, 1})
    assert first.is_right


def test_a_click_on_the_text_of_a_choice_picks_it(lesson, qtbot):
    row = lesson.quiz.cards[0].rows[1]
    qtbot.mouseClick(row.text, Qt.MouseButton.LeftButton)
    assert row.box.isChecked()


def test_what_is_read_and_scored_is_kept_for_the_user(page, lesson, session):
    pick(lesson, right=True)
    lesson.quiz.check.click()
    progress = read_progress(session.paths.settings)
    assert progress.read == {"cantine"}
    assert progress.scores == {"cantine": 3}
    page.lessons.show_list()
    assert page.lessons.model.values[10].subtitle == "Lue, autotest\u00a0: 3 sur 3"
    assert session.book.tenders.all() == ()


def test_what_another_window_has_kept_is_not_lost(page, lesson, session):
    write_progress(session.paths.settings, Progress().with_read("labels"))
    lesson.next.click()
    assert read_progress(session.paths.settings).read == {"labels", "cantine"}
    page.lessons.show_list()
    assert page.lessons.model.values[6].subtitle.startswith("Lue")


def test_a_folder_that_refuses_is_said_and_the_lesson_goes_on(lesson, session, said):
    session.paths.settings.parent.mkdir(parents=True, exist_ok=True)
    session.paths.settings.write_text("")
    lesson.next.click()
    assert "avancée" in said[-1].text


def test_a_lesson_only_opened_is_not_read(lesson, session):
    lesson.back.click()
    assert read_progress(session.paths.settings).read == frozenset()


def test_next_leads_to_the_next_lesson_and_ends_at_the_last(page, lesson):
    lesson.next.click()
    assert page.lessons.view.lesson.rank == 12
    assert "cantine" in page.lessons.progress.read
    page.open_lesson("suivi")
    assert not page.lessons.view.next.isVisible()


def test_each_link_of_the_guide_opens_its_screen(window):
    for screen in Screen:
        window.show_page(RANK)
        window.session.screen_asked.emit(screen)
        if screen.is_step:
            assert STEPS[window.wizard.index] is STEP_OF[screen]
        else:
            assert type(window.stack.currentWidget()).__name__ == PAGE_OF[screen]
            assert window.navigation.currentRow() == page_rank(screen)
    assert window.session.book.tenders.all() == ()


def test_a_link_of_a_lesson_is_followed(window, lesson):
    lesson.links[1].click()
    assert window.navigation.currentRow() == page_rank(Screen.TENDERS)


def test_a_step_opens_in_the_tender_worked_on_last(window, tenders):
    window.session.screen_asked.emit(Screen.CRITERIA)
    assert window.wizard.editor.identifier == tenders.all()[0].identifier
    assert STEPS[window.wizard.index] is STEP_OF[Screen.CRITERIA]


def test_a_link_leads_to_its_step_wherever_the_tender_was_left(window, tenders):
    window.open_tender(tenders.all()[0].identifier)
    window.wizard.go(2)
    window.show_page(0)
    window.session.screen_asked.emit(Screen.CRITERIA)
    assert STEPS[window.wizard.index] is STEP_OF[Screen.CRITERIA]


def test_outside_the_practice_commune_the_tour_only_leads_there(page, session, hand):
    page.tabs.setCurrentIndex(TOUR)
    page.tour.begin()
    assert session.book.tenders.all() == ()
    page.tour.door.click()
    hand.waits()
    assert [path.parent.name for path in session.start_window.asked] == ["exercice"]
    assert session.book.tenders.all() == ()


@pytest.fixture
def practice(qapp, catalogue, paths, hand):
    folder = paths.data / "exercice"
    folder.mkdir()
    book = open_book(folder / "carnet.db", folder, DAY, catalogue.glossary)
    session = Session(catalogue, book, Settings(), paths, lambda: DAY)
    page = hand.shows(GuidePage(session))
    page.tabs.setCurrentIndex(TOUR)
    yield page
    page.close()
    session.close()
    qapp.processEvents()


def settled(qtbot, page):
    qtbot.waitUntil(lambda: page.session.background.idle)
    return [card.is_found for card in page.tour.cards]


def test_before_it_begins_the_tour_has_nothing_to_open(practice, qtbot):
    assert settled(qtbot, practice) == [False] * 6
    assert not any(button.isEnabled() for button in practice.tour.openers.values())


def test_the_tour_brings_fresh_dossiers_and_asks_for_six_errors(practice, qtbot):
    practice.tour.start.click()
    assert settled(qtbot, practice) == [False] * 6
    assert len(practice.session.book.tenders.all()) == 2
    asked = []
    practice.session.tender_asked.connect(asked.append)
    practice.tour.openers["nettoyage"].click()
    assert asked == [practice.tour.tenders["nettoyage"]]


def test_a_mended_error_is_ticked_off_and_explained(practice, qtbot):
    practice.tour.start.click()
    settled(qtbot, practice)
    book = practice.session.book
    identifier = practice.tour.tenders["nettoyage"]
    tender = book.tenders.get(identifier)
    criteria = tuple(
        replace(item, weight=item.weight + 10) if item.kind is CriterionKind.PRICE else item
        for item in tender.criteria
    )
    practice.session.apply(book.tenders.put(replace(tender, criteria=criteria), identifier))
    assert settled(qtbot, practice) == [False, True, False, False, False, False]
    card = practice.tour.cards[1]
    assert card.heading.text().endswith(card.planted.title)
    assert card.text.text() == card.planted.explanation
    card.lesson.click()
    assert practice.lessons.view.lesson.identifier == card.planted.lesson


def test_a_hint_is_given_only_when_asked_for(practice, qtbot):
    practice.tour.start.click()
    settled(qtbot, practice)
    card = practice.tour.cards[3]
    assert card.planted.title not in card.heading.text()
    assert not card.text.isVisible()
    card.hint.click()
    assert card.text.text() == card.planted.hint


def test_a_dossier_of_the_tour_that_was_removed_can_begin_again(practice, qtbot):
    practice.tour.start.click()
    settled(qtbot, practice)
    book = practice.session.book
    practice.session.apply(book.tenders.remove(practice.tour.tenders["nettoyage"]))
    settled(qtbot, practice)
    assert not practice.tour.openers["nettoyage"].isEnabled()
    practice.tour.start.click()
    settled(qtbot, practice)
    assert practice.tour.openers["nettoyage"].isEnabled()


def test_abbreviations_are_searched_among_all(page, hand):
    page.tabs.setCurrentIndex(WORDS)
    hand.waits()
    page.words.fill()
    hand.types(page.words.search, "cantine")
    assert "EGalim" in {entry.title for entry in page.words.model.values}


def nameless(part):
    return [
        widget
        for widget in part.findChildren(QWidget)
        if widget.isVisible()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
    ]


def test_every_control_of_the_guide_has_an_accessible_name(page, lesson, practice, hand):
    assert lesson.isVisible()
    assert nameless(page) == []
    page.tabs.setCurrentIndex(WORDS)
    hand.waits()
    assert nameless(page) == []
    practice.tour.start.click()
    assert nameless(practice) == []
    page.lessons.view.quiz.cards[0].rows[0].box.setAccessibleName("")
    page.tabs.setCurrentIndex(0)
    assert nameless(page) == [page.lessons.view.quiz.cards[0].rows[0].box]


def test_a_library_without_a_guide_shows_an_empty_one(catalogue, session, hand):
    session.data = given(replace(catalogue, guide=Guide()))
    page = hand.shows(GuidePage(session))
    assert page.lessons.model.rowCount() == 0
    assert not page.tabs.isTabVisible(TOUR)
    page.tabs.setCurrentIndex(WORDS)
    page.words.fill()
    assert page.words.model.rowCount() == 0


def edge(row):
    return row.grab().toImage().pixelColor(row.width() - 2, row.height() // 2)


def test_the_choice_with_the_keyboard_is_ringed(lesson):
    first, second = lesson.quiz.cards[0].rows[:2]
    first.box.setFocus()
    assert edge(first) != edge(second)
    second.box.setFocus()
    assert edge(first) != edge(second)


def test_the_whole_self_test_is_done_by_keyboard_alone(lesson, window, hand):
    lesson.quiz.cards[0].rows[0].box.setFocus()
    for card in lesson.quiz.cards:
        for _ in range(6):
            if any(window.focusWidget() is row.box for row in card.rows):
                break
            hand.presses(window.focusWidget(), Qt.Key.Key_Tab)
        hand.presses(window.focusWidget(), Qt.Key.Key_Space)
    for _ in range(6):
        if window.focusWidget() is lesson.quiz.check:
            break
        hand.presses(window.focusWidget(), Qt.Key.Key_Tab)
    hand.presses(window.focusWidget(), Qt.Key.Key_Return)
    assert " sur 3" in lesson.quiz.score.text()
    assert lesson.quiz.again.isVisibleTo(lesson)


def is_advised(button):
    accent = colours_of(button.palette()).accent
    return button.palette().color(QPalette.ColorRole.Button).name() == QColor(accent).name()


def test_once_begun_the_tour_advises_to_go_on(practice, qtbot):
    tour = practice.tour
    settled(qtbot, practice)
    assert is_advised(tour.start)
    assert not any(is_advised(button) for button in tour.openers.values())
    tour.start.click()
    settled(qtbot, practice)
    assert not is_advised(tour.start)
    assert [name for name, button in tour.openers.items() if is_advised(button)] == ["nettoyage"]
