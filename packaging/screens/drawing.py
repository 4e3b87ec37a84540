"""Opens the stage, goes through the screens and writes their pictures."""

import argparse
from pathlib import Path
from typing import Final

from PIL import Image
from PySide6.QtCore import (
    QMessageLogContext,
    QSize,
    QtMsgType,
    QTranslator,
    qInstallMessageHandler,
)
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget
from typing_extensions import override

from desktop_app.paths import shipped
from desktop_app.proofreading import checked_catalogue
from desktop_app.settings import Language, Settings, TextSize, Theme
from screens import page
from screens.stage import Stage, picture
from screens.table import SCREENS, Screen, file_name

SMALL_WIDTH: Final = 640
COLOURS: Final = 256


class Doubled(QTranslator):
    """Writes every text twice, as a long language would."""

    @override
    def translate(
        self, context: str, sourceText: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        text = sourceText.replace("&", "")
        return f"{sourceText} {text}" if len(text) > 1 else sourceText


def draw(asked: argparse.Namespace, folder: Path) -> int:
    """Draw the screens asked for in a folder; return the code of exit."""
    qInstallMessageHandler(_tell)
    application = QApplication([])
    doubled = Doubled()
    if asked.doubled:
        application.installTranslator(doubled)
    settings = Settings(
        theme=Theme(asked.theme),
        text_size=TextSize(asked.text),
        language=Language(asked.language),
    )
    stage = Stage(application, checked_catalogue(shipped("resources")), folder)
    stage.dress(application, settings, QSize(*asked.size))
    if asked.doubled:
        # Again: Qt asks the one installed last, and the stage has just installed a language.
        application.installTranslator(doubled)
    asked.output.mkdir(parents=True, exist_ok=True)
    try:
        for screen in SCREENS:
            if asked.only in screen.name:
                _draw(stage, screen, asked)
    finally:
        stage.close()
    if asked.publish:
        page.write(asked.output)
    return 0


def _tell(_kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    """Print what Qt says, but for what every dialog drawn off screen says."""
    if "propagateSizeHints" not in message:
        print(message)


def _draw(stage: Stage, screen: Screen, asked: argparse.Namespace) -> None:
    base = screen.reach(stage)
    _check(screen)
    image = picture(base, QSize(*asked.size), asked.scale)
    path = asked.output / file_name(screen)
    if asked.publish:
        _write_small(image, path)
    else:
        image.save(str(path))
    print(path.name)
    if base not in {stage.filled.frame, stage.empty.frame}:
        base.close()
    stage.clear()


def _check(screen: Screen) -> None:
    """Refuse a picture that does not show what its name promises."""
    shown = [top for top in QApplication.topLevelWidgets() if top.isVisible()]
    for kind in screen.shows:
        parts = [part for top in shown for part in (top, *top.findChildren(QWidget))]
        if not any(isinstance(part, kind) and part.isVisible() for part in parts):
            raise SystemExit(f"« {screen.name} » does not show {kind.__name__}.")


def _write_small(image: QImage, path: Path) -> None:
    """Write a picture reduced, in few colours."""
    image.save(str(path))
    whole = Image.open(path).convert("RGB")
    height = round(whole.height * SMALL_WIDTH / whole.width)
    small = whole.resize((SMALL_WIDTH, height), Image.Resampling.LANCZOS)
    # The way that keeps the few pixels of a warning in their colour.
    few = small.quantize(COLOURS, Image.Quantize.FASTOCTREE, dither=Image.Dither.NONE)
    few.save(path, optimize=True)
