"""The preview: a document as it will be written, beside the questions, while they are answered."""

from functools import partial
from typing import Final

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from desktop_app.book.beside import beside
from desktop_app.core.beside import Beside
from desktop_app.core.errors import UserError
from desktop_app.core.sourcing import INTERNAL_PIECES
from desktop_app.documents.pages import PagePicture
from desktop_app.documents.printing import needed
from desktop_app.ui.addresses import GESTURE, PRINT
from desktop_app.ui.announce import announce
from desktop_app.ui.library.targets import target
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.labels import FieldLabel, Hint
from desktop_app.ui.wizard.editor import TenderEditor
from desktop_app.ui.wizard.page_sight import PageSight
from desktop_app.ui.wizard.preview_maker import FORMAT, Paper, PreviewMaker, Wish

PAUSE_MS: Final = 60
# A sheet of A4 is this wide on a screen of 96 dots an inch.
SHEET_WIDTH: Final = 794
ZOOMS: Final = (50, 75, 100, 125, 150, 200, 300)


class Preview(QWidget):
    """Shows one page of one document; the page is kept while the tender changes."""

    def __init__(self, editor: TenderEditor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editor = editor
        self.piece = QComboBox()
        self.previous = Button("", "chevron-left")
        self.next = Button("", "chevron-right")
        self.nearer = Button("", "plus")
        self.further = Button("", "minus")
        self.whole = Button(self.tr("Largeur"))
        self.printing = Button("", "printer")
        self.place = Hint()
        self.sight = PageSight()
        self.maker = PreviewMaker(editor.session, self)
        self._pause = QTimer(self, interval=PAUSE_MS, singleShot=True)
        self._rank, self._count, self._zoom = 0, 0, 0
        self._pieces: tuple[str, ...] = ()
        self._build()
        self._connect()

    @property
    def rank(self) -> int:
        """The page on screen, the first being 0."""
        return self._rank

    @property
    def zoom(self) -> int:
        """How large the page is in percent, 0 when it takes the width of the pane."""
        return self._zoom

    def refresh(self) -> None:
        """Ask for the page as the tender is now."""
        self._pause.stop()
        if not self.isVisible():
            return
        try:
            self._show_pieces()
        except UserError as error:
            self._refuse(str(error))
            return
        paper = self.paper()
        if paper is None:
            self._refuse(self.tr("Ce marché n’a encore aucun document à montrer."))
            return
        self.maker.ask(Wish(paper=paper, rank=self._rank, width=self._width()))

    def turn(self, distance: int) -> None:
        """Show a page before or after, its top first."""
        self._show_page(self._rank + distance)

    def change_zoom(self, way: int) -> None:
        """Bring the page nearer or further, or give it the width of the pane."""
        now = self._zoom or round(100 * self.sight.room / SHEET_WIDTH)
        further = [zoom for zoom in ZOOMS if zoom < now] or [ZOOMS[0]]
        nearer = [zoom for zoom in ZOOMS if zoom > now] or [ZOOMS[-1]]
        self._zoom = 0 if way == 0 else nearer[0] if way > 0 else further[-1]
        self.refresh()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._pause.start()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        self._pause.stop()
        super().hideEvent(event)

    def paper(self) -> Paper | None:
        """Return the document on show as the tender is now, none when there is none."""
        piece = self.piece.currentData()
        if piece is None:
            return None
        session, editor = self.editor.session, self.editor
        papers = session.read(lambda: beside(session.book, editor.identifier), Beside())
        return Paper(tender=editor.tender, beside=papers, piece=piece)

    def _width(self) -> int:
        width = self._zoom * SHEET_WIDTH // 100 if self._zoom else self.sight.room
        return round(width * self.devicePixelRatioF())

    def _show_page(self, rank: int) -> None:
        rank = max(0, min(rank, self._count - 1))
        if rank != self._rank:
            self._rank = rank
            self.sight.verticalScrollBar().setValue(0)
            self.refresh()

    def _show_pieces(self) -> None:
        documents = needed(self.editor.tender, self.editor.catalogue)
        kinds = [item.kind for item in documents if FORMAT in item.kind.formats]
        pieces = tuple(kind.code for kind in kinds)
        if pieces == self._pieces:
            return
        sent = (code for code in pieces if code not in INTERNAL_PIECES)
        chosen = self.piece.currentData() or next(sent, None)
        self._pieces = pieces
        self.piece.blockSignals(True)  # noqa: FBT003 - the name is Qt's
        self.piece.clear()
        for kind in kinds:
            self.piece.addItem(kind.title, kind.code)
        self.piece.setCurrentIndex(max(0, self.piece.findData(chosen)))
        self.piece.blockSignals(False)  # noqa: FBT003 - the name is Qt's

    def _show_other(self) -> None:
        self._rank = 0
        self.sight.verticalScrollBar().setValue(0)
        self.refresh()

    def _show(self, picture: PagePicture) -> None:
        self._rank, self._count = picture.rank, picture.count
        before = (self.sight.accessibleName(), self.sight.accessibleDescription())
        place = self.tr("Page {rang} sur {total}")
        self.place.setText(place.format(rang=picture.rank + 1, total=picture.count))
        self.sight.setAccessibleName(f"{self.piece.currentText()}, {self.place.text()}")
        self.sight.show_picture(picture)
        self._announce(*before)
        self.previous.setEnabled(picture.rank > 0)
        self.next.setEnabled(picture.rank < picture.count - 1)

    def _announce(self, name: str, text: str) -> None:
        """Say which page came, or that the same one is written anew."""
        shown = self.sight.accessibleName()
        if shown != name:
            announce(self, shown)
        elif self.sight.accessibleDescription() != text:
            announce(self, self.tr("Aperçu récrit\u00a0: {page}").format(page=shown))

    def _refuse(self, sentence: str) -> None:
        self.place.clear()
        self.sight.setAccessibleName(self.tr("Aperçu"))
        self.sight.show_sentence(sentence)

    def _refit(self) -> None:
        if not self._zoom:
            self._plan()

    def _plan(self) -> None:
        if self.isVisible():
            self._pause.start()

    def _connect(self) -> None:
        self._pause.timeout.connect(self.refresh)
        self.editor.tender_changed.connect(self._plan)
        # The sheets kept beside the tender change without it.
        self.editor.session.changed.connect(self._plan)
        self.piece.currentIndexChanged.connect(self._show_other)
        self.maker.drawn.connect(self._show)
        self.maker.failed.connect(self._refuse)
        self.sight.turned.connect(self.turn)
        self.sight.ends_asked.connect(lambda last: self._show_page(self._count if last else 0))
        self.sight.zoomed.connect(self.change_zoom)
        self.sight.resized.connect(self._refit)
        self.previous.clicked.connect(lambda: self.turn(-1))
        self.next.clicked.connect(lambda: self.turn(1))
        self.nearer.clicked.connect(lambda: self.change_zoom(1))
        self.further.clicked.connect(lambda: self.change_zoom(-1))
        self.whole.clicked.connect(lambda: self.change_zoom(0))
        lead = partial(self.editor.session.place_asked.emit, target(GESTURE, PRINT))
        self.printing.clicked.connect(lead)

    def _build(self) -> None:
        self.piece.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.piece.setMinimumContentsLength(8)
        for button, name in (
            (self.previous, self.tr("Page précédente")),
            (self.next, self.tr("Page suivante")),
            (self.nearer, self.tr("Agrandir la page")),
            (self.further, self.tr("Réduire la page")),
            (self.whole, self.tr("Ajuster la page à la largeur")),
            (self.printing, self.tr("Imprimer ce document (Ctrl+P)")),
        ):
            button.setAccessibleName(name)
            button.setToolTip(name)
        choice = QHBoxLayout()
        choice.addWidget(FieldLabel(self.tr("Pièce"), self.piece))
        choice.addWidget(self.piece, 1)
        choice.addWidget(self.printing)
        tools = QHBoxLayout()
        tools.setSpacing(4)
        tools.addWidget(self.previous)
        tools.addWidget(self.next)
        tools.addWidget(self.place, 1)
        for button in (self.further, self.nearer, self.whole):
            tools.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 4, 0, 0)
        column.addLayout(choice)
        column.addLayout(tools)
        column.addWidget(self.sight, 1)
