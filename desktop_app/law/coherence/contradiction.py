"""Contradictions between what free texts claim and what the dossier says, with both places."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Final, cast

from desktop_app.law.coherence.claim import Claim, Measure
from desktop_app.law.coherence.expected import EXPECTED, Expected
from desktop_app.law.coherence.reading import claims_of
from desktop_app.law.draft import FreeText
from desktop_app.law.scene import Scene

_KEPT: Final = "lectures"
_PLACE: Final = re.compile(r"([a-z]+)(?:\[(\d+)\])?")
_NAMES: Final = {
    "besoin.description": "description du besoin",
    "conditions.assurances": "assurances exigées",
    "conditions.clause_reexamen": "clause de réexamen",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """A claim held against the dossier: where it stands, and what the dossier says."""

    claim: Claim
    where: str
    expected: Expected

    @property
    def is_contradiction(self) -> bool:
        """Tell whether the text and the dossier disagree."""
        return not self.expected.agrees

    def said(self) -> str:
        """Return the text and the dossier side by side, each with its place."""
        where, told_by = self.where, self.expected
        return (
            f"{where} : « {' '.join(self.claim.extract.split())} », alors que le dossier dit"
            f" « {told_by.text} » ({told_by.what}, étape « {told_by.step} »)"
        )


def readings(scene: Scene) -> tuple[Reading, ...]:
    """Return every claim of the free texts that the dossier can be held against."""
    whole = scene.whole or scene
    if _KEPT not in whole.answers:
        whole.answers[_KEPT] = tuple(_readings(whole))
    return cast("tuple[Reading, ...]", whole.answers[_KEPT])


def quoted(*measures: Measure) -> Callable[[Scene], int]:
    """Return the fact that counts the claims of some measures."""
    return lambda scene: len(_of(scene, measures))


def contradicted(*measures: Measure) -> Callable[[Scene], int]:
    """Return the fact that counts the contradictions of some measures."""
    return lambda scene: sum(one.is_contradiction for one in _of(scene, measures))


def told(*measures: Measure) -> Callable[[Scene], str]:
    """Return the fact that tells the contradictions of some measures, each with both places."""

    def names(scene: Scene) -> str:
        found = (one.said() for one in _of(scene, measures) if one.is_contradiction)
        return " ; ".join(dict.fromkeys(found))

    return names


def _of(scene: Scene, measures: Iterable[Measure]) -> list[Reading]:
    return [one for one in readings(scene) if one.claim.measure in measures]


def _readings(scene: Scene) -> Iterator[Reading]:
    for text in (*scene.draft.texts, *_reasons(scene)):
        for claim in claims_of(text.text):
            expected = EXPECTED[claim.measure](claim, text.where, scene)
            if expected is not None:
                yield Reading(claim=claim, where=_said(text.where, scene), expected=expected)


def _reasons(scene: Scene) -> Iterator[FreeText]:
    tender = scene.tender
    for where, text in (
        ("développement durable", tender.need.sustainability),
        ("motif du lot unique", tender.single_lot_reason),
        ("motif de l’exemption sociale", tender.social_exemption_reason),
    ):
        if text.strip():
            yield FreeText(where=where, text=text)


def _said(where: str, scene: Scene) -> str:
    found = _PLACE.match(where)
    rank = int(found[2] or 0) - 1 if found else -1
    if found is None or rank < 0:
        return _NAMES.get(where, where)
    tender = scene.tender
    match found[1]:
        case "lots":
            return f"intitulé du lot n° {tender.lots[rank].number}"
        case "criteres":
            return f"critère « {tender.criteria[rank].designation} »"
        case "textes":
            return f"texte « {tender.texts[rank].title} »"
        case _:
            return f"clause « {scene.draft.demands[rank].title} »"
