"""The steps of the wizard, in order."""

from desktop_app.ui.wizard.step import Step
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

STEPS: tuple[type[Step], ...] = (
    NeedStep,
    ProcedureStep,
    LotsStep,
    SourcingStep,
    SpecificationsStep,
    CriteriaStep,
    ExecutionStep,
    ReviewStep,
    BidsStep,
    FollowUpStep,
)
