import dataclasses
import os
import subprocess
import sys
from itertools import pairwise
from pathlib import Path

import pytest

from desktop_app.documents.outline import (
    Facts,
    Heading,
    Paragraph,
    SmallPrint,
    Table,
    number_headings,
)
from desktop_app.documents.printing import outline_of

HEADINGS = ("H1", "H2", "H3", "H4")


@pytest.mark.parametrize("piece", ["rc", "ccp"])
def test_tree_says_the_whole_document_in_order(full, small_catalogue, read_printed, piece):
    outline = outline_of(full, small_catalogue, piece)
    reading = read_printed(outline)
    assert reading.said() == reading.wanted


def test_tree_says_every_kind_of_block_in_order(every_block, read_printed):
    reading = read_printed(every_block)
    assert reading.said() == reading.wanted
    first, second, *rest = every_block.blocks
    swapped = dataclasses.replace(every_block, blocks=(second, first, *rest))
    assert read_printed(swapped).said() != reading.wanted


def test_words_cut_by_a_line_keep_their_space(every_block, read_printed):
    paragraph = "Le titulaire met en œuvre une action d’insertion au bénéfice de personnes. " * 9
    outline = dataclasses.replace(every_block, blocks=(Paragraph(paragraph.strip()),))
    assert read_printed(outline).root.find("P")[-1].text() == paragraph.strip()


def levels(root):
    return [int(element.tag[1]) for element in root.find(*HEADINGS)]


def skipped(found):
    return [pair for pair in pairwise(found) if pair[1] > pair[0] + 1]


@pytest.mark.parametrize("piece", ["rc", "ccp"])
def test_there_is_one_title_and_no_skipped_level(full, small_catalogue, read_printed, piece):
    found = levels(read_printed(outline_of(full, small_catalogue, piece)).root)
    assert found.count(1) == 1
    assert found[0] == 1
    assert skipped(found) == []
    assert skipped([1, 3]) == [(1, 3)]


def test_header_cells_say_what_they_head(every_block, read_printed):
    root = read_printed(every_block).root
    scopes = [(cell.text(), cell.scope) for cell in root.find("TH")]
    assert ("Valeur", "Column") in scopes
    assert ("Preuve", "Row") in scopes
    assert {scope for _, scope in scopes} == {"Column", "Row"}
    assert {cell.scope for cell in root.find("TD")} == {""}


def test_table_begins_with_its_caption_then_its_header(every_block, read_printed):
    table = read_printed(every_block).root.find("Table")[1]
    assert [kid.tag for kid in table.kids] == ["Caption", "THead", "TBody"]


def test_lists_have_a_label_and_a_body(every_block, read_printed):
    items = read_printed(every_block).root.find("LI")
    assert [[kid.tag for kid in item.kids] for item in items] == [["Lbl", "LBody"]] * 4
    assert [item.kids[0].text() for item in items] == ["•", "•", "1.", "2."]


def test_contents_line_says_its_title_then_its_page(every_block, read_printed):
    reading = read_printed(every_block)
    lines = reading.root.find("TOCI")
    assert [line.text() for line in lines] == [
        "1. Premier chapitre 2",
        "1.1 Sous-chapitre 2",
        "2. Fin 2",
    ]
    assert all([kid.tag for kid in line.walk()] == ["TOCI", "Reference", "Link"] for line in lines)
    assert reading.links == len(lines)


def test_pages_dots_and_running_titles_are_artifacts(every_block, read_printed):
    reading = read_printed(every_block)
    assert "Page 2 / 2" in reading.artifacts
    assert any(" . . ." in text for text in reading.artifacts)
    assert reading.unmarked == []
    assert "Page" not in reading.root.text()


def test_header_repeated_on_the_next_page_is_an_artifact(every_block, read_printed):
    rows = tuple((f"ligne {rank}", "x") for rank in range(90))
    table = Table(("Unique", "Valeur"), rows, (1, 1), "Longue table")
    blocks = number_headings((Heading(1, "Chapitre"), table))
    reading = read_printed(dataclasses.replace(every_block, blocks=blocks))
    assert sum(cell.text() == "Unique" for cell in reading.root.find("TH")) == 1
    assert reading.artifacts.count("Unique") >= 2
    assert len(reading.root.find("TR")) == 92
    assert reading.unmarked == []


def test_paragraph_cut_by_a_page_stays_one_element(every_block, read_printed):
    text = " ".join(f"mot{rank}" for rank in range(3000))
    reading = read_printed(dataclasses.replace(every_block, blocks=(Paragraph(text),)))
    assert reading.root.find("P")[-1].text() == text


def test_legal_basis_stays_on_the_page_of_its_table(every_block, read_printed):
    facts = Facts(tuple((f"Fait {rank}", "valeur") for rank in range(5)))
    for size in range(28, 42):
        blocks = (Paragraph("\n".join(["mot"] * size)), facts, SmallPrint("Fondement"))
        root = read_printed(dataclasses.replace(every_block, blocks=blocks)).root
        assert root.find("P")[-1].pages == root.find("TD")[-1].pages, size


def test_tree_is_shown_as_text_for_someone_to_read_aloud(every_block, write, tmp_path):
    path = tmp_path / "essai.pdf"
    path.write_bytes(write(every_block))
    command = [sys.executable, str(Path(__file__).parent / "read_tree.py"), str(path)]
    around = os.environ | {"PYTHONPATH": str(Path(__file__).parents[3])}
    run = subprocess.run(command, capture_output=True, check=True, env=around)  # noqa: S603 - ours
    shown = run.stdout.decode().split("\n")
    assert shown[:2] == ["Document", "  Figure [Logo\u00a0: Commune de Saint-Exemple]"]
    assert "  H1 : Document d’essai" in shown
    assert "    Caption : Légende" in shown
    assert "      TR" in shown
    assert "        TH [Column]" in shown
