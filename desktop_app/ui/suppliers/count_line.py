"""The line above the list: how many are found, for which words, and who is left aside."""

from desktop_app.book.query import Query, SearchResult
from desktop_app.ui.figures import number_text
from desktop_app.ui.widgets.news import QuietNews


class CountLine(QuietNews):
    """Says what a search found."""

    def __init__(self) -> None:
        super().__init__()
        self._found = ""

    def show_result(self, query: Query, result: SearchResult) -> None:
        """Say how many are found, and for which words when those typed gave nothing."""
        text = self.tr("%n fournisseur(s)", "", result.total)
        self._found = text.replace(str(result.total), number_text(result.total), 1)
        if result.near_text:
            instead = self.tr(
                "Aucun résultat pour « {typed} » ; voici ceux pour « {near} » : {count}"
            )
            self._found = instead.format(
                typed=query.text.strip(), near=result.near_text, count=self._found
            )
        self.setText(self._found)

    def show_silent(self, count: int) -> None:
        """Say how many are left aside because they state no territory."""
        if not count:
            return
        text = self.tr("{found} – non montrés, faute de territoire indiqué : {count}")
        self.setText(text.format(found=self._found, count=number_text(count)))
