import dataclasses
import datetime
from collections.abc import Mapping
from decimal import Decimal
from enum import Enum

import pytest

from desktop_app.exchange.updates.changes import library_changes
from desktop_app.exchange.updates.differences import AGAIN, QUIET, WORDS, differences
from desktop_app.exchange.updates.manifest import ALONE, FOLDERS
from desktop_app.exchange.updates.shelves import shelves
from desktop_app.law.placement import Places

DAY = datetime.date(2026, 12, 5)
PLAIN_WORDS = {"article", "date", "description", "identifiant", "nom", "reseaux"}
# Where the catalogue keeps what each file of an update brings; the rest of « law » is its own.
KEPT_IN = {
    "clauses": "clauses",
    "families": "families",
    "labels": "labels",
    "structures": "structures",
    "scoring": "formulas",
    "sourcing": "sourcing",
    "guide/lessons": "guide.lessons",
    "guide/words": "guide.lists",
    "guide/tours": "guide.tours",
    "law": "law.facts law.words law.version",
    "law/formalities": "law.formalities",
    "law/periods": "law.periods",
    "law/places": "law.places",
    "law/rules": "law.rules",
    "law/stages": "law.stages",
    "law/texts": "law.texts",
    "law/thresholds": "law.thresholds",
    "law/upcoming": "law.announced",
    "law/wording": "law.lexicon",
    "law/yearly": "law.yearly",
    "networks": "networks",
    "insertion.toml": "insertion",
    "life_cycle.toml": "life_cycle",
    "moderation.toml": "moderation",
    "traits.toml": "traits themes",
}
ONE_MORE = (
    (bool, lambda value: not value),
    (Enum, lambda value: next(item for item in type(value) if item is not value)),
    (str, lambda value: f"{value} bis"),
    (int | float | Decimal, lambda value: value + 1),
    (datetime.date, lambda value: value + datetime.timedelta(1)),
)
PLACES = sorted({place for places in KEPT_IN.values() for place in places.split()})


def changed(catalogue, **shelves):
    law = {name: shelves.pop(name) for name in ("rules", "texts") if name in shelves}
    after = dataclasses.replace(
        catalogue, law=dataclasses.replace(catalogue.law, **law), **shelves
    )
    return library_changes(catalogue, after, DAY)


def first(shelf, **fields):
    name = next(iter(shelf))
    return {**shelf, name: dataclasses.replace(shelf[name], **fields)}


def test_nothing_changed_says_nothing(catalogue):
    assert changed(catalogue) == ()


def test_a_rule_that_changes_says_which_part(catalogue):
    rule = next(iter(catalogue.law.rules.values()))
    (line,) = changed(
        catalogue,
        rules=first(catalogue.law.rules, until=datetime.date(2027, 1, 31), explanation="x" * 200),
    )
    assert line.startswith(f"Règle modifiée\u00a0: {rule.title}. Ce qui change\u00a0: fin")
    assert "31/01/2027" in line
    assert "l’explication" in line
    assert "xxx" not in line


def test_a_label_that_changes_says_both_values(catalogue):
    label = next(iter(catalogue.labels.values()))
    (line,) = changed(catalogue, labels=first(catalogue.labels, title="Autre nom"))
    assert f"titre («\u00a0{label.title}\u00a0» devient «\u00a0Autre nom\u00a0»)" in line


def test_a_body_that_helps_is_told_by_its_name_and_its_region(catalogue):
    shelf = catalogue.networks["hauts-de-france"]
    left, *others = shelf.networks
    news = dataclasses.replace(others[0], website="https://exemple.fr", sources=("x",))
    networks = {
        **catalogue.networks,
        "hauts-de-france": dataclasses.replace(shelf, networks=(news, *others[1:])),
    }
    lines = changed(catalogue, networks=networks)
    assert f"Réseau retiré\u00a0: {left.name}, Hauts-de-France." in lines
    assert any(
        line.startswith(f"Réseau modifié\u00a0: {news.name}, Hauts-de-France.")
        and "https://exemple.fr" in line
        for line in lines
    )


def test_a_record_verified_again_is_told_as_such(catalogue):
    label = next(iter(catalogue.labels.values()))
    again = dataclasses.replace(label, verified_on=DAY)
    assert differences(label, again, {}) == AGAIN


def test_every_field_of_every_kind_has_a_french_word(catalogue):
    french = {*catalogue.glossary.french, *WORDS, *QUIET}
    for kind, shelf in shelves(catalogue):
        record = next(iter(shelf.values()))
        fields = {item.name for item in dataclasses.fields(record)}
        assert fields <= french, kind
    # The control: a field without its word would be told in English.
    assert "covers_whatever" not in french


def test_no_word_of_a_change_lacks_its_accents(catalogue):
    plain = {}
    for _, shelf in shelves(catalogue):
        for item in dataclasses.fields(next(iter(shelf.values()))):
            if item.name not in WORDS and item.name not in QUIET:
                plain[item.name] = catalogue.glossary.french[item.name]
    assert set(plain.values()) == PLAIN_WORDS


def test_every_kind_of_file_and_every_place_of_the_catalogue_is_walked(catalogue):
    assert set(KEPT_IN) == {*FOLDERS, *ALONE}
    held = {item.name for item in dataclasses.fields(catalogue)} - {"glossary", "law", "guide"}
    held |= {f"law.{item.name}" for item in dataclasses.fields(catalogue.law)}
    held |= {f"guide.{item.name}" for item in dataclasses.fields(catalogue.guide)}
    assert held == set(PLACES)


def versions(value):
    """Return a value with one thing changed, in every place where it can be."""
    if dataclasses.is_dataclass(value):
        yield from versions_of_record(value)
    elif isinstance(value, tuple):
        for changed in versions(value[0]) if value else ():
            yield (changed, *value[1:])
    elif isinstance(value, Mapping):
        for changed in versions(next(iter(value.values()), ())):
            yield {**value, next(iter(value)): changed}
    else:
        yield from (change(value) for kind, change in ONE_MORE if isinstance(value, kind))


def versions_of_record(record):
    for item in dataclasses.fields(record):
        if item.name in QUIET | {"identifier"} or not item.init:
            continue
        for changed in versions(getattr(record, item.name)):
            try:
                yield dataclasses.replace(record, **{item.name: changed})
            except (TypeError, ValueError):
                continue


def replaced(catalogue, place, value):
    room, _, name = place.rpartition(".")
    if not room:
        return dataclasses.replace(catalogue, **{name: value})
    changed = dataclasses.replace(getattr(catalogue, room), **{name: value})
    return dataclasses.replace(catalogue, **{room: changed})


def value_at(catalogue, place):
    value = catalogue
    for name in place.split("."):
        value = getattr(value, name)
    return value


@pytest.mark.parametrize("place", PLACES)
def test_every_change_of_every_kind_is_told_in_words(catalogue, place):
    changes = list(versions(value_at(catalogue, place)))
    # The day of an update is told with its version.
    changes = [
        one
        for one in changes
        if place != "law.version" or one.since == value_at(catalogue, place).since
    ]
    assert changes
    for value in changes:
        lines = library_changes(catalogue, replaced(catalogue, place, value), DAY)
        assert lines, value
        assert all(line[0].isupper() and line.endswith(".") for line in lines)


def test_what_is_added_and_what_goes_is_told_too(catalogue):
    stages = dict(catalogue.law.stages)
    name, stage = stages.popitem()
    without = replaced(catalogue, "law.stages", stages)
    assert library_changes(catalogue, without, DAY) == (
        f"Étape du calendrier retirée\u00a0: {stage.title}.",
    )
    assert library_changes(without, catalogue, DAY) == (
        f"Étape du calendrier ajoutée\u00a0: {stage.title}.",
    )
    assert name not in stages


def test_a_kind_that_nobody_tells_would_be_seen(catalogue, monkeypatch):
    # The control: with one shelf less, its changes are silent.
    told = "desktop_app.exchange.updates.changes.shelves"
    monkeypatch.setattr(told, lambda one: [s for s in shelves(one) if "Place" not in s[0]])
    after = replaced(catalogue, "law.places", Places())
    assert library_changes(catalogue, after, DAY) == ()
