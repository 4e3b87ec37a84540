from dataclasses import replace

import pytest

from desktop_app.book.change import Change
from desktop_app.core.errors import UserError
from desktop_app.core.network_kind import NetworkKind
from desktop_app.core.town_network import TownNetwork

NETWORK = TownNetwork(
    name="PLIE du Val Clair",
    kind=NetworkKind.FACILITATOR,
    work="Relit nos clauses d’insertion.",
    website="https://exemple.fr",
    notes="Service emploi",
)


def test_a_body_put_is_got_back(book):
    assert book.networks.put(NETWORK) == Change("library", (1,))
    assert book.networks.all() == (replace(NETWORK, identifier=1),)


def test_a_body_put_again_is_replaced(book):
    book.networks.put(NETWORK)
    changed = replace(NETWORK, identifier=1, name="Maison de l’emploi")
    book.networks.put(changed)
    assert book.networks.all() == (changed,)


def test_a_body_without_name_is_refused_and_nothing_is_written(book):
    with pytest.raises(UserError, match="nom de l’organisme"):
        book.networks.put(replace(NETWORK, name=" "))
    assert book.networks.all() == ()


def test_a_body_removed_is_gone_and_cannot_be_changed(book):
    book.networks.put(NETWORK)
    book.networks.remove(1)
    assert book.networks.all() == ()
    with pytest.raises(UserError, match="plus dans le carnet"):
        book.networks.put(replace(NETWORK, identifier=1))
    with pytest.raises(UserError, match="plus dans le carnet"):
        book.networks.remove(1)


def test_a_body_survives_closing(book, opened, place):
    book.networks.put(NETWORK)
    book.close()
    assert [item.name for item in opened(place).networks.all()] == [NETWORK.name]
