"""Buttons that are put out while a work runs, without the keyboard going to the next one."""

from PySide6.QtWidgets import QWidget


class HeldButtons:
    """Keeps the keyboard for the button that was pressed.

    A button that is put out gives the keyboard to the next one, where Enter would do another
    thing: it waits on what shows the work.
    """

    def __init__(self, buttons: tuple[QWidget, ...], work: QWidget) -> None:
        self._buttons = buttons
        self._work = work
        self._pressed: QWidget | None = None

    def put_out(self) -> None:
        """Put the buttons out, once the work is on show."""
        current = self._work.window().focusWidget()
        self._pressed = current if current in self._buttons else None
        if self._pressed is not None:
            self._work.setFocus()
        for button in self._buttons:
            button.setEnabled(False)

    def put_back(self) -> None:
        """Put the buttons back, while the work is still on show."""
        for button in self._buttons:
            button.setEnabled(True)
        if self._pressed is not None and self._work.hasFocus():
            self._pressed.setFocus()
