from desktop_app.core.supplier import Supplier
from desktop_app.ui.suppliers.merge_history import MergesDialog


def test_a_record_that_was_never_merged_has_no_link(record):
    assert record.form.merges.isHidden()


def test_a_merged_record_leads_to_its_own_merges(record, hand, session):
    number = record.kept().identifier
    book = session.book
    twin, one, other = book.suppliers.put_all(
        Supplier(name=name) for name in ("Ateliers Val Clair", "Un", "Deux")
    ).identifiers
    session.apply(book.merges.merge(one, other, {}, session.today()))
    assert record.form.merges.isHidden()
    session.apply(book.merges.merge(number, twin, {}, session.today()))
    assert not record.form.merges.isHidden()
    hand.clicks(record.form.merges)
    (dialog,) = record.form.window().findChildren(MergesDialog)
    assert [merge.removed.name for merge in dialog.model.values] == ["Ateliers Val Clair"]
    dialog.reject()
    record.form.show_supplier(book.suppliers.get(one))
    assert not record.form.merges.isHidden()
