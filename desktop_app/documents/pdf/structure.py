"""The structure tree of a tagged document: what each piece of a page is."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Mark:
    """A numbered piece of the content of a page."""

    page: int
    number: int


@dataclass(frozen=True, slots=True)
class LinkMark:
    """A link annotation of a page, in the order of that page."""

    page: int
    rank: int
    label: str


@dataclass(frozen=True, slots=True)
class FieldMark:
    """A place of a page where someone writes: its frame, and what is asked."""

    page: int
    frame: tuple[float, float, float, float]
    label: str
    multiline: bool


@dataclass(slots=True, eq=False)
class Node:
    """One element of the structure, with its attributes in the words of the standard."""

    tag: str
    scope: str = ""
    numbering: str = ""
    text: str = ""
    kids: "list[Node | Mark | LinkMark | FieldMark]" = field(default_factory=list)

    def add(self, tag: str, *, scope: str = "", numbering: str = "", text: str = "") -> "Node":
        """Append an element and return it; `text` stands for what only eyes can take in."""
        node = Node(tag, scope, numbering, text)
        self.kids.append(node)
        return node
