"""The suppliers of the book: found as you type, each with its form, all on a map."""

from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import (
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from desktop_app.book.change import Change
from desktop_app.book.query import Query
from desktop_app.core.supplier import Supplier
from desktop_app.ui import addresses
from desktop_app.ui.figures import time_text
from desktop_app.ui.library.targets import split
from desktop_app.ui.session import Session
from desktop_app.ui.shortcuts import Shortcut, bind
from desktop_app.ui.suppliers.find_panel import FindPanel
from desktop_app.ui.suppliers.form import NEW, SupplierForm
from desktop_app.ui.suppliers.geography import Geography
from desktop_app.ui.suppliers.gestures import SupplierGestures
from desktop_app.ui.suppliers.import_desk import ImportDesk
from desktop_app.ui.suppliers.list_beside import LIST, ListBeside
from desktop_app.ui.suppliers.map_panel import MapPanel
from desktop_app.ui.suppliers.more import MoreButton
from desktop_app.ui.widgets.buttons import Button, PrimaryButton
from desktop_app.ui.widgets.current_stack import CurrentStack
from desktop_app.ui.widgets.empty_state import EmptyState
from desktop_app.ui.widgets.page import Page
from desktop_app.ui.widgets.squeezed import Upright
from desktop_app.ui.widgets.tabs import Tabs

RECORD, MAP = LIST + 1, LIST + 2


class SuppliersPage(Page):
    """A list at the left; at the right the form of the chosen supplier, or the map of all."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._shelf = session.book.suppliers
        self._kept: Supplier = NEW
        self._adding = False
        self._saving = False
        self._geography = Geography()
        self.gestures = SupplierGestures(session, self)
        self.undo, self.redo = self.gestures.history.undo, self.gestures.history.redo
        self.imports = ImportDesk(session, self._geography, self)
        self._build()
        self._connect()

    def _build(self) -> None:
        self.add = PrimaryButton(self.tr("&Ajouter un fournisseur"), "plus")
        self.bring_in = Button(self.tr("&Importer un fichier…"), "upload")
        self.finding = FindPanel(self.session, self._geography)
        finder = self.finding.finder
        self.more = MoreButton(self.session, self, self.imports, lambda: finder.query)
        self.head(
            self.tr("Fournisseurs"),
            self.tr("Qui pourrait répondre. Chaque champ est enregistré dès que vous le quittez."),
            self.more,
            self.bring_in,
            self.add,
        )
        self.search, self.count = self.finding.search, self.finding.count
        self.model, self.table = self.finding.model, self.finding.table
        self.map = MapPanel(self.session, self._geography, self.finding.finder)
        self.tabs = Tabs()
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(self._build_details(), self.tr("Fiche"))
        self.tabs.addTab(self.map, self.tr("Carte"))
        self.tabs.tabBar().setAccessibleName(self.tr("Fiche ou carte"))
        self.parts = ListBeside(self.finding, self.tabs, self.tr("Liste"))
        self.tabs.setCurrentIndex(RECORD)
        self.stack = CurrentStack()
        self.stack.addWidget(self.parts)
        self.stack.addWidget(self._build_empty())
        self.column.addWidget(self.stack, 1)

    def _build_details(self) -> QWidget:
        self.form = SupplierForm(self.session)
        self.remove = Button(self.tr("&Supprimer"), "trash-2")
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(self.remove)
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(8)
        column.addWidget(Upright(self.form))
        column.addLayout(row)
        return holder

    def _build_empty(self) -> QWidget:
        return EmptyState(
            "users",
            self.tr("Aucun fournisseur pour l’instant"),
            self.tr(
                "Notez ici les entreprises et les structures d’insertion que vous pourriez"
                " consulter. Ajoutez-les une à une, ou importez un tableau (CSV, XLSX, ODS) ou un"
                " carnet d’adresses : une ligne par fournisseur, avec au moins le nom."
            ),
        )

    def _connect(self) -> None:
        self.add.clicked.connect(self._start_new)
        self.more.opened.connect(self._show_number)
        self.bring_in.clicked.connect(self.imports.ask)
        self.remove.clicked.connect(self._remove)
        self.table.removal_asked.connect(lambda _row: self._remove())
        self.table.opened.connect(lambda _row: self._open_form())
        self.table.renaming_asked.connect(lambda _row: self._open_form())
        self.finding.chosen.connect(self._show_supplier)
        self.finding.emptied.connect(self._show_emptiness)
        self.finding.searched.connect(self._prepare_map)
        self.map.row_chosen.connect(self.finding.go_to)
        bind(Shortcut.FIND, self, self._search)
        self.form.edited.connect(self._keep)

    @override
    def concerns(self, change: Change) -> bool:
        return change.kind == "supplier"

    @override
    def refresh(self) -> None:
        if not self._saving:
            self.finding.run()

    @override
    def follow(self, address: str) -> None:
        kind, name = split(address)
        if kind == addresses.LIST:
            self.imports.bring(Path(name))
        else:
            self._show_number(int(name))

    @override
    def arrive(self) -> None:
        is_vain = self.search.text() and not self.model.rowCount()
        # A narrow window may show the form instead of the list.
        place = self.search if is_vain else self.table
        for one in (place, self.tabs.tabBar(), self.add):
            if one.isVisible():
                one.setFocus()
                return

    def _search(self) -> None:
        self.parts.show_list()
        self.search.setFocus()

    def _show_number(self, identifier: int) -> None:
        self.tabs.setCurrentIndex(RECORD)
        self.finding.show_supplier(identifier)

    def _prepare_map(self, query: Query) -> None:
        self.map.prepare(query, self.finding.centre)

    def _show_emptiness(self, is_empty: bool) -> None:  # noqa: FBT001 - a slot of emptied
        self.stack.setCurrentIndex(1 if is_empty and not self._adding else 0)

    def _show_supplier(self, supplier: Supplier | None) -> None:
        if self._adding and supplier is None:
            return
        self._leave_new()
        self.remove.setEnabled(supplier is not None)
        self.form.setEnabled(supplier is not None)
        self.map.show_supplier(supplier)
        shown = supplier or NEW
        if shown != self._kept:
            self._kept = shown
            self.form.show_supplier(shown)

    def _open_form(self) -> None:
        self.finding.finder.calm_down()
        self.tabs.setCurrentIndex(RECORD)
        self.form.setFocus()

    def _start_new(self) -> None:
        self._adding = True
        self.finding.is_selecting = False
        self.finding.release()
        self.stack.setCurrentIndex(0)
        self.tabs.setCurrentIndex(RECORD)
        self._kept = NEW
        self.form.show_supplier(NEW)
        self.form.setEnabled(True)
        self.remove.setEnabled(False)
        self.form.setFocus()

    def _leave_new(self) -> None:
        self._adding = False
        self.finding.is_selecting = True

    def _keep(self, supplier: Supplier) -> None:
        former = self.gestures.known(self._kept.identifier)
        self._saving = True
        change = self.session.attempt(partial(self._shelf.put, supplier))
        self._saving = False
        if change is None:
            self.form.remember(self._kept)
            return
        self._kept = replace(supplier, identifier=change.identifiers[0])
        self.form.remember(self._kept)
        self.finding.select(self._kept.identifier)
        if self._adding:
            self._leave_new()
            self.finding.run()
        else:
            self.model.replace(self._kept)
        self._tell_kept(former)

    def _tell_kept(self, former: Supplier | None) -> None:
        text = self.tr("« {nom} » est enregistré à {heure}.")
        said = text.format(nom=self._kept.name, heure=time_text())
        if former is None:
            self.gestures.added(self._kept, said)
        else:
            self.gestures.changed(former, said)

    def _remove(self) -> None:
        self.finding.finder.calm_down()
        supplier = self._kept
        if not supplier.identifier:
            return
        kept = self.session.read(partial(self._shelf.snapshot, supplier.identifier), None)
        if kept and self.session.attempt(partial(self._shelf.remove, supplier.identifier)):
            text = self.tr("Le fournisseur « {nom} » a été supprimé.").format(nom=supplier.name)
            self.gestures.removed(kept, supplier.name, text)
            # A second press of the same key must not take another supplier out.
            self.arrive()
