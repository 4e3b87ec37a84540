"""The formats a document can be written in, one module each."""

from desktop_app.documents.formats import docx, ics, odt, pdf

FORMATS = (pdf.FORMAT, docx.FORMAT, odt.FORMAT, ics.FORMAT)
