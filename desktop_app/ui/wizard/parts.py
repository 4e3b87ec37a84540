"""How the parts of a dossier are named by the scan of its texts."""

import re


def rank_in(part: str, name: str) -> int | None:
    """Return the place, from zero, of a part such as `criteres[2]`, none for another name."""
    match = re.match(rf"{name}\[(\d+)\]", part)
    return int(match[1]) - 1 if match else None
