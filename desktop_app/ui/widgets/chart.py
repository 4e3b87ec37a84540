"""What every chart has: a sheet that the keyboard reaches, words for it, three file formats."""

from collections.abc import Callable
from typing import ClassVar

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QEvent,
    QIODevice,
    QMarginsF,
    QRectF,
    QSize,
    QSizeF,
    Qt,
)
from PySide6.QtGui import (
    QColor,
    QImage,
    QImageWriter,
    QPageSize,
    QPainter,
    QPaintEvent,
    QPdfWriter,
    QPen,
)
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from desktop_app.ui.colours import LIGHT, Colours, colours_of
from desktop_app.ui.roles import Spoken

PICTURE = QSize(1200, 675)
DOTS_PER_INCH, POINTS_PER_INCH = 96, 72
LETTERS, LINES = 40, 17
DASHES = (
    Qt.PenStyle.SolidLine,
    Qt.PenStyle.DashLine,
    Qt.PenStyle.DotLine,
    Qt.PenStyle.DashDotLine,
    Qt.PenStyle.DashDotDotLine,
    Qt.PenStyle.SolidLine,
)
HATCHES = (
    Qt.BrushStyle.SolidPattern,
    Qt.BrushStyle.BDiagPattern,
    Qt.BrushStyle.Dense4Pattern,
    Qt.BrushStyle.HorPattern,
    Qt.BrushStyle.CrossPattern,
    Qt.BrushStyle.FDiagPattern,
    Qt.BrushStyle.Dense6Pattern,
)


class Chart(QWidget):
    """A drawing with a text that says the same; a chart never speaks by colour alone."""

    spoken_as: ClassVar = Spoken.CHART

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def draw(self, painter: QPainter, area: QRectF, colours: Colours) -> None:
        """Draw the chart in an area with the colours of a theme."""
        raise NotImplementedError

    def tell(self, text: str) -> None:
        """Give the text that says what the drawing shows."""
        self.setAccessibleDescription(text)
        self.setToolTip(text)

    def png(self) -> bytes:
        """Return the drawing as a picture of dots, in the light colours."""
        image = QImage(PICTURE, QImage.Format.Format_RGB32)
        buffer = _opened()
        self._print(image)
        QImageWriter(buffer, QByteArray(b"png")).write(image)
        return bytes(buffer.data().data())

    def svg(self) -> bytes:
        """Return the drawing as a picture of lines, in the light colours."""
        buffer = _opened()
        generator = QSvgGenerator()
        generator.setOutputDevice(buffer)
        generator.setSize(PICTURE)
        generator.setResolution(DOTS_PER_INCH)
        generator.setViewBox(QRectF(0, 0, PICTURE.width(), PICTURE.height()))
        generator.setTitle(self.accessibleName())
        generator.setDescription(self.accessibleDescription())
        self._print(generator)
        return bytes(buffer.data().data())

    def pdf(self) -> bytes:
        """Return the drawing as a page of its own size, in the light colours."""
        buffer = _opened()
        writer = QPdfWriter(buffer)
        writer.setResolution(DOTS_PER_INCH)
        size = QSizeF(PICTURE) * (POINTS_PER_INCH / DOTS_PER_INCH)
        writer.setPageSize(QPageSize(size, QPageSize.Unit.Point))
        writer.setPageMargins(QMarginsF())
        writer.setTitle(self.accessibleName())
        self._print(writer)
        return bytes(buffer.data().data())

    @override
    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(LETTERS * metrics.averageCharWidth(), LINES * metrics.lineSpacing())

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(
            LETTERS // 2 * self.fontMetrics().averageCharWidth(), self.sizeHint().height()
        )

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        colours = colours_of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(colours.base))
        painter.save()
        self.draw(painter, QRectF(self.rect()).adjusted(8, 8, -8, -8), colours)
        painter.restore()
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(colours.focus), 2))
            painter.drawRect(QRectF(self.rect()).adjusted(1, 1, -1, -1))
        painter.end()

    def _print(self, device: QImage | QSvgGenerator | QPdfWriter) -> None:
        painter = QPainter(device)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = self.font()
        font.setPixelSize(18)
        painter.setFont(font)
        sheet = QRectF(0, 0, PICTURE.width(), PICTURE.height())
        painter.fillRect(sheet, QColor(LIGHT.base))
        self.draw(painter, sheet.adjusted(24, 24, -24, -24), LIGHT)
        painter.end()


PICTURES: dict[str, Callable[[Chart], bytes]] = {
    ".png": Chart.png,
    ".svg": Chart.svg,
    ".pdf": Chart.pdf,
}


def strokes_of(colours: Colours) -> tuple[QColor, ...]:
    """Return the colours that tell things apart, each readable on the sheet."""
    names = (colours.accent, colours.warning, colours.good, colours.bad, colours.text)
    return tuple(map(QColor, (*names, colours.muted, colours.edge)))


def _opened() -> QBuffer:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    return buffer
