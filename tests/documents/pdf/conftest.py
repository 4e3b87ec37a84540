import io
import re
from collections import defaultdict
from dataclasses import dataclass, field

import pikepdf
import pytest

from desktop_app.documents.outline import texts
from desktop_app.documents.pdf.writer import write_pdf
from desktop_app.paths import shipped

CODE = re.compile(rb"<([0-9A-Fa-f]{2})> <([0-9A-Fa-f]{4,})>")


@dataclass
class Element:
    """One element of a structure tree with its own text, in reading order."""

    tag: str
    scope: str
    alt: str
    texts: list[str] = field(default_factory=list)
    kids: list["Element"] = field(default_factory=list)
    marks: list[tuple[int, int]] = field(default_factory=list)

    @property
    def pages(self):
        return {page for element in self.walk() for page in element.marks}

    def walk(self):
        yield self
        for kid in self.kids:
            yield from kid.walk()

    def find(self, *tags):
        return [element for element in self.walk() if element.tag in tags]

    def text(self):
        return "".join(part for element in self.walk() for part in element.texts)


@dataclass
class Reading:
    """What a program that helps to read finds in a PDF."""

    root: Element
    artifacts: list[str]
    unmarked: list[str]
    links: int
    fields: list[str]
    content: bytes
    wanted: str

    def said(self):
        """Return what is said of the outline: all but the contents and the marks of lists."""
        left_out = {
            id(part)
            for tag in ("TOC", "Lbl")
            for element in self.root.find(tag)
            for part in element.walk()
        }
        kept = (part for part in self.root.walk() if id(part) not in left_out)
        return without_spaces("".join("".join(part.texts) for part in kept))


def without_spaces(text):
    return "".join(text.split())


def characters(font):
    mapping = font.ToUnicode.read_bytes()
    return {
        int(code, 16): bytes.fromhex(sign.decode()).decode("utf-16-be")
        for code, sign in CODE.findall(mapping)
    }


def shown(operands, letters):
    strings = operands[0] if isinstance(operands[0], pikepdf.Array) else operands
    codes = b"".join(bytes(item) for item in strings if isinstance(item, pikepdf.String))
    return "".join(letters[code] for code in codes)


def page_texts(page):
    """Return the text of each marked piece, of the artifacts, and of nothing at all."""
    fonts = {name: characters(font) for name, font in page.Resources.Font.items()}
    letters, stack = {}, [None]
    found = defaultdict(list)
    for operands, operator in pikepdf.parse_content_stream(page):
        match str(operator):
            case "BDC":
                stack.append(operands[1].get("/MCID", "artifact"))
            case "BMC":
                stack.append("artifact")
            case "EMC":
                stack.pop()
            case "Tf":
                letters = fonts[str(operands[0])]
            case "Tj" | "TJ":
                found[stack[-1]].append(shown(operands, letters))
    return found


def element(node, pages):
    scope = str(node.A.get("/Scope", "")) if "/A" in node else ""
    result = Element(str(node.S)[1:], scope[1:], str(node.get("/Alt", "")))
    if isinstance(node.K, int):
        result.texts += pages[node.Pg.objgen][node.K]
        result.marks.append(node.Pg.objgen)
        return result
    for kid in node.K:
        if kid.get("/Type") == "/MCR":
            result.texts += pages[kid.Pg.objgen][int(kid.MCID)]
            result.marks.append(kid.Pg.objgen)
        elif "/S" in kid:
            result.kids.append(element(kid, pages))
    return result


def annotations(pdf):
    return [item for page in pdf.pages for item in page.get("/Annots", [])]


def read(content, wanted):
    with pikepdf.open(io.BytesIO(content)) as pdf:
        found = [(page.obj.objgen, page_texts(page)) for page in pdf.pages]
        root = element(pdf.Root.StructTreeRoot.K[0], dict(found))
        return Reading(
            root=root,
            artifacts=[text for _, texts in found for text in texts["artifact"]],
            unmarked=[text for _, texts in found for text in texts[None]],
            links=sum(item.Subtype == "/Link" for item in annotations(pdf)),
            fields=[str(item.TU) for item in annotations(pdf) if item.Subtype == "/Widget"],
            content=content,
            wanted=wanted,
        )


@pytest.fixture(scope="session")
def write():
    def write(outline, dossier=b"{}"):
        return write_pdf(outline, dossier, shipped("resources"))

    return write


@pytest.fixture(scope="session")
def read_printed(write):
    """Return what is read in the PDF of an outline, and the text of the outline itself."""

    def read_printed(outline):
        return read(write(outline), without_spaces("".join(texts(outline))))

    return read_printed
