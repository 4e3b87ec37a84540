"""Values as compact JSON text, for the columns that no statement looks into, and back."""

import dataclasses
import datetime
import functools
import json
from collections.abc import Callable, Hashable, Mapping
from enum import StrEnum
from types import UnionType
from typing import Any, TypeVar, Union, cast, get_args, get_origin, get_type_hints

from desktop_app.core.errors import UserError
from desktop_app.core.money import Money

Value = TypeVar("Value")
Turn = Callable[[Any], Any]
SIMPLE: Mapping[Any, Turn] = {Money: Money, datetime.date: datetime.date.fromisoformat}
DAMAGED = "Une fiche du carnet ne peut plus être lue : restaurez la dernière sauvegarde."


def text_of(value: Any) -> str:
    """Return a frozen value as text, what is at its default left out; empty when all is."""
    fields = _plain(value)
    return json.dumps(fields, ensure_ascii=False, separators=(",", ":")) if fields else ""


def value_of(text: str, kind: type[Value]) -> Value:
    """Return the value that a text holds; what a later version added is passed over.

    Raises:
        UserError: the text is damaged.
    """
    try:
        return kind() if not text else _value(json.loads(text), kind)
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        raise UserError(DAMAGED) from error


def _plain(value: Any) -> dict[str, Any]:
    result = {}
    for name, default in _defaults(cast("Hashable", type(value))):
        content = getattr(value, name)
        if content != default:
            result[name] = _simple(content)
    return result


def _simple(value: Any) -> Any:
    if dataclasses.is_dataclass(value):
        return value.cents if isinstance(value, Money) else _plain(value)
    if isinstance(value, tuple):
        return [_simple(item) for item in value]
    if isinstance(value, Mapping):
        return {key: _simple(item) for key, item in value.items()}
    if isinstance(value, datetime.date):
        return value.isoformat()
    return value


@functools.cache
def _defaults(kind: Hashable) -> tuple[tuple[str, Any], ...]:
    def default(item: "dataclasses.Field[Any]") -> Any:
        if item.default_factory is not dataclasses.MISSING:
            return item.default_factory()
        return item.default

    return tuple((item.name, default(item)) for item in dataclasses.fields(cast("Any", kind)))


def _value(data: Mapping[str, Any], kind: Any) -> Any:
    turns = _turns(kind)
    return kind(**{name: turns[name](raw) for name, raw in data.items() if name in turns})


@functools.cache
def _turns(kind: Any) -> dict[str, Turn]:
    hints = get_type_hints(kind)
    return {item.name: _turn(hints[item.name]) for item in dataclasses.fields(kind)}


def _turn(hint: Any) -> Turn:
    origin, inner = get_origin(hint), get_args(hint)
    if origin in {Union, UnionType}:
        return _turn(inner[0])
    if origin is tuple:
        return _sequence(_turn(inner[0]))
    if origin is not None:
        return _mapping(_turn(inner[1]))
    if hint in SIMPLE:
        return SIMPLE[hint]
    if dataclasses.is_dataclass(hint):
        return functools.partial(_value, kind=hint)
    return hint if issubclass(hint, StrEnum) else _same


def _sequence(turn: Turn) -> Turn:
    return lambda raw: tuple(turn(item) for item in raw)


def _mapping(turn: Turn) -> Turn:
    return lambda raw: {key: turn(item) for key, item in raw.items()}


def _same(raw: Any) -> Any:
    return raw
