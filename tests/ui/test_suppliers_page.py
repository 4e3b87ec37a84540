import datetime

import pytest
from PySide6.QtCore import Qt

from desktop_app.core.exchange import Exchange, ExchangeKind
from desktop_app.core.supplier import SupplierKind
from desktop_app.ui.notice import Tone
from desktop_app.ui.pages.suppliers import SuppliersPage

SIRET = "21590350100017"
SIRET_OF_LA_POSTE = "35600000049837"


@pytest.fixture
def settled(qtbot):
    """Wait until a page has been told all that it asked."""

    def wait(page):
        qtbot.waitUntil(lambda: page.finding.finder.idle)
        return page

    return wait


@pytest.fixture
def page(show_page, suppliers, settled):
    assert suppliers.all()
    return settled(show_page(SuppliersPage))


@pytest.fixture
def look(hand, settled):
    """Type in the search and wait for what is found."""

    def type_and_wait(page, text):
        hand.types(page.search, text)
        settled(page)

    return type_and_wait


def names(page):
    return [page.model.index(row, 0).data() for row in range(page.model.rowCount())]


def shown(page):
    return page.model.supplier_at(page.table.row())


def choose(page, name):
    page.table.show_row(names(page).index(name))


def test_an_empty_book_teaches_how_to_begin(show_page, settled):
    page = settled(show_page(SuppliersPage))
    assert page.stack.currentIndex() == 1


def test_each_letter_narrows_the_list(page, look):
    look(page, "œuvre")
    assert names(page) == ["Régie de l’Œuvre"]
    look(page, "net")
    assert set(names(page)) == {"Propre & Net", "Régie de l’Œuvre"}
    assert page.count.text().startswith("2 fournisseur")


def test_nothing_found_leaves_an_idle_form(page, look):
    look(page, "zzz")
    assert names(page) == []
    assert not page.form.isEnabled()
    assert not page.remove.isEnabled()
    assert page.stack.currentIndex() == 0


def test_a_field_is_kept_when_it_is_left(page, suppliers, hand):
    choose(page, "Propre & Net")
    field = page.form.field("Commune")
    hand.answers(field, "Sainte-Œuvre-l’Évêque")
    (kept,) = suppliers.search("propre").suppliers
    assert kept.place.commune == "Sainte-Œuvre-l’Évêque"
    assert shown(page).place.commune == "Sainte-Œuvre-l’Évêque"


def test_a_renamed_supplier_stays_on_show(page, hand, look):
    look(page, "propre")
    field = page.form.field("Nom légal")
    hand.answers(field, "Clarté")
    assert field.text() == "Clarté"
    assert names(page) == ["Clarté"]


def test_the_notes_are_kept_when_they_are_left(page, suppliers, hand):
    choose(page, "Propre & Net")
    hand.answers(page.form.field("Notes privées"), "Rappeler en janvier.")
    (kept,) = suppliers.search("propre").suppliers
    assert kept.notes == "Rappeler en janvier."


def test_the_kind_is_kept_as_soon_as_it_is_chosen(page, suppliers, hand):
    choose(page, "Propre & Net")
    kind = page.form.field("Type")
    kind.setFocus()
    hand.presses(kind, Qt.Key.Key_Home)
    (kept,) = suppliers.search("propre").suppliers
    assert kept.kind is SupplierKind.ACI


def test_a_new_supplier_is_kept_once_it_has_a_name(page, suppliers, hand, settled):
    hand.clicks(page.add)
    commune = page.form.field("Commune")
    hand.answers(commune, "Montréal")
    assert suppliers.search("").total == 3
    name = page.form.field("Nom légal")
    hand.answers(name, "Atelier du Gué")
    settled(page)
    (kept,) = suppliers.search("atelier").suppliers
    assert kept.place.commune == "Montréal"
    assert shown(page).name == "Atelier du Gué"


def test_a_wrong_siret_is_said_beside_and_not_kept(page, suppliers, hand):
    choose(page, "Propre & Net")
    field = page.form.field("SIRET")
    hand.answers(field, "12345678901234")
    assert "14 chiffres" in field.accessibleDescription()
    assert suppliers.search("propre").suppliers[0].siret == ""
    hand.answers(field, SIRET_OF_LA_POSTE[:3] + " " + SIRET_OF_LA_POSTE[3:])
    assert field.accessibleDescription() == ""
    assert suppliers.search("propre").suppliers[0].siret == SIRET_OF_LA_POSTE


def test_a_siret_already_taken_is_said_and_the_rest_is_safe(page, suppliers, hand, said):
    for name in ("Propre & Net", "Jardins du Val Clair"):
        choose(page, name)
        hand.answers(page.form.field("SIRET"), SIRET_OF_LA_POSTE)
    assert said[-1].tone is Tone.PROBLEM
    assert "Propre & Net" in said[-1].text
    hand.answers(page.form.field("Site"), "https://exemple.invalid")
    (kept,) = suppliers.search("jardins").suppliers
    assert (kept.siret, kept.website) == ("", "https://exemple.invalid")


def test_a_change_of_a_supplier_is_told_with_its_hour_and_undone(
    page, suppliers, hand, said, settled
):
    choose(page, "Propre & Net")
    (before,) = suppliers.search("propre").suppliers
    hand.answers(page.form.field("Site"), "https://exemple.invalid")
    assert "enregistré à" in said[-1].text
    assert said[-1].tone is Tone.SAVED
    said[-1].act()
    settled(page)
    assert suppliers.search("propre").suppliers == (before,)
    assert page.form.field("Site").text() == before.website


def test_a_supplier_without_a_name_keeps_its_former_name(page, suppliers, hand):
    choose(page, "Propre & Net")
    hand.answers(page.form.field("Nom légal"), " ")
    assert suppliers.search("propre").total == 1


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_the_key_that_removes_pressed_again_removes_no_other(page, suppliers, hand, settled, key):
    page.table.show_row(1)
    settled(page)
    page.remove.setFocus()
    hand.presses(page.remove, key)
    assert page.table.hasFocus()
    settled(page)
    left = [supplier.name for supplier in suppliers.all()]
    assert len(left) == 2
    assert page.table.row() == 1
    assert shown(page).name in left
    hand.presses(page.window().focusWidget(), key)
    settled(page)
    assert [supplier.name for supplier in suppliers.all()] == left
    # The key does remove, on the button.
    page.remove.setFocus()
    hand.presses(page.remove, key)
    assert len(suppliers.all()) == 1


def test_a_removed_supplier_can_be_put_back(page, suppliers, hand, said, settled):
    choose(page, "Propre & Net")
    hand.clicks(page.remove)
    settled(page)
    assert "Propre & Net" not in names(page)
    said[-1].act()
    settled(page)
    assert "Propre & Net" in names(page)
    assert suppliers.search("vitrerie").total == 1


def test_a_supplier_put_back_has_its_exchanges_again(page, suppliers, hand, said, settled):
    book = page.session.book
    number = suppliers.search("propre").suppliers[0].identifier
    visit = Exchange(
        supplier=number,
        day=datetime.date(2026, 11, 20),
        kind=ExchangeKind.VISIT,
        text="vu l’atelier",
    )
    book.exchanges.put(visit)
    choose(page, "Propre & Net")
    hand.clicks(page.remove)
    settled(page)
    assert book.exchanges.of_supplier(number) == ()
    said[-1].act()
    settled(page)
    assert [item.text for item in book.exchanges.of_supplier(number)] == ["vu l’atelier"]
