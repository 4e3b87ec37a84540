"""The formats a document can be written in, one module each."""

from desktop_app.documents.formats import docx, ics, ods, odt, pdf, xlsx

FORMATS = (pdf.FORMAT, docx.FORMAT, odt.FORMAT, xlsx.FORMAT, ods.FORMAT, ics.FORMAT)
