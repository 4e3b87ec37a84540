"""OpenDocument workbook, its formulas counted when it is opened."""

from desktop_app.documents.format import SheetFormat
from desktop_app.documents.sheets.ods import write_ods

FORMAT = SheetFormat(name="ods", title="Classeur LibreOffice", write=write_ods)
