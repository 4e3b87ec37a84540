import unicodedata
from dataclasses import replace
from datetime import date

import pytest

from desktop_app.book.erasure import erase
from desktop_app.book.imports import ImportRecord
from desktop_app.book.persons import held
from desktop_app.core.clause_choice import Dimension, Role
from desktop_app.core.contact import Contact
from desktop_app.core.errors import UserError
from desktop_app.core.exchange import Exchange, ExchangeKind
from desktop_app.core.held import Fate, Shelfmark
from desktop_app.core.network_kind import NetworkKind
from desktop_app.core.profile import Profile
from desktop_app.core.supplier import Supplier
from desktop_app.core.town_clause import TownClause
from desktop_app.core.town_network import TownNetwork

TODAY = date(2026, 11, 22)
NAME, EMAIL, PHONE = "Zoé Quévremont-Lœil", "zoe.quevremont@exemple-fictif.fr", "06 99 12 34 56"
ZOE = Contact(name=NAME, function="gérante", phone=PHONE, email=EMAIL)


@pytest.mark.parametrize("told", ["", "Zoé", "  ;", "12"])
@pytest.mark.usefixtures("book")
def test_words_that_tell_nobody_are_refused(told, place):
    with pytest.raises(UserError, match="prénom"):
        held(place, told)


def test_a_line_that_a_colleague_shares_stays(book, place, backups):
    shared = replace(ZOE, name="Paul Voisin-Dupré")
    book.suppliers.put_all((Supplier(name="A", contact=ZOE), Supplier(name="B", contact=shared)))
    erase(place, backups, held(place, NAME), TODAY)
    first, second = book.suppliers.all()
    assert first.contact == Contact()
    assert second.contact == shared


def test_the_common_box_of_a_firm_stays(book, place, backups):
    book.suppliers.put(Supplier(name="A", contact=replace(ZOE, email="contact@a.fr")))
    erase(place, backups, held(place, NAME), TODAY)
    assert book.suppliers.all()[0].contact == Contact(email="contact@a.fr")


def test_the_papers_of_a_purchase_are_kept_and_shown(book, place, backups, bare_tender):
    book.tenders.put(replace(bare_tender, subject=f"Vitres vues avec {NAME}"))
    found = held(place, NAME)
    assert [mention.fate for mention in found.mentions] == [Fate.KEPT]
    receipt = erase(place, backups, found, TODAY)
    assert (receipt.erased, receipt.kept) == (0, 1)


@pytest.mark.parametrize(
    "written",
    [
        NAME,
        NAME.upper(),
        unicodedata.normalize("NFD", NAME),
        "loeil quevremont zoe",
        EMAIL.upper(),
    ],
)
@pytest.mark.parametrize("field", ["website", "source", "notes", "labels", "activities"])
def test_each_field_is_read_however_the_person_is_written(book, place, written, field):
    book.suppliers.put(Supplier(name="A", contact=ZOE))
    book.suppliers.put(Supplier(name="B", **{field: f"voir {written}."}))
    assert len(held(place, NAME).suppliers) == 2


@pytest.mark.parametrize("field", ["co_contracting", "cluster", "legal_form", "references"])
def test_each_part_of_the_record_is_read(book, place, field):
    told = f"{unicodedata.normalize('NFD', NAME)} au 06/99/12/34/56"
    book.suppliers.put(Supplier(name="B", profile=Profile(**{field: told})))
    assert len(held(place, NAME).suppliers) == 1
    assert len(held(place, PHONE).suppliers) == 1


def test_a_clause_of_the_town_is_read_too(book, place, backups):
    clause = TownClause(
        title="Accueil",
        text=f"Demander {NAME}.",
        role=Role.EXECUTION,
        dimension=Dimension.SOCIAL,
    )
    book.library.put(clause)
    found = held(place, NAME)
    assert [item.where for item in found.mentions] == [Shelfmark.CLAUSE]
    erase(place, backups, found, TODAY)
    assert "effacée" in book.library.clauses()[0].text


def test_a_body_that_the_town_noted_is_read_too(book, place, backups):
    book.networks.put(
        TownNetwork(name="PLIE", kind=NetworkKind.FACILITATOR, notes=f"Demander {NAME}.")
    )
    found = held(place, NAME)
    assert [(item.where, item.title) for item in found.mentions] == [(Shelfmark.NETWORK, "PLIE")]
    erase(place, backups, found, TODAY)
    assert "effacée" in book.networks.all()[0].notes


def test_a_part_of_the_name_alone_is_not_the_person(book, place):
    pair = (Supplier(name="A", notes="quai Quévremont"), Supplier(name="B", labels="Quévremont"))
    kept, gone = book.suppliers.put_all(pair).identifiers
    book.imports.bring(
        ImportRecord(day=TODAY), (), (replace(book.suppliers.get(kept), source="liste"),)
    )
    book.merges.merge(kept, gone, {}, TODAY)
    assert held(place, NAME).mentions == ()


def test_a_name_within_that_of_a_firm_is_kept_and_said(book, place, backups):
    book.suppliers.put(Supplier(name=f"Fondation {NAME}"))
    book.exchanges.put(Exchange(supplier=1, day=TODAY, kind=ExchangeKind.CALL, text="bonjour"))
    receipt = erase(place, backups, held(place, NAME), TODAY)
    assert (receipt.kept, receipt.erased, receipt.removed) == (1, 0, 0)
    assert book.suppliers.all()[0].name == f"Fondation {NAME}"


def test_a_line_of_two_named_persons_tells_neither(book, place):
    pair = (Contact(name="Ada Essai", phone=PHONE), Contact(name="Bob Essai", phone=PHONE))
    book.suppliers.put_all(Supplier(name="A", contact=contact) for contact in pair)
    assert held(place, PHONE).person.names == frozenset()


def test_persons_who_name_one_another_are_looked_for_three_times_at_most(book, place):
    for rank in range(5):
        near = (Contact(name="Mme Essai", email=f"e{rank}@e.fr", phone=f"06 99 00 00 {rank:02}"),)
        after = Contact(name="Mme Essai", email=f"e{rank + 1}@e.fr", phone=near[0].phone)
        profile = Profile(other_contacts=(after,))
        book.suppliers.put(Supplier(name=f"S{rank}", contact=near[0], profile=profile))
    assert {"e0@e.fr", "e1@e.fr"} <= held(place, "e0@e.fr").person.emails
