"""The place where the window speaks: one sentence, and at most one gesture about it."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from desktop_app.ui.colours import colours_of
from desktop_app.ui.icons import icon, pixmap
from desktop_app.ui.notice import Notice, Tone
from desktop_app.ui.shortcuts import Shortcut, bind
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.card import Card
from desktop_app.ui.widgets.labels import Decoration, Sentence

SHOWN_FOR_MS = 12_000
ICONS = {Tone.SAVED: "circle-check", Tone.INFORMATION: "info", Tone.PROBLEM: "triangle-alert"}


class MessageBar(Card):
    """Shows the last notice; a problem stays until it is closed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._notice: Notice | None = None
        self._picture = Decoration()
        self._text = Sentence()
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.action = Button("")
        self.close_button = QToolButton(autoRaise=True)
        self.close_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.close_button.setAccessibleName(self.tr("Fermer le message"))
        self.close_button.setToolTip(self.tr("Fermer le message"))
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self._picture)
        row.addWidget(self._text, 1)
        row.addWidget(self.action)
        row.addWidget(self.close_button)
        self.box.addLayout(row)
        self.timer = QTimer(self, singleShot=True, interval=SHOWN_FOR_MS)
        self.timer.timeout.connect(self.hide)
        self.action.clicked.connect(self._act)
        self.close_button.clicked.connect(self.hide)
        (self._undo,) = bind(Shortcut.UNDO, self, self._act)
        self.hide()

    def text(self) -> str:
        """Return the sentence on show, or nothing."""
        return "" if self.isHidden() else self._text.text()

    def show_notice(self, notice: Notice) -> None:
        """Replace the sentence on show."""
        self._notice = notice
        colours = colours_of(self.palette())
        tones = {
            Tone.SAVED: colours.good,
            Tone.INFORMATION: colours.accent,
            Tone.PROBLEM: colours.bad,
        }
        self._picture.setPixmap(pixmap(ICONS[notice.tone], tones[notice.tone], 20))
        self.close_button.setIcon(icon("x"))
        self._text.setText(notice.text)
        self.setAccessibleName(notice.text)
        self.action.setText(notice.action)
        self.action.setVisible(bool(notice.action))
        self._undo.setEnabled(notice.act is not None)
        self.show()
        self.timer.stop()
        if notice.tone is not Tone.PROBLEM:
            self.timer.start()

    def _act(self) -> None:
        notice, self._notice = self._notice, None
        self.hide()
        if notice is not None and notice.act is not None:
            notice.act()
