"""The blanks of a clause, each with the editor of its kind."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDoubleSpinBox, QSpinBox, QVBoxLayout, QWidget
from typing_extensions import override

from desktop_app.clauses.clause import Blank, FieldKind
from desktop_app.core.clause_choice import FieldValue
from desktop_app.ui.wizard.fields import FRENCH, ChoiceField, TenderUndo, TextField, WheelGuard
from desktop_app.ui.wizard.form import question

GREATEST = 1_000_000_000
FULL = 100
NO_BREAK = " "


class CountField(QSpinBox):
    """A whole number between limits, with its unit."""

    answered = Signal(object)

    def __init__(self, blank: Blank, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        prepare_spin(self)
        self.setRange(blank.least or 0, GREATEST if blank.greatest is None else blank.greatest)
        self.setSuffix(NO_BREAK + blank.unit if blank.unit else "")
        self.valueChanged.connect(self.answered.emit)

    def show_value(self, value: Any) -> None:
        """Show a number without answering."""
        self.blockSignals(True)  # noqa: FBT003 - the signature is Qt's
        self.setValue(int(value))
        self.blockSignals(False)  # noqa: FBT003 - the signature is Qt's


class DecimalField(QDoubleSpinBox):
    """A percentage or an amount between limits, with its unit."""

    answered = Signal(object)

    def __init__(self, blank: Blank, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        prepare_spin(self)
        is_share = blank.kind is FieldKind.PERCENTAGE
        greatest = FULL if is_share else GREATEST
        self.setRange(blank.least or 0, greatest if blank.greatest is None else blank.greatest)
        self.setSuffix(NO_BREAK + (blank.unit or ("%" if is_share else "€")))
        self.valueChanged.connect(lambda value: self.answered.emit(plain_number(value)))

    def show_value(self, value: Any) -> None:
        """Show a number without answering."""
        self.blockSignals(True)  # noqa: FBT003 - the signature is Qt's
        self.setValue(float(value))
        self.blockSignals(False)  # noqa: FBT003 - the signature is Qt's

    @override
    def textFromValue(self, value: float) -> str:
        return FRENCH.toString(value, "f", 0 if value == int(value) else 2)


class BlanksEditor(QWidget):
    """Asks for the blanks of one clause."""

    answered = Signal(object)

    def __init__(self, blanks: Mapping[str, Blank], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.fields: dict[str, QWidget] = {}
        self._values: dict[str, FieldValue] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for name, blank in blanks.items():
            field = field_for(blank)
            self.fields[name] = field
            layout.addLayout(question(blank.label, field, self._help(blank)))
            field.answered.connect(lambda value, name=name: self._answer(name, value))

    def show_values(
        self, values: Mapping[str, FieldValue], shown: Mapping[str, FieldValue] | None = None
    ) -> None:
        """Show what each blank holds, or another text that stands for it until it is changed."""
        self._values = dict(values)
        for name, field in self.fields.items():
            field.show_value((shown or values)[name])  # type: ignore[attr-defined]

    def _help(self, blank: Blank) -> str:
        if blank.least is None or blank.greatest is None:
            return blank.help
        limits = self.tr("Entre {least} et {greatest}.").format(
            least=FRENCH.toString(blank.least), greatest=FRENCH.toString(blank.greatest)
        )
        return f"{blank.help} {limits}".strip()

    def _answer(self, name: str, value: FieldValue) -> None:
        self._values[name] = value
        self.answered.emit(dict(self._values))


def field_for(blank: Blank) -> CountField | DecimalField | ChoiceField | TextField:
    """Return the editor that suits a blank."""
    if blank.kind is FieldKind.COUNT:
        return CountField(blank)
    if blank.kind is FieldKind.CHOICE:
        return ChoiceField({option: option for option in blank.options})
    if blank.kind is FieldKind.TEXT:
        return TextField()
    return DecimalField(blank)


def prepare_spin(field: QSpinBox | QDoubleSpinBox) -> None:
    """Give a spin box the manners of the wizard."""
    field.setLocale(FRENCH)
    field.setGroupSeparatorShown(True)
    field.setKeyboardTracking(True)
    field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    field.installEventFilter(WheelGuard(field))
    field.lineEdit().installEventFilter(TenderUndo(field))


def plain_number(value: float) -> int | float:
    """Return a whole number as such."""
    return int(value) if value == int(value) else value
