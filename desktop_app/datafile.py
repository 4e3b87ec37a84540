"""French data file to frozen value and back, naming every mistake."""

import dataclasses
import datetime
import difflib
import functools
import math
import re
import tomllib
import types
from collections.abc import Hashable, Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any, Literal, TypeVar, Union, get_args, get_origin, get_type_hints

from typing_extensions import override

from desktop_app.core.bounds import Bounds
from desktop_app.core.errors import DataFileError, system_reason
from desktop_app.core.money import Money

Value = TypeVar("Value")
MISSING = object()
GREATEST_EUROS = 10**12
# Half of a sign, which no file can hold.
HALF_SIGN = re.compile("[\ud800-\udfff]")
KINDS_IN_FRENCH = {
    str: "un texte entre guillemets",
    bool: "true ou false",
    int: "un nombre entier",
    float: "un nombre",
    Decimal: "un nombre",
    Money: "un montant en euros, sans unité",
    datetime.date: "une date de la forme AAAA-MM-JJ",
}


@dataclass(frozen=True)
class Glossary:
    """French words of the data files and the English names of the code."""

    english: Mapping[str, str]
    french: Mapping[str, str] = field(init=False)

    def __post_init__(self) -> None:
        reverse = {english: french for french, english in self.english.items()}
        object.__setattr__(self, "french", reverse)


def read_glossary(path: Path) -> Glossary:
    """Read the table of French words and English names."""
    return Glossary(read_toml(path))


def read_toml(path: Path) -> dict[str, Any]:
    """Read a TOML file into plain values.

    Raises:
        DataFileError: the file is missing, is not text or is not TOML.
    """
    try:
        return tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except FileNotFoundError as error:
        raise DataFileError(path.name, ("le fichier n’existe pas.",)) from error
    except OSError as error:
        problem = f"le fichier ne peut pas être lu ({system_reason(error)})."
        raise DataFileError(path.name, (problem,)) from error
    except UnicodeDecodeError as error:
        raise DataFileError(path.name, ("le fichier n’est pas du texte en UTF-8.",)) from error
    except RecursionError as error:
        raise DataFileError(path.name, ("le fichier emboîte trop de listes.",)) from error
    except ValueError as error:
        # Also a number of too many digits.
        raise DataFileError(
            path.name, (f"le fichier n’est pas du TOML valable ({error}).",)
        ) from error


def read(
    path: Path, kind: type[Value], glossary: Glossary, said: dict[str, str] | None = None
) -> Value:
    """Read one data file into a value, named by its file; texts already `said` are kept once.

    Raises:
        DataFileError: every mistake of the file together.
    """
    value, problems = parse(read_toml(path), kind, glossary, said)
    name = getattr(value, "identifier", path.stem)
    if name != path.stem:
        problems = (
            *problems,
            f"« identifiant » vaut « {name} », le nom du fichier « {path.stem} ».",
        )
    if value is None or problems:
        raise DataFileError(path.name, problems)
    return value


class Drawer(Mapping[str, Value]):
    """The data files of a folder, by identifier, each read when it is first asked for."""

    def __init__(self, folder: Path, kind: type[Value], glossary: Glossary) -> None:
        self._folder = folder
        self._kind = kind
        self._glossary = glossary
        self._values: dict[str, Value | None] = dict.fromkeys(
            sorted(path.stem for path in folder.glob("*.toml"))
        )
        self._unread = len(self._values)
        self._said: dict[str, str] = {}

    @override
    def __contains__(self, identifier: object) -> bool:
        return identifier in self._values

    @override
    def __getitem__(self, identifier: str) -> Value:
        value = self._values[identifier]
        if value is None:
            path = self._folder / f"{identifier}.toml"
            value = read(path, self._kind, self._glossary, self._said)
            self._values[identifier] = value
            self._unread -= 1
            if self._unread <= 0:
                self._said.clear()
        return value

    @override
    def __iter__(self) -> Iterator[str]:
        return iter(self._values)

    @override
    def __len__(self) -> int:
        return len(self._values)


def parse(
    data: Mapping[str, Any],
    kind: type[Value],
    glossary: Glossary,
    said: dict[str, str] | None = None,
) -> tuple[Value | None, tuple[str, ...]]:
    """Turn French keys and plain values into a value, or into the list of all mistakes."""
    reader = _Reader(glossary, {} if said is None else said)
    value = reader.record(data, kind, "")
    return (None if reader.problems else value), tuple(reader.problems)


def nearest(word: str, known: tuple[str, ...]) -> str:
    """Return a French hint naming the known word nearest to an unknown one."""
    close = difflib.get_close_matches(word, known, n=1, cutoff=0.5)
    if close:
        return f"vouliez-vous dire « {close[0]} » ?"
    return "valeurs admises : " + ", ".join(known) + "."


@functools.cache
def _hints(kind: Hashable) -> dict[str, Any]:
    return get_type_hints(kind, include_extras=True)


class _Reader:
    def __init__(self, glossary: Glossary, said: dict[str, str]) -> None:
        self.glossary = glossary
        self.said = said
        self.problems: list[str] = []

    def refuse(self, where: str, problem: str) -> object:
        self.problems.append(f"« {where} » : {problem}" if where else problem)
        return MISSING

    def record(self, data: Mapping[str, Any], kind: Any, where: str) -> Any:
        hints = _hints(kind)
        fields = {self.glossary.french[item.name]: item for item in dataclasses.fields(kind)}
        prefix = f"{where}." if where else ""
        for key in data:
            if key not in fields:
                hint = nearest(key, tuple(sorted(fields)))
                self.refuse(prefix + key, f"clef inconnue ; {hint}")
        values = {}
        for key, item in fields.items():
            if key in data:
                values[item.name] = self.value(data[key], hints[item.name], prefix + key)
            elif _is_required(item):
                self.refuse(where, f"il manque « {key} ».")
        return None if self.problems else kind(**values)

    def value(self, raw: Any, hint: Any, where: str) -> Any:
        origin = get_origin(hint)
        if origin is Annotated:
            return self.bounded(raw, hint, where)
        if origin in {Union, types.UnionType}:
            return self.one_of(raw, get_args(hint), where)
        if origin is Literal:
            known = ", ".join(str(choice) for choice in get_args(hint))
            right = raw in get_args(hint) and not isinstance(raw, bool)
            return raw if right else self.refuse(where, f"seule valeur admise : {known}.")
        if origin is tuple:
            return self.sequence(raw, get_args(hint)[0], where)
        if origin is not None:
            return self.mapping(raw, get_args(hint)[1], where)
        return self.plain(raw, hint, where)

    def bounded(self, raw: Any, hint: Any, where: str) -> Any:
        kind, bounds = get_args(hint)[:2]
        value = self.value(raw, kind, where)
        if value is MISSING or not isinstance(bounds, Bounds) or bounds.accepts(value):
            return value
        if bounds.greatest is None:
            return self.refuse(where, f"vaut {raw}, au moins {bounds.least} est attendu.")
        limits = f"entre {bounds.least} et {bounds.greatest}"
        return self.refuse(where, f"vaut {raw}, une valeur {limits} est attendue.")

    def one_of(self, raw: Any, hints: tuple[Any, ...], where: str) -> Any:
        hints = tuple(hint for hint in hints if hint is not type(None))
        if len(hints) == 1:
            return self.value(raw, hints[0], where)
        if isinstance(raw, hints):
            return self.once(raw)
        return self.refuse(where, "un texte, un nombre ou true/false est attendu.")

    def sequence(self, raw: Any, hint: Any, where: str) -> Any:
        if not isinstance(raw, list | tuple):
            return self.refuse(where, "une liste entre crochets est attendue.")
        return tuple(self.value(item, hint, f"{where}[{n}]") for n, item in enumerate(raw, 1))

    def mapping(self, raw: Any, hint: Any, where: str) -> Any:
        if not isinstance(raw, Mapping):
            return self.refuse(where, "une table de clefs et de valeurs est attendue.")
        return {
            self.once(key): self.value(item, hint, f"{where}.{key}") for key, item in raw.items()
        }

    def once(self, raw: Any) -> Any:
        return self.said.setdefault(raw, raw) if isinstance(raw, str) else raw

    def plain(self, raw: Any, kind: Any, where: str) -> Any:
        if kind is Any:
            return raw
        if dataclasses.is_dataclass(kind) and kind is not Money:
            return self.table(raw, kind, where)
        if issubclass(kind, StrEnum):
            return self.choice(raw, kind, where)
        value = _convert(raw, kind)
        if value is MISSING:
            return self.refuse(where, f"{KINDS_IN_FRENCH[kind]} est attendu.")
        if isinstance(value, Money) and not 0 <= value.euros <= GREATEST_EUROS:
            return self.refuse(where, f"vaut {raw}, un montant positif ou nul est attendu.")
        return self.once(value)

    def table(self, raw: Any, kind: Any, where: str) -> Any:
        if isinstance(raw, Mapping):
            return self.record(raw, kind, where)
        return self.refuse(where, "une table de clefs et de valeurs est attendue.")

    def choice(self, raw: Any, kind: type[StrEnum], where: str) -> Any:
        known = tuple(member.value for member in kind)
        if raw in known:
            return kind(raw)
        return self.refuse(where, f"« {raw} » n’est pas admis ; {nearest(str(raw), known)}")


def _is_required(item: "dataclasses.Field[Any]") -> bool:
    return item.default is dataclasses.MISSING and item.default_factory is dataclasses.MISSING


def _convert(raw: Any, kind: type) -> Any:
    if kind in {str, bool}:
        return raw if isinstance(raw, kind) else MISSING
    if kind is datetime.date:
        return _date(raw)
    if isinstance(raw, bool) or not isinstance(raw, int | float) or not math.isfinite(raw):
        return MISSING
    if kind is int:
        return int(raw) if raw == raw // 1 else MISSING
    return Money.from_euros(raw) if kind is Money else kind(str(raw))


def _date(raw: Any) -> Any:
    if isinstance(raw, datetime.datetime):
        return MISSING
    if isinstance(raw, datetime.date):
        return raw
    try:
        return datetime.date.fromisoformat(raw)
    except (TypeError, ValueError):
        return MISSING


def dump(value: Any, glossary: Glossary) -> dict[str, Any]:
    """Return a value as French keys and plain values, leaving out what is at its default."""
    result = {}
    for item in dataclasses.fields(value):
        content = getattr(value, item.name)
        if content is None or (not _is_required(item) and content == _default(item)):
            continue
        result[glossary.french[item.name]] = _plain(content, glossary)
    return result


def _default(item: "dataclasses.Field[Any]") -> Any:
    if item.default_factory is not dataclasses.MISSING:
        return item.default_factory()
    return item.default


def _plain(value: Any, glossary: Glossary) -> Any:
    if isinstance(value, Money | Decimal):
        return _number(value.euros if isinstance(value, Money) else value)
    if isinstance(value, str):
        return HALF_SIGN.sub("\ufffd", str(value))
    if dataclasses.is_dataclass(value):
        return dump(value, glossary)
    if isinstance(value, tuple):
        return [_plain(item, glossary) for item in value]
    if isinstance(value, Mapping):
        return {key: _plain(item, glossary) for key, item in value.items()}
    return value


def _number(value: Decimal) -> int | float:
    return int(value) if value == value.to_integral_value() else float(value)
