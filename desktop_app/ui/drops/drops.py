"""Files dropped anywhere on the window: seen before the fields, which would take their names."""

from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.core.override import override
from desktop_app.ui.drops.droppable import Droppable, hint_of, kind_of, paths_of, refusal_of
from desktop_app.ui.drops.hint import DropHint
from desktop_app.ui.library.targets import target
from desktop_app.ui.notice import Notice
from desktop_app.ui.session import Session

Type = QEvent.Type
DRAGS: Final = frozenset({Type.DragEnter, Type.DragMove, Type.DragLeave, Type.Drop})


class Drops(QObject):
    """Listens to the window of the system; texts that are dragged go to the fields as ever."""

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._window = window
        self.hint = DropHint(window)
        window.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if watched is self._window:
            if kind == Type.Show:
                self._listen()
            elif kind == Type.Hide:
                self._stop()
            return False
        return kind in DRAGS and self._follow(event)

    def take(self, paths: tuple[Path, ...], place: QPoint) -> None:
        """Bring in what was dropped, or say calmly what can be."""
        kind = kind_of(paths[0]) if len(paths) == 1 else None
        if kind is Droppable.PICTURE:
            self._take_picture(paths[0], place)
        elif kind is not None:
            self._session.place_asked.emit(target(kind.value, paths[0]))
        else:
            self._session.say(Notice(refusal_of(paths)))

    def _listen(self) -> None:
        handle = self._window.window().windowHandle()
        if handle is not None:
            handle.removeEventFilter(self)
            handle.installEventFilter(self)
            self._window.window().setAcceptDrops(True)

    def _stop(self) -> None:
        # The window of the system still has events while it is taken apart: not for Python.
        handle = self._window.window().windowHandle()
        if handle is not None:
            handle.removeEventFilter(self)

    def _follow(self, event: QEvent) -> bool:
        if isinstance(event, QDropEvent | QDragMoveEvent | QDragEnterEvent):
            if not event.mimeData().hasUrls() or QApplication.activeModalWidget() is not None:
                return False
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            paths = paths_of(event.mimeData())
            if event.type() == Type.DragEnter:
                self.hint.show_text(hint_of(paths))
            elif event.type() == Type.Drop:
                self.hint.hide()
                place = event.position().toPoint()
                # Later: whoever holds the files is let go first.
                QTimer.singleShot(0, self, partial(self.take, paths, place))
            return True
        was_held = self.hint.isVisible()
        self.hint.hide()
        return was_held

    def _take_picture(self, path: Path, place: QPoint) -> None:
        from desktop_app.ui.widgets.logo_field import LogoField  # noqa: PLC0415 - pictures, long to read

        widget = self._window.window().childAt(place)
        while widget is not None and not isinstance(widget, LogoField):
            widget = widget.parentWidget()
        if isinstance(widget, LogoField):
            widget.chosen.emit(path)
        else:
            text = self.tr("Une image se dépose sur le champ Logo, dans les préférences.")
            self._session.say(Notice(text))
