"""Numbers and dates of a spreadsheet as the text that a person meant."""

import datetime
import re

EPOCH, EPOCH_1904 = datetime.date(1899, 12, 30), datetime.date(1904, 1, 1)
LAST_DAY = 2_958_465
DATE_FORMATS = frozenset((*range(14, 18), 22, *range(27, 32), 36, *range(50, 59)))
QUOTED = re.compile(r'"[^"]*"|\\.|\[[^\]]*\]|_.|\*.')
DATE_SIGNS = re.compile(r"[dyj]|m{3}", re.IGNORECASE)
ZEROS = re.compile(r"0{2,20}")
EXACT = re.compile(r"(-?)(\d)(?:\.(\d+))?[eE]\+?(\d{1,2})")
WHOLE = re.compile(r"(-?\d+)\.0*")


def number_text(raw: str, zeros: int = 0) -> str:
    """Return a number without an exponent when no digit was lost, else as it is written.

    Args:
        raw: the number as the file has it.
        zeros: how many digits its format shows at least.
    """
    number = WHOLE.fullmatch(raw)
    text = number[1] if number else _spread(raw)
    return text.zfill(zeros) if text.isdigit() else text


def _spread(raw: str) -> str:
    found = EXACT.fullmatch(raw)
    if not found:
        return raw
    sign, first, rest, power = found[1], found[2], found[3] or "", int(found[4])
    # 1.23457E+13 has lost eight digits: they are never guessed.
    if len(rest) > power or len(rest) < power - 1:
        return raw
    return f"{sign}{first}{rest}{'0' * (power - len(rest))}"


def is_date_format(identifier: int, code: str) -> bool:
    """Tell whether the format of a cell shows a day."""
    return identifier in DATE_FORMATS or bool(DATE_SIGNS.search(QUOTED.sub("", code)))


def zeros_of(code: str) -> int:
    """Return how many digits a format such as « 00000 » shows at least."""
    bare = QUOTED.sub("", code.split(";", maxsplit=1)[0]).replace(" ", "")
    return len(bare) if ZEROS.fullmatch(bare) else 0


def day_text(raw: str, *, is_1904: bool = False) -> str:
    """Return the day that a number of days stands for, as it is when it is none."""
    try:
        days = int(float(raw))
    except (ValueError, OverflowError):
        return raw
    if not 1 <= days <= LAST_DAY:
        return raw
    return ((EPOCH_1904 if is_1904 else EPOCH) + datetime.timedelta(days=days)).isoformat()
