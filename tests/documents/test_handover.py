import datetime
from dataclasses import replace

import pytest

from desktop_app.core.beside import Beside
from desktop_app.core.sourcing_sheet import QuestionRound, SourcingSheet
from desktop_app.core.written import WrittenDocuments
from desktop_app.documents.freshness import noted
from desktop_app.documents.handover import (
    DECIDED,
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


def test_what_is_decided_is_told_with_its_reason(state, catalogue):
    decided = dict(chapters(state, catalogue))[DECIDED]
    assert any(line.startswith("Procédure adaptée. Le conseil était") for line in decided)
    assert any(line.startswith("Critères :") for line in decided)
    assert any("prestations indissociables" in line for line in decided)
    assert any("plus exigeante" in line for line in decided)


def test_documents_say_when_they_were_written_and_which_to_write_again(contract_tender, catalogue):
    news = noted(contract_tender, catalogue, [("rc", "pdf")], Beside(), DAY)
    papers = Beside(written=WrittenDocuments(written=news))
    changed = replace(contract_tender, criteria=contract_tender.criteria[:1])
    for tender, end in ((contract_tender, "depuis"), (changed, "à refaire")):
        lines = dict(chapters(handover(tender, papers, catalogue, DAY), catalogue))[DOCUMENTS]
        (rules,) = [line for line in lines if line.startswith("Règlement")]
        assert rules.endswith(end)
        assert "Grille d’analyse des offres : à écrire" in lines


def test_who_got_the_questions_is_counted(contract_tender, catalogue):
    sent = QuestionRound(day=DAY, questions=("Quand ?",), suppliers=(1, 2))
    papers = Beside(sourcing=SourcingSheet(rounds=(sent,)))
    told = dict(chapters(handover(contract_tender, papers, catalogue, DAY), catalogue))
    (line,) = told["Fournisseurs consultés"]
    assert line.endswith("les mêmes questions posées à 2 fournisseurs")


def test_what_is_still_blank_is_not_told_as_decided(contract_tender, catalogue):
    bare = replace(contract_tender, clauses=(), texts=())
    decided = dict(chapters(handover(bare, Beside(), catalogue, DAY), catalogue))[DECIDED]
    assert any(line.startswith("Achat estimé") for line in decided)
    assert not any("à compléter" in line for line in decided)
