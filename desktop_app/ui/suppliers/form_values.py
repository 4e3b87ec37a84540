"""Reading and changing a frozen record by the path of a field, such as « place.commune »."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any, TypeVar

from desktop_app.core.profile import Origin
from desktop_app.core.supplier import Supplier

Value = TypeVar("Value")


def value_at(holder: Any, path: str) -> Any:
    """Return what a path leads to."""
    for name in path.split("."):
        holder = getattr(holder, name)
    return holder


def put_at(holder: Value, path: str, content: Any) -> Value:
    """Return a value with another content at the end of a path."""
    name, _, rest = path.partition(".")
    if rest:
        content = put_at(getattr(holder, name), rest, content)
    return replace(holder, **{name: content})  # type: ignore[type-var]


def put_all(holder: Value, parts: Mapping[str, Any]) -> Value:
    """Return a value with other contents."""
    for path, content in parts.items():
        holder = put_at(holder, path, content)
    return holder


def typed(supplier: Supplier, parts: Mapping[str, Any], day: date) -> Supplier:
    """Return a supplier with what a person typed, so that no import replaces it unasked."""
    news = {path: new for path, new in parts.items() if value_at(supplier, path) != new}
    if not news:
        return supplier
    former = dict(supplier.profile.origins)
    if supplier.identifier and not former and not supplier.source:
        # A record of unknown origin was typed before origins were kept.
        former[""] = Origin(typed=True)
    origins = {**former, **dict.fromkeys(news, Origin(day=day, typed=True))}
    return put_at(put_all(supplier, news), "profile.origins", origins)
