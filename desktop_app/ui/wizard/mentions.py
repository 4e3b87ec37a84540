"""Where the words that a rule misses are written: the clause offered for them, else a text."""

import re
from collections.abc import Iterable
from typing import Final

from PySide6.QtWidgets import QWidget

from desktop_app.law.sector import MENTIONS
from desktop_app.ui.wizard.clause_list import ClauseList
from desktop_app.ui.wizard.own_texts import OwnTextList

PREFIX: Final = "mentionne-"


def place_of_mention(
    facts: Iterable[str], clauses: ClauseList, texts: OwnTextList
) -> QWidget | None:
    """Return where to write what one of the facts misses, none when none is about words."""
    names = (fact.removeprefix(PREFIX) for fact in facts if fact.startswith(PREFIX))
    name = next((name for name in names if name in MENTIONS), "")
    if not name:
        return None
    words = re.compile(MENTIONS[name], re.IGNORECASE)
    return clauses.offer_about(name, words) or texts.place_to_write()
