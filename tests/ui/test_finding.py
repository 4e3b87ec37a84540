import re
import threading
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog

from desktop_app.book.query import Point, Query, Sort, Town
from desktop_app.core.place import Place
from desktop_app.core.profile import Offer, Profile, Territory
from desktop_app.core.supplier import Supplier, SupplierKind
from desktop_app.settings import Settings, Theme
from desktop_app.ui.models.suppliers import GREATEST_PAGES, PAGE, SupplierTableModel
from desktop_app.ui.pages.suppliers import MAP, SuppliersPage
from desktop_app.ui.suppliers.geography import Geography
from desktop_app.ui.suppliers.looker import Looker

LILLE, LENS, NICE = "59350", "62498", "06088"


def at(name, insee, **more):
    town = Geography().town(insee)
    place = Place(
        commune=town.name,
        insee=insee,
        latitude=town.centre.latitude,
        longitude=town.centre.longitude,
    )
    return Supplier(name=name, place=place, **more)


@pytest.fixture
def settled(qtbot):
    def wait(page):
        qtbot.waitUntil(lambda: page.finding.finder.idle)
        return page

    return wait


@pytest.fixture
def placed(session):
    """Keep suppliers in three towns, and one that is nowhere."""
    session.settings = Settings(theme=Theme.LIGHT, insee=LILLE)
    put = session.book.suppliers.put_all
    put(
        (
            at("Nord Net", LILLE, kind=SupplierKind.ESAT, profile=Profile(tags=("local",))),
            at("Lens Net", LENS, kind=SupplierKind.EI, profile=Profile(headcount=12)),
            at("Azur Net", NICE, kind=SupplierKind.ESAT, profile=Profile(lists=("Été",))),
            Supplier(name="Nulle Part"),
        )
    )
    return session


@pytest.fixture
def page(placed, show_page, settled):
    assert placed.book.suppliers.count() == 4
    return settled(show_page(SuppliersPage))


def names(page):
    return [page.model.index(row, 0).data() for row in range(page.model.rowCount())]


def many(count):
    return tuple(Supplier(name=f"S{rank:04}", identifier=rank + 1) for rank in range(count))


def test_a_row_not_read_yet_asks_for_its_page_once(qtbot):
    everyone, model = many(3 * PAGE), SupplierTableModel()
    model.show_values(everyone[:PAGE], len(everyone))
    asked = []
    model.page_wanted.connect(asked.append)
    assert model.rowCount() == 3 * PAGE
    assert model.index(5, 0).data() == "S0005"
    assert model.index(2 * PAGE, 0).data() == ""
    assert asked == []
    model.know(tuple(supplier.identifier for supplier in everyone))
    assert asked == [2]
    with qtbot.waitSignal(model.dataChanged):
        model.take_page(2, everyone[2 * PAGE :])
    assert model.index(2 * PAGE, 0).data() == "S0400"
    assert asked == [2]


def test_only_some_pages_stay_in_memory():
    everyone, model = many((GREATEST_PAGES + 2) * PAGE), SupplierTableModel()
    model.show_values(everyone[:PAGE], len(everyone))
    model.know(tuple(supplier.identifier for supplier in everyone))
    for page in range(GREATEST_PAGES + 2):
        model.take_page(page, everyone[page * PAGE : (page + 1) * PAGE])
    assert model.supplier_at(0) is None
    assert model.supplier_at(len(everyone) - 1) == everyone[-1]


def test_a_supplier_removed_meanwhile_leaves_its_row_empty():
    everyone, model = many(3), SupplierTableModel()
    model.show_values(everyone)
    model.take_page(0, everyone[:1] + everyone[2:])
    assert [model.index(row, 0).data() for row in range(3)] == ["S0000", "", "S0002"]


def test_a_long_list_is_read_to_its_end(session, show_page, settled):
    session.book.suppliers.add_all(replace(item, identifier=0) for item in many(2 * PAGE + 7))
    page = settled(show_page(SuppliersPage))
    assert page.count.text().startswith("407")
    page.table.setFocus()
    page.finding.go_to(2 * PAGE + 6)
    settled(page)
    assert page.model.index(2 * PAGE + 6, 0).data() == "S0406"
    assert page.form.field("Nom légal").text() == "S0406"


def test_a_supplier_asked_for_is_shown_whatever_was_searched(session, show_page, settled):
    session.book.suppliers.add_all(replace(item, identifier=0) for item in many(2 * PAGE + 7))
    page = settled(show_page(SuppliersPage))
    page.search.setText("S0001")
    settled(page)
    wanted = session.book.suppliers.search("S0405").suppliers[0]
    page.finding.show_supplier(wanted.identifier)
    settled(page)
    assert page.search.text() == ""
    assert page.form.field("Nom légal").text() == "S0405"
    assert page.table.row() == 405


@pytest.mark.parametrize("rank", range(5))
def test_each_line_of_the_menu_opens_its_window(page, hand, rank):
    hand.waits()
    page.more.menu().actions()[rank].trigger()
    hand.waits()
    (dialog,) = [item for item in page.findChildren(QDialog) if item.isVisible()]
    assert dialog.windowTitle()
    dialog.reject()
    assert len(page.more.menu().actions()) == 5


def test_the_nearest_come_first_and_nowhere_is_never_zero(page, settled):
    page.finding.sort.setCurrentIndex(page.finding.sort.findData(Sort.DISTANCE.value))
    page.finding.run()
    settled(page)
    assert names(page) == ["Nord Net", "Lens Net", "Azur Net", "Nulle Part"]
    assert page.model.index(3, 3).data() == "inconnue"
    said = page.model.index(3, 3).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "distance non calculable"
    assert page.model.index(1, 3).data().startswith("2")


def test_each_filter_narrows_and_clearing_gives_all_back(page, settled):
    filters = page.finding.filters
    page.finding.toggle.click()
    assert filters.isVisible()
    for choose, found in (
        (lambda: filters.radius.setCurrentIndex(filters.radius.findData("50")), 2),
        (lambda: filters.departments.setText("6, 62"), 2),
        (lambda: filters.tag.setCurrentIndex(filters.tag.findData("local")), 1),
        (lambda: filters.list_name.setCurrentIndex(filters.list_name.findData("Été")), 1),
        (lambda: filters.least.setValue(10), 1),
        (lambda: filters.kinds.show_kinds((SupplierKind.ESAT,)), 2),
    ):
        choose()
        page.finding.run()
        settled(page)
        assert len(names(page)) == found
        assert page.finding.toggle.text().endswith("(1)")
        filters.clear.click()
        settled(page)
        assert len(names(page)) == 4


def test_kinds_are_counted_when_their_menu_opens(page, settled):
    kinds = page.finding.filters.kinds
    kinds.menu().aboutToShow.emit()
    settled(page)
    assert kinds.actions_of[SupplierKind.ESAT].text().endswith("(2)")
    assert kinds.actions_of[SupplierKind.EI].text().endswith("(1)")
    assert kinds.actions_of[SupplierKind.SCOP].text().endswith("(0)")


def test_distances_start_from_the_commune_typed(page, hand, settled):
    page.finding.toggle.click()
    page.finding.filters.commune.setText("Nice")
    hand.presses(page.finding.filters.commune, Qt.Key.Key_Return)
    settled(page)
    assert "06088" in page.finding.filters.commune.text()
    page.finding.sort.setCurrentIndex(page.finding.sort.findData(Sort.DISTANCE.value))
    page.finding.run()
    settled(page)
    assert names(page)[0] == "Azur Net"


def test_a_saved_search_comes_back_whole(page, session, settled, said):
    finding = page.finding
    finding.search.setText("net")
    finding.filters.kinds.show_kinds((SupplierKind.ESAT,))
    finding.run()
    settled(page)
    kept = finding.query()
    finding.saved.keep("ESAT net")
    finding.show_query(Query())
    settled(page)
    assert len(names(page)) == 4
    finding.saved.fill()
    next(a for a in finding.saved.saved_menu.actions() if a.text() == "ESAT net").trigger()
    settled(page)
    assert finding.query() == kept
    assert set(names(page)) == {"Nord Net", "Azur Net"}
    finding.saved.forget("ESAT net")
    assert session.book.saved_searches.all() == {}
    said[-1].act()
    assert session.book.saved_searches.all() == {"ESAT net": kept}


def test_a_search_saved_over_another_is_undone(page, session, settled, said):
    finding = page.finding
    finding.saved.keep("Net")
    former = session.book.saved_searches.all()
    finding.search.setText("net")
    finding.run()
    settled(page)
    finding.saved.keep(" Net ")
    assert session.book.saved_searches.all() != former
    said[-1].act()
    assert session.book.saved_searches.all() == former
    finding.saved.keep("Autre")
    said[-1].act()
    assert session.book.saved_searches.all() == former


def test_a_saved_search_around_a_commune_keeps_its_name(page, session, hand, settled):
    filters = page.finding.filters
    page.finding.toggle.click()
    filters.commune.setText("Nice")
    hand.presses(filters.commune, Qt.Key.Key_Return)
    filters.radius.setCurrentIndex(filters.radius.findData("30"))
    page.finding.run()
    settled(page)
    page.finding.saved.keep("Autour de Nice")
    kept = session.book.saved_searches.all()["Autour de Nice"]
    assert kept.around_insee == NICE
    page.finding.show_query(Query())
    assert filters.commune.text() == ""
    page.finding.show_query(kept)
    settled(page)
    assert filters.commune.text() == "Nice (06088)"
    assert page.finding.query() == kept
    assert names(page) == ["Azur Net"]


def test_a_search_saved_with_a_spot_alone_still_finds(page, settled):
    nice = Geography().town(NICE).centre
    spot = Point(latitude=nice.latitude, longitude=nice.longitude)
    page.finding.show_query(Query(around=spot, radius_km=30))
    settled(page)
    filters = page.finding.filters
    assert filters.commune.text() == ""
    assert "enregistrée" in filters.commune.placeholderText()
    assert names(page) == ["Azur Net"]


@pytest.fixture
def sellers(page, session, settled):
    """Keep two suppliers that say where they deliver; the others do not."""
    for name, territory in (
        ("Vitres du Nord", Territory(departments=("59",))),
        ("Vitres de Nice", Territory(radius_km=20)),
    ):
        profile = Profile(offers=(Offer(title="vitrerie", territory=territory),))
        session.book.suppliers.put(at(name, NICE, profile=profile))
    page.refresh()
    settled(page)


@pytest.mark.usefixtures("sellers")
def test_who_serves_a_commune_is_shown_and_the_silent_are_counted(page, hand, settled):
    filters = page.finding.filters
    page.finding.toggle.click()
    filters.served.setText("Lille")
    hand.presses(filters.served, Qt.Key.Key_Return)
    settled(page)
    assert names(page) == ["Vitres du Nord"]
    assert page.finding.toggle.text().endswith("(1)")
    assert page.count.text().endswith("faute de territoire indiqué\u00a0: 4")
    kept = page.finding.query()
    assert kept.served.insee == LILLE
    filters.clear.click()
    settled(page)
    assert len(names(page)) == 6
    assert "territoire" not in page.count.text()
    page.finding.show_query(kept)
    settled(page)
    assert filters.served.text() == "Lille (59350)"
    assert names(page) == ["Vitres du Nord"]


@pytest.mark.usefixtures("sellers")
def test_a_commune_that_is_no_more_still_narrows_a_saved_search(page, settled):
    gone = Town(insee="59999", name="Ancienne-Commune")
    page.finding.show_query(Query(served=gone))
    settled(page)
    assert page.finding.filters.served.text() == "Ancienne-Commune (59999)"
    assert page.finding.query().served == gone
    assert names(page) == ["Vitres du Nord"]


@pytest.mark.usefixtures("sellers")
def test_words_mistyped_are_said_with_those_looked_for(page, settled):
    page.search.setText("vitreire")
    settled(page)
    assert set(names(page)) == {"Vitres du Nord", "Vitres de Nice"}
    assert "«\u00a0vitreire\u00a0»\u00a0; voici ceux pour «\u00a0vitrerie\u00a0»" in (
        page.count.text()
    )
    assert page.finding.finder.query.text == "vitrerie"
    page.search.setText("zygomatique")
    settled(page)
    assert names(page) == []
    assert "voici" not in page.count.text()
    page.search.setText("vitrerie")
    settled(page)
    assert "voici" not in page.count.text()


def test_a_long_list_of_nearer_words_is_read_to_its_end(session, show_page, settled):
    session.book.suppliers.add_all(
        Supplier(name=f"Vitrerie {rank:04}") for rank in range(2 * PAGE + 7)
    )
    page = settled(show_page(SuppliersPage))
    page.search.setText("vitreire")
    settled(page)
    page.finding.go_to(2 * PAGE + 6)
    settled(page)
    assert page.model.index(2 * PAGE + 6, 0).data() == "Vitrerie 0406"


def test_the_map_says_in_words_what_it_shows(page, settled):
    page.tabs.setCurrentIndex(MAP)
    settled(page)
    words = page.map.map.accessibleDescription()
    near = r"3 fournisseur(\(s\)|s) dans 3 communes, le plus proche à moins de 1\u00a0km\."
    assert re.search(near, words)
    assert re.search(r"1 fournisseur(\(s\))? sans lieu connu", words)
    assert not page.map.map.grab().isNull()


def test_the_arrows_walk_the_map_and_the_list_follows(page, hand, settled):
    page.tabs.setCurrentIndex(MAP)
    settled(page)
    page.finding.release()
    page.map.map.forget_place()
    hand.presses(page.map.map, Qt.Key.Key_Right)
    assert page.form.field("Nom légal").text() == "Nord Net"
    hand.presses(page.map.map, Qt.Key.Key_Right)
    assert page.form.field("Nom légal").text() == "Lens Net"
    assert "Lens" in page.map.chosen_words.text()
    hand.presses(page.map.map, Qt.Key.Key_Left)
    assert page.form.field("Nom légal").text() == "Nord Net"


def test_the_list_chooses_on_the_map(page, settled):
    page.tabs.setCurrentIndex(MAP)
    settled(page)
    page.finding.go_to(names(page).index("Azur Net"))
    assert page.map.map.mark.name == "Nice"
    page.finding.go_to(names(page).index("Nulle Part"))
    assert page.map.map.mark is None


def test_a_newer_search_makes_the_older_one_void(page, settled):
    told = []
    page.finding.finder.found.connect(told.append)
    for text in ("n", "ne", "lens"):
        page.search.setText(text)
    settled(page)
    assert names(page) == ["Lens Net"]
    assert len(told) == 1


def test_a_closed_looker_answers_nobody():
    started = threading.Event()
    looker = Looker(started.set)
    looker.close()
    looker.close()
    assert looker.is_closed
    assert not started.is_set()
