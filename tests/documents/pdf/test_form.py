import dataclasses
import io

import pikepdf
import pytest
from pypdf import PdfReader

from desktop_app.documents.outline import Answer, Heading


@pytest.fixture
def form(every_block, write):
    with pikepdf.open(io.BytesIO(write(every_block))) as pdf:
        yield pdf


def fields(pdf):
    return list(pdf.Root.AcroForm.Fields)


def test_each_answer_is_a_field_that_says_what_is_asked(form):
    asked = [str(field.TU) for field in fields(form)]
    assert asked == ["Votre réponse :", "Nom du fichier joint :"]
    assert len({str(field.T) for field in fields(form)}) == len(asked)


def test_a_long_answer_takes_several_lines_and_a_short_one_does_not(form):
    assert [bool(int(field.Ff) & 1 << 12) for field in fields(form)] == [True, False]


def test_each_field_is_in_the_tree_and_knows_its_place(form):
    numbers = list(form.Root.StructTreeRoot.ParentTree.Nums)
    owners = dict(zip(numbers[::2], numbers[1::2], strict=True))
    for field in fields(form):
        element = owners[int(field.StructParent)]
        assert str(element.S) == "/Form"
        assert element.K[0].Obj.objgen == field.objgen


def test_a_field_keeps_what_is_typed(every_block, write):
    with pikepdf.open(io.BytesIO(write(every_block))) as pdf:
        pdf.Root.AcroForm.Fields[0].V = pikepdf.String("Deux agents, un encadrant.")
        content = io.BytesIO()
        pdf.save(content)
    said = PdfReader(content).get_form_text_fields()
    assert said["reponse-1"] == "Deux agents, un encadrant."


def test_a_document_without_an_answer_has_no_form(every_block, write):
    blocks = tuple(block for block in every_block.blocks if not isinstance(block, Answer))
    with pikepdf.open(io.BytesIO(write(dataclasses.replace(every_block, blocks=blocks)))) as pdf:
        assert "/AcroForm" not in pdf.Root


def test_an_answer_wider_than_a_page_still_stands_on_one(every_block, read_printed):
    blocks = (Heading(1, "Chapitre"), Answer("Tout dire :", 500))
    reading = read_printed(dataclasses.replace(every_block, blocks=blocks))
    assert reading.fields == ["Tout dire :"]


def test_a_document_of_one_page_has_a_low_cover_and_no_contents(every_block, read_printed):
    long = read_printed(every_block)
    short = read_printed(dataclasses.replace(every_block, one_page=True))
    assert long.root.find("TOC")
    assert not short.root.find("TOC")
    assert short.said() == short.wanted
