"""NAF, CPV and legal forms: codes, labels and search."""

import re
import sqlite3
from dataclasses import dataclass
from enum import StrEnum
from itertools import islice

from desktop_app.reference.index import Index

_LENGTH = 8
_CPV = re.compile(r"\s*(\d{8})(?:\s*-\s*(\d))?\s*")
_NAF = re.compile(r"\s*(\d{2})\.?(\d{2})\s?([a-z])\s*", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Entry:
    """A code and its French label; the label is empty when the application does not know it."""

    code: str
    label: str
    short: str = ""


class CodeState(StrEnum):
    """What the European list says of a typed CPV code."""

    RIGHT = "exact"
    WITHOUT_DIGIT = "sans chiffre de contrôle"
    WRONG_DIGIT = "chiffre de contrôle faux"
    UNKNOWN = "code inconnu"
    MALFORMED = "code mal formé"


@dataclass(frozen=True, slots=True)
class CodeCheck:
    """A typed CPV code, what is wrong with it, and the right entry when there is one."""

    state: CodeState
    entry: Entry | None = None


class Nomenclatures:
    """The three lists of the shipped database."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._indexes: dict[str, Index] = {}

    def check_cpv(self, text: str) -> CodeCheck:
        """Compare a typed code and its digit with the European list."""
        match = _CPV.fullmatch(text)
        if match is None:
            return CodeCheck(CodeState.MALFORMED)
        entry = self.cpv(match[1])
        if entry is None:
            return CodeCheck(CodeState.UNKNOWN)
        if match[2] is None:
            return CodeCheck(CodeState.WITHOUT_DIGIT, entry)
        right = entry.code.endswith(match[2])
        return CodeCheck(CodeState.RIGHT if right else CodeState.WRONG_DIGIT, entry)

    def cpv(self, code: str) -> Entry | None:
        """Return the entry of a CPV code, its digit given or not; none when it is not listed."""
        match = _CPV.fullmatch(code)
        query = "SELECT code, digit, label FROM cpv WHERE code = ?"
        row = match and self._connection.execute(query, (int(match[1]),)).fetchone()
        return _cpv(row) if row else None

    def cpv_above(self, code: str) -> Entry | None:
        """Return the nearest entry with a label: the code, else its class, else its group."""
        match = _CPV.fullmatch(code)
        digits = match[1] if match else ""
        for length in range(len(digits), 1, -1):
            entry = self.cpv(digits[:length].ljust(8, "0"))
            if entry is not None and entry.label:
                return entry
        return None

    def naf(self, code: str) -> Entry | None:
        """Return the entry of a NAF rev. 2 code written 81.21Z, 8121z, 81.2 or N, or none."""
        match = _NAF.fullmatch(code)
        known = f"{match[1]}.{match[2]}{match[3].upper()}" if match else code.strip().upper()
        row = self._connection.execute("SELECT * FROM naf WHERE code = ?", (known,)).fetchone()
        return Entry(*row) if row else None

    def legal_form(self, code: str) -> Entry | None:
        """Return the entry of a legal form, or none: the list holds the usual ones only."""
        query = "SELECT * FROM legal_form WHERE code = ?"
        row = self._connection.execute(query, (code.strip(),)).fetchone()
        return Entry(*row) if row else None

    def search_cpv(self, text: str, limit: int = 20) -> tuple[Entry, ...]:
        """Return the entries whose code begins with a text or whose label has all its words."""
        digits = _digits(text)
        if digits is None:
            return self._labelled("cpv", text, limit)
        first = int(digits.ljust(_LENGTH, "0"))
        last = int(digits.ljust(_LENGTH, "9"))
        query = "SELECT code, digit, label FROM cpv WHERE code BETWEEN ? AND ? LIMIT ?"
        return tuple(_cpv(row) for row in self._connection.execute(query, (first, last, limit)))

    def search_naf(self, text: str, limit: int = 20) -> tuple[Entry, ...]:
        """Return the activities whose code begins with a text or whose label has its words."""
        if _digits(text) is None:
            return self._labelled("naf", text, limit)
        query = "SELECT * FROM naf WHERE replace(code, '.', '') GLOB ? ORDER BY code LIMIT ?"
        wanted = f"{text.strip().upper().replace('.', '')}*"
        return tuple(Entry(*row) for row in self._connection.execute(query, (wanted, limit)))

    def search_legal_forms(self, text: str, limit: int = 20) -> tuple[Entry, ...]:
        """Return the legal forms whose code begins with a text or whose label has its words."""
        if _digits(text) is None:
            return self._labelled("legal_form", text, limit)
        query = "SELECT * FROM legal_form WHERE code GLOB ? ORDER BY code LIMIT ?"
        wanted = f"{text.strip()}*"
        return tuple(Entry(*row) for row in self._connection.execute(query, (wanted, limit)))

    def _labelled(self, name: str, text: str, limit: int) -> tuple[Entry, ...]:
        codes = dict.fromkeys(named.code for named in self._index(name).beginning(text))
        read = {"cpv": self.cpv, "naf": self.naf, "legal_form": self.legal_form}[name]
        entries = (read(code) for code in islice(codes, limit))
        return tuple(entry for entry in entries if entry is not None)

    def _index(self, name: str) -> Index:
        if name not in self._indexes:
            query = "SELECT lines FROM search WHERE list = ?"
            self._indexes[name] = Index(self._connection.execute(query, (name,)).fetchone()[0])
        return self._indexes[name]


def _digits(text: str) -> str | None:
    bare = text.strip().partition("-")[0].replace(".", "")
    if not bare[:1].isdigit():
        return None
    return "".join(sign for sign in bare if sign.isdigit())[:_LENGTH]


def _cpv(row: tuple[int, int, str | None]) -> Entry:
    return Entry(f"{row[0]:08}-{row[1]}", row[2] or "")
