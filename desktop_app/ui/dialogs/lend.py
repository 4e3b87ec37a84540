"""A dossier to lend, read again text by text: what may still tell whose it is is underlined."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QProgressBar,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from desktop_app.catalogue import Catalogue
from desktop_app.core.errors import UserError
from desktop_app.core.tender import Tender
from desktop_app.dossier import write_toml
from desktop_app.exchange.dossier_file import write_atomically
from desktop_app.exchange.lending_doubts import Doubt, doubts, masked
from desktop_app.exchange.lending_reading import Reading, read_again
from desktop_app.exchange.lending_texts import place_in_words, rewritten
from desktop_app.paths import shipped
from desktop_app.reference.store import open_reference
from desktop_app.ui.colours import colours_of
from desktop_app.ui.notice import Notice, Tone
from desktop_app.ui.session import Session
from desktop_app.ui.suppliers.calm_dialog import CalmDialog
from desktop_app.ui.suppliers.roomy import make_room
from desktop_app.ui.widgets.buttons import Button, PrimaryButton
from desktop_app.ui.widgets.flow import FlowLayout
from desktop_app.ui.widgets.labels import Hint
from desktop_app.ui.widgets.news import News

LETTERS, LINES, LIST_LETTERS = 120, 34, 34
NAME = "dossier-a-preter.toml"
PATH = Qt.ItemDataRole.UserRole
READ, UNREAD = Qt.CheckState.Checked, Qt.CheckState.Unchecked
LINE_ENDS = {0x2028: "\n", 0x2029: "\n"}


class LendDialog(CalmDialog):
    """Lists the texts; one with doubtful passages is corrected or accepted before the writing."""

    def __init__(self, session: Session, tender: Tender, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._reading: Reading | None = None
        self._is_doubtful = False
        self.kept = KeptNote(is_to_come=tender.date >= session.today())
        self._texts: dict[str, str] = {}
        self._found: dict[str, tuple[Doubt, ...]] = {}
        self.setWindowTitle(self.tr("Prêter à une commune"))
        make_room(self, LETTERS, LINES)
        self._build()
        self._lay_out()
        self._connect()
        self._allow(is_ready=False)
        work = partial(_read, tender, session.catalogue)
        session.background.run(work, self._show, self._refuse)

    def _build(self) -> None:
        self.said = News(self.tr("Retrait des noms, des adresses, des dates et des montants…"))
        self.progress = QProgressBar(textVisible=False)
        self.progress.setAccessibleName(self.tr("Avancement"))
        self.progress.setRange(0, 0)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Textes du dossier à prêter"))
        self.list.setMaximumWidth(LIST_LETTERS * self.fontMetrics().averageCharWidth())
        self.list.setWordWrap(True)
        self.list.setSpacing(2)
        self.area = QPlainTextEdit()
        self.area.setTabChangesFocus(True)
        self.area.setAccessibleName(self.tr("Texte à relire"))
        self.why = Hint()
        self.mask_all = Button(self.tr("&Masquer les passages soulignés"))
        self.accept_text = Button(self.tr("&Accepter ce texte"))
        self.write = PrimaryButton(self.tr("&Écrire le fichier…"), "download")
        self.close_button = Button(self.tr("&Fermer"))

    def _lay_out(self) -> None:
        middle, right = QHBoxLayout(), QVBoxLayout()
        middle.addWidget(self.list)
        middle.addLayout(right, 1)
        right.addWidget(self.area, 1)
        right.addWidget(self.why)
        holder = QWidget()
        flow = FlowLayout(holder)
        for button in (self.mask_all, self.accept_text, self.write, self.close_button):
            button.setAutoDefault(False)
            flow.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(10)
        column.addWidget(self.said)
        column.addWidget(self.kept)
        column.addWidget(self.progress)
        column.addLayout(middle, 1)
        column.addWidget(holder)

    def _connect(self) -> None:
        self.list.currentItemChanged.connect(self._show_text)
        self.list.itemChanged.connect(self._tell)
        self.area.textChanged.connect(self._take_text)
        self.mask_all.clicked.connect(self._mask)
        self.accept_text.clicked.connect(self._accept)
        self.write.clicked.connect(self._choose)
        self.close_button.clicked.connect(self.reject)
        self.finished.connect(self.deleteLater)

    def _show(self, reading: Reading) -> None:
        self.progress.hide()
        self._reading = reading
        self._texts = {item.path: item.text for item in reading.texts}
        self._found = {item.path: found for item, found in reading.doubtful()}
        self._is_doubtful = bool(self._found)
        first = [item for item in reading.texts if item.path in self._found]
        others = [item for item in reading.texts if item.path not in self._found]
        for text in (*first, *others):
            item = QListWidgetItem("", self.list)
            item.setData(PATH, text.path)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(UNREAD if text.path in self._found else READ)
            self._name(item)
        self._allow(is_ready=True)
        self.list.setCurrentRow(0)
        self.list.setFocus()
        self._tell()

    def _name(self, item: QListWidgetItem) -> None:
        path = item.data(PATH)
        place = place_in_words(path)
        count = len(self._found.get(path, ()))
        text = self.tr("{place}\u00a0: %n passage(s) à relire", "", count).format(place=place)
        item.setText(text if count else place)

    @property
    def left(self) -> list[QListWidgetItem]:
        """The texts that hold doubtful passages and were not accepted."""
        items = (self.list.item(row) for row in range(self.list.count()))
        return [
            item
            for item in items
            if item.checkState() is UNREAD and self._found.get(item.data(PATH))
        ]

    def _show_text(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.area.blockSignals(True)  # noqa: FBT003 - Qt's own
            self.area.setPlainText(self._texts[item.data(PATH)])
            self.area.blockSignals(False)  # noqa: FBT003 - Qt's own
            self._underline(item.data(PATH))

    def _take_text(self) -> None:
        item, reading = self.list.currentItem(), self._reading
        if item is None or reading is None:
            return
        path = item.data(PATH)
        text = self.area.document().toRawText().translate(LINE_ENDS)
        self._texts[path] = text
        self._found[path] = doubts(text, reading.common)
        self._name(item)
        self._underline(path)
        self._tell()

    def _mask(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            path = item.data(PATH)
            self.area.setPlainText(masked(self._texts[path], self._found.get(path, ())))
            self._accept()

    def _accept(self) -> None:
        item = self.list.currentItem()
        if item is None:
            return
        item.setCheckState(READ)
        if self.left:
            self.list.setCurrentItem(self.left[0])
        else:
            self.write.setFocus()

    def _underline(self, path: str) -> None:
        text, found = self._texts[path], self._found.get(path, ())
        dress = QTextCharFormat()
        dress.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        colours = colours_of(self.palette())
        dress.setUnderlineColor(QColor(colours.bad))
        dress.setBackground(QColor(colours.raised))
        marks = []
        for doubt in found:
            mark = QTextEdit.ExtraSelection()
            mark.cursor = QTextCursor(self.area.document())
            mark.cursor.setPosition(_place(text, doubt.start))
            mark.cursor.setPosition(_place(text, doubt.end), QTextCursor.MoveMode.KeepAnchor)
            mark.format = dress
            marks.append(mark)
        self.area.setExtraSelections(marks)
        said = (f"«\u00a0{text[one.start : one.end]}\u00a0»\u00a0: {one.reason}" for one in found)
        self.why.setText("\u00a0; ".join(said))
        self.area.setAccessibleDescription(self.why.text())
        self.mask_all.setEnabled(bool(found))

    def _tell(self) -> None:
        reading = self._reading
        if reading is None:
            return
        count = len(reading.lent.changed)
        done = self.tr("%n texte(s) déjà débarrassé(s) de noms et de numéros.", "", count)
        left = self.tr(
            "%n texte(s) à relire\u00a0: les passages soulignés peuvent dire de qui il s’agit.",
            "",
            len(self.left),
        )
        if not self.left:
            left = self.tr(
                "Relisez chaque texte : ce que vous laissez sera lu par l’autre commune."
            )
            if self._is_doubtful:
                left = self.tr("Tout est relu. Ce que vous laissez sera lu par l’autre commune.")
        self.said.setText(f"{done} {left}" if count else left)

    def _choose(self) -> None:
        if self.left:
            self.list.setCurrentItem(self.left[0])
            self.list.setFocus()
            self.said.setText(
                self.tr("Avant d’écrire, masquez, corrigez ou acceptez chaque texte souligné.")
            )
            return
        kinds = self.tr("Dossier TOML (*.toml)")
        path = self._session.files.file_to_write(self, self.windowTitle(), NAME, kinds)
        if path is not None and self._reading is not None:
            tender = rewritten(self._reading.lent.tender, self._texts)
            self._allow(is_ready=False)
            self.progress.show()
            work = partial(_write, path, tender, self._session.catalogue)
            self._session.background.run(work, self._finish, self._refuse)

    def _finish(self, path: Path) -> None:
        text = self.tr("Le dossier à prêter est écrit dans «\u00a0{nom}\u00a0».")
        self._session.say(Notice(text.format(nom=path.name), Tone.SAVED))
        self._session.habits.recent.note((path,), self._session.today())
        self.accept()

    def _refuse(self, error: UserError) -> None:
        self.progress.hide()
        self._allow(is_ready=self._reading is not None)
        self.said.setText(str(error))

    def _allow(self, *, is_ready: bool) -> None:
        for part in (self.list, self.area, self.mask_all, self.accept_text, self.write):
            part.setEnabled(is_ready)


class KeptNote(Hint):
    """Says what the file keeps of a contract to come, which its bidders must not learn."""

    def __init__(self, *, is_to_come: bool) -> None:
        super().__init__()
        self.setText(
            self.tr(
                "Ce marché n’est pas encore lancé : le fichier garde son montant, arrondi, et"
                " le mois de son lancement."
            )
        )
        self.setVisible(is_to_come)


def open_lend(session: Session, tender: Tender, parent: QWidget) -> LendDialog:
    """Open the reading of a dossier to lend over a page."""
    dialog = LendDialog(session, tender, parent)
    dialog.open()
    return dialog


def _read(tender: Tender, catalogue: Catalogue) -> Reading:
    # Left open: the words typed in the dialog are looked for too.
    reference = open_reference(shipped("resources") / "reference")
    return read_again(tender, catalogue, reference.communes)


def _write(path: Path, tender: Tender, catalogue: Catalogue) -> Path:
    write_atomically(path, write_toml(tender, catalogue.glossary).encode())
    return path


def _place(text: str, index: int) -> int:
    """Return an index of a text as Qt counts it, in UTF-16 units."""
    return len(text[:index].encode("utf-16-le")) // 2
