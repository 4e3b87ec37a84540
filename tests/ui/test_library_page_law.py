import datetime

import pytest
from PySide6.QtCore import Qt

from desktop_app.ui.library.amounts import amount_entry, threshold_sheet
from desktop_app.ui.library.dates import standing, validity
from desktop_app.ui.library.law import law_entries, rule_sheet
from desktop_app.ui.library.upcoming import upcoming_sheet
from desktop_app.ui.pages.library import LAW, LibraryPage

DAY = datetime.date(2026, 11, 22)
LATER = datetime.date(2027, 1, 1)


@pytest.fixture
def page(show_page):
    page = show_page(LibraryPage)
    page.tabs.setCurrentIndex(LAW)
    page.shelf(LAW).fill()
    return page


def choose(shelf, value):
    combo = shelf.bar.combos[0]
    combo.setCurrentIndex(combo.findData(value))
    combo.activated.emit(combo.currentIndex())


def lines(sheet, heading):
    return next(part.lines for part in sheet.parts if part.heading == heading)


@pytest.mark.parametrize(
    ("kind", "part"),
    [("rule", "rules"), ("text", "texts"), ("amount", "thresholds"), ("upcoming", "upcoming")],
)
def test_the_law_is_filtered_by_its_nature(page, catalogue, kind, part):
    choose(page.shelf(LAW), kind)
    assert len(page.shelf(LAW).model.values) == len(getattr(catalogue.law, part))


def test_the_natures_of_the_law_are_named_in_order(page):
    combo = page.shelf(LAW).bar.combos[0]
    named = [combo.itemText(rank) for rank in range(1, combo.count())]
    assert named == ["Règles", "Textes", "Seuils", "À venir"]


def test_the_version_of_the_law_is_said_above_the_list(page, catalogue):
    version = catalogue.law.version
    assert page.shelf(LAW).lead.isVisible()
    assert version.version in page.shelf(LAW).lead.text()
    assert version.since.strftime("%d/%m/%Y") in page.shelf(LAW).lead.text()
    assert page.clauses.lead.text() == ""
    assert page.clauses.lead.isHidden()


def test_each_threshold_tells_its_whole_history(catalogue):
    for threshold in catalogue.law.thresholds.values():
        text = threshold_sheet(threshold, catalogue.law, DAY).text()
        for value in threshold.values:
            assert value.since.strftime("%d/%m/%Y") in text
            assert catalogue.law.texts[value.grounds].article in text


def test_only_the_amount_of_the_day_is_said_in_force(catalogue):
    threshold = catalogue.law.thresholds["controle-legalite"]
    history = lines(
        threshold_sheet(threshold, catalogue.law, DAY), "Historique, du plus récent au plus ancien"
    )
    heads = [line.split("\n")[0] for line in history]
    assert heads[0].endswith("du 01/01/2026 au 31/12/2027\u00a0: en vigueur")
    assert all(head.endswith("n’est plus en vigueur") for head in heads[1:])
    assert "Vérifié le" in history[0]


def test_a_threshold_out_of_its_days_is_not_said_in_force(catalogue):
    threshold = catalogue.law.thresholds["controle-legalite"]
    sheet = threshold_sheet(threshold, catalogue.law, datetime.date(2031, 1, 1))
    assert lines(sheet, "Aujourd’hui") == ("Aucun montant n’est en vigueur à cette date.",)


def test_what_is_to_come_is_listed_with_its_date_and_its_doubt(page, catalogue):
    choose(page.shelf(LAW), "upcoming")
    said = {entry.title: entry.subtitle for entry in page.shelf(LAW).model.values}
    for change in catalogue.law.upcoming:
        day = change.date.strftime("%d/%m/%Y") if change.date else "date inconnue"
        assert day in said[change.title]
        assert ("à vérifier" in said[change.title]) == (change.confidence == "C")


def test_what_is_to_come_says_its_source_and_its_rules(catalogue):
    for change in catalogue.law.upcoming:
        text = upcoming_sheet(change, catalogue.law, DAY).text()
        assert change.source in text
        assert change.summary in text
        assert all(catalogue.law.rules[name].title in text for name in change.rules)


def test_a_change_whose_day_has_come_is_not_said_to_come(catalogue):
    change = next(one for one in catalogue.law.upcoming if one.date == LATER)
    assert upcoming_sheet(change, catalogue.law, DAY).lead == "À venir, à partir du 01/01/2027"
    assert upcoming_sheet(change, catalogue.law, LATER).lead == "Depuis le 01/01/2027"


def test_each_rule_shows_its_texts_to_read_and_no_blank(catalogue):
    for rule in catalogue.law.rules.values():
        text = rule_sheet(rule, catalogue.law, DAY).text()
        assert rule.explanation.strip() in text
        assert "{" not in text
        for name in rule.grounds:
            ground = catalogue.law.texts[name]
            assert f"{ground.article} : {ground.title}\n{ground.link}" in text


def test_a_rule_to_come_is_said_so_in_the_list(catalogue):
    rule = catalogue.law.rules["agec58-info-2027"]

    def said(day):
        entries = law_entries(catalogue.law, day)
        return next(entry.subtitle for entry in entries if entry.title == rule.title)

    assert "à venir" in said(DAY)
    assert "à venir" not in said(LATER)


@pytest.mark.parametrize(
    ("since", "until", "said"),
    [
        (None, None, "En vigueur, sans limite de date."),
        (DAY, DAY, "En vigueur, du 22/11/2026 au 22/11/2026."),
        (LATER, None, "À venir, à partir du 01/01/2027."),
        (None, datetime.date(2026, 11, 21), "N’est plus en vigueur, jusqu’au 21/11/2026."),
    ],
)
@pytest.mark.usefixtures("qapp")
def test_the_dates_are_said_in_a_sentence(since, until, said):
    assert validity(since, until, DAY) == said
    assert said.lower().startswith(standing(since, until, DAY))


def test_the_shelf_of_law_is_named_and_reached_with_the_keyboard(page):
    shelf = page.shelf(LAW)
    for control in (shelf.search, shelf.bar.combos[0], shelf.list, shelf.reader, shelf.copy):
        assert control.focusPolicy() & Qt.FocusPolicy.TabFocus
        assert control.accessibleName() or control.text()
    flags = shelf.reader.textInteractionFlags()
    assert flags & Qt.TextInteractionFlag.TextSelectableByMouse


def test_a_correction_that_only_quotes_the_tender_is_left_out(catalogue):
    rules = catalogue.law.rules
    sheets = [rule_sheet(rule, catalogue.law, DAY).text() for rule in rules.values()]
    assert not [text for text in sheets if "Que faire\n…" in text or " …\n" in text]
    assert "Que faire" not in rule_sheet(rules["bonne-place"], catalogue.law, DAY).text()
    assert "Que faire\nLimitez" in rule_sheet(rules["disp-petits-lots"], catalogue.law, DAY).text()


def test_an_indicative_amount_is_not_shown_as_a_threshold(catalogue):
    law = catalogue.law
    cost = law.thresholds["cout-heure-insertion"]
    entry, sheet = amount_entry(cost, law, DAY), threshold_sheet(cost, law, DAY)
    assert entry.subtitle.startswith("Montant indicatif · 30")
    assert sheet.lead.startswith("Montant indicatif")
    for text in (entry.subtitle, sheet.text()):
        assert "HT" not in text
        assert "Seuil" not in text
    limit = law.thresholds["controle-legalite"]
    assert "HT" in threshold_sheet(limit, law, DAY).text()
    assert amount_entry(limit, law, DAY).subtitle.startswith("Seuil")
