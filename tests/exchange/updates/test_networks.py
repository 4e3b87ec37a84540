"""The bodies that help travel with the rules, under the same checks."""

import shutil

import pytest

from desktop_app.catalogue import load_catalogue
from desktop_app.core.errors import UserError
from desktop_app.exchange.updates import desk
from desktop_app.exchange.updates.desk import Installation, install_update, study_update
from desktop_app.exchange.updates.pack import Announcement, make_pack
from desktop_app.exchange.updates.store import library_in_use
from desktop_app.paths import shipped

from .conftest import DAY

HEAVY = ("reference", "fonts", "practice", "icons", "colour", "styles")
REGION = "networks/hauts-de-france.toml"


@pytest.fixture
def library(tmp_path):
    """The library of the publisher, of a newer version."""
    folder = tmp_path / "editeur"
    shutil.copytree(shipped("resources"), folder, ignore=shutil.ignore_patterns(*HEAVY))
    version = folder / "law" / "version.toml"
    version.write_text(version.read_text("utf-8").replace('"2026.11.1"', '"2026.12.1"'), "utf-8")
    return folder


@pytest.fixture
def receive(publisher, library, tmp_path, monkeypatch, catalogue):
    """Study an update made of that library."""
    monkeypatch.setattr(desk, "read_keys", lambda _resources: publisher.keys.keys)
    place = Installation(tmp_path / "data", shipped("resources"))

    def study():
        path = tmp_path / "regles.clausier-maj"
        sign = publisher.key.sign
        path.write_bytes(make_pack(library, Announcement(DAY), publisher.public, sign))
        return study_update(path, place, catalogue, (), DAY), place

    return study


def change(library, before, after):
    path = library / REGION
    text = path.read_text("utf-8")
    assert before in text
    path.write_text(text.replace(before, after, 1), "utf-8")


def test_a_body_that_moved_is_told_then_shown(receive, library, catalogue):
    change(library, 'site = "https://', 'site = "https://nouveau.')
    study, place = receive()
    (line,) = (line for line in study.changes if line.startswith("Réseau"))
    assert "Hauts-de-France. Ce qui change" in line
    assert "https://nouveau." in line
    install_update(study, place)
    used = library_in_use(place.data, place.resources)
    found = load_catalogue(place.resources, used.folder).networks["hauts-de-france"]
    assert any(body.website.startswith("https://nouveau.") for body in found.networks)
    shipped_ones = catalogue.networks["hauts-de-france"].networks
    assert not any(body.website.startswith("https://nouveau.") for body in shipped_ones)


def test_a_body_written_wrong_is_refused_with_its_file(receive, library):
    change(library, 'site = "https://', 'site = "pas une adresse ')
    with pytest.raises(UserError, match=r"networks/hauts-de-france\.toml"):
        receive()


def test_an_update_of_before_the_networks_leaves_the_shipped_ones(receive, library, catalogue):
    shutil.rmtree(library / "networks")
    study, place = receive()
    assert not any(line.startswith("Réseau") for line in study.changes)
    install_update(study, place)
    used = library_in_use(place.data, place.resources)
    assert dict(load_catalogue(place.resources, used.folder).networks) == dict(catalogue.networks)
