from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication

from desktop_app.ui.library.clauses import clause_sheet, families_of
from desktop_app.ui.library.families import family_sheet
from desktop_app.ui.library.sheet import Part, Sheet
from desktop_app.ui.pages.library import LibraryPage


@pytest.fixture
def page(show_page):
    return show_page(LibraryPage)


def titles(shelf):
    return [entry.title for entry in shelf.model.values]


def choose(shelf, rank, value):
    combo = shelf.filters[rank]
    combo.setCurrentIndex(combo.findData(value))
    combo.activated.emit(combo.currentIndex())


def test_everything_of_the_library_is_listed(page, catalogue):
    law = catalogue.law
    assert len(titles(page.clauses)) == len(catalogue.clauses)
    assert len(titles(page.families)) == len(catalogue.families)
    assert len(titles(page.labels)) == len(catalogue.labels)
    parts = (law.rules, law.texts, law.thresholds, law.upcoming)
    assert len(titles(page.law)) == sum(map(len, parts))


def test_the_search_ignores_accents_and_case(page, hand):
    hand.types(page.clauses.search, "CANICULE")
    assert titles(page.clauses) == ["Arrêt des travaux exposés pendant la canicule"]


def test_filters_add_up(page, catalogue):
    choose(page.clauses, 0, "espaces-verts")
    choose(page.clauses, 1, "critere")
    choose(page.clauses, 3, "environnement")
    expected = {
        clause.title
        for clause in catalogue.clauses.values()
        if "espaces-verts" in families_of(clause, catalogue)
        and (clause.role, clause.dimension) == ("critere", "environnement")
    }
    assert set(titles(page.clauses)) == expected
    assert expected
    choose(page.clauses, 1, "")
    assert len(titles(page.clauses)) > len(expected)


def test_nothing_found_says_what_to_do(page, hand):
    hand.types(page.clauses.search, "zzz")
    assert "enlevez" in page.clauses.reader.toPlainText()
    assert not page.clauses.copy.isEnabled()


def test_every_clause_is_shown_whole(catalogue):
    for clause in catalogue.clauses.values():
        text = clause_sheet(clause, catalogue).text()
        assert "{" not in text
        for part in (clause.reason, clause.proof.equivalent, clause.control.by):
            assert part.strip() in text
        for article in catalogue.law.articles(clause.grounds):
            assert article in text
        for level in clause.levels:
            assert level.description in text


def test_every_sheet_can_be_made(page):
    for shelf in (page.clauses, page.families, page.labels, page.law):
        for entry in shelf.model.values:
            sheet = entry.sheet()
            assert sheet.title
            assert any(line for part in sheet.parts for line in part.lines)


def test_the_text_of_a_sheet_is_copied(page, hand):
    hand.clicks(page.clauses.copy)
    copied = QApplication.clipboard().text()
    assert copied.startswith(titles(page.clauses)[0])
    assert "Pourquoi" in copied


def test_the_words_of_a_sheet_are_not_taken_for_tags():
    sheet = Sheet("R&D <b>", "", (Part("<i>", ("a < b",), listed=True),))
    html = sheet.html("#000000")
    assert "R&amp;D &lt;b&gt;" in html
    assert "<i>" not in html
    assert sheet.text() == "R&D <b>\n\n<i>\n- a < b\n"


def test_a_family_names_the_rules_of_law_that_bear_on_it(catalogue):
    family = catalogue.families["espaces-verts"]
    heading = "Règles de droit qui visent la famille"
    parts = {part.heading: part.lines for part in family_sheet(family, catalogue).parts}
    (line,) = parts[heading]
    assert line.startswith("Espaces verts sans produit phytosanitaire de synthèse (")
    assert "à partir du 01/01/2017" in line
    fleet = replace(family, traits=("vehicules",))
    parts = {part.heading: part.lines for part in family_sheet(fleet, catalogue).parts}
    assert all(line.endswith("se compte sur l’année.") for line in parts[heading])
    assert len(parts[heading]) == 2
