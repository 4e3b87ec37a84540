import dataclasses
import re
import subprocess
import sys

import pytest

from desktop_app.core.clause_choice import ClauseChoice
from desktop_app.core.errors import UserError
from desktop_app.core.tender import Procedure
from desktop_app.documents.formats import FORMATS
from desktop_app.documents.kinds import KINDS
from desktop_app.documents.outline import texts
from desktop_app.documents.printing import losses, needed, outline_of, print_document
from desktop_app.law.wording import scan

SENT = {"rc", "ccp", "lettre-consultation"}


def test_consultation_needs_its_rules_its_specification_its_grid_and_its_plan(
    full, small_catalogue
):
    documents = needed(full, small_catalogue)
    codes = [item.kind.code for item in documents]
    assert [code for code in codes if code in SENT] == ["rc", "ccp"]
    assert {"grille-analyse", "plan-preuves"} <= set(codes)
    assert all(item.why and item.format in item.kind.formats for item in documents)


def test_tender_without_criteria_needs_no_grid(full, small_catalogue):
    bare = dataclasses.replace(full, criteria=())
    codes = [item.kind.code for item in needed(bare, small_catalogue)]
    assert "grille-analyse" not in codes


def test_exempt_purchase_needs_no_rules_of_consultation(full, small_catalogue):
    exempt = dataclasses.replace(full, procedure=Procedure.EXEMPT)
    codes = [item.kind.code for item in needed(exempt, small_catalogue)]
    assert [code for code in codes if code in SENT] == ["lettre-consultation", "ccp"]


def test_unknown_piece_is_refused_with_the_list(full, small_catalogue):
    with pytest.raises(UserError, match=r"« facture ».*« rc ».*« ccp »".replace(" ", "\u00a0?.?")):
        print_document(full, small_catalogue, "facture", "pdf")


def test_wrong_format_is_refused_with_the_list(full, small_catalogue):
    with pytest.raises(UserError) as refusal:
        print_document(full, small_catalogue, "rc", "xlsx")
    assert str(refusal.value) == (
        "La pièce «\u00a0rc\u00a0» ne s’écrit pas au format «\u00a0xlsx\u00a0»\u00a0:"
        " choisissez «\u00a0pdf\u00a0», «\u00a0docx\u00a0» ou «\u00a0odt\u00a0»."
    )


def test_unknown_clause_is_refused_by_name(full, small_catalogue):
    tender = dataclasses.replace(full, clauses=(ClauseChoice(clause="trii"),))
    with pytest.raises(UserError, match="trii"):
        print_document(tender, small_catalogue, "ccp", "pdf")


def test_each_kind_names_formats_that_exist():
    known = {item.name for item in FORMATS}
    assert [kind.code for kind in KINDS if not kind.formats or set(kind.formats) - known] == []
    assert len({kind.code for kind in KINDS}) == len(KINDS)


@pytest.mark.parametrize("piece", ["rc", "ccp"])
def test_same_tender_gives_the_same_bytes(full, small_catalogue, piece):
    first = print_document(full, small_catalogue, piece, "pdf")
    assert print_document(full, small_catalogue, piece, "pdf") == first
    other = dataclasses.replace(full, subject="Autre objet")
    assert print_document(other, small_catalogue, piece, "pdf") != first


def test_signs_without_glyph_are_told_before_printing(full, small_catalogue):
    tender = dataclasses.replace(full, subject="Fête 🎉 de 学校")
    told = losses(tender, small_catalogue, "rc", "pdf")
    assert "🎉 (U+1F389)" in told
    assert "学" in told
    assert losses(full, small_catalogue, "rc", "pdf") == ""


ARTICLE = re.compile(r"\b([LRD])\.\u00a0(\d{4}(?:-\d+)+)")


@pytest.mark.parametrize("piece", ["rc", "ccp"])
@pytest.mark.parametrize("procedure", [None, *Procedure])
def test_every_article_cited_exists(full, small_catalogue, official_articles, piece, procedure):
    tender = dataclasses.replace(full, procedure=procedure)
    said = " ".join(texts(outline_of(tender, small_catalogue, piece)))
    cited = {kind + number for kind, number in ARTICLE.findall(said)}
    assert cited
    assert cited - official_articles == set()
    assert ARTICLE.findall("article L.\u00a09999-1")[0] == ("L", "9999-1")
    assert "L9999-1" not in official_articles


def test_importing_the_room_loads_no_library_of_documents():
    code = (
        "import sys, desktop_app.documents.printing;"
        "print([n for n in ('reportlab', 'pikepdf', 'PIL') if n in sys.modules])"
    )
    result = subprocess.run(  # noqa: S603
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )
    assert result.stdout.strip() == "[]"


@pytest.mark.parametrize("piece", ["rc", "ccp"])
def test_sentences_of_our_own_hold_no_unlawful_wording(full, catalogue, small_catalogue, piece):
    said = "\n".join(texts(outline_of(full, small_catalogue, piece)))
    assert [hit.extract for hit in scan(said, catalogue.law.lexicon)] == []
    assert scan(said + "\nL’entreprise est implantée dans le département.", catalogue.law.lexicon)
