"""SIREN and SIRET numbers, checked by their key."""

SIREN_LENGTH = 9
SIRET_LENGTH = 14


def compact(text: str) -> str:
    """Return a number without the spaces, dots and dashes that people put in it."""
    return "".join(character for character in text if character not in " .-\u00a0\u202f\t")


def is_siren(text: str) -> bool:
    """Tell whether a text is a SIREN with a right key."""
    from stdnum.fr import siren  # noqa: PLC0415 - 38 ms that start-up does not pay

    number = compact(text)
    return bool(number.strip("0")) and siren.is_valid(number)


def is_siret(text: str) -> bool:
    """Tell whether a text is a SIRET with a right key, La Poste's exception included."""
    from stdnum.fr import siret  # noqa: PLC0415 - 38 ms that start-up does not pay

    number = compact(text)
    return bool(number.strip("0")) and siret.is_valid(number)
