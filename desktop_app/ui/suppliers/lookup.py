"""The shipped reference data, opened when they are first asked."""

from functools import cached_property

from desktop_app.core.errors import UserError
from desktop_app.paths import shipped
from desktop_app.reference.store import Reference, open_reference


class Lookup:
    """What asks the reference data; `_reference` is none when they cannot be opened."""

    def __init__(self) -> None:
        self._is_open = False

    def close(self) -> None:
        """Let go of the reference data."""
        if self._is_open and self._reference is not None:
            self._reference.close()

    @cached_property
    def _reference(self) -> Reference | None:
        try:
            reference = open_reference(shipped("resources") / "reference")
        except UserError:
            return None
        self._is_open = True
        return reference
