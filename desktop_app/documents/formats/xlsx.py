"""XLSX workbook, its formulas counted when it is opened."""

from desktop_app.documents.format import SheetFormat
from desktop_app.documents.workbook import Workbook


def _write(workbook: Workbook) -> bytes:
    from desktop_app.documents.sheets.xlsx import write_xlsx  # noqa: PLC0415 - 0.1 s of imports

    return write_xlsx(workbook)


FORMAT = SheetFormat(name="xlsx", title="Classeur Excel", write=_write)
