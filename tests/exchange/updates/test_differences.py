import dataclasses
import datetime

from desktop_app.exchange.updates.changes import library_changes
from desktop_app.exchange.updates.differences import AGAIN, differences

DAY = datetime.date(2026, 12, 5)


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


def test_every_field_has_a_french_word(catalogue):
    french = catalogue.glossary.french
    for shelf in (catalogue.labels, catalogue.law.rules, catalogue.law.texts):
        record = next(iter(shelf.values()))
        assert all(item.name in french for item in dataclasses.fields(record))
