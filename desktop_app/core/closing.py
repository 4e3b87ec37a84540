"""What is closed when its `with` block ends."""

from abc import ABC, abstractmethod
from typing import Self


class Closing(ABC):
    """Something that holds a file, and lets it go at the end of a `with` block."""

    @abstractmethod
    def close(self) -> None:
        """Let go of what is held."""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
