"""The fields of a form: where someone writes in a PDF, each with what is asked."""

from typing import Final

from pikepdf import Array, Dictionary, Name, Object, Pdf, String

from desktop_app.documents.pdf.structure import FieldMark

_PRINTED: Final = 4
_MULTILINE: Final = 1 << 12
_LOOK: Final = "/Helv 9 Tf 0.10 0.11 0.13 rg"


def field(pdf: Pdf, mark: FieldMark, page: Object, rank: int) -> Object:
    """Return the field of a frame, empty, on a page that knows it."""
    left, bottom, right, top = mark.frame
    blank = pdf.make_stream(
        b"/Tx BMC EMC",
        Type=Name.XObject,
        Subtype=Name.Form,
        BBox=Array([0, 0, right - left, top - bottom]),
        Resources=Dictionary(),
    )
    widget = pdf.make_indirect(
        Dictionary(
            Type=Name.Annot,
            Subtype=Name.Widget,
            FT=Name.Tx,
            T=String(f"reponse-{rank}"),
            TU=String(mark.label),
            Rect=Array([left, bottom, right, top]),
            F=_PRINTED,
            Ff=_MULTILINE if mark.multiline else 0,
            DA=String(_LOOK),
            AP=Dictionary(N=blank),
            P=page,
        )
    )
    if "/Annots" not in page:
        page.Annots = Array()
    page.Annots.append(widget)
    return widget


def add_form(pdf: Pdf, fields: list[Object]) -> None:
    """Tell the document which fields it has, and with which letters they are filled."""
    if not fields:
        return
    letters = Dictionary(
        Type=Name.Font,
        Subtype=Name.Type1,
        BaseFont=Name.Helvetica,
        Encoding=Name.WinAnsiEncoding,
    )
    fonts = Dictionary(Font=Dictionary(Helv=pdf.make_indirect(letters)))
    pdf.Root.AcroForm = Dictionary(Fields=Array(fields), DR=fonts, DA=String(_LOOK))
