"""The left of the window: the pages, the search in all, the words; icons alone when small."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.ui.navigation import Navigation
from desktop_app.ui.page_list import PAGES, page_title
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.labels import Hint

MARGIN, FOLDED_MARGIN = 10, 4


class Side(QWidget):
    """Leads from one page to another; folded, each line keeps its name for whoever asks it."""

    def __init__(self, *, is_practice: bool) -> None:
        super().__init__()
        self._is_folded = False
        self.navigation = Navigation()
        self.navigation.show_titles(tuple((page_title(page), page.icon_name) for page in PAGES))
        self.search_all = Button(self.tr("Tout chercher"), "search")
        self.search_all.setToolTip(self.tr("Ctrl+K"))
        self.words = Button(self.tr("Mots (F1)"), "info")
        self.words.setToolTip(self.tr("Explique les abréviations de cet écran."))
        self.words.setAccessibleDescription(self.words.toolTip())
        self._texts = {button: button.text() for button in (self.search_all, self.words)}
        self._practice = self.tr("Commune d’exercice : tout est inventé.")
        self.practice = Hint(self._practice)
        self.saved = Hint()
        self._lay_out(is_practice=is_practice)

    def fold(self, *, is_folded: bool) -> None:
        """Show icons alone, or icons and names."""
        if is_folded is self._is_folded:
            return
        self._is_folded = is_folded
        self.navigation.fold(is_folded=is_folded)
        for button, text in self._texts.items():
            button.setText("" if is_folded else text)
            button.setAccessibleName(text if is_folded else "")
            tips = [text, button.accessibleDescription() or self.tr("Ctrl+K")]
            button.setToolTip(" – ".join(tips) if is_folded else tips[1])
        self.saved.setVisible(not is_folded)
        # A word has room beside the icons: the sign stays, in whatever window and on any page.
        self.practice.setText(self.tr("Exercice") if is_folded else self._practice)
        self.practice.setAccessibleName(self._practice)
        self.practice.setToolTip(self._practice if is_folded else "")
        side = FOLDED_MARGIN if is_folded else MARGIN
        self._column.setContentsMargins(side, 16 if not is_folded else side, side, 12)

    def _lay_out(self, *, is_practice: bool) -> None:
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(MARGIN, 16, MARGIN, 12)
        self._column.setSpacing(6)
        self._column.addWidget(self.navigation, 1)
        for widget in (self.search_all, self.words, self.practice, self.saved):
            self._column.addWidget(widget)
        self.practice.setVisible(is_practice)
        self.practice.setAlignment(Qt.AlignmentFlag.AlignLeft)
