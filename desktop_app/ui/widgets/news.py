"""Sentences that a screen reader says when they change."""

from typing_extensions import override

from desktop_app.ui.announce import announce
from desktop_app.ui.widgets.labels import Hint, Sentence


class News(Sentence):
    """A sentence whose change is news: what was found, how far a work is, how it ended."""

    @override
    def setText(self, arg__1: str) -> None:
        is_new = arg__1 != self.text()
        super().setText(arg__1)
        if is_new:
            announce(self, arg__1)


class QuietNews(News, Hint):
    """News in the quiet colour, as the counts above lists."""
