"""What can keep a book from being opened, each said in one French sentence."""

from desktop_app.core.errors import UserError


class BookInUseError(UserError):
    """Another window or another command holds the book."""


class BookTooNewError(UserError):
    """A more recent version of the program wrote the book."""


class NotABookError(UserError):
    """The file is something else than a book."""


class BookDamagedError(UserError):
    """The book cannot be read any more, or its backup cannot."""


class BookMissingError(UserError):
    """The book is gone although its backups are there."""
