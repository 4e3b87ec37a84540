"""Printing from a tender: the document of the preview, or the choice of documents."""

from PySide6.QtCore import QCoreApplication

from desktop_app.ui.notice import Notice
from desktop_app.ui.wizard.steps import STEPS
from desktop_app.ui.wizard.steps.review import ReviewStep
from desktop_app.ui.wizard.wizard import WizardView

translate = QCoreApplication.translate


def print_out(wizard: WizardView) -> None:
    """Print the document of the preview, or lead to where documents are chosen."""
    if wizard.place.preview.isVisible():
        wizard.place.preview.print_out()
        return
    rank = STEPS.index(ReviewStep)
    wizard.show_step(rank)
    step = wizard.step(rank)
    if isinstance(step, ReviewStep):
        wizard.pages.focus(step.export.print)
    text = translate("PrintOut", "Cochez les documents à imprimer, puis « Imprimer… ».")
    wizard.editor.session.say(Notice(text))
