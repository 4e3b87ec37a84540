import datetime

import pytest

from desktop_app.core.beside import Beside
from desktop_app.documents.handover import (
    DOCUMENTS,
    INTERNAL,
    SETTLED,
    chapters,
    handover_outline,
    handover_pdf,
    place_said,
)
from desktop_app.documents.outline import Paragraph, Table
from desktop_app.monitoring.handover import PlaceState, handover
from desktop_app.paths import shipped

DAY = datetime.date(2026, 11, 22)


@pytest.fixture
def state(contract_tender, catalogue):
    return handover(contract_tender, Beside(), catalogue, DAY)


def test_state_of_a_part_is_said_in_words():
    settled = PlaceState(title="Besoin", missing=0, questions=0, warnings=0)
    open_points = PlaceState(title="Lots", missing=1, questions=2, warnings=0)
    assert place_said(settled) == SETTLED
    assert place_said(open_points) == "1 obligation non remplie, 2 réponses attendues"


def test_chapters_without_lines_are_left_out(state, catalogue):
    titles = [title for title, _ in chapters(state, catalogue)]
    assert DOCUMENTS in titles
    assert "Obligations non remplies" not in titles
    assert "Fournisseurs consultés" not in titles


def test_sheet_says_that_it_is_internal_and_shows_each_part(state, catalogue):
    outline = handover_outline(state, catalogue, DAY)
    assert Paragraph(INTERNAL) in outline.blocks
    (table,) = [block for block in outline.blocks if isinstance(block, Table)]
    assert len(table.rows) == len(state.places)
    assert ("Dernière modification", "22\u00a0novembre 2026") in outline.facts.rows
    assert len(handover_outline(state, catalogue).facts.rows) == len(outline.facts.rows) - 1


def test_printed_sheet_carries_no_dossier(state, catalogue):
    content = handover_pdf(state, catalogue, shipped("resources"))
    assert content.startswith(b"%PDF")
    assert b"/EmbeddedFile" not in content
