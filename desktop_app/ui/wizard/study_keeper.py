"""The comparison of life-cycle costs, kept beside the tender when the typing pauses."""

from desktop_app.scoring.life_cycle import LifeCycleStudy
from desktop_app.ui.wizard.editor import TenderEditor
from desktop_app.ui.wizard.gesture_names import study_names
from desktop_app.ui.wizard.sheet_editor import SheetEditor, SheetKind

STUDY = SheetKind(LifeCycleStudy(), lambda book: book.studies, study_names)


class StudyKeeper(SheetEditor):
    """Holds the comparison of one tender; a tender not saved yet keeps none."""

    sheet: LifeCycleStudy

    def __init__(self, editor: TenderEditor) -> None:
        super().__init__(editor, STUDY)

    def keep(self, study: LifeCycleStudy) -> None:
        """Write a comparison when the typing pauses."""
        self.typed(horizon=study.horizon, bids=study.bids)
