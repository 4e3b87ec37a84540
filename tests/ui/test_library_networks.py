from collections import Counter
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel

from desktop_app.core.errors import UserError
from desktop_app.core.network_kind import NetworkKind
from desktop_app.core.town_network import TownNetwork
from desktop_app.law.text import Confidence
from desktop_app.ui.dialogs.town_network import TownNetworkDialog
from desktop_app.ui.library.networks import network_entries, network_kind_names, network_sheet
from desktop_app.ui.notice import Tone
from desktop_app.ui.page_list import RANKS
from desktop_app.ui.pages.library import NETWORKS, LibraryPage

LILLE, FORT_DE_FRANCE = "59350", "97209"
OWN = TownNetwork(
    name="Maison de l’emploi",
    kind=NetworkKind.FACILITATOR,
    work="Relit nos clauses.",
    website="https://exemple.fr",
    notes="Accueil",
)
pytestmark = pytest.mark.usefixtures("_french_window")


@pytest.fixture
def shelf(session, show_page, qtbot):
    """Show the shelf of a town of a commune."""
    pages = []

    def show(insee=LILLE):
        session.settings = replace(session.settings, insee=insee)
        page = show_page(LibraryPage)
        pages.append(page)
        page.tabs.setCurrentIndex(NETWORKS)
        qtbot.waitUntil(lambda: page.shelf(NETWORKS).is_filled)
        return page.shelf(NETWORKS)

    yield show
    pages.clear()


@pytest.fixture
def kept():
    return []


@pytest.fixture
def ask(qtbot, kept):
    def build(network=OWN, keep=kept.append):
        dialog = TownNetworkDialog(network, keep)
        qtbot.addWidget(dialog)
        with qtbot.waitActive(dialog):
            dialog.open()
            dialog.activateWindow()
        return dialog

    return build


def shown(shelf):
    return [entry.subtitle.split(" · ")[0] for entry in shelf.model.values]


def shared(texts):
    letters = Counter(text.replace("&&", "").partition("&")[2][:1].lower() for text in texts)
    return [letter for letter, count in letters.items() if letter and count > 1]


def plain(text):
    return text.replace("\u00a0", " ")


def test_every_sort_of_body_has_a_name():
    assert set(network_kind_names()) == set(NetworkKind)


def test_the_region_of_the_town_is_shown_first_then_the_country(shelf):
    regions = shown(shelf())
    assert set(regions) == {"Hauts-de-France", "France entière"}
    assert regions == sorted(regions, key=lambda region: region != "Hauts-de-France")


def test_another_town_sees_its_own_region(shelf):
    assert shown(shelf(FORT_DE_FRANCE))[0] == "Martinique"


@pytest.mark.parametrize("insee", ["", "00000"])
def test_a_town_whose_place_is_not_known_sees_every_region_and_is_told(shelf, insee, catalogue):
    found = shelf(insee)
    assert set(shown(found)) == {one.title for one in catalogue.networks.values()}
    assert "code INSEE" in found.lead.text()
    assert found.lead.isVisible()


def test_the_region_follows_the_preferences(shelf, session):
    found = shelf("")
    session.keep(replace(session.settings, insee=LILLE))
    assert shown(found)[0] == "Hauts-de-France"
    assert not found.lead.isVisible()


def test_what_was_not_found_is_said_so_and_never_invented(shelf):
    found = shelf(FORT_DE_FRANCE)
    assert found.open("network:martinique:reseau-acheteurs")
    text = plain(found.reader.toPlainText())
    assert text.startswith("Non trouvé, à compléter : Réseau d’acheteurs publics")
    assert "http" not in text


def test_a_sheet_gives_its_sources_and_says_an_address_not_found(catalogue):
    for one in catalogue.networks.values():
        for network in one.networks:
            text = network_sheet(one, network).text()
            assert all(source in text for source in network.sources)
            assert "23/11/2026" in text
            assert ("Adresse non trouvée" in text) != bool(network.website)


def test_only_what_is_to_be_checked_is_said_so_in_the_list(catalogue):
    unsure = [
        network.name
        for one in catalogue.networks.values()
        for network in one.networks
        if network.confidence is Confidence.TO_CHECK
    ]
    told = [one.title for one in network_entries(catalogue) if "à vérifier" in one.subtitle]
    assert sorted(told) == sorted(unsure) != []


def test_a_body_of_the_town_is_added_by_the_keyboard(shelf, hand, session, said):
    found = shelf()
    assert not found.edit.isVisible()
    found.add.setFocus()
    hand.presses(found.add, Qt.Key.Key_Space)
    dialog = found.desk.dialog
    hand.types(dialog.name, OWN.name)
    dialog.kind.setCurrentIndex(dialog.kind.values.index(OWN.kind))
    hand.presses(dialog.save_button, Qt.Key.Key_Space)
    (network,) = session.book.networks.all()
    assert (network.name, network.kind) == (OWN.name, OWN.kind)
    assert found.current.title == OWN.name
    assert found.edit.isVisible()
    assert said[-1].tone is Tone.SAVED
    said[-1].act()
    assert session.book.networks.all() == ()


def test_a_body_of_the_town_is_changed_and_seen_in_every_region(shelf, hand, session, said):
    session.apply(session.book.networks.put(OWN))
    found = shelf(FORT_DE_FRANCE)
    assert found.current.title == OWN.name
    hand.clicks(found.edit)
    dialog = found.desk.dialog
    hand.types(dialog.name, "PLIE")
    hand.clicks(dialog.save_button)
    assert session.book.networks.all() == (replace(OWN, identifier=1, name="PLIE"),)
    assert found.current.title == "PLIE"
    found.bar.only(region="own")
    assert [entry.title for entry in found.model.values] == ["PLIE"]
    said[-1].act()
    assert session.book.networks.all() == (replace(OWN, identifier=1),)


def test_a_body_of_the_town_is_removed_then_put_back(shelf, session, said):
    session.apply(session.book.networks.put(OWN))
    found = shelf()
    QTest.keyClick(found.list, Qt.Key.Key_Delete)
    assert session.book.networks.all() == ()
    assert OWN.name not in [entry.title for entry in found.model.values]
    said[-1].act()
    assert [item.name for item in session.book.networks.all()] == [OWN.name]
    assert found.current.title == OWN.name


def test_a_shipped_body_is_neither_changed_nor_removed(shelf, said):
    found = shelf()
    QTest.keyClick(found.list, Qt.Key.Key_Delete)
    assert said == []
    assert not found.edit.isVisible()
    assert not found.remove.isVisible()


def test_the_shelf_and_its_dialog_are_named_and_reached_by_distinct_letters(
    window, session, hand, qtbot
):
    session.apply(session.book.networks.put(OWN))
    window.show_page(RANKS["LibraryPage"])
    page = window.page(RANKS["LibraryPage"])
    page.tabs.setCurrentIndex(NETWORKS)
    found = page.shelf(NETWORKS)
    qtbot.waitUntil(lambda: found.is_filled)
    buttons = [one for one in window.findChildren(QAbstractButton) if one.isVisible()]
    assert found.remove in buttons
    assert shared(one.text() for one in buttons) == []
    hand.clicks(found.edit)
    dialog = found.desk.dialog
    labels = [one.text() for one in dialog.findChildren(QLabel) if one.buddy()]
    assert shared((*labels, dialog.save_button.text(), dialog.cancel.text())) == []
    for field in (dialog.name, dialog.kind, dialog.work, dialog.website, dialog.notes):
        assert QAccessible.queryAccessibleInterface(field).text(QAccessible.Text.Name)
    dialog.reject()


def test_a_letter_shared_by_two_gestures_is_seen():
    assert shared(("&Nom", "N&otes", "&Notes", "A && B")) == ["n"]


def test_an_untouched_body_is_kept_as_it_was(ask, hand, kept):
    dialog = ask(replace(OWN, identifier=7))
    hand.clicks(dialog.save_button)
    assert kept == [replace(OWN, identifier=7)]


def test_a_body_without_a_sort_is_refused_in_a_sentence(ask, hand, kept):
    dialog = ask(None)
    hand.types(dialog.name, "PLIE")
    hand.clicks(dialog.save_button)
    assert kept == []
    assert "sorte d’organisme" in dialog.refusal.text()
    assert dialog.kind.hasFocus()


def test_what_the_book_refuses_stays_written(ask, hand):
    def refuse(_network):
        raise UserError("Il manque le nom.")

    dialog = ask(OWN, refuse)
    hand.clicks(dialog.save_button)
    assert dialog.isVisible()
    assert dialog.refusal.text() == "Il manque le nom."


def test_what_was_written_is_not_left_without_a_question(ask, hand):
    dialog = ask()
    hand.types(dialog.name, "autre")
    dialog.reject()
    assert dialog.question is not None
    dialog.question.reject()
    assert dialog.isVisible()
    dialog.done(TownNetworkDialog.DialogCode.Rejected)


def test_an_untouched_dialog_closes_at_once(ask):
    dialog = ask()
    dialog.reject()
    assert dialog.question is None
