import pytest

from desktop_app.core.siret import is_siren, is_siret


@pytest.mark.parametrize("number", ["73282932000074", "732 829 320 00074", "35600000049837"])
def test_siret_with_a_right_key_is_accepted(number):
    assert is_siret(number)


@pytest.mark.parametrize(
    "number", ["73282932000075", "00000000000000", "7328293200007", "", "abc"]
)
def test_siret_with_a_wrong_key_is_refused(number):
    assert not is_siret(number)


def test_siren_is_checked_by_its_key():
    assert is_siren("732829320")
    assert not is_siren("732829321")
    assert not is_siren("000000000")
