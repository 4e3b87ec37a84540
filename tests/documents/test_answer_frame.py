import dataclasses
import io
import re
from decimal import Decimal
from pathlib import Path

import pytest
from docx import Document
from pypdf import PdfReader

from desktop_app.core.criterion import Criterion, CriterionKind, Level, SubCriterion
from desktop_app.core.errors import UserError
from desktop_app.core.lot import Lot
from desktop_app.documents.kinds.answer_frame import lines_for
from desktop_app.documents.outline import Answer, Facts, Heading, Table, plain_text, texts
from desktop_app.documents.printing import needed, outline_of, print_document
from desktop_app.scoring.scale import parts

ARTICLE = re.compile(r"\b([LRD])\.\u00a0(\d{4}(?:-\d+)+)")
REFERENCE = Path(__file__).parent.parent / "reference" / "cadre-reponse.txt"
LEVELS = (
    Level(points=0, description="Rien n’est dit."),
    Level(points=100, description="Tout est dit."),
)
QUALITY = Criterion(
    designation="Qualité",
    kind=CriterionKind.TECHNICAL,
    weight=Decimal(30),
    proof="mémoire de cinq pages",
    sub_criteria=(
        SubCriterion(
            designation="Équipe",
            weight=Decimal(20),
            question="qui travaille, et quand ?",
            levels=LEVELS,
        ),
        SubCriterion(designation="Matériel", weight=Decimal(10), proof="liste du matériel"),
    ),
)


@pytest.fixture
def tender(full):
    return dataclasses.replace(full, criteria=(*full.criteria, QUALITY))


def outline(tender, catalogue):
    return outline_of(tender, catalogue, "cadre-reponse")


def questions(tender, catalogue):
    blocks = outline(tender, catalogue).blocks
    return [
        block.text.split("\u00a0: ", 1)[1]
        for block in blocks
        if isinstance(block, Heading) and block.text.startswith("Question ")
    ]


def test_frame_reads_like_the_reference(tender, small_catalogue):
    assert plain_text(outline(tender, small_catalogue)) == REFERENCE.read_text(encoding="utf-8")


def test_each_part_marked_has_exactly_one_question(tender, small_catalogue):
    asked = questions(tender, small_catalogue)
    assert asked == ["Prix", "Écolabels ou équivalent", "Qualité – Équipe", "Qualité – Matériel"]
    marked = {
        f"{part.criterion} – {part.designation}" if part.is_sub_criterion else part.designation
        for lot in (1, 2)
        for part in parts(tender, small_catalogue, lot)
    }
    assert set(asked) == marked
    fewer = dataclasses.replace(tender, criteria=tender.criteria[:-1])
    assert len(questions(fewer, small_catalogue)) == 2


def test_criteria_of_the_same_name_in_two_lots_are_two_questions(tender, small_catalogue):
    own = tuple(
        Criterion(
            designation="Délai", kind=CriterionKind.TIME, weight=Decimal(5), lots=(lot,), proof="–"
        )
        for lot in (1, 2)
    )
    both = dataclasses.replace(tender, criteria=(*own, *tender.criteria))
    assert questions(both, small_catalogue).count("Délai") == 2
    said = plain_text(outline(both, small_catalogue)).replace("\u00a0", " ")
    assert "Lots concernés = Lot n° 1" in said
    assert "Lots concernés = Lot n° 2" in said


def test_levels_and_points_are_those_of_the_rules(tender, small_catalogue):
    def tables(piece):
        blocks = outline_of(tender, small_catalogue, piece).blocks
        return [
            block.rows
            for block in blocks
            if isinstance(block, Table) and block.header[0] == "Niveau de l’offre"
        ]

    assert tables("cadre-reponse")
    assert tables("cadre-reponse") == tables("rc")


def test_a_price_is_answered_in_the_price_schedule_only(tender, small_catalogue):
    blocks = outline(tender, small_catalogue).blocks
    asked = [block.text for block in blocks if isinstance(block, Answer)]
    assert not any("réponse à la question 1" in text for text in asked)
    assert any("réponse à la question 2" in text for text in asked)


def test_each_proof_has_its_box_and_what_is_accepted_instead(tender, small_catalogue):
    blocks = outline(tender, small_catalogue).blocks
    proofs = [
        content
        for block in blocks
        if isinstance(block, Facts)
        for label, content in block.rows
        if label == "Pièce à joindre"
    ]
    assert proofs == [
        "☐ Prix détaillé de l’offre",
        "☐ Fiche du doseur",
        "☐ Mémoire de cinq pages",
        "☐ Liste du matériel",
    ]
    assert "Équivalent admis = Photographie" in plain_text(outline(tender, small_catalogue))


def test_a_table_promised_by_a_proof_is_there_to_fill(tender, small_catalogue):
    said = dataclasses.replace(QUALITY, sub_criteria=(), proof="Tableau du cadre de réponse")
    promised = dataclasses.replace(tender, criteria=(said,))

    def blank(tender):
        blocks = outline(tender, small_catalogue).blocks
        return [b for b in blocks if isinstance(b, Table) and not any(b.rows[0])]

    assert len(blank(promised)) == 1
    assert blank(tender) == []


def test_lots_are_ticked_only_when_there_are_several(tender, small_catalogue):
    assert "☐ Lot n°" in plain_text(outline(tender, small_catalogue))
    alone = dataclasses.replace(tender, lots=(Lot(number=1, designation="Mairie"),))
    assert "☐ Lot n°" not in plain_text(outline(alone, small_catalogue))
    assert "Lots concernés" not in plain_text(outline(alone, small_catalogue))


@pytest.mark.parametrize(("weight", "lines"), [(0, 6), (10, 9), (30, 19), (60, 20)])
def test_room_follows_the_weight_within_what_a_small_firm_can_write(weight, lines):
    assert lines_for(Decimal(weight)) == lines


def test_without_criteria_there_is_no_frame(bare, small_catalogue):
    with pytest.raises(UserError, match="critères d’attribution"):
        outline(bare, small_catalogue)
    codes = [item.kind.code for item in needed(bare, small_catalogue)]
    assert "cadre-reponse" not in codes


def test_the_word_document_leaves_a_cell_to_type_in(tender, small_catalogue):
    content = print_document(tender, small_catalogue, "cadre-reponse", "docx")
    tables = Document(io.BytesIO(content)).tables
    (cell,) = (table.cell(1, 0) for table in tables if "question 2 (" in table.cell(0, 0).text)
    assert cell.text == ""


def test_the_pdf_has_a_field_for_each_answer(tender, small_catalogue):
    content = print_document(tender, small_catalogue, "cadre-reponse", "pdf")
    fields = PdfReader(io.BytesIO(content)).get_fields()
    answers = [b for b in outline(tender, small_catalogue).blocks if isinstance(b, Answer)]
    assert [field["/TU"] for field in fields.values()] == [answer.text for answer in answers]


def test_every_article_it_cites_exists(tender, small_catalogue, official_articles):
    said = " ".join(texts(outline_of(tender, small_catalogue, "cadre-reponse")))
    cited = {kind + number for kind, number in ARTICLE.findall(said)}
    assert cited
    assert cited - official_articles == set()
    assert "L9999-1" not in official_articles


def test_a_frame_of_one_question_is_told_as_such(full, small_catalogue):
    def why(tender):
        found = needed(tender, small_catalogue)
        return next(item.why for item in found if item.kind.code == "cadre-reponse")

    assert "seule question" in why(dataclasses.replace(full, criteria=full.criteria[1:]))
    assert "2 questions" in why(full)
