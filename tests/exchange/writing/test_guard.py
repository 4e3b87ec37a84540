import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.exchange.writing.guard import guarded, printable, unguarded

RUNS = re.compile("\\s*[=+\\-@\t\r\n＝＋－＠]")  # noqa: RUF001 - full-width forms run too


@pytest.mark.parametrize(
    "text",
    [
        *("=1+1", "+1+1", "-1+1", "@SUM(A1)", "\t=1+1", "\r=1+1", "\n=1+1", " =1+1", "\u00a0=1"),
        *("＝1+1", "＋1+1", "－1+1", "＠SUM(A1)"),  # noqa: RUF001
        *('=HYPERLINK("http://x","y")', "=cmd|' /C calc'!A0", "+cmd|'/C calc'!A0", "-2+3+cmd|' '"),
        *("+33 1 22 33 44 55=1", "+33;1", "-1\n=1", "+", "-", "=", "@", "'=1", "''=1", "-1e5"),
    ],
)
def test_what_a_spreadsheet_would_run_takes_a_quote_and_loses_it_again(text):
    assert guarded(text) == f"'{text}"
    assert unguarded(guarded(text)) == text


@pytest.mark.parametrize(
    "text",
    [
        *("+33 1 22 33 44 55", "+33122334455", "-5", "+12,5", "-0.75"),
        *("Propre & Net", "Saint-Exemple", "a=b", "'s Hertogenbosch", "l’eau", "", "01 02 03"),
    ],
)
def test_phones_numbers_and_plain_texts_stay_as_they_are(text):
    assert guarded(text) == text
    assert unguarded(text) == text


@given(st.text(alphabet="'=+-@\t\n ＝a1,") | st.text())  # noqa: RUF001
def test_every_text_comes_back(text):
    text = printable(text)
    cell = guarded(text)
    assert unguarded(cell) == text
    assert not RUNS.match(cell) or re.fullmatch(r"[+-]?[\d .,()\u00a0\u202f+]+", cell)


def test_control_signs_and_lone_surrogates_are_left_out():
    assert printable("a\x00b\x1b\ud800c\ufffe") == "abc"
    assert printable("a\r\nb\u2028c\td") == "a\nb\nc\td"
