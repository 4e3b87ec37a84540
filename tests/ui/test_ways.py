import pytest

from desktop_app.core.tender_status import TenderStatus
from desktop_app.ui.dialogs.model_choice import ModelChoice
from desktop_app.ui.page_list import PAGES, RANKS
from desktop_app.ui.pages.guide import GuidePage
from desktop_app.ui.pages.library import LibraryPage
from desktop_app.ui.pages.suppliers import SuppliersPage
from desktop_app.ui.wizard.steps import STEPS
from desktop_app.ui.wizard.steps.follow_up import FollowUpStep


@pytest.fixture
def kept(session, contract_tender):
    return session.book.tenders.put(contract_tender).identifiers[0]


def shown_page(window):
    return type(window.stack.currentWidget())


def test_an_address_of_a_step_opens_it_in_its_tender(window, kept):
    window.session.place_asked.emit(f"step:FollowUpStep/{kept}")
    assert window.wizard.editor.identifier == kept
    assert window.wizard.index == STEPS.index(FollowUpStep)


def test_an_address_of_a_step_alone_moves_in_the_tender_on_show(window, kept):
    window.ways.follow(f"tender:{kept}")
    window.ways.follow("step:LotsStep")
    assert window.wizard.editor.identifier == kept
    assert STEPS[window.wizard.index].__name__ == "LotsStep"


def test_an_address_of_a_step_leads_nowhere_without_a_tender(window):
    window.ways.follow("step:LotsStep")
    assert window.wizard is None


@pytest.mark.parametrize("rank", range(len(PAGES)))
def test_every_page_has_an_address(window, rank):
    window.ways.follow(f"page:{PAGES[rank].name}")
    assert shown_page(window) is PAGES[rank].load()


def test_an_unknown_address_leads_nowhere(window):
    before = shown_page(window)
    for address in ("page:Nowhere", "galaxy:7", ""):
        window.ways.follow(address)
    assert shown_page(window) is before


def test_a_clause_is_shown_in_the_library(window, catalogue, hand):
    name = next(iter(catalogue.clauses))
    window.ways.follow(f"clause:{name}")
    hand.waits()
    assert shown_page(window) is LibraryPage
    assert window.page(RANKS[LibraryPage.__name__]).clauses.clause.identifier == name


def test_a_supplier_is_shown_in_its_page(window, suppliers, qtbot):
    wanted = suppliers.all()[1]
    window.ways.follow(f"supplier:{wanted.identifier}")
    page = window.page(RANKS[SuppliersPage.__name__])
    assert shown_page(window) is SuppliersPage
    qtbot.waitUntil(lambda: page._kept.name == wanted.name)  # noqa: SLF001 - what is on show


def test_a_lesson_is_shown_in_the_guide(window, catalogue):
    lesson = catalogue.guide.in_order()[1]
    window.ways.follow(f"lesson:{lesson.identifier}")
    assert shown_page(window) is GuidePage
    guide = window.page(RANKS[GuidePage.__name__])
    assert guide.lessons.view is not None
    assert guide.lessons.view.lesson == lesson


def test_archiving_by_address_can_be_undone(window, session, kept, said):
    window.ways.follow(f"gesture:archive/{kept}")
    assert session.book.tenders.all()[0].status is TenderStatus.ARCHIVED
    said[-1].act()
    assert session.book.tenders.all()[0].status is TenderStatus.CURRENT


def test_a_new_tender_begins_at_once_without_models(window):
    window.ways.begin()
    assert window.wizard is not None


def test_a_new_tender_offers_the_models_first(window, session, kept, contract_tender, hand):
    session.book.tenders.sort(kept, TenderStatus.MODEL)
    window.ways.begin()
    assert window.wizard is None
    dialog = choice_in(window)
    assert contract_tender.subject in dialog.model.values[0].title
    hand.clicks(dialog.begin)
    opened = window.wizard.editor
    assert opened.identifier != kept
    assert opened.tender.criteria == contract_tender.criteria
    assert opened.tender.last_check is None
    assert opened.tender.subject == contract_tender.subject


def test_the_blank_tender_is_offered_too(window, session, kept, hand):
    session.book.tenders.sort(kept, TenderStatus.MODEL)
    window.ways.begin()
    dialog = choice_in(window)
    dialog.list.setCurrentIndex(dialog.model.index(1))
    hand.clicks(dialog.begin)
    assert window.wizard.editor.tender.subject == ""
    assert len(session.book.tenders.all()) == 1


def choice_in(window):
    (dialog,) = window.findChildren(ModelChoice)
    return dialog
