"""Everything in a book that speaks of one person, table by table, and how each is erased."""

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Any, Protocol

from desktop_app.book.clues import Condition
from desktop_app.book.connection import Connection
from desktop_app.book.records import text_of, value_of
from desktop_app.book.supplier_rows import SHOWN, supplier_of
from desktop_app.book.supplier_writing import SupplierWriting
from desktop_app.core.folding import fold
from desktop_app.core.held import Fate, Mention, Shelfmark
from desktop_app.core.person import Knower, is_told, without_person
from desktop_app.core.personal import is_person, told, without
from desktop_app.core.profile import origin_of
from desktop_app.core.siret import compact
from desktop_app.core.supplier import Supplier
from desktop_app.core.texts_within import texts_within

SUPPLIERS = f"""
SELECT {SHOWN}, brought FROM suppliers WHERE id > :after AND ({{condition}}) ORDER BY id LIMIT 1000
"""
EXCHANGES = """
SELECT exchanges.id, day, text, contact, suppliers.id, name, siret
FROM exchanges JOIN suppliers ON suppliers.id = exchanges.supplier
"""
MERGES = "SELECT id, day, kept_before, removed_before, after, later, beside FROM merges"
LINES = """
SELECT import, supplier, before, day, source FROM import_lines
JOIN imports ON imports.id = import_lines.import WHERE before <> ''
"""
CHANGE_LINE = "UPDATE import_lines SET before = ? WHERE import = ? AND supplier = ?"
DROP_LINE = "DELETE FROM import_lines WHERE import = ? AND supplier = ?"
DROP_SEARCH = "DELETE FROM saved_searches WHERE name = ?"
TENDERS = """
SELECT id, subject, date, dossier FROM tenders UNION ALL
SELECT tender, subject, date, content FROM tender_sheets JOIN tenders ON id = tender
"""
KEPT_WHOLE = ("name", "place.street")
SIDES = ("kept_before", "removed_before", "after", "later")
Scopes = tuple[str, ...]


class Source(Protocol):
    """Who is looked for: by what is known of them, or by their prints."""

    def within(self, scopes: Scopes) -> Knower:
        """Return what recognises the person in what is about a supplier."""

    @property
    def condition(self) -> Condition:
        """What every row of suppliers that speaks of the person fulfils."""

    def may_be_in(self, text: str) -> bool:
        """Tell quickly whether a text is worth reading."""


@dataclass(frozen=True, slots=True)
class Found:
    """Something that speaks of a person; nothing erases what the law says to keep."""

    mentions: tuple[Mention, ...]
    scopes: Scopes = ()
    supplier: int = 0
    erase: Callable[[], None] | None = None


def scopes_of(name: str, siret: str) -> Scopes:
    """Return what tells a supplier from another in every version of a book."""
    return tuple(filter(None, (compact(siret), fold(name))))


def sweep(db: Connection, who: Source) -> Iterator[Found]:
    """Go through everything that speaks of a person; nothing is written before it ends."""
    for part in (_suppliers, _exchanges, _merges, _lines, _small_tables, _searches, _tenders):
        yield from part(db, who)


def suppliers_told(db: Connection, who: Source) -> Iterator[tuple[Supplier, int]]:
    """Go through the suppliers that may speak of a person, with the import that wrote each."""
    after, condition = 0, who.condition
    sql = SUPPLIERS.format(condition=condition.sql)
    while rows := db.tuples(sql, {"after": after, **(condition.values or {})}):
        for row in rows:
            if who.may_be_in("\n".join(cell for cell in row if type(cell) is str)):
                yield supplier_of(row), row[-1]
        after = rows[-1][0]


def _suppliers(db: Connection, who: Source) -> Iterator[Found]:
    writing = SupplierWriting(db)
    for supplier, brought in suppliers_told(db, who):
        scopes = scopes_of(supplier.name, supplier.siret)
        knower = who.within(scopes)
        mentions = tuple(_of_supplier(supplier, knower))
        if not mentions:
            continue
        changed = without(supplier, knower)
        number = supplier.identifier
        erase: Callable[[], None] | None = None
        if changed is None:
            erase = partial(writing.delete, [number])
        elif changed is not supplier:
            erase = partial(writing.update, [(number, changed)], brought)
        yield Found(mentions, scopes, number, erase)


def _of_supplier(supplier: Supplier, knower: Knower) -> Iterator[Mention]:
    whole = is_person(supplier, knower)
    for path, text in told(supplier, knower):
        origin = origin_of(supplier.profile, path)
        fate = Fate.KEPT if path in KEPT_WHOLE else Fate.ERASED
        yield Mention(
            where=Shelfmark.SUPPLIER,
            title=supplier.name,
            path=path,
            text=text,
            source="saisie" if origin.typed else origin.source or supplier.source,
            day=origin.day,
            fate=Fate.REMOVED if whole else fate,
        )


def _exchanges(db: Connection, who: Source) -> Iterator[Found]:
    for identifier, day, text, contact, supplier, name, siret in db.tuples(EXCHANGES):
        scopes = scopes_of(name, siret)
        knower = who.within(scopes)
        news = _news({"text": text, "contact": contact}, knower)
        if news:
            mentions = tuple(
                Mention(where=Shelfmark.EXCHANGE, title=name, path=path, text=was, day=_day(day))
                for path, was in (("text", text), ("contact", contact))
                if path in news
            )
            yield Found(
                mentions, scopes, supplier, partial(db.update, "exchanges", identifier, news)
            )


def _merges(db: Connection, who: Source) -> Iterator[Found]:
    for identifier, day, *texts, beside in db.tuples(MERGES):
        # Written with escapes, which hide accents.
        plain = json.dumps(json.loads(beside or "{}"), ensure_ascii=False)
        if not who.may_be_in("\n".join((*texts, plain))):
            continue
        pairs = zip(SIDES, texts, strict=True)
        sides = {column: _record(text) for column, text in pairs if text}
        scopes = tuple(s for side in sides.values() for s in scopes_of(side.name, side.siret))
        knower = who.within(scopes)
        mentions = [item for side in sides.values() for item in _copies(side, who, day)]
        mentions += _of_beside(beside, who, knower, day)
        if not mentions:
            continue
        news = {column: _without(side, who) for column, side in sides.items()}
        erase = partial(db.delete, "merges", identifier)
        if all(news.values()):
            news["beside"] = _beside_without(beside, who, knower)
            erase = partial(db.update, "merges", identifier, news)
        yield Found(tuple(mentions), scopes, 0, erase)


def _lines(db: Connection, who: Source) -> Iterator[Found]:
    for number, identifier, before, day, source in db.tuples(LINES):
        if not who.may_be_in(before):
            continue
        supplier = value_of(before, Supplier)
        mentions = tuple(_copies(supplier, who, day, Shelfmark.IMPORT, source))
        if not mentions:
            continue
        changed = _without(supplier, who)
        erase = partial(db.many, DROP_LINE, [(number, identifier)])
        if changed:
            erase = partial(db.many, CHANGE_LINE, [(changed, number, identifier)])
        yield Found(mentions, scopes_of(supplier.name, supplier.siret), identifier, erase)


def _small_tables(db: Connection, who: Source) -> Iterator[Found]:
    knower = who.within(())
    for table, where, columns in (
        ("imports", Shelfmark.IMPORT, ("source", "file")),
        ("town_clauses", Shelfmark.CLAUSE, ("title", "text", "checked_by")),
        ("town_networks", Shelfmark.NETWORK, ("name", "work", "website", "notes")),
    ):
        for identifier, *cells in db.tuples(f"SELECT id, {', '.join(columns)} FROM {table}"):
            was = dict(zip(columns, cells, strict=True))
            news = _news(was, knower)
            if news:
                mentions = tuple(
                    Mention(where=where, title=cells[0], path=path, text=was[path])
                    for path in news
                )
                yield Found(mentions, erase=partial(db.update, table, identifier, news))


def _searches(db: Connection, who: Source) -> Iterator[Found]:
    knower = who.within(())
    for name, query in db.tuples("SELECT name, query FROM saved_searches"):
        if is_told(name, knower) or is_told(query, knower):
            mention = Mention(where=Shelfmark.SEARCH, title=name, path="query", text=query)
            yield Found((mention,), erase=partial(db.many, DROP_SEARCH, [(name,)]))


def _tenders(db: Connection, who: Source) -> Iterator[Found]:
    # The papers of a purchase are public archives: they follow their own terms.
    knower = who.within(())
    for _, subject, day, dossier in db.tuples(TENDERS):
        mentions = tuple(
            Mention(
                where=Shelfmark.TENDER,
                title=subject,
                path="text",
                text=text,
                day=_day(day),
                fate=Fate.KEPT,
            )
            for text in texts_within(json.loads(dossier))
            if is_told(text, knower)
        )
        if mentions:
            yield Found(mentions)


def _copies(
    supplier: Supplier,
    who: Source,
    day: str,
    where: Shelfmark = Shelfmark.MERGE,
    source: str = "",
) -> Iterator[Mention]:
    knower = who.within(scopes_of(supplier.name, supplier.siret))
    for path, text in told(supplier, knower):
        yield Mention(
            where=where, title=supplier.name, path=path, text=text, source=source, day=_day(day)
        )


def _without(supplier: Supplier, who: Source) -> str:
    changed = without(supplier, who.within(scopes_of(supplier.name, supplier.siret)))
    return text_of(changed) if changed else ""


def _news(was: dict[str, str], knower: Knower) -> dict[str, str]:
    changed = {path: without_person(text, knower) for path, text in was.items()}
    return {path: text for path, text in changed.items() if text != was[path]}


def _beside_without(text: str, who: Source, knower: Knower) -> str:
    was = json.loads(text or "{}")
    rows = [_row_without(row, knower) for row in was.get("rows", ())]
    # What an import had written before the merge; without it, it is as if it had added it.
    lines = [
        [number, before and _without(_record(before), who)]
        for number, before in was.get("imports", ())
    ]
    new = {"rows": rows, "imports": lines} if was else {}
    return text if new == was else json.dumps(new, ensure_ascii=False)


def _row_without(row: dict[str, Any], knower: Knower) -> dict[str, Any]:
    if "whole" not in row:
        return row
    cells = [
        without_person(cell, knower) if isinstance(cell, str) else cell for cell in row["whole"]
    ]
    return {**row, "whole": cells}


def _of_beside(text: str, who: Source, knower: Knower, day: str) -> Iterator[Mention]:
    was = json.loads(text or "{}")
    for _, before in was.get("imports", ()):
        if before:
            yield from _copies(_record(before), who, day)
    for cell in texts_within(was.get("rows", [])):
        if is_told(cell, knower):
            yield Mention(where=Shelfmark.MERGE, title="", path="", text=cell, day=_day(day))


def _record(text: str) -> Supplier:
    return value_of(text, Supplier)


def _day(text: str) -> date:
    return date.fromisoformat(text)
