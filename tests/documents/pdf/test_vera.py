"""veraPDF judges each kind of document, and files in which one thing was spoilt."""

import io
import json
import subprocess
import sys
from pathlib import Path

import pikepdf
import pytest
from pikepdf import Name
from reportlab.pdfgen.canvas import Canvas

from desktop_app.documents.kinds import KINDS
from desktop_app.documents.printing import print_bare, print_document

SCRIPT = Path(__file__).parent.parent / "verapdf.py"
PIECES = [kind.code for kind in KINDS if "pdf" in kind.formats]
CONTRACT = ("rc", "ccp")
HOSTILE = ("rc", "ccp", "cadre-reponse")
GOOD = [
    "blocks",
    *PIECES,
    *(f"contract-{name}" for name in CONTRACT),
    *(f"hostile-{name}" for name in HOSTILE),
    *(f"bare-{name}" for name in CONTRACT),
]
PROFILES = ("ua1", "3a")


def elements(pdf, tag):
    return [
        item
        for item in pdf.objects
        if isinstance(item, pikepdf.Dictionary) and item.get("/S") == f"/{tag}" and "/P" in item
    ]


def annotations(pdf, kind):
    return [item for page in pdf.pages for item in page.get("/Annots", []) if item.Subtype == kind]


def without_language(pdf):
    del pdf.Root.Lang


def without_mark(pdf):
    del pdf.Root.MarkInfo


def without_text_of_figure(pdf):
    for figure in elements(pdf, "Figure"):
        del figure.Alt


def without_scope(pdf):
    for cell in elements(pdf, "TH"):
        del cell.A


def with_skipped_level(pdf):
    for heading in elements(pdf, "H2"):
        heading.S = Name.H4


def with_bare_font(pdf):
    for item in pdf.objects:
        if isinstance(item, pikepdf.Dictionary) and "/FontFile2" in item:
            del item.FontFile2


def without_output_intent(pdf):
    del pdf.Root.OutputIntents


def without_metadata(pdf):
    del pdf.Root.Metadata


def without_text_of_links(pdf):
    for link in annotations(pdf, "/Link"):
        del link.Contents


def without_label_of_fields(pdf):
    for field in annotations(pdf, "/Widget"):
        del field.TU


def without_title_shown(pdf):
    del pdf.Root.ViewerPreferences


def with_unknown_attachment(pdf):
    del pdf.Root.AF


SPOILT = {
    without_language: ("ua1", "7.2-2 "),
    without_mark: ("ua1", "6.2-1 "),
    without_text_of_figure: ("ua1", "7.3-1 "),
    without_scope: ("ua1", "7.5-1 "),
    with_skipped_level: ("ua1", "7.4.2-1 "),
    with_bare_font: ("ua1", "7.21.4.1-1 "),
    without_output_intent: ("3a", "6.2.10-2 "),
    without_metadata: ("ua1", "7.1-8 "),
    without_text_of_links: ("ua1", "7.18.1-2 "),
    without_label_of_fields: ("ua1", "7.18.1-3 "),
    without_title_shown: ("ua1", "7.1-10 "),
    with_unknown_attachment: ("3a", "6.8-4 "),
}


def spoilt(content, spoil):
    with pikepdf.open(io.BytesIO(content)) as pdf:
        spoil(pdf)
        result = io.BytesIO()
        pdf.save(result)
    return result.getvalue()


def untagged():
    canvas = Canvas("", invariant=1)
    canvas.drawString(100, 700, "Un PDF sans structure")
    return canvas.getpdfdata()


@pytest.fixture(scope="module")
def trials(every_block, write):
    blocks = write(every_block, '{"objet": "é"}'.encode())
    bad = {spoil.__name__: spoilt(blocks, spoil) for spoil in SPOILT}
    return {"blocks": blocks, "untagged": untagged(), **bad}


@pytest.fixture(scope="module")
def printed(complete, hostile, contract_tender, catalogue):
    def printed(tender, piece, *beside):
        return print_document(tender, catalogue, piece, "pdf", *beside)

    return {
        **{name: printed(complete[0], name, complete[1]) for name in PIECES},
        **{f"contract-{name}": printed(contract_tender, name) for name in CONTRACT},
        **{f"hostile-{name}": printed(hostile(40, 6)[0], name) for name in HOSTILE},
        **{
            f"bare-{name}": print_bare(contract_tender, catalogue, name, "pdf")
            for name in CONTRACT
        },
    }


@pytest.fixture(scope="module")
def verdicts(tmp_path_factory, trials, printed):
    folder = tmp_path_factory.mktemp("vera")
    contents = trials | printed
    for name, content in contents.items():
        (folder / f"{name}.pdf").write_bytes(content)
    paths = [str(folder / f"{name}.pdf") for name in contents]
    result = subprocess.run(  # noqa: S603
        [sys.executable, str(SCRIPT), *paths], capture_output=True, check=True, timeout=240
    )
    return {Path(path).stem: verdict for path, verdict in json.loads(result.stdout).items()}


@pytest.mark.parametrize("name", GOOD)
@pytest.mark.parametrize("profile", PROFILES)
def test_document_follows_the_standard(verdicts, name, profile):
    assert verdicts[name][profile] == []


@pytest.mark.parametrize("profile", PROFILES)
def test_validator_sees_what_a_bad_file_lacks(verdicts, profile):
    assert len(verdicts["untagged"][profile]) >= 3


@pytest.mark.parametrize("spoil", SPOILT, ids=lambda spoil: spoil.__name__)
def test_validator_names_the_one_thing_that_was_spoilt(verdicts, spoil):
    profile, clause = SPOILT[spoil]
    assert [rule for rule in verdicts[spoil.__name__][profile] if rule.startswith(clause)]
