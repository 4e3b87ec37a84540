"""What is kept beside the row of a supplier: tags, lists and approvals, for finding."""

from collections.abc import Sequence
from typing import Any

from desktop_app.book.connection import Connection
from desktop_app.core.folding import fold
from desktop_app.core.profile import NO_PROFILE
from desktop_app.core.supplier import Supplier

ADD_TAG = "INSERT OR IGNORE INTO supplier_tags (supplier, tag) VALUES (?, ?)"
ADD_LIST = "INSERT OR IGNORE INTO supplier_lists (supplier, list) VALUES (?, ?)"
ADD_APPROVAL = """
INSERT INTO supplier_approvals (supplier, label, folded_label, since, until)
VALUES (?, ?, ?, ?, ?)
"""
CLEAR = tuple(
    f"DELETE FROM {table} WHERE supplier = ?"
    for table in ("supplier_tags", "supplier_lists", "supplier_approvals")
)


def write_sides(
    db: Connection, pairs: Sequence[tuple[int, Supplier]], *, anew: bool = False
) -> None:
    """Keep what stands beside the rows of some suppliers, in place of what was there."""
    tags: list[tuple[Any, ...]] = []
    lists: list[tuple[Any, ...]] = []
    approvals: list[tuple[Any, ...]] = []
    if anew:
        for statement in CLEAR:
            db.many(statement, [(identifier,) for identifier, _ in pairs])
    for identifier, supplier in pairs:
        profile = supplier.profile
        if profile is NO_PROFILE:
            continue
        tags += [(identifier, tag) for tag in profile.tags]
        lists += [(identifier, name) for name in profile.lists]
        approvals += _approvals(identifier, supplier)
    for statement, rows in ((ADD_TAG, tags), (ADD_LIST, lists), (ADD_APPROVAL, approvals)):
        if rows:
            db.many(statement, rows)


def _approvals(identifier: int, supplier: Supplier) -> list[tuple[Any, ...]]:
    return [
        (
            identifier,
            item.label,
            fold(item.label),
            item.since.isoformat() if item.since else "",
            item.until.isoformat() if item.until else "",
        )
        for item in supplier.profile.approvals
    ]
