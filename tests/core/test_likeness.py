from dataclasses import replace

import pytest

from desktop_app.core.contact import Contact
from desktop_app.core.likeness import Sureness, compare, emails, lines, phones
from desktop_app.core.names import core_name, near_ones, nearness
from desktop_app.core.place import Place
from desktop_app.core.profile import Profile
from desktop_app.core.supplier import Supplier

FOIX = Place(postcode="09000", commune="Foix", insee="09122")
PAMIERS = Place(postcode="09100", commune="Pamiers", insee="09225")
LENS = Place(postcode="62300", commune="Lens", insee="62498")
MARTIN = Supplier(name="Menuiserie Martin", place=FOIX)
UNIT, SECOND_UNIT = "300000001", "300000002"


def degree(one, other, shared=()):
    return compare(one, other, frozenset(shared)).degree


def why(one, other, shared=()):
    return " ".join(compare(one, other, frozenset(shared)).reasons)


def test_same_siret_is_certain_whatever_the_rest():
    one = replace(MARTIN, siret=f"{UNIT} 00012")
    other = Supplier(name="Autre chose", siret=f"{UNIT}00012", place=LENS)
    assert degree(one, other) is Sureness.CERTAIN
    assert f"Même SIRET\u00a0: {UNIT}00012" in why(one, other)


@pytest.mark.parametrize(
    ("siret", "other_siret"), [("", ""), (f"{UNIT}00012", ""), ("", f"{UNIT}00012")]
)
def test_near_names_of_one_town_are_likely(siret, other_siret):
    other = Supplier(name="SARL MARTIN MENUISERIES", siret=other_siret, place=FOIX)
    assert degree(replace(MARTIN, siret=siret), other) is Sureness.LIKELY
    assert "Même commune\u00a0: Foix" in why(MARTIN, other)


@pytest.mark.parametrize("town", [PAMIERS, LENS, Place()])
@pytest.mark.parametrize("name", ["Martin", "Menuiserie Martin"])
@pytest.mark.parametrize("numbers", [("", ""), ("00012", ""), ("00012", "00020")])
def test_two_martins_of_two_towns_are_never_certain(town, name, numbers):
    first, second = numbers
    one = Supplier(name=name, place=FOIX, siret=first and UNIT + first)
    other = Supplier(name=name, place=town, siret=second and SECOND_UNIT + second)
    assert degree(one, other) < Sureness.LIKELY


def test_two_martins_of_two_regions_are_nothing():
    assert degree(MARTIN, replace(MARTIN, place=LENS)) is Sureness.NONE
    assert degree(MARTIN, replace(MARTIN, place=PAMIERS)) is Sureness.POSSIBLE
    assert "Foix et Pamiers" in why(MARTIN, replace(MARTIN, place=PAMIERS))


def test_homonyms_of_one_town_are_only_possible_and_say_why():
    one = replace(MARTIN, siret=f"{UNIT}00012")
    other = replace(MARTIN, siret=f"{SECOND_UNIT}00012")
    assert degree(one, other) is Sureness.POSSIBLE
    assert "SIREN différents" in why(one, other)
    # The control: without the second number, they are likely.
    assert degree(one, MARTIN) is Sureness.LIKELY


def test_two_establishments_of_one_unit_are_likely_in_one_town_only():
    one = Supplier(name="Le Relais", siret=f"{UNIT}00012", place=FOIX)
    other = Supplier(name="Textiles du Sud", siret=f"{UNIT}00020", place=FOIX)
    assert degree(one, other) is Sureness.LIKELY
    assert "SIRET différents" in why(one, other)
    assert degree(one, replace(other, place=LENS)) is Sureness.NONE
    named = replace(other, name=one.name)
    assert "Même commune" not in why(one, named)


def test_same_line_is_possible_and_likely_with_a_near_name():
    contact = Contact(phone="05 61 00 00 01", email="Anne@exemple.org")
    one = replace(MARTIN, contact=contact, place=LENS)
    stranger = Supplier(name="Le Relais", contact=Contact(phone="+33 5.61.00.00.01"))
    assert degree(one, stranger) is Sureness.POSSIBLE
    assert "05\u00a061\u00a000\u00a000\u00a001" in why(one, stranger)
    mail = Contact(email="anne@EXEMPLE.org")
    assert degree(one, replace(MARTIN, contact=mail, place=FOIX)) is Sureness.LIKELY
    assert degree(one, replace(MARTIN, contact=Contact(), place=FOIX)) is Sureness.NONE


@pytest.mark.parametrize(
    ("contact", "shared"),
    [
        (Contact(phone="0561000001"), ["561000001"]),
        (Contact(email="siege@reseau.org"), []),
        (Contact(email="anne@reseau.org"), ["anne@reseau.org"]),
    ],
)
def test_line_of_a_network_is_only_possible(contact, shared):
    one = replace(MARTIN, contact=contact, place=LENS)
    other = replace(MARTIN, contact=contact, place=FOIX)
    assert degree(one, other, shared) is Sureness.POSSIBLE
    assert "réseau" in why(one, other, shared)


def test_line_of_another_contact_counts():
    profile = Profile(other_contacts=(Contact(email="b@exemple.org"),))
    one = Supplier(name="A", profile=profile)
    assert degree(one, Supplier(name="Z", contact=Contact(email="b@exemple.org")))
    assert lines(one) == {"b@exemple.org"}


def test_trade_name_is_a_name():
    other = Supplier(name="SAS Holding Fictive", trade_name="Martin, menuiserie", place=FOIX)
    assert degree(MARTIN, other) is Sureness.LIKELY


def test_strangers_have_nothing_in_common():
    answer = compare(MARTIN, Supplier(name="Le Relais", place=FOIX))
    assert (answer.degree, answer.reasons, answer.differences) == (Sureness.NONE, (), ())
    assert degree(Supplier(name=" "), Supplier(name=" ", place=FOIX)) is Sureness.NONE


def test_differences_are_told_field_by_field():
    other = replace(MARTIN, notes="à rappeler", place=replace(FOIX, street="1 rue Fictive"))
    assert [item.path for item in compare(MARTIN, other).differences] == ["place", "notes"]


def test_comparison_does_not_depend_on_the_order():
    other = Supplier(name="Martin", trade_name="Menuiserie Martine", place=FOIX)
    assert compare(MARTIN, other).degree == compare(other, MARTIN).degree


@pytest.mark.parametrize(
    ("one", "other", "is_near"),
    [
        ("S.A.R.L. Martin", "MARTIN", True),
        ("Propre & Net", "Net et Propre", True),
        ("Atelier du Cœur", "Ateliers Coeur", True),
        ("Martin", "Martinet", False),
        ("Plomberie Martin", "Peinture Martin", False),
        ("Menuiserie Durand", "Menuiserie Dumont", False),
    ],
)
def test_names_are_near_without_their_legal_form(one, other, is_near):
    assert (nearness(core_name(one), core_name(other)) >= 88) is is_near
    assert bool(list(near_ones([core_name(one), core_name(other)], 88))) is is_near


def test_name_made_of_small_words_keeps_them():
    assert core_name("La Société") == "la societe"
    assert list(near_ones(["", ""], 88)) == []


def test_lines_are_read_as_people_write_them():
    assert phones("05.61.00.00.01 / +33 6 12 34 56 78") == ("561000001", "612345678")
    assert phones("poste 12") == ()
    assert emails("A@b.fr; c@d.fr") == ("a@b.fr", "c@d.fr")
