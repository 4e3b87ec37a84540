from dataclasses import replace

import pytest

from desktop_app.core.clause_choice import OwnText
from desktop_app.core.sourcing import (
    INTERNAL_PIECES,
    for_bidders,
    sourcing_note,
    with_sourcing_note,
)

OTHER = OwnText(document="ccp", title="Contexte", text="La mairie a trois étages.")


def test_a_note_is_kept_beside_the_other_texts(bare_tender):
    tender = with_sourcing_note(replace(bare_tender, texts=(OTHER,)), "Trois entreprises.")
    assert sourcing_note(tender) == "Trois entreprises."
    assert tender.texts[0] == OTHER


def test_a_new_note_takes_the_place_of_the_old_one(bare_tender):
    first = with_sourcing_note(bare_tender, "Trois entreprises.")
    assert len(with_sourcing_note(first, "Deux entreprises.").texts) == 1


def test_a_blank_note_is_no_note(bare_tender):
    tender = with_sourcing_note(with_sourcing_note(bare_tender, "Une."), "  ")
    assert tender.texts == ()
    assert sourcing_note(tender) == ""


def test_another_text_is_no_note(bare_tender):
    assert sourcing_note(replace(bare_tender, texts=(OTHER,))) == ""


def test_the_names_of_places_in_a_note_are_not_scanned(catalogue, bare_tender):
    local = "Deux entreprises locales de la commune savent le faire."
    texts = catalogue.draft(with_sourcing_note(bare_tender, local), bare_tender.date).texts
    assert local not in [text.text for text in texts]
    own = replace(bare_tender, texts=(replace(OTHER, text=local),))
    assert local in [text.text for text in catalogue.draft(own, bare_tender.date).texts]


@pytest.mark.parametrize("piece", sorted(INTERNAL_PIECES))
def test_bidders_get_no_text_of_an_internal_piece(bare_tender, piece):
    private = OwnText(document=piece, title="Entre nous", text="Martin est cher.")
    assert for_bidders(replace(bare_tender, texts=(OTHER, private))).texts == (OTHER,)


def test_bidders_get_every_other_text(bare_tender):
    tender = replace(bare_tender, texts=(OTHER, replace(OTHER, document="rc")))
    assert for_bidders(tender) == tender
