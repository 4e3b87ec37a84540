"""The exchanges of a buyer with suppliers."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from desktop_app.book.change import Change
from desktop_app.book.connection import Connection, explained
from desktop_app.book.suppliers import Suppliers
from desktop_app.core.errors import UserError
from desktop_app.core.exchange import Exchange, ExchangeKind

COLUMNS = "SELECT id, supplier, coalesce(tender, 0), day, kind, text, contact FROM exchanges"
OF_SUPPLIER = f"{COLUMNS} WHERE supplier = :supplier ORDER BY day DESC, id DESC"
OF_TENDER = f"{COLUMNS} WHERE tender = :tender ORDER BY day, id"
BETWEEN = f"{COLUMNS} WHERE day BETWEEN :first AND :last ORDER BY day, id"
# Nobody answered: that is no contact.
HEARD = "SELECT max(day) FROM exchanges WHERE supplier = :supplier AND kind <> :silence"
ONE = f"{COLUMNS} WHERE id = :id"


class Exchanges:
    """The exchanges of a book; they go with their supplier, and outlive their tender."""

    def __init__(self, db: Connection, suppliers: Suppliers) -> None:
        self._db = db
        self._suppliers = suppliers

    def of_supplier(self, supplier: int) -> tuple[Exchange, ...]:
        """Return the exchanges with a supplier, the latest first."""
        return self._read(OF_SUPPLIER, {"supplier": supplier})

    def of_tender(self, tender: int) -> tuple[Exchange, ...]:
        """Return the exchanges about a tender, the earliest first."""
        return self._read(OF_TENDER, {"tender": tender})

    def between(self, first: date, last: date) -> tuple[Exchange, ...]:
        """Return the exchanges of a period, both days included."""
        return self._read(BETWEEN, {"first": first.isoformat(), "last": last.isoformat()})

    def put(self, exchange: Exchange) -> Change:
        """Keep an exchange, as a new one when its identifier is 0.

        Raises:
            UserError: the supplier or the exchange was removed meanwhile.
        """
        return self.put_all((exchange,))

    def put_all(self, exchanges: Iterable[Exchange]) -> Change:
        """Keep several exchanges, all or none, and the day of the last contact of each supplier.

        Raises:
            UserError: a supplier, a tender or an exchange was removed meanwhile.
        """
        kept = tuple(exchanges)
        with self._db.gesture():
            for exchange in kept:
                self._put(exchange)
        return Change("supplier", tuple(dict.fromkeys(item.supplier for item in kept)))

    def remove(self, exchange: Exchange) -> Change:
        """Take an exchange out of the history, and the day of the last contact with it.

        Raises:
            UserError: it was removed already.
        """
        with self._db.gesture():
            former = self._known(exchange.identifier)
            self._db.delete("exchanges", former.identifier)
            self._follow(former.supplier, former)
        return Change("supplier", (former.supplier,))

    def put_back(self, exchange: Exchange) -> Change:
        """Bring a removed exchange back under the number it had.

        Raises:
            UserError: its supplier was removed meanwhile.
        """
        with self._db.gesture():
            self._suppliers.get(exchange.supplier)
            has_tender = self._db.record("tenders", exchange.tender) is not None
            kept = exchange if has_tender else replace(exchange, tender=0)
            self._db.insert("exchanges", {"id": kept.identifier, **_row(kept)})
            self._follow(kept.supplier)
        return Change("supplier", (kept.supplier,))

    def take_back(self, exchanges: Iterable[Exchange], heard: Mapping[int, date | None]) -> Change:
        """Take exchanges out, all or none, leaving each supplier the contact heard of before.

        One that was removed meanwhile is left out.
        """
        kept = tuple(exchanges)
        with self._db.gesture():
            for exchange in kept:
                if self._read(ONE, {"id": exchange.identifier}):
                    self.remove(exchange)
                    self._remember(exchange.supplier, heard.get(exchange.supplier))
        return Change("supplier", tuple(dict.fromkeys(item.supplier for item in kept)))

    def put_back_all(self, exchanges: Iterable[Exchange]) -> Change:
        """Bring removed exchanges back under the numbers they had, all or none.

        Raises:
            UserError: a supplier was removed meanwhile.
        """
        kept = tuple(exchanges)
        with self._db.gesture():
            for exchange in kept:
                self.put_back(exchange)
        return Change("supplier", tuple(dict.fromkeys(item.supplier for item in kept)))

    def _remember(self, number: int, heard: date | None) -> None:
        supplier = self._suppliers.get(number)
        last = supplier.profile.last_contact
        if heard is not None and (last is None or last < heard):
            profile = replace(supplier.profile, last_contact=heard)
            self._suppliers.put(replace(supplier, profile=profile))

    def _put(self, exchange: Exchange) -> None:
        self._suppliers.get(exchange.supplier)
        if exchange.tender and self._db.record("tenders", exchange.tender) is None:
            raise _gone()
        row = _row(exchange)
        if exchange.identifier:
            former = self._known(exchange.identifier)
            self._db.update("exchanges", exchange.identifier, row)
            self._follow(former.supplier, former)
        else:
            self._db.insert("exchanges", row)
        self._follow(exchange.supplier)

    def _follow(self, number: int, former: Exchange | None = None) -> None:
        """Keep the day of the last contact in step; one learnt from elsewhere stays."""
        supplier = self._suppliers.get(number)
        kept = supplier.profile.last_contact
        if former and former.kind is not ExchangeKind.SILENCE and former.day == kept:
            kept = None
        silence = ExchangeKind.SILENCE.value
        heard = self._db.value(HEARD, {"supplier": number, "silence": silence})
        days = [kept] if kept else []
        days += [date.fromisoformat(heard)] if heard else []
        last = max(days, default=None)
        if last != supplier.profile.last_contact:
            profile = replace(supplier.profile, last_contact=last)
            self._suppliers.put(replace(supplier, profile=profile))

    def _known(self, identifier: int) -> Exchange:
        found = self._read(ONE, {"id": identifier})
        if not found:
            raise _gone()
        return found[0]

    def _read(self, sql: str, values: dict[str, Any]) -> tuple[Exchange, ...]:
        with explained():
            return tuple(_exchange(row) for row in self._db.tuples(sql, values))


def _gone() -> UserError:
    return UserError("Cet échange ou ce marché n’est plus dans le carnet : revenez à la liste.")


def _row(exchange: Exchange) -> dict[str, Any]:
    return {
        "supplier": exchange.supplier,
        "tender": exchange.tender or None,
        "day": exchange.day.isoformat(),
        "kind": exchange.kind.value,
        "text": exchange.text,
        "contact": exchange.contact,
    }


def _exchange(row: tuple[Any, ...]) -> Exchange:
    return Exchange(
        identifier=row[0],
        supplier=row[1],
        tender=row[2],
        day=date.fromisoformat(row[3]),
        kind=ExchangeKind(row[4]),
        text=row[5],
        contact=row[6],
    )
