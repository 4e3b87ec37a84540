"""How controls are drawn: Fusion, flat and roomier, still, with edges and a focus that show."""

from collections.abc import Callable

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QApplication,
    QPlainTextEdit,
    QProxyStyle,
    QStyle,
    QStyleHintReturn,
    QStyleOption,
    QStyleOptionButton,
    QStyleOptionComplex,
    QStyleOptionProgressBar,
    QWidget,
)

from desktop_app.core.override import override
from desktop_app.ui import strokes
from desktop_app.ui.colours import Colours, colours_of
from desktop_app.ui.icons import SIDE, icon_side

ROOM = 8
MARGIN = 6
FRAME = 2
FUSION_TAKES = 2
Primitive = QStyle.PrimitiveElement
Complex = QStyle.ComplexControl
Control = QStyle.ControlElement
Contents = QStyle.ContentsType
Hint = QStyle.StyleHint
Metric = QStyle.PixelMetric
MARGINS = {Metric.PM_FocusFrameHMargin, Metric.PM_HeaderMargin}
# What is dragged: Fusion draws it in the colour of its ground, which black and white hide.
HANDLES = {
    Complex.CC_Slider: QStyle.SubControl.SC_SliderHandle,
    Complex.CC_ScrollBar: QStyle.SubControl.SC_ScrollBarSlider,
}
DRAWN = {Complex.CC_ComboBox, Complex.CC_SpinBox, *HANDLES}
FIELDS = {Contents.CT_LineEdit, Contents.CT_ComboBox, Contents.CT_SpinBox}


class ClausierStyle(QProxyStyle):
    """Fusion with flat buttons and fields, roomier, in the colours of the theme."""

    def __init__(self) -> None:
        super().__init__("fusion")
        self._strokes: dict[
            QStyle.PrimitiveElement, Callable[[QStyleOption, QPainter, Colours], None]
        ] = {
            Primitive.PE_PanelButtonCommand: strokes.draw_button,
            Primitive.PE_PanelLineEdit: strokes.draw_field,
            Primitive.PE_Frame: strokes.draw_frame,
            Primitive.PE_FrameTabWidget: strokes.draw_pane,
            Primitive.PE_FrameFocusRect: strokes.draw_ring,
            Primitive.PE_IndicatorCheckBox: strokes.draw_check_box,
            Primitive.PE_IndicatorItemViewItemCheck: strokes.draw_check_box,
            Primitive.PE_IndicatorRadioButton: strokes.draw_radio_button,
        }

    @override
    def drawPrimitive(
        self,
        element: QStyle.PrimitiveElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        draw = self._strokes.get(element)
        if element == Primitive.PE_Frame and isinstance(widget, QPlainTextEdit):
            draw = strokes.draw_text_frame
        if draw is None:
            super().drawPrimitive(element, option, painter, widget)
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw(option, painter, colours_of(option.palette))
        painter.restore()

    @override
    def drawComplexControl(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        if control != Complex.CC_ComboBox:
            super().drawComplexControl(control, option, painter, widget)
        if control not in DRAWN:
            return
        colours = colours_of(option.palette)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        handle = HANDLES.get(control)
        if handle is not None:
            held = self.subControlRect(control, option, handle, widget)  # type: ignore[arg-type]
            strokes.draw_handle(option, painter, colours, held)
        elif control == Complex.CC_SpinBox:
            strokes.draw_edge(option, painter, colours)
        else:
            place = QStyle.SubControl.SC_ComboBoxArrow
            strokes.draw_sheet(option, painter, colours)
            arrow = self.subControlRect(control, option, place, widget)  # type: ignore[arg-type]
            strokes.draw_arrow(option, painter, arrow)
        painter.restore()

    @override
    def drawControl(
        self,
        element: QStyle.ControlElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        colours = colours_of(option.palette)
        match element:
            case Control.CE_HeaderSection:
                strokes.draw_heading(option, painter, colours)
            case Control.CE_TabBarTabShape:
                strokes.draw_tab(option, painter, colours)
            case Control.CE_PushButtonLabel if isinstance(option, QStyleOptionButton):
                strokes.draw_label(self, option, painter)
            case Control.CE_ProgressBarContents if _is_busy(option):
                strokes.draw_busy_bar(option, painter, colours)
            case _:
                super().drawControl(element, option, painter, widget)

    @override
    def sizeFromContents(
        self,
        contents: QStyle.ContentsType,
        option: QStyleOption,
        size: QSize,
        widget: QWidget | None = None,
    ) -> QSize:
        if contents == Contents.CT_PushButton:
            # A button without an icon is as tall as those beside it.
            size = size.expandedTo(
                QSize(0, self.pixelMetric(Metric.PM_ButtonIconSize, None, widget))
            )
        result = super().sizeFromContents(contents, option, size, widget)  # type: ignore[arg-type]
        if contents in FIELDS:
            result.setHeight(result.height() + ROOM)
        elif contents == Contents.CT_PushButton:
            # Fusion takes two pixels from a button whose icon is larger than usual.
            taken = FUSION_TAKES if _has_large_icon(option) else 0
            result = QSize(result.width() + 2 * ROOM, result.height() + ROOM + taken)
        return result

    @override
    def pixelMetric(
        self,
        metric: QStyle.PixelMetric,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
    ) -> int:
        if metric in MARGINS:
            return MARGIN
        if metric == Metric.PM_DefaultFrameWidth:
            return FRAME
        if metric == Metric.PM_ButtonIconSize:
            return icon_side(QApplication.font() if widget is None else widget.font())
        return super().pixelMetric(metric, option, widget)

    @override
    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returnData: QStyleHintReturn | None = None,
    ) -> int:
        if hint == Hint.SH_Widget_Animation_Duration:
            return 0
        return super().styleHint(hint, option, widget, returnData)

    @override
    def subElementRect(
        self, element: QStyle.SubElement, option: QStyleOption, widget: QWidget | None = None
    ) -> QRect:
        if element == QStyle.SubElement.SE_PushButtonFocusRect:
            return option.rect
        if element == QStyle.SubElement.SE_LineEditContents:
            inner = super().subElementRect(element, option, widget)  # type: ignore[arg-type]
            return inner.adjusted(MARGIN - 2, 0, 2 - MARGIN, 0)
        return super().subElementRect(element, option, widget)  # type: ignore[arg-type]


def _has_large_icon(option: QStyleOption) -> bool:
    return (
        isinstance(option, QStyleOptionButton)
        and not option.icon.isNull()
        and option.iconSize.height() > SIDE
    )


def _is_busy(option: QStyleOption) -> bool:
    return isinstance(option, QStyleOptionProgressBar) and option.minimum == option.maximum
