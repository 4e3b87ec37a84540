"""A clause that the town wrote for itself, to be used again."""

from dataclasses import dataclass

from desktop_app.core.clause_choice import Dimension, OwnText, Role

DOCUMENTS = {Role.CANDIDACY: "rc"}
SPECIFICATION = "ccp"


@dataclass(frozen=True, slots=True, kw_only=True)
class TownClause:
    """A text of the town, its place and its side; `origin` is the clause that it varies."""

    identifier: int = 0
    title: str
    text: str
    role: Role
    dimension: Dimension
    checked_by: str = ""
    origin: str = ""
    origin_version: int = 0

    def as_text(self) -> OwnText:
        """Return the clause as a text of a tender, which then lives its own life."""
        return OwnText(
            document=DOCUMENTS.get(self.role, SPECIFICATION),
            title=self.title,
            text=self.text,
            role=self.role,
            dimension=self.dimension,
            checked_by=self.checked_by,
        )
