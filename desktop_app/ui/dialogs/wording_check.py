"""What the reading of a text finds, told under it while it is written."""

from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QVBoxLayout, QWidget

from desktop_app.law.wording import Hit, Lexicon, scan
from desktop_app.ui.colours import colours_of
from desktop_app.ui.library.sheet import Part, Sheet
from desktop_app.ui.library.town_clauses import hit_line
from desktop_app.ui.widgets.news import QuietNews
from desktop_app.ui.widgets.sheet_reader import SheetReader
from desktop_app.ui.wizard.fields import LINE_ENDS

LINES = 7


class WordingCheck(QWidget):
    """Lists the unlawful wordings of a text; each leads to its passage, underlined there."""

    def __init__(self, area: QPlainTextEdit, lexicon: Lexicon) -> None:
        super().__init__()
        self._area = area
        self._lexicon = lexicon
        self.hits: tuple[Hit, ...] = ()
        self.verdict = QuietNews()
        self.found = SheetReader(self.tr("Formulations à revoir"))
        self.found.setFixedHeight(LINES * self.found.fontMetrics().lineSpacing())
        self.found.document().setDocumentMargin(8)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.verdict)
        column.addWidget(self.found)
        self.found.link_asked.connect(self._select)
        area.textChanged.connect(self.read_again)
        self.read_again()

    @property
    def text(self) -> str:
        """The text with its no-break spaces, which toPlainText makes plain."""
        return self._area.document().toRawText().translate(LINE_ENDS)

    def read_again(self) -> None:
        """Read the text and tell what is found."""
        self.hits = scan(self.text, self._lexicon)
        nothing = self.tr("Relecture : aucune formulation à revoir.")
        if not self.text.strip():
            nothing = self.tr("Le texte est relu pendant que vous l’écrivez.")
        count = self.tr("Relecture : {nombre} à revoir. Vous pouvez garder la clause malgré tout.")
        self.verdict.setText(count.format(nombre=len(self.hits)) if self.hits else nothing)
        self.found.setVisible(bool(self.hits))
        self.found.show_sheet(Sheet("", "", (self._part(),)))
        self._underline()

    def _part(self) -> Part:
        return Part(
            self.tr("Formulations à revoir"),
            tuple(map(self._line, self.hits)),
            listed=True,
            targets=tuple(map(str, range(len(self.hits)))),
        )

    def _line(self, hit: Hit) -> str:
        see = self.tr("Voir « {extrait} »").format(extrait=" ".join(hit.extract.split()))
        return "\n".join((see, hit_line(hit)))

    def _underline(self) -> None:
        dress = QTextCharFormat()
        dress.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        dress.setUnderlineColor(QColor(colours_of(self.palette()).bad))
        marks = []
        for hit in self.hits:
            mark = QTextEdit.ExtraSelection()
            mark.cursor, mark.format = self._passage(hit), dress
            marks.append(mark)
        self._area.setExtraSelections(marks)

    def _passage(self, hit: Hit) -> QTextCursor:
        cursor = QTextCursor(self._area.document())
        cursor.setPosition(_place(self.text, hit.start))
        cursor.setPosition(_place(self.text, hit.end), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _select(self, rank: str) -> None:
        self._area.setTextCursor(self._passage(self.hits[int(rank)]))
        self._area.setFocus()


def _place(text: str, index: int) -> int:
    """Return an index of a text as Qt counts it, in UTF-16 units."""
    return len(text[:index].encode("utf-16-le")) // 2
