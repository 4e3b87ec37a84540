"""Printing from a tender: the document of the preview, or the choice of documents."""

from functools import partial

from PySide6.QtCore import QCoreApplication

from desktop_app.documents.printing import print_document
from desktop_app.ui.notice import Notice
from desktop_app.ui.printing.desk import PrintDesk
from desktop_app.ui.wizard.preview import Preview
from desktop_app.ui.wizard.preview_maker import FORMAT
from desktop_app.ui.wizard.steps import STEPS
from desktop_app.ui.wizard.steps.review import ReviewStep
from desktop_app.ui.wizard.wizard import WizardView

translate = QCoreApplication.translate


def print_out(wizard: WizardView, desk: PrintDesk) -> None:
    """Print the document of the preview, or lead to where documents are chosen."""
    preview = wizard.place.preview
    if preview.isVisible():
        _print_paper(preview, desk)
        return
    rank = STEPS.index(ReviewStep)
    wizard.show_step(rank)
    step = wizard.step(rank)
    if isinstance(step, ReviewStep):
        wizard.pages.focus(step.export.print)
    text = translate("PrintOut", "Cochez les documents à imprimer, puis « Imprimer… ».")
    wizard.editor.session.say(Notice(text))


def _print_paper(preview: Preview, desk: PrintDesk) -> None:
    paper, catalogue = preview.paper(), preview.editor.catalogue
    if paper is not None:
        make = partial(print_document, paper.tender, catalogue, paper.piece, FORMAT, paper.beside)
        desk.print_files(preview.piece.currentText(), (make,))
