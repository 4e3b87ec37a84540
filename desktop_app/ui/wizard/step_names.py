"""The steps as addresses and the guide name them."""

from desktop_app.guide.lesson import Screen
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
from desktop_app.ui.wizard.wizard import WizardView

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


def go_to(wizard: WizardView, name: str) -> None:
    """Move to the step of a name; an unknown one leads nowhere."""
    ranks = {step.__name__: rank for rank, step in enumerate(STEPS)}
    if name in ranks:
        wizard.go(ranks[name] - wizard.index)
