"""Texts that ask for something that the essential data will not say, or say the contrary."""

import re
from collections.abc import Iterator
from typing import Final

from desktop_app.core.clause_choice import Dimension, OwnText
from desktop_app.core.sourcing import SOURCING_NOTE
from desktop_app.law.scene import Scene
from desktop_app.law.sector import environmental_considerations, social_considerations

_SENTENCE: Final = re.compile(r"(?:[^.!?;\n]|\.(?=\w))+")
_ASKED: Final = re.compile(
    r"\b(?:titulaire|prestataire|fournisseur|entreprise)\s+(?:\w+\s+){0,2}?"
    r"(?:réserve|confie|réalise|emploie|fournit|livre|utilise|recourt|remet|trie|collecte|doit"
    r"|s['’]engage|affecte|embauche|propose|reprend|n['’](?:utilise|emploie))\b",
    re.IGNORECASE,
)
_REFUSED: Final = re.compile(
    r"\baucune?\b|\bsans\s+(?:clause|critère)|\bne\s+(?:comporte|prévoit)\s+pas\b|n['’]est\s+pas",
    re.IGNORECASE,
)
_SUBJECTS: Final = {
    Dimension.SOCIAL: re.compile(
        r"heures?\s+d['’]insertion|éloignées?\s+de\s+l['’]emploi|travailleurs?\s+handicapés?"
        r"|demandeurs?\s+d['’]emploi|structures?\s+d['’]insertion|entreprises?\s+adaptées?"
        r"|\bapprentis?\b|bénéficiaires?\s+du\s+RSA",
        re.IGNORECASE,
    ),
    Dimension.ENVIRONMENT: re.compile(
        r"\bécolabels?\b|gaz\s+à\s+effet\s+de\s+serre|\bbiosourcée?s?\b|\brecyclée?s?\b"
        r"|\bréemployée?s?\b|\bcompost|\bbiodéchets?\b|véhicules?\s+(?:électriques?|propres?)"
        r"|faibles?\s+émissions|agriculture\s+biologique",
        re.IGNORECASE,
    ),
}
_SAID: Final = {
    Dimension.SOCIAL: social_considerations,
    Dimension.ENVIRONMENT: environmental_considerations,
}
_NAMES: Final = {Dimension.SOCIAL: "social", Dimension.ENVIRONMENT: "environnemental"}
_DENIED: Final = {
    Dimension.SOCIAL: re.compile(
        r"\b(?:aucune|ne\s+(?:comporte|prévoit|contient)\s+(?:pas\s+de|aucune))\s+"
        r"(?:clause|considération)\s+sociale",
        re.IGNORECASE,
    ),
    Dimension.ENVIRONMENT: re.compile(
        r"\b(?:aucune|ne\s+(?:comporte|prévoit|contient)\s+(?:pas\s+de|aucune))\s+"
        r"(?:clause|considération)\s+environnementale",
        re.IGNORECASE,
    ),
}
_NONE: Final = "Pas de"


def flag_gaps(scene: Scene) -> int:
    """Return how many texts disagree with the considerations that will be published."""
    return len(tuple(_gaps(scene)))


def flag_gap_names(scene: Scene) -> str:
    """Return the texts that disagree, each with what the essential data will say."""
    return " ; ".join(_gaps(scene))


def _gaps(scene: Scene) -> Iterator[str]:
    for dimension, say in _SAID.items():
        said = say(scene)
        for text in scene.tender.texts:
            if text.document == SOURCING_NOTE:
                continue
            if _disagrees(text, dimension, said):
                yield (
                    f"texte « {text.title} » ({_NAMES[dimension]}), alors que les données"
                    f" essentielles diront « {said} »"
                )


def _disagrees(text: OwnText, dimension: Dimension, said: str) -> bool:
    if not said.startswith(_NONE):
        return bool(_DENIED[dimension].search(text.text))
    return any(_asks(found[0], dimension) for found in _SENTENCE.finditer(text.text))


def _asks(sentence: str, dimension: Dimension) -> bool:
    about = _SUBJECTS[dimension].search(sentence)
    return bool(about and _ASKED.search(sentence) and not _REFUSED.search(sentence))
