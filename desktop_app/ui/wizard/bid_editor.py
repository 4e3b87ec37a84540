"""The bids being typed: each gesture is saved beside the tender and can be undone."""

from desktop_app.core.bid import Bid, BidSheet
from desktop_app.ui.wizard.editor import TenderEditor
from desktop_app.ui.wizard.gesture_names import bid_names
from desktop_app.ui.wizard.sheet_editor import SheetEditor, SheetKind

BIDS = SheetKind(BidSheet(), lambda book: book.bids, bid_names)


class BidEditor(SheetEditor):
    """Holds the bids of one tender."""

    sheet: BidSheet

    def __init__(self, editor: TenderEditor) -> None:
        super().__init__(editor, BIDS)

    def add(self, bid: Bid) -> None:
        """Add a bid and save at once."""
        self.change(bids=(*self.sheet.bids, bid))

    def remove(self, rank: int) -> None:
        """Remove a bid and save at once."""
        self.change(bids=(*self.sheet.bids[:rank], *self.sheet.bids[rank + 1 :]))

    def edit(self, rank: int, bid: Bid) -> None:
        """Replace a bid and save when the typing pauses."""
        self.typed(bids=(*self.sheet.bids[:rank], bid, *self.sheet.bids[rank + 1 :]))
