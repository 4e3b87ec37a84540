"""The name of a buyer as a French sentence says it."""

from typing import Final

# As it begins the name of a body, and as it begins a sentence about it.
ARTICLES: Final = {
    "Commune ": "La commune ",
    "Mairie ": "La mairie ",
    "Ville ": "La ville ",
    "Communauté ": "La communauté ",
    "Métropole ": "La métropole ",
    "Syndicat ": "Le syndicat ",
    "CCAS ": "Le CCAS ",
    "Département ": "Le département ",
    "Centre communal ": "Le centre communal ",
}


def as_subject(name: str) -> str:
    """Return the name of a buyer as it begins a sentence."""
    for bare, said in ARTICLES.items():
        if name[: len(bare)].lower() == bare.lower():
            return said + name[len(bare) :]
    return name
