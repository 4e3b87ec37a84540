"""Merging, declaring different, undoing: the gestures that several screens share."""

from collections.abc import Callable, Iterable, Mapping
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop_app.book.duplicates import LikelyPair
from desktop_app.core.merging import Choice, Difference
from desktop_app.ui.notice import Notice, Tone
from desktop_app.ui.session import Session
from desktop_app.ui.suppliers.merge_words import field_word


class MergeDesk(QObject):
    """Writes in the book what is decided about a pair, and offers to undo it."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session

    def merge(
        self, pair: LikelyPair, choices: Mapping[str, Choice], undone: Callable[[], None]
    ) -> bool:
        """Merge a pair, and call `undone` if that is undone from the message bar."""
        merges, today = self._session.book.merges, self._session.today()
        one, other = pair.one.identifier, pair.other.identifier
        if self._session.attempt(partial(merges.merge, one, other, choices, today)) is None:
            return False
        identifier = merges.of_supplier(one)[0].identifier
        text = self.tr("« {premiere} » et « {seconde} » ne font plus qu’une fiche.")
        self._session.say(
            Notice(
                text.format(premiere=pair.one.name, seconde=pair.other.name),
                Tone.SAVED,
                self.tr("Ann&uler la fusion"),
                partial(self._undo_then, identifier, undone),
            )
        )
        return True

    def undo(self, identifier: int) -> bool:
        """Undo a merge, and say what was set aside."""
        merges, today = self._session.book.merges, self._session.today()
        changed = self._session.read(partial(merges.changed_since, identifier), ())
        if self._session.attempt(partial(merges.undo, identifier, today)) is None:
            return False
        text = self.tr("La fusion est annulée : les deux fiches sont revenues comme avant.")
        if changed:
            aside = self.tr("Mis de côté, à reprendre dans les fusions passées : {champs}.")
            text = f"{text} {aside.format(champs=field_list(changed))}"
        self._session.say(Notice(text, Tone.SAVED))
        return True

    def separate(self, pair: LikelyPair, undone: Callable[[], None]) -> bool:
        """Remember that a pair is of two suppliers."""
        merges, today = self._session.book.merges, self._session.today()
        one, other = pair.one.identifier, pair.other.identifier
        if self._session.attempt(partial(merges.separate, one, other, today)) is None:
            return False
        text = self.tr("« {premiere} » et « {seconde} » ne seront plus proposés ensemble.")
        self._session.say(
            Notice(
                text.format(premiere=pair.one.name, seconde=pair.other.name),
                Tone.SAVED,
                self.tr("Proposer de n&ouveau"),
                partial(self._bring_near_then, one, other, undone),
            )
        )
        return True

    def take_up(self, identifier: int, supplier: int) -> None:
        """Write in a record what was set aside when its merge was undone."""
        take_up = partial(self._session.book.merges.take_up, identifier, supplier)
        if self._session.attempt(take_up):
            text = self.tr("Les modifications mises de côté sont dans la fiche.")
            self._session.say(Notice(text, Tone.SAVED))

    def _undo_then(self, identifier: int, undone: Callable[[], None]) -> None:
        if self.undo(identifier):
            undone()

    def _bring_near_then(self, one: int, other: int, undone: Callable[[], None]) -> None:
        if self._session.attempt(partial(self._session.book.merges.bring_near, one, other)):
            undone()


def field_list(changed: Iterable[Difference]) -> str:
    """Name the fields that were changed."""
    return ", ".join(field_word(item.path) for item in changed)
