"""The language of the window: French in the code, plurals and English in files."""

from pathlib import Path

import shiboken6
from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from desktop_app.paths import shipped
from desktop_app.settings import Language

LOCALES = {Language.FRENCH: "fr_FR", Language.ENGLISH: "en_GB"}


def install_language(
    application: QCoreApplication, language: Language, folder: Path | None = None
) -> None:
    """Load what the window says in a language; without a file it stays French."""
    QLocale.setDefault(QLocale(LOCALES[language]))
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    _replace(application, "qtbase", qt, language)
    ours = str(folder or shipped("translations"))
    # What the file of Qt leaves in English, then what the window says.
    for name in ("qt", "desktop_app"):
        _replace(application, name, ours, language)


def _replace(application: QCoreApplication, name: str, folder: str, language: Language) -> None:
    previous = application.findChild(QTranslator, name)
    if previous is not None:
        application.removeTranslator(previous)
        shiboken6.delete(previous)
    translator = QTranslator(application)
    translator.setObjectName(name)
    if translator.load(f"{name}_{language}", folder):
        application.installTranslator(translator)
