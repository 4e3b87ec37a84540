"""The screens that the guide names: which page, or which step of a tender."""

from desktop_app.guide.lesson import Screen
from desktop_app.ui.page_list import PAGES
from desktop_app.ui.pages.home import HomePage
from desktop_app.ui.pages.library import LibraryPage
from desktop_app.ui.pages.preferences import PreferencesPage
from desktop_app.ui.pages.suppliers import SuppliersPage
from desktop_app.ui.pages.tenders import TendersPage
from desktop_app.ui.widgets.page import Page
from desktop_app.ui.wizard.step import Step
from desktop_app.ui.wizard.steps import STEPS
from desktop_app.ui.wizard.steps.bids import BidsStep
from desktop_app.ui.wizard.steps.criteria import CriteriaStep
from desktop_app.ui.wizard.steps.execution import ExecutionStep
from desktop_app.ui.wizard.steps.follow_up import FollowUpStep
from desktop_app.ui.wizard.steps.lots import LotsStep
from desktop_app.ui.wizard.steps.need import NeedStep
from desktop_app.ui.wizard.steps.procedure import ProcedureStep
from desktop_app.ui.wizard.steps.review import ReviewStep
from desktop_app.ui.wizard.steps.sourcing import SourcingStep
from desktop_app.ui.wizard.steps.specifications import SpecificationsStep

PAGE_OF: dict[Screen, type[Page]] = {
    Screen.HOME: HomePage,
    Screen.TENDERS: TendersPage,
    Screen.SUPPLIERS: SuppliersPage,
    Screen.LIBRARY: LibraryPage,
    Screen.PREFERENCES: PreferencesPage,
}
STEP_OF: dict[Screen, type[Step]] = {
    Screen.NEED: NeedStep,
    Screen.PROCEDURE: ProcedureStep,
    Screen.LOTS: LotsStep,
    Screen.SOURCING: SourcingStep,
    Screen.SPECIFICATIONS: SpecificationsStep,
    Screen.CRITERIA: CriteriaStep,
    Screen.EXECUTION: ExecutionStep,
    Screen.REVIEW: ReviewStep,
    Screen.BIDS: BidsStep,
    Screen.FOLLOW_UP: FollowUpStep,
}


def page_rank(screen: Screen) -> int:
    """Return the rank of a page in the navigation."""
    return PAGES.index(PAGE_OF[screen])


def step_rank(screen: Screen) -> int:
    """Return the rank of a step in the wizard."""
    return STEPS.index(STEP_OF[screen])
