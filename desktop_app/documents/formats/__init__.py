"""The formats a document can be written in, one module each."""

from desktop_app.documents.formats import docx, ics, json, ods, odt, pdf, xlsx

FORMATS = (
    pdf.FORMAT,
    docx.FORMAT,
    odt.FORMAT,
    xlsx.FORMAT,
    ods.FORMAT,
    ics.FORMAT,
    json.FORMAT,
)
