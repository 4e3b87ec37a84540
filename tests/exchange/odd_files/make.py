"""Writes the odd files again: python tests/exchange/odd_files/make.py."""
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


def csv(*rows, mark=";", end="\n"):
    return end.join(mark.join(cells) for cells in rows) + end


def card(*lines, version="3.0"):
    return "\r\n".join(("BEGIN:VCARD", f"VERSION:{version}", *lines, "END:VCARD", ""))


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
    shared = f'<sst xmlns="{MAIN}"><si><r><t>Ateliers </t></r><r><t>du Cœur</t></r><rPh><t>x</t></rPh></si></sst>'
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
    yield "cellule-lointaine.xlsx", one_sheet(header, row(2, text_cell("A2", "Atelier"), FAR))
    yield (
        "feuille-cachee.xlsx",
        workbook(
            ("Brouillon", "hidden", sheet(header, text_row(2, OTHER))),
            ("Lisez-moi", "visible", sheet(text_row(1, ("Bonjour", "à tous")))),
            ("Liste", "visible", sheet(header, good)),
        ),
    )
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


def cards():
    named = ("N:Exemple;Camille;;;", "FN:Camille Exemple", "ORG:Ateliers du Cœur")
    address = "ADR;TYPE=WORK:;;12 rue de l’Essai;Saint-Exemple;;00100;France"
    yield (
        "carnet-3.vcf",
        card(
            *named,
            address,
            "TEL;TYPE=FAX:0",
            "TEL;TYPE=WORK:01 99 00 10 12",
            f"NOTE:SIRET : {ONE}\\, vu en mars",
        ),
    )
    quoted = (
        "ORG;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Ateliers du C=C5=93ur=\r\n de Saint-Exemple"
    )
    yield (
        "android-2.1.vcf",
        card(
            "N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C3=89t=C3=A9;Zo=C3=A9;;;",
            quoted,
            "TEL;CELL;PREF:06 39 98 00 01",
            version="2.1",
        ),
    )
    yield (
        "pliee-4.vcf",
        card(
            "FN:Ateliers",
            "item1.EMAIL;PREF=1:contact@ateliers.exam\r\n ple.org",
            "URI:file:///etc/passwd",
            "PHOTO:https://example.org/a.png",
            version="4.0",
        ),
    )
    yield "sans-fin.vcf", "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Atelier\r\n"
    yield "photo-enorme.vcf", card("FN:Atelier", "PHOTO;ENCODING=b:" + "A" * 300_000)
    yield (
        "code-casse.vcf",
        card("FN;CHARSET=X-INCONNU;ENCODING=QUOTED-PRINTABLE:C=E9ramique=ZZ", version="2.1"),
    )


def texts():
    table = csv(TITLES, GOOD)
    yield "windows-1252.csv", table.encode("cp1252")
    yield "utf-16.tsv", csv(TITLES, GOOD, mark="\t").encode("utf-16")
    yield "barre.txt", csv(TITLES, GOOD, mark="|")
    yield "accent-circonflexe.csv", csv(TITLES, GOOD, mark="^")
    yield "fins-de-ligne-melees.csv", csv(TITLES, GOOD, end="\r\n") + csv(OTHER, end="\r")
    yield "en-tete-repete.csv", csv(TITLES, GOOD, TITLES, OTHER)
    yield (
        "consignes.csv",
        csv(
            TITLES,
            ("obligatoire", "14 chiffres", "5 chiffres", "texte libre"),
            GOOD,
            ("Total : 1", "", "", ""),
        ),
    )
    yield "rubriques.csv", csv(TITLES, ("Département 59", "", "", ""), GOOD)
    yield "siret-arrondi.csv", csv(TITLES, ("Atelier", "1,23457E+13", "00100", ""))
    yield "accents-abimes.csv", "\ufeff" + table.encode().decode("cp1252")
    yield (
        "page-web.xls",
        "<html><body><table><tr><td>Raison sociale</td></tr></table></body></html>",
    )
    yield "trop-de-colonnes.csv", csv(TITLES, ("Atelier", *["x"] * 250))
    yield "guillemet-ouvert.csv", csv(TITLES) + '"Atelier;1;2;3\nautre;1;2;3\n'
    yield "octet-nul.csv", table.encode() + b"Atelier\x00;;;\n"
    yield "invisibles.csv", csv(TITLES, ("\u200bAteliers\u202e du\x07 Cœur", ONE, "00100", ""))


def lists():
    yield (
        "marche-inclusion.csv",
        csv(
            (
                "Raison sociale",
                "Enseigne",
                "Type de structure",
                "Adresse",
                "Code postal",
                "Ville",
                "Référence client 1",
                "Prénom",
                "Nom",
                "E-mail",
            ),
            (
                "Ateliers du Cœur",
                "Le Cœur",
                "ACI",
                "1 rue",
                "00100",
                "Saint-Exemple",
                "Commune",
                "Camille",
                "Exemple",
                "a@example.org",
            ),
        ),
    )
    yield (
        "esat.txt",
        csv(
            (
                "Raison sociale",
                "Siret",
                "Type de structure",
                "Métiers proposés",
                "Adresse",
                "Code Postal",
                "Ville",
                "Téléphone",
                "Adresse e-mail",
                "Nombre de travailleurs dans la structure (en ETP)",
            ),
            (
                "ESAT du Lavoir",
                ONE,
                "ESAT",
                "blanchisserie",
                "1 rue",
                "00100",
                "X",
                "01 99 00 00 00",
                "a@example.org",
                "42,5",
            ),
            mark="|",
        ),
    )
    yield (
        "hosmoz.csv",
        csv(
            (
                "Id",
                "Raison Sociale",
                "Siren",
                "Siret",
                "Siret 2",
                "Catégorie",
                "Adresse",
                "Lieudit/BP",
                "Code Postal",
                "Ville",
                "Tel public",
                "Email",
                "Pôles de compétences",
                "Adhérent Hosmoz",
                "URL",
            ),
            (
                "1",
                "ESAT du Lavoir",
                ONE[:9],
                ONE,
                "",
                "ESAT",
                "1 rue",
                "BP 3",
                "00100",
                "X",
                "01 99 00 00 00",
                "a@example.org",
                "tri",
                "oui",
                "",
            ),
        ),
    )
    yield (
        "rge.csv",
        csv(
            ("siret", "nom_entreprise", "code_qualification", "lien_date_fin"),
            (ONE, "Isolation Exemple", "8621", "2027-05-31"),
            (ONE, "Isolation Exemple", "8632", "2028-05-31"),
            mark=",",
        ),
    )
    yield (
        "sirene.csv",
        csv(
            (
                "siren",
                "siret",
                "statutDiffusionEtablissement",
                "etatAdministratifEtablissement",
                "enseigne1Etablissement",
                "numeroVoieEtablissement",
                "typeVoieEtablissement",
                "libelleVoieEtablissement",
                "codePostalEtablissement",
                "libelleCommuneEtablissement",
                "codeCommuneEtablissement",
                "activitePrincipaleEtablissement",
            ),
            (
                ONE[:9],
                ONE,
                "O",
                "A",
                "ATELIERS",
                "12",
                "RUE",
                "DE L ESSAI",
                "00100",
                "SAINT-EXEMPLE",
                "00001",
                "81.21Z",
            ),
            (
                TWO[:9],
                TWO,
                "P",
                "A",
                "[ND]",
                "",
                "",
                "[ND]",
                "00100",
                "SAINT-EXEMPLE",
                "00001",
                "81.21Z",
            ),
            (
                THREE[:9],
                THREE,
                "O",
                "F",
                "FERMÉ",
                "",
                "",
                "",
                "00100",
                "SAINT-EXEMPLE",
                "00001",
                "81.21Z",
            ),
            mark=",",
        ),
    )
    yield (
        "sirene-unites-legales.csv",
        csv(
            (
                "siren",
                "statutDiffusionUniteLegale",
                "denominationUniteLegale",
                "nomUniteLegale",
                "etatAdministratifUniteLegale",
                "nicSiegeUniteLegale",
                "economieSocialeSolidaireUniteLegale",
            ),
            (ONE[:9], "O", "ATELIERS", "", "A", ONE[9:], "O"),
            (TWO[:9], "P", "", "MARTIN", "A", TWO[9:], ""),
            mark=",",
        ),
    )
    yield (
        "agence-bio.csv",
        csv(
            ("siret", "numeroBio", "raisonSociale", "etatCertification"),
            (ONE, "123456", "Ferme Exemple", "ENGAGEE"),
            (TWO, "123457", "Ferme Arrêtée", "ARRETEE"),
        ),
    )
    yield (
        "fondations.csv",
        csv(
            (
                "siret",
                "siren",
                "dénomination",
                "numero_rnf",
                "type_organisme",
                "code_postal",
                "ville",
            ),
            (ONE, ONE[:9], "Fondation Exemple", "059-FE-00001", "FE", "00100", "X"),
        ),
    )
    yield "relations-fournisseurs.csv", csv(("SIREN", "PERIMETRE"), (ONE[:9], "France"))
    yield "ess-france.csv", csv(("SIREN", "Dénomination"), ("10900", "Association Exemple"))


def main():
    for maker in (workbooks, open_documents, cards, texts, lists):
        for name, content in maker():
            data = content.encode() if isinstance(content, str) else content
            (FILES / name).write_bytes(data)


if __name__ == "__main__":
    main()
