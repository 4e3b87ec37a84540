import datetime
from contextlib import closing
from dataclasses import replace

import pytest

from desktop_app.clauses.network import in_reading_order, of_region
from desktop_app.clauses.network_proofreading import EXPECTED, REGIONS, network_problems
from desktop_app.core.network_kind import NetworkKind
from desktop_app.paths import shipped
from desktop_app.reference.store import open_reference

DAY = datetime.date(2026, 11, 23)


@pytest.fixture
def directory(catalogue):
    return dict(catalogue.networks)


@pytest.fixture
def mended(directory):
    """Change the first body of Hauts-de-France."""

    def change(**fields):
        shelf = directory["hauts-de-france"]
        first = replace(shelf.networks[0], **fields)
        directory[shelf.identifier] = replace(shelf, networks=(first, *shelf.networks[1:]))
        return network_problems(directory, DAY)

    return change


def test_the_shipped_directory_is_right(directory):
    assert network_problems(directory, DAY) == ()


def test_the_codes_of_the_regions_are_the_official_ones(directory):
    with closing(open_reference(shipped("resources") / "reference")) as reference:
        official = {area.code: area.name for area in reference.communes.regions}
    assert set(official) >= REGIONS
    for shelf in directory.values():
        assert shelf.title == official.get(shelf.region, "France entière")


def test_every_region_has_its_chamber_and_its_buyers_or_says_they_were_not_found(directory):
    regional = [shelf for shelf in directory.values() if shelf.region]
    assert {shelf.region for shelf in regional} == REGIONS
    for shelf in regional:
        kinds = {network.kind for network in shelf.networks}
        assert NetworkKind.CHAMBER in kinds
        assert all((kind in kinds) != (kind in shelf.missing) for kind in EXPECTED)


def test_hauts_de_france_is_the_fullest(directory):
    sizes = {name: len(shelf.networks) for name, shelf in directory.items() if shelf.region}
    assert max(sizes, key=sizes.__getitem__) == "hauts-de-france"


@pytest.mark.parametrize(
    ("fields", "told"),
    [
        ({"website": "cresshdf.org"}, "n’est pas une adresse"),
        ({"website": "https://cress hdf.org"}, "n’est pas une adresse"),
        ({"sources": ()}, "une source au moins"),
        ({"sources": ("vu un jour",)}, "n’est pas une adresse"),
        ({"verified_on": DAY + datetime.timedelta(days=1)}, "pas encore venu"),
        ({"work": "Appeler le 03 20 00 00 00."}, "ni téléphone"),
        ({"work": "Écrire à contact@exemple.fr."}, "ni téléphone"),
        ({"work": " "}, "ce qu’il fait"),
        ({"kind": NetworkKind.FOOD}, "il manque «\u00a0cress\u00a0»"),
    ],
)
def test_a_mistake_is_told_with_its_file(mended, fields, told):
    (problem,) = mended(**fields)
    assert problem.startswith("networks/hauts-de-france.toml\u00a0: ")
    assert told in problem


def test_an_address_not_found_is_left_empty(mended):
    assert mended(website="") == ()


def test_what_is_found_is_not_missing(directory):
    shelf = directory["corse"]
    directory["corse"] = replace(shelf, missing=(*shelf.missing, NetworkKind.CHAMBER))
    (problem,) = network_problems(directory, DAY)
    assert "pourtant parmi" in problem


def test_a_region_left_out_twice_written_or_unknown_is_told(directory):
    del directory["corse"]
    assert "« 94 »" in network_problems(directory, DAY)[0].replace("\u00a0", " ")
    directory["corse"] = replace(directory["bretagne"], identifier="corse")
    twice, absent = network_problems(directory, DAY)
    assert "déjà dans" in twice
    assert "94" in absent
    directory["corse"] = replace(directory["corse"], region="99")
    assert "code officiel" in network_problems(directory, DAY)[0]


def test_a_buyer_reads_its_region_first_then_the_country(directory):
    found = of_region(directory, "32")
    assert [shelf.title for shelf in found] == ["Hauts-de-France", "France entière"]
    everything = in_reading_order(directory.values(), "32")
    assert len(everything) == len(directory)
    assert everything[0].region == "32"
    assert everything[-1].region == ""
    assert [shelf.title for shelf in of_region(directory, "99")] == ["France entière"]
