import json

import pytest

from desktop_app.core.errors import UserError
from desktop_app.core.money import Money
from desktop_app.settings import (
    FILE_NAME,
    Language,
    Settings,
    TextSize,
    Theme,
    read_settings,
    write_settings,
)

CHOSEN = Settings(
    commune="Commune de Saint-Exemple",
    siret="21590350100017",
    population=3200,
    yearly_purchases=Money.from_euros(1_900_000),
    theme=Theme.DARK,
    language=Language.ENGLISH,
    text_size=TextSize.LARGE,
)


def write(folder, content):
    (folder / FILE_NAME).write_text(content, encoding="utf-8")


def test_settings_are_read_as_they_were_written(tmp_path):
    write_settings(tmp_path / "new", CHOSEN)
    assert read_settings(tmp_path / "new") == CHOSEN


def test_without_a_file_every_setting_has_its_default(tmp_path):
    assert read_settings(tmp_path) == Settings()


def test_keys_of_another_version_are_kept(tmp_path):
    write(tmp_path, '{"later": [1, 2], "commune": "Ancienne"}')
    write_settings(tmp_path, CHOSEN)
    kept = json.loads((tmp_path / FILE_NAME).read_text(encoding="utf-8"))
    assert kept["later"] == [1, 2]
    assert kept["commune"] == "Commune de Saint-Exemple"


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("commune", 3),
        ("population", -1),
        ("population", True),
        ("population", "3200"),
        ("yearly_purchases", 1.5),
        ("theme", "rose"),
        ("language", None),
        ("text_size", []),
    ],
)
def test_a_bad_value_takes_its_default_and_spares_the_others(tmp_path, caplog, key, value):
    write(tmp_path, json.dumps({"insee": "59350", key: value}))
    assert read_settings(tmp_path) == Settings(insee="59350")
    assert key in caplog.text


@pytest.mark.parametrize("content", ["", "{", "[1]", "\udcff"])
def test_a_broken_file_gives_the_defaults(tmp_path, content):
    (tmp_path / FILE_NAME).write_bytes(content.encode("utf-8", "surrogateescape"))
    assert read_settings(tmp_path) == Settings()


def test_nothing_typed_goes_to_the_log(tmp_path, caplog):
    write(tmp_path, '{"population": "Mme Dubois"}')
    read_settings(tmp_path)
    assert "Dubois" not in caplog.text


def test_a_new_tender_starts_with_the_buyer_of_the_settings():
    buyer = CHOSEN.buyer()
    assert (buyer.name, buyer.population) == ("Commune de Saint-Exemple", 3200)


def test_settings_that_cannot_be_written_leave_no_draft(tmp_path):
    (tmp_path / "preferences.json").mkdir()
    with pytest.raises(UserError, match="n’ont pas été enregistrées"):
        write_settings(tmp_path, CHOSEN)
    assert [path.name for path in tmp_path.iterdir()] == ["preferences.json"]
