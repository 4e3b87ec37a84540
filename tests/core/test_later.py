import threading

import pytest

from desktop_app.core.errors import UserError
from desktop_app.core.later import Later, given


def test_a_value_is_made_once_when_it_is_first_asked_for():
    made = []
    later = Later(lambda: made.append(1) or "read")
    assert made == []
    assert not later.is_made
    assert (later.get(), later.get()) == ("read", "read")
    assert made == [1]
    assert later.is_made


def test_who_asks_while_it_is_made_waits_and_makes_nothing():
    begun, may_end, made = threading.Event(), threading.Event(), []

    def make():
        begun.set()
        may_end.wait(10)
        made.append(1)
        return "read"

    later, got = Later(make), []
    threads = [threading.Thread(target=lambda: got.append(later.get())) for _ in range(2)]
    for thread in threads:
        thread.start()
    assert begun.wait(10)
    assert got == []
    may_end.set()
    for thread in threads:
        thread.join(10)
    assert (got, made) == (["read", "read"], [1])


def test_what_is_refused_once_is_tried_again():
    answers = [UserError("Illisible."), "read"]

    def make():
        answer = answers.pop(0)
        if isinstance(answer, UserError):
            raise answer
        return answer

    later = Later(make)
    with pytest.raises(UserError, match="Illisible"):
        later.get()
    assert not later.is_made
    assert later.get() == "read"


def test_a_given_value_is_there_at_once():
    assert given("read").is_made
