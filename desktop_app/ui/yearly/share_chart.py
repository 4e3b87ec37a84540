"""Shares as bars out of one hundred, each with its aim as a line and its value in words."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from desktop_app.monitoring.table import Measure
from desktop_app.ui.colours import Colours
from desktop_app.ui.widgets.chart import Chart
from desktop_app.ui.yearly.words import aim_word, share_word, title_word

FULL = 100
NAME_SHARE, VALUE_SHARE = 0.4, 0.24
GAP = 10.0
LEAST_LINES, LEGEND_LINES = 2.2, 4
THICKNESS = 0.8
WRAPPED = int(
    Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
)
# The filling, and not the colour alone, says how the share stands against its aim.
REACHED, MISSED, WITHOUT_AIM = (
    Qt.BrushStyle.SolidPattern,
    Qt.BrushStyle.BDiagPattern,
    Qt.BrushStyle.Dense4Pattern,
)


class ShareChart(Chart):
    """Draws shares; one that is not known has no bar, and says so."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.measures: tuple[Measure, ...] = ()
        policy = self.sizePolicy()
        policy.setVerticalPolicy(QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_measures(self, measures: tuple[Measure, ...], text: str) -> None:
        """Draw shares that a text tells too."""
        self.measures = measures
        self.tell(text)
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(hint.width(), self.heightForWidth(max(self.width(), hint.width())))

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        metrics = self.fontMetrics()
        heights = (_needed(metrics, title_word(one), width) for one in self.measures)
        return int(sum(heights)) + LEGEND_LINES * metrics.lineSpacing()

    @override
    def draw(self, painter: QPainter, area: QRectF, colours: Colours) -> None:
        if not self.measures:
            return
        legend = self._draw_legend(painter, area, colours)
        metrics = painter.fontMetrics()
        heights = [_needed(metrics, title_word(one), area.width()) for one in self.measures]
        scale = (area.bottom() - legend) / sum(heights)
        top = legend
        for height, measure in zip(heights, self.measures, strict=True):
            line = QRectF(area.left(), top, area.width(), height * scale)
            self._draw_measure(painter, line, measure, colours)
            top = line.bottom()

    def _draw_measure(
        self, painter: QPainter, line: QRectF, measure: Measure, colours: Colours
    ) -> None:
        name = QRectF(line.left(), line.top(), line.width() * NAME_SHARE - GAP, line.height())
        said = line.width() * VALUE_SHARE
        left = name.right() + GAP
        track = QRectF(left, line.top(), line.right() - said - GAP - left, line.height())
        value = QRectF(track.right() + GAP, line.top(), said, line.height())
        painter.setPen(QColor(colours.text))
        painter.drawText(name, WRAPPED, title_word(measure))
        painter.drawText(value, WRAPPED, self._value(measure))
        if measure.share is not None:
            _draw_bar(painter, _thin(painter, track), measure, colours)

    def _value(self, measure: Measure) -> str:
        if measure.share is None:
            return share_word(measure)
        if measure.aim is None or measure.aim.share is None:
            return share_word(measure)
        text = self.tr("{share} (objectif {aim})")
        return text.format(share=share_word(measure), aim=aim_word(measure))

    def _draw_legend(self, painter: QPainter, area: QRectF, colours: Colours) -> float:
        metrics = painter.fontMetrics()
        height = metrics.height() * 1.25
        left, top = area.left(), area.top()
        for filling, name in (
            (REACHED, self.tr("objectif atteint")),
            (MISSED, self.tr("objectif non atteint")),
            (WITHOUT_AIM, self.tr("sans objectif connu")),
        ):
            width = metrics.horizontalAdvance(name) + height + 2 * GAP
            if left > area.left() and left + width > area.right():
                left, top = area.left(), top + height
            side = height * 0.62
            box = QRectF(left, top + (height - side) / 2, side, side)
            _fill(painter, box, filling, colours)
            painter.setPen(QColor(colours.text))
            place = QRectF(left + height, top, width, height)
            painter.drawText(place, int(Qt.AlignmentFlag.AlignVCenter), name)
            left += width
        return top + height + GAP / 2


def _needed(metrics: QFontMetrics, title: str, width: float) -> float:
    room = QRect(0, 0, max(int(width * NAME_SHARE - 2 * GAP), 1), 10_000)
    height = metrics.boundingRect(room, WRAPPED, title).height() + GAP
    return max(height, LEAST_LINES * metrics.lineSpacing())


def _thin(painter: QPainter, track: QRectF) -> QRectF:
    height = min(track.height() * THICKNESS, painter.fontMetrics().height() * 1.4)
    return QRectF(track.left(), track.center().y() - height / 2, track.width(), height)


def _draw_bar(painter: QPainter, track: QRectF, measure: Measure, colours: Colours) -> None:
    painter.setPen(QPen(QColor(colours.edge), 1))
    painter.setBrush(QBrush(QColor(colours.raised)))
    painter.drawRect(track)
    share = float(measure.share or 0)
    if share > 0:
        bar = QRectF(track.left(), track.top(), track.width() * share / FULL, track.height())
        _fill(painter, bar, _filling(measure), colours)
    aim = measure.aim.share if measure.aim else None
    if aim is not None:
        at = track.left() + track.width() * float(aim) / FULL
        # A light edge around the line keeps it in sight on any filling.
        for colour, width in ((colours.base, 5.0), (colours.text, 2.0)):
            painter.setPen(QPen(QColor(colour), width))
            painter.drawLine(QPointF(at, track.top() - 4), QPointF(at, track.bottom() + 4))


def _filling(measure: Measure) -> Qt.BrushStyle:
    if measure.is_reached is None:
        return WITHOUT_AIM
    return REACHED if measure.is_reached else MISSED


def _fill(painter: QPainter, box: QRectF, filling: Qt.BrushStyle, colours: Colours) -> None:
    colour = {REACHED: colours.good, MISSED: colours.warning}.get(filling, colours.accent)
    painter.setPen(QPen(QColor(colour), 1.2))
    painter.setBrush(QBrush(QColor(colour), filling))
    painter.drawRect(box)
