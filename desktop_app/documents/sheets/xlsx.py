"""XLSX: what Excel and LibreOffice open, its formulas counted when it is opened."""

import datetime
import io
import re
import zipfile
from typing import Any, Final

from openpyxl import Workbook as Package
from openpyxl.cell.cell import Cell as Target
from openpyxl.drawing.spreadsheet_drawing import SpreadsheetDrawing
from openpyxl.styles import Alignment, Border, Font, PatternFill, Protection, Side
from openpyxl.workbook.properties import CalcProperties
from openpyxl.worksheet._writer import WorksheetWriter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet
from openpyxl.writer.excel import ExcelWriter
from typing_extensions import override

from desktop_app.core.errors import UserError
from desktop_app.documents.package import settled
from desktop_app.documents.workbook import (
    Among,
    Between,
    Cell,
    Finish,
    Formula,
    Look,
    Sheet,
    Value,
    Workbook,
    letters,
    lines,
)

GREATEST_CELL: Final = 32_767
FIXED: Final = datetime.datetime(1980, 1, 1)  # noqa: DTZ001 - the format has no zone
FONT: Final = "Calibri"
BODY: Final = 10
LINE_HEIGHT: Final = 13.5
REFERENCE: Final = re.compile(r"\[([^\]]+)\]")
CODED: Final = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
LINE: Final = Side(style="thin", color="808080")
REFUSED: Final = "Cette valeur n’est pas prévue ici."


def write_xlsx(workbook: Workbook) -> bytes:
    """Return a workbook as the bytes of an XLSX file, always the same.

    Raises:
        UserError: a text is longer than a cell holds.
    """
    package = Package()
    package.remove(package.active)
    _describe(package, workbook)
    for sheet in workbook.sheets:
        _Writer(package.create_sheet(sheet.name), sheet).write()
    file = io.BytesIO()
    # Its own way of saving stamps the hour.
    _Saver(package, zipfile.ZipFile(file, "w")).save()
    return settled(file.getvalue())


def native(formula: str) -> str:
    """Return a formula as Excel writes it, from the way of OpenDocument."""
    parts = REFERENCE.split(formula)
    outside = [part.replace(";", ",") for part in parts[::2]]
    inside = [reference(part) for part in parts[1::2]]
    return "".join(text for pair in zip(outside, [*inside, ""], strict=True) for text in pair)


def reference(cells: str) -> str:
    """Return the place of cells as Excel writes it."""
    sheet, found, rest = cells.rpartition("'.")
    if not found:
        return cells.replace(".", "")
    return f"{sheet.removeprefix('$')}'!{rest.replace('.', '')}"


class _Saver(ExcelWriter):  # type: ignore[misc]  # its library says no types
    """Saves without a file on the disk, which may be full."""

    @override
    def write_worksheet(self, ws: Any) -> None:
        ws._drawing = SpreadsheetDrawing()  # noqa: SLF001 - as what it replaces
        content = io.BytesIO()
        writer = WorksheetWriter(ws, content)
        writer.write()
        ws._rels = writer._rels  # noqa: SLF001
        self._archive.writestr(ws.path[1:], content.getvalue())
        self.manifest.append(ws)


class _Writer:
    """Fills one sheet."""

    def __init__(self, target: Worksheet, sheet: Sheet) -> None:
        self._target = target
        self._sheet = sheet
        self._limits: dict[Among | Between, DataValidation] = {}
        self._styles: dict[Look, dict[str, Any]] = {}

    def write(self) -> None:
        for rank, width in enumerate(self._sheet.widths, 1):
            self._target.column_dimensions[letters(rank)].width = width
        for number, row in enumerate(self._sheet.rows, 1):
            column = 1
            for item in row:
                self._put(number, column, item)
                column += item.span
            # Said only when needed: a height said never grows with what is typed.
            needed = lines(row, self._sheet.widths)
            tallest = max((item.look.value.size for item in row), default=0)
            if needed > 1 or tallest > BODY:
                height = max(needed * LINE_HEIGHT, tallest * 1.5)
                self._target.row_dimensions[number].height = height
        self._set_up_page()

    def _put(self, row: int, column: int, item: Cell) -> None:
        target = self._target.cell(row, column)
        _fill(target, item.value)
        for covered in range(column, column + item.span):
            self._dress(self._target.cell(row, covered), item.look)
        if item.span > 1:
            last = column + item.span - 1
            self._target.merge_cells(
                start_row=row, end_row=row, start_column=column, end_column=last
            )
        if item.limits is not None:
            self._limit(target, item.limits)

    def _dress(self, target: Target, look: Look) -> None:
        if look not in self._styles:
            self._styles[look] = _styles(look.value)
        for name, value in self._styles[look].items():
            setattr(target, name, value)

    def _limit(self, target: Target, limits: Among | Between) -> None:
        if limits not in self._limits:
            rule = _validation(limits)
            self._limits[limits] = rule
            self._target.add_data_validation(rule)
        self._limits[limits].add(target)

    def _set_up_page(self) -> None:
        rows, columns = self._sheet.frozen
        target = self._target
        if rows or columns:
            target.freeze_panes = f"{letters(columns + 1)}{rows + 1}"
            target.print_title_rows = f"1:{rows}" if rows else None
        target.page_setup.orientation = "landscape"
        target.page_setup.paperSize = "9"
        target.page_setup.fitToWidth, target.page_setup.fitToHeight = 1, 0
        target.sheet_properties.pageSetUpPr.fitToPage = True
        target.oddFooter.center.text = "&A – &P / &N"
        if self._sheet.protected:
            target.protection.sheet = True
            target.protection.formatColumns = target.protection.formatRows = False


def _fill(target: Target, value: Value) -> None:
    if isinstance(value, Formula):
        target.value = f"={native(value.text)}"
    elif isinstance(value, str):
        if len(value) > GREATEST_CELL:
            raise UserError(
                f"Un texte dépasse {GREATEST_CELL} signes, plus que n’en tient une cellule"
                f" («\u00a0{value[:40]}…\u00a0»)\u00a0: raccourcissez-le ou choisissez"
                " le format ODS."
            )
        # Typed as a text: what begins with « = » stays what someone wrote.
        target.value = _said(value)
        target.data_type = "s"
        target.quotePrefix = value[:1] in "=+-@" and bool(value)
    elif value is not None:
        target.value = value


def _said(text: str) -> str:
    return CODED.sub("_x005F_", text)


def _styles(finish: Finish) -> dict[str, Any]:
    styles: dict[str, Any] = {
        "font": Font(name=FONT, size=finish.size, bold=finish.bold, color=finish.ink),
        "alignment": Alignment(
            horizontal="center" if finish.centred else None,
            vertical="top",
            wrap_text=finish.framed,
        ),
        "number_format": number_format(finish),
        "protection": Protection(locked=not finish.open),
    }
    if finish.framed:
        styles["border"] = Border(left=LINE, right=LINE, top=LINE, bottom=LINE)
    if finish.fill:
        styles["fill"] = PatternFill("solid", start_color=finish.fill)
    return styles


def number_format(finish: Finish) -> str:
    """Return the number format of a look, in the words of Excel."""
    if finish.is_date:
        return "dd/mm/yyyy"
    if finish.decimals is None:
        return "@" if finish.is_text else "General"
    shown = "#,##0" + "." * bool(finish.decimals) + "0" * finish.decimals
    return f'{shown}\\ "{finish.unit}"' if finish.unit else shown


def _validation(limits: Among | Between) -> DataValidation:
    if isinstance(limits, Among):
        rule = DataValidation("list", reference(limits.cells), allow_blank=True)
    else:
        rule = DataValidation(
            "decimal",
            str(limits.least),
            str(limits.greatest),
            operator="between",
            allow_blank=True,
        )
    rule.error, rule.showErrorMessage = REFUSED, True
    return rule


def _describe(package: Package, workbook: Workbook) -> None:
    about = package.properties
    about.creator = None
    about.title, about.subject = _said(workbook.title), _said(workbook.subject)
    about.language = workbook.language
    about.created = about.modified = FIXED
    package.calculation = CalcProperties(fullCalcOnLoad=True)
