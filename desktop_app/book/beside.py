"""What is kept beside a tender, read in the book for the pieces that stay in the town hall."""

from dataclasses import replace

from desktop_app.book.store import Book
from desktop_app.core.beside import Beside
from desktop_app.core.sourcing_sheet import Contacted


def beside(book: Book, tender: int) -> Beside:
    """Return the sheets of a tender, with the exchanges of its sourcing.

    Raises:
        UserError: the book does not answer.
    """
    if not tender:
        return Beside()
    sheet = replace(book.sourcing.get(tender), contacted=contacted(book, tender))
    written = book.written.get(tender)
    return Beside(sourcing=sheet, bids=book.bids.get(tender), written=written)


def contacted(book: Book, tender: int) -> tuple[Contacted, ...]:
    """Return the exchanges about a tender, each with the supplier as the book names it."""
    exchanges = book.exchanges.of_tender(tender)
    names = {
        supplier.identifier: supplier
        for supplier in book.suppliers.some(item.supplier for item in exchanges)
    }
    return tuple(
        Contacted(
            supplier=item.supplier,
            name=names[item.supplier].name,
            commune=names[item.supplier].place.commune,
            day=item.day,
            kind=item.kind,
            text=item.text,
        )
        for item in exchanges
        if item.supplier in names
    )
