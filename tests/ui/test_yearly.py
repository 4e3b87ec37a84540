import datetime
from dataclasses import replace

import pytest
from PySide6.QtCore import QSize, QTranslator
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QApplication
from typing_extensions import override

from desktop_app.core.follow_up import Award, FollowUp, LotAward, Structure, YearlySpend
from desktop_app.core.money import Money
from desktop_app.settings import Settings, Theme
from desktop_app.ui.models.yearly import YearlyColumn, YearlyTableModel
from desktop_app.ui.pages.tenders import TendersPage
from desktop_app.ui.theme import apply_theme
from desktop_app.ui.yearly.dialog import YearlyDialog
from desktop_app.ui.yearly.words import aim_word, parts_word, unknown_word

YEAR = 2026


@pytest.fixture
def contracts(session, contract_tender):
    """Keep a contract of the year, and one that nobody awarded."""
    lots = (LotAward(lot=1, structure=Structure.ADAPTED, amount=Money(4_700_000)),)
    spending = (
        YearlySpend(
            year=YEAR,
            category="agec-textiles",
            total=Money(100_000),
            parts={"recycle": Money(15_000)},
        ),
    )
    award = Award(start=datetime.date(YEAR, 3, 1), end=datetime.date(YEAR, 12, 31), lots=lots)
    kept = session.book.tenders.put(contract_tender).identifiers[0]
    session.book.follow_ups.put(kept, FollowUp(award=award, spending=spending))
    session.book.tenders.put(replace(contract_tender, subject="Sans attribution"))


@pytest.fixture
def dialog(qtbot, session, contracts):  # noqa: ARG001 - what it shows
    dialog = YearlyDialog(session)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.table is not None)
    yield dialog
    dialog.close()


def cells(dialog, column):
    model = dialog.model
    return [model.cell(value, column) for value in model.values]


def test_the_table_shows_the_year_that_runs(dialog):
    assert dialog.year.currentText() == str(YEAR)
    assert "1 marché" in dialog.summary.text()
    assert "15\u00a0%" in cells(dialog, YearlyColumn.SHARE)
    assert "non connu" in cells(dialog, YearlyColumn.SHARE)


def test_another_year_is_another_table(qtbot, dialog):
    dialog.show_year(YEAR - 1)
    qtbot.waitUntil(lambda: dialog.table.year == YEAR - 1)
    assert "0 marché" in dialog.summary.text()
    assert not dialog.chart.isVisible()
    assert not dialog.picture.isEnabled()


def test_the_chart_says_in_words_what_it_draws(dialog):
    said = dialog.chart.accessibleDescription().replace("\u00a0", " ")
    assert "intégrant des matières recyclées : 15 %, 150 sur 1 000 €" in said
    assert "non connu" not in said
    assert all(measure.share is not None for measure in dialog.chart.measures)


@pytest.mark.parametrize("theme", [Theme.LIGHT, Theme.DARK])
def test_the_chart_is_drawn_in_both_themes(qapp, dialog, theme):
    apply_theme(qapp, Settings(theme=theme))
    picture = dialog.chart.grab().toImage()
    colours = {picture.pixel(x, y) for x in range(0, 400, 7) for y in range(0, 200, 7)}
    assert len(colours) > 3
    apply_theme(qapp, Settings(theme=Theme.LIGHT))


def test_the_chart_grows_with_what_it_shows(dialog):
    chart = dialog.chart
    tall = chart.heightForWidth(600)
    assert chart.heightForWidth(300) > tall
    chart.show_measures(chart.measures[:1], "")
    assert chart.heightForWidth(600) < tall


def test_the_chart_is_written_as_a_picture_of_dots_or_of_lines(dialog):
    assert QImage.fromData(dialog.chart.png()).size() == QSize(1200, 675)
    svg = dialog.chart.svg().decode()
    assert svg.startswith("<?xml")
    assert "considération" in svg


def test_the_table_is_copied_as_text(dialog):
    dialog.copy.click()
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0].split("\t")[:2] == ["Indicateur", "Part"]
    assert len(lines) == len(dialog.model.values) + 1


def test_the_table_is_written_as_a_pdf(qtbot, dialog, session, tmp_path):
    session.files.answer = tmp_path / "bilan.pdf"
    dialog.print.click()
    qtbot.waitUntil(lambda: dialog.idle, timeout=20_000)
    assert session.files.answer.read_bytes().startswith(b"%PDF")
    assert "bilan.pdf" in dialog.summary.text()


def test_a_place_that_cannot_be_written_is_said(qtbot, dialog, session, tmp_path):
    session.files.answer = tmp_path / "absent" / "bilan.pdf"
    before = dialog.summary.text()
    dialog.print.click()
    qtbot.waitUntil(lambda: dialog.summary.text() != before, timeout=20_000)
    assert not session.files.answer.exists()


def test_nothing_is_written_when_nobody_says_where(dialog, tmp_path):
    dialog.print.click()
    assert dialog.idle
    assert list(tmp_path.glob("*.pdf")) == []


def test_each_field_and_button_has_a_name(dialog):
    for widget in (dialog.year, dialog.rows, dialog.chart):
        assert widget.accessibleName()
    for button in (dialog.copy, dialog.picture, dialog.print, dialog.close_button):
        assert button.text()


def test_the_model_of_the_table_keeps_its_promises(dialog, qtmodeltester):
    qtmodeltester.check(dialog.model)
    empty = YearlyTableModel()
    qtmodeltester.check(empty)
    assert empty.text().count("\n") == 0


def test_the_page_of_tenders_opens_the_table(qtbot, show_page):
    page = show_page(TendersPage)
    page.yearly.click()
    found = [one for one in QApplication.topLevelWidgets() if isinstance(one, YearlyDialog)]
    (dialog,) = (one for one in found if one.isVisible())
    qtbot.waitUntil(lambda: dialog.table is not None)
    dialog.close()


class Marks(QTranslator):
    """Marks what goes through the language of the window."""

    @override
    def isEmpty(self):
        return False

    @override
    def translate(self, context, source, _disambiguation=None, _count=-1):
        return f"[{source}]" if context == "Yearly" else ""


@pytest.fixture
def marked(qapp):
    translator = Marks()
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


@pytest.mark.usefixtures("marked")
def test_the_window_speaks_its_language_and_the_paper_french(dialog):
    shares, parts = cells(dialog, YearlyColumn.SHARE), cells(dialog, YearlyColumn.PARTS)
    assert "[non connu]" in shares
    assert "[150 sur 1\u00a0000]\u00a0€" in parts
    said = dialog.remarks.text().splitlines()
    assert len(said) >= 2
    assert all(text.startswith("[") for text in said)
    assert not any(remark.startswith("[") for remark in dialog.table.remarks)
    assert "non connu" in [measure.share_said for measure in dialog.table.measures]


def test_what_is_not_counted_is_said_alike_on_screen_and_on_paper(dialog):
    for measure in dialog.table.measures:
        assert bool(unknown_word(measure)) is bool(measure.unknown)
        assert parts_word(measure) == measure.parts_said
        assert aim_word(measure) == measure.aim_said


def test_a_column_that_says_nothing_gives_its_room(qtbot, dialog):
    said = [unknown_word(measure) for measure in dialog.model.values]
    assert dialog.rows.isColumnHidden(YearlyColumn.UNKNOWN) is not any(said)
    dialog.show_year(YEAR - 10)
    qtbot.waitUntil(lambda: dialog.table.year == YEAR - 10)
    said = [unknown_word(measure) for measure in dialog.model.values]
    assert dialog.rows.isColumnHidden(YearlyColumn.UNKNOWN) is not any(said)
