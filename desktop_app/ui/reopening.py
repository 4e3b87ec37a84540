"""A gesture that needs the book closed: the window leaves, the work is done, it opens again."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from desktop_app.ui.session import Session


@dataclass(frozen=True, slots=True, kw_only=True)
class Reopening:
    """What to say meanwhile, what to do away from the window, and what to tell afterwards.

    `stop`, when there is one, asks the work to give up; it then raises a sentence.
    """

    said: str
    work: Callable[[], Any]
    then: "Callable[[Session, QWidget, Any], None]"
    stop: Callable[[], None] | None = None
    brings_settings: bool = False
