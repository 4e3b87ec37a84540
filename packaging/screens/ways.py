"""How each screen of the gallery is reached, by the gestures that a user has."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QScrollArea, QWidget

from desktop_app.ui.crash_dialog import CrashDialog
from desktop_app.ui.dialogs.lend import open_lend
from desktop_app.ui.dialogs.town_clause import TownClauseDialog
from desktop_app.ui.figures import day_text
from desktop_app.ui.frame import Frame
from desktop_app.ui.guide.tour_view import TourView
from desktop_app.ui.library.network_shelf import NetworkShelf
from desktop_app.ui.pages.guide import LESSONS, TOUR, WORDS, GuidePage
from desktop_app.ui.pages.home import HomePage
from desktop_app.ui.pages.library import CLAUSES, NETWORKS, LibraryPage
from desktop_app.ui.pages.preferences import PreferencesPage
from desktop_app.ui.pages.tenders import TendersPage
from desktop_app.ui.palette.palette import PaletteDialog
from desktop_app.ui.widgets.refusal import Refusal
from desktop_app.ui.widgets.shelf import Shelf
from desktop_app.ui.wizard.comparison_card import ComparisonCard
from desktop_app.ui.wizard.duty_button import DutyButton
from desktop_app.ui.wizard.hours_card import HoursCard
from desktop_app.ui.wizard.scoring_tools import ScoringTools
from desktop_app.ui.wizard.step import Step
from desktop_app.ui.wizard.steps.criteria import CriteriaStep
from desktop_app.ui.wizard.steps.execution import ExecutionStep
from desktop_app.ui.wizard.steps.review import ReviewStep
from screens import invented
from screens.stage import Room, Stage, one, settle

Way = Callable[[Stage], QWidget]
UNLAWFUL = "Les entreprises locales seront préférées. Le produit sera de marque Exemple."


def still(room: Room) -> QWidget:
    """Return the window of a room when nothing works behind it any more."""
    settle(room.frame)
    return room.frame


def to_end(widget: QWidget) -> None:
    """Scroll what holds a widget to its end."""
    for area in widget.findChildren(QScrollArea):
        bar = area.verticalScrollBar()
        if area.isVisible() and bar.maximum():
            bar.setValue(bar.maximum())
            return


def opening(stage: Stage) -> QWidget:
    """Show a window while its book is being opened."""
    frame = Frame()
    frame.resize(stage.filled.frame.size())
    frame.show()
    return frame


def refusal(stage: Stage) -> QWidget:
    """Show a window whose book is damaged."""
    frame = Frame()
    said = Refusal(
        "Le carnet « carnet.db » est abîmé et ne peut pas être lu. Restaurez la dernière"
        " sauvegarde, ou fermez Clausier et demandez de l’aide avant d’y toucher."
    )
    said.offer(day_text(invented.DAY))
    frame.setCentralWidget(said)
    frame.resize(stage.filled.frame.size())
    frame.show()
    return frame


def empty_home(stage: Stage) -> QWidget:
    """Show the first page of an empty book."""
    stage.empty.page(HomePage)
    return still(stage.empty)


def home(stage: Stage) -> QWidget:
    """Show the first page."""
    stage.filled.page(HomePage)
    return still(stage.filled)


def home_end(stage: Stage) -> QWidget:
    """Show the end of the first page."""
    to_end(stage.filled.page(HomePage))
    return still(stage.filled)


def palette(stage: Stage) -> QWidget:
    """Search everything."""
    stage.filled.page(HomePage)
    stage.filled.window.search_everything()
    settle(stage.filled.frame)
    one(PaletteDialog).search.setText("insertion")
    return still(stage.filled)


def words(stage: Stage) -> QWidget:
    """Explain the words of a step."""
    stage.filled.step(CriteriaStep)
    stage.filled.window.words.click()
    return still(stage.filled)


def crash(stage: Stage) -> QWidget:
    """Show what is said when the program is at fault."""
    stage.filled.page(HomePage)
    place = stage.filled.answers.folder / "rapport-20261123-101500.txt"
    CrashDialog("Clausier\nPython, Qt\nZeroDivisionError", place, stage.filled.frame).open()
    return still(stage.filled)


def no_tenders(stage: Stage) -> QWidget:
    """Show the tenders of an empty book."""
    stage.empty.page(TendersPage)
    return still(stage.empty)


def tenders(stage: Stage) -> QWidget:
    """Show the tenders."""
    stage.filled.page(TendersPage)
    return still(stage.filled)


def models(stage: Stage) -> QWidget:
    """Begin a tender when the town has a model."""
    stage.filled.page(TendersPage)
    stage.filled.window.ways.begin()
    return still(stage.filled)


def handover(stage: Stage) -> QWidget:
    """Tell where a tender stands."""
    stage.filled.page(TendersPage)
    stage.filled.window.ways.follow(f"state:{stage.filled.awarded}")
    return still(stage.filled)


def yearly(stage: Stage) -> QWidget:
    """Show the table of the year."""
    stage.filled.page(TendersPage).yearly.click()
    return still(stage.filled)


def library_page(room: Room, rank: int) -> Shelf:
    """Show a shelf of the library, without filters."""
    page = room.page(LibraryPage)
    page.tabs.setCurrentIndex(rank)
    settle(room.frame)
    found = page.shelf(rank)
    if rank != NETWORKS:
        found.bar.only()
    return found


def shelf(rank: int) -> Way:
    """Return the way to a shelf of the library."""

    def reach(stage: Stage) -> QWidget:
        found = library_page(stage.filled, rank)
        found.list.setCurrentIndex(found.model.index(min(3, found.model.rowCount() - 1)))
        return still(stage.filled)

    return reach


def no_clause(stage: Stage) -> QWidget:
    """Search the clauses for words that none has."""
    library_page(stage.filled, CLAUSES).search.setText("parapluie")
    return still(stage.filled)


def own_clause(stage: Stage) -> TownClauseDialog:
    """Begin a clause of the town."""
    library_page(stage.filled, CLAUSES)
    stage.filled.page(LibraryPage).add.click()
    return one(TownClauseDialog)


def town_clause(stage: Stage) -> QWidget:
    """Begin a clause of the town."""
    own_clause(stage)
    return still(stage.filled)


def wording(stage: Stage) -> QWidget:
    """Write what the law forbids."""
    dialog = own_clause(stage)
    dialog.title.setText("Produits d’entretien")
    dialog.text.setPlainText(UNLAWFUL)
    return still(stage.filled)


def giving_up(stage: Stage) -> QWidget:
    """Leave a clause that is written and not kept."""
    wording(stage)
    one(TownClauseDialog).cancel.click()
    return still(stage.filled)


def town_network(stage: Stage) -> QWidget:
    """Note a body."""
    library_page(stage.filled, NETWORKS)
    one(NetworkShelf, stage.filled.window).add.click()
    return still(stage.filled)


def guide_page(room: Room, rank: int) -> GuidePage:
    """Show a tab of the guide."""
    page = room.page(GuidePage)
    page.lessons.show_list()
    page.tabs.setCurrentIndex(rank)
    settle(room.frame)
    return page


def lessons(stage: Stage) -> QWidget:
    """Show the lessons."""
    guide_page(stage.filled, LESSONS)
    return still(stage.filled)


def lesson(stage: Stage) -> QWidget:
    """Read a lesson."""
    page = guide_page(stage.filled, LESSONS)
    page.open_lesson(page.lessons.lessons[2].identifier)
    return still(stage.filled)


def quiz(stage: Stage) -> QWidget:
    """Answer the self-test of a lesson."""
    lesson(stage)
    view = stage.filled.page(GuidePage).lessons.view
    assert view is not None  # noqa: S101 - the lesson just opened
    for card in view.quiz.cards:
        card.rows[0].box.click()
    view.quiz.check.click()
    settle(stage.filled.frame)
    view.ensureWidgetVisible(view.quiz.cards[1], 0, 10)
    return still(stage.filled)


def tour_door(stage: Stage) -> QWidget:
    """Show the way to the practice commune."""
    stage.empty.page(GuidePage)
    guide_page(stage.empty, TOUR)
    return still(stage.empty)


def tour(stage: Stage) -> QWidget:
    """Begin the tour."""
    view = one(TourView, guide_page(stage.filled, TOUR))
    if not view.tenders:
        view.begin()
    return still(stage.filled)


def abbreviations(stage: Stage) -> QWidget:
    """Show the abbreviations."""
    guide_page(stage.filled, WORDS)
    return still(stage.filled)


def preferences(stage: Stage) -> QWidget:
    """Show the preferences."""
    stage.filled.page(PreferencesPage)
    return still(stage.filled)


def preferences_end(stage: Stage) -> QWidget:
    """Show the end of the preferences."""
    to_end(stage.filled.page(PreferencesPage))
    return still(stage.filled)


def update(stage: Stage) -> QWidget:
    """Receive an update of the rules."""
    stage.filled.page(PreferencesPage).update_rules.click()
    return still(stage.filled)


def take_away(stage: Stage) -> QWidget:
    """Take the book to another computer."""
    stage.filled.page(PreferencesPage).take_away.click()
    return still(stage.filled)


def move_in(stage: Stage) -> QWidget:
    """Bring the book of another computer here."""
    stage.empty.page(PreferencesPage).move_in.click()
    return still(stage.empty)


def lend(stage: Stage) -> QWidget:
    """Read a dossier again before it is lent."""
    session = stage.filled.session
    tender = session.book.tenders.get(session.book.tenders.all()[0].identifier)
    seen = replace(tender, subject=f"{tender.subject}, école Jules-Ferry, le 12 mars 2027")
    open_lend(session, seen, stage.filled.window)
    return still(stage.filled)


def new_tender(stage: Stage) -> QWidget:
    """Begin a tender from nothing."""
    stage.empty.window.open_tender(0)
    return still(stage.empty)


def step(kind: type[Step]) -> Way:
    """Return the way to a step of the awarded tender."""

    def reach(stage: Stage) -> QWidget:
        stage.filled.step(kind)
        return still(stage.filled)

    return reach


def preview(stage: Stage) -> QWidget:
    """Show the document beside the questions."""
    stage.filled.step(CriteriaStep)
    wizard = stage.filled.window.wizard
    assert wizard is not None  # noqa: S101 - the wizard just opened
    wizard.header.preview.setChecked(True)
    settle(stage.filled.frame)
    return still(stage.filled)


def comparison(stage: Stage) -> QWidget:
    """Compare with what was published."""
    found = stage.filled.step(ReviewStep)
    stage.filled.answers.wanted = stage.practice / "dossiers" / invented.OWN
    card = one(ComparisonCard, found)
    card.compare.click()
    settle(stage.filled.frame)
    area = next(area for area in _areas(found) if area.isAncestorOf(card))
    area.ensureWidgetVisible(card, 0, 20)
    return still(stage.filled)


def _areas(widget: QWidget) -> list[QScrollArea]:
    window = widget.window()
    return [area for area in window.findChildren(QScrollArea) if area.isVisible()]


def duties(stage: Stage) -> QWidget:
    """Show what the law asks."""
    stage.filled.step(CriteriaStep)
    one(DutyButton, stage.filled.window).open_sheet()
    return still(stage.filled)


def hours(stage: Stage) -> QWidget:
    """Count the hours of insertion."""
    one(HoursCard, stage.filled.step(ExecutionStep).window()).open()
    return still(stage.filled)


def simulator(stage: Stage) -> QWidget:
    """Try weights."""
    one(ScoringTools, stage.filled.step(CriteriaStep)).open_simulator()
    return still(stage.filled)


def life_cycle(stage: Stage) -> QWidget:
    """Compare costs over a life."""
    one(ScoringTools, stage.filled.step(CriteriaStep)).open_calculator(None)
    return still(stage.filled)
