"""XLSX: one sheet whose cells are all texts, so that numbers keep their zeros."""

import re
import zipfile
from collections.abc import Iterable
from typing import IO, Final

from desktop_app.core.errors import UserError
from desktop_app.core.markup import escape, quoteattr
from desktop_app.core.supplier import Supplier
from desktop_app.exchange.writing.columns import Column
from desktop_app.exchange.writing.table import ExportFormat, rows

GREATEST_CELL, GREATEST_ROWS = 32_767, 1_048_576
HEADER_STYLE, TEXT_STYLE = 1, 2
CODED: Final = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
DAY: Final = (1980, 1, 1, 0, 0, 0)
DECLARATION: Final = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
PACKAGE: Final = "http://schemas.openxmlformats.org/package/2006"
OFFICE: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
MAIN: Final = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
KIND: Final = "application/vnd.openxmlformats-officedocument.spreadsheetml"
SHEET: Final = "Fournisseurs"
PARTS: Final = {
    "[Content_Types].xml": f'<Types xmlns="{PACKAGE}/content-types">'
    '<Default Extension="rels"'
    ' ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/>'
    f'<Override PartName="/xl/workbook.xml" ContentType="{KIND}.sheet.main+xml"/>'
    f'<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{KIND}.worksheet+xml"/>'
    f'<Override PartName="/xl/styles.xml" ContentType="{KIND}.styles+xml"/></Types>',
    "_rels/.rels": f'<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="rId1"'
    f' Type="{OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
    "xl/workbook.xml": f'<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}"><sheets>'
    f'<sheet name="{SHEET}" sheetId="1" r:id="rId1"/></sheets></workbook>',
    "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{PACKAGE}/relationships">'
    f'<Relationship Id="rId1" Type="{OFFICE}/worksheet" Target="worksheets/sheet1.xml"/>'
    f'<Relationship Id="rId2" Type="{OFFICE}/styles" Target="styles.xml"/></Relationships>',
    # 49 is the format of texts: typing in a cell again does not run it either.
    "xl/styles.xml": f'<styleSheet xmlns="{MAIN}"><fonts count="2"><font><sz val="11"/>'
    '<name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>'
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill'
    ' patternType="gray125"/></fill></fills><borders count="1"><border/></borders>'
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>'
    '</cellStyleXfs><cellXfs count="3"><xf/>'
    '<xf numFmtId="49" fontId="1" applyNumberFormat="1" applyFont="1"/>'
    '<xf numFmtId="49" applyNumberFormat="1"/></cellXfs><cellStyles count="1">'
    '<cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
}


def write(file: IO[bytes], suppliers: Iterable[Supplier], columns: tuple[Column, ...]) -> None:
    """Write suppliers under the titles of the columns.

    Raises:
        UserError: there are more suppliers, or longer texts, than a workbook holds.
    """
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED, compresslevel=4) as package:
        for name, content in PARTS.items():
            package.writestr(zipfile.ZipInfo(name, DAY), DECLARATION + content)
        info = zipfile.ZipInfo("xl/worksheets/sheet1.xml", DAY)
        info.compress_type = zipfile.ZIP_DEFLATED
        with package.open(info, "w", force_zip64=True) as sheet:
            sheet.write((DECLARATION + _start(columns)).encode())
            for number, row in enumerate(rows(suppliers, columns), 2):
                if number > GREATEST_ROWS:
                    raise UserError(
                        "Un classeur ne tient pas plus d’un million de lignes\u00a0: exportez au"
                        " format CSV."
                    )
                sheet.write(_row(number, row, TEXT_STYLE).encode())
            sheet.write(b"</sheetData></worksheet>")


def _start(columns: tuple[Column, ...]) -> str:
    widths = "".join(
        f'<col min="{rank}" max="{rank}" width="{column.width}" customWidth="1"'
        f' style="{TEXT_STYLE}"/>'
        for rank, column in enumerate(columns, 1)
    )
    titles = _row(1, tuple(column.title for column in columns), HEADER_STYLE)
    return (
        f'<worksheet xmlns={quoteattr(MAIN)}><sheetViews><sheetView workbookViewId="0">'
        '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView>'
        f"</sheetViews><cols>{widths}</cols><sheetData>{titles}"
    )


def _row(number: int, cells: tuple[str, ...], style: int) -> str:
    inner = "".join(
        _cell(f"{_letters(rank)}{number}", cell, style)
        for rank, cell in enumerate(cells, 1)
        if cell
    )
    return f'<row r="{number}">{inner}</row>'


def _cell(place: str, text: str, style: int) -> str:
    if len(text) > GREATEST_CELL:
        raise UserError(
            f"Un texte dépasse {GREATEST_CELL} signes, plus que n’en tient une cellule"
            f" («\u00a0{text[:40]}…\u00a0»)\u00a0: exportez au format CSV ou ODS."
        )
    said = escape(CODED.sub("_x005F_", text))
    return (
        f'<c r="{place}" s="{style}" t="inlineStr"><is><t xml:space="preserve">{said}</t></is></c>'
    )


def _letters(rank: int) -> str:
    text = ""
    while rank:
        rank, rest = divmod(rank - 1, 26)
        text = chr(ord("A") + rest) + text
    return text


FORMAT = ExportFormat("xlsx", "Classeur Excel", write)
