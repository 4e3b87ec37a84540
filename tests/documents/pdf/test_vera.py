import dataclasses
import json
import subprocess
import sys
from pathlib import Path

import pytest
from reportlab.pdfgen.canvas import Canvas

from desktop_app.core.clause_choice import ClauseChoice
from desktop_app.documents.printing import print_document

PIECES = ("rc", "ccp", "annexe-insertion", "cadre-reponse", "note-decision")
SCRIPT = Path(__file__).parent.parent / "verapdf.py"


@pytest.fixture(scope="module")
def small(full, small_catalogue):
    return {name: print_document(full, small_catalogue, name, "pdf") for name in ("rc", "ccp")}


@pytest.fixture(scope="module")
def contract(contract_tender, catalogue):
    clauses = (*contract_tender.clauses, ClauseChoice(clause="insertion-heures"))
    tender = dataclasses.replace(contract_tender, clauses=clauses)
    return {f"contract-{name}": print_document(tender, catalogue, name, "pdf") for name in PIECES}


@pytest.fixture(scope="module")
def verdicts(tmp_path_factory, small, contract, every_block, write):
    folder = tmp_path_factory.mktemp("vera")
    blocks = write(every_block, '{"objet": "é"}'.encode())
    contents = small | contract | {"blocks": blocks, "untagged": untagged()}
    for name, content in contents.items():
        (folder / f"{name}.pdf").write_bytes(content)
    paths = [str(folder / f"{name}.pdf") for name in contents]
    result = subprocess.run(  # noqa: S603
        [sys.executable, str(SCRIPT), *paths], capture_output=True, check=True, timeout=120
    )
    return {Path(path).stem: verdict for path, verdict in json.loads(result.stdout).items()}


def untagged():
    canvas = Canvas("", invariant=1)
    canvas.drawString(100, 700, "Un PDF sans structure")
    return canvas.getpdfdata()


@pytest.mark.parametrize(
    "name", ["rc", "ccp", *(f"contract-{piece}" for piece in PIECES), "blocks"]
)
@pytest.mark.parametrize("profile", ["ua1", "3a"])
def test_document_follows_the_standard(verdicts, name, profile):
    assert verdicts[name][profile] == []


@pytest.mark.parametrize("profile", ["ua1", "3a"])
def test_validator_sees_what_a_bad_file_lacks(verdicts, profile):
    assert len(verdicts["untagged"][profile]) >= 3
