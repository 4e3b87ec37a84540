import datetime
from decimal import Decimal

import pytest

from desktop_app.core.money import Money
from desktop_app.documents.typography import (
    amount,
    clean,
    date,
    french,
    listing,
    missing_glyphs,
    number,
    percentage,
    printable,
)


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("Objet : essai", "Objet\u00a0: essai"),
        ("Objet: essai", "Objet\u00a0: essai"),
        ("Vraiment ? Oui !", "Vraiment\u00a0? Oui\u00a0!"),
        ("« mairie »", "«\u00a0mairie\u00a0»"),
        ("«mairie»", "«\u00a0mairie\u00a0»"),
        ("20% et 30 %", "20\u00a0% et 30\u00a0%"),
        ("48 000 €", "48\u00a0000\u00a0€"),
        ("12€", "12\u00a0€"),
        ("l'école n° 3", "l’école n°\u00a03"),
        ("1\u202f250", "1\u00a0250"),
    ],
)
def test_french_spaces_are_put_right(typed, printed):
    assert french(typed) == printed


@pytest.mark.parametrize(
    "text",
    ["à 10:30", "https://a.fr/?x=1;y", "R&D <5 ans", "a <b", "90919200-4", "ISO 14001:2015", ""],
)
def test_what_is_not_punctuation_is_left_alone(text):
    assert french(text) == text


def test_french_typography_applied_twice_changes_nothing_more():
    once = french("Objet: «l'école»! 48 000€ ; 20% ?")
    assert french(once) == once


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("a\x00b\x1bc", "abc"),
        ("a\ud800b", "ab"),
        ("a\u202eb\u200bc\ufeff", "abc"),
        ("a\ufffe\ufdd0b", "ab"),
        ("a\r\nb\u2028c", "a\nb\nc"),
        ("a\t b\u3000c", "a b c"),
        ("e\u0301", "é"),
        ("un — deux – trois\u2011quatre", "un — deux – trois\u2011quatre"),
    ],
)
def test_what_no_page_can_show_is_removed(typed, kept):
    assert clean(typed) == kept


def test_missing_glyphs_are_named_once_and_replaced_by_a_mark():
    known = {ord(sign) for sign in "abc "}
    assert missing_glyphs("a😀b😀c漢\n", known) == ("😀", "漢")
    assert printable("a😀\nb", known) == "a\ufffd\nb"
    assert missing_glyphs("abc", known) == ()


def test_numbers_amounts_and_percentages_are_french():
    assert number(1_234_567) == "1\u00a0234\u00a0567"
    assert amount(Money.from_euros("1234.5")) == "1\u00a0234,50\u00a0€"
    assert amount(Money.from_euros(48_000)) == "48\u00a0000\u00a0€"
    assert percentage(Decimal(20)) == "20\u00a0%"
    assert percentage(Decimal("12.50")) == "12,5\u00a0%"


def test_dates_are_french():
    assert date(datetime.date(2026, 12, 1)) == "1er\u00a0décembre 2026"
    assert date(datetime.date(2026, 8, 21)) == "21\u00a0août 2026"


def test_items_are_joined_as_a_sentence_does():
    assert listing(()) == ""
    assert listing(("a",)) == "a"
    assert listing(("a", "b", "c")) == "a, b et c"
    assert listing(("a", "b"), joint="ou") == "a ou b"
