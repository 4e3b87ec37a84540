"""How long a dossier of forty pages takes in PDF, by us and by others; run it by hand.

python tests/benchmarks/pdf_speed.py [FOLDER_OF_ANOTHER_PYTHON]

Each engine starts in a process of its own, and all of them in turn in each round. WeasyPrint and
typst are looked for in the other Python, which needs none of our packages.
"""

import html
import pickle
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from desktop_app.documents.outline import (
    Block,
    BulletList,
    Facts,
    Heading,
    Outline,
    Paragraph,
    Table,
    heading_label,
    number_headings,
)
from desktop_app.documents.pdf.writer import write_pdf
from desktop_app.paths import shipped

ROUNDS, LOTS = 5, 29
AIMS = {"LibreOffice": 0.5, "WeasyPrint": 0.15, "typst": 2.5}
SENTENCES = (
    "Le titulaire met en œuvre une action d’insertion de personnes éloignées de l’emploi.",
    "Il réserve à cet effet un volume de 1 250 heures sur toute la durée du marché.",
    "L’acheteur s’assure que l’exigence est liée à l’objet du marché et proportionnée.",
    "« L’engagement » s’entend de toute obligation chiffrée, vérifiable et datée.",
    "Le facilitateur accompagne l’attributaire dès la notification et jusqu’au solde.",
)
HEADER = ("Tâche", "Unité", "Quantité", "Heures d’insertion")
OURS = """
import pickle, sys
from pathlib import Path
from desktop_app.documents.pdf.writer import write_pdf
from desktop_app.paths import shipped
outline = pickle.loads(Path(sys.argv[1]).read_bytes())
Path(sys.argv[2]).write_bytes(write_pdf(outline, b"{}", shipped("resources")))
"""
WEASYPRINT = """
import sys, weasyprint
weasyprint.HTML(sys.argv[1]).write_pdf(sys.argv[2], pdf_variant="pdf/ua-1")
"""
TYPST = """
import sys, typst
typst.compile(sys.argv[1], output=sys.argv[2], font_paths=[sys.argv[3]],
              pdf_standards=["ua-1", "a-3a"])
"""
SHEET = """
@page { size: A4; margin: 25mm 20mm; @bottom-right { content: counter(page) "/" counter(pages) } }
body { font: 10pt/14.5pt DejaVu Sans } td, th { border: 1px solid grey; padding: 5px }
table { border-collapse: collapse; width: 100%; font-size: 9pt } nav { break-after: page }
nav a::after { content: leader(".") target-counter(attr(href), page) } nav a { display: block }
"""
SETTINGS = """
#set document(title: "Cahier des clauses", date: datetime(year: 2026, month: 11, day: 23))
#set page(paper: "a4", margin: (x: 2cm, y: 2.4cm), numbering: "1 / 1")
#set text(font: "DejaVu Sans", size: 10pt, lang: "fr")
#set table(columns: (1fr, 1fr, 1fr, 1fr), inset: 5pt)
"""


def dossier() -> Outline:
    """Return forty pages: chapters, lists and fifty tables."""
    return Outline(
        title="Cahier des clauses particulières",
        subject="Entretien des espaces verts",
        author="Commune de Saint-Exemple",
        reference="ESSAI-40",
        facts=Facts((("Référence", "ESSAI-40"), ("Durée", "36 mois"))),
        blocks=number_headings(tuple(block for rank in range(LOTS) for block in chapter(rank))),
    )


def chapter(rank: int) -> Iterator[Block]:
    """Yield what is said of one lot, never twice the same."""
    yield Heading(1, f"Lot n° {rank + 1} : prestations d’entretien et clause sociale")
    yield Paragraph(sentences(rank, 5))
    yield Heading(2, "Conditions d’exécution")
    yield Paragraph(sentences(rank + 1, 6))
    yield BulletList(tuple(sentences(rank + item, 2) for item in range(4)))
    for part in ("Bordereau des heures", "Calendrier"):
        yield Heading(2, part)
        yield Table(HEADER, tuple(row(rank, line) for line in range(1, 9)), (40, 15, 20, 25))
    yield Paragraph(sentences(rank, 4))


def sentences(start: int, count: int) -> str:
    """Return some sentences, from one of them on."""
    chosen = (SENTENCES[(start + rank) % len(SENTENCES)] for rank in range(count))
    return " ".join(f"{sentence} ({start}.{rank})" for rank, sentence in enumerate(chosen))


def row(rank: int, line: int) -> tuple[str, ...]:
    """Return one line of a schedule."""
    return (f"Tâche {line} du lot {rank} : tonte", "m²", str(rank * 97 + line * 13), f"{line} h")


def as_html(outline: Outline) -> str:
    """Return the same content for WeasyPrint."""
    headings = list(enumerate(outline.in_contents))
    links = (f'<a href="#h{rank}">{html.escape(item.text)}</a>' for rank, item in headings)
    places = {id(item): rank for rank, item in headings}
    body = "".join(html_block(block, places) for block in outline.blocks)
    return (
        f'<html lang="fr"><title>{outline.title}</title><style>{SHEET}</style>'
        f"<h1>{outline.title}</h1><nav>{''.join(links)}</nav>{body}</html>"
    )


def html_block(block: Block, places: dict[int, int]) -> str:
    """Return one block as HTML."""
    match block:
        case Heading(level):
            label = html.escape(heading_label(block))
            return f'<h{level + 1} id="h{places[id(block)]}">{label}</h{level + 1}>'
        case BulletList(items):
            return f"<ul>{''.join(f'<li>{html.escape(item)}</li>' for item in items)}</ul>"
        case Table(header, rows):
            head = "".join(f'<th scope="col">{html.escape(cell)}</th>' for cell in header)
            lines = ("".join(f"<td>{html.escape(cell)}</td>" for cell in line) for line in rows)
            body = "".join(f"<tr>{line}</tr>" for line in lines)
            return f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"
        case Paragraph(text):
            return f"<p>{html.escape(text)}</p>"
    raise TypeError(block)


def as_typst(outline: Outline) -> str:
    """Return the same content for typst, each text as data and never as markup."""
    body = "\n".join(typst_block(block) for block in outline.blocks)
    contents = '#outline(title: "Sommaire")\n#pagebreak()'
    return f"{SETTINGS}#heading[{outline.title}]\n{contents}\n#set heading(offset: 1)\n{body}"


def typst_block(block: Block) -> str:
    """Return one block as typst."""
    match block:
        case Heading(level):
            return f"#heading(level: {level}, {quoted(heading_label(block))})"
        case BulletList(items):
            return f"#list({', '.join(map(quoted, items))})"
        case Table(header, rows):
            head = f"table.header({', '.join(map(quoted, header))})"
            cells = ", ".join(quoted(cell) for line in rows for cell in line)
            return f"#table({head}, {cells})"
        case Paragraph(text):
            return f"#par({quoted(text)})"
    raise TypeError(block)


def quoted(text: str) -> str:
    """Return a text as a string of typst."""
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def commands(folder: Path, other: str) -> dict[str, tuple[list[str], Path]]:
    """Return how each engine is run and what it writes."""
    from desktop_app.documents.docx.writer import write_docx  # noqa: PLC0415 - ours needs it not

    outline = dossier()
    (folder / "outline").write_bytes(pickle.dumps(outline))
    (folder / "office.docx").write_bytes(write_docx(outline))
    (folder / "page.html").write_text(as_html(outline), encoding="utf-8")
    (folder / "page.typ").write_text(as_typst(outline), encoding="utf-8")
    office = [shutil.which("soffice") or "", "--headless", "--convert-to", "pdf"]
    office += [f"-env:UserInstallation=file://{folder}/profil", "--outdir", str(folder)]
    fonts = str(shipped("resources") / "fonts")
    ours, press, types = (folder / f"{name}.pdf" for name in ("ours", "press", "types"))
    found = {
        "Clausier": ([sys.executable, "-c", OURS, str(folder / "outline"), str(ours)], ours),
        "LibreOffice": ([*office, str(folder / "office.docx")], folder / "office.pdf"),
        "WeasyPrint": ([other, "-c", WEASYPRINT, str(folder / "page.html"), str(press)], press),
        "typst": ([other, "-c", TYPST, str(folder / "page.typ"), str(types), fonts], types),
    }
    present = {name: shutil.which(command[0]) is not None for name, (command, _) in found.items()}
    for name in ("WeasyPrint", "typst"):
        ask = [other, "-c", f"import {name.lower()}"]
        present[name] = not subprocess.run(ask, capture_output=True, check=False).returncode  # noqa: S603 - ours
    return {name: found[name] for name in found if present[name]}


def seconds(work: Callable[[], object]) -> float:
    """Return how long a piece of work takes."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def main(other: str) -> int:
    """Say the medians side by side; return 1 when an aim is not met."""
    from pypdf import PdfReader  # noqa: PLC0415 - ours needs it not

    with tempfile.TemporaryDirectory() as name:
        engines = commands(Path(name), other)
        times: dict[str, list[float]] = {engine: [] for engine in engines}
        for rank in range(ROUNDS + 1):
            for engine, (command, _) in engines.items():
                run = seconds(partial(subprocess.run, command, capture_output=True, check=True))
                times[engine] += [run] if rank else []
        medians = {engine: statistics.median(values) for engine, values in times.items()}
        ours, missed = medians["Clausier"], False
        for engine in ("Clausier", *AIMS):
            if engine not in engines:
                sys.stdout.write(f"{engine} : absent\n")
                continue
            path = engines[engine][1]
            share = ours / medians[engine]
            aim = f", soit nous : {share:.2f} (visé : {AIMS[engine]})" if engine in AIMS else ""
            missed |= share > AIMS.get(engine, share)
            sys.stdout.write(
                f"{engine} : {medians[engine]:.2f} s, {len(PdfReader(path).pages)} pages,"
                f" {path.stat().st_size // 1024} Ko{aim}\n"
            )
    warm = statistics.median(
        seconds(lambda: write_pdf(dossier(), b"{}", shipped("resources"))) for _ in range(ROUNDS)
    )
    sys.stdout.write(f"Clausier, fenêtre ouverte : {warm:.2f} s\n")
    return int(missed)


if __name__ == "__main__":
    folder = Path(sys.argv[1]) / "bin" / "python" if len(sys.argv) > 1 else Path(sys.executable)
    raise SystemExit(main(str(folder)))
