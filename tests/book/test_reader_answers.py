import sqlite3

import pytest

from desktop_app.book.query import SearchStoppedError


def refuse(_reader):
    raise sqlite3.OperationalError("vtable constructor failed: json_each")


def test_a_question_stopped_in_the_middle_says_so_however_sqlite_tells_it(book):
    def stopped(reader):
        reader.interrupt()
        refuse(reader)

    with book.reader() as reader, pytest.raises(SearchStoppedError):
        reader.answer(stopped)


def test_a_question_that_fails_by_itself_is_no_stopped_one(book):
    with book.reader() as reader:
        reader.interrupt()
        with pytest.raises(sqlite3.OperationalError):
            reader.answer(refuse)


def test_a_question_is_answered(book):
    with book.reader() as reader:
        assert reader.answer(lambda one: one.suppliers.count()) == 0
