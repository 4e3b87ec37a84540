"""ODS: what LibreOffice and Excel open, its formulas counted when it is opened."""

import datetime
import io
import re
import zipfile
from decimal import Decimal
from typing import Final

from desktop_app.core.markup import escape, quoteattr
from desktop_app.documents.sheets.ods_parts import (
    DECLARATION,
    MANIFEST,
    MIME,
    NAMESPACES,
    cell_styles,
    column_style,
    settings,
    styles,
)
from desktop_app.documents.workbook import (
    Among,
    Between,
    Cell,
    Formula,
    Sheet,
    Value,
    Workbook,
)

FIXED: Final = (1980, 1, 1, 0, 0, 0)
SPACES: Final = re.compile(r" {2,}|^ | $", re.MULTILINE)
REFUSED: Final = "Cette valeur n’est pas prévue ici."


def write_ods(workbook: Workbook) -> bytes:
    """Return a workbook as the bytes of an ODS file, always the same."""
    parts = {
        "META-INF/manifest.xml": MANIFEST,
        "content.xml": _content(workbook),
        "meta.xml": _meta(workbook),
        "settings.xml": settings(workbook),
        "styles.xml": styles(),
    }
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as package:
        # Stored and first: programs recognise the file by it.
        package.writestr(zipfile.ZipInfo("mimetype", FIXED), MIME)
        for name, text in parts.items():
            member = zipfile.ZipInfo(name, FIXED)
            member.compress_type = zipfile.ZIP_DEFLATED
            package.writestr(member, DECLARATION + text)
    return file.getvalue()


def _meta(workbook: Workbook) -> str:
    return (
        f'<office:document-meta {NAMESPACES} office:version="1.3"><office:meta>'
        "<meta:generator>Clausier</meta:generator>"
        f"<dc:title>{escape(workbook.title)}</dc:title>"
        f"<dc:subject>{escape(workbook.subject)}</dc:subject>"
        f"<dc:language>{escape(workbook.language)}</dc:language>"
        "</office:meta></office:document-meta>"
    )


def _content(workbook: Workbook) -> str:
    limits = _limits(workbook)
    widths = sorted({width for sheet in workbook.sheets for width in sheet.widths})
    columns = "".join(map(column_style, widths))
    rules = "".join(_validation(rank, item, workbook) for item, rank in limits.items())
    validations = f"<table:content-validations>{rules}</table:content-validations>"
    sheets = "".join(_sheet(sheet, limits) for sheet in workbook.sheets)
    return (
        f'<office:document-content {NAMESPACES} office:version="1.3">'
        f"<office:automatic-styles>{columns}{cell_styles()}</office:automatic-styles>"
        f"<office:body><office:spreadsheet>{validations if rules else ''}{sheets}"
        "</office:spreadsheet></office:body></office:document-content>"
    )


def _limits(workbook: Workbook) -> dict[Among | Between, int]:
    found = (
        cell.limits
        for sheet in workbook.sheets
        for row in sheet.rows
        for cell in row
        if cell.limits is not None
    )
    return {item: rank for rank, item in enumerate(dict.fromkeys(found), 1)}


def _validation(rank: int, limits: Among | Between, workbook: Workbook) -> str:
    if isinstance(limits, Among):
        condition = f"of:cell-content-is-in-list([{limits.cells}])"
    else:
        condition = (
            "of:cell-content-is-decimal-number() and"
            f" cell-content-is-between({limits.least},{limits.greatest})"
        )
    base = f"'{workbook.sheets[0].name}'.A1"
    return (
        f'<table:content-validation table:name="v{rank}" table:condition={quoteattr(condition)}'
        f' table:allow-empty-cell="true" table:display-list="unsorted"'
        f" table:base-cell-address={quoteattr(base)}>"
        '<table:error-message table:display="true" table:message-type="stop">'
        f"<text:p>{REFUSED}</text:p></table:error-message></table:content-validation>"
    )


def _sheet(sheet: Sheet, limits: dict[Among | Between, int]) -> str:
    columns = [f'<table:table-column table:style-name="l{width}"/>' for width in sheet.widths]
    rows = [_row(row, limits) for row in sheet.rows]
    frozen_rows, frozen_columns = sheet.frozen
    locked = ' table:protected="true"' if sheet.protected else ""
    return (
        f'<table:table table:name={quoteattr(sheet.name)} table:style-name="feuille"{locked}>'
        f"{_headed('columns', columns, frozen_columns)}{_headed('rows', rows, frozen_rows)}"
        "</table:table>"
    )


def _headed(kind: str, items: list[str], count: int) -> str:
    head = "".join(items[:count])
    marked = f"<table:table-header-{kind}>{head}</table:table-header-{kind}>" if head else ""
    return marked + "".join(items[count:])


def _row(row: tuple[Cell, ...], limits: dict[Among | Between, int]) -> str:
    cells = "".join(_cell(cell, limits) for cell in row) or "<table:table-cell/>"
    return f'<table:table-row table:style-name="ligne">{cells}</table:table-row>'


def _cell(cell: Cell, limits: dict[Among | Between, int]) -> str:
    marks = f' table:style-name="{cell.look.name}"'
    if cell.span > 1:
        marks += f' table:number-columns-spanned="{cell.span}" table:number-rows-spanned="1"'
    if cell.limits is not None:
        marks += f' table:content-validation-name="v{limits[cell.limits]}"'
    kind, content = _said(cell.value)
    covered = f'<table:covered-table-cell table:style-name="{cell.look.name}"/>' * (cell.span - 1)
    return f"<table:table-cell{marks}{kind}>{content}</table:table-cell>{covered}"


def _said(value: Value) -> tuple[str, str]:
    match value:
        case Formula(text):
            return f" table:formula={quoteattr(f'of:={text}')}", ""
        case Decimal():
            return f' office:value-type="float" office:value="{value}"', ""
        case datetime.date():
            return f' office:value-type="date" office:date-value="{value.isoformat()}"', ""
        case None | "":
            return "", ""
        case _:
            lines = "".join(f"<text:p>{_marked(line)}</text:p>" for line in value.split("\n"))
            return ' office:value-type="string"', lines


def _marked(line: str) -> str:
    # Without marks, a reader takes several spaces for one.
    line = SPACES.sub(lambda run: f'<text:s text:c="{len(run[0])}"/>', escape(line))
    return line.replace("\t", "<text:tab/>")
