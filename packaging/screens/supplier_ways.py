"""How each screen about suppliers is reached, by the gestures that a user has."""

from pathlib import Path

from PySide6.QtWidgets import QWidget

from desktop_app.ui.pages.suppliers import MAP, RECORD, SuppliersPage
from desktop_app.ui.suppliers.diary import DiaryDialog, open_diary
from desktop_app.ui.suppliers.duplicates import DuplicatesDialog, open_duplicates
from desktop_app.ui.suppliers.export_dialog import open_export
from desktop_app.ui.suppliers.form import SupplierForm
from desktop_app.ui.suppliers.import_assistant import COLUMNS, REPORT, ImportAssistant
from desktop_app.ui.suppliers.import_list import ImportListDialog
from desktop_app.ui.suppliers.merge_history import open_merges
from desktop_app.ui.suppliers.review import open_review
from desktop_app.ui.suppliers.rights import RightsDialog, open_rights
from screens.stage import Room, Stage, one, settle, wait_for
from screens.ways import still


def suppliers_page(room: Room) -> SuppliersPage:
    """Show the suppliers, without filters, on the first record."""
    page = room.page(SuppliersPage)
    page.finding.toggle.setChecked(False)
    page.tabs.setCurrentIndex(RECORD)
    page.parts.show_list()
    page.finding.table.show_row(0)
    settle(room.frame)
    return page


def no_suppliers(stage: Stage) -> QWidget:
    """Show the suppliers of an empty book."""
    stage.empty.page(SuppliersPage)
    return still(stage.empty)


def suppliers(stage: Stage) -> QWidget:
    """Show the suppliers."""
    suppliers_page(stage.filled)
    return still(stage.filled)


def new_supplier(stage: Stage) -> QWidget:
    """Begin a record."""
    suppliers_page(stage.filled).add.click()
    return still(stage.filled)


def record(stage: Stage) -> QWidget:
    """Open the parts of a record."""
    page = suppliers_page(stage.filled)
    page.tabs.setCurrentIndex(RECORD)
    form = page.form
    for section in form.sections[:4]:
        section.open()
    return still(stage.filled)


def exchange(stage: Stage) -> QWidget:
    """Note an exchange with the first supplier of the book."""
    page = suppliers_page(stage.filled)
    page.follow("supplier:1")
    settle(stage.filled.frame)
    form = one(SupplierForm, page)
    for section in form.sections:
        section.button.setChecked(False)
    form.history.open()
    settle(stage.filled.frame)
    form.history.adding.click()
    return still(stage.filled)


def filters(stage: Stage) -> QWidget:
    """Open the filters."""
    suppliers_page(stage.filled).finding.toggle.setChecked(True)
    return still(stage.filled)


def map_of_all(stage: Stage) -> QWidget:
    """Show the map."""
    suppliers_page(stage.filled).tabs.setCurrentIndex(MAP)
    return still(stage.filled)


def importing(stage: Stage) -> ImportAssistant:
    """Read a file of suppliers until its columns or its trial are on screen."""
    room = stage.filled
    page = suppliers_page(room)
    room.answers.wanted = _list_to_import(room.answers.folder, stage.practice)
    page.bring_in.click()
    assistant = one(ImportAssistant)
    wait_for(lambda: assistant.stack.currentIndex() in {COLUMNS, REPORT})
    return assistant


def _list_to_import(folder: Path, practice: Path) -> Path:
    """Write the first lines of the practice list under new names."""
    lines = (practice / "fournisseurs.csv").read_text(encoding="utf-8").splitlines()[:8]
    path = folder / "liste-des-entreprises.csv"
    # Without their numbers, five are new; one stands as it is in the book.
    fresh = [f"Nouvelle {name};;{rest}" for name, _, rest in map(_parted, lines[1:6])]
    path.write_text("\n".join([lines[0], *fresh, *lines[6:]]) + "\n", encoding="utf-8")
    return path


def _parted(line: str) -> tuple[str, str, str]:
    name, number, rest = line.split(";", 2)
    return name, number, rest


def import_columns(stage: Stage) -> QWidget:
    """Say what the columns of a file are."""
    assistant = importing(stage)
    if assistant.stack.currentIndex() != COLUMNS:
        assistant.back.click()
    return still(stage.filled)


def import_trial(stage: Stage) -> QWidget:
    """Say what an import would change."""
    import_trial_of(stage)
    return still(stage.filled)


def import_trial_of(stage: Stage) -> ImportAssistant:
    """Lead an import to its trial."""
    assistant = importing(stage)
    if assistant.stack.currentIndex() == COLUMNS:
        assistant.go.click()
    wait_for(lambda: assistant.stack.currentIndex() == REPORT)
    return assistant


def import_done(stage: Stage) -> QWidget:
    """Import."""
    assistant = import_trial_of(stage)
    assistant.go.click()
    wait_for(lambda: assistant.is_done)
    return still(stage.filled)


def imports(stage: Stage) -> QWidget:
    """Show the imports of the past."""
    page = suppliers_page(stage.filled)
    ImportListDialog(stage.filled.session, page).open()
    return still(stage.filled)


def export(stage: Stage) -> QWidget:
    """Export suppliers."""
    open_export(stage.filled.session, suppliers_page(stage.filled))
    return still(stage.filled)


def endings(stage: Stage) -> QWidget:
    """Show what ends."""
    open_diary(stage.filled.session, suppliers_page(stage.filled))
    return still(stage.filled)


def turns(stage: Stage) -> QWidget:
    """Show whose turn it is."""
    endings(stage)
    one(DiaryDialog).tabs.setCurrentIndex(1)
    return still(stage.filled)


def duplicates(stage: Stage) -> QWidget:
    """Look for duplicates."""
    dialog = open_duplicates(stage.filled.session, suppliers_page(stage.filled))
    wait_for(lambda: not dialog.search.is_running)
    return still(stage.filled)


def merging(stage: Stage) -> QWidget:
    """Compare two records."""
    duplicates(stage)
    one(DuplicatesDialog).compare_button.click()
    return still(stage.filled)


def merges(stage: Stage) -> QWidget:
    """Show the merges of the past."""
    open_merges(stage.filled.session, suppliers_page(stage.filled))
    return still(stage.filled)


def rights(stage: Stage) -> QWidget:
    """Look for a person."""
    open_rights(stage.filled.session, suppliers_page(stage.filled))
    dialog = one(RightsDialog)
    dialog.person.setText("Camille Exemple")
    dialog.look()
    return still(stage.filled)


def review(stage: Stage) -> QWidget:
    """Show the contacts without news."""
    open_review(stage.filled.session, suppliers_page(stage.filled))
    return still(stage.filled)
