"""The wizard: the steps at the left, the questions in the middle, the law at the right."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from desktop_app.core.tender import Tender
from desktop_app.law.finding import Finding
from desktop_app.ui.addresses import GESTURE, SEARCH
from desktop_app.ui.library.targets import target
from desktop_app.ui.session import Session
from desktop_app.ui.shortcuts import Shortcut, bind, is_pressed
from desktop_app.ui.wizard.attention import Question
from desktop_app.ui.wizard.body import Body
from desktop_app.ui.wizard.editor import TenderEditor
from desktop_app.ui.wizard.header import Header
from desktop_app.ui.wizard.panel import FindingsPanel
from desktop_app.ui.wizard.preview_place import PreviewPlace
from desktop_app.ui.wizard.step import Step
from desktop_app.ui.wizard.step_list import StepList, home_of
from desktop_app.ui.wizard.step_stack import StepStack
from desktop_app.ui.wizard.steps import STEPS
from desktop_app.ui.wizard.tab_order import TabOrder

ROOM_FOR_PREVIEW = 1300


class WizardView(QWidget):
    """Leads through the steps of one tender, in any order."""

    closed = Signal()

    def __init__(self, session: Session, identifier: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editor = TenderEditor(session, identifier, self)
        self.header = Header(self.editor)
        self.step_list = StepList(STEPS)
        self.pages = StepStack(self.editor)
        self.panel = FindingsPanel(self.editor)
        self.place = PreviewPlace(self.editor, QWidget())
        self.body = Body(self.step_list, self.place, self.panel, self.pages)
        self.previous, self.next = self.body.previous, self.body.next
        self._tabs = TabOrder(self)
        self._build()
        self._connect()
        self._show_findings()
        self.show_step(0)
        self.header.preview.setChecked(session.settings.preview_shown)

    @property
    def index(self) -> int:
        """The rank of the step on screen."""
        return self.pages.currentIndex()

    def step(self, index: int) -> Step:
        """Return a step, made at its first use."""
        return self.pages.step(index)

    def show_step(self, index: int) -> None:
        """Show a step with the answers of the tender."""
        if not 0 <= index < len(STEPS):
            return
        self.editor.flush()
        self.body.leave_sheet()
        if self.place.questions.isHidden():
            self.header.preview.setChecked(False)
        self.pages.show_step(index)
        self.step_list.show_step(index)
        self.body.chooser.show_step(index)
        self.panel.lead_with(STEPS[index].places)
        self.previous.setEnabled(index > 0)
        self.next.setVisible(index < len(STEPS) - 1)
        self.next.advise(is_advised=not STEPS[index].has_own_gesture)
        self._tabs.start()

    def go(self, distance: int) -> None:
        """Move by some steps and put the keyboard in the first field."""
        target = self.index + distance
        if 0 <= target < len(STEPS):
            self.show_step(target)
            self.pages.focus_first()

    def correct(self, finding: Finding) -> None:
        """Lead to the field where a finding is put right."""
        index, _ = self.pages.field_of(finding)
        self.show_step(index)
        self.pages.lead_to(finding)

    def answer(self, question: Question) -> None:
        """Lead to the field where an answer awaited is given."""
        index = home_of(question, STEPS)
        self.show_step(index)
        self.pages.focus(self.step(index).field_labelled(question.label))

    def go_round(self) -> None:
        """Move the keyboard to the next region: steps, questions, preview, findings."""
        preview = self.place.preview
        steps = self.step_list if self.step_list.isVisible() else self.body.chooser
        regions = [steps, self.pages, preview, self.panel]
        regions = [region for region in regions if region.isVisible()]
        current = self.focusWidget()
        here = [rank for rank, region in enumerate(regions) if region.isAncestorOf(current)]
        target = regions[(here[0] + 1) % len(regions) if here else 0]
        if target is self.panel and (button := self.panel.first_button()) is not None:
            button.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif target is preview:
            preview.sight.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif target is self.pages:
            self.pages.focus(self.step(self.index).first_field())
        else:
            steps.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @override
    def event(self, event: QEvent) -> bool:
        # Taken before the shortcuts: the message bar has the same keys, and two are none.
        if event.type() == QEvent.Type.ShortcutOverride and self._gesture(event) is not None:
            event.accept()
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        gesture = self._gesture(event)
        if gesture is None:
            super().keyPressEvent(event)
        else:
            gesture()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        self.editor.keep_check()
        self.place.keep()
        super().hideEvent(event)

    def _show_preview(self, shown: bool) -> None:  # noqa: FBT001 - the signal of a button
        # The findings give their room to the preview, and take it back.
        if self.width() < ROOM_FOR_PREVIEW:
            self.header.findings.setChecked(not shown and self.body.has_room)
        self.body.show_preview(shown)
        self._tabs.start()

    def _show_panel(self, shown: bool) -> None:  # noqa: FBT001 - the signal of a button
        # Beside both, the questions would have no room at all: the preview gives its own back.
        if shown and self.header.preview.isChecked() and self.width() < ROOM_FOR_PREVIEW:
            self.header.preview.setChecked(False)
        self.body.show_panel(shown)
        self._tabs.start()

    def _gesture(self, event: QEvent) -> Callable[[], None] | None:
        if not isinstance(event, QKeyEvent):
            return None
        if is_pressed(Shortcut.UNDO, event):
            return self.editor.undo
        return self.editor.redo if is_pressed(Shortcut.REDO, event) else None

    @override
    def focusNextPrevChild(self, next: bool) -> bool:
        if self._tabs.isActive():
            self._tabs.settle()
        return super().focusNextPrevChild(next)

    def _show_tender(self, tender: Tender) -> None:
        self.pages.show_tender(tender)
        self._tabs.start()

    def _show_findings(self) -> None:
        self.step_list.show_findings(self.editor)
        self.body.chooser.name(self.step_list.texts())
        self.pages.show_notes()
        self._tabs.start()

    def _connect(self) -> None:
        editor, session = self.editor, self.editor.session
        editor.tender_changed.connect(self._show_tender)
        editor.findings_changed.connect(self._show_findings)
        editor.failed.connect(session.refuse)
        for steps in (self.step_list, self.body.chooser):
            steps.asked.connect(self.show_step)
        for asking in (self.panel, self.pages):
            asking.correction_asked.connect(self.correct)
            asking.answer_asked.connect(self.answer)
        self.previous.clicked.connect(lambda: self.go(-1))
        self.next.clicked.connect(lambda: self.go(1))
        self.header.close_asked.connect(self._close)
        self.header.findings.toggled.connect(self._show_panel)
        self.body.panel_wanted.connect(self.header.findings.setChecked)
        self.header.preview.toggled.connect(self._show_preview)
        bind(Shortcut.NEXT_STEP, self, lambda: self.go(1))
        bind(Shortcut.PREVIOUS_STEP, self, lambda: self.go(-1))
        bind(Shortcut.REGION, self, self.go_round)
        bind(Shortcut.PREVIEW, self, self.header.preview.toggle)
        search = partial(session.place_asked.emit, target(GESTURE, SEARCH))
        bind(Shortcut.FIND, self, search)

    def _close(self) -> None:
        self.editor.keep_check()
        self.closed.emit()

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.header)
        layout.addWidget(self.body, 1)
