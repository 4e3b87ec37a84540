"""The bids being typed: each gesture is saved beside the tender and can be undone."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence

from desktop_app.core.bid import Bid, BidSheet
from desktop_app.core.errors import UserError
from desktop_app.ui.wizard.editor import GREATEST_HISTORY, TYPING_PAUSE_MS, TenderEditor


class BidEditor(QObject):
    """Holds the bids of one tender between the book and the step."""

    changed = Signal()

    def __init__(self, editor: TenderEditor) -> None:
        super().__init__(editor)
        self.editor = editor
        self.sheet = BidSheet()
        self._kept = self.sheet
        self._owner = 0
        self._past: list[BidSheet] = []
        self._future: list[BidSheet] = []
        self._typing = -1
        self._pause = QTimer(self, interval=TYPING_PAUSE_MS, singleShot=True)
        self._pause.timeout.connect(self.flush)
        editor.session.closing.connect(self.flush)

    @property
    def is_ready(self) -> bool:
        """Whether the tender is in the book, so that bids can stand beside it."""
        return bool(self.editor.identifier)

    def load(self) -> None:
        """Read the bids of the tender, once it is in the book."""
        if not self.is_ready or self._owner == self.editor.identifier:
            return
        self._owner = self.editor.identifier
        session = self.editor.session
        self.sheet = session.read(lambda: session.book.bids.get(self._owner), BidSheet())
        self._kept = self.sheet

    def add(self, bid: Bid) -> None:
        """Add a bid and save at once."""
        self._change((*self.sheet.bids, bid), typing=-1)

    def remove(self, rank: int) -> None:
        """Remove a bid and save at once."""
        self._change((*self.sheet.bids[:rank], *self.sheet.bids[rank + 1 :]), typing=-1)

    def edit(self, rank: int, bid: Bid) -> None:
        """Replace a bid and save when the typing pauses."""
        bids = (*self.sheet.bids[:rank], bid, *self.sheet.bids[rank + 1 :])
        self._change(bids, typing=rank)

    def undo(self) -> None:
        """Return to the bids before the last gesture."""
        self._travel(self._past, self._future)

    def redo(self) -> None:
        """Do again the gesture that was undone."""
        self._travel(self._future, self._past)

    def gesture(self, event: QEvent) -> Callable[[], None] | None:
        """Return what a key does to the bids rather than to the tender, if anything."""
        if not isinstance(event, QKeyEvent):
            return None
        if event.matches(QKeySequence.StandardKey.Undo):
            return self.undo
        return self.redo if event.matches(QKeySequence.StandardKey.Redo) else None

    def flush(self) -> None:
        """Save what is not saved yet."""
        self._pause.stop()
        self._typing = -1
        if self.sheet == self._kept or not self._owner:
            return
        session = self.editor.session
        try:
            news = session.book.bids.put(self._owner, self.sheet)
        except UserError as error:
            self.editor.failed.emit(str(error))
            return
        self._kept = self.sheet
        session.apply(news)
        self.editor.saved.emit()

    def _change(self, bids: tuple[Bid, ...], *, typing: int) -> None:
        if bids == self.sheet.bids:
            return
        if typing < 0 or typing != self._typing:
            self.flush()
            self._past.append(self.sheet)
            del self._past[:-GREATEST_HISTORY]
        self._future.clear()
        self._show(replace(self.sheet, bids=bids))
        self._typing = typing
        if typing < 0:
            self.flush()
        else:
            self._pause.start()

    def _travel(self, source: list[BidSheet], target: list[BidSheet]) -> None:
        self.flush()
        if source:
            target.append(self.sheet)
            self._show(source.pop())
            self.flush()

    def _show(self, sheet: BidSheet) -> None:
        self.sheet = sheet
        self.changed.emit()
