"""F1 in every window of the program, dialogs included."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication, QWindow
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from desktop_app.ui.session import Session
from desktop_app.ui.shortcuts import Shortcut, bind

MARK = "words-key"


class WordKey(QObject):
    """Gives each window that takes the keyboard the key that explains its abbreviations."""

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._equip(window)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.focusWindowChanged.connect(self._meet)

    def explain(self, window: QWidget) -> None:
        """Open the abbreviations that a window shows now."""
        # Imported at the first use: the list and its reader are no part of the start.
        from desktop_app.guide.words import Abbreviations  # noqa: PLC0415
        from desktop_app.ui.guide.screen_texts import texts_of  # noqa: PLC0415
        from desktop_app.ui.guide.word_panel import WordPanel  # noqa: PLC0415

        words = self._session.catalogue.guide.words()
        here = Abbreviations(words).within(texts_of(window))
        WordPanel(here, words, window).open()

    def _meet(self, _shown: QWindow | None) -> None:
        window = QApplication.activeWindow()
        if isinstance(window, QDialog):
            self._equip(window)

    def _equip(self, window: QWidget) -> None:
        if window.property(MARK):
            return
        window.setProperty(MARK, True)  # noqa: FBT003 - the signature is Qt's
        bind(Shortcut.WORDS, window, lambda: self.explain(window))
