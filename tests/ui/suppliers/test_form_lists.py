"""What a record has several of: offers, addresses, contacts, approvals, tags, lists."""

import datetime

import pytest

from desktop_app.core.contact import Contact
from desktop_app.core.place import Place
from desktop_app.core.profile import Approval, OfferKind, is_typed
from desktop_app.ui.figures import day_from
from desktop_app.ui.suppliers.form_approvals import standing
from desktop_app.ui.suppliers.form_cards import Cards
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.sign import Shade

DAY = datetime.date(2026, 11, 22)


@pytest.fixture
def part(record, qtbot):
    """Open the section of a path and return its field once it is whole."""

    def find(path):
        record.form.show_field(path)
        found = (entry for section in record.form.sections for entry in section.fields())
        field = next(entry.field for entry in found if entry.path == path)
        if isinstance(field, Cards):
            qtbot.waitUntil(lambda: len(field.sheets) == len(field.values))
        return field

    return find


def entry(sheet, path):
    return next(found.field for found in sheet.fields() if found.path == path)


def take_out(cards, rank):
    card = cards.sheets[rank].parentWidget()
    next(
        button for button in card.findChildren(Button) if "Retirer," in button.accessibleName()
    ).click()


def leave(field, text):
    field.setText(text)
    field.editingFinished.emit()


def test_every_offer_is_shown_with_its_own_territory(part):
    offers = part("profile.offers")
    first, second = offers.sheets
    assert entry(first, "territory.radius_km").text() == "30"
    assert entry(second, "territory.whole_country").isChecked()
    assert entry(first, "territory.radius_km").isEnabled()
    assert not entry(second, "territory.radius_km").isEnabled()


def test_an_offer_is_kept_when_a_field_of_it_is_left(record, part, hand):
    offers = part("profile.offers")
    before = record.kept().profile.offers
    hand.clicks(offers.adding)
    assert record.kept().profile.offers == before
    third = offers.sheets[-1]
    assert third.entries[0].field.hasFocus()
    hand.answers(entry(third, "title"), "Désinfection")
    entry(third, "kind").answered.emit(OfferKind.STAFF)
    entry(third, "families").add("nettoyage-locaux")
    leave(entry(third, "territory.departments").entry, "76; eure; 2a")
    kept = record.kept().profile
    assert kept.offers[:2] == before
    assert kept.offers[2].title == "Désinfection"
    assert kept.offers[2].kind is OfferKind.STAFF
    assert kept.offers[2].families == ("nettoyage-locaux",)
    assert kept.offers[2].territory.departments == ("76", "27", "2A")
    assert is_typed(kept, "profile.offers")


def test_codes_of_the_european_list_are_checked_and_named(record, part):
    chips = entry(part("profile.offers").sheets[0], "cpv")
    leave(chips.entry, "90911300")
    assert record.kept().profile.offers[0].cpv == ("90910000-9", "90911300-9")
    assert "vitres" in chips.word("90911300-9")
    leave(chips.entry, "99999999")
    assert not chips.problem.isHidden()
    assert "99999999" in chips.problem.text()
    assert record.kept().profile.offers[0].cpv == ("90910000-9", "90911300-9")


def test_a_wrong_control_digit_is_refused_with_the_right_code(record, part):
    chips = entry(part("profile.offers").sheets[0], "cpv")
    leave(chips.entry, "90911300-8")
    assert record.kept().profile.offers[0].cpv == ("90910000-9",)
    assert "90911300-9" in chips.problem.text()
    leave(chips.entry, "90911300-9")
    assert record.kept().profile.offers[0].cpv == ("90910000-9", "90911300-9")
    assert chips.problem.isHidden()


def test_what_a_code_may_be_is_suggested(part):
    chips = entry(part("profile.offers").sheets[0], "cpv")
    chips.entry.textEdited.emit("nettoyage de vitres")
    suggested = chips.suggester.completer.model().stringList()
    assert "90911300-9 – Services de nettoyage de vitres" in suggested
    chips.entry.textEdited.emit("")
    assert chips.suggester.completer.model().rowCount() == 0


def test_an_offer_that_is_taken_out_can_be_put_back(record, part, said):
    offers = part("profile.offers")
    before = record.kept().profile.offers
    take_out(offers, 0)
    assert [offer.title for offer in record.kept().profile.offers] == ["Vitres"]
    assert entry(offers.sheets[0], "title").text() == "Vitres"
    said[-1].act()
    assert record.kept().profile.offers == before
    assert entry(offers.sheets[0], "title").text() == "Bureaux"


def test_an_empty_card_that_is_taken_out_says_nothing(part, hand, said):
    offers = part("profile.offers")
    hand.clicks(offers.adding)
    take_out(offers, -1)
    assert len(offers.sheets) == 2
    assert said == []


def test_a_postcode_of_one_commune_fills_the_commune(record, part):
    place = part("place")
    leave(entry(place, "commune"), "")
    leave(entry(place, "postcode"), "27400")
    leave(entry(place, "postcode"), "76000")
    kept = record.kept().place
    assert (kept.commune, kept.insee) == ("Rouen", "76540")
    assert kept.latitude is not None
    assert entry(place, "commune").text() == "Rouen"


def test_a_postcode_of_several_communes_asks_which(record, part):
    place = part("place")
    leave(entry(place, "commune"), "")
    leave(entry(place, "postcode"), "76520")
    kept = record.kept().place
    assert (kept.insee, kept.latitude) == ("", None)
    assert place.choice.count() > 1
    assert not place.choice.isHidden()
    insee = place.choice.values[0]
    place.choice.answered.emit(insee)
    kept = record.kept().place
    assert kept.insee == insee
    assert kept.commune == entry(place, "commune").text() != ""
    assert kept.latitude is not None
    assert place.choice.isHidden()


def test_an_unknown_commune_has_no_distance(record, part):
    place = part("place")
    leave(entry(place, "postcode"), "")
    leave(entry(place, "commune"), "Zzyzx-sur-Rien")
    kept = record.kept().place
    assert (kept.commune, kept.insee, kept.latitude) == ("Zzyzx-sur-Rien", "", None)
    assert "distance non calculable" in place.told.text()


def test_another_street_leaves_the_commune_as_it_was(record, part):
    before = record.kept().place
    leave(entry(part("place"), "street"), "3 rue des Prés")
    kept = record.kept().place
    assert (kept.insee, kept.latitude) == (before.insee, before.latitude)
    assert is_typed(record.kept().profile, "place.street")
    assert not is_typed(record.kept().profile, "place.commune")


def test_other_addresses_and_contacts_are_kept(record, part, hand):
    hand.clicks(part("profile.other_places").adding)
    leave(entry(part("profile.other_places").sheets[0], "postcode"), "76000")
    hand.clicks(part("profile.other_contacts").adding)
    leave(entry(part("profile.other_contacts").sheets[0], "name"), "Dominique Petit")
    kept = record.kept().profile
    (place,) = kept.other_places
    assert isinstance(place, Place)
    assert (place.commune, place.insee) == ("Rouen", "76540")
    assert kept.other_contacts == (Contact(name="Dominique Petit"),)


@pytest.mark.parametrize(
    ("since", "until", "shade", "said"),
    [
        (None, DAY - datetime.timedelta(1), Shade.BAD, "Terminé"),
        (None, DAY, Shade.WARNING, "bientôt"),
        (None, DAY + datetime.timedelta(90), Shade.WARNING, "bientôt"),
        (None, DAY + datetime.timedelta(91), Shade.GOOD, "En vigueur"),
        (DAY + datetime.timedelta(1), None, Shade.WARNING, "Pas encore"),
        (None, None, Shade.QUIET, "inconnue"),
    ],
)
def test_an_approval_says_how_it_stands(since, until, shade, said):
    found, text = standing(Approval(label="ESUS", since=since, until=until), DAY)
    assert found is shade
    assert said in text


def test_an_approval_follows_its_end_as_it_is_typed(record, part, hand, session):
    cards = part("profile.approvals")
    hand.clicks(cards.adding)
    sheet = cards.sheets[0]
    assert sheet.verdict.isHidden()
    key, label = next(iter(session.catalogue.labels.items()))
    leave(entry(sheet, "label"), label.title.upper())
    leave(entry(sheet, "until"), "21/11/2026")
    assert sheet.verdict.shade is Shade.BAD
    assert record.kept().profile.approvals == (
        Approval(label=key, until=datetime.date(2026, 11, 21)),
    )
    leave(entry(sheet, "until"), "21/11/2030")
    assert sheet.verdict.shade is Shade.GOOD


def test_tags_and_lists_are_added_once_and_suggested(record, part, session):
    tags, lists = part("profile.tags"), part("profile.lists")
    leave(tags.entry, "urgent ; à rencontrer; urgent")
    leave(lists.entry, "Propreté")
    leave(lists.entry, "Sourcing 2026")
    kept = record.kept().profile
    assert kept.tags == ("à rencontrer", "urgent")
    assert kept.lists == ("Propreté", "Sourcing 2026")
    lists.entry.textEdited.emit("prop")
    assert lists.suggester.completer.model().stringList() == ["Propreté"]
    lists.remove("Propreté")
    assert record.kept().profile.lists == ("Sourcing 2026",)
    assert session.book.suppliers.lists() == {"Sourcing 2026": 1}


def test_a_suggestion_is_added_as_soon_as_it_is_chosen(record, part, qapp):
    chips = entry(part("profile.offers").sheets[0], "cpv")
    line = "90911300-9 – Services de nettoyage de vitres"
    chips.suggester.completer.activated[str].emit(line)
    qapp.processEvents()
    assert record.kept().profile.offers[0].cpv == ("90910000-9", "90911300-9")
    assert chips.entry.text() == ""


def test_a_tag_may_hold_a_dash(record, part):
    leave(part("profile.tags").entry, "vu – salon 2026")
    assert record.kept().profile.tags[-1] == "vu – salon 2026"


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("3/2/2027", datetime.date(2027, 2, 3)),
        (" 03.02.2027 ", datetime.date(2027, 2, 3)),
        ("2027-02-03", datetime.date(2027, 2, 3)),
        ("31/02/2027", None),
        ("3/2/27", None),
        ("demain", None),
    ],
)
def test_a_day_is_read_as_people_type_it(text, day):
    assert day_from(text) == day
