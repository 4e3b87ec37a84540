"""A drawn PDF made PDF/UA-1 and PDF/A-3a: structure, metadata, colours, dossier inside."""

import functools
import io
import re
from typing import Any, Final

import pikepdf
from pikepdf import Array, Dictionary, Name, Object, Pdf, String

from desktop_app.documents.pdf.form import add_form, field
from desktop_app.documents.pdf.metadata import Identity, metadata
from desktop_app.documents.pdf.pen import Pen
from desktop_app.documents.pdf.structure import FieldMark, LinkMark, Mark, Node
from desktop_app.dossier import ATTACHED_DOSSIER

_PRINTED: Final = 4
_CHARACTERS: Final = re.compile(rb"\d+ beginbfchar\s(.*?)endbfchar", re.DOTALL)


def archive(content: bytes, root: Node, pen: Pen, identity: Identity, icc: bytes) -> Pdf:
    """Return a drawn PDF with its structure, its metadata and its colour profile."""
    pdf = pikepdf.open(io.BytesIO(content))
    _mend_character_maps(pdf)
    _Tree(pdf, pen).build(root)
    _describe(pdf, identity)
    _add_colours(pdf, icc)
    return pdf


def attach(pdf: Pdf, dossier: bytes) -> None:
    """Put the dossier inside the PDF as its source."""
    parameters = Dictionary(Size=len(dossier))
    stream = pdf.make_stream(
        dossier, Type=Name.EmbeddedFile, Subtype=Name("/application/json"), Params=parameters
    )
    name = String(ATTACHED_DOSSIER)
    file = pdf.make_indirect(
        Dictionary(
            Type=Name.Filespec,
            F=name,
            UF=name,
            Desc=String("Dossier dont ce document est tiré"),
            AFRelationship=Name.Source,
            EF=Dictionary(F=stream, UF=stream),
        )
    )
    pdf.Root.Names = Dictionary(EmbeddedFiles=Dictionary(Names=Array([name, file])))
    pdf.Root.AF = Array([file])


def saved(pdf: Pdf) -> bytes:
    """Return the bytes of a PDF, the same for the same content."""
    content = io.BytesIO()
    mode = pikepdf.ObjectStreamMode.generate
    pdf.save(content, deterministic_id=True, min_version="1.7", object_stream_mode=mode)
    pdf.close()
    return content.getvalue()


class _Tree:
    """Writes the structure tree and, for each piece of a page, which element owns it."""

    def __init__(self, pdf: Pdf, pen: Pen) -> None:
        self.pdf = pdf
        self.pen = pen
        self.pages = [page.obj for page in pdf.pages]
        self.elements: dict[int, Object] = {}
        self.links: list[Object] = []
        self.fields: list[Object] = []

    def build(self, root: Node) -> None:
        tree = self.pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot))
        tree.K = Array([self.element(root, tree)])
        numbers: list[Any] = []
        for rank, owners in enumerate(self.pen.marks):
            self.pages[rank].StructParents = rank
            self.pages[rank].Tabs = Name.S
            elements = Array([self.elements[id(node)] for node in owners])
            numbers.extend([rank, self.pdf.make_indirect(elements)])
        for rank, element in enumerate(self.links, len(self.pages)):
            numbers.extend([rank, element])
        tree.ParentTree = self.pdf.make_indirect(Dictionary(Nums=Array(numbers)))
        tree.ParentTreeNextKey = len(self.pages) + len(self.links)
        self.pdf.Root.StructTreeRoot = tree
        add_form(self.pdf, self.fields)

    def element(self, node: Node, parent: Object) -> Object:
        entries: dict[str, Any] = {"/S": _name(node.tag), "/P": parent}
        if node.scope:
            entries["/A"] = Dictionary(O=Name.Table, Scope=_name(node.scope))
        if node.numbering:
            entries["/A"] = Dictionary(O=Name.List, ListNumbering=_name(node.numbering))
        if node.text:
            entries["/Alt"] = String(node.text)
        alone = node.kids[0] if len(node.kids) == 1 else None
        if isinstance(alone, Mark):
            entries["/Pg"], entries["/K"] = self.pages[alone.page], alone.number
        element = self.pdf.make_indirect(Dictionary(entries))
        self.elements[id(node)] = element
        if not isinstance(alone, Mark):
            element.K = Array([self.kid(kid, element) for kid in node.kids])
        return element

    def kid(self, kid: Node | Mark | LinkMark | FieldMark, element: Object) -> Object:
        match kid:
            case Node():
                return self.element(kid, element)
            case Mark(page, number):
                return Dictionary(Type=Name.MCR, Pg=self.pages[page], MCID=number)
            case FieldMark():
                return self.field(kid, element)
            case _:
                return self.link(kid, element)

    def field(self, mark: FieldMark, element: Object) -> Object:
        page = self.pages[mark.page]
        widget = field(self.pdf, mark, page, len(self.fields) + 1)
        self.fields.append(widget)
        widget.StructParent = len(self.pages) + len(self.links)
        self.links.append(element)
        return Dictionary(Type=Name.OBJR, Obj=widget, Pg=page)

    def link(self, mark: LinkMark, element: Object) -> Object:
        page = self.pages[mark.page]
        link = page.Annots[mark.rank]
        link.StructParent = len(self.pages) + len(self.links)
        link.Contents = String(mark.label)
        link.F = _PRINTED
        self.links.append(element)
        return Dictionary(Type=Name.OBJR, Obj=link, Pg=page)


@functools.cache
def _name(word: str) -> Name:
    return Name(f"/{word}")


def _describe(pdf: Pdf, identity: Identity) -> None:
    stream = pdf.make_stream(metadata(identity), Type=Name.Metadata, Subtype=Name.XML)
    pdf.Root.Metadata = stream
    pdf.Root.MarkInfo = Dictionary(Marked=True)
    pdf.Root.Lang = String(identity.language)
    pdf.Root.ViewerPreferences = Dictionary(DisplayDocTitle=True)
    pdf.trailer.Info = pdf.make_indirect(
        Dictionary(
            Title=String(identity.title),
            Author=String(identity.author),
            Subject=String(identity.subject),
            Producer=String(identity.producer),
            Creator=String(identity.producer),
        )
    )


def _add_colours(pdf: Pdf, icc: bytes) -> None:
    profile = pdf.make_stream(icc, N=3)
    intent = Dictionary(
        Type=Name.OutputIntent,
        S=Name.GTS_PDFA1,
        OutputConditionIdentifier=String("sRGB"),
        Info=String("sRGB IEC61966-2.1"),
        DestOutputProfile=profile,
    )
    pdf.Root.OutputIntents = Array([intent])


def _mend_character_maps(pdf: Pdf) -> None:
    # reportlab maps the unused codes of a font to U+0000, which PDF/A forbids.
    for item in pdf.objects:
        if isinstance(item, Dictionary) and Name.ToUnicode in item:
            content = item.ToUnicode.read_bytes()
            item.ToUnicode.write(_CHARACTERS.sub(_without_null, content))


def _without_null(section: re.Match[bytes]) -> bytes:
    lines = [line for line in section[1].splitlines() if not line.rstrip().endswith(b"<0000>")]
    return b"%d beginbfchar\n%s\nendbfchar" % (len(lines), b"\n".join(lines))
