"""Writes the odd packages again; the odd texts are files of their own.

Run it with: python tests/exchange/odd_files/make.py
"""
# ruff: noqa: E501 - pieces of XML are read better on one line

import io
import zipfile
from pathlib import Path

FILES = Path(__file__).parent / "files"
ONE, TWO, THREE = "00000010900017", "00000013300017", "00000012500013"
TITLES = ("Raison sociale", "SIRET", "Code postal", "Ville")
GOOD = ("Ateliers du Cœur", ONE, "00100", "Saint-Exemple")
OTHER = ("Régie de l’Œuvre", TWO, "00130", "Sainte-Maquette")
TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
RELS = "http://schemas.openxmlformats.org/package/2006/relationships"
KIND = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
OFFICE = "urn:oasis:names:tc:opendocument:xmlns"
SPREADSHEET = "application/vnd.oasis.opendocument.spreadsheet"


def package(parts, first=()):
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as file:
        for name, text in parts:
            info = zipfile.ZipInfo(name)
            info.compress_type = zipfile.ZIP_STORED if name in first else zipfile.ZIP_DEFLATED
            file.writestr(info, text)
    return content.getvalue()


def text_cell(place, text):
    return f'<c r="{place}" t="inlineStr"><is><t>{text}</t></is></c>'


def number_cell(place, number, style=0):
    return f'<c r="{place}" s="{style}"><v>{number}</v></c>'


def row(number, *cells):
    return f'<row r="{number}">{"".join(cells)}</row>'


def text_row(number, texts):
    return row(number, *(text_cell(f"{'ABCDEFGH'[i]}{number}", t) for i, t in enumerate(texts)))


def sheet(*rows, before="", after=""):
    dimension = '<dimension ref="A1:B2"/>'
    return f'<worksheet xmlns="{MAIN}">{dimension}{before}<sheetData>{"".join(rows)}</sheetData>{after}</worksheet>'


def workbook(*sheets, extra=(), head=""):
    """Return a workbook of (title, state, content)."""
    listed = "".join(
        f'<sheet name="{title}" sheetId="{i}" state="{state}" r:id="r{i}"/>'
        for i, (title, state, _) in enumerate(sheets, 1)
    )
    links = "".join(
        f'<Relationship Id="r{i}" Type="{KIND}/worksheet" Target="worksheets/sheet{i}.xml"/>'
        for i in range(1, len(sheets) + 1)
    )
    formats = '<numFmt numFmtId="164" formatCode="dd/mm/yyyy"/><numFmt numFmtId="165" formatCode="00000"/>'
    styles = "".join(f'<xf numFmtId="{n}"/>' for n in (0, 164, 165))
    parts = [
        ("[Content_Types].xml", f'<Types xmlns="{TYPES}"/>'),
        (
            "xl/workbook.xml",
            f'{head}<workbook xmlns="{MAIN}" xmlns:r="{KIND}"><sheets>{listed}</sheets></workbook>',
        ),
        (
            "xl/_rels/workbook.xml.rels",
            f'<Relationships xmlns="{RELS}">{links}<Relationship Id="s" Type="{KIND}/styles" Target="/xl/styles.xml"/></Relationships>',
        ),
        (
            "xl/styles.xml",
            f'<styleSheet xmlns="{MAIN}"><numFmts>{formats}</numFmts><cellXfs>{styles}</cellXfs></styleSheet>',
        ),
        *((f"xl/worksheets/sheet{i}.xml", content) for i, (_, _, content) in enumerate(sheets, 1)),
        *extra,
    ]
    return package(parts)


def one_sheet(*rows, **more):
    return workbook(("Liste", "visible", sheet(*rows, **more)))


def open_document(*tables, manifest="", head="", styles=""):
    names = " ".join(f'xmlns:{n}="{OFFICE}:{n}:1.0"' for n in ("office", "table", "text", "style"))
    content = (
        f"{head}<office:document-content {names}><office:automatic-styles>{styles}"
        f"</office:automatic-styles><office:body><office:spreadsheet>{''.join(tables)}"
        "</office:spreadsheet></office:body></office:document-content>"
    )
    parts = [("mimetype", SPREADSHEET), ("content.xml", content)]
    if manifest:
        parts.append(("META-INF/manifest.xml", manifest))
    return package(parts, first=("mimetype",))


def ods_text(text, more=""):
    return f'<table:table-cell office:value-type="string">{more}<text:p>{text}</text:p></table:table-cell>'


def ods_row(texts, repeat=1):
    return f'<table:table-row table:number-rows-repeated="{repeat}">{"".join(map(ods_text, texts))}</table:table-row>'


def ods_table(title, *rows, style=""):
    return f'<table:table table:name="{title}" table:style-name="{style}">{"".join(rows)}</table:table>'


FAR = '<c r="XFD2" t="inlineStr"><is><t>loin</t></is></c>'
BOMB = "<!DOCTYPE a [<!ENTITY b 'ha'><!ENTITY c '&b;&b;&b;&b;'>]>"
OUTSIDE = "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]>"
EXACT = number_cell("B2", ONE.lstrip("0"))
LOCKED = '<m:manifest xmlns:m="m"><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>'
HIDDEN = (
    '<style:style style:name="h"><style:table-properties table:display="false"/></style:style>'
)
SPACED = 'Ateliers<text:s text:c="2"/>du Cœur'
NOTE = "<office:annotation><text:p>note privée</text:p></office:annotation>"


def workbooks():
    header, good = text_row(1, TITLES), text_row(2, GOOD)
    yield "bon.xlsx", one_sheet(header, good)
    yield "nom-trompeur.csv", one_sheet(header, good)
    yield (
        "titre-et-en-tete-fusionne.xlsx",
        one_sheet(
            text_row(1, ("Liste des structures au 1er mars",)),
            text_row(3, ("Identité", "", "Lieu", "")),
            text_row(4, TITLES),
            text_row(5, GOOD),
            after='<mergeCells><mergeCell ref="A3:B3"/><mergeCell ref="C3:D3"/></mergeCells>',
        ),
    )
    yield (
        "en-tete-sur-deux-lignes.xlsx",
        one_sheet(
            text_row(1, ("Raison sociale", "SIRET", "Coordonnées", "")),
            row(2, text_cell("C2", "Code postal"), text_cell("D2", "Ville")),
            text_row(3, GOOD),
        ),
    )


def numbers():
    header = text_row(1, TITLES)
    yield (
        "siret-arrondi.xlsx",
        one_sheet(header, row(2, text_cell("A2", "Atelier"), number_cell("B2", "1.23457E+13"))),
    )
    yield (
        "siret-en-nombre.xlsx",
        one_sheet(
            header, row(2, text_cell("A2", "Poste"), number_cell("B2", "3.5600000049837E13"))
        ),
    )
    yield "siret-sans-zeros.xlsx", one_sheet(header, row(2, text_cell("A2", "Atelier"), EXACT))
    yield (
        "code-postal-au-format.xlsx",
        one_sheet(header, row(2, text_cell("A2", "Atelier"), number_cell("C2", "1000", 2))),
    )
    yield (
        "code-postal-sans-zero.xlsx",
        one_sheet(header, row(2, text_cell("A2", "Atelier"), number_cell("C2", "1000"))),
    )
    yield (
        "date.xlsx",
        one_sheet(
            text_row(1, ("Raison sociale", "Label", "Fin du label")),
            row(
                2,
                text_cell("A2", "Atelier"),
                text_cell("B2", "RGE"),
                number_cell("C2", "46446", 1),
            ),
        ),
    )


def broken_workbooks():
    header, good = text_row(1, TITLES), text_row(2, GOOD)
    yield "cellule-lointaine.xlsx", one_sheet(header, row(2, text_cell("A2", "Atelier"), FAR))
    yield (
        "feuille-cachee.xlsx",
        workbook(
            ("Brouillon", "hidden", sheet(header, text_row(2, OTHER))),
            ("Lisez-moi", "visible", sheet(text_row(1, ("Bonjour", "à tous")))),
            ("Liste", "visible", sheet(header, good)),
        ),
    )
    shared = f'<sst xmlns="{MAIN}"><si><r><t>Ateliers </t></r><r><t>du Cœur</t></r><rPh><t>x</t></rPh></si></sst>'
    yield "textes-partages.xlsx", package_with_strings(shared, header)
    yield "bombe.xlsx", one_sheet_with_head(BOMB, header)
    yield "entite-externe.xlsx", one_sheet_with_head(OUTSIDE, header)
    yield (
        "zip-gonfle.xlsx",
        package([("xl/workbook.xml", "<a/>"), ("xl/worksheets/sheet1.xml", bytes(60_000_000))]),
    )
    yield "tronque.xlsx", one_sheet(header, good)[:-300]
    yield (
        "erreurs-de-formule.xlsx",
        one_sheet(header, row(2, text_cell("A2", "Atelier"), '<c r="B2" t="e"><v>#N/A</v></c>')),
    )
    yield "document.docx.xlsx", package([("word/document.xml", "<a/>")])
    yield "ancien.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)
    locked = "EncryptedPackage".encode("utf-16-le")
    yield "mot-de-passe.xlsx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600) + locked


def package_with_strings(shared, header):
    link = f'<Relationship Id="t" Type="{KIND}/sharedStrings" Target="sharedStrings.xml"/>'
    cells = row(2, '<c r="A2" t="s"><v>0</v></c>', text_cell("B2", ONE))
    content = workbook(
        ("Liste", "visible", sheet(header, cells)), extra=[("xl/sharedStrings.xml", shared)]
    )
    parts = []
    with zipfile.ZipFile(io.BytesIO(content)) as file:
        for name in file.namelist():
            text = file.read(name).decode()
            parts.append((name, text.replace("</Relationships>", f"{link}</Relationships>")))
    return package(parts)


def one_sheet_with_head(head, header):
    return workbook(("Liste", "visible", head + sheet(header)))


def open_documents():
    header, good = ods_row(TITLES), ods_row(GOOD)
    blank = '<table:table-row table:number-rows-repeated="1048570"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>'
    number = '<table:table-cell office:value-type="float" office:value="100"><text:p>00100</text:p></table:table-cell>'
    rounded = '<table:table-cell office:value-type="float" office:value="12345678901234"><text:p>1,23457E+13</text:p></table:table-cell>'
    yield "bon.ods", open_document(ods_table("Liste", header, good, blank))
    yield (
        "code-postal-affiche.ods",
        open_document(
            ods_table(
                "Liste",
                header,
                f"<table:table-row>{ods_text('Atelier')}<table:table-cell/>{number}</table:table-row>",
            )
        ),
    )
    yield (
        "siret-en-nombre.ods",
        open_document(
            ods_table(
                "Liste",
                header,
                f"<table:table-row>{ods_text('Atelier')}{rounded}</table:table-row>",
            )
        ),
    )
    yield (
        "note-et-feuille-cachee.ods",
        open_document(
            ods_table("Cachée", header, ods_row(OTHER), style="h"),
            ods_table(
                "Liste",
                header,
                f"<table:table-row>{ods_text(SPACED, NOTE)}{ods_text(ONE)}</table:table-row>",
            ),
            styles=HIDDEN,
        ),
    )


def odd_open_documents():
    header, good = ods_row(TITLES), ods_row(GOOD)
    yield "bombe.ods", open_document(ods_table("Liste", header, good), head=BOMB)
    yield "mot-de-passe.ods", open_document(ods_table("Liste", header), manifest=LOCKED)
    yield (
        "lignes-sans-fin.ods",
        open_document(ods_table("Liste", header, ods_row(GOOD, 2_000_000))),
    )
    yield (
        "texte.odt",
        package(
            [("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", "<a/>")],
            first=("mimetype",),
        ),
    )


def main():
    for maker in (workbooks, numbers, broken_workbooks, open_documents, odd_open_documents):
        for name, content in maker():
            (FILES / name).write_bytes(content)


if __name__ == "__main__":
    main()
