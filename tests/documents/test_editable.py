"""Word and OpenDocument texts: real styles, the same text, nothing of their author."""

import dataclasses
import io
import re
import subprocess
import zipfile

import docx
import pytest
from docx.oxml.ns import qn
from pypdf import PdfReader

from desktop_app.documents.formats import docx as word
from desktop_app.documents.formats import odt
from desktop_app.documents.outline import Heading, Letterhead, Outline, heading_label, texts
from desktop_app.paths import shipped

FORMATS = {"docx": word.FORMAT, "odt": odt.FORMAT}


def written(outline: Outline, name: str) -> bytes:
    return FORMATS[name].write(outline, b"", shipped("resources"))


def squeezed(text: str) -> str:
    return re.sub(r"\s", "", text)


def in_order(pieces: list[str], text: str) -> str:
    """Return the first piece that does not follow the one before it, or nothing."""
    place = 0
    for piece in pieces:
        found = text.find(squeezed(piece), place)
        if found < 0:
            return piece
        place = found + len(squeezed(piece))
    return ""


@pytest.fixture(scope="module")
def read_by_libreoffice(every_block, tmp_path_factory):
    folder = tmp_path_factory.mktemp("bureau")
    for name in FORMATS:
        (folder / name).mkdir()
        (folder / name / f"essai.{name}").write_bytes(written(every_block, name))
    for name in FORMATS:
        command = ["soffice", "--headless", f"-env:UserInstallation=file://{folder}/profil"]
        command += ["--convert-to", "pdf", "--outdir", str(folder / name)]
        subprocess.run(  # noqa: S603 - ours
            [*command, str(folder / name / f"essai.{name}")], check=True, timeout=120
        )
    return {
        name: squeezed(
            "".join(page.extract_text() for page in PdfReader(folder / name / "essai.pdf").pages)
        )
        for name in FORMATS
    }


@pytest.mark.parametrize("name", FORMATS)
def test_libreoffice_shows_every_text_in_reading_order(every_block, read_by_libreoffice, name):
    shown = read_by_libreoffice[name]
    pieces = [line for text in texts(every_block) for line in text.split("\n")]
    assert in_order(pieces, shown) == ""
    swapped = [pieces[1], pieces[0], *pieces[2:]]
    assert in_order(swapped, shown) != ""
    assert in_order(["Absent du document"], shown) != ""


@pytest.mark.parametrize("name", FORMATS)
def test_contents_name_each_heading_of_two_levels(every_block, read_by_libreoffice, name):
    headings = [block for block in every_block.blocks if isinstance(block, Heading)]
    contents = [heading_label(item) for item in headings if item.level < 3]
    assert in_order(["Sommaire", *contents], read_by_libreoffice[name]) == ""


@pytest.mark.parametrize("name", FORMATS)
def test_same_outline_gives_the_same_bytes(every_block, name):
    assert written(every_block, name) == written(every_block, name)
    other = dataclasses.replace(every_block, subject="Autre objet")
    assert written(other, name) != written(every_block, name)


def test_word_headings_lists_and_tables_are_real(every_block):
    document = docx.Document(io.BytesIO(written(every_block, "docx")))
    names = [paragraph.style.name for paragraph in document.paragraphs]
    assert [name for name in names if name.startswith("Heading")] == [
        "Heading 1",
        "Heading 2",
        "Heading 3",
        "Heading 1",
    ]
    assert {"Title", "Subtitle", "List Bullet", "List Number", "Caption"} <= set(names)
    repeated = [
        bool(table.rows[0]._tr.findall(f".//{qn('w:tblHeader')}"))  # noqa: SLF001 - no API
        for table in document.tables
    ]
    assert repeated == [False, True, False, True, True, True]


def test_word_text_has_no_formatting_but_its_styles(every_block):
    content = zipfile.ZipFile(io.BytesIO(written(every_block, "docx")))
    body = content.read("word/document.xml").decode()
    direct = set(re.findall(r"<w:rPr>(?:(?!</w:rPr>).)*?<(w:[a-zA-Z]+)", body))
    assert direct == {"w:rStyle"}
    assert 'w:val="fr-FR"' in content.read("word/styles.xml").decode()


def test_opendocument_headings_and_header_rows_are_real(every_block):
    content = zipfile.ZipFile(io.BytesIO(written(every_block, "odt")))
    body = content.read("content.xml").decode()
    assert re.findall(r'<text:h [^>]*text:outline-level="(\d)"', body) == ["1", "2", "3", "1"]
    assert body.count("<table:table-header-rows>") == 4
    assert content.namelist()[0] == "mimetype"


@pytest.mark.parametrize(("name", "part"), [("docx", "word/document.xml"), ("odt", "content.xml")])
def test_logo_has_a_text_and_goes_when_there_is_none(every_block, name, part):
    with_logo = zipfile.ZipFile(io.BytesIO(written(every_block, name)))
    assert "Logo\u00a0: Commune de Saint-Exemple" in with_logo.read(part).decode()
    plain = dataclasses.replace(every_block, letterhead=Letterhead())
    without = zipfile.ZipFile(io.BytesIO(written(plain, name)))
    assert "Logo" not in without.read(part).decode()
    assert [item for item in without.namelist() if item.endswith(".png")] == []


@pytest.mark.parametrize("name", FORMATS)
def test_file_says_nothing_of_its_writer(every_block, name):
    content = zipfile.ZipFile(io.BytesIO(written(every_block, name)))
    part = "docProps/core.xml" if name == "docx" else "meta.xml"
    about = content.read(part).decode()
    assert "Commune de Saint-Exemple" in about
    assert "python-docx" not in about
    assert not re.search(r"20\d\d-\d\d-\d\d", about)
