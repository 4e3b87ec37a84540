"""Where each blank of the documents is filled: a step of the tender, or the preferences."""

from collections.abc import Iterable, Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication

from desktop_app.law.rule import Place
from desktop_app.ui.wizard.names import place_names

translate = QCoreApplication.translate

# By the first words of a blank; what is not here is filled in several places.
STEPS: Final[Mapping[str, Place]] = {
    "objet du marché": Place.NEED,
    "description du besoin": Place.NEED,
    "durée du marché": Place.NEED,
    "durée de la première période": Place.NEED,
    "procédure": Place.PROCEDURE,
    "appel d’offres": Place.PROCEDURE,
    "cahier des clauses administratives": Place.PROCEDURE,
    "mode de publicité": Place.PROCEDURE,
    "adresse du profil": Place.PROCEDURE,
    "motif de l’absence de lots": Place.LOTS,
    "part de chaque lot": Place.LOTS,
    "formule de notation": Place.CRITERIA,
    "méthode de notation": Place.CRITERIA,
    "poids": Place.CRITERIA,
    "pièce à remettre": Place.CRITERIA,
    "éléments appréciés": Place.CRITERIA,
    "index ou indice": Place.EXECUTION,
    "prix ": Place.EXECUTION,
    "formule ou référence": Place.EXECUTION,
    "périodicité": Place.EXECUTION,
    "taux": Place.EXECUTION,
    "lieu d’exécution": Place.EXECUTION,
    "durée de validité": Place.EXECUTION,
    "date limite": Place.EXECUTION,
    "nombre de reconductions": Place.EXECUTION,
    "montant de la pénalité": Place.EXECUTION,
    "volume d’heures": Place.EXECUTION,
}
PREFERENCES: Final = (
    "adresse de l’acheteur",
    "adresse où envoyer l’offre",
    "comptable assignataire",
    "nom et qualité du signataire",
    "nom, organisme, téléphone et courriel du facilitateur",
    "tribunal administratif",
)


def by_place(blanks: Iterable[str]) -> Mapping[str, tuple[str, ...]]:
    """Return the blanks, each once, under the name of the place where they are filled."""
    found: dict[str, list[str]] = {}
    for blank in dict.fromkeys(blanks):
        found.setdefault(_place(blank), []).append(blank)
    return {place: tuple(listed) for place, listed in found.items()}


def _place(blank: str) -> str:
    plain = blank.replace("\u00a0", " ")
    if plain.startswith(PREFERENCES):
        return translate("BlankPlaces", "Préférences")
    step = next((place for start, place in STEPS.items() if plain.startswith(start)), None)
    return place_names()[step] if step else translate("BlankPlaces", "Dans le document")
