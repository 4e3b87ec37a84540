"""What the clerk can answer to a finding: ask why, dismiss a wording, move a clause."""

from collections.abc import Iterator
from dataclasses import replace

from desktop_app.core.clause_choice import Role
from desktop_app.core.folding import plain_words
from desktop_app.core.review import Dismissal
from desktop_app.law.finding import Finding, State
from desktop_app.law.misplaced import Standing
from desktop_app.law.scene import Scene
from desktop_app.law.why import Why, why
from desktop_app.ui.wizard.correction import draft_of
from desktop_app.ui.wizard.editor import TenderEditor

MISPLACED, FOREIGN = "bonne-place", "place-candidature"


def why_of(finding: Finding, editor: TenderEditor) -> Why | None:
    """Return the chain that leads to a finding, none on a day that the rules do not cover."""
    draft = draft_of(editor)
    if draft is None or editor.refusal:
        return None
    return why(finding.rule, draft, editor.catalogue.law, finding.lot)


def extracts(finding: Finding, editor: TenderEditor) -> tuple[str, ...]:
    """Return the wording that a finding speaks against, each once."""
    scene = _scene(editor)
    if scene is None or finding.rule not in _wording_rules(editor):
        return ()
    found = {
        plain_words(hit.extract): hit.extract for hit in scene.hits if hit.rule == finding.rule
    }
    return tuple(found.values())


def is_dismissed(finding: Finding, editor: TenderEditor) -> bool:
    """Tell whether the clerk dismissed a wording that the rule of a finding found."""
    scene = _scene(editor)
    return scene is not None and bool(scene.dismissed_of(finding.rule))


def dismiss(finding: Finding, motive: str, editor: TenderEditor) -> None:
    """Keep the wording of a finding, with the written motive of the clerk."""
    new = tuple(
        Dismissal(rule=finding.rule, extract=extract, motive=motive.strip())
        for extract in extracts(finding, editor)
    )
    spoken = {(one.rule, plain_words(one.extract)) for one in new}
    kept = tuple(
        one
        for one in editor.tender.dismissed
        if (one.rule, plain_words(one.extract)) not in spoken
    )
    editor.change(dismissed=kept + new)


def restore(finding: Finding, editor: TenderEditor) -> None:
    """Let the rule of a finding speak again."""
    kept = tuple(one for one in editor.tender.dismissed if one.rule != finding.rule)
    editor.change(dismissed=kept)


def moves(finding: Finding, editor: TenderEditor) -> dict[int, Role]:
    """Return the right place of each clause of the library that a finding names, by rank."""
    if finding.rule not in {MISPLACED, FOREIGN} or finding.state is State.MET:
        return {}
    foreign = finding.rule == FOREIGN
    return {
        rank: one.right
        for rank, one in _standings(editor)
        if one.right is not None and one.is_wrong and one.is_foreign is foreign
    }


def move(finding: Finding, editor: TenderEditor) -> None:
    """Put the clauses that a finding names in their right place."""
    targets = moves(finding, editor)
    editor.change(
        clauses=tuple(
            replace(choice, role=targets.get(rank, choice.role))
            for rank, choice in enumerate(editor.tender.clauses)
        )
    )


def _standings(editor: TenderEditor) -> Iterator[tuple[int, Standing]]:
    draft, places = draft_of(editor), editor.catalogue.law.places
    demands = () if draft is None else draft.demands[: len(editor.tender.clauses)]
    for rank, one in enumerate(demands):
        if one.usual_role not in {None, one.role}:
            found = places.placement_of(one.title, one.text, one.theme, one.dimension, one.role)
            if found is not None:
                yield rank, Standing(one.title, found, one.usual_role)


def _wording_rules(editor: TenderEditor) -> set[str]:
    return {rule.identifier for rule in editor.catalogue.law.lexicon.rules}


def _scene(editor: TenderEditor) -> Scene | None:
    draft = draft_of(editor)
    return None if draft is None else Scene(draft, editor.catalogue.law)
