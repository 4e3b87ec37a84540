from dataclasses import replace

import pytest

from desktop_app.book.change import Change
from desktop_app.core.clause_choice import Dimension, OwnText, Role
from desktop_app.core.errors import UserError
from desktop_app.core.town_clause import TownClause

CLAUSE = TownClause(
    title="Arrosoirs de l’école",
    text="Le titulaire laisse les arrosoirs à leur place.",
    role=Role.EXECUTION,
    dimension=Dimension.ENVIRONMENT,
    checked_by="directrice",
    origin="espaces-verts-arrosage-sobre",
    origin_version=1,
)


def test_a_clause_put_is_got_back(book):
    assert book.library.put(CLAUSE) == Change("library", (1,))
    assert book.library.clauses() == (replace(CLAUSE, identifier=1),)


def test_a_clause_put_again_is_replaced(book):
    book.library.put(CLAUSE)
    changed = replace(CLAUSE, identifier=1, title="Arrosoirs")
    book.library.put(changed)
    assert book.library.clauses() == (changed,)


@pytest.mark.parametrize("change", [{"title": " "}, {"text": ""}])
def test_a_clause_without_title_or_text_is_refused_and_nothing_is_written(book, change):
    with pytest.raises(UserError, match="titre ou le texte"):
        book.library.put(replace(CLAUSE, **change))
    assert book.library.clauses() == ()


def test_a_clause_removed_is_gone_and_cannot_be_changed(book):
    book.library.put(CLAUSE)
    book.library.remove(1)
    assert book.library.clauses() == ()
    with pytest.raises(UserError, match="plus dans le carnet"):
        book.library.put(replace(CLAUSE, identifier=1))
    with pytest.raises(UserError, match="plus dans le carnet"):
        book.library.remove(1)


def test_favourites_are_kept_once_and_forgotten(book):
    for _ in range(2):
        book.library.like("insertion-heures", liked=True)
    assert book.library.favourites() == {"insertion-heures"}
    book.library.like("insertion-heures", liked=False)
    assert book.library.favourites() == frozenset()


def test_what_the_town_keeps_survives_closing(book, opened, place):
    book.library.put(CLAUSE)
    book.library.like("insertion-heures", liked=True)
    book.close()
    again = opened(place)
    assert [clause.title for clause in again.library.clauses()] == [CLAUSE.title]
    assert again.library.favourites() == {"insertion-heures"}


def test_a_clause_of_the_town_becomes_a_text_of_a_tender():
    text = CLAUSE.as_text()
    assert text == OwnText(
        document="ccp",
        title=CLAUSE.title,
        text=CLAUSE.text,
        role=Role.EXECUTION,
        dimension=Dimension.ENVIRONMENT,
        checked_by="directrice",
    )
    assert replace(CLAUSE, role=Role.CANDIDACY).as_text().document == "rc"
