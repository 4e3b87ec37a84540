"""A work that is usually quick: past half a second, a window says so and lets it be given up."""

from collections.abc import Callable
from functools import partial
from typing import Any, Final

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from desktop_app.core.errors import UserError
from desktop_app.ui.dialogs.wait_dialog import WaitDialog
from desktop_app.ui.notice import Notice
from desktop_app.ui.session import Session

PATIENCE_MS: Final = 500


class Patience(QObject):
    """Waits for one work at a time; what is given up ends by itself, and its result is dropped."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._parent = parent
        self._generation = 0
        self._text = ""
        self.dialog: WaitDialog | None = None
        self.timer = QTimer(self, interval=PATIENCE_MS, singleShot=True)
        self.timer.timeout.connect(self._show)

    def run(
        self,
        text: str,
        work: Callable[[], Any],
        done: Callable[[Any], None],
        failed: Callable[[UserError], None],
    ) -> None:
        """Run a work that changes nothing by itself, then call `done` or `failed`."""
        # A dossier on a slow drive may come while another is waited for: the last one is wanted.
        self._leave()
        self._generation += 1
        self._text = text
        self.timer.start()
        deliver = partial(self._deliver, self._generation)
        self._session.background.run(work, partial(deliver, done), partial(deliver, failed))

    def give_up(self) -> None:
        """Wait no longer; nothing has changed."""
        self._generation += 1
        self.dialog = None
        self._session.say(Notice(self.tr("Arrêté : rien n’a changé.")))

    def _show(self) -> None:
        self.dialog = WaitDialog(self._text, self._parent)
        self.dialog.stopped.connect(self.give_up)
        self.dialog.open()

    def _deliver(self, generation: int, call: Callable[[Any], None], result: Any) -> None:
        if generation != self._generation:
            return
        self._leave()
        call(result)

    def _leave(self) -> None:
        self.timer.stop()
        dialog, self.dialog = self.dialog, None
        if dialog is not None:
            dialog.accept()
