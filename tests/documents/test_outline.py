from desktop_app.documents.outline import (
    Heading,
    Paragraph,
    heading_label,
    number_headings,
    plain_text,
    texts,
    with_texts,
)


def test_headings_are_numbered_by_level():
    blocks = number_headings(
        (Heading(1, "a"), Heading(2, "b"), Heading(2, "c"), Heading(1, "d"), Heading(2, "e"))
    )
    assert [block.number for block in blocks] == ["1", "1.1", "1.2", "2", "2.1"]
    assert [heading_label(block) for block in blocks[:2]] == ["1. a", "1.1 b"]


def test_numbering_twice_gives_the_same_numbers():
    blocks = (Heading(1, "a"), Paragraph("x"), Heading(2, "b"))
    assert number_headings(number_headings(blocks)) == number_headings(blocks)


def test_plain_text_shows_every_text_of_every_block(every_block):
    shown = plain_text(every_block)
    for text in texts(every_block):
        for line in text.split("\n"):
            assert line in shown


def test_every_text_of_an_outline_can_be_changed(every_block):
    changed = with_texts(every_block, str.upper)
    assert [text.upper() for text in texts(every_block)] == list(texts(changed))
    assert changed.blocks[0].level == every_block.blocks[0].level
