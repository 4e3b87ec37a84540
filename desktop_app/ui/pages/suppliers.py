"""The suppliers of the book: search as you type, one form, CSV files brought in."""

from dataclasses import replace
from functools import partial
from typing import ClassVar

from PySide6.QtCore import QT_TRANSLATE_NOOP, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from desktop_app.book.change import Change
from desktop_app.book.query import SearchResult
from desktop_app.core.supplier import Supplier
from desktop_app.ui.dialogs.import_report import ImportDesk
from desktop_app.ui.figures import number_text
from desktop_app.ui.models.suppliers import SupplierColumn, SupplierTableModel
from desktop_app.ui.notice import Notice
from desktop_app.ui.session import Session
from desktop_app.ui.widgets.buttons import Button, PrimaryButton
from desktop_app.ui.widgets.empty_state import EmptyState
from desktop_app.ui.widgets.labels import Hint
from desktop_app.ui.widgets.page import Page
from desktop_app.ui.widgets.supplier_form import NEW, SupplierForm
from desktop_app.ui.widgets.table import Table

SHOWN = 200


class SuppliersPage(Page):
    """A list at the left, the form of the chosen supplier at the right."""

    title: ClassVar = QT_TRANSLATE_NOOP("Pages", "Fournisseurs")
    icon_name: ClassVar = "users"

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._kept: Supplier = NEW
        self._adding = False
        self._saving = False
        self.imports = ImportDesk(session, self)
        self._build()
        self._connect()

    def _build(self) -> None:
        self.add = PrimaryButton(self.tr("&Ajouter un fournisseur"), "plus")
        self.bring_in = Button(self.tr("&Importer un fichier CSV…"), "upload")
        self.head(
            self.tr("Fournisseurs"),
            self.tr("Qui pourrait répondre. Chaque champ est enregistré dès que vous le quittez."),
            self.bring_in,
            self.add,
        )
        splitter = QSplitter(Qt.Orientation.Horizontal, childrenCollapsible=False)
        splitter.addWidget(self._build_list())
        splitter.addWidget(self._build_details())
        splitter.setStretchFactor(0, 3)
        splitter.setStretchFactor(1, 2)
        splitter.setHandleWidth(17)
        self.stack = QStackedWidget()
        self.stack.addWidget(splitter)
        self.stack.addWidget(self._build_empty())
        self.column.addWidget(self.stack, 1)

    def _build_list(self) -> QWidget:
        self.search = QLineEdit(clearButtonEnabled=True)
        self.search.setPlaceholderText(self.tr("Chercher un nom, une activité, une commune"))
        self.search.setAccessibleName(self.tr("Chercher un fournisseur"))
        self.count = Hint()
        self.model = SupplierTableModel(self)
        self.table = Table(self.model, self.tr("Fournisseurs"), SupplierColumn.NAME)
        self.table.set_widths({SupplierColumn.KIND: 30, SupplierColumn.COMMUNE: 22})
        return _column(self.search, self.count, self.table)

    def _build_details(self) -> QWidget:
        self.form = SupplierForm()
        scroll = QScrollArea(widgetResizable=True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(self.form)
        self.remove = Button(self.tr("&Supprimer"), "trash-2")
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(self.remove)
        widget = _column(scroll)
        widget.layout().addLayout(row)  # type: ignore[union-attr]
        return widget

    def _build_empty(self) -> QWidget:
        return EmptyState(
            "users",
            self.tr("Aucun fournisseur pour l’instant"),
            self.tr(
                "Notez ici les entreprises et les structures d’insertion que vous pourriez"
                " consulter. Ajoutez-les une à une, ou importez un fichier CSV : une ligne par"
                " fournisseur, avec au moins une colonne « nom »."
            ),
        )

    def _connect(self) -> None:
        self.add.clicked.connect(self._start_new)
        self.bring_in.clicked.connect(self.imports.ask)
        self.remove.clicked.connect(self._remove)
        self.table.removal_asked.connect(lambda _row: self._remove())
        self.table.opened.connect(lambda _row: self.form.setFocus())
        self.table.selected.connect(self._show_row)
        self.search.textChanged.connect(self._search)
        QShortcut(QKeySequence.StandardKey.Find, self, self.search.setFocus)
        self.form.edited.connect(self._keep)

    @override
    def concerns(self, change: Change) -> bool:
        return change.kind == "supplier"

    @override
    def refresh(self) -> None:
        if not self._saving:
            self._search()

    def _search(self) -> None:
        text = self.search.text()
        search = partial(self.session.book.suppliers.search, text, SHOWN)
        result = self.session.read(search, SearchResult(0, ()))
        self.model.show_values(result.suppliers)
        is_empty = not result.total and not text and not self._adding
        self.stack.setCurrentIndex(1 if is_empty else 0)
        self._tell_count(result)
        if not self._adding:
            self.table.show_row(self.model.row_of(self._kept.identifier))
            self._show_row(self.table.row())

    def _tell_count(self, result: SearchResult) -> None:
        text = self.tr("%n fournisseur(s)", "", result.total)
        if result.total > len(result.suppliers):
            shown = number_text(len(result.suppliers))
            text = self.tr("{total}, les {montres} premiers montrés").format(
                total=text, montres=shown
            )
        self.count.setText(text)

    def _show_row(self, row: int) -> None:
        found = row >= 0
        if self._adding and not found:
            return
        self._adding = False
        self.remove.setEnabled(found)
        self.form.setEnabled(found)
        supplier = self.model.values[row] if found else NEW
        if supplier != self._kept:
            self._kept = supplier
            self.form.show_supplier(supplier)

    def _start_new(self) -> None:
        self._adding = True
        self.stack.setCurrentIndex(0)
        self.table.clearSelection()
        self.table.setCurrentIndex(self.model.index(-1, 0))
        self._kept = NEW
        self.form.show_supplier(NEW)
        self.form.setEnabled(True)
        self.remove.setEnabled(False)
        self.form.fields[0][1].setFocus()

    def _keep(self, supplier: Supplier) -> None:
        self._saving = True
        change = self.session.attempt(partial(self.session.book.suppliers.put, supplier))
        self._saving = False
        if change is None:
            self.form.remember(self._kept)
            return
        self._kept = replace(supplier, identifier=change.identifiers[0])
        self.form.remember(self._kept)
        if self._adding:
            self._adding = False
            self._search()
        else:
            self.model.replace(self._kept)

    def _remove(self) -> None:
        supplier = self._kept
        if not supplier.identifier:
            return
        suppliers = self.session.book.suppliers
        if self.session.attempt(partial(suppliers.remove, supplier.identifier)):
            text = self.tr("Le fournisseur « {nom} » a été supprimé.").format(nom=supplier.name)
            undo = partial(self._put_back, replace(supplier, identifier=0))
            self.session.say(Notice(text, action=self.tr("&Annuler la suppression"), act=undo))

    def _put_back(self, supplier: Supplier) -> None:
        self.session.attempt(partial(self.session.book.suppliers.put, supplier))


def _column(*widgets: QWidget) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(8)
    for widget in widgets:
        column.addWidget(widget)
    return holder
