"""The mark of a method that Qt or a parent class calls; Python has its own since 3.12."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from typing_extensions import override as override  # noqa: PLC0414 - given on
else:
    Method = TypeVar("Method", bound=Callable[..., Any])

    # The library that has it for older versions would be read by the first window for this alone.
    def override(method: Method) -> Method:
        """Mark a method."""
        method.__override__ = True
        return method
