"""The abbreviations of the screen and what they mean, asked for with F1."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop_app.core.folding import fold
from desktop_app.guide.words import Abbreviation
from desktop_app.ui.dialogs.sheet_dialog import SheetDialog
from desktop_app.ui.drops.droppable import drop_help
from desktop_app.ui.guide.word_key import MARK
from desktop_app.ui.guide.word_sheets import word_entries, words_sheet
from desktop_app.ui.shortcuts import shortcut_sheet
from desktop_app.ui.suppliers.calm_dialog import CalmDialog
from desktop_app.ui.suppliers.roomy import make_room
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.labels import FieldLabel
from desktop_app.ui.widgets.news import QuietNews
from desktop_app.ui.widgets.sheet_reader import SheetReader

LETTERS, LINES = 74, 30


class WordPanel(CalmDialog):
    """Lists the abbreviations of a screen; a search looks among all of them."""

    def __init__(
        self, here: tuple[Abbreviation, ...], words: tuple[Abbreviation, ...], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.here = here
        self._words = words
        self._entries = word_entries(words)
        self.setWindowTitle(self.tr("Les mots de cet écran"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty(MARK, True)  # noqa: FBT003 - the signature is Qt's
        self.search = QLineEdit(clearButtonEnabled=True)
        self.search.setPlaceholderText(self.tr("Un sigle ou un mot"))
        self.search.setAccessibleName(self.tr("Chercher une abréviation"))
        self.count = QuietNews()
        self.reader = SheetReader(self.tr("Abréviations"))
        self.reader.setTabChangesFocus(True)
        self.keys = Button(self.tr("&Raccourcis clavier…"))
        self.close_button = Button(self.tr("&Fermer"))
        self._lay_out()
        self.search.textChanged.connect(self._show)
        self.keys.clicked.connect(self._show_keys)
        self.close_button.clicked.connect(self.accept)
        self._show()
        make_room(self, LETTERS, LINES)

    def _lay_out(self) -> None:
        field = QHBoxLayout()
        field.addWidget(FieldLabel(self.tr("&Chercher"), self.search))
        field.addWidget(self.search, 1)
        foot = QHBoxLayout()
        foot.addWidget(self.count, 1)
        foot.addWidget(self.keys)
        foot.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(10)
        column.addLayout(field)
        column.addWidget(self.reader, 1)
        column.addLayout(foot)

    def _show_keys(self) -> None:
        SheetDialog(shortcut_sheet(drop_help()), self).open()

    def _show(self) -> None:
        asked = fold(self.search.text()).split()
        words = self._found(asked) if asked else self.here
        if words:
            self.reader.show_sheet(words_sheet("", words))
        else:
            self.reader.show_sentence(self._why_nothing(has_asked=bool(asked)))
        if asked:
            self.count.setText(self.tr("%n abréviation(s) trouvée(s)", "", len(words)))
        else:
            self.count.setText(self.tr("%n abréviation(s) sur cet écran", "", len(words)))

    def _found(self, asked: list[str]) -> tuple[Abbreviation, ...]:
        pairs = zip(self._entries, self._words, strict=True)
        return tuple(word for entry, word in pairs if entry.suits(asked, {}))

    def _why_nothing(self, *, has_asked: bool) -> str:
        if has_asked:
            return self.tr("Cette abréviation n’est pas dans la liste : essayez un autre mot.")
        return self.tr("Cet écran n’a pas d’abréviation. Cherchez-en une au-dessus.")
