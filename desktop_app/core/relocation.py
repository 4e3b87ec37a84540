"""Moving what a tender demands from one of the four places to another, losing nothing."""

import re
from collections.abc import Mapping
from dataclasses import replace
from enum import StrEnum
from typing import NamedTuple

from desktop_app.core.clause_choice import Dimension, OwnText, Role
from desktop_app.core.criterion import Criterion, CriterionKind
from desktop_app.core.tender import Tender

SPECIFICATION_FILE, RULES_FILE = "ccp", "rc"
METHOD = "Méthode de notation\u00a0: "
PROOF = "Preuve\u00a0: "
CHECKED_BY = "Contrôlé par\u00a0: "
# Fields on screen turn a no-break space into a space.
SPACE = "[\u00a0 ]"
PARTS = re.compile(
    r"(?P<indicators>.*?)"
    rf"(?:(?:\A|\n\n){METHOD}(?P<method>.*?))?"
    rf"(?:(?:\A|\n\n){PROOF}(?P<proof>.*))?".replace("\u00a0", SPACE),
    re.DOTALL,
)
PROVED_AND_CHECKED = re.compile(
    r"(?P<proof>.*?)"
    rf"(?:(?:\A|\n){CHECKED_BY}(?P<checked_by>[^\n]*))?".replace("\u00a0", SPACE),
    re.DOTALL,
)
KINDS = {
    Dimension.ENVIRONMENT: CriterionKind.ENVIRONMENT,
    Dimension.SOCIAL: CriterionKind.SOCIAL,
    None: CriterionKind.TECHNICAL,
}
DIMENSIONS = {kind: dimension for dimension, kind in KINDS.items()}


class Part(StrEnum):
    """The lists of a tender where a demand may be written."""

    CLAUSES = "clauses"
    TEXTS = "textes"
    CRITERIA = "criteres"


class Item(NamedTuple):
    """One demand of a tender: its list, and its rank from zero."""

    part: Part
    rank: int


def relocate(tender: Tender, targets: Mapping[Item, Role]) -> Tender:
    """Return a tender where each demand named stands in the place given for it."""
    texts: list[OwnText] = []
    criteria: list[Criterion] = []
    new_texts: list[OwnText] = []
    new_criteria: list[Criterion] = []
    for rank, text in enumerate(tender.texts):
        target = targets.get(Item(Part.TEXTS, rank))
        if target is Role.CRITERION:
            new_criteria.append(as_criterion(text))
        else:
            texts.append(text if target is None else _placed(text, target))
    for rank, criterion in enumerate(tender.criteria):
        target = targets.get(Item(Part.CRITERIA, rank))
        if target in {None, Role.CRITERION}:
            criteria.append(criterion)
        else:
            new_texts.append(as_text(criterion, target))
    return replace(
        tender,
        clauses=tuple(
            replace(choice, role=targets.get(Item(Part.CLAUSES, rank), choice.role))
            for rank, choice in enumerate(tender.clauses)
        ),
        texts=(*texts, *new_texts),
        criteria=(*criteria, *new_criteria),
    )


def as_criterion(text: OwnText) -> Criterion:
    """Return a text as a criterion that has no weight yet."""
    body = "" if text.text == text.title else text.text
    found = _parts(PARTS, body)
    checked = f"{CHECKED_BY}{text.checked_by}" if text.checked_by else ""
    return Criterion(
        designation=text.title,
        kind=KINDS[text.dimension],
        lots=text.lots,
        indicators=found["indicators"],
        method=found["method"],
        proof="\n".join(part for part in (found["proof"], checked) if part),
    )


def as_text(criterion: Criterion, role: Role) -> OwnText:
    """Return a criterion as a text; the weight alone has no place in it."""
    found = _parts(PROVED_AND_CHECKED, criterion.proof)
    parts = (("", criterion.indicators), (METHOD, criterion.method), (PROOF, found["proof"]))
    body = "\n\n".join(label + part for label, part in parts if part)
    return OwnText(
        document=_file_of(role),
        title=criterion.designation,
        text=body or criterion.designation,
        role=role,
        dimension=DIMENSIONS.get(criterion.kind),
        lots=criterion.lots,
        checked_by=found["checked_by"],
    )


def _placed(text: OwnText, role: Role) -> OwnText:
    return replace(text, role=role, document=_file_of(role))


def _file_of(role: Role) -> str:
    return RULES_FILE if role is Role.CANDIDACY else SPECIFICATION_FILE


def _parts(pattern: re.Pattern[str], text: str) -> dict[str, str]:
    found = pattern.fullmatch(text)
    return found.groupdict(default="") if found else {}
