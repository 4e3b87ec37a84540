from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop_app.clauses.wording import defaults, level_lines, rendered
from desktop_app.core.clause_choice import Dimension, Role
from desktop_app.core.town_clause import TownClause
from desktop_app.ui.library.town_clauses import town_sheet, use_of, variant_of
from desktop_app.ui.notice import Tone
from desktop_app.ui.pages.library import LABELS, LibraryPage

CRITERION = "nettoyage-critere-produits"
OWN = TownClause(
    title="Produits de la mairie",
    text="Le titulaire emploie les produits de la liste jointe.",
    role=Role.EXECUTION,
    dimension=Dimension.ENVIRONMENT,
    checked_by="responsable des bâtiments",
)


@pytest.fixture
def page(show_page, qtbot):
    page = show_page(LibraryPage)
    qtbot.waitUntil(lambda: page.clauses.is_filled)
    return page


@pytest.fixture
def own_page(session, page):
    """Keep a clause of the town and show it."""
    session.apply(session.book.library.put(OWN))
    page.clauses.open("town:1")
    return page


def targets(page):
    return [entry.target for entry in page.clauses.model.values]


def headings(sheet):
    return {part.heading: part for part in sheet.parts}


def open_dialog(page):
    return page.clauses.desk.dialog


def test_a_clause_is_liked_then_no_longer(page, hand, session, said):
    page.clauses.open(f"clause:{CRITERION}")
    like = page.clauses.like
    assert like.text().replace("&", "") == "Mettre en favori"
    hand.clicks(like)
    assert session.book.library.favourites() == {CRITERION}
    assert like.text().replace("&", "") == "Retirer des favoris"
    assert page.clauses.current.subtitle.startswith("Favori · ")
    assert page.clauses.reader.toPlainText().splitlines()[1].startswith("Favori · ")
    assert said[-1].tone is Tone.SAVED
    hand.clicks(like)
    assert session.book.library.favourites() == frozenset()
    assert like.text().replace("&", "") == "Mettre en favori"
    said[-1].act()
    assert session.book.library.favourites() == {CRITERION}


def test_only_favourites_are_shown_when_asked(page, session):
    session.apply(session.book.library.like(CRITERION, liked=True))
    page.clauses.bar.only(collection="favourite")
    assert targets(page) == [f"clause:{CRITERION}"]
    page.clauses.bar.only(collection="own")
    assert targets(page) == []


def test_a_favourite_taken_out_leaves_the_list_of_favourites(page, hand, session):
    session.apply(session.book.library.like(CRITERION, liked=True))
    page.clauses.bar.only(collection="favourite")
    hand.clicks(page.clauses.like)
    assert targets(page) == []
    assert page.clauses.list.hasFocus()
    assert "Aucun favori" in page.clauses.reader.toPlainText()


def test_the_place_in_the_list_is_kept_when_a_clause_is_liked(page, hand):
    page.clauses.open(f"clause:{CRITERION}")
    row = page.clauses.list.currentIndex().row()
    assert row > 10
    hand.clicks(page.clauses.like)
    assert page.clauses.list.currentIndex().row() == row


def test_empty_collections_teach_what_to_do(page, session, hand):
    page.clauses.bar.only(collection="favourite")
    assert "Mettre en favori" in page.clauses.reader.toPlainText()
    page.clauses.bar.only(collection="own")
    assert "Nouvelle clause de la commune…" in page.clauses.reader.toPlainText()
    session.apply(session.book.library.put(OWN))
    hand.types(page.clauses.search, "zzz")
    assert "enlevez un mot" in page.clauses.reader.toPlainText()


def test_a_sentence_after_a_link_is_no_link(page):
    page.clauses.open(f"clause:{CRITERION}")
    QTest.keyClick(page.clauses.reader, Qt.Key.Key_Tab)
    page.clauses.bar.only(collection="favourite")
    assert "<a " not in page.clauses.reader.toHtml()


def test_a_clause_of_the_town_stands_among_the_others(own_page, catalogue):
    shown = own_page.clauses
    assert len(targets(own_page)) == len(catalogue.clauses) + 1
    assert shown.current.subtitle == "Clause de la commune · Condition d’exécution · Environnement"
    assert [button.isVisible() for button in (shown.like, shown.vary)] == [False, False]
    assert [button.isVisible() for button in (shown.edit, shown.remove)] == [True, True]
    shown.open(f"clause:{CRITERION}")
    assert [button.isVisible() for button in (shown.like, shown.vary)] == [True, True]
    assert [button.isVisible() for button in (shown.edit, shown.remove)] == [False, False]


def test_a_new_clause_is_written_kept_and_shown(page, hand, session, said):
    page.tabs.setCurrentIndex(LABELS)
    hand.clicks(page.add)
    dialog = open_dialog(page)
    assert page.tabs.currentIndex() == 0
    hand.types(dialog.title, "Clé sous le paillasson")
    hand.types(dialog.text, "Le titulaire rend la clé chaque soir.")
    dialog.role.setCurrentIndex(dialog.role.values.index(Role.EXECUTION))
    dialog.dimension.setCurrentIndex(dialog.dimension.values.index(Dimension.SOCIAL))
    hand.clicks(dialog.save_button)
    (kept,) = session.book.library.clauses()
    assert (kept.title, kept.origin) == ("Clé sous le paillasson", "")
    assert page.clauses.current.target == f"town:{kept.identifier}"
    assert said[-1].tone is Tone.SAVED
    said[-1].act()
    assert session.book.library.clauses() == ()


def test_a_variant_remembers_its_origin(page, hand, session, catalogue):
    clause = catalogue.clauses[CRITERION]
    page.clauses.open(f"clause:{CRITERION}")
    hand.clicks(page.clauses.vary)
    dialog = open_dialog(page)
    assert dialog.title.text() == clause.title
    assert dialog.check.text.startswith(rendered(clause, "standard", defaults(clause)))
    hand.clicks(dialog.save_button)
    (kept,) = session.book.library.clauses()
    assert (kept.origin, kept.origin_version) == (CRITERION, clause.version)
    assert (kept.role, kept.dimension) == (clause.role, clause.dimension)
    assert "d’origine" in page.clauses.reader.toPlainText()
    assert "a changé" not in page.clauses.reader.toPlainText()


def test_a_variant_of_a_criterion_keeps_its_levels(catalogue):
    clause = catalogue.clauses[CRITERION]
    assert variant_of(clause).text.endswith(level_lines(clause))
    other = next(one for one in catalogue.clauses.values() if not one.levels)
    assert variant_of(other).text == rendered(other, other.variants[0].name, defaults(other))


def test_a_clause_of_the_town_is_mended_then_as_before(own_page, hand, session, said):
    hand.clicks(own_page.clauses.edit)
    dialog = open_dialog(own_page)
    hand.types(dialog.title, "Produits des écoles")
    hand.clicks(dialog.save_button)
    (kept,) = session.book.library.clauses()
    assert kept == replace(OWN, identifier=1, title="Produits des écoles")
    assert own_page.clauses.current.title == "Produits des écoles"
    said[-1].act()
    assert session.book.library.clauses() == (replace(OWN, identifier=1),)
    assert own_page.clauses.current.title == OWN.title


def test_a_removed_clause_can_be_put_back(own_page, hand, session, said):
    hand.clicks(own_page.clauses.remove)
    assert session.book.library.clauses() == ()
    assert "town:1" not in targets(own_page)
    assert own_page.clauses.list.hasFocus()
    assert said[-1].action.replace("&", "") == "Annuler la suppression"
    said[-1].act()
    (kept,) = session.book.library.clauses()
    assert replace(kept, identifier=0) == OWN
    assert own_page.clauses.current.target == f"town:{kept.identifier}"


def test_the_delete_key_removes_only_a_clause_of_the_town(own_page, hand, session):
    own_page.clauses.open(f"clause:{CRITERION}")
    own_page.clauses.list.setFocus()
    hand.presses(own_page.clauses.list, Qt.Key.Key_Delete)
    assert len(session.book.library.clauses()) == 1
    own_page.clauses.open("town:1")
    hand.presses(own_page.clauses.list, Qt.Key.Key_Delete)
    assert session.book.library.clauses() == ()


def test_a_hidden_page_learns_the_changes_when_it_is_shown(own_page, session):
    own_page.hide()
    session.apply(session.book.library.remove(1))
    assert "town:1" in targets(own_page)
    own_page.show()
    assert "town:1" not in targets(own_page)


def test_a_newer_origin_is_told_with_its_history(catalogue):
    clause = catalogue.clauses[CRITERION]
    assert clause.version > 1
    old = replace(OWN, origin=CRITERION, origin_version=1)
    heading = "La clause d’origine a changé depuis\u00a0:"
    lines = headings(town_sheet(old, catalogue))[heading].lines
    assert lines[0].startswith("Version 2, 23 novembre 2026")
    assert clause.history[0].change in lines[0]
    same = replace(old, origin_version=clause.version)
    assert heading not in headings(town_sheet(same, catalogue))


def test_an_origin_that_left_the_library_is_told(catalogue):
    lost = replace(OWN, origin="clause-disparue", origin_version=1)
    part = headings(town_sheet(lost, catalogue))["Clause d’origine"]
    assert "n’est plus dans la bibliothèque" in part.lines[0]
    assert part.targets == ()
    assert "Clause d’origine" not in headings(town_sheet(OWN, catalogue))


def test_the_sheet_of_a_town_clause_is_read_again(catalogue):
    part = headings(town_sheet(OWN, catalogue))["Formulations à revoir"]
    assert part.lines == ()
    local = replace(OWN, text="Le titulaire est une entreprise locale.")
    part = headings(town_sheet(local, catalogue))["Formulations à revoir"]
    assert "À la place" in part.lines[0]


@pytest.mark.parametrize("role", Role)
@pytest.mark.usefixtures("qapp")
def test_each_place_says_where_the_clause_is_taken_up(role):
    assert "étape" in use_of(role)
    assert ("Critères" in use_of(role)) == (role is Role.CRITERION)
