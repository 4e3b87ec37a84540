"""The small parts of a workbook: its sheets, its shared texts, its formats."""

from typing_extensions import override

from desktop_app.exchange.reading.numbers import is_date_format, zeros_of
from desktop_app.exchange.reading.xml_stream import Attributes, Handler


class Relations(Handler):
    """Where the parts are."""

    def __init__(self) -> None:
        super().__init__()
        self.targets: dict[str, str] = {}
        self._kinds: list[tuple[str, str]] = []

    @override
    def start(self, name: str, attributes: Attributes) -> None:
        if name == "Relationship" and attributes.get("TargetMode") != "External":
            self.targets[attributes["Id"]] = attributes["Target"]
            self._kinds.append((attributes["Type"].rpartition("/")[2], attributes["Target"]))

    def of_kind(self, kind: str) -> list[str]:
        """Return the parts of a kind."""
        return [target for known, target in self._kinds if known == kind]


class Sheets(Handler):
    """The sheets that a person sees, by title and relation, and the calendar of the workbook."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[tuple[str, str]] = []
        self.is_1904 = False

    @override
    def start(self, name: str, attributes: Attributes) -> None:
        if name == "sheet" and attributes.get("state", "visible") == "visible":
            key = next((value for item, value in attributes.items() if item.endswith(":id")), "")
            self.shown.append((attributes.get("name", ""), key))
        elif name == "workbookPr":
            self.is_1904 = attributes.get("date1904") in {"1", "true"}


class Strings(Handler):
    """The texts that cells share, without the reading aids of Asian scripts."""

    def __init__(self) -> None:
        super().__init__()
        self.all: list[str] = []
        self._pieces: list[str] = []
        self._is_text = False
        self._is_aid = False

    @override
    def start(self, name: str, attributes: Attributes) -> None:
        if name == "si":
            self._pieces = []
        elif name == "t":
            self._is_text = not self._is_aid
        elif name == "rPh":
            self._is_aid = True

    @override
    def end(self, name: str) -> None:
        if name == "si":
            self.all.append("".join(self._pieces))
        elif name == "t":
            self._is_text = False
        elif name == "rPh":
            self._is_aid = False

    @override
    def text(self, text: str) -> None:
        if self._is_text:
            self._pieces.append(text)


class Styles(Handler):
    """Which styles show a day, and which show a number with zeros before it."""

    def __init__(self) -> None:
        super().__init__()
        self.days: set[str] = set()
        self.zeros: dict[str, int] = {}
        self._codes: dict[str, str] = {}
        self._count = 0
        self._is_cells = False

    @override
    def start(self, name: str, attributes: Attributes) -> None:
        if name == "numFmt":
            self._codes[attributes["numFmtId"]] = attributes.get("formatCode", "")
        elif name == "cellXfs":
            self._is_cells = True
        elif name == "xf" and self._is_cells:
            self._add(attributes.get("numFmtId", "0"))

    @override
    def end(self, name: str) -> None:
        if name == "cellXfs":
            self._is_cells = False

    def _add(self, identifier: str) -> None:
        code, style = self._codes.get(identifier, ""), str(self._count)
        self._count += 1
        if is_date_format(int(identifier), code):
            self.days.add(style)
        elif zeros_of(code):
            self.zeros[style] = zeros_of(code)
