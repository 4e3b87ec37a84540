"""NAF, CPV and legal forms for the reference."""

import csv
import io
import json
import zipfile
import zlib
from pathlib import Path
from typing import Any

from desktop_app.core.folding import fold

DATA = Path(__file__).resolve().parent / "reference_data"
NAF = "pynsee/metadata/data/naf.zip"
CPV = "prozorro_mcp/data/dk021_uk.json"
# Additions of the country that publishes the list.
NOT_EUROPEAN = {"60173000", "60184000", "77620000", "99999999"}
ALL_CPV = 9_454
Row = tuple[Any, ...]


def tables(nomenclature: Path, cpv: Path) -> dict[str, list[Row]]:
    """Return the rows of the three lists."""
    return {
        "naf": activities(nomenclature),
        "cpv": vocabulary(cpv),
        "legal_form": [(code, label) for code, label in typed("legal_forms.tsv").items()],
    }


def indexes(lists: dict[str, list[Row]]) -> list[Row]:
    """Return the labels of each list ready to be searched: a folded label and its code a line."""
    found = []
    for name, rows in lists.items():
        written = [(f"{row[0]:08}", row[2]) if name == "cpv" else row[:2] for row in rows]
        # The general before the particular: divisions, then groups, then classes.
        written.sort(key=lambda row: (len(row[0].rstrip("0")), row[0]))
        lines = [f" {fold(label)}\t{code}" for code, label in written if label]
        packed = zlib.compress(("\n" + "\n".join(lines) + "\n").encode("ascii"), 9)
        found.append((name, packed))
    return found


def activities(nomenclature: Path) -> list[Row]:
    """Return code, label and short label of the five levels."""
    with zipfile.ZipFile(nomenclature) as package:
        inner = zipfile.ZipFile(io.BytesIO(package.read(NAF)))
    text = inner.read("naf2008/int_courts_naf_rev_2.csv").decode("cp1252")
    found = []
    for line in csv.reader(io.StringIO(text, newline=""), delimiter=";"):
        code = line[1].strip().removeprefix("SECTION").strip()
        if line[0].isdigit() and code:
            label, short = (" ".join(cell.split()).replace("'", "’") for cell in line[2:4])
            if len(code) == 1:
                label, short = label.capitalize(), short.capitalize()
            found.append((code, label, short))
    return found


def vocabulary(cpv: Path) -> list[Row]:
    """Return every code with its digit, and its French label when it was typed."""
    with zipfile.ZipFile(cpv) as package:
        known = json.loads(package.read(CPV))
    labels = typed("cpv_labels.tsv")
    codes = [code for code in sorted(known) if code.partition("-")[0] not in NOT_EUROPEAN]
    strangers = sorted(set(labels) - set(codes))
    if len(codes) != ALL_CPV or strangers:
        raise ValueError(f"{len(codes)} codes, labels of unknown codes: {strangers}")
    return [(int(code[:8]), int(code[9]), labels.get(code)) for code in codes]


def typed(name: str) -> dict[str, str]:
    """Read a list typed by hand: a code, a tab and a label a line."""
    lines = (DATA / name).read_text(encoding="utf-8").splitlines()
    return dict(line.split("\t", 1) for line in lines if line)
