from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from desktop_app.core.later import given
from desktop_app.core.money import Money
from desktop_app.ui.wizard.duty_sheet import sheet_of


@pytest.fixture
def view(open_wizard, contract_tender):
    buyer = replace(contract_tender.buyer, population=1500, fleet=3, yearly_purchases=None)
    return open_wizard(replace(contract_tender, family="espaces-verts", buyer=buyer))


def parts(view):
    return {part.heading: "\n".join(part.lines) for part in sheet_of(view.editor).parts}


def plain(text):
    return text.replace("\u00a0", " ").replace("\u202f", " ")


def test_the_sheet_says_what_it_looked_at(view):
    told = plain(parts(view)["Ce qui a été regardé"])
    for line in ("Famille d’achat : ", "Population de la commune : 1 500", "véhicules : 3"):
        assert line in told
    view.editor.change(amount=Money(0), family="")
    told = plain(parts(view)["Ce qui a été regardé"])
    assert "Famille d’achat : à renseigner" in told
    assert "Montant estimé : à renseigner" in told


def test_each_duty_says_its_state_its_reason_and_its_text(view):
    found = {plain(heading): plain(text) for heading, text in parts(view).items()}
    weeds = found["S’applique : Espaces verts sans produit phytosanitaire de synthèse"]
    assert "Pourquoi : La famille est l’entretien des espaces verts." in weeds
    assert "Votre dossier : " in weeds
    assert "L253-7" in weeds
    assert "Se compte sur l’année" not in weeds
    assert next(one for one in found if one.startswith("S’applique")).endswith("de synthèse")
    assert "À décider : Schéma d’achats responsables" in found
    vehicles = "La règle vise un autre cas : la famille est celle des véhicules. ("
    assert vehicles in found["Ne s’applique pas"]


def test_a_yearly_duty_proposes_and_says_that_it_does_not_block(view, catalogue):
    family = catalogue.families["espaces-verts"]
    families = {**catalogue.families, "espaces-verts": replace(family, traits=("vehicules",))}
    view.editor.session.data = given(replace(catalogue, families=families))
    buyer = replace(view.editor.tender.buyer, fleet=21)
    view.editor.change(buyer=buyer)
    heading = "S’applique\u00a0: Renouvellement du parc\u00a0: 40\u00a0% de faibles émissions"
    told = plain(parts(view)[heading])
    assert "Se compte sur l’année : une clause et un suivi sont proposés." in told
    assert "Ce que vous pouvez faire : " in told
    view.editor.change(buyer=replace(buyer, fleet=20))
    assert heading not in parts(view)


def test_a_day_out_of_the_rules_is_said_in_the_sheet(view):
    view.editor.change(date=view.editor.tender.date.replace(year=2018))
    sheet = sheet_of(view.editor)
    assert "hors de la période couverte" in sheet.lead
    assert len(sheet.parts) == 1


@pytest.mark.parametrize("place", ["need", "panel"])
def test_the_sheet_opens_with_the_keyboard_and_gives_it_back(view, qtbot, place):
    button = view.step(0).duties if place == "need" else view.panel.duties
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)
    dialog = button.dialog
    qtbot.waitExposed(dialog)
    assert dialog.reader.accessibleName() == "Fiche des devoirs"
    assert "S’applique" in dialog.reader.accessibleDescription()
    assert "Espaces verts sans produit" in dialog.reader.toPlainText()
    qtbot.mouseClick(dialog.copy, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == sheet_of(view.editor).text()
    qtbot.keyClick(dialog.reader, Qt.Key.Key_Escape)
    assert button.dialog is None
    assert view.focusWidget() is button


def test_the_sheet_follows_the_answers_being_typed(view, qtbot):
    view.editor.typed(subject="Tonte")
    qtbot.mouseClick(view.panel.duties, Qt.MouseButton.LeftButton)
    assert view.editor.session.book.tenders.get(view.editor.identifier).subject == "Tonte"
    view.panel.duties.dialog.reject()


def test_the_sheet_wraps_its_lines_in_large_type(view, qapp):
    font = QApplication.font()
    larger = QApplication.font()
    larger.setPointSizeF(font.pointSizeF() * 2)
    qapp.setFont(larger)
    try:
        view.panel.duties.open_sheet()
        dialog = view.panel.duties.dialog
        assert dialog.reader.horizontalScrollBar().maximum() == 0
        assert dialog.close_button.isVisible()
        dialog.reject()
    finally:
        qapp.setFont(font)
