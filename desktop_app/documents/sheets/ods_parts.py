"""The parts of an ODS file that say how sheets look and are printed."""

from typing import Final

from desktop_app.core.markup import escape, quoteattr
from desktop_app.documents.workbook import Finish, Look, Sheet, Workbook

DECLARATION: Final = '<?xml version="1.0" encoding="UTF-8"?>\n'
MIME: Final = "application/vnd.oasis.opendocument.spreadsheet"
_OASIS: Final = "urn:oasis:names:tc:opendocument:xmlns"
_ROOMS: Final = {
    "office": "office:1.0",
    "table": "table:1.0",
    "text": "text:1.0",
    "style": "style:1.0",
    "number": "datastyle:1.0",
    "meta": "meta:1.0",
    "config": "config:1.0",
    "of": "of:1.2",
    "fo": "xsl-fo-compatible:1.0",
}
NAMESPACES: Final = " ".join(
    [
        *(f'xmlns:{short}="{_OASIS}:{name}"' for short, name in _ROOMS.items()),
        'xmlns:dc="http://purl.org/dc/elements/1.1/"',
    ]
)
_MEMBERS: Final = ("content.xml", "meta.xml", "settings.xml", "styles.xml")
_ENTRIES: Final = "".join(
    f'<manifest:file-entry manifest:full-path="{name}" manifest:media-type="text/xml"/>'
    for name in _MEMBERS
)
MANIFEST: Final = (
    f'<manifest:manifest xmlns:manifest="{_OASIS}:manifest:1.0" manifest:version="1.3">'
    '<manifest:file-entry manifest:full-path="/" manifest:version="1.3"'
    f' manifest:media-type="{MIME}"/>{_ENTRIES}</manifest:manifest>'
)
_CM_PER_SIGN: Final = 0.2
_LINE: Final = 'fo:border="0.5pt solid #808080"'


def column_style(width: int) -> str:
    """Return the style of the columns of a width, in signs."""
    return (
        f'<style:style style:name="l{width}" style:family="table-column">'
        f'<style:table-column-properties style:column-width="{width * _CM_PER_SIGN:.1f}cm"/>'
        "</style:style>"
    )


def cell_styles() -> str:
    """Return the styles of sheets, rows and cells, one per look."""
    common = (
        '<style:style style:name="feuille" style:family="table"'
        ' style:master-page-name="Paysage"><style:table-properties table:display="true"/>'
        '</style:style><style:style style:name="ligne" style:family="table-row">'
        '<style:table-row-properties style:use-optimal-row-height="true"/></style:style>'
    )
    return common + "".join(map(_cell_style, Look))


def _cell_style(look: Look) -> str:
    finish = look.value
    protect = "none" if finish.open else "protected"
    fill = f' fo:background-color="#{finish.fill}"' if finish.fill else ""
    frame = f" {_LINE}" if finish.framed else ""
    weight = ' fo:font-weight="bold"' if finish.bold else ""
    wrap = ' fo:wrap-option="wrap"' if finish.framed else ""
    aligned = '<style:paragraph-properties fo:text-align="center"/>' if finish.centred else ""
    return (
        f"{_data_style(look)}"
        f'<style:style style:name="{look.name}" style:family="table-cell"'
        f' style:data-style-name="N{look.name}"><style:table-cell-properties'
        f' style:cell-protect="{protect}" style:vertical-align="top"{wrap}{fill}{frame}/>{aligned}'
        f'<style:text-properties fo:font-size="{finish.size}pt" fo:color="#{finish.ink}"{weight}/>'
        "</style:style>"
    )


def _data_style(look: Look) -> str:
    finish, name = look.value, f'style:name="N{look.name}"'
    if finish.is_date:
        return (
            f'<number:date-style {name}><number:day number:style="long"/>'
            '<number:text>/</number:text><number:month number:style="long"/>'
            '<number:text>/</number:text><number:year number:style="long"/></number:date-style>'
        )
    if finish.decimals is None:
        return _plain_style(finish, name)
    unit = f"<number:text>\u00a0{escape(finish.unit)}</number:text>" if finish.unit else ""
    return (
        f'<number:number-style {name}><number:number number:decimal-places="{finish.decimals}"'
        f' number:min-decimal-places="{finish.decimals}" number:min-integer-digits="1"'
        f' number:grouping="true"/>{unit}</number:number-style>'
    )


def _plain_style(finish: Finish, name: str) -> str:
    if finish.is_text:
        return f"<number:text-style {name}><number:text-content/></number:text-style>"
    return (
        f'<number:number-style {name}><number:number number:min-integer-digits="1"/>'
        "</number:number-style>"
    )


def styles() -> str:
    """Return the language and the page: A4 lying down, as wide as a sheet."""
    return (
        f'<office:document-styles {NAMESPACES} office:version="1.3"><office:styles>'
        '<style:default-style style:family="table-cell"><style:text-properties'
        ' fo:font-family="Liberation Sans" fo:font-size="10pt" fo:language="fr"'
        ' fo:country="FR"/></style:default-style></office:styles><office:automatic-styles>'
        '<style:page-layout style:name="paysage"><style:page-layout-properties'
        ' fo:page-width="29.7cm" fo:page-height="21cm" style:print-orientation="landscape"'
        ' fo:margin="1.2cm" style:scale-to-X="1" style:scale-to-Y="0"/>'
        '<style:footer-style><style:header-footer-properties fo:min-height="0.8cm"'
        ' fo:margin-top="0.3cm"/></style:footer-style></style:page-layout>'
        "</office:automatic-styles>"
        '<office:master-styles><style:master-page style:name="Paysage"'
        ' style:page-layout-name="paysage"><style:footer><text:p><text:sheet-name>?'
        "</text:sheet-name> – <text:page-number>1</text:page-number> / "
        "<text:page-count>1</text:page-count></text:p></style:footer></style:master-page>"
        "</office:master-styles></office:document-styles>"
    )


def settings(workbook: Workbook) -> str:
    """Return which rows and columns of each sheet stay in sight."""
    views = "".join(map(_view, workbook.sheets))
    return (
        f'<office:document-settings {NAMESPACES} office:version="1.3"><office:settings>'
        '<config:config-item-set config:name="ooo:view-settings"'
        '><config:config-item-map-indexed config:name="Views"><config:config-item-map-entry>'
        '<config:config-item config:name="ViewId" config:type="string">view1'
        '</config:config-item><config:config-item-map-named config:name="Tables">'
        f"{views}</config:config-item-map-named></config:config-item-map-entry>"
        "</config:config-item-map-indexed></config:config-item-set></office:settings>"
        "</office:document-settings>"
    )


def _view(sheet: Sheet) -> str:
    rows, columns = sheet.frozen
    items = {
        "HorizontalSplitMode": 2 if columns else 0,
        "VerticalSplitMode": 2 if rows else 0,
        "HorizontalSplitPosition": columns,
        "VerticalSplitPosition": rows,
        "ActiveSplitRange": 3 if rows and columns else 2,
        "PositionRight": columns,
        "PositionBottom": rows,
    }
    entries = "".join(
        f'<config:config-item config:name="{name}" config:type="{_type_of(name)}">{value}'
        "</config:config-item>"
        for name, value in items.items()
    )
    return (
        f"<config:config-item-map-entry config:name={quoteattr(sheet.name)}>{entries}"
        "</config:config-item-map-entry>"
    )


def _type_of(name: str) -> str:
    return "short" if name.endswith(("Mode", "Range")) else "int"
