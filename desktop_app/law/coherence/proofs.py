"""Considerations that nobody could prove: neither a document to hand over, nor a checker."""

import re
from collections.abc import Iterator
from typing import Final

from desktop_app.core.criterion import Criterion, CriterionKind
from desktop_app.core.tender import Tender
from desktop_app.law.scene import Scene

_WEIGHED: Final = frozenset({CriterionKind.ENVIRONMENT, CriterionKind.SOCIAL})
_DOCUMENT: Final = re.compile(
    r"preuve|justifi|attest|certifi|facture|fiche|relevé|\bbons?\b|bilan|registre|photograph"
    r"|rapport|liste|bordereau|tableau|récépissé|document|mémoire",
    re.IGNORECASE,
)


def consideration_count(scene: Scene) -> int:
    """Return how many texts and criteria of the clerk serve sustainable development."""
    return sum(1 for _ in _considerations(scene.tender))


def unproved_count(scene: Scene) -> int:
    """Return how many of them have no proof and no checker."""
    return sum(not proved for _, proved in _considerations(scene.tender))


def unproved_names(scene: Scene) -> str:
    """Return those that have no proof and no checker."""
    return ", ".join(name for name, proved in _considerations(scene.tender) if not proved)


def _considerations(tender: Tender) -> Iterator[tuple[str, bool]]:
    for criterion in tender.criteria:
        if criterion.kind in _WEIGHED and criterion.weight != 0:
            yield f"critère « {criterion.designation} »", _is_proved(criterion)
    for text in tender.texts:
        if text.role and text.dimension and text.text.strip():
            proved = bool(text.checked_by.strip() or _DOCUMENT.search(text.text))
            yield f"texte « {text.title} »", proved


def _is_proved(criterion: Criterion) -> bool:
    parts = criterion.sub_criteria
    whole = bool(criterion.clause or criterion.proof.strip())
    return whole or (bool(parts) and all(part.proof.strip() for part in parts))
