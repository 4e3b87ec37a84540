"""ODS: one table whose cells are all texts, for LibreOffice and the like."""

import re
import zipfile
from collections.abc import Iterable
from typing import IO, Final

from desktop_app.core.markup import escape
from desktop_app.core.supplier import Supplier
from desktop_app.exchange.writing.columns import Column
from desktop_app.exchange.writing.table import ExportFormat, rows

DAY: Final = (1980, 1, 1, 0, 0, 0)
MIME: Final = "application/vnd.oasis.opendocument.spreadsheet"
NAMES: Final = "urn:oasis:names:tc:opendocument:xmlns"
SPACES: Final = re.compile(r" {2,}|^ | $", re.MULTILINE)
MANIFEST: Final = (
    '<?xml version="1.0" encoding="UTF-8"?>\n'
    f'<manifest:manifest xmlns:manifest="{NAMES}:manifest:1.0" manifest:version="1.3">'
    f'<manifest:file-entry manifest:full-path="/" manifest:version="1.3"'
    f' manifest:media-type="{MIME}"/><manifest:file-entry manifest:full-path="content.xml"'
    ' manifest:media-type="text/xml"/></manifest:manifest>'
)
# The style of texts: typing in a cell again does not run it either.
START: Final = (
    '<?xml version="1.0" encoding="UTF-8"?>\n'
    f'<office:document-content xmlns:office="{NAMES}:office:1.0" xmlns:table="{NAMES}:table:1.0"'
    f' xmlns:text="{NAMES}:text:1.0" xmlns:style="{NAMES}:style:1.0"'
    f' xmlns:number="{NAMES}:datastyle:1.0" xmlns:fo="{NAMES}:xsl-fo-compatible:1.0"'
    ' office:version="1.3"><office:automatic-styles>'
    '<number:text-style style:name="N0"><number:text-content/></number:text-style>'
    '<style:style style:name="texte" style:family="table-cell" style:data-style-name="N0"/>'
    '<style:style style:name="titre" style:family="table-cell" style:data-style-name="N0">'
    '<style:text-properties fo:font-weight="bold"/></style:style>'
)
END: Final = "</table:table></office:spreadsheet></office:body></office:document-content>"


def write(file: IO[bytes], suppliers: Iterable[Supplier], columns: tuple[Column, ...]) -> None:
    """Write suppliers under the titles of the columns."""
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED, compresslevel=4) as package:
        # Stored and first: programs recognise the file by it.
        package.writestr(zipfile.ZipInfo("mimetype", DAY), MIME)
        package.writestr(zipfile.ZipInfo("META-INF/manifest.xml", DAY), MANIFEST)
        info = zipfile.ZipInfo("content.xml", DAY)
        info.compress_type = zipfile.ZIP_DEFLATED
        with package.open(info, "w", force_zip64=True) as content:
            content.write((START + _columns(columns)).encode())
            titles = tuple(column.title for column in columns)
            content.write(f"<table:table-header-rows>{_row(titles, 'titre')}".encode())
            content.write(b"</table:table-header-rows>")
            for row in rows(suppliers, columns):
                content.write(_row(row, "texte").encode())
            content.write(END.encode())


def _columns(columns: tuple[Column, ...]) -> str:
    widths = sorted({column.width for column in columns})
    styles = "".join(
        f'<style:style style:name="l{width}" style:family="table-column">'
        f'<style:table-column-properties style:column-width="{width / 5:.1f}cm"/></style:style>'
        for width in widths
    )
    placed = "".join(
        f'<table:table-column table:style-name="l{column.width}"'
        ' table:default-cell-style-name="texte"/>'
        for column in columns
    )
    return (
        f"{styles}</office:automatic-styles><office:body><office:spreadsheet>"
        f'<table:table table:name="Fournisseurs">{placed}'
    )


def _row(cells: tuple[str, ...], style: str) -> str:
    return f"<table:table-row>{''.join(_cell(cell, style) for cell in cells)}</table:table-row>"


def _cell(text: str, style: str) -> str:
    if not text:
        return "<table:table-cell/>"
    paragraphs = "".join(f"<text:p>{_marked(line)}</text:p>" for line in text.split("\n"))
    return (
        f'<table:table-cell office:value-type="string" table:style-name="{style}">'
        f"{paragraphs}</table:table-cell>"
    )


def _marked(line: str) -> str:
    # Without marks, a reader takes several spaces for one.
    line = SPACES.sub(lambda run: f'<text:s text:c="{len(run[0])}"/>', escape(line))
    return line.replace("\t", "<text:tab/>")


FORMAT = ExportFormat("ods", "Classeur LibreOffice", write)
