from datetime import date

from desktop_app.core.profile import Approval, Profile
from desktop_app.core.supplier import Supplier

FIRST, LAST = date(2027, 1, 1), date(2027, 12, 31)


def test_a_worker_reads_the_diary_as_the_book_does(book):
    approvals = (
        Approval(label="rge", until=date(2027, 3, 1)),
        Approval(label="esus", until=date(2028, 1, 1)),
    )
    book.suppliers.put(Supplier(name="Net", profile=Profile(approvals=approvals)))
    with book.reader() as reader:
        found = reader.ending(FIRST, LAST)
    assert found == book.ending(FIRST, LAST)
    assert [(item.name, item.label) for item in found] == [("Net", "rge")]
