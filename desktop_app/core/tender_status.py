"""Where a tender stands among those of the book: at work, put away, or kept as a model."""

from enum import StrEnum


class TenderStatus(StrEnum):
    """What the lists do with a tender; a model is copied and is never a contract."""

    CURRENT = ""
    ARCHIVED = "archive"
    MODEL = "modele"
