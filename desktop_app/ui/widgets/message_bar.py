"""The place where the window speaks: one sentence, and at most one gesture about it."""

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.core.override import override
from desktop_app.ui.announce import announce, announce_now
from desktop_app.ui.colours import colours_of
from desktop_app.ui.icons import pixmap
from desktop_app.ui.notice import Notice, Tone
from desktop_app.ui.session import Session
from desktop_app.ui.shortcuts import Shortcut, bind
from desktop_app.ui.widgets.buttons import BareButton, Button
from desktop_app.ui.widgets.card import MARGIN, Card
from desktop_app.ui.widgets.labels import Decoration, Sentence

SHOWN_FOR_MS = 12_000
# As slow readers read; a longer message stays longer.
MS_A_LETTER = 100
AROUND = 6
ICONS = {Tone.SAVED: "circle-check", Tone.INFORMATION: "info", Tone.PROBLEM: "triangle-alert"}


class MessageBar(Card):
    """Shows the last notice; a problem stays until it is closed, and all do if it is wished."""

    def __init__(
        self, session: Session, parent: QWidget | None = None, *, has_key: bool = True
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._notice: Notice | None = None
        self._picture = Decoration()
        self._text = Sentence()
        self.action = Button("")
        self.close_button = BareButton("x")
        self.timer = QTimer(self, singleShot=True)
        self._build()
        self.timer.timeout.connect(self._fade)
        self.action.clicked.connect(self._act)
        self.close_button.clicked.connect(self.hide)
        if has_key:
            bind(Shortcut.UNDO, self, self.undo)
        self.hide()

    def _build(self) -> None:
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.close_button.setAccessibleName(self.tr("Fermer le message"))
        self.close_button.setToolTip(self.tr("Fermer le message"))
        self.box.setContentsMargins(MARGIN, AROUND, MARGIN, AROUND)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self._picture)
        row.addWidget(self._text, 1)
        row.addWidget(self.action)
        row.addWidget(self.close_button)
        self.box.addLayout(row)

    def line_height(self) -> int:
        """Return how tall one line of a message is."""
        return self.fontMetrics().height() + AROUND

    def text(self) -> str:
        """Return the sentence on show, or nothing."""
        return "" if self.isHidden() else self._text.text()

    def show_notice(self, notice: Notice) -> None:
        """Replace the sentence on show."""
        self._notice = notice
        self._draw(notice.tone)
        self._text.setText(notice.text)
        self.setAccessibleName(notice.text)
        self.action.setText(notice.action)
        self.action.setVisible(bool(notice.action))
        self.show()
        self.timer.stop()
        if notice.tone is Tone.PROBLEM:
            announce_now(self, notice.text)
            return
        announce(self, notice.text)
        if not self._session.settings.notices_stay:
            self.timer.start(max(SHOWN_FOR_MS, MS_A_LETTER * len(notice.text)))

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._notice is not None:
            self._draw(self._notice.tone)

    def undo(self) -> bool:
        """Undo what the sentence tells of; tell whether there was something to undo."""
        notice = self._notice
        if self.isHidden() or notice is None or notice.act is None or not notice.undoes:
            return False
        self._act()
        return True

    def _draw(self, tone: Tone) -> None:
        colours = colours_of(self.palette())
        tones = {
            Tone.SAVED: colours.good,
            Tone.INFORMATION: colours.accent,
            Tone.PROBLEM: colours.bad,
        }
        self._picture.setPixmap(pixmap(ICONS[tone], tones[tone], 20))

    def _fade(self) -> None:
        """Hide what has been read, unless the mouse or the keyboard is on it."""
        if self.underMouse() or self.isAncestorOf(self.window().focusWidget()):
            self.timer.start()
        else:
            self.hide()

    def _act(self) -> None:
        notice, self._notice = self._notice, None
        self.hide()
        if notice is not None and notice.act is not None:
            notice.act()
            if notice.undoes and self.isHidden():
                # What undoes and says nothing of it would leave a reader of the screen in doubt.
                self._session.say(Notice(self.tr("C’est annulé.")))
