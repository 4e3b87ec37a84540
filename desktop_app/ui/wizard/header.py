"""The top of the wizard: which tender, when it was saved, and the gestures on the whole."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from desktop_app.core.tender import Tender
from desktop_app.ui.announce import announce
from desktop_app.ui.figures import day_text, money_text, time_text
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.labels import Hint, Title
from desktop_app.ui.wizard.editor import TenderEditor

SUBJECT_FACTOR = 1.3
ROOM_LETTERS = 150
SUBJECT_LETTERS = 45
AROUND_TEXT = 62
LEAST_LETTERS = 60
LEAST_LINES = 4
AROUND = 48
SPACE = 8
NAME_LETTERS = 16
NO_LIMIT = 16_777_215
SEPARATOR = " · "


class Header(QWidget):
    """Shows the subject and offers to undo, to hide the findings, to close."""

    close_asked = Signal()
    findings_toggled = Signal(bool)

    def __init__(self, editor: TenderEditor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editor = editor
        self._subject = ""
        self._is_tight = False
        self.subject = Title("", SUBJECT_FACTOR)
        self.facts = Hint()
        self.saved = Hint()
        self.undo = Button(self.tr("Annuler"), "undo-2")
        self.redo = Button(self.tr("Rétablir"), "redo-2")
        self.preview = Button(self.tr("Aperçu"), "eye")
        self.findings = Button(self.tr("Constats"), "scale")
        self.close_button = Button(self.tr("Fermer"), "x")
        self._build()
        self._connect()
        self.show_tender(editor.tender)
        self._show_history()

    def show_tender(self, tender: Tender) -> None:
        """Show what the tender is about."""
        self._subject = tender.subject.strip() or self.tr("Nouveau marché")
        family = self.editor.family
        facts = [
            family.title if family else self.tr("Famille d’achat à choisir"),
            self.tr("{amount} HT").format(amount=money_text(tender.amount))
            if tender.amount
            else self.tr("Montant à estimer"),
            self.tr("Lancement le {day}").format(day=day_text(tender.date)),
        ]
        self.facts.setText(SEPARATOR.join(facts))
        self._fit()

    def _connect(self) -> None:
        self.editor.tender_changed.connect(self.show_tender)
        self.editor.history_changed.connect(self._show_history)
        for told, form in (
            (self.editor.history.undone, self.tr("Annulé\u00a0: {geste}")),
            (self.editor.history.redone, self.tr("Rétabli\u00a0: {geste}")),
        ):
            told.connect(lambda name, form=form: announce(self, form.format(geste=name)))
        self.editor.saved.connect(self._show_saved)
        self.editor.failed.connect(self.saved.setText)
        self.undo.clicked.connect(self.editor.undo)
        self.redo.clicked.connect(self.editor.redo)
        self.findings.clicked.connect(self.findings_toggled)
        self.close_button.clicked.connect(self.close_asked)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
        self._show_history()

    @override
    def minimumSizeHint(self) -> QSize:
        # What it needs with its icons alone: longer texts must not keep the window wide.
        metrics = self.fontMetrics()
        return QSize(
            LEAST_LETTERS * metrics.averageCharWidth(), LEAST_LINES * metrics.lineSpacing()
        )

    def _fit(self) -> None:
        """Show the icons alone, and the subject on one line, where the room is short."""
        metrics = self.fontMetrics()
        names = [self.tr("Annuler"), self.tr("Rétablir"), self.tr("Aperçu")]
        names += [self.tr("Constats"), self.tr("Fermer")]
        wanted = sum(metrics.horizontalAdvance(name) + AROUND_TEXT for name in names)
        left = self.width() - wanted
        self._is_tight = is_tight = left < SUBJECT_LETTERS * metrics.averageCharWidth()
        for button, name in (
            (self.preview, self.tr("Aperçu")),
            (self.findings, self.tr("Constats")),
            (self.close_button, self.tr("Fermer")),
        ):
            button.setText("" if is_tight else name)
        self.facts.setHidden(is_tight)
        buttons = (self.undo, self.redo, self.preview, self.findings, self.close_button)
        room = self.width() - sum(button.sizeHint().width() + SPACE for button in buttons)
        cut = self.subject.fontMetrics().elidedText(
            self._subject, Qt.TextElideMode.ElideRight, room - AROUND
        )
        self.subject.setText(cut if is_tight else self._subject)
        self.subject.setToolTip(self._subject if is_tight else "")

    def _show_history(self) -> None:
        undone, redone = self.editor.history.names()
        has_room = self.width() >= ROOM_LETTERS * self.fontMetrics().averageCharWidth()
        for button, plain, name, key in (
            (self.undo, self.tr("Annuler"), undone, QKeySequence.StandardKey.Undo),
            (self.redo, self.tr("Rétablir"), redone, QKeySequence.StandardKey.Redo),
        ):
            whole = self.tr("{geste} : {nom}").format(geste=plain, nom=name) if name else plain
            self._write(button, plain, whole, has_room=has_room and not self._is_tight)
            button.setAccessibleName(whole)
            shown = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
            button.setToolTip(f"{whole} ({shown})")
        self.undo.setEnabled(self.editor.can_undo)
        self.redo.setEnabled(self.editor.can_redo)

    def _write(self, button: Button, plain: str, whole: str, *, has_room: bool) -> None:
        """Name a gesture in a room kept for it, so that nothing beside or below moves."""
        button.setMinimumWidth(0)
        button.setMaximumWidth(NO_LIMIT)
        button.setText("" if self._is_tight else plain)
        if not has_room:
            return
        metrics = button.fontMetrics()
        room = metrics.averageCharWidth() * NAME_LETTERS
        width = button.sizeHint().width() + room
        room += metrics.horizontalAdvance(plain)
        button.setText(metrics.elidedText(whole, Qt.TextElideMode.ElideRight, room))
        button.setFixedWidth(width)

    def _show_saved(self) -> None:
        self.saved.setText(self.tr("Enregistré à {time}").format(time=time_text()))

    def _build(self) -> None:
        self.findings.setCheckable(True)
        self.findings.setChecked(True)
        self.preview.setCheckable(True)
        self.preview.setToolTip(self.tr("Montrer ou cacher le document tel qu’il sera écrit (F9)"))
        self.preview.setAccessibleName(self.preview.toolTip())
        self.findings.setToolTip(self.tr("Montrer ou cacher ce que dit le droit"))
        self.findings.setAccessibleName(self.findings.toolTip())
        self.close_button.setAccessibleName(self.tr("Fermer le marché"))
        self.close_button.setToolTip(self.close_button.accessibleName())
        self.saved.setText(self.tr("Chaque réponse est enregistrée."))
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(self.subject)
        texts.addWidget(self.facts)
        texts.addWidget(self.saved)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 12, 16, 8)
        row.setSpacing(SPACE)
        row.addLayout(texts, 1)
        for widget in (self.undo, self.redo, self.preview, self.findings, self.close_button):
            row.addWidget(widget)
