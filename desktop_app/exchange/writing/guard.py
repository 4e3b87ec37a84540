"""Cells that no spreadsheet runs, and that come back as they were."""

import re

# A list that a stranger opens: a name such as « =HYPERLINK(…) » must stay a name.
SIGNS = "=+\\-@\t\r\n＝＋－＠"  # noqa: RUF001 - full-width forms run too
RISKY = re.compile(rf"['\s]*[{SIGNS}]")
PHONE = re.compile(r"\+\d[\d .()\u00a0\u202f]{4,24}")
NUMBER = re.compile(r"[+-]?\d+(?:[.,]\d+)?")
LINE_ENDS = re.compile("\r\n|[\r\v\f\x1c-\x1e\x85\u2028\u2029]")
NOT_TEXT = re.compile("[^\t\n\u0020-\u007e\u00a0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def printable(text: str) -> str:
    """Return a text without control signs and lone surrogates, its lines ended in one way."""
    return text if text.isprintable() else NOT_TEXT.sub("", LINE_ENDS.sub("\n", text))


def guarded(text: str) -> str:
    """Return a cell with a quote before what a spreadsheet would run; `unguarded` undoes it."""
    if not RISKY.match(text) or PHONE.fullmatch(text) or NUMBER.fullmatch(text):
        return text
    return f"'{text}"


def unguarded(text: str) -> str:
    """Return a cell without the quote that `guarded` put before it."""
    return text[1:] if text.startswith("'") and RISKY.match(text[1:]) else text
