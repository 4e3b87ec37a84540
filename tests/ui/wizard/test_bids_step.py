from decimal import Decimal

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from desktop_app.core.bid import Bid, BidSheet, Mark
from desktop_app.core.criterion import Criterion, CriterionKind, Level
from desktop_app.core.lot import Lot
from desktop_app.core.money import Money
from desktop_app.ui.wizard.steps.bids import BidsStep

LEVELS = tuple(Level(points=points, description=f"Niveau {points}") for points in (0, 50, 100))
PRICE = Criterion(designation="Prix", kind=CriterionKind.PRICE, weight=Decimal(60))
GREEN = Criterion(
    designation="Vert", kind=CriterionKind.ENVIRONMENT, weight=Decimal(30), levels=LEVELS
)
TEAM = Criterion(designation="Équipe", kind=CriterionKind.TECHNICAL, weight=Decimal(10))


@pytest.fixture
def step(editor, open_step):
    editor.change(subject="Nettoyage", criteria=(PRICE, GREEN, TEAM))
    return open_step(BidsStep)


def kept(editor):
    editor.session.book.tenders.get(editor.identifier)
    return editor.session.book.bids.get(editor.identifier).bids


def cells(step):
    model = step.ranking.model
    return [
        [model.index(row, column).data() for column in range(3)] for row in range(model.rowCount())
    ]


def bid(bidder, price, green, team, **fields):
    marks = (Mark(part="vert", share=Decimal(green)), Mark(part="equipe", share=Decimal(team)))
    return Bid(bidder=bidder, price=Money.from_euros(price), marks=marks, **fields)


def fill(step, editor, *bids):
    for item in bids:
        step.bids.add(item)
    assert kept(editor)[-len(bids) :] == bids


def test_bid_is_typed_judged_and_kept_beside_the_tender(step, editor, qtbot, type_text, pick):
    step.add_bid()
    card = step.cards[0]
    assert card.bidder.hasFocus() or step.focusWidget() is card.bidder
    type_text(card.bidder, "Propreté & Cie")
    type_text(card.price, "40000")
    pick(card.rows[1].field, Decimal(50))
    qtbot.keyClick(card.rows[1].field, Qt.Key.Key_Enter)
    type_text(card.rows[2].field, "80,5")
    type_text(card.rows[2].comment, "Équipe formée")
    step.bids.flush()
    (found,) = kept(editor)
    assert (found.bidder, found.price) == ("Propreté & Cie", Money.from_euros(40_000))
    assert {mark.part: mark.share for mark in found.marks} == {
        "vert": Decimal(50),
        "equipe": Decimal("80.5"),
    }
    assert cells(step) == [["1re", "Propreté & Cie", "83,05"]]


def test_ranking_follows_each_bid_and_the_dossier_holds_none(step, editor):
    fill(step, editor, bid("A", 40_000, 100, 50), bid("B", 30_000, 0, 50))
    assert [row[:2] for row in cells(step)] == [["1re", "A"], ["2e", "B"]]
    step.bids.edit(0, bid("A", 90_000, 0, 0))
    assert [row[:2] for row in cells(step)] == [["1re", "B"], ["2e", "A"]]
    assert "A" not in [text.title for text in editor.tender.texts]
    assert not hasattr(editor.tender, "bids")


def test_removed_bid_comes_back_when_undone(step, editor):
    fill(step, editor, bid("A", 40_000, 100, 50), bid("B", 30_000, 0, 50))
    step.cards[0].remove.click()
    assert [item.bidder for item in kept(editor)] == ["B"]
    editor.undo()
    assert [item.bidder for item in kept(editor)] == ["A", "B"]
    editor.redo()
    assert [item.bidder for item in kept(editor)] == ["B"]


def test_undoing_a_bid_leaves_the_tender_alone(step, editor):
    step.bids.add(bid("A", 40_000, 100, 50))
    editor.undo()
    assert (kept(editor), editor.tender.subject) == ((), "Nettoyage")


def test_low_price_is_warned_of_with_its_questions(step, editor):
    fill(step, editor, bid("A", 50_000, 50, 50), bid("B", 52_000, 50, 50))
    assert step.low.isHidden()
    step.bids.add(bid("C", 20_000, 50, 50))
    assert not step.low.isHidden()
    assert "«\u00a0C\u00a0»" in step.low.found.text()
    step.low.copy.click()
    assert "convention collective" in QGuiApplication.clipboard().text()


def test_motives_are_given_once_every_bid_is_judged(step, editor):
    fill(step, editor, bid("A", 40_000, 100, 50), bid("B", 30_000, 0, 50))
    step.motives.bidder.answered.emit(1)
    assert "classée 2e sur 2" in step.motives.text.value()
    step.motives.copy.click()
    assert "L’offre retenue est celle de A" in QGuiApplication.clipboard().text()
    step.bids.add(Bid(bidder="C"))
    assert step.motives.text.value().startswith("Analyse à terminer")
    assert not step.motives.copy.isEnabled()


def test_bid_set_aside_leaves_the_ranking(step, editor):
    fill(step, editor, bid("A", 40_000, 100, 50), bid("B", 30_000, 0, 50, irregular="Incomplète"))
    assert [row[1] for row in cells(step)] == ["A"]
    assert "Offre écartée, B\u00a0: Incomplète" in step.ranking.remark.text()


def test_bids_of_the_lot_on_screen_are_shown(editor, open_step):
    lots = (Lot(number=1, designation="Mairie"), Lot(number=2, designation="École"))
    editor.change(subject="Nettoyage", criteria=(PRICE, GREEN, TEAM), lots=lots)
    step = open_step(BidsStep)
    step.add_bid()
    step.lot.answered.emit(2)
    assert [card.isHidden() for card in step.cards] == [True]
    step.add_bid()
    step.cards[0].bidder.textEdited.emit("")
    assert [item.lot for item in kept(editor)] == [1, 2]


def test_tender_without_criteria_says_what_to_do(editor, open_step):
    editor.change(subject="Nettoyage")
    step = open_step(BidsStep)
    assert "critères" in step.refusal.text()
    assert not step.add.isEnabled()
    assert not step.grid.isEnabled()


@pytest.mark.parametrize("form", ["xlsx", "ods"])
def test_grid_is_saved_where_the_clerk_says(step, editor, qtbot, form):
    fill(step, editor, bid("A", 40_000, 100, 50))
    said = []
    editor.session.said.connect(said.append)
    getattr(step.grid, form).click()
    qtbot.waitUntil(lambda: bool(said))
    path = next(editor.session.files.folder.glob(f"*.{form}"))
    assert said[0].text == "La grille est enregistrée."
    if form == "xlsx":
        assert openpyxl.load_workbook(path)["Analyse"]["D4"].value == "A"


def test_full_disk_is_said_and_nothing_is_lost(step, editor, qtbot):
    fill(step, editor, bid("A", 40_000, 100, 50))
    editor.session.files.folder /= "absent/plus-loin"
    said = []
    editor.session.said.connect(said.append)
    step.grid.xlsx.click()
    qtbot.waitUntil(lambda: bool(said))
    assert "absent" in said[0].text
    assert kept(editor) == (bid("A", 40_000, 100, 50),)


def test_sheet_is_read_again_when_the_tender_is_opened_again(step, editor):
    fill(step, editor, bid("A", 40_000, 100, 50))
    assert editor.session.book.bids.get(editor.identifier) == BidSheet(
        bids=(bid("A", 40_000, 100, 50),)
    )
    again = BidsStep(editor)
    again.show_tender(editor.tender)
    assert [card.bidder.text() for card in again.cards] == ["A"]
    again.deleteLater()
