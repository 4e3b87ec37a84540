"""The formats a document can be written in, one module each."""

from desktop_app.documents.formats import ics, pdf

FORMATS = (pdf.FORMAT, ics.FORMAT)
