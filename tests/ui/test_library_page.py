import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop_app.settings import Settings, Theme
from desktop_app.ui.colours import DARK, LIGHT
from desktop_app.ui.library.kinship import concerned_families, families_of
from desktop_app.ui.pages.library import FAMILIES, LABELS, LAW, STRUCTURES, LibraryPage
from desktop_app.ui.theme import apply_theme

CRITERION = "nettoyage-critere-produits"


@pytest.fixture
def page(show_page, qtbot):
    page = show_page(LibraryPage)
    qtbot.waitUntil(lambda: page.clauses.is_filled)
    return page


@pytest.fixture
def shelf(page, qtbot):
    """Show one shelf, as a click on its tab does."""

    def show(rank):
        page.tabs.setCurrentIndex(rank)
        qtbot.waitUntil(lambda: page.shelf(rank).is_filled)
        return page.shelf(rank)

    return show


def titles(shelf):
    return [entry.title for entry in shelf.model.values]


def choose(shelf, name, value):
    rank = [item.name for item in shelf.bar.filters].index(name)
    combo = shelf.bar.combos[rank]
    combo.setCurrentIndex(combo.findData(value))
    combo.activated.emit(combo.currentIndex())


def press(widget, key, times=1):
    for _ in range(times):
        QTest.keyClick(widget, key)


def test_everything_of_the_library_is_listed(page, shelf, catalogue):
    law = catalogue.law
    parts = (law.rules, law.texts, law.thresholds, law.upcoming)
    assert len(titles(page.clauses)) == len(catalogue.clauses)
    assert len(titles(shelf(FAMILIES))) == len(catalogue.families)
    assert len(titles(shelf(LABELS))) == len(catalogue.labels)
    assert len(titles(shelf(STRUCTURES))) == len(catalogue.structures)
    assert len(titles(shelf(LAW))) == sum(map(len, parts))


def test_a_shelf_is_made_when_its_tab_is_first_shown(page, shelf):
    assert page.tabs.widget(LABELS).layout().count() == 0
    made = shelf(LABELS)
    assert page.tabs.widget(LABELS).layout().count() == 1
    assert shelf(LABELS) is made
    assert page.tabs.widget(STRUCTURES).layout().count() == 0


def test_the_search_ignores_accents_and_case(page, hand):
    hand.types(page.clauses.search, "CANICULE")
    assert "Arrêt des travaux exposés pendant la canicule" in titles(page.clauses)
    assert len(titles(page.clauses)) < 10


def test_the_words_are_prepared_while_nothing_happens(page, qtbot):
    qtbot.waitUntil(lambda: page.clauses.preparation.is_over)
    assert all(entry.is_ready for entry in page.clauses.model.values)


def test_the_sheet_follows_the_search_after_a_pause(page, hand, qtbot):
    hand.types(page.clauses.search, "canicule")
    title = titles(page.clauses)[0]
    qtbot.waitUntil(lambda: page.clauses.reader.toPlainText().startswith(title))


def test_filters_add_up(page, catalogue):
    choose(page.clauses, "family", "espaces-verts")
    choose(page.clauses, "role", "critere")
    choose(page.clauses, "dimension", "environnement")
    expected = {
        clause.title
        for clause in catalogue.clauses.values()
        if "espaces-verts" in families_of(clause, catalogue)
        and (clause.role, clause.dimension) == ("critere", "environnement")
    }
    assert set(titles(page.clauses)) == expected
    assert expected
    choose(page.clauses, "role", "")
    assert len(titles(page.clauses)) > len(expected)


@pytest.mark.parametrize(
    ("name", "value"), [("theme", "biodiversite"), ("label", "ecolabel-ue"), ("rung", "3")]
)
def test_each_mark_of_a_clause_is_a_filter(page, catalogue, name, value):
    choose(page.clauses, name, value)
    marks = {
        "theme": lambda clause: {clause.theme},
        "label": lambda clause: set(clause.labels),
        "rung": lambda clause: {str(clause.rung)},
    }[name]
    expected = sorted(one.title for one in catalogue.clauses.values() if value in marks(one))
    assert sorted(titles(page.clauses)) == expected
    assert 0 < len(expected) < len(catalogue.clauses)


def test_no_filter_offers_a_mark_that_nothing_carries(page):
    entries = page.clauses.model.values
    for item in page.clauses.bar.filters:
        if not item.nothing:
            carried = {mark for entry in entries for mark in entry.marks[item.name]}
            assert set(item.options) <= carried, item.name


def test_all_filters_are_taken_off_at_once(page, hand, catalogue):
    shown = page.clauses
    assert shown.everything.isHidden()
    hand.types(shown.search, "eau")
    choose(shown, "rung", "2")
    assert shown.everything.isVisible()
    chosen = shown.current.target
    hand.clicks(shown.everything)
    assert len(titles(shown)) == len(catalogue.clauses)
    assert shown.current.target == chosen
    assert shown.everything.isHidden()
    assert shown.search.hasFocus()


def test_labels_are_filtered_by_sort_and_by_family(shelf, catalogue):
    labels = shelf(LABELS)
    choose(labels, "kind", "ecolabel-type-1")
    choose(labels, "family", "nettoyage-locaux")
    expected = {
        label.title
        for label in catalogue.labels.values()
        if label.kind == "ecolabel-type-1"
        and "nettoyage-locaux" in concerned_families(label, catalogue)
    }
    assert set(titles(labels)) == expected
    assert 0 < len(expected) < len(catalogue.labels)


@pytest.mark.parametrize("kind", ["handicap", "iae", "ess", "prison"])
def test_structures_are_filtered_by_reservation(shelf, catalogue, kind):
    structures = shelf(STRUCTURES)
    choose(structures, "reservation", kind)
    expected = [one for one in catalogue.structures.values() if kind in one.reservations]
    assert len(titles(structures)) == len(expected) > 0


def test_nothing_found_says_what_to_do(page, hand):
    hand.types(page.clauses.search, "zzz")
    assert "enlevez" in page.clauses.reader.toPlainText()
    assert not page.clauses.copy.isEnabled()


def test_the_text_of_a_sheet_is_copied(page, hand):
    hand.clicks(page.clauses.copy)
    copied = QApplication.clipboard().text()
    assert copied.startswith(titles(page.clauses)[0])
    assert "Pourquoi" in copied


def test_the_sheet_of_the_search_is_copied_without_waiting(page, hand):
    hand.types(page.clauses.search, "canicule")
    hand.clicks(page.clauses.copy)
    assert QApplication.clipboard().text().startswith(titles(page.clauses)[0])


def test_a_link_opens_the_clause_that_it_names(page, hand, catalogue):
    related = catalogue.clauses[CRITERION].related[0]
    choose(page.clauses, "role", "critere")
    page.clauses.open(f"clause:{CRITERION}")
    page.follow(f"clause:{related}")
    assert page.clauses.current.title == catalogue.clauses[related].title
    assert catalogue.clauses[related].title in page.clauses.reader.toPlainText()
    assert page.clauses.back.isVisible()
    hand.clicks(page.clauses.back)
    assert page.clauses.current.target == f"clause:{CRITERION}"
    assert page.clauses.back.isHidden()


def test_a_link_is_followed_with_the_keyboard(page, catalogue):
    page.clauses.open(f"clause:{CRITERION}")
    reader = page.clauses.reader
    reader.setFocus()
    press(reader, Qt.Key.Key_Tab)
    press(reader, Qt.Key.Key_Return)
    first = catalogue.labels[catalogue.clauses[CRITERION].labels[0]]
    assert page.tabs.currentIndex() == LABELS
    assert page.shelf(LABELS).current.title == first.title
    assert page.shelf(LABELS).reader.hasFocus()
    QTest.keyClick(page, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert page.clauses.current.target == f"clause:{CRITERION}"
    assert page.clauses.isVisible()


def test_an_unknown_link_changes_nothing(page):
    before = page.clauses.current
    page.follow("clause:inconnue")
    assert page.clauses.current is before
    assert page.clauses.back.isHidden()


def test_a_family_leads_to_its_clauses(page, catalogue):
    page.follow("family:espaces-verts")
    page.follow("clauses-of:espaces-verts")
    suited = [
        one for one in catalogue.clauses.values() if "espaces-verts" in families_of(one, catalogue)
    ]
    assert page.tabs.currentIndex() == 0
    assert len(titles(page.clauses)) == len(suited)


def test_every_link_of_every_sheet_leads_somewhere(page):
    known = {
        entry.target
        for rank in range(page.tabs.count())
        for entry in (page.shelf(rank).fill(), page.shelf(rank).model.values)[1]
    }
    asked = {
        address
        for rank in range(page.tabs.count())
        for entry in page.shelf(rank).model.values
        for part in entry.sheet().parts
        for address in part.targets
        if address and not address.startswith("clauses-of:")
    }
    assert asked
    assert asked - known == set()


def test_the_theme_recolours_the_links(page, qapp):
    page.clauses.open(f"clause:{CRITERION}")
    assert LIGHT.link in page.clauses.reader.toHtml()
    apply_theme(qapp, Settings(theme=Theme.DARK))
    qapp.processEvents()
    html = page.clauses.reader.toHtml()
    assert DARK.link in html
    assert LIGHT.link not in html
