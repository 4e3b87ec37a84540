import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.law.openings import LONG_LIST, any_of, listed

LONG = tuple(f"mot{rank}" for rank in range(LONG_LIST))
WORDS = st.lists(st.sampled_from([f"mot{rank}" for rank in range(40)]), max_size=30)


def test_a_long_list_is_not_copied_into_what_it_is_a_part_of():
    towns, few = listed(LONG), listed(("hameau", "bourg"))
    both = any_of((towns, few))
    assert both.lists == (towns.whole,)
    assert both.lists[0] is towns.whole
    assert set(both.whole) == {"hameau", "bourg"}


def test_short_lists_are_joined():
    both = any_of((listed(("ville",)), listed(("hameau", "bourg"))))
    assert both.lists == ()
    assert set(both.whole) == {"ville", "hameau", "bourg"}


def test_a_list_with_a_part_of_itself_is_the_list():
    towns = listed(LONG)
    assert any_of((towns, listed(LONG[:2]))) == towns


@pytest.mark.parametrize(("word", "is_one"), [("mot3", True), ("bourg", True), ("ville", False)])
def test_words_of_every_part_are_accepted_and_no_other(word, is_one):
    both = any_of((listed(LONG), listed(("bourg",))))
    assert both.accepts(word) is is_one
    assert (word in both.words) is is_one
    assert both.is_listed


@given(parts=st.lists(WORDS, min_size=1, max_size=5))
def test_an_opening_has_the_words_of_its_parts_once(parts):
    gathered = any_of([any_of([listed(part), listed(part[::2])]) for part in parts])
    expected = {word for part in parts for word in part}
    assert sorted(gathered.words) == sorted(expected)
    assert all(gathered.accepts(word) for word in expected)
    assert not gathered.accepts("autre")
