import dataclasses

from desktop_app.core.clause_choice import Dimension, OwnText, Role
from desktop_app.documents.outline import Heading, Paragraph
from desktop_app.documents.sections import Section, assemble

OPEN = Section("Durée", (Paragraph("Trois ans."),), open=True)
CLOSED = Section("Lots", (Paragraph("Deux lots."),))


def shown(tender, *texts, documents=("ccp",)):
    return assemble((OPEN, CLOSED), dataclasses.replace(tender, texts=texts), documents)


def test_own_text_replaces_the_open_chapter_of_the_same_title(bare):
    blocks = shown(bare, OwnText(document="ccp", title="DUREE", text="Un an."))
    assert Paragraph("Un an.") in blocks
    assert Paragraph("Trois ans.") not in blocks


def test_own_text_is_added_to_a_chapter_that_the_law_wants(bare):
    blocks = shown(bare, OwnText(document="ccp", title="Lots", text="Précision."))
    assert blocks[-2:] == (Paragraph("Deux lots."), Paragraph("Précision."))


def test_own_text_with_another_title_is_a_chapter_at_the_end(bare):
    blocks = shown(bare, OwnText(document="ccp", title="Contexte", text="Un mot."))
    assert blocks[-2:] == (Heading(1, "Contexte"), Paragraph("Un mot."))


def test_text_of_another_document_or_with_a_role_is_left_out(bare):
    demand = OwnText(
        document="ccp",
        title="Sacs",
        text="Recyclés.",
        role=Role.EXECUTION,
        dimension=Dimension.ENVIRONMENT,
    )
    blocks = shown(bare, OwnText(document="rc", title="Contexte", text="Un mot."), demand)
    assert blocks == shown(bare)


def test_typed_lines_become_paragraphs_and_lists(bare):
    text = "Deux sites :\n- mairie\n• école\n\nFin."
    blocks = shown(bare, OwnText(document="ccp", title="Sites", text=text))
    kinds = [type(block).__name__ for block in blocks[-3:]]
    assert kinds == ["Paragraph", "BulletList", "Paragraph"]
    assert blocks[-2].items == ("mairie", "école")
