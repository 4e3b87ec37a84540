"""The form of one supplier; each field is kept as soon as it is left."""

from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QLineEdit, QPlainTextEdit, QWidget
from typing_extensions import override

from desktop_app.core.siret import compact, is_siret
from desktop_app.core.supplier import Supplier, SupplierKind
from desktop_app.ui.widgets.labels import FieldLabel, Sentence
from desktop_app.ui.words import supplier_word

NOTES_LINES = 4
NEW = Supplier(name="")


@dataclass(frozen=True)
class Line:
    """One line of text: its label and where its value stands in a supplier."""

    label: str
    part: str
    name: str

    def of(self, supplier: Supplier) -> str:
        """Return the value of a supplier."""
        holder = getattr(supplier, self.part) if self.part else supplier
        return str(getattr(holder, self.name))

    def into(self, supplier: Supplier, text: str) -> Supplier:
        """Return a supplier with another value."""
        if not self.part:
            return replace(supplier, **{self.name: text})  # type: ignore[arg-type]
        part: Any = replace(getattr(supplier, self.part), **{self.name: text})
        return replace(supplier, **{self.part: part})


class SupplierForm(QWidget):
    """Shows a supplier and tells what the user changes."""

    edited = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._supplier = NEW
        self.fields: list[tuple[Line, QLineEdit]] = []
        self._form = QFormLayout(self)
        self._form.setContentsMargins(0, 0, 8, 0)
        self._form.setVerticalSpacing(8)
        self._form.setHorizontalSpacing(12)
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._build()

    def _build(self) -> None:
        first, *rest = self._lines()
        self._add(first)
        self.kind = QComboBox()
        self.kind.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        for kind in SupplierKind:
            self.kind.addItem(supplier_word(kind), kind)
        self.kind.setAccessibleName(self.tr("Type"))
        self.kind.activated.connect(self._keep_kind)
        self._form.addRow(FieldLabel(self.tr("Type"), self.kind), self.kind)
        for line in rest:
            self._add(line)
        self.problem = Sentence()
        self.problem.hide()
        self._form.insertRow(3, self.problem)
        self.notes = QPlainTextEdit(tabChangesFocus=True)
        self.notes.setAccessibleName(self.tr("Notes"))
        self.notes.setFixedHeight(self.fontMetrics().lineSpacing() * NOTES_LINES + 16)
        self.notes.installEventFilter(self)
        self._form.addRow(self.tr("Notes"), self.notes)

    def _lines(self) -> tuple[Line, ...]:
        return (
            Line(self.tr("Nom"), "", "name"),
            Line(self.tr("SIRET"), "", "siret"),
            Line(self.tr("Activités"), "", "activities"),
            Line(self.tr("Adresse"), "place", "street"),
            Line(self.tr("Code postal"), "place", "postcode"),
            Line(self.tr("Commune"), "place", "commune"),
            Line(self.tr("Contact"), "contact", "name"),
            Line(self.tr("Fonction"), "contact", "function"),
            Line(self.tr("Téléphone"), "contact", "phone"),
            Line(self.tr("Courriel"), "contact", "email"),
            Line(self.tr("Site"), "", "website"),
            Line(self.tr("Labels"), "", "labels"),
        )

    def _add(self, line: Line) -> None:
        field = QLineEdit()
        field.setAccessibleName(line.label)
        field.editingFinished.connect(lambda: self._keep_line(line, field))
        self._form.addRow(FieldLabel(line.label, field), field)
        self.fields.append((line, field))

    def field(self, label: str) -> QLineEdit:
        """Return the field that has a label."""
        return next(field for line, field in self.fields if line.label == label)

    def show_supplier(self, supplier: Supplier) -> None:
        """Show a supplier, or an empty form for a new one."""
        self._supplier = supplier
        for line, field in self.fields:
            field.setText(line.of(supplier))
            field.setCursorPosition(0)
        self.kind.setCurrentIndex(list(SupplierKind).index(supplier.kind))
        self.notes.setPlainText(supplier.notes)
        self.problem.hide()

    def remember(self, supplier: Supplier) -> None:
        """Take a supplier as the one kept, without touching what is being typed."""
        self._supplier = supplier

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            self._keep(replace(self._supplier, notes=self.notes.toPlainText()))
        return False

    def _keep_kind(self, _index: int) -> None:
        self._keep(replace(self._supplier, kind=SupplierKind(self.kind.currentData())))

    def _keep_line(self, line: Line, field: QLineEdit) -> None:
        text = field.text().strip()
        if line.name == "siret":
            text = compact(text)
            right = not text or is_siret(text)
            self.problem.setText(
                self.tr(
                    "Ce SIRET n’est pas valable : vérifiez ses 14 chiffres. Il n’est pas gardé."
                )
            )
            self.problem.setVisible(not right)
            if not right:
                return
        self._keep(line.into(self._supplier, text))

    def _keep(self, supplier: Supplier) -> None:
        if supplier != self._supplier:
            self._supplier = supplier
            if supplier.name:
                self.edited.emit(supplier)
